/** How far a result may lie from a published figure whose interval was not seen. */

/** The tolerance of findings on supply, in words; the bounds stand with each value. */
export const THIRD =
  "Our tolerance, a third of the published value either way; no interval was seen. Signs and bounds stand as published.";
