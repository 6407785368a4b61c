/** Whether a prior says what its parameter's range says. */
import { ln } from "../../engine/math/ln.js";
import { type Prior, priorQuantile } from "../prior.js";
import type { Parameter } from "../record.js";

/**
 * The 5 % and 95 % points of a prior may lie this far from the ends of the range, as a share of
 * its width. Ranges are rounded readings of several sources, and a uniform prior over a range is
 * already off by 0.05 at each end; beyond 0.15 the two say different things.
 */
export const PRIOR_TOLERANCE = 0.15;

/** Priors over orders of magnitude are compared on the logarithm when their range spans more. */
const WIDE = 10;
const OVER_MAGNITUDES: ReadonlySet<Prior["kind"]> = new Set(["logNormal", "logUniform"]);

/** How the prior and the range of a parameter differ, or null where they agree. */
export function priorDisagreement(parameter: Parameter): string | null {
  const { range, prior, best } = parameter;
  if (range === null) return null;
  if (prior.kind === "fixed") return "the prior is fixed although a range is given";
  const [low, high] = range;
  const isWide = low > 0 && high / low > WIDE && OVER_MAGNITUDES.has(prior.kind);
  const on = isWide ? ln : (x: number) => x;
  const [q05, q95] = [0.05, 0.95].map((p) => priorQuantile(prior, p, best ?? Number.NaN));
  if (q05 === undefined || q95 === undefined) return null;
  const width = on(high) - on(low);
  const gap = Math.max(Math.abs(on(q05) - on(low)), Math.abs(on(q95) - on(high))) / width;
  if (gap <= PRIOR_TOLERANCE) return null;
  const shown = [q05, q95].map((x) => Number(x.toPrecision(4))).join(" to ");
  return `the prior's 5-95 % span is ${shown}, the range ${low} to ${high}`;
}

/** What makes a prior no proper distribution, or null where it is one. */
export function improperPrior(prior: Prior, best: number | null): string | null {
  if (prior.kind === "fixed") {
    return best === null ? "a fixed prior needs a best value to be fixed at" : null;
  }
  const points = [0.001, 0.05, 0.5, 0.95, 0.999].map((p) => priorQuantile(prior, p, Number.NaN));
  if (points.some((point) => !Number.isFinite(point))) return "its quantiles are not finite";
  const [lowest = 0, , , , highest = 0] = points;
  const isRising = points.every((point, i) => i === 0 || point >= (points[i - 1] ?? 0));
  return isRising && highest > lowest ? null : "its quantiles do not rise";
}
