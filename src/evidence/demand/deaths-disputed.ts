/** Counts of deaths on which releases differ: one default each, the others beside it. */
import { fixed, uniform } from "../prior.js";
import { type Alternative, type Parameter, parameter } from "../record.js";

const FINAL_FIRST =
  "Final counts of residents from complete certificates; provisional counts go by place of death and run higher.";

/** The same count in the release of September 2025, raised for delay. */
const predicted = (value: number): Alternative => ({
  value,
  says: "Predicted in the data release of about September 2025, 12 months to December.",
  basis: "published",
  seen: "read",
  sources: ["demand.S6"],
});

/** The same count in that release, as reported. */
const reported = (value: number): Alternative => ({
  value,
  says: "Reported in the data release of about September 2025, 12 months to December.",
  basis: "published",
  seen: "read",
  sources: ["demand.S6"],
});

/** The same count as first announced. */
const announced = (value: number): Alternative => ({
  value,
  says: "Estimate in the release of May 2025.",
  basis: "published",
  seen: "read",
  sources: ["demand.S7"],
});

export const overdose_deaths_2024 = parameter({
  id: "demand.overdose_deaths_2024",
  means: "Deaths from overdose of any drug, 2024.",
  unit: "person/year",
  best: 79_384,
  range: [79_384, 81_711],
  prior: uniform(79_384, 81_711),
  asOf: "2024",
  basis: "published",
  seen: "read",
  sources: ["demand.S70"],
  alternatives: [announced(80_391), reported(80_856), predicted(81_711)],
  defaultBecause: FINAL_FIRST,
});

export const opioid_deaths_2024 = parameter({
  id: "demand.opioid_deaths_2024",
  means: "Deaths from overdose with any opioid, 2024.",
  unit: "person/year",
  best: 54_000,
  range: null,
  prior: fixed(),
  asOf: "2024",
  basis: "published",
  seen: "recalled",
  sources: ["demand.S5"],
  caution: "About; the final count is remembered.",
  alternatives: [announced(54_743)],
  defaultBecause: FINAL_FIRST,
});

export const psychostimulant_deaths_2024 = parameter({
  id: "demand.psychostimulant_deaths_2024",
  means: "Deaths from overdose with psychostimulants other than cocaine, 2024.",
  unit: "person/year",
  best: 29_400,
  range: null,
  prior: fixed(),
  asOf: "2024",
  basis: "published",
  seen: "recalled",
  sources: ["demand.S5"],
  caution: "About; the final count is remembered.",
  alternatives: [announced(29_456), predicted(29_941)],
  defaultBecause: FINAL_FIRST,
});

export const cocaine_deaths_2024 = parameter({
  id: "demand.cocaine_deaths_2024",
  means: "Deaths from overdose with cocaine, 2024.",
  unit: "person/year",
  best: 22_000,
  range: null,
  prior: fixed(),
  asOf: "2024",
  basis: "published",
  seen: "recalled",
  sources: ["demand.S5"],
  caution: "About; the final count is remembered.",
  alternatives: [announced(22_174)],
  defaultBecause: FINAL_FIRST,
});

export const synthetic_opioid_deaths_2022 = parameter({
  id: "demand.synthetic_opioid_deaths_2022",
  means: "Deaths with synthetic opioids other than methadone, 2022.",
  unit: "person/year",
  best: 73_838,
  range: null,
  prior: fixed(),
  asOf: "2022",
  basis: "published",
  seen: "recalled",
  sources: ["demand.S5"],
  alternatives: [reported(74_829), predicted(75_845)],
  defaultBecause: FINAL_FIRST,
});

export const synthetic_opioid_deaths_2023 = parameter({
  id: "demand.synthetic_opioid_deaths_2023",
  means: "Deaths with synthetic opioids other than methadone, 2023.",
  unit: "person/year",
  best: 72_776,
  range: null,
  prior: fixed(),
  asOf: "2023",
  basis: "published",
  seen: "recalled",
  sources: ["demand.S5"],
  alternatives: [reported(74_091), predicted(75_219), announced(76_282)],
  defaultBecause: FINAL_FIRST,
});

export const synthetic_opioid_deaths_2024 = parameter({
  id: "demand.synthetic_opioid_deaths_2024",
  means: "Deaths with synthetic opioids other than methadone, 2024.",
  unit: "person/year",
  best: 47_735,
  range: null,
  prior: fixed(),
  asOf: "2024",
  basis: "published",
  seen: "read",
  sources: ["demand.S70"],
  alternatives: [announced(48_422), reported(48_661), predicted(49_241)],
  defaultBecause: FINAL_FIRST,
});

export const overdose_deaths_to_january_2025 = parameter({
  id: "demand.overdose_deaths_to_january_2025",
  means: "Deaths from overdose of any drug in the 12 months to January 2025, predicted.",
  unit: "person/year",
  best: 79_909,
  range: null,
  prior: fixed(),
  asOf: "12 months to Jan 2025",
  basis: "published",
  seen: "read",
  sources: ["demand.S6"],
  alternatives: [
    {
      value: 82_138,
      says: "The same months in the release of June 2025.",
      basis: "published",
      seen: "read",
      sources: ["demand.S9"],
    },
  ],
  defaultBecause: "The later release; the pair shows by how much first counts are revised.",
});

export const overdose_deaths_at_peak = parameter({
  id: "demand.overdose_deaths_at_peak",
  means: "Deaths from overdose of any drug in the 12 months to August 2023, predicted.",
  unit: "person/year",
  best: 112_966,
  range: null,
  prior: fixed(),
  asOf: "12 months to Aug 2023",
  basis: "published",
  seen: "read",
  sources: ["demand.S6"],
  alternatives: [
    {
      value: 114_664,
      says: "The same months in releases before the final data of 2023.",
      basis: "published",
      seen: "read",
      sources: ["demand.S6"],
    },
  ],
  defaultBecause: "The later release, which has the final data of 2023.",
});

export const states_with_rising_deaths_to_september_2024 = parameter({
  id: "demand.states_with_rising_deaths_to_september_2024",
  means:
    "States where overdose deaths rose in the 12 months to September 2024: Alaska, Montana, Nevada, South Dakota and Utah.",
  unit: "state",
  best: 5,
  range: null,
  prior: fixed(),
  asOf: "12 months to Sep 2024",
  basis: "published",
  seen: "read",
  sources: ["demand.S12"],
});

export const states_with_rising_deaths_to_august_2025 = parameter({
  id: "demand.states_with_rising_deaths_to_august_2025",
  means:
    "States where overdose deaths rose in the 12 months to August 2025: Arizona, Hawaii, Kansas, New Mexico and North Dakota.",
  unit: "state",
  best: 5,
  range: null,
  prior: fixed(),
  asOf: "12 months to Aug 2025",
  basis: "published",
  seen: "read",
  sources: ["demand.S10"],
});

/** Every parameter of this file. */
export const disputedDeathsParameters: readonly Parameter[] = [
  overdose_deaths_2024,
  opioid_deaths_2024,
  psychostimulant_deaths_2024,
  cocaine_deaths_2024,
  synthetic_opioid_deaths_2022,
  synthetic_opioid_deaths_2023,
  synthetic_opioid_deaths_2024,
  overdose_deaths_to_january_2025,
  overdose_deaths_at_peak,
  states_with_rising_deaths_to_september_2024,
  states_with_rising_deaths_to_august_2025,
];
