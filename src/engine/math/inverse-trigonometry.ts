/**
 * Transcribed from fdlibm's e_asin.c, e_acos.c, s_atan.c and e_atan2.c, so that every host gives the
 * same bits:
 *
 *   Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
 *   Permission to use, copy, modify, and distribute this software is freely granted, provided that
 *   this notice is preserved.
 */

const PI = Math.PI;
const PI_REST = 1.2246467991473532e-16;
const HALF_PI = PI / 2;
const HALF_PI_REST = 6.123233995736766e-17;
const QUARTER_PI = PI / 4;
/** Rational approximation of (arcsin(x) - x) / x^3 on x^2 up to 1/4. */
const P0 = 0.16666666666666666;
const P1 = -0.3255658186224009;
const P2 = 0.20121253213486293;
const P3 = -0.04005553450067941;
const P4 = 7.915349942898145e-4;
const P5 = 3.479331075960212e-5;
const Q1 = -2.403394911734414;
const Q2 = 2.0209457602335057;
const Q3 = -0.6882839716054533;
const Q4 = 0.07703815055590194;
/** Polynomial of (x - arctan(x)) / x on 0 to 7/16. */
const A0 = 0.3333333333333293;
const A1 = -0.19999999999876483;
const A2 = 0.14285714272503466;
const A3 = -0.11111110405462356;
const A4 = 0.09090887133436507;
const A5 = -0.0769187620504483;
const A6 = 0.06661073137387531;
const A7 = -0.058335701337905735;
const A8 = 0.049768779946159324;
const A9 = -0.036531572744216916;
const A10 = 0.016285820115365782;
/** Angles whose tangents are 1/2 and 3/2, and what the doubles leave out; also of pi/4. */
const ARCTAN_HALF = 0.4636476090008061;
const ARCTAN_HALF_REST = 2.2698777452961687e-17;
const ARCTAN_THREE_HALVES = 0.982793723247329;
const ARCTAN_THREE_HALVES_REST = 1.3903311031230998e-17;
const QUARTER_PI_REST = 3.061616997868383e-17;
/** Below, arcsine and arctangent are their own argument: 2^-27. */
const TINY = 7.450580596923828e-9;

/** Angle from -pi/2 to pi/2 radians with this sine, to one unit in the last place; NaN beyond 1. */
export function arcsin(x: number): number {
  const size = Math.abs(x);
  if (!(size < 1)) return size === 1 ? x * HALF_PI : NaN;
  if (size < 0.5) return size < TINY ? x : x + x * arcsineBeyond(x * x);
  const w = (1 - size) * 0.5;
  const r = arcsineBeyond(w);
  const s = Math.sqrt(w);
  let angle: number;
  if (size >= 0.975) {
    angle = HALF_PI - (2 * (s + s * r) - HALF_PI_REST);
  } else {
    const head = Math.fround(s);
    const tail = (w - head * head) / (s + head);
    const p = 2 * s * r - (HALF_PI_REST - 2 * tail);
    const q = QUARTER_PI - 2 * head;
    angle = QUARTER_PI - (p - q);
  }
  return x > 0 ? angle : -angle;
}

/** Angle from 0 to pi radians with this cosine, to one unit in the last place; NaN beyond 1. */
export function arccos(x: number): number {
  if (!(Math.abs(x) < 1)) return x === 1 ? 0 : x === -1 ? PI : NaN;
  if (Math.abs(x) < 0.5) {
    return HALF_PI - (x - (HALF_PI_REST - x * arcsineBeyond(x * x)));
  }
  if (x < 0) {
    const z = (1 + x) * 0.5;
    const s = Math.sqrt(z);
    return PI - 2 * (s + (arcsineBeyond(z) * s - HALF_PI_REST));
  }
  const z = (1 - x) * 0.5;
  const s = Math.sqrt(z);
  const head = Math.fround(s);
  const tail = (z - head * head) / (s + head);
  return 2 * (head + (arcsineBeyond(z) * s + tail));
}

/** (arcsin(x) - x) / x from the square of x. */
function arcsineBeyond(z: number): number {
  return (
    (z * (P0 + z * (P1 + z * (P2 + z * (P3 + z * (P4 + z * P5)))))) /
    (1 + z * (Q1 + z * (Q2 + z * (Q3 + z * Q4))))
  );
}

/** Angle from -pi/2 to pi/2 radians with this tangent, to one unit in the last place. */
export function arctan(x: number): number {
  const size = Math.abs(x);
  if (size < 0.4375) return size < TINY ? x : x - x * arctangentShort(x);
  let angle: number;
  if (size < 0.6875) {
    angle = fromKnownAngle((2 * size - 1) / (2 + size), ARCTAN_HALF, ARCTAN_HALF_REST);
  } else if (size < 1.1875) {
    angle = fromKnownAngle((size - 1) / (size + 1), QUARTER_PI, QUARTER_PI_REST);
  } else if (size < 2.4375) {
    const t = (size - 1.5) / (1 + 1.5 * size);
    angle = fromKnownAngle(t, ARCTAN_THREE_HALVES, ARCTAN_THREE_HALVES_REST);
  } else {
    angle = fromKnownAngle(-1 / size, HALF_PI, HALF_PI_REST);
  }
  return x < 0 ? -angle : angle;
}

/** The sum of an angle in two parts and the arctangent of t. */
function fromKnownAngle(t: number, angle: number, rest: number): number {
  return angle - (t * arctangentShort(t) - rest - t);
}

/** (x - arctan(x)) / x for |x| < 7/16. */
function arctangentShort(x: number): number {
  const z = x * x;
  const w = z * z;
  return (
    z * (A0 + w * (A2 + w * (A4 + w * (A6 + w * (A8 + w * A10))))) +
    w * (A1 + w * (A3 + w * (A5 + w * (A7 + w * A9))))
  );
}

/**
 * Angle of the point (x, y) from -pi to pi radians, with an error below two units in the last place
 * and the signs of zero of C.
 */
export function arctan2(y: number, x: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  const down = y < 0 || Object.is(y, -0);
  const left = x < 0 || Object.is(x, -0);
  const angle = firstQuadrantAngle(Math.abs(y), Math.abs(x));
  const upper = left ? PI - (angle - PI_REST) : angle;
  return down ? -upper : upper;
}

/** Angle from 0 to pi/2 of a point neither of whose coordinates is negative. */
function firstQuadrantAngle(y: number, x: number): number {
  if (y === 0) return 0;
  if (x === 0) return HALF_PI;
  if (y === Infinity) return x === Infinity ? QUARTER_PI : HALF_PI;
  return arctan(y / x);
}
