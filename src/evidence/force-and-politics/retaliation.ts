/** What follows within days when the Mexican state moves against a top leader, and who is exposed. */
import { discreteUniform, fixed, gamma, logNormal, normal, triangular } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const acute_retaliation_deaths = parameter({
  id: "violence.acute_retaliation_deaths",
  means:
    "Deaths in the days after the Mexican state moves against a top leader: 13 in 2019, 29 in 2023, 62 by the official count of 2026.",
  unit: "person/event",
  best: 29,
  range: [8, 75],
  prior: logNormal(29, 0.62),
  asOf: "Feb 2026",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["force-and-politics.WP19", "force-and-politics.FR23", "force-and-politics.NEW26"],
  alternatives: [
    {
      value: 13,
      says: "October 2019.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.WP19"],
    },
    {
      value: 70,
      says: "February 2026, press: over 70.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.NEW26"],
    },
    {
      value: 62,
      says: "February 2026, official statement.",
      basis: "published",
      seen: "read",
      sources: ["cartels.sdp-2026"],
    },
  ],
  defaultBecause:
    "The middle event of three; a wider prior (sigma 0.85 of the logarithm) was suggested before the official count of the third.",
  caution: "Three events.",
});

export const acute_retaliation_security_deaths_regional = parameter({
  id: "violence.acute_retaliation_security_deaths_regional",
  means: "Of these, members of state forces killed when the group is regional (10 in 2023).",
  unit: "person/event",
  best: 10,
  range: [1, 27],
  prior: logNormal(8, 0.8),
  asOf: "Jan 2023",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["force-and-politics.FR23"],
  caution: "One event; the figure of 2019 was not found.",
});

export const acute_retaliation_security_deaths_national = parameter({
  id: "violence.acute_retaliation_security_deaths_national",
  means: "Of these, members of state forces killed when the group is national (27 in 2026).",
  unit: "person/event",
  best: 27,
  range: null,
  prior: fixed(),
  asOf: "Feb 2026",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.HST26", "cartels.sdp-2026"],
  alternatives: [
    {
      value: 25,
      says: "National Guard only.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.HST26"],
    },
  ],
  defaultBecause:
    "27 adds a prison guard and an officer of a prosecutor's office to the 25 of the National Guard.",
  caution: "One event; over regional and national groups the range is 1 to 27.",
});

export const acute_retaliation_states_regional = parameter({
  id: "violence.acute_retaliation_states_regional",
  means: "States with roadblocks or arson when the group is regional (2019 and 2023).",
  unit: "state",
  best: 1,
  range: null,
  prior: fixed(),
  asOf: "Jan 2023",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.WP19", "force-and-politics.FR23"],
});

export const acute_retaliation_states_national = parameter({
  id: "violence.acute_retaliation_states_national",
  means: "States with any such event when the group is national (2026).",
  unit: "state",
  best: 20,
  range: [10, 20],
  prior: discreteUniform(10, 20),
  asOf: "Feb 2026",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.RIO26", "force-and-politics.ANA26"],
  alternatives: [
    {
      value: 11,
      says: "States with blockades of federal roads, by the government's count.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.ANA26"],
    },
    {
      value: 16,
      says: "Lower count of states with any event.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.ANA26"],
    },
  ],
  defaultBecause: "Counts differ in scope; this one takes in any event.",
});

export const acute_retaliation_roadblocks = parameter({
  id: "violence.acute_retaliation_roadblocks",
  means: "Roadblocks in the days after such an event, on federal roads (85 in 11 states in 2026).",
  unit: "event",
  best: 85,
  range: [19, 252],
  prior: logNormal(85, 0.7),
  asOf: "Feb 2026",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.ANA26", "force-and-politics.RIO26"],
  alternatives: [
    {
      value: 19,
      says: "January 2023.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.PLE23"],
    },
    {
      value: 250,
      says: "February 2026 on all roads, press.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.RIO26"],
    },
  ],
  defaultBecause: "The official count of federal roads; all roads gave about 250 in 20 states.",
});

export const acute_retaliation_days = parameter({
  id: "violence.acute_retaliation_days",
  means:
    "Days until main roads reopen and the advice to stay at home ends (22 to 24 February 2026; 1 to 2 days in 2023).",
  unit: "day",
  best: 2,
  range: [1, 5],
  prior: gamma(4.59, 1.72),
  asOf: "Feb 2026",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["force-and-politics.NEW26"],
});

export const succession_war_lag = parameter({
  id: "groups.succession_war_lag",
  means:
    "Days from the removal of a top leader to open war between factions (25 July to 9 September 2024).",
  unit: "day",
  best: 46,
  range: [0, 180],
  prior: gamma(1.2, 0.018),
  asOf: "2024",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["force-and-politics.PLE24"],
  caution: "One case.",
});

export const us_citizens_resident = parameter({
  id: "violence.us_citizens_resident",
  means: "US citizens who live in Mexico.",
  unit: "person",
  best: 1_600_000,
  range: [740_000, 1_800_000],
  prior: triangular(600_000, 1_600_000, 1_900_000),
  asOf: "2015-2023",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.AWAY23", "force-and-politics.LR17", "force-and-politics.WI19"],
  alternatives: [
    {
      value: 740_000,
      says: "Mexican survey of 2015 (739,168); many are children of returned migrants.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.LR17"],
    },
    {
      value: null,
      range: [1_000_000, 1_500_000],
      says: "Older statements of the State Department.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.WI19"],
    },
  ],
  defaultBecause:
    "The exposure of US nationals needs the US definition; the Mexican survey is the low end.",
});

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

export const retaliationParameters: readonly Parameter[] = [
  acute_retaliation_deaths,
  acute_retaliation_security_deaths_regional,
  acute_retaliation_security_deaths_national,
  acute_retaliation_states_regional,
  acute_retaliation_states_national,
  acute_retaliation_roadblocks,
  acute_retaliation_days,
  succession_war_lag,
  us_citizens_resident,
  us_citizen_visits,
  us_visitors_present,
  us_citizens_present,
  us_citizens_murdered,
  us_citizens_murdered_overdispersion,
  us_citizen_homicide_rate,
  retaliation_on_us_citizens_multiplier,
];
