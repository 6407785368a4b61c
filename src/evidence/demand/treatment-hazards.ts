/** Deaths in and out of treatment with medication, and how far capacity reaches. */
import { fixed, logNormal, logNormalFromRange } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const overdose_hazard_in_treatment_buprenorphine = parameter({
  id: "demand.overdose_hazard_in_treatment_buprenorphine",
  means: "Hazard of dying of an overdose in treatment with buprenorphine, relative to untreated.",
  unit: "1",
  best: 0.295,
  range: [0.212, 0.41],
  prior: logNormal(0.295, 0.2),
  asOf: "literature, as used in the fit",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S1"],
});

export const overdose_hazard_in_treatment_methadone = parameter({
  id: "demand.overdose_hazard_in_treatment_methadone",
  means: "Hazard of dying of an overdose in treatment with methadone, relative to untreated.",
  unit: "1",
  best: 0.295,
  range: [0.212, 0.41],
  prior: logNormal(0.295, 0.2),
  asOf: "literature, as used in the fit",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S1"],
});

export const overdose_hazard_in_treatment_naltrexone = parameter({
  id: "demand.overdose_hazard_in_treatment_naltrexone",
  means:
    "Hazard of dying of an overdose in treatment with extended-release naltrexone, relative to untreated.",
  unit: "1",
  best: 0.439,
  range: [0.316, 0.61],
  prior: logNormal(0.439, 0.2),
  asOf: "literature, as used in the fit",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S1"],
});

export const other_death_hazard_in_treatment_buprenorphine = parameter({
  id: "demand.other_death_hazard_in_treatment_buprenorphine",
  means: "Hazard of dying of other causes in treatment with buprenorphine, relative to untreated.",
  unit: "1",
  best: 0.54,
  range: [0.389, 0.75],
  prior: logNormal(0.54, 0.2),
  asOf: "literature, as used in the fit",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S1"],
  caution: "The spread is ours, taken over from the hazard of overdose.",
});

export const other_death_hazard_in_treatment_methadone = parameter({
  id: "demand.other_death_hazard_in_treatment_methadone",
  means: "Hazard of dying of other causes in treatment with methadone, relative to untreated.",
  unit: "1",
  best: 0.37,
  range: [0.266, 0.514],
  prior: logNormal(0.37, 0.2),
  asOf: "literature, as used in the fit",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S1"],
  caution: "The spread is ours, taken over from the hazard of overdose.",
});

export const other_death_hazard_in_treatment_naltrexone = parameter({
  id: "demand.other_death_hazard_in_treatment_naltrexone",
  means:
    "Hazard of dying of other causes in treatment with extended-release naltrexone, relative to untreated.",
  unit: "1",
  best: 0.926,
  range: [0.666, 1.29],
  prior: logNormal(0.926, 0.2),
  asOf: "literature, as used in the fit",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S1"],
  caution: "The spread is ours, taken over from the hazard of overdose.",
});

export const buprenorphine_capacity_first = parameter({
  id: "demand.buprenorphine_capacity_first",
  means:
    "Effective patients of each of the first prescribers of buprenorphine (c0 in capacity = (c0/k) * (1 - exp(-k * prescribers))).",
  unit: "1",
  best: 42,
  range: null,
  prior: fixed(),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const buprenorphine_capacity_decay = parameter({
  id: "demand.buprenorphine_capacity_decay",
  means: "Decay of the marginal capacity for buprenorphine with each further prescriber (k).",
  unit: "1/person",
  best: 0.0000445,
  range: null,
  prior: fixed(),
  asOf: "fit to 1999-2020",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const buprenorphine_capacity_ramp_time = parameter({
  id: "demand.buprenorphine_capacity_ramp_time",
  means:
    "Time constant of the second-order delay in which the capacity for buprenorphine came into being after 2000.",
  unit: "year",
  best: 11.5,
  range: null,
  prior: fixed(),
  asOf: "SOURCE model, 2022",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const buprenorphine_approved_before_2012 = parameter({
  id: "demand.buprenorphine_approved_before_2012",
  means: "Time from the approval of buprenorphine, in 2000, to January 2012.",
  unit: "year",
  best: 12,
  range: null,
  prior: fixed(),
  asOf: "2000",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const treatment_intake_delay = parameter({
  id: "demand.treatment_intake_delay",
  means: "Time from a free place to the start of treatment.",
  unit: "year",
  best: 0.083,
  range: null,
  prior: fixed(),
  asOf: "SOURCE model, 2022",
  basis: "judgement",
  seen: "read",
  sources: ["demand.S1"],
  caution: "An assumption of the SOURCE model, not fitted.",
});

export const recovery_support_exponent_20_percent = parameter({
  id: "demand.recovery_support_exponent_20_percent",
  means:
    "Exponent by which a larger share in remission makes relapse rarer, in the published run of 20 % more peer support; 0 in the base run.",
  unit: "1",
  best: 0.312,
  range: null,
  prior: fixed(),
  asOf: "SOURCE model, 2022",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
});

export const overdose_death_rate_methadone_in = parameter({
  id: "demand.overdose_death_rate_methadone_in",
  means:
    "Overdose deaths a year of a person in treatment with methadone, pooled (2.6 per 1,000 person-years).",
  unit: "1/year",
  best: 0.0026,
  range: null,
  prior: fixed(),
  asOf: "review of 2017",
  basis: "published",
  seen: "recalled",
  sources: ["demand.S28"],
  caution: "Cohorts from before fentanyl.",
});

export const overdose_death_rate_methadone_out = parameter({
  id: "demand.overdose_death_rate_methadone_out",
  means:
    "Overdose deaths a year of a person out of treatment with methadone, pooled (12.7 per 1,000 person-years).",
  unit: "1/year",
  best: 0.0127,
  range: null,
  prior: fixed(),
  asOf: "review of 2017",
  basis: "published",
  seen: "recalled",
  sources: ["demand.S28"],
  caution: "Cohorts from before fentanyl.",
});

export const overdose_death_rate_buprenorphine_in = parameter({
  id: "demand.overdose_death_rate_buprenorphine_in",
  means:
    "Overdose deaths a year of a person in treatment with buprenorphine, pooled (1.4 per 1,000 person-years).",
  unit: "1/year",
  best: 0.0014,
  range: null,
  prior: fixed(),
  asOf: "review of 2017",
  basis: "published",
  seen: "recalled",
  sources: ["demand.S28"],
  caution: "Cohorts from before fentanyl.",
});

export const overdose_death_rate_buprenorphine_out = parameter({
  id: "demand.overdose_death_rate_buprenorphine_out",
  means:
    "Overdose deaths a year of a person out of treatment with buprenorphine, pooled (4.6 per 1,000 person-years).",
  unit: "1/year",
  best: 0.0046,
  range: null,
  prior: fixed(),
  asOf: "review of 2017",
  basis: "published",
  seen: "recalled",
  sources: ["demand.S28"],
  caution: "Cohorts from before fentanyl.",
});

export const overdose_death_ratio_out_of_treatment = parameter({
  id: "demand.overdose_death_ratio_out_of_treatment",
  means: "Overdose deaths out of treatment relative to in treatment with methadone.",
  unit: "1",
  best: 4.8,
  range: [2.9, 8],
  prior: logNormalFromRange(2.9, 8),
  asOf: "review of 2017",
  basis: "published",
  seen: "recalled",
  sources: ["demand.S28"],
});

/** Every parameter of this file. */
export const treatmentHazardParameters: readonly Parameter[] = [
  overdose_hazard_in_treatment_buprenorphine,
  overdose_hazard_in_treatment_methadone,
  overdose_hazard_in_treatment_naltrexone,
  other_death_hazard_in_treatment_buprenorphine,
  other_death_hazard_in_treatment_methadone,
  other_death_hazard_in_treatment_naltrexone,
  buprenorphine_capacity_first,
  buprenorphine_capacity_decay,
  buprenorphine_capacity_ramp_time,
  buprenorphine_approved_before_2012,
  treatment_intake_delay,
  recovery_support_exponent_20_percent,
  overdose_death_rate_methadone_in,
  overdose_death_rate_methadone_out,
  overdose_death_rate_buprenorphine_in,
  overdose_death_rate_buprenorphine_out,
  overdose_death_ratio_out_of_treatment,
];
