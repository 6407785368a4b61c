/**
 * Transcribed from fdlibm's k_sin.c, k_cos.c and k_tan.c, so that every host gives the same bits:
 *
 *   Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
 *   Copyright 2004 Sun Microsystems, Inc. All Rights Reserved.
 *   Permission to use, copy, modify, and distribute this software is freely granted, provided that
 *   this notice is preserved.
 */
import { quadrant, REST } from "./argument-reduction.js";

const QUARTER_PI = Math.PI / 4;
const QUARTER_PI_REST = 3.061616997868383e-17;
/** Below, sine and tangent are their own argument: 2^-27. */
const TINY = 7.450580596923828e-9;
/** From here tan(x) is computed from tan(pi/4 - x). */
const NEAR_QUARTER_PI = 0.6744;
/** Remez polynomials on 0 to pi/4: of sin(x) / x, cos(x) and tan(x) / x. */
const S1 = -0.16666666666666632;
const S2 = 8.33333333332249e-3;
const S3 = -1.984126982985795e-4;
const S4 = 2.7557313707070068e-6;
const S5 = -2.5050760253406863e-8;
const S6 = 1.58969099521155e-10;
const C1 = 0.0416666666666666;
const C2 = -1.388888888887411e-3;
const C3 = 2.480158728947673e-5;
const C4 = -2.7557314351390663e-7;
const C5 = 2.087572321298175e-9;
const C6 = -1.1359647557788195e-11;
const T1 = 0.3333333333333341;
const T2 = 0.13333333333320124;
const T3 = 0.05396825397622605;
const T4 = 0.021869488294859542;
const T5 = 8.8632398235993e-3;
const T6 = 3.5920791075913124e-3;
const T7 = 1.4562094543252903e-3;
const T8 = 5.880412408202641e-4;
const T9 = 2.464631348184699e-4;
const T10 = 7.817944429395571e-5;
const T11 = 7.140724913826082e-5;
const T12 = -1.8558637485527546e-5;
const T13 = 2.590730518636337e-5;

/** Sine of an angle in radians, with an error below one unit in the last place at any size. */
export function sin(x: number): number {
  const size = Math.abs(x);
  if (size < TINY) return x;
  if (size <= QUARTER_PI) return sineOfRest(x, 0);
  if (!(size < Infinity)) return NaN;
  const turn = quadrant(x);
  const y = (turn & 1) === 0 ? sineOfRest(REST[0]!, REST[1]!) : cosineOfRest(REST[0]!, REST[1]!);
  return turn < 2 ? y : -y;
}

/** Cosine of an angle in radians, with an error below one unit in the last place at any size. */
export function cos(x: number): number {
  const size = Math.abs(x);
  if (size <= QUARTER_PI) return cosineOfRest(x, 0);
  if (!(size < Infinity)) return NaN;
  const turn = quadrant(x);
  const y = (turn & 1) === 0 ? cosineOfRest(REST[0]!, REST[1]!) : sineOfRest(REST[0]!, REST[1]!);
  return turn === 1 || turn === 2 ? -y : y;
}

/** Tangent of an angle in radians, with an error below one unit in the last place at any size. */
export function tan(x: number): number {
  const size = Math.abs(x);
  if (size < TINY) return x;
  if (size <= QUARTER_PI) return tangentOfRest(x, 0, false);
  if (!(size < Infinity)) return NaN;
  const turn = quadrant(x);
  return tangentOfRest(REST[0]!, REST[1]!, (turn & 1) === 1);
}

/** sin(x + y) where y is the tail of x. */
function sineOfRest(x: number, y: number): number {
  const z = x * x;
  const r = S2 + z * (S3 + z * S4) + z * z * z * (S5 + z * S6);
  const v = z * x;
  return x - (z * (0.5 * y - v * r) - y - v * S1);
}

/** cos(x + y) where y is the tail of x. */
function cosineOfRest(x: number, y: number): number {
  const z = x * x;
  const w = z * z;
  const r = z * (C1 + z * (C2 + z * C3)) + w * w * (C4 + z * (C5 + z * C6));
  const half = 0.5 * z;
  const near = 1 - half;
  return near + (1 - near - half + (z * r - x * y));
}

/** tan(x + y) where y is the tail of x, or -1 / tan(x + y). */
function tangentOfRest(x: number, y: number, inverted: boolean): number {
  if (Math.abs(x) >= NEAR_QUARTER_PI) {
    const sign = x < 0 ? -1 : 1;
    const rest = QUARTER_PI - sign * x + (QUARTER_PI_REST - sign * y);
    const more = tangentBeyond(rest, 0);
    const w = rest + more;
    const one = inverted ? -1 : 1;
    return sign * (one - 2 * (rest - ((w * w) / (w + one) - more)));
  }
  const more = tangentBeyond(x, y);
  const w = x + more;
  if (!inverted) return w;
  const head = Math.fround(w);
  const tail = more - (head - x);
  const inverse = -1 / w;
  const inverseHead = Math.fround(inverse);
  return inverseHead + inverse * (1 + inverseHead * head + inverseHead * tail);
}

/** tan(x + y) - x. */
function tangentBeyond(x: number, y: number): number {
  const z = x * x;
  const w = z * z;
  const odd = T2 + w * (T4 + w * (T6 + w * (T8 + w * (T10 + w * T12))));
  const even = z * (T3 + w * (T5 + w * (T7 + w * (T9 + w * (T11 + w * T13)))));
  const cube = z * x;
  return y + z * (cube * (odd + even) + y) + T1 * cube;
}
