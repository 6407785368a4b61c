/**
 * After fdlibm's e_log.c and FreeBSD's e_log10.c, so that every host gives the same bits:
 *
 *   Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
 *   Developed at SunSoft, a Sun Microsystems, Inc. business.
 *   Permission to use, copy, modify, and distribute this software is freely granted, provided that
 *   this notice is preserved.
 */
import { highWord, powerOfTwo, withoutLowWord } from "./float64-words.js";

/** 1 / ln 10 and log10 2 in two parts each; trailing zeros of the first make its products exact. */
const ONE_OVER_LN10_HIGH = 0.4342944818781689;
const ONE_OVER_LN10_LOW = 2.5082946711645275e-11;
const LOG10_2_HIGH = 0.30102999566361177;
const LOG10_2_LOW = 3.694239077158931e-13;
const TWO_54 = 18014398509481984;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
/** High word of sqrt(2) / 2, below which the exponent takes one more from the fraction. */
const HIGH_WORD_ROOT_HALF = 0x3fe6a09e;
/** Remez polynomial for ln((1 + s) / (1 - s)), as in ln. */
const L1 = 0.6666666666666735;
const L2 = 0.3999999999940942;
const L3 = 0.2857142874366239;
const L4 = 0.22222198432149784;
const L5 = 0.1818357216161805;
const L6 = 0.15313837699209373;
const L7 = 0.14798198605116586;

/** Logarithm to base 10, with an error below one unit in the last place; NaN below zero. */
export function log10(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  if (x === 1) return 0;
  const scaled = x < SMALLEST_NORMAL ? x * TWO_54 : x;
  // x = 2^k (1 + f) with sqrt(2)/2 < 1 + f < sqrt(2).
  const exponent = (highWord(scaled) - HIGH_WORD_ROOT_HALF) >> 20;
  const k = x < SMALLEST_NORMAL ? exponent - 54 : exponent;
  const f = scaled * powerOfTwo(-exponent) - 1;
  const half = 0.5 * f * f;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const r = z * (L1 + w * (L3 + w * (L5 + w * L7))) + w * (L2 + w * (L4 + w * L6));
  // high + low is ln(1 + f), sum + rest is its multiple plus k log10(2).
  const high = withoutLowWord(f - half);
  const low = f - high - half + s * (half + r);
  const fromFraction = high * ONE_OVER_LN10_HIGH;
  const fromExponent = k * LOG10_2_HIGH;
  const sum = fromExponent + fromFraction;
  const rest = k * LOG10_2_LOW + (low + high) * ONE_OVER_LN10_LOW + low * ONE_OVER_LN10_HIGH;
  return rest + (fromExponent - sum + fromFraction) + sum;
}
