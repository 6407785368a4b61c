/** With what the lab begins where the address says nothing. */

/** Preset of the reference, to which every scenario is compared. */
export const START_REFERENCE = "as-now";
/** Preset of the scenario whose levers are set. */
export const START_PRESET = "strikes-without-consent";
/** Last year that is run at first: what is drawn. */
export const START_LAST_YEAR = 2035;
/** Outcomes drawn first, the first two that the model has large; its own order follows. */
export const START_OUTCOMES: readonly string[] = [
  "homicides",
  "overdose-deaths",
  "civilians-killed-by-force",
  "co-operation",
  "killed-in-retaliation",
  "us-citizens-killed",
  "group-members",
  "export-revenue",
  "trade-lost",
  "programme-cost",
];
/** Results that stand beside every lever of force, whatever else is shown (MODEL.md, boundary). */
export const RESULTS_OF_FORCE: readonly string[] = [
  "civilians-killed-by-force",
  "killed-in-retaliation",
  "us-citizens-killed",
  "us-forces-killed",
  "co-operation",
  "trade-lost",
];
