/**
 * Where the stocks and rates of demand stand in January 2012, when a run starts, and at the last
 * month observed. The latest level of methamphetamine users is `methamphetamine_users_past_year`;
 * strength of powder and all prices stand in the evidence on supply.
 */
import { fixed, logNormal, logNormalFromRange, normalFromRange, triangular } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

const PROJECTION =
  "A projection of 2022 that does not contain the fall of deaths since 2023: start it in 2022 and let the model reach the present, or keep the range wide.";

export const initial_illicit_disorder = parameter({
  id: "demand.initial_illicit_disorder",
  means:
    "People with heroin or other illicit-opioid use disorder, among them those with prescription disorder who use heroin, January 2012.",
  unit: "person",
  best: 1_680_000,
  range: [1_300_000, 2_200_000],
  prior: logNormalFromRange(1_300_000, 2_200_000),
  asOf: "January 2012",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S1"],
  caution:
    "Simulated: 1.49 million, and 0.19 million who take pills too. Chronic heroin users in the estimates of the same year: 2.0 million.",
});

export const initial_prescription_disorder_only = parameter({
  id: "demand.initial_prescription_disorder_only",
  means: "People with prescription opioid use disorder who do not use heroin, January 2012.",
  unit: "person",
  best: 2_250_000,
  range: [1_800_000, 2_600_000],
  prior: normalFromRange(1_800_000, 2_600_000),
  asOf: "January 2012",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S1"],
  caution: "Simulated.",
});

export const initial_in_treatment = parameter({
  id: "demand.initial_in_treatment",
  means: "People in treatment with medication for opioid use disorder, January 2012.",
  unit: "person",
  best: 677_000,
  range: [600_000, 720_000],
  prior: normalFromRange(600_000, 720_000),
  asOf: "January 2012",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S1"],
  caution: "Simulated, fitted to counts of patients.",
});

export const initial_in_treatment_buprenorphine = parameter({
  id: "demand.initial_in_treatment_buprenorphine",
  means: "Of those in treatment, people on buprenorphine, January 2012.",
  unit: "person",
  best: 363_000,
  range: null,
  prior: fixed(),
  asOf: "January 2012",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  caution: "Simulated, fitted to counts of patients.",
});

export const initial_in_treatment_methadone = parameter({
  id: "demand.initial_in_treatment_methadone",
  means: "Of those in treatment, people on methadone, January 2012.",
  unit: "person",
  best: 311_000,
  range: null,
  prior: fixed(),
  asOf: "January 2012",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  caution: "Simulated, fitted to counts of patients.",
});

export const initial_in_treatment_naltrexone = parameter({
  id: "demand.initial_in_treatment_naltrexone",
  means: "Of those in treatment, people on extended-release naltrexone, January 2012.",
  unit: "person",
  best: 3_000,
  range: null,
  prior: fixed(),
  asOf: "January 2012",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  caution: "Simulated, fitted to counts of patients.",
});

export const initial_illicit_remission = parameter({
  id: "demand.initial_illicit_remission",
  means: "People in remission from heroin or illicit-opioid use disorder, January 2012.",
  unit: "person",
  best: 710_000,
  range: [450_000, 1_000_000],
  prior: logNormalFromRange(450_000, 1_000_000),
  asOf: "January 2012",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S1"],
  caution: "Simulated.",
});

export const initial_illicit_remission_early = parameter({
  id: "demand.initial_illicit_remission_early",
  means: "Of those in remission from illicit disorder, early or in treatment, January 2012.",
  unit: "person",
  best: 316_000,
  range: null,
  prior: fixed(),
  asOf: "January 2012",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  caution: "Simulated.",
});

export const initial_illicit_remission_stable = parameter({
  id: "demand.initial_illicit_remission_stable",
  means: "Of those in remission from illicit disorder, stable, January 2012.",
  unit: "person",
  best: 394_000,
  range: null,
  prior: fixed(),
  asOf: "January 2012",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  caution: "Simulated.",
});

export const initial_all_remission = parameter({
  id: "demand.initial_all_remission",
  means: "People in remission from opioid use disorder of any kind, January 2012.",
  unit: "person",
  best: 2_890_000,
  range: [2_000_000, 3_800_000],
  prior: normalFromRange(2_000_000, 3_800_000),
  asOf: "January 2012",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S1"],
  caution: "Simulated.",
});

export const initial_methamphetamine_users = parameter({
  id: "demand.initial_methamphetamine_users",
  means: "People who use methamphetamine, January 2012.",
  unit: "person",
  best: 2_000_000,
  range: [1_200_000, 3_000_000],
  prior: logNormalFromRange(1_200_000, 3_000_000),
  asOf: "January 2012",
  basis: "judgement",
  seen: "recalled",
  sources: ["supply.S-RAND19"],
  caution:
    "No figure for 2012 was read: between the low of 2008-10 and 3.2 million chronic users in 2016.",
});

export const initial_fentanyl_share = parameter({
  id: "demand.initial_fentanyl_share",
  means:
    "Share of fentanyl among laboratory reports of heroin and fentanyl, January 2012: penetration of the supply.",
  unit: "1",
  best: 0.006,
  range: [0, 0.02],
  prior: logNormal(0.006, 0.73),
  asOf: "January 2012",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S1"],
  caution: "The same value stands for 2010 and for 2013.",
});

export const initial_synthetic_opioid_deaths = parameter({
  id: "demand.initial_synthetic_opioid_deaths",
  means: "Deaths a month with synthetic opioids other than methadone, January 2012.",
  unit: "person/month",
  best: 219,
  range: [200, 240],
  prior: normalFromRange(200, 240),
  asOf: "January 2012",
  basis: "derived",
  seen: "recalled",
  rangeBasis: "judgement",
  sources: ["demand.S5"],
  caution: "2,628 of the year over twelve; the count of the year is recalled.",
});

export const latest_illicit_disorder = parameter({
  id: "demand.latest_illicit_disorder",
  means: "People with heroin or other illicit-opioid use disorder, January 2026.",
  unit: "person",
  best: 1_760_000,
  range: [1_200_000, 4_000_000],
  prior: logNormalFromRange(1_200_000, 4_000_000),
  asOf: "January 2026, projection",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S1"],
  caution: PROJECTION,
  alternatives: [
    {
      value: 2_000_000,
      says: "If tied to deaths; 2.2 million were at steady fentanyl risk in 2022.",
      basis: "derived",
      seen: "read",
      sources: ["demand.S1", "demand.S5"],
    },
  ],
  defaultBecause: "Closes with treatment and remission in one model.",
});

export const latest_in_treatment = parameter({
  id: "demand.latest_in_treatment",
  means:
    "People in treatment with medication for opioid use disorder: 0.83 million on buprenorphine and 0.434 million on methadone.",
  unit: "person",
  best: 1_270_000,
  range: [1_100_000, 1_400_000],
  prior: normalFromRange(1_100_000, 1_400_000),
  asOf: "2023",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S72", "demand.S73", "demand.S1"],
});

export const latest_illicit_remission = parameter({
  id: "demand.latest_illicit_remission",
  means: "People in remission from heroin or illicit-opioid use disorder, January 2026.",
  unit: "person",
  best: 1_520_000,
  range: [900_000, 2_200_000],
  prior: normalFromRange(900_000, 2_200_000),
  asOf: "January 2026, projection",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S1"],
  caution: PROJECTION,
});

export const latest_illicit_remission_early = parameter({
  id: "demand.latest_illicit_remission_early",
  means: "Of those in remission from illicit disorder, early or in treatment, January 2026.",
  unit: "person",
  best: 640_000,
  range: null,
  prior: fixed(),
  asOf: "January 2026, projection",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  caution: PROJECTION,
});

export const latest_illicit_remission_stable = parameter({
  id: "demand.latest_illicit_remission_stable",
  means: "Of those in remission from illicit disorder, stable, January 2026.",
  unit: "person",
  best: 880_000,
  range: null,
  prior: fixed(),
  asOf: "January 2026, projection",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  caution: PROJECTION,
});

export const latest_all_remission = parameter({
  id: "demand.latest_all_remission",
  means: "People in remission from opioid use disorder of any kind, January 2026.",
  unit: "person",
  best: 4_710_000,
  range: [3_200_000, 6_200_000],
  prior: normalFromRange(3_200_000, 6_200_000),
  asOf: "January 2026, projection",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S1"],
  caution: PROJECTION,
});

export const latest_synthetic_opioid_deaths = parameter({
  id: "demand.latest_synthetic_opioid_deaths",
  means: "Deaths with synthetic opioids other than methadone in the month, October 2025.",
  unit: "person/month",
  best: 2_605,
  range: [2_400, 3_300],
  prior: triangular(2_330, 2_605, 3_550),
  asOf: "October 2025",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S70"],
  caution: "An estimate from 12-month totals; later releases raise the latest months.",
});

/** Every parameter of this file. */
export const initialConditionsParameters: readonly Parameter[] = [
  initial_illicit_disorder,
  initial_prescription_disorder_only,
  initial_in_treatment,
  initial_in_treatment_buprenorphine,
  initial_in_treatment_methadone,
  initial_in_treatment_naltrexone,
  initial_illicit_remission,
  initial_illicit_remission_early,
  initial_illicit_remission_stable,
  initial_all_remission,
  initial_methamphetamine_users,
  initial_fentanyl_share,
  initial_synthetic_opioid_deaths,
  latest_illicit_disorder,
  latest_in_treatment,
  latest_illicit_remission,
  latest_illicit_remission_early,
  latest_illicit_remission_stable,
  latest_all_remission,
  latest_synthetic_opioid_deaths,
];
