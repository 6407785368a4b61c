/**
 * Transcribed from fdlibm's e_exp.c, so that every host gives the same bits:
 *
 *   Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
 *   Permission to use, copy, modify, and distribute this software is freely granted, provided that
 *   this notice is preserved.
 */
import { powerOfTwo } from "./float64-words.js";

/** Above, the result is infinite; below the other, it is zero. */
const OVERFLOW = 709.782712893384;
const UNDERFLOW = -745.1332191019411;
/** ln 2 in two parts; the trailing zeros of the first make its product with k exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const ONE_OVER_LN2 = Math.LOG2E;
const HALF_LN2 = 0.34657359027997264;
/** Remez polynomial for r (exp(r) + 1) / (exp(r) - 1) = 2 + P1 r^2 + P2 r^4 ... on |r| <= ln2 / 2. */
const P1 = 0.16666666666666602;
const P2 = -2.7777777777015593e-3;
const P3 = 6.613756321437934e-5;
const P4 = -1.6533902205465252e-6;
const P5 = 4.1381367970572385e-8;
const TWO_M1000 = powerOfTwo(-1000);
const TWO_1023 = powerOfTwo(1023);

/** e to the power x, with an error below one unit in the last place. */
export function exp(x: number): number {
  if (!(x <= OVERFLOW)) return x > OVERFLOW ? Infinity : x;
  if (x < UNDERFLOW) return 0;
  // x = k ln2 + r with |r| <= ln2 / 2, where r = high - low.
  let k = 0;
  let high = x;
  let low = 0;
  if (x > HALF_LN2 || x < -HALF_LN2) {
    k = (ONE_OVER_LN2 * x + (x < 0 ? -0.5 : 0.5)) | 0;
    high = x - k * LN2_HIGH;
    low = k * LN2_LOW;
  }
  const r = high - low;
  const t = r * r;
  const c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
  if (k === 0) return 1 - ((r * c) / (c - 2) - r);
  const y = 1 - (low - (r * c) / (2 - c) - high);
  if (k >= -1021) return k === 1024 ? y * 2 * TWO_1023 : y * powerOfTwo(k);
  return y * powerOfTwo(k + 1000) * TWO_M1000;
}
