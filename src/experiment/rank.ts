/** Order statistics of a handful of values. */

/** The value below which a share of sorted values lies, by rank. */
export const atShare = (sorted: readonly number[], share: number): number =>
  sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;

/** The values from smallest to largest. */
export const inOrder = (values: readonly number[]): readonly number[] =>
  [...values].sort((a, b) => a - b);
