/**
 * Which of the possible shocks a run meets. A control of precursors bites or fails, and a shock
 * passes quickly or slowly: one draw a run decides each, so that an ensemble holds both kinds in
 * the published proportion.
 */
import { uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const precursor_control_place = parameter({
  id: "supply.precursor_control_place",
  means:
    "Place of a run between 0 and 1: a control of precursors bites where it lies below the chance that one does.",
  unit: "1",
  best: 0.25,
  range: [0, 1],
  prior: uniform(0, 1),
  asOf: "every run",
  basis: "judgement",
  seen: "read",
  sources: ["supply.S-MCKETIN11"],
  caution: "A die, not a quantity. At its best value the control bites, so that its size shows.",
});

export const shock_kind_place = parameter({
  id: "supply.shock_kind_place",
  means:
    "Place of a run between 0 and 1: a precursor shock is slow to pass where it lies below the chance of a slow one.",
  unit: "1",
  best: 0.7,
  range: [0, 1],
  prior: uniform(0, 1),
  asOf: "every run",
  basis: "judgement",
  seen: "read",
  sources: ["supply.S-DN09", "supply.S-DEA25"],
  caution: "A die, not a quantity. At its best value the shock is of the quick kind, the likelier.",
});

/** The two dice of a precursor shock. */
export const shockChanceParameters: readonly Parameter[] = [
  precursor_control_place,
  shock_kind_place,
];
