/**
 * After fdlibm's e_pow.c, but with heads rounded to 24 bits; every host gives the same bits:
 *
 *   Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
 *   Permission to use, copy, modify, and distribute this software is freely granted, provided that
 *   this notice is preserved.
 */
import { highWord, powerOfTwo } from "./float64-words.js";

const TWO_53 = 9007199254740992;
const TWO_31 = 2147483648;
const TWO_64 = 1.8446744073709552e19;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
/** log2 of 3/2 in two parts. */
const LOG2_3_HALVES_HIGH = 0.5849624872207642;
const LOG2_3_HALVES_LOW = 1.350039202129749e-8;
/** Polynomial for (3/2) (ln(x) - 2 s - (2/3) s^3), s = (x - b) / (x + b). */
const L1 = 0.5999999999999946;
const L2 = 0.4285714285785502;
const L3 = 0.33333332981837743;
const L4 = 0.272728123808534;
const L5 = 0.23066074577556175;
const L6 = 0.20697501780033842;
/** Polynomial of exp, as in exp. */
const P1 = 0.16666666666666602;
const P2 = -2.7777777777015593e-3;
const P3 = 6.613756321437934e-5;
const P4 = -1.6533902205465252e-6;
const P5 = 4.1381367970572385e-8;
const LN2 = Math.LN2;
const LN2_HIGH = 0.6931471824645996;
const LN2_LOW = -1.904654299957768e-9;
/** 2 / (3 ln 2), and its two parts. */
const CP = 0.9617966939259756;
const CP_HIGH = 0.9617967009544373;
const CP_LOW = -7.028461650952758e-9;
const ONE_OVER_LN2 = Math.LOG2E;
const ONE_OVER_LN2_HIGH = 1.4426950216293335;
const ONE_OVER_LN2_LOW = 1.9259629911266175e-8;
/** 1024 - log2(largest double + half its unit): how near to 1024 a result may come. */
const OVERFLOW_MARGIN = 8.008566259537294e-17;

/** The part of log2 that its head leaves out. Heads have 24 bits, so that a product of two is exact. */
const TAIL = new Float64Array(1);

/**
 * x to the power y, with an error below 0.7 units in the last place and the special cases of C:
 * pow(x, 0) and pow(1, y) are 1 even for NaN, pow(-1, ±Infinity) is 1. Unlike there, the powers
 * -1, 1/2, 1 and 2 are rounded correctly.
 */
export function pow(x: number, y: number): number {
  if (y === 2) return x * x;
  if (y === 1) return x;
  if (y === 0 || x === 1) return 1;
  if (y === -1) return 1 / x;
  if (y === 0.5 && x >= 0) return Math.sqrt(x + 0);
  const size = Math.abs(x);
  if (!(size > 0 && size < Infinity && Math.abs(y) < Infinity)) return atTheEdge(x, y);
  const negative = x < 0;
  if (negative && Math.floor(y) !== y) return NaN;
  const sign = negative && isOdd(y) ? -1 : 1;
  if (size === 1) return sign;
  if (Math.abs(y) <= TWO_31) return sign * raise(log2Head(size), y);
  // So large a power of anything but a near neighbour of 1 is zero or infinite.
  if (Math.abs(y) > TWO_64 || Math.abs(size - 1) > 1e-6) {
    return sign * (size > 1 === y > 0 ? Infinity : 0);
  }
  return sign * raise(log2HeadNearOne(size), y);
}

/** Whether a finite whole number is odd; from 2^53 on all are even. */
const isOdd = (y: number): boolean => Math.abs(y) < TWO_53 && y % 2 !== 0;

/** Powers in which x is zero or infinite, y is infinite, or one of them is NaN. */
function atTheEdge(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  const size = Math.abs(x);
  if (Math.abs(y) === Infinity) {
    if (size === 1) return 1;
    return size > 1 === y > 0 ? Infinity : 0;
  }
  const result = (size === 0) === y > 0 ? 0 : Infinity;
  return (x < 0 || Object.is(x, -0)) && Math.floor(y) === y && isOdd(y) ? -result : result;
}

/** Leading 24 bits of log2(x), the rest in TAIL; x is positive and finite. */
function log2Head(x: number): number {
  const scaled = x < SMALLEST_NORMAL ? x * TWO_53 : x;
  // x = 2^n m, where m is nearest to b = 1 or b = 3/2.
  const high = highWord(scaled);
  const fraction = high & 0x000fffff;
  const exponent = (high >> 20) - 1023 + (fraction >= 0xbb67a ? 1 : 0);
  const nearThreeHalves = fraction > 0x3988e && fraction < 0xbb67a;
  const n = x < SMALLEST_NORMAL ? exponent - 53 : exponent;
  const m = scaled * powerOfTwo(-exponent);
  const b = nearThreeHalves ? 1.5 : 1;
  // s = (m - b) / (m + b), in a head and a tail.
  const above = m - b;
  const inverse = 1 / (m + b);
  const s = above * inverse;
  const sHigh = Math.fround(s);
  let head = Math.fround(m + b);
  let tail = m - (head - b);
  const sLow = inverse * (above - sHigh * head - sHigh * tail);
  const s2 = s * s;
  const r =
    s2 * s2 * (L1 + s2 * (L2 + s2 * (L3 + s2 * (L4 + s2 * (L5 + s2 * L6))))) + sLow * (sHigh + s);
  const square = sHigh * sHigh;
  head = Math.fround(3 + square + r);
  tail = r - (head - 3 - square);
  const u = sHigh * head;
  const v = sLow * head + tail * s;
  const pHigh = Math.fround(u + v);
  const pLow = v - (pHigh - u);
  const zHigh = CP_HIGH * pHigh;
  const zLow = CP_LOW * pHigh + pLow * CP + (nearThreeHalves ? LOG2_3_HALVES_LOW : 0);
  const offset = nearThreeHalves ? LOG2_3_HALVES_HIGH : 0;
  const log2 = Math.fround(zHigh + zLow + offset + n);
  TAIL[0] = zLow - (log2 - n - offset - zHigh);
  return log2;
}

/** The same where |x - 1| < 2^-19: four terms of the series suffice. */
function log2HeadNearOne(x: number): number {
  const t = x - 1;
  const w = t * t * (0.5 - t * (0.3333333333333333 - t * 0.25));
  const u = ONE_OVER_LN2_HIGH * t;
  const v = t * ONE_OVER_LN2_LOW - w * ONE_OVER_LN2;
  const log2 = Math.fround(u + v);
  TAIL[0] = v - (log2 - u);
  return log2;
}

/** 2 to the power y (head + TAIL). */
function raise(head: number, y: number): number {
  const yHigh = Math.fround(y);
  const low = (y - yHigh) * head + y * TAIL[0]!;
  let high = yHigh * head;
  const z = low + high;
  if (z >= 1024 && (z > 1024 || low + OVERFLOW_MARGIN > z - high)) return Infinity;
  if (z <= -1075 && (z < -1075 || low <= z - high)) return 0;
  let n = 0;
  if (z > 0.5 || z < -0.5) {
    n = Math.floor(z + 0.5);
    high -= n;
  }
  const t = Math.fround(low + high);
  const u = t * LN2_HIGH;
  const v = (low - (t - high)) * LN2 + t * LN2_LOW;
  const r = u + v;
  const w = v - (r - u);
  const r2 = r * r;
  const c = r - r2 * (P1 + r2 * (P2 + r2 * (P3 + r2 * (P4 + r2 * P5))));
  const result = 1 - ((r * c) / (c - 2) - (w + r * w) - r);
  if (n > 1023) return result * 2 * powerOfTwo(n - 1);
  return n >= -1021 ? result * powerOfTwo(n) : result * powerOfTwo(n + 1000) * powerOfTwo(-1000);
}
