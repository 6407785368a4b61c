/**
 * Prior distributions: what may be said about a number before the model meets the record.
 * Quantile functions come from stdlib, whose arithmetic is its own and so the same on every host.
 */
import betaQuantile from "@stdlib/stats-base-dists-beta-quantile";
import gammaQuantile from "@stdlib/stats-base-dists-gamma-quantile";
import logNormalQuantile from "@stdlib/stats-base-dists-lognormal-quantile";
import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";
import triangularQuantile from "@stdlib/stats-base-dists-triangular-quantile";
import { exp } from "../engine/math/exp.js";
import { ln } from "../engine/math/ln.js";

/** A proper distribution over one number, in the unit of the parameter that carries it. */
export type Prior =
  | { readonly kind: "fixed" }
  | { readonly kind: "uniform"; readonly low: number; readonly high: number }
  | { readonly kind: "logUniform"; readonly low: number; readonly high: number }
  | {
      readonly kind: "triangular";
      readonly low: number;
      readonly mode: number;
      readonly high: number;
    }
  | {
      readonly kind: "normal";
      readonly mean: number;
      readonly sd: number;
      /** Values outside are cut off and the rest re-normalised. */
      readonly within?: readonly [number, number];
    }
  | {
      readonly kind: "logNormal";
      readonly median: number;
      /** Standard deviation of the natural logarithm. */
      readonly sigma: number;
      readonly within?: readonly [number, number];
    }
  | { readonly kind: "logitNormal"; readonly median: number; readonly sigma: number }
  | {
      readonly kind: "beta";
      readonly alpha: number;
      readonly beta: number;
      /** Stretched from 0..1 to this interval. */
      readonly onto?: readonly [number, number];
    }
  | { readonly kind: "gamma"; readonly shape: number; readonly rate: number }
  | { readonly kind: "discreteUniform"; readonly low: number; readonly high: number };

/** z-score of the 95 % point of the standard normal distribution. */
const Z95 = 1.6448536269514722;

/** The value is not drawn: every run uses the best value. */
export const fixed = (): Prior => ({ kind: "fixed" });
/** Every value between the bounds is as likely as any other. */
export const uniform = (low: number, high: number): Prior => ({ kind: "uniform", low, high });
/** Every order of magnitude between two positive bounds is as likely as any other. */
export const logUniform = (low: number, high: number): Prior => ({ kind: "logUniform", low, high });
/** Most likely at `mode`, falling in straight lines to nothing at the bounds. */
export const triangular = (low: number, mode: number, high: number): Prior => ({
  kind: "triangular",
  low,
  mode,
  high,
});
/** Normal, optionally cut off outside `within`. */
export const normal = (mean: number, sd: number, within?: readonly [number, number]): Prior => ({
  kind: "normal",
  mean,
  sd,
  ...(within ? { within } : {}),
});
/** Normal whose 5 % and 95 % points are given; the mean is their middle. */
export const normalFromRange = (q05: number, q95: number): Prior =>
  normal((q05 + q95) / 2, (q95 - q05) / (2 * Z95));
/** Log-normal by its median and the standard deviation of its logarithm. */
export const logNormal = (
  median: number,
  sigma: number,
  within?: readonly [number, number],
): Prior => ({ kind: "logNormal", median, sigma, ...(within ? { within } : {}) });
/** Log-normal whose 5 % and 95 % points are given; the median is their geometric middle. */
export const logNormalFromRange = (q05: number, q95: number): Prior =>
  logNormal(exp((ln(q05) + ln(q95)) / 2), (ln(q95) - ln(q05)) / (2 * Z95));
/** For shares: normal on the scale of log-odds, by its median and 5 % and 95 % points. */
export const logitNormal = (median: number, [q05, q95]: readonly [number, number]): Prior => ({
  kind: "logitNormal",
  median,
  sigma: (logit(q95) - logit(q05)) / (2 * Z95),
});
/** Beta by its two shape numbers, on 0..1 or stretched `onto` another interval. */
export const beta = (alpha: number, b: number, onto?: readonly [number, number]): Prior => ({
  kind: "beta",
  alpha,
  beta: b,
  ...(onto ? { onto } : {}),
});
/** Gamma by shape and rate (mean = shape / rate). */
export const gamma = (shape: number, rate: number): Prior => ({ kind: "gamma", shape, rate });
/** Every whole number from low to high. */
export const discreteUniform = (low: number, high: number): Prior => ({
  kind: "discreteUniform",
  low,
  high,
});

const logit = (share: number): number => ln(share / (1 - share));

/**
 * The value below which a share `p` of the prior lies.
 * @param prior the distribution
 * @param p between 0 and 1, both excluded
 * @param best returned for a prior that is `fixed`
 */
export function priorQuantile(prior: Prior, p: number, best: number): number {
  switch (prior.kind) {
    case "fixed":
      return best;
    case "uniform":
      return prior.low + (prior.high - prior.low) * p;
    case "logUniform":
      return exp(ln(prior.low) + (ln(prior.high) - ln(prior.low)) * p);
    case "triangular":
      return triangularQuantile(p, prior.low, prior.high, prior.mode);
    case "normal":
      return cutOff(
        p,
        prior.within,
        (q) => normalQuantile(q, prior.mean, prior.sd),
        (x) => normalCdf(x, prior.mean, prior.sd),
      );
    case "logNormal":
      return cutOff(
        p,
        prior.within,
        (q) => logNormalQuantile(q, ln(prior.median), prior.sigma),
        (x) => (x <= 0 ? 0 : normalCdf(ln(x), ln(prior.median), prior.sigma)),
      );
    case "logitNormal": {
      const odds = exp(logit(prior.median) + prior.sigma * normalQuantile(p, 0, 1));
      return odds / (1 + odds);
    }
    case "beta": {
      const [low, high] = prior.onto ?? [0, 1];
      return low + (high - low) * betaQuantile(p, prior.alpha, prior.beta);
    }
    case "gamma":
      return gammaQuantile(p, prior.shape, prior.rate);
    case "discreteUniform":
      return Math.min(prior.high, prior.low + Math.floor(p * (prior.high - prior.low + 1)));
  }
}

/** Quantile of a distribution of which only the part inside `within` is kept. */
function cutOff(
  p: number,
  within: readonly [number, number] | undefined,
  quantile: (q: number) => number,
  shareBelow: (x: number) => number,
): number {
  if (!within) return quantile(p);
  const [low, high] = within;
  const from = shareBelow(low);
  const to = shareBelow(high);
  return Math.min(high, Math.max(low, quantile(from + (to - from) * p)));
}
