/** How far the model may be off in a year's overdose deaths before a draw counts as implausible. */
import { fixed } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

const JUDGED = {
  unit: "1",
  range: null,
  prior: fixed(),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["demand.S5"],
} as const;

export const matching_discrepancy_overdose = parameter({
  ...JUDGED,
  id: "demand.matching_discrepancy_overdose",
  means:
    "What the model may be off by in a year's overdose deaths, as a standard deviation of the log.",
  best: 0.1,
  caution:
    "The count is nearly exact; what the equations leave out is not. They are known to be slow in the fall since 2023.",
});

export const matching_discrepancy_synthetic = parameter({
  ...JUDGED,
  id: "demand.matching_discrepancy_synthetic",
  means:
    "What the model may be off by in a year's deaths with synthetic opioids, as a standard deviation of the log.",
  best: 0.15,
  caution:
    "Wider than for all deaths: up to 2018 a share of death certificates named no drug, and the share named rose.",
});

export const matching_discrepancy_psychostimulant = parameter({
  ...JUDGED,
  id: "demand.matching_discrepancy_psychostimulant",
  means:
    "What the model may be off by in a year's deaths with psychostimulants, as a standard deviation of the log.",
  best: 0.2,
  caution:
    "Widest: why deaths with methamphetamine alone trebled is not in the equations, and two thirds of these deaths involve an opioid too.",
});

export const historyMatchingParameters: readonly Parameter[] = [
  matching_discrepancy_overdose,
  matching_discrepancy_synthetic,
  matching_discrepancy_psychostimulant,
];
