/** Counts of 2012-2024 that stand beside the model's own data: prescriptions, patients by month, use among the young. */
import { type Series, series } from "../record.js";
import { scattered } from "./scattered-points.js";

/** What the three counts of the dispensing letter share. */
const DISPENSED = {
  place: "US",
  step: "month",
  counts: "other",
  vintage: "letter of April 2024",
  basis: "published",
  seen: "read",
  sources: ["demand.S72"],
} as const;

export const buprenorphine_patients_month = series({
  ...DISPENSED,
  id: "demand.buprenorphine_patients_month",
  means: "People dispensed buprenorphine in the month.",
  unit: "person",
  points: scattered({ "2022-01": 810_911, "2022-12": 831_656 }),
  observation:
    "The requirement of a waiver ended in December 2022; little change from then to December 2023.",
});

export const buprenorphine_new_starts_month = series({
  ...DISPENSED,
  id: "demand.buprenorphine_new_starts_month",
  means: "People who started buprenorphine in the month.",
  unit: "person/month",
  points: scattered({ "2022-01": 51_692, "2022-12": 46_565, "2023-12": 48_247 }),
  observation: "Three months of the published record.",
});

export const buprenorphine_prescribers_month = series({
  ...DISPENSED,
  id: "demand.buprenorphine_prescribers_month",
  means: "People who prescribed the buprenorphine dispensed in the month.",
  unit: "person",
  points: scattered({ "2022-01": 38_684, "2022-12": 42_158, "2023-12": 53_635 }),
  observation:
    "Three months of the published record. Far fewer than the prescribers in the input of the SOURCE model.",
});

export const naloxone_retail_prescriptions_year = series({
  id: "demand.naloxone_retail_prescriptions_year",
  means: "Retail prescriptions of naloxone.",
  unit: "event/year",
  place: "US",
  step: "year",
  counts: "other",
  points: scattered({ 2012: 1_282, 2017: 270_710, 2018: 556_847 }),
  vintage: "report of 2019",
  basis: "published",
  seen: "read",
  sources: ["demand.S23"],
  observation:
    "Retail pharmacies only. Later years come from other counts and stand as parameters: about 1.2 million in 2021, about 2.1 million in 2023.",
});

export const pain_reliever_misuse_young_adults_year = series({
  id: "demand.pain_reliever_misuse_young_adults_year",
  means: "Share of people aged 18 to 25 who misused prescription pain relievers in the year.",
  unit: "1",
  place: "US",
  step: "year",
  counts: "other",
  points: scattered({ 2013: 0.09, 2023: 0.025 }),
  vintage: "as quoted in late 2024",
  basis: "published",
  seen: "read",
  sources: ["demand.S66"],
  observation: "Two years of a survey, as quoted in a reprinted opinion piece.",
});

export const xylazine_in_powder_share_year = series({
  id: "supply.xylazine_in_powder_share_year",
  means: "Share of seized fentanyl powder with xylazine in it.",
  unit: "1",
  place: "US",
  step: "year",
  counts: "other",
  points: scattered({ 2022: 0.25, 2023: 0.3 }),
  vintage: "federal threat assessment of 2024",
  basis: "published",
  seen: "read",
  sources: ["supply.S-NDTA24"],
  observation: "Seizures, not use; read through reports of the assessment.",
});

/** Every series of this file. */
export const treatmentAndUseSeries: readonly Series[] = [
  buprenorphine_patients_month,
  buprenorphine_new_starts_month,
  buprenorphine_prescribers_month,
  naloxone_retail_prescriptions_year,
  pain_reliever_misuse_young_adults_year,
  xylazine_in_powder_share_year,
];
