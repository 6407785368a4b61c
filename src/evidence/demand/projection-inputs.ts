/** Shocks and future paths that the SOURCE model was given, not fitted. */
import { fixed, logNormal, triangular, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const oxycontin_street_supply_fall = parameter({
  id: "demand.oxycontin_street_supply_fall",
  means:
    "Fall of the street supply of prescription opioids when OxyContin was made hard to abuse, as a share.",
  unit: "1",
  best: 0.45,
  range: [0.3, 0.6],
  prior: triangular(0.3, 0.45, 0.6),
  priorNote: "Triangular over the whole suggested range, so that its 5-95 % span is narrower.",
  asOf: "last quarter of 2010",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S1"],
});

export const oxycontin_street_supply_recovery_time = parameter({
  id: "demand.oxycontin_street_supply_recovery_time",
  means: "Time constant with which that street supply recovered.",
  unit: "year",
  best: 1.4,
  range: [0.855, 2.29],
  prior: logNormal(1.4, 0.3),
  asOf: "2010 on",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S1"],
});

export const policy_phase_in_time = parameter({
  id: "demand.policy_phase_in_time",
  means:
    "Time over which every policy of the published runs is phased in, in a straight line from 2022.",
  unit: "year",
  best: 3,
  range: null,
  prior: fixed(),
  asOf: "2022",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const published_measure_dose = parameter({
  id: "demand.published_measure_dose",
  means: "Change of one input or rate in the published policy runs, as a share; 0.1 and 0.5 also.",
  unit: "1",
  best: 0.2,
  range: null,
  prior: fixed(),
  asOf: "2022",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const fentanyl_share_2022_base = parameter({
  id: "demand.fentanyl_share_2022_base",
  means: "Fentanyl share of illicit opioids in 2022, base run of the published projection.",
  unit: "1",
  best: 0.66,
  range: null,
  prior: fixed(),
  asOf: "projection of 2022",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const fentanyl_share_2032_projected = parameter({
  id: "demand.fentanyl_share_2032_projected",
  means:
    "Fentanyl share of illicit opioids in 2032: base 0.81, low 0.57, high 0.995 (reached in 2028).",
  unit: "1",
  best: 0.81,
  range: [0.57, 0.995],
  prior: triangular(0.57, 0.81, 0.995),
  priorNote: "Triangular over the three published scenarios, so that its 5-95 % span is narrower.",
  asOf: "projection of 2022",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const naloxone_kits_2022_base = parameter({
  id: "demand.naloxone_kits_2022_base",
  means: "Naloxone kits a year in 2022, base run of the published projection.",
  unit: "kit/year",
  best: 2_800_000,
  range: null,
  prior: fixed(),
  asOf: "projection of 2022",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const naloxone_kits_2032_projected = parameter({
  id: "demand.naloxone_kits_2032_projected",
  means: "Naloxone kits a year in 2032: base 3.62 million, pessimistic 2.95, optimistic 4.25.",
  unit: "kit/year",
  best: 3_620_000,
  range: [2_950_000, 4_250_000],
  prior: uniform(2_950_000, 4_250_000),
  asOf: "projection of 2022",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const methadone_capacity_2032_projected = parameter({
  id: "demand.methadone_capacity_2032_projected",
  means:
    "Places for treatment with methadone in 2032: base 0.65 million, pessimistic 0.53, optimistic 0.77.",
  unit: "person",
  best: 650_000,
  range: [530_000, 770_000],
  prior: uniform(530_000, 770_000),
  asOf: "projection of 2022",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

/** Every parameter of this file. */
export const projectionInputParameters: readonly Parameter[] = [
  oxycontin_street_supply_fall,
  oxycontin_street_supply_recovery_time,
  policy_phase_in_time,
  published_measure_dose,
  fentanyl_share_2022_base,
  fentanyl_share_2032_projected,
  naloxone_kits_2022_base,
  naloxone_kits_2032_projected,
  methadone_capacity_2032_projected,
];
