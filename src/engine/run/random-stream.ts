/**
 * Chance that needs no memory: a random number is a function of the seed, the run, the stream, the
 * calendar interval and the element. So a new mechanism with a stream of its own does not shift the
 * draws of the others, and two scenarios share their luck.
 *
 * Every draw is made from a single uniform number and rises with the mean of its distribution (a
 * log-normal one if its sd keeps to the same share of the mean), so paired scenarios stay in order.
 *
 * Arguments of all draws: seed, a whole number up to 2^53; run and element, whole numbers below 2^32;
 * stream, as from `streamKey`; interval, a whole number within 2^31 of zero.
 */
import { avalanche } from "../math/avalanche.js";
import { exp } from "../math/exp.js";
import { ln } from "../math/ln.js";
import { normalQuantile } from "../math/normal-quantile.js";
import { poissonQuantile } from "../math/poisson-quantile.js";

const TWO_M32 = 1 / 4294967296;
const TWO_M53 = 1 / 9007199254740992;

/** Multipliers and increments of Philox4x32. */
const MULTIPLIER_0 = 0xd2511f53;
const MULTIPLIER_1 = 0xcd9e8d57;
const INCREMENT_0 = 0x9e3779b9;
const INCREMENT_1 = 0xbb67ae85;
const ROUNDS = 10;

/** Four random words of the last call of `philox`. */
const WORDS = new Int32Array(4);

/**
 * Philox4x32-10 of J. K. Salmon et al. (2011), Parallel random numbers: as easy as 1, 2, 3, SC11:
 * encrypts a counter of four 32-bit words with a key of two. The array returned is overwritten by
 * the next call.
 */
export function philox(
  counter0: number,
  counter1: number,
  counter2: number,
  counter3: number,
  key0: number,
  key1: number,
): Int32Array {
  let c0 = counter0 | 0;
  let c1 = counter1 | 0;
  let c2 = counter2 | 0;
  let c3 = counter3 | 0;
  let k0 = key0 | 0;
  let k1 = key1 | 0;
  for (let round = 0; round < ROUNDS; round++) {
    const high0 = highProduct(c0, MULTIPLIER_0);
    const high1 = highProduct(c2, MULTIPLIER_1);
    const low0 = Math.imul(c0, MULTIPLIER_0);
    const low1 = Math.imul(c2, MULTIPLIER_1);
    c0 = high1 ^ c1 ^ k0;
    c1 = low1;
    c2 = high0 ^ c3 ^ k1;
    c3 = low0;
    k0 = (k0 + INCREMENT_0) | 0;
    k1 = (k1 + INCREMENT_1) | 0;
  }
  WORDS[0] = c0;
  WORDS[1] = c1;
  WORDS[2] = c2;
  WORDS[3] = c3;
  return WORDS;
}

/** High word of the product of two unsigned words; halves of 16 bits keep all in 32-bit integers. */
function highProduct(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const x = Math.imul(aHigh, bLow);
  const y = Math.imul(aLow, bHigh);
  const middle = (Math.imul(aLow, bLow) >>> 16) + (x & 0xffff) + (y & 0xffff);
  return (Math.imul(aHigh, bHigh) + (x >>> 16) + (y >>> 16) + (middle >>> 16)) | 0;
}

/** The key of a stream from its name, an unsigned 32-bit integer: FNV-1a, then avalanched. */
export function streamKey(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    hash = Math.imul(hash ^ (code & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (code >>> 8), 0x01000193);
  }
  return avalanche(hash) >>> 0;
}

/** Uniform in the open interval (0, 1), a multiple of 2^-53 (once in 2^53 draws it is 2^-54). */
export function uniformAt(
  seed: number,
  run: number,
  stream: number,
  interval: number,
  element: number,
): number {
  const words = philox(element, interval, stream, run, seed, Math.floor(seed * TWO_M32));
  const bits = (words[0]! >>> 5) * 67108864 + (words[1]! >>> 6);
  return bits === 0 ? TWO_M53 / 2 : bits * TWO_M53;
}

/** Uniform between two bounds. */
export function uniformBetweenAt(
  seed: number,
  run: number,
  stream: number,
  interval: number,
  element: number,
  low: number,
  high: number,
): number {
  return low + (high - low) * uniformAt(seed, run, stream, interval, element);
}

/** Normal with mean 0 and standard deviation 1. */
export function normalAt(
  seed: number,
  run: number,
  stream: number,
  interval: number,
  element: number,
): number {
  return normalQuantile(uniformAt(seed, run, stream, interval, element));
}

/** Exponential with this mean, always above zero if the mean is. */
export function exponentialAt(
  seed: number,
  run: number,
  stream: number,
  interval: number,
  element: number,
  mean: number,
): number {
  return exponentialOf(uniformAt(seed, run, stream, interval, element), mean);
}

/** The same from a uniform number. */
export function exponentialOf(luck: number, mean: number): number {
  return -mean * ln(luck);
}

/**
 * Log-normal whose own mean and standard deviation (not those of its logarithm) are given; the mean
 * itself where sd is 0, NaN for a negative mean or sd.
 */
export function logNormalAt(
  seed: number,
  run: number,
  stream: number,
  interval: number,
  element: number,
  mean: number,
  sd: number,
): number {
  return logNormalOf(normalAt(seed, run, stream, interval, element), mean, sd);
}

/** The same from a standard normal number. */
export function logNormalOf(luck: number, mean: number, sd: number): number {
  if (!(mean >= 0 && sd >= 0)) return NaN;
  if (mean === 0 || sd === 0) return mean;
  const variance = logVariance(sd / mean);
  return mean * exp(Math.sqrt(variance) * luck - variance / 2);
}

/** Variance of the logarithm, ln(1 + ratio^2), without loss where the ratio of sd to mean is small. */
function logVariance(ratio: number): number {
  if (ratio > 1e8) return 2 * ln(ratio);
  const square = ratio * ratio;
  const sum = 1 + square;
  return sum === 1 ? square : (ln(sum) * square) / (sum - 1);
}

/** Poisson count with this mean; NaN for a negative mean. */
export function poissonAt(
  seed: number,
  run: number,
  stream: number,
  interval: number,
  element: number,
  mean: number,
): number {
  return poissonQuantile(uniformAt(seed, run, stream, interval, element), mean);
}
