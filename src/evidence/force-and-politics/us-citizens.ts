/** US citizens in Mexico: how many are there, how many are murdered, what force could add. */
import { yearly } from "../points.js";
import { fixed, gamma, logNormal, normal, triangular } from "../prior.js";
import { type Parameter, parameter, type Series, series } from "../record.js";

export const us_citizen_visits = parameter({
  id: "violence.us_citizen_visits",
  means: "Visits to Mexico by US citizens in a year, all modes of travel.",
  unit: "person/year",
  best: 30_000_000,
  range: [25_000_000, 40_000_000],
  prior: normal(31_000_000, 4_200_000),
  asOf: "2022-2024",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.AWAY23"],
  caution: "Secondary source.",
});

export const us_visitors_present = parameter({
  id: "violence.us_visitors_present",
  means: "Visitors from the US present in Mexico on an average day.",
  unit: "person",
  best: 570_000,
  range: null,
  prior: fixed(),
  asOf: "2023",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.AWAY23"],
  caution: "Secondary source.",
});

export const us_citizens_present = parameter({
  id: "violence.us_citizens_present",
  means: "US citizens present in Mexico on an average day: residents and visitors.",
  unit: "person",
  best: 2_200_000,
  range: [1_300_000, 2_400_000],
  prior: triangular(1_150_000, 2_200_000, 2_500_000),
  asOf: "2023",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.AWAY23"],
  caution: "Secondary source.",
});

export const us_citizens_murdered = parameter({
  id: "violence.us_citizens_murdered",
  means: "US citizens murdered in Mexico in a year, mean of 2003 to 2021.",
  unit: "person/year",
  best: 66,
  range: [46, 120],
  prior: gamma(12.2, 0.165),
  asOf: "2021",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["force-and-politics.AWAY23"],
  alternatives: [
    {
      value: 65.9,
      says: "The same mean, unrounded.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.AWAY23"],
    },
    {
      value: 75,
      says: "The year 2021.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.NB23"],
    },
    {
      value: 111,
      says: "The year 2010.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.ORAM11"],
    },
  ],
  defaultBecause: "Mean of 19 years; no trend is shown.",
});

const murdered = (
  period: string,
  means: string,
  best: number,
  asOf: string,
  sourceId: string,
): Parameter =>
  parameter({
    id: `violence.us_citizens_murdered_${period}`,
    means,
    unit: "person",
    best,
    range: null,
    prior: fixed(),
    asOf,
    basis: "published",
    seen: "read",
    sources: [sourceId],
    caution: "A cumulative count of the State Department, by way of a secondary text.",
  });

export const us_citizens_murdered_2002_2012 = murdered(
  "2002_2012",
  "US citizens murdered in Mexico from October 2002 to December 2012, over 40 % of those murdered abroad.",
  648,
  "Dec 2012",
  "force-and-politics.TW13",
);

export const us_citizens_murdered_2007_2010 = murdered(
  "2007_2010",
  "US citizens murdered in Mexico from 2007 to 2010, of them 111 in 2010.",
  283,
  "2010",
  "force-and-politics.ORAM11",
);

export const us_citizens_murdered_2002_2022 = murdered(
  "2002_2022",
  "US citizens murdered in Mexico from 2002 to mid 2022, of 2,865 (46 %) murdered abroad.",
  1328,
  "mid 2022",
  "force-and-politics.AWAY23",
);

export const us_citizens_murdered_2022_first_half = murdered(
  "2022_first_half",
  "US citizens murdered in Mexico from January to June 2022, of 115 who died of other than natural causes.",
  25,
  "June 2022",
  "force-and-politics.NB23",
);

export const us_citizens_murdered_overdispersion = parameter({
  id: "violence.us_citizens_murdered_overdispersion",
  means: "Size parameter k of the negative binomial count of US citizens murdered in a year.",
  unit: "1",
  best: 12,
  range: null,
  prior: fixed(),
  asOf: "2021",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.AWAY23"],
});

export const us_citizen_homicide_rate = parameter({
  id: "violence.us_citizen_homicide_rate",
  means: "Risk of a US citizen present in Mexico being murdered within a year: 3.0 per 100,000.",
  unit: "1/year",
  best: 3e-5,
  range: [2.5e-5, 6e-5],
  prior: logNormal(3.6e-5, 0.29),
  asOf: "2021",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.AWAY23"],
});

export const retaliation_on_us_citizens_multiplier = parameter({
  id: "violence.retaliation_on_us_citizens_multiplier",
  means: "Factor on that risk during a unilateral campaign of force.",
  unit: "1",
  best: 1.5,
  range: [1, 5],
  prior: logNormal(1.8, 0.6),
  asOf: "2025",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.CTC25", "force-and-politics.DP25"],
  caution:
    "No measured case: analysts give the direction only, and no US citizen was reported killed in February 2026.",
});

export const usCitizensParameters: readonly Parameter[] = [
  us_citizen_visits,
  us_visitors_present,
  us_citizens_present,
  us_citizens_murdered,
  us_citizens_murdered_2002_2012,
  us_citizens_murdered_2007_2010,
  us_citizens_murdered_2002_2022,
  us_citizens_murdered_2022_first_half,
  us_citizens_murdered_overdispersion,
  us_citizen_homicide_rate,
  retaliation_on_us_citizens_multiplier,
];

export const us_citizens_murdered_year = series({
  id: "violence.us_citizens_murdered_year",
  means: "US citizens murdered in Mexico in the year.",
  unit: "person/year",
  place: "MX",
  step: "year",
  counts: "homicide",
  points: [...yearly(2010, [111, 113, 71, null, 100, 103, 75]), ["2021", 75]],
  vintage: "reports of 2011 to 2023",
  recalled: ["2011", "2012", "2014", "2015", "2016"],
  basis: "published",
  seen: "read",
  sources: [
    "force-and-politics.ORAM11",
    "force-and-politics.state-travel-warnings",
    "force-and-politics.NB23",
  ],
  observation:
    "Deaths that US consulates learned of. 2013, 2017 to 2020 and everything after June 2022 were not found; 2021 had 203 deaths of other than natural causes. The mean of 2003 to 2021 is 65.9 a year.",
});

export const usCitizensSeries: readonly Series[] = [us_citizens_murdered_year];
