/** With what the lab begins where the address says nothing. */

/** Preset of the reference, to which every scenario is compared. */
export const START_REFERENCE = "as-now";
/** Preset of the scenario whose levers are set. */
export const START_PRESET = "strikes-without-consent";
/** Outcomes drawn large, the first two that the model has; the model's own order where it has none. */
export const START_OUTCOMES: readonly string[] = [
  "homicides",
  "overdose-deaths",
  "civilians-killed-by-force",
  "co-operation",
];
