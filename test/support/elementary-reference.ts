/**
 * Elementary functions to about 55 digits in fixed-point arithmetic, slow and plain, as the measure
 * of the fast ones. They are themselves held against decimal.js in elementary-functions.test.ts;
 * decimal.js alone would take a minute for as many points.
 */

/** Bits behind the point. */
const BITS = 192n;
const ONE = 1n << BITS;
/** Bits for angles, so that the largest double keeps BITS after reduction. */
const ANGLE_BITS = 1344n;

/** A real number: significand times 2 to the power exponent. */
export interface Real {
  readonly significand: bigint;
  readonly exponent: number;
}

const fixed = (significand: bigint): Real => ({ significand, exponent: -Number(BITS) });
const times = (a: bigint, b: bigint): bigint => (a * b) >> BITS;
const over = (a: bigint, b: bigint): bigint => (a << BITS) / b;

const VIEW = new DataView(new ArrayBuffer(8));

/** The real number that a finite double stands for. */
export function realOf(x: number): Real {
  VIEW.setFloat64(0, x);
  const bits = VIEW.getBigUint64(0);
  const field = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const significand = field === 0 ? fraction : fraction | 0x10000000000000n;
  return {
    significand: bits >> 63n === 1n ? -significand : significand,
    exponent: Math.max(field, 1) - 1075,
  };
}

const shifted = (value: bigint, by: number): bigint =>
  by >= 0 ? value << BigInt(by) : value >> BigInt(-by);

const toFixed = (x: number, bits = BITS): bigint => {
  const { significand, exponent } = realOf(x);
  return shifted(significand, exponent + Number(bits));
};

/** Difference of a double from the exact value, in units of the last place of the exact value. */
export function ulpError(result: number, exact: Real): number {
  const size = exact.significand < 0n ? -exact.significand : exact.significand;
  if (size === 0n) return result === 0 ? 0 : Infinity;
  const leading = size.toString(2).length - 1 + exact.exponent;
  const unit = Math.max(leading - 52, -1074) - 30;
  const { significand, exponent } = realOf(result);
  const difference =
    shifted(significand, exponent - unit) - shifted(exact.significand, exact.exponent - unit);
  return Number(difference) / 2 ** 30;
}

function arctanOfInverse(n: bigint, bits: bigint): bigint {
  let power = (1n << bits) / n;
  let sum = power;
  for (let k = 3n; power !== 0n; k += 2n) {
    power /= -(n * n);
    sum += power / k;
  }
  return sum;
}

/** Machin's formula. */
const PI_FOR_ANGLES =
  4n * (4n * arctanOfInverse(5n, ANGLE_BITS) - arctanOfInverse(239n, ANGLE_BITS));
const PI = PI_FOR_ANGLES >> (ANGLE_BITS - BITS);

function taylorExp(x: bigint): bigint {
  let term = ONE;
  let sum = ONE;
  for (let k = 1n; term !== 0n && term !== -1n; k++) {
    term = times(term, x) / k;
    sum += term;
  }
  return sum;
}

/** ln 2 = 2 artanh(1/3). */
const LN2 = (() => {
  let power = ONE / 3n;
  let sum = power;
  for (let k = 3n; power !== 0n; k += 2n) {
    power /= 9n;
    sum += power / k;
  }
  return 2n * sum;
})();

function expOfFixed(x: bigint): Real {
  const k = (x + LN2 / 2n) / LN2;
  let power = taylorExp((x - k * LN2) >> 8n);
  for (let i = 0; i < 8; i++) power = times(power, power);
  return { significand: power, exponent: Number(k) - Number(BITS) };
}

/** Natural logarithm in fixed point: the host's, corrected by the error of its exponential. */
function lnFixed(x: number): bigint {
  const { significand, exponent } = realOf(x);
  const length = significand.toString(2).length;
  const m = shifted(significand, Number(BITS) - length + 1);
  const near = toFixed(Math.log(Number(m >> (BITS - 60n)) / 2 ** 60));
  const inverse = taylorExp(-near >> 8n);
  let back = inverse;
  for (let i = 0; i < 8; i++) back = times(back, back);
  const d = times(m, back) - ONE;
  const correction = d - times(d, d) / 2n + times(d, times(d, d)) / 3n;
  return near + correction + BigInt(exponent + length - 1) * LN2;
}

const LN10 = lnFixed(10);

/** Sine and cosine of a fixed-point angle of at most pi/4. */
function sineAndCosine(x: bigint): readonly [sine: bigint, cosine: bigint] {
  const square = times(x, x);
  let sineTerm = x;
  let sine = x;
  let cosineTerm = ONE;
  let cosine = ONE;
  for (let k = 1n; k < 60n && (sineTerm !== 0n || cosineTerm !== 0n); k += 2n) {
    cosineTerm = -times(cosineTerm, square) / (k * (k + 1n));
    cosine += cosineTerm;
    sineTerm = -times(sineTerm, square) / ((k + 1n) * (k + 2n));
    sine += sineTerm;
  }
  return [sine, cosine];
}

/** Sine and cosine of an angle in radians of any size. */
function sineAndCosineOf(x: number): readonly [sine: bigint, cosine: bigint] {
  const angle = toFixed(x, ANGLE_BITS);
  const half = PI_FOR_ANGLES / 2n;
  // Rounded down on both sides of zero, unlike the division of BigInt.
  const shiftedAngle = angle + half / 2n;
  let turns = shiftedAngle / half;
  if (shiftedAngle < 0n) turns -= 1n;
  const [s, c] = sineAndCosine((angle - turns * half) >> (ANGLE_BITS - BITS));
  const quadrant = Number(((turns % 4n) + 4n) % 4n);
  if (quadrant === 0) return [s, c];
  if (quadrant === 1) return [c, -s];
  return quadrant === 2 ? [-s, -c] : [-c, s];
}

function squareRoot(x: bigint): bigint {
  if (x <= 0n) return 0n;
  const target = x << BITS;
  let root = 1n << BigInt((target.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + target / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

function arcsinFixed(x: number): bigint {
  const near = Math.asin(x);
  const [s, c] = sineAndCosineOf(near);
  const sine = toFixed(x);
  // sin(d) of what the host's arcsine lacks; d is so small that its cube is enough.
  const d = times(sine, c) - times(squareRoot(ONE - times(sine, sine)), s);
  return toFixed(near) + d + times(d, times(d, d)) / 6n;
}

function arctan2Fixed(y: number, x: number): bigint {
  const near = Math.atan2(y, x);
  const [s, c] = sineAndCosineOf(near);
  const up = toFixed(y);
  const right = toFixed(x);
  const d = over(times(up, c) - times(right, s), times(right, c) + times(up, s));
  return toFixed(near) + d - times(d, times(d, d)) / 3n;
}

/** The exact values, each for arguments inside its domain. */
export const reference = {
  exp: (x: number): Real => expOfFixed(toFixed(x)),
  ln: (x: number): Real => fixed(lnFixed(x)),
  log10: (x: number): Real => fixed(over(lnFixed(x), LN10)),
  pow: (x: number, y: number): Real => {
    const { significand, exponent } = realOf(y);
    return expOfFixed(shifted(significand * lnFixed(x), exponent));
  },
  sin: (x: number): Real => fixed(sineAndCosineOf(x)[0]),
  cos: (x: number): Real => fixed(sineAndCosineOf(x)[1]),
  tan: (x: number): Real => {
    const [s, c] = sineAndCosineOf(x);
    return fixed(over(s, c));
  },
  arcsin: (x: number): Real => fixed(arcsinFixed(x)),
  arccos: (x: number): Real => fixed(PI / 2n - arcsinFixed(x)),
  arctan: (x: number): Real => fixed(arctan2Fixed(x, 1)),
  arctan2: (y: number, x: number): Real => fixed(arctan2Fixed(y, x)),
};
