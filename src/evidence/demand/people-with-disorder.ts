/** How many people use opioids or have a disorder, by survey, by correction of surveys and by what deaths imply. */
import { fixed, logNormal, logNormalFromRange, normalFromRange, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const opioid_disorder_all = parameter({
  id: "demand.opioid_disorder_all",
  means:
    "People with opioid use disorder of any kind, in one model that closes with deaths, treatment and remission.",
  unit: "person",
  best: 3_000_000,
  range: [2_000_000, 7_600_000],
  prior: logNormalFromRange(2_000_000, 7_600_000),
  asOf: "2026, projection",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S1"],
  caution: "The projection of 2022 does not contain the fall in deaths since 2023.",
  alternatives: [
    {
      value: 4_850_000,
      range: [4_300_000, 5_400_000],
      says: "Household survey of 2024, ages 12 and over; the count is remembered, its 1.7 % was read.",
      basis: "published",
      seen: "recalled",
      sources: ["demand.S14"],
    },
    {
      value: 5_700_000,
      says: "Household survey of 2023.",
      basis: "published",
      seen: "recalled",
      sources: ["demand.S14"],
    },
    {
      value: 6_100_000,
      says: "Household survey of 2022.",
      basis: "published",
      seen: "recalled",
      sources: ["demand.S14"],
    },
    {
      value: 6_700_000,
      range: [6_700_000, 7_600_000],
      says: "Survey corrected for under-count, 2019.",
      basis: "published",
      seen: "read",
      sources: ["demand.S16", "demand.S17"],
    },
    {
      value: 3_800_000,
      says: "Re-estimate from opioid-involved deaths alone, 2019.",
      basis: "published",
      seen: "read",
      sources: ["demand.S17"],
    },
  ],
  defaultBecause:
    "The model agrees with deaths, treatment and remission at once; the survey changed its definition in 2021.",
});

export const opioid_disorder_survey_2024 = parameter({
  id: "demand.opioid_disorder_survey_2024",
  means:
    "People aged 12 and over with opioid use disorder in the past year, household survey of 2024.",
  unit: "person",
  best: 4_850_000,
  range: [4_300_000, 5_400_000],
  prior: normalFromRange(4_300_000, 5_400_000),
  asOf: "2024",
  basis: "published",
  seen: "recalled",
  sources: ["demand.S14"],
  caution:
    "Read in a news report is the share, 1.7 %; the count (4.8 to 4.9 million) is remembered.",
});

export const opioid_disorder_survey_share_2024 = parameter({
  id: "demand.opioid_disorder_survey_share_2024",
  means:
    "Share of people aged 12 and over with opioid use disorder in the past year, household survey.",
  unit: "1",
  best: 0.017,
  range: null,
  prior: fixed(),
  asOf: "2024",
  basis: "published",
  seen: "read",
  sources: ["demand.S14"],
  caution: "Read in a news report.",
});

export const opioid_disorder_survey_2023 = parameter({
  id: "demand.opioid_disorder_survey_2023",
  means:
    "People aged 12 and over with opioid use disorder in the past year, household survey of 2023 (2.0 % of them).",
  unit: "person",
  best: 5_700_000,
  range: null,
  prior: fixed(),
  asOf: "2023",
  basis: "published",
  seen: "recalled",
  sources: ["demand.S14"],
});

export const opioid_disorder_survey_2022 = parameter({
  id: "demand.opioid_disorder_survey_2022",
  means:
    "People aged 12 and over with opioid use disorder in the past year, household survey of 2022 (2.2 % of them).",
  unit: "person",
  best: 6_100_000,
  range: null,
  prior: fixed(),
  asOf: "2022",
  basis: "published",
  seen: "recalled",
  sources: ["demand.S14"],
});

export const treatment_need_share_2022 = parameter({
  id: "demand.treatment_need_share_2022",
  means: "Share of adults who needed treatment for opioid use disorder.",
  unit: "1",
  best: 0.037,
  range: null,
  prior: fixed(),
  asOf: "2022",
  basis: "published",
  seen: "read",
  sources: ["demand.S15"],
});

export const treatment_need_medicated_share_2022 = parameter({
  id: "demand.treatment_need_medicated_share_2022",
  means: "Share of adults needing treatment for opioid use disorder who got medication.",
  unit: "1",
  best: 0.251,
  range: null,
  prior: fixed(),
  asOf: "2022",
  basis: "published",
  seen: "read",
  sources: ["demand.S15"],
});

export const opioid_disorder_corrected_2019 = parameter({
  id: "demand.opioid_disorder_corrected_2019",
  means:
    "People with opioid use disorder after correction for under-count: survey times 4.5, or deaths over hazard (6.7 to 7.6 million).",
  unit: "person",
  best: 6_700_000,
  range: [3_800_000, 7_600_000],
  prior: uniform(3_800_000, 7_600_000),
  asOf: "2019",
  basis: "published",
  seen: "read",
  sources: ["demand.S16", "demand.S17"],
  caution: "The lower end is the re-estimate from opioid-involved deaths alone.",
});

export const opioid_disorder_opioid_deaths_method_peak = parameter({
  id: "demand.opioid_disorder_opioid_deaths_method_peak",
  means:
    "People with opioid use disorder at the peak, re-estimated from opioid-involved deaths alone.",
  unit: "person",
  best: 6_400_000,
  range: null,
  prior: fixed(),
  asOf: "2014-2015",
  basis: "published",
  seen: "read",
  sources: ["demand.S17"],
});

export const opioid_disorder_opioid_deaths_method_2019 = parameter({
  id: "demand.opioid_disorder_opioid_deaths_method_2019",
  means: "People with opioid use disorder, re-estimated from opioid-involved deaths alone.",
  unit: "person",
  best: 3_800_000,
  range: null,
  prior: fixed(),
  asOf: "2019",
  basis: "published",
  seen: "read",
  sources: ["demand.S17"],
});

export const opioid_disorder_all_deaths_method_peak = parameter({
  id: "demand.opioid_disorder_all_deaths_method_peak",
  means: "People with opioid use disorder at the peak, re-estimated from deaths of all causes.",
  unit: "person",
  best: 9_300_000,
  range: null,
  prior: fixed(),
  asOf: "2016",
  basis: "published",
  seen: "read",
  sources: ["demand.S17"],
});

export const opioid_disorder_all_deaths_method_2019 = parameter({
  id: "demand.opioid_disorder_all_deaths_method_2019",
  means: "People with opioid use disorder, re-estimated from deaths of all causes.",
  unit: "person",
  best: 7_600_000,
  range: null,
  prior: fixed(),
  asOf: "2019",
  basis: "published",
  seen: "read",
  sources: ["demand.S17"],
});

export const opioid_disorder_simulated_2020 = parameter({
  id: "demand.opioid_disorder_simulated_2020",
  means: "People with opioid use disorder of any kind, SOURCE model.",
  unit: "person",
  best: 3_900_000,
  range: null,
  prior: fixed(),
  asOf: "2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  caution: "An output of the model, not an observation.",
});

export const illicit_disorder_simulated_2020 = parameter({
  id: "demand.illicit_disorder_simulated_2020",
  means: "People with heroin or other illicit-opioid use disorder, SOURCE model.",
  unit: "person",
  best: 2_150_000,
  range: null,
  prior: fixed(),
  asOf: "2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  caution: "An output of the model, not an observation.",
});

export const fentanyl_users_survey_2022 = parameter({
  id: "demand.fentanyl_users_survey_2022",
  means:
    "People aged 12 and over who used illegally made fentanyl in the past year, household survey of 2022.",
  unit: "person",
  best: 686_000,
  range: null,
  prior: fixed(),
  asOf: "2022",
  basis: "published",
  seen: "read",
  sources: ["demand.S14"],
  caution: "A lower bound: the source itself calls it almost certainly an underestimate.",
});

export const fentanyl_users_survey_2023 = parameter({
  id: "demand.fentanyl_users_survey_2023",
  means:
    "People aged 12 and over who used illegally made fentanyl in the past year, household survey of 2023.",
  unit: "person",
  best: 627_000,
  range: null,
  prior: fixed(),
  asOf: "2023",
  basis: "published",
  seen: "read",
  sources: ["demand.S14"],
  caution: "A lower bound: the source itself calls it almost certainly an underestimate.",
});

export const fentanyl_users_survey_2024 = parameter({
  id: "demand.fentanyl_users_survey_2024",
  means:
    "People aged 12 and over who used illegally made fentanyl in the past year, household survey of 2024.",
  unit: "person",
  best: 668_000,
  range: null,
  prior: fixed(),
  asOf: "2024",
  basis: "published",
  seen: "read",
  sources: ["demand.S14"],
  caution: "A lower bound: the source itself calls it almost certainly an underestimate.",
});

export const fentanyl_users_online_share = parameter({
  id: "demand.fentanyl_users_online_share",
  means:
    "Share of adults who used illegally made fentanyl in the past year, on purpose or not, online panel of 1,515.",
  unit: "1",
  best: 0.075,
  range: null,
  prior: fixed(),
  asOf: "June 2024",
  basis: "published",
  seen: "read",
  sources: ["demand.S18"],
  caution: "An upper bound: an online panel overstates rare behaviour.",
});

export const fentanyl_users_online_share_intended = parameter({
  id: "demand.fentanyl_users_online_share_intended",
  means:
    "Share of adults who used illegally made fentanyl on purpose in the past year, online panel of 1,515.",
  unit: "1",
  best: 0.049,
  range: null,
  prior: fixed(),
  asOf: "June 2024",
  basis: "published",
  seen: "read",
  sources: ["demand.S18"],
  caution: "An upper bound: an online panel overstates rare behaviour.",
});

export const fentanyl_users_online_share_unintended = parameter({
  id: "demand.fentanyl_users_online_share_unintended",
  means:
    "Share of adults who used illegally made fentanyl without meaning to in the past year, online panel of 1,515.",
  unit: "1",
  best: 0.026,
  range: null,
  prior: fixed(),
  asOf: "June 2024",
  basis: "published",
  seen: "read",
  sources: ["demand.S18"],
  caution: "An upper bound: an online panel overstates rare behaviour.",
});

export const fentanyl_death_rate_online = parameter({
  id: "demand.fentanyl_death_rate_online",
  means:
    "Deaths a year of a person who used fentanyl, as implied by the prevalence of the online panel.",
  unit: "1/year",
  best: 0.0032,
  range: null,
  prior: fixed(),
  asOf: "2024",
  basis: "published",
  seen: "read",
  sources: ["demand.S18"],
  caution: "A lower bound on the hazard, since the prevalence is an upper bound.",
});

export const people_at_fentanyl_risk = parameter({
  id: "demand.people_at_fentanyl_risk",
  means:
    "People at steady risk from fentanyl, as implied by deaths of 2022 (73,838) over the hazard of the SOURCE model (0.028 to 0.035 a year).",
  unit: "person",
  best: 2_200_000,
  range: [1_500_000, 4_000_000],
  prior: logNormal(2_200_000, 0.34),
  asOf: "2022",
  basis: "derived",
  seen: "recalled",
  rangeBasis: "judgement",
  sources: ["demand.S1", "demand.S5"],
  caution:
    "The hazard was read; the count of deaths is recalled and agrees within 2 % with one that was read.",
  alternatives: [
    {
      value: 686_000,
      says: "Household survey of 2022: lower bound.",
      basis: "published",
      seen: "read",
      sources: ["demand.S14"],
    },
    {
      value: null,
      says: "Online panel of 2024, 7.5 % of adults: upper bound.",
      basis: "published",
      seen: "read",
      sources: ["demand.S18"],
    },
  ],
  defaultBecause: "Deaths over hazard is the only estimate that cannot miss the people who die.",
});

export const chronic_heroin_users_2016 = parameter({
  id: "demand.chronic_heroin_users_2016",
  means: "People who used heroin on four or more days a month.",
  unit: "person",
  best: 2_300_000,
  range: [1_500_000, 3_100_000],
  prior: logNormalFromRange(1_500_000, 3_100_000),
  asOf: "2016",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-RAND19", "demand.S1", "supply.S-RAND19-NEWS"],
  caution:
    "Read in the input data of the SOURCE model and in news reports of the study; the range is remembered.",
  alternatives: [
    {
      value: 2_300_000,
      range: [1_610_000, 2_990_000],
      says: "The same figure with 30 % either way, our judgement.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-RAND19-NEWS"],
    },
  ],
  defaultBecause: "The wider of two judged ranges round one published figure.",
  also: ["supply.chronic_heroin_users_2016"],
});

/** Every parameter of this file. */
export const peopleWithDisorderParameters: readonly Parameter[] = [
  opioid_disorder_all,
  opioid_disorder_survey_2024,
  opioid_disorder_survey_share_2024,
  opioid_disorder_survey_2023,
  opioid_disorder_survey_2022,
  treatment_need_share_2022,
  treatment_need_medicated_share_2022,
  opioid_disorder_corrected_2019,
  opioid_disorder_opioid_deaths_method_peak,
  opioid_disorder_opioid_deaths_method_2019,
  opioid_disorder_all_deaths_method_peak,
  opioid_disorder_all_deaths_method_2019,
  opioid_disorder_simulated_2020,
  illicit_disorder_simulated_2020,
  fentanyl_users_survey_2022,
  fentanyl_users_survey_2023,
  fentanyl_users_survey_2024,
  fentanyl_users_online_share,
  fentanyl_users_online_share_intended,
  fentanyl_users_online_share_unintended,
  fentanyl_death_rate_online,
  people_at_fentanyl_risk,
  chronic_heroin_users_2016,
];
