/** How many people are in treatment with medication, and what treatment of stimulant use achieves. */
import { beta, fixed, logNormalFromRange, normalFromRange } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const medication_share_survey_2023 = parameter({
  id: "demand.medication_share_survey_2023",
  means:
    "Share of people with opioid use disorder who got medication in the year, household survey of 2023.",
  unit: "1",
  best: 0.18,
  range: [0.155, 0.206],
  prior: beta(110, 503),
  asOf: "2023",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S14"],
  caution: "Read in a news report.",
});

export const medication_share_survey_2024 = parameter({
  id: "demand.medication_share_survey_2024",
  means:
    "Share of people with opioid use disorder who got medication in the year, household survey of 2024.",
  unit: "1",
  best: 0.17,
  range: [0.145, 0.196],
  prior: beta(99.7, 487),
  asOf: "2024",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S14"],
  caution: "Read in a news report.",
});

export const buprenorphine_patients = parameter({
  id: "demand.buprenorphine_patients",
  means: "People dispensed buprenorphine in a month, taken as patients at a point in time.",
  unit: "person",
  best: 830_000,
  range: [800_000, 860_000],
  prior: normalFromRange(800_000, 860_000),
  asOf: "2022-2023",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S72"],
  alternatives: [
    {
      value: 815_070,
      says: "Average at a point in 2020, dispensing data.",
      basis: "published",
      seen: "read",
      sources: ["demand.S1"],
    },
    {
      value: 1_360_000,
      says: "Anybody dispensed any in the year 2020.",
      basis: "published",
      seen: "read",
      sources: ["demand.S1"],
    },
    {
      value: null,
      range: [820_000, 860_000],
      says: "SOURCE model, 2022 to 2025.",
      basis: "published",
      seen: "read",
      sources: ["demand.S1"],
    },
  ],
  defaultBecause:
    "Latest count of people with a fill in the month; people with any fill in a year count short stays several times over.",
});

export const buprenorphine_prescribers_december_2023 = parameter({
  id: "demand.buprenorphine_prescribers_december_2023",
  means: "People who prescribed the buprenorphine dispensed in the month.",
  unit: "person",
  best: 53_635,
  range: null,
  prior: fixed(),
  asOf: "Dec 2023",
  basis: "published",
  seen: "read",
  sources: ["demand.S72"],
});

export const buprenorphine_patients_2020 = parameter({
  id: "demand.buprenorphine_patients_2020",
  means: "Buprenorphine patients, average at a point in time.",
  unit: "person",
  best: 815_070,
  range: null,
  prior: fixed(),
  asOf: "2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  caution: "Commercial dispensing data held with the SOURCE model.",
});

export const buprenorphine_patients_any_2020 = parameter({
  id: "demand.buprenorphine_patients_any_2020",
  means: "People dispensed any buprenorphine in the year.",
  unit: "person",
  best: 1_360_000,
  range: null,
  prior: fixed(),
  asOf: "2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  caution: "Commercial dispensing data held with the SOURCE model.",
});

export const buprenorphine_growth = parameter({
  id: "demand.buprenorphine_growth",
  means:
    "Growth of buprenorphine patients a year: flat by 2023, with 3 % either way for scenarios.",
  unit: "1/year",
  best: 0,
  range: [-0.03, 0.03],
  prior: normalFromRange(-0.03, 0.03),
  asOf: "2023",
  basis: "judgement",
  seen: "read",
  sources: ["demand.S22"],
});

export const buprenorphine_slope_change_march_2020 = parameter({
  id: "demand.buprenorphine_slope_change_march_2020",
  means:
    "Change of the slope of the monthly rate of people dispensed buprenorphine after the easing of March 2020.",
  unit: "1",
  best: -0.69,
  range: null,
  prior: fixed(),
  asOf: "2018-2023",
  basis: "published",
  seen: "read",
  sources: ["demand.S22"],
  caution:
    "In the unit of the source's monthly rate, which the evidence does not give; only the sign is of use.",
});

export const buprenorphine_slope_change_april_2021 = parameter({
  id: "demand.buprenorphine_slope_change_april_2021",
  means:
    "Change of the slope of the monthly rate of people dispensed buprenorphine after the easing of April 2021.",
  unit: "1",
  best: -0.6,
  range: null,
  prior: fixed(),
  asOf: "2018-2023",
  basis: "published",
  seen: "read",
  sources: ["demand.S22"],
  caution:
    "In the unit of the source's monthly rate, which the evidence does not give; only the sign is of use.",
});

export const buprenorphine_slope_change_december_2022 = parameter({
  id: "demand.buprenorphine_slope_change_december_2022",
  means:
    "Change of the slope of the monthly rate of people dispensed buprenorphine after the end of the waiver in December 2022.",
  unit: "1",
  best: -0.49,
  range: null,
  prior: fixed(),
  asOf: "2018-2023",
  basis: "published",
  seen: "read",
  sources: ["demand.S22"],
  caution:
    "In the unit of the source's monthly rate, which the evidence does not give; only the sign is of use.",
});

export const methadone_patients = parameter({
  id: "demand.methadone_patients",
  means:
    "People in treatment with methadone in opioid treatment programmes: 408,550 of 2019 times the rise of grams per head, 1.062.",
  unit: "person",
  best: 434_000,
  range: [400_000, 525_000],
  prior: logNormalFromRange(400_000, 525_000),
  asOf: "2023",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S1", "demand.S73"],
  caution: "Grams are not patients.",
  alternatives: [
    {
      value: 311_531,
      says: "Count of 2020, lowered by the pandemic.",
      basis: "published",
      seen: "read",
      sources: ["demand.S1"],
    },
    {
      value: 523_000,
      says: "SOURCE model, 2026.",
      basis: "published",
      seen: "read",
      sources: ["demand.S1"],
    },
  ],
  defaultBecause:
    "The last count that the pandemic did not disturb, carried forward by grams sent.",
});

export const methadone_patients_2019 = parameter({
  id: "demand.methadone_patients_2019",
  means: "People in treatment with methadone in opioid treatment programmes, survey of facilities.",
  unit: "person",
  best: 408_550,
  range: null,
  prior: fixed(),
  asOf: "2019",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const methadone_patients_2020 = parameter({
  id: "demand.methadone_patients_2020",
  means: "The same in the first year of the pandemic.",
  unit: "person",
  best: 311_531,
  range: null,
  prior: fixed(),
  asOf: "2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  caution: "A pandemic count: the fall is partly one of counting.",
});

export const methadone_grams_rise_2019_23 = parameter({
  id: "demand.methadone_grams_rise_2019_23",
  means:
    "Rise of methadone sent to opioid treatment programmes from 2019 to 2023, grams per head, as a share.",
  unit: "1",
  best: 0.062,
  range: null,
  prior: fixed(),
  asOf: "2019-2023",
  basis: "published",
  seen: "read",
  sources: ["demand.S73"],
  caution: "A preprint.",
});

export const contingency_management_odds_ratio = parameter({
  id: "demand.contingency_management_odds_ratio",
  means:
    "Odds of abstinence from stimulants at the end of treatment under contingency management with community reinforcement, relative to usual care.",
  unit: "1",
  best: 2.84,
  range: [1.24, 6.51],
  prior: logNormalFromRange(1.24, 6.51),
  asOf: "review of 2018",
  basis: "published",
  seen: "read",
  sources: ["demand.S26"],
});

export const naltrexone_bupropion_response_gain = parameter({
  id: "demand.naltrexone_bupropion_response_gain",
  means:
    "Share responding to extended-release naltrexone with bupropion above placebo, methamphetamine use disorder, weighted.",
  unit: "1",
  best: 0.111,
  range: [0.08, 0.142],
  prior: normalFromRange(0.08, 0.142),
  asOf: "trial of 2021",
  basis: "published",
  seen: "recalled",
  rangeBasis: "judgement",
  sources: ["demand.S27"],
});

export const naltrexone_bupropion_response = parameter({
  id: "demand.naltrexone_bupropion_response",
  means:
    "Share responding to extended-release naltrexone with bupropion, methamphetamine use disorder, weighted.",
  unit: "1",
  best: 0.136,
  range: null,
  prior: fixed(),
  asOf: "trial of 2021",
  basis: "published",
  seen: "recalled",
  sources: ["demand.S27"],
});

export const naltrexone_bupropion_response_placebo = parameter({
  id: "demand.naltrexone_bupropion_response_placebo",
  means: "Share responding to placebo in the same trial, weighted.",
  unit: "1",
  best: 0.025,
  range: null,
  prior: fixed(),
  asOf: "trial of 2021",
  basis: "published",
  seen: "recalled",
  sources: ["demand.S27"],
});

/** Every parameter of this file. */
export const treatmentInUseParameters: readonly Parameter[] = [
  medication_share_survey_2023,
  medication_share_survey_2024,
  buprenorphine_patients,
  buprenorphine_prescribers_december_2023,
  buprenorphine_patients_2020,
  buprenorphine_patients_any_2020,
  buprenorphine_growth,
  buprenorphine_slope_change_march_2020,
  buprenorphine_slope_change_april_2021,
  buprenorphine_slope_change_december_2022,
  methadone_patients,
  methadone_patients_2019,
  methadone_patients_2020,
  methadone_grams_rise_2019_23,
  contingency_management_odds_ratio,
  naltrexone_bupropion_response_gain,
  naltrexone_bupropion_response,
  naltrexone_bupropion_response_placebo,
];
