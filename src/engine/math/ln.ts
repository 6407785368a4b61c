/**
 * Transcribed from fdlibm's e_log.c, so that every host gives the same bits:
 *
 *   Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
 *   Developed at SunSoft, a Sun Microsystems, Inc. business.
 *   Permission to use, copy, modify, and distribute this software is freely granted, provided that
 *   this notice is preserved.
 */
import { highWord, powerOfTwo } from "./float64-words.js";

/** ln 2 in two parts; the trailing zeros of the first make its product with k exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const TWO_54 = 18014398509481984;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
/** Remez polynomial for ln((1 + s) / (1 - s)) = 2 s + s (L1 s^2 + L2 s^4 ...) on 0 <= s <= 0.1716. */
const L1 = 0.6666666666666735;
const L2 = 0.3999999999940942;
const L3 = 0.2857142874366239;
const L4 = 0.22222198432149784;
const L5 = 0.1818357216161805;
const L6 = 0.15313837699209373;
const L7 = 0.14798198605116586;

/** Natural logarithm, with an error below one unit in the last place; NaN below zero. */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  const scaled = x < SMALLEST_NORMAL ? x * TWO_54 : x;
  // x = 2^k (1 + f) with sqrt(2)/2 < 1 + f < sqrt(2).
  const high = highWord(scaled);
  const fraction = high & 0x000fffff;
  const carry = (fraction + 0x95f64) & 0x100000;
  const exponent = (high >> 20) - 1023 + (carry >> 20);
  const f = scaled * powerOfTwo(-exponent) - 1;
  const k = x < SMALLEST_NORMAL ? exponent - 54 : exponent;
  if (f === 0) return k === 0 ? 0 : k * LN2_HIGH + k * LN2_LOW;
  if ((0x000fffff & (2 + fraction)) < 3) {
    // |f| < 2^-20
    const r = f * f * (0.5 - 0.3333333333333333 * f);
    return k === 0 ? f - r : k * LN2_HIGH - (r - k * LN2_LOW - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const r = z * (L1 + w * (L3 + w * (L5 + w * L7))) + w * (L2 + w * (L4 + w * L6));
  if (((fraction - 0x6147a) | (0x6b851 - fraction)) > 0) {
    const half = 0.5 * f * f;
    return k === 0
      ? f - (half - s * (half + r))
      : k * LN2_HIGH - (half - (s * (half + r) + k * LN2_LOW) - f);
  }
  return k === 0 ? f - s * (f - r) : k * LN2_HIGH - (s * (f - r) - k * LN2_LOW - f);
}
