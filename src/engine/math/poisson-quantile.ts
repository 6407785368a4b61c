import { exp } from "./exp.js";
import { ln } from "./ln.js";
import { normalQuantile } from "./normal-quantile.js";

/** Up to this mean, and far down in the lower tail, terms are summed from zero on. */
const SMALL_MEAN = 40;
const FAR_BELOW = -0.5;
/** The approximation of the continuous quantile is off by less than this share of 1 / mean. */
const APPROXIMATION_ERROR = 0.15;
/** And by its own rounding, relative to the mean. */
const ROUNDING_ERROR = 4e-15;
/** Above, doubles leave no room for a check: the result is within one of the true one. */
const LARGEST_CHECKED_MEAN = 1e9;
/** Terms so much smaller than their sum end it. */
const NEGLIGIBLE = 1e-17;
const TWO_PI = 2 * Math.PI;

/**
 * The smallest count that a Poisson variable exceeds with probability 1 - u at most: for a fixed u a
 * count that never falls as the mean rises, so that scenarios with the same u are paired.
 *
 * Exact for means up to 1e9 but for u within about 1e-13 of a step; above, within one count or the
 * rounding of the mean. Sums for small means, otherwise N. M. Temme's approximation, as in
 * M. B. Giles (2016), Algorithm 955: approximation of the inverse Poisson cumulative distribution
 * function, ACM Trans. Math. Softw. 42(1), checked by a sum where it comes near a whole number.
 *
 * @param u probability in the open interval (0, 1)
 * @param mean not negative; NaN otherwise
 */
export function poissonQuantile(u: number, mean: number): number {
  if (!(mean >= 0 && u > 0 && u < 1)) return NaN;
  if (mean <= SMALL_MEAN) return searchFromZero(u, mean);
  if (mean === Infinity) return mean;
  const s = normalQuantile(u) / Math.sqrt(mean);
  if (s < FAR_BELOW) return searchFromZero(u, mean);
  const d = deviation(s);
  const continuous = mean + (mean * d + skewness(s, d));
  const nearest = Math.round(continuous);
  const margin = APPROXIMATION_ERROR / mean + ROUNDING_ERROR * mean;
  if (mean > LARGEST_CHECKED_MEAN || Math.abs(continuous - nearest) > margin) {
    return Math.floor(continuous);
  }
  return isAtMost(u, nearest - 1, mean) ? nearest - 1 : nearest;
}

function searchFromZero(u: number, mean: number): number {
  let count = 0;
  let term = exp(-mean);
  let sum = term;
  while (u > sum) {
    count++;
    term *= mean / count;
    const next = sum + term;
    if (next === sum && count > mean) break;
    sum = next;
  }
  return count;
}

/** (1 + d) ln(1 + d) - d without cancellation, after C. Loader (2000); d > -1. */
function excess(d: number): number {
  if (Math.abs(d) > 0.1) return (1 + d) * ln(1 + d) - d;
  const v = d / (2 + d);
  const v2 = v * v;
  let power = 2 * (1 + d) * v;
  let sum = d * v;
  for (let k = 3; ; k += 2) {
    power *= v2;
    const next = sum + power / k;
    if (next === sum) return sum;
    sum = next;
  }
}

/** ln(1 + d), accurate for small d too. */
function lnOnePlus(d: number): number {
  const sum = 1 + d;
  return sum === 1 ? d : (ln(sum) * d) / (sum - 1);
}

/** The d of the sign of s for which excess(d) is s^2 / 2. */
function deviation(s: number): number {
  const half = 0.5 * s * s;
  let d = s + half / 3 - (s * half) / 36;
  if (Math.abs(s) < 1e-4) return d;
  for (let i = 0; i < 8; i++) {
    const step = (excess(d) - half) / lnOnePlus(d);
    d -= step;
    if (Math.abs(step) < 1e-9 * Math.abs(d)) break;
  }
  return d;
}

/** Temme's first correction, ln(s sqrt(1 + d) / d) / ln(1 + d), by its series near zero. */
function skewness(s: number, d: number): number {
  if (Math.abs(d) < 1e-3) return 1 / 3 + d * (-1 / 36 + d * (43 / 3240 - d / 120));
  return ln((s * Math.sqrt(1 + d)) / d) / ln(1 + d);
}

/** Whether u is at most the probability of this count or a smaller one. */
function isAtMost(u: number, count: number, mean: number): boolean {
  if (count < mean) return u <= sumDown(count, mean);
  return 1 - u >= sumUp(count + 1, mean);
}

function sumDown(from: number, mean: number): number {
  let term = probability(from, mean);
  let sum = 0;
  for (let count = from; count >= 0 && term > NEGLIGIBLE * sum; count--) {
    sum += term;
    term *= count / mean;
  }
  return sum;
}

function sumUp(from: number, mean: number): number {
  let term = probability(from, mean);
  let sum = 0;
  for (let count = from + 1; term > NEGLIGIBLE * sum; count++) {
    sum += term;
    term *= mean / count;
  }
  return sum;
}

/** Probability of a count, for counts above 20, by Stirling's series. */
function probability(count: number, mean: number): number {
  const inverse = 1 / count;
  const i2 = inverse * inverse;
  const stirling =
    inverse * (1 / 12 - i2 * (1 / 360 - i2 * (1 / 1260 - i2 * (1 / 1680 - i2 / 1188))));
  return exp(-mean * excess((count - mean) / mean) - stirling) / Math.sqrt(TWO_PI * count);
}
