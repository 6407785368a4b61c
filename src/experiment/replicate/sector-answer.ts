/** What a sector gives for a published value. */

/**
 * `median` at the best values; `low` and `high` are the 5 and 95 % points under draws of the
 * priors. For a pattern of signs `median` is 1 where it holds and 0 where not, and `low` is the
 * share of draws in which it holds.
 */
export interface SectorAnswer {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Answers when it is asked; runs are made then and kept. */
export type SectorMeasure = () => SectorAnswer;
