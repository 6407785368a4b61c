/** People who use methamphetamine, how many of them heavily, and how far fentanyl is in their supply and their deaths. */
import { beta, fixed, logNormalFromRange, normalFromRange } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const chronic_methamphetamine_users_2016 = parameter({
  id: "demand.chronic_methamphetamine_users_2016",
  means: "People who used methamphetamine on four or more days a month.",
  unit: "person",
  best: 3_200_000,
  range: [2_000_000, 4_500_000],
  prior: logNormalFromRange(2_000_000, 4_500_000),
  asOf: "2016",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-RAND19", "supply.S-RAND19-NEWS"],
  caution: "Read in news reports of the study; the range is remembered.",
  alternatives: [
    {
      value: 3_200_000,
      range: [2_240_000, 4_160_000],
      says: "The same figure with 30 % either way, our judgement.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-RAND19-NEWS"],
    },
  ],
  defaultBecause: "The wider of two judged ranges round one published figure.",
  also: ["supply.chronic_methamphetamine_users_2016"],
});

export const methamphetamine_users_survey_2019 = parameter({
  id: "demand.methamphetamine_users_survey_2019",
  means:
    "People aged 12 and over who used methamphetamine in the past year, household survey (0.7 % of them).",
  unit: "person",
  best: 2_000_000,
  range: null,
  prior: fixed(),
  asOf: "2019",
  basis: "published",
  seen: "read",
  sources: ["demand.S20"],
});

export const methamphetamine_users_past_year = parameter({
  id: "demand.methamphetamine_users_past_year",
  means:
    "People aged 12 and over who used methamphetamine in the past year; unchanged from 2021 (0.9 %) to 2024 (2.4 to 2.7 million).",
  unit: "person",
  best: 2_550_000,
  range: [2_100_000, 3_000_000],
  prior: normalFromRange(2_100_000, 3_000_000),
  asOf: "2021-2024",
  basis: "published",
  seen: "recalled",
  sources: ["demand.S14"],
  caution:
    "Read is that it did not change; the level is remembered. The survey misses heavy users.",
  alternatives: [
    {
      value: 3_200_000,
      range: [2_000_000, 4_500_000],
      says: "Chronic users, four or more days a month, in 2016: another unit.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-RAND19"],
    },
    {
      value: 2_000_000,
      says: "Household survey of 2019.",
      basis: "published",
      seen: "read",
      sources: ["demand.S20"],
    },
  ],
  defaultBecause: "Latest survey; pick one unit, past-year or chronic, and keep to it.",
});

export const methamphetamine_users_survey_share_2021 = parameter({
  id: "demand.methamphetamine_users_survey_share_2021",
  means:
    "Share of people aged 12 and over who used methamphetamine in the past year, household survey.",
  unit: "1",
  best: 0.009,
  range: null,
  prior: fixed(),
  asOf: "2021",
  basis: "published",
  seen: "recalled",
  sources: ["demand.S14"],
});

export const methamphetamine_disorder_share = parameter({
  id: "demand.methamphetamine_disorder_share",
  means: "Share of adults who used methamphetamine in the past year and have a use disorder.",
  unit: "1",
  best: 0.529,
  range: [0.48, 0.578],
  prior: beta(146, 130),
  asOf: "2015-2018",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S21"],
});

export const methamphetamine_heavy_use_share = parameter({
  id: "demand.methamphetamine_heavy_use_share",
  means:
    "Share of adults who used methamphetamine in the past year and did so on 200 days or more.",
  unit: "1",
  best: 0.273,
  range: [0.232, 0.315],
  prior: beta(86.4, 230),
  asOf: "2015-2018",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S21"],
});

export const methamphetamine_injecting_share = parameter({
  id: "demand.methamphetamine_injecting_share",
  means: "Share of adults who used methamphetamine in the past year and injected it.",
  unit: "1",
  best: 0.223,
  range: [0.184, 0.264],
  prior: beta(61.6, 215),
  asOf: "2015-2018",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S21"],
});

export const methamphetamine_disorder_survey = parameter({
  id: "demand.methamphetamine_disorder_survey",
  means:
    "People aged 12 and over with methamphetamine use disorder, household survey (1.6 to 1.8 million).",
  unit: "person",
  best: 1_700_000,
  range: [1_400_000, 2_000_000],
  prior: normalFromRange(1_400_000, 2_000_000),
  asOf: "2021-2022",
  basis: "published",
  seen: "recalled",
  sources: ["demand.S14"],
});

export const stimulant_deaths_with_fentanyl_share = parameter({
  id: "demand.stimulant_deaths_with_fentanyl_share",
  means: "Share of deaths with stimulants that also involved fentanyl.",
  unit: "1",
  best: 0.7,
  range: [0.65, 0.75],
  prior: beta(163, 69.7),
  asOf: "2023",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S67"],
  caution: "About 70 %, for stimulants as a group; read in a secondary summary.",
});

export const fentanyl_in_cocaine_samples_share = parameter({
  id: "demand.fentanyl_in_cocaine_samples_share",
  means: "Share of cocaine samples that contained fentanyl.",
  unit: "1",
  best: 0.25,
  range: [0.2, 0.3],
  prior: beta(51.8, 156),
  asOf: "2024",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S37"],
  caution: "One in four; seized samples, read in a summary of the federal assessment.",
});

export const fentanyl_in_methamphetamine_samples_share = parameter({
  id: "demand.fentanyl_in_methamphetamine_samples_share",
  means: "Share of methamphetamine samples that contained fentanyl.",
  unit: "1",
  best: 0.125,
  range: [0.1, 0.15],
  prior: beta(60.6, 424),
  asOf: "2024",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S37"],
  caution: "One in eight; seized samples, read in a summary of the federal assessment.",
});

/** Every parameter of this file. */
export const methamphetamineUseParameters: readonly Parameter[] = [
  chronic_methamphetamine_users_2016,
  methamphetamine_users_survey_2019,
  methamphetamine_users_past_year,
  methamphetamine_users_survey_share_2021,
  methamphetamine_disorder_share,
  methamphetamine_heavy_use_share,
  methamphetamine_injecting_share,
  methamphetamine_disorder_survey,
  stimulant_deaths_with_fentanyl_share,
  fentanyl_in_cocaine_samples_share,
  fentanyl_in_methamphetamine_samples_share,
];
