/** What a link does, from the paired differences of a few runs. */
import type { DifferenceColumns } from "../../../../src/browser.js";

/** Paired differences of one outcome to the scenario as it stands, run by run and year by year. */
export interface Runs {
  readonly firstYear: number;
  readonly years: number;
  readonly values: Float64Array;
}

/** Runs of an outcome's differences; undefined where nothing is compared. */
export function runsOf(
  answer: { readonly differences?: DifferenceColumns } | undefined,
): Runs | undefined {
  const own = answer?.differences;
  return own && { firstYear: own.firstYear, years: own.median.length, values: own.runs };
}

/** Smaller differences come from the order in which sums are taken, and count as none. */
const ROUNDING = 1e-9;

/** The differences of one year, run by run. */
export function inYear({ firstYear, years, values }: Runs, year: number): number[] {
  const at = year - firstYear;
  if (at < 0 || at >= years) return [];
  return Array.from({ length: values.length / years }, (_, run) => {
    const value = values[run * years + at]!;
    return Math.abs(value) < ROUNDING ? 0 : value;
  });
}

/** An effect with its spread over runs. */
export interface Effect {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** Runs that go the way of the median, of all. */
  readonly sameWay: number;
  readonly runs: number;
}

/** Median and whole extent of the effects of some runs. */
export function effectOf(values: readonly number[]): Effect {
  const sorted = [...values].sort((a, b) => a - b);
  const median = medianOf(sorted);
  return {
    median,
    low: sorted[0] ?? 0,
    high: sorted.at(-1) ?? 0,
    sameWay: values.filter((value) => Math.sign(value) === Math.sign(median)).length,
    runs: values.length,
  };
}

function medianOf(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  const [lower = 0, upper = 0] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return (lower + upper) / 2;
}

/** What cutting a link leaves of the difference between scenario and reference. */
export type GapShare =
  | { readonly kind: "no gap" }
  | {
      readonly kind: "gone" | "grows" | "turns" | "same";
      readonly gap: number;
      readonly rest: number;
      /** Parts in a hundred of the difference that disappear or are added. */
      readonly percent: number;
    };

/** Below this part of a hundred, nothing is said to have changed. */
const LEAST_PERCENT = 1;

/**
 * @param gaps scenario less reference, run by run
 * @param rests the same with the link cut in both
 */
export function gapShare(gaps: readonly number[], rests: readonly number[]): GapShare {
  const [gap, rest] = [effectOf(gaps).median, effectOf(rests).median];
  if (gap === 0) return { kind: "no gap" };
  const gone = 100 * (1 - rest / gap);
  const percent = Math.round(Math.abs(gone));
  if (percent < LEAST_PERCENT) return { kind: "same", gap, rest, percent };
  if (rest !== 0 && Math.sign(rest) !== Math.sign(gap))
    return { kind: "turns", gap, rest, percent };
  return { kind: gone > 0 ? "gone" : "grows", gap, rest, percent };
}
