/**
 * Reduction of an angle to the quadrant and the rest in it, for sine, cosine and tangent. Angles up
 * to 2^20 pi/2 after fdlibm's e_rem_pio2.c:
 *
 *   Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
 *   Developed at SunPro, a Sun Microsystems, Inc. business.
 *   Permission to use, copy, modify, and distribute this software is freely granted, provided that
 *   this notice is preserved.
 *
 * Larger ones by the method of Payne and Hanek (1983), Radian reduction for trigonometric functions,
 * ACM SIGNUM Newsletter 18(1), with digits of 24 bits: right for every finite double.
 */
import { highWord, powerOfTwo, withoutLowWord } from "./float64-words.js";

const TWO_OVER_PI = 0.6366197723675814;
/** pi/2 in three parts of 33 bits, and what is left after each. */
const HALF_PI_1 = 1.5707963267341256;
const HALF_PI_1_REST = 6.077100506506192e-11;
const HALF_PI_2 = 6.077100506303966e-11;
const HALF_PI_2_REST = 2.0222662487959506e-21;
const HALF_PI_3 = 2.0222662487111665e-21;
const HALF_PI_3_REST = 8.4784276603689e-32;
/** About 2^20 pi/2: up to here the number of quarter turns times a part of pi/2 is exact. */
const LARGEST_MEDIUM = 1647099;
/** pi/2 as a sum of two doubles, the first of them also split into heads of 21 and 32 bits. */
const HALF_PI = Math.PI / 2;
const HALF_PI_REST = 6.123233995736766e-17;
const HALF_PI_HEAD = withoutLowWord(HALF_PI);
const HALF_PI_TAIL = HALF_PI - HALF_PI_HEAD;
/** Base of the digits below. */
const DIGIT = 16777216;
const ONE_DIGIT = 1 / DIGIT;
/** 2/pi after the binary point in digits of 24 bits, as many as the largest double asks for. */
const TWO_OVER_PI_DIGITS = Float64Array.of(
  0xa2f983,
  0x6e4e44,
  0x1529fc,
  0x2757d1,
  0xf534dd,
  0xc0db62,
  0x95993c,
  0x439041,
  0xfe5163,
  0xabdebb,
  0xc561b7,
  0x246e3a,
  0x424dd2,
  0xe00649,
  0x2eea09,
  0xd1921c,
  0xfe1deb,
  0x1cb129,
  0xa73ee8,
  0x8235f5,
  0x2ebb44,
  0x84e99c,
  0x7026b4,
  0x5f7e41,
  0x3991d6,
  0x398353,
  0x39f49c,
  0x845f8b,
  0xbdf928,
  0x3b1ff8,
  0x97ffde,
  0x05980f,
  0xef2f11,
  0x8b5a0a,
  0x6d1f6d,
  0x367ecf,
  0x27cb09,
  0xb74f46,
  0x3f669e,
  0x5fea2d,
  0x7527ba,
  0xc7ebe5,
  0xf17b3d,
  0x0739f7,
  0x8a5292,
  0xea6bfb,
  0x5fb11f,
  0x8d5d08,
  0x560330,
  0x46fc7b,
);
/**
 * Digits kept behind the point: 168 bits, of which the terms left out touch the last 26. No double
 * comes nearer than 2^-62 to a multiple of pi/2, so 80 bits of the rest are always right.
 */
const KEPT = 7;
/** Digits of the angle from the last to the first, and of its quarter turns behind the point. */
const ANGLE = new Float64Array(4);
const FRACTION = new Float64Array(KEPT + 1);

/** Rest of the last reduced angle, from -pi/4 to pi/4 (a trifle more): [leading, trailing] part. */
export const REST = new Float64Array(2);

/** Number of quarter turns, modulo 4, nearest to a finite angle in radians; the rest is in REST. */
export function quadrant(x: number): number {
  if (Math.abs(x) > LARGEST_MEDIUM) return largeQuadrant(x);
  const n = Math.round(x * TWO_OVER_PI);
  let above = x - n * HALF_PI_1;
  let below = n * HALF_PI_1_REST;
  let rest = above - below;
  const exponent = (highWord(x) >> 20) & 0x7ff;
  if (exponent - ((highWord(rest) >> 20) & 0x7ff) > 16) {
    // Too many bits cancelled: 33 more of pi/2, and if need be 33 more again.
    let whole = above;
    below = n * HALF_PI_2;
    above = whole - below;
    below = n * HALF_PI_2_REST - (whole - above - below);
    rest = above - below;
    if (exponent - ((highWord(rest) >> 20) & 0x7ff) > 49) {
      whole = above;
      below = n * HALF_PI_3;
      above = whole - below;
      below = n * HALF_PI_3_REST - (whole - above - below);
      rest = above - below;
    }
  }
  REST[0] = rest;
  REST[1] = above - rest - below;
  return n & 3;
}

/** The same for angles of any size. */
function largeQuadrant(x: number): number {
  const scale = splitAngle(Math.abs(x));
  let turns = multiplyByTwoOverPi(scale);
  const backward = FRACTION[1]! >= DIGIT / 2;
  if (backward) {
    // More than half a quarter turn: one turn more, and what is missing to it.
    turns++;
    for (let i = 1; i <= KEPT; i++) FRACTION[i] = DIGIT - 1 - FRACTION[i]!;
  }
  restFromFraction(backward === x < 0 ? 1 : -1);
  return (x < 0 ? -turns : turns) & 3;
}

/** Writes the angle to ANGLE as a whole number times a power of DIGIT, and gives that power. */
function splitAngle(size: number): number {
  const exponent = (highWord(size) >> 20) - 1023;
  const whole = size * powerOfTwo(52 - exponent);
  const scale = Math.floor((exponent - 52) / 24);
  const shift = powerOfTwo(exponent - 52 - 24 * scale);
  const head = Math.floor(whole * ONE_DIGIT);
  const low = (whole - head * DIGIT) * shift;
  const lowCarry = Math.floor(low * ONE_DIGIT);
  const middle = head * shift + lowCarry;
  const middleCarry = Math.floor(middle * ONE_DIGIT);
  ANGLE[0] = low - lowCarry * DIGIT;
  ANGLE[1] = middle - middleCarry * DIGIT;
  ANGLE[3] = Math.floor(middleCarry * ONE_DIGIT);
  ANGLE[2] = middleCarry - ANGLE[3]! * DIGIT;
  return scale;
}

/** Quarter turns modulo 4 in the angle at ANGLE, rounded down; what is over goes to FRACTION. */
function multiplyByTwoOverPi(scale: number): number {
  let carry = 0;
  for (let place = KEPT; place >= 0; place--) {
    // Sums of four products of 48 bits and a carry of 27: exact. Higher places are multiples of 4.
    let sum = carry;
    for (let k = 0; k < 4; k++) {
      const digit = k + scale - 1 + place;
      if (digit >= 0) sum += ANGLE[k]! * TWO_OVER_PI_DIGITS[digit]!;
    }
    carry = Math.floor(sum * ONE_DIGIT);
    FRACTION[place] = sum - carry * DIGIT;
  }
  return FRACTION[0]! & 3;
}

/** Writes sign * FRACTION * pi/2 to REST, as a sum of two doubles. */
function restFromFraction(sign: number): void {
  const first = (FRACTION[1]! * DIGIT + FRACTION[2]!) * powerOfTwo(-48);
  const second = (FRACTION[3]! * DIGIT + FRACTION[4]!) * powerOfTwo(-96);
  const third = (FRACTION[5]! * DIGIT + FRACTION[6]!) * powerOfTwo(-144);
  const sum = first + second;
  const over = first - sum + second + third;
  const fraction = sum + over;
  const rest = over - (fraction - sum);
  const head = withoutLowWord(fraction);
  const tail = fraction - head;
  const product = fraction * HALF_PI;
  const lost =
    head * HALF_PI_HEAD - product + head * HALF_PI_TAIL + tail * HALF_PI_HEAD + tail * HALF_PI_TAIL;
  const small = lost + (fraction * HALF_PI_REST + rest * HALF_PI);
  const leading = product + small;
  REST[0] = sign * leading;
  REST[1] = sign * (small - (leading - product));
}
