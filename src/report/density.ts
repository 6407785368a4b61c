/** The shape of a prior, and of draws beside it, as bars over the same stretch. */
import { priorQuantile } from "../evidence/prior.js";
import type { Parameter } from "../evidence/record.js";

/** Bars of equal width between two ends; the tallest bar of the prior is 1. */
export interface Density {
  readonly low: number;
  readonly high: number;
  /** Bars are equally wide in the logarithm: for priors over several orders of magnitude. */
  readonly isLog: boolean;
  readonly bars: readonly number[];
  readonly q05: number;
  readonly median: number;
  readonly q95: number;
}

const BARS = 32;
/** Quantiles from which the bars are counted. */
const POINTS = 640;
/** Half a percent on either side lies outside what is drawn. */
const TAIL = 0.005;
/** Ends of a prior this far apart are drawn on a logarithmic scale. */
const WIDE = 30;

/** The density of a parameter's prior; undefined where its value is not drawn. */
export function priorDensity({ prior, best }: Parameter): Density | undefined {
  if (prior.kind === "fixed") return undefined;
  const at = (p: number): number => priorQuantile(prior, p, best ?? Number.NaN);
  const [low, high] = [at(TAIL), at(1 - TAIL)];
  if (!(high > low)) return undefined;
  const isLog = low > 0 && high / low > WIDE;
  const values = Array.from({ length: POINTS }, (_, i) =>
    at(TAIL + ((1 - 2 * TAIL) * (i + 0.5)) / POINTS),
  );
  return {
    low,
    high,
    isLog,
    bars: barsOf(values, { low, high, isLog }),
    q05: at(0.05),
    median: at(0.5),
    q95: at(0.95),
  };
}

/** Bars of some values over the stretch of a prior; what lies outside counts at its ends. */
export function barsOf(
  values: Iterable<number>,
  { low, high, isLog }: Pick<Density, "low" | "high" | "isLog">,
): number[] {
  const bars = new Array<number>(BARS).fill(0);
  const scale = (value: number): number => (isLog ? Math.log(value) : value);
  const [from, to] = [scale(low), scale(high)];
  for (const value of values) {
    const share = (scale(value) - from) / (to - from);
    const bar = Math.min(BARS - 1, Math.max(0, Math.floor(share * BARS)));
    bars[bar] = (bars[bar] ?? 0) + 1;
  }
  const tallest = Math.max(1, ...bars);
  return bars.map((count) => count / tallest);
}

/** The 5, 50 and 95 % points of some draws. */
export function drawnQuantiles(values: Float64Array): Pick<Density, "q05" | "median" | "q95"> {
  const sorted = Float64Array.from(values).sort();
  const at = (p: number): number => sorted[Math.round(p * (sorted.length - 1))] ?? Number.NaN;
  return { q05: at(0.05), median: at(0.5), q95: at(0.95) };
}
