/**
 * The two 32-bit halves of a double, through one pair of views on the same eight bytes. Nothing is
 * allocated, and the order of bytes of the host does not matter.
 */
const DOUBLE = new Float64Array(1);
const WORDS = new Int32Array(DOUBLE.buffer);
DOUBLE[0] = 1; // 0x3ff00000 00000000: only its high word is not zero
const HIGH = WORDS[1] === 0 ? 0 : 1;
const LOW = 1 - HIGH;

/** Sign, exponent and the leading 20 bits of the fraction, as a signed 32-bit integer. */
export function highWord(x: number): number {
  DOUBLE[0] = x;
  return WORDS[HIGH]!;
}

/** The trailing 32 bits of the fraction, as a signed 32-bit integer. */
export function lowWord(x: number): number {
  DOUBLE[0] = x;
  return WORDS[LOW]!;
}

/** The double whose low word is zero: its leading 21 bits. */
export function withoutLowWord(x: number): number {
  DOUBLE[0] = x;
  WORDS[LOW] = 0;
  return DOUBLE[0]!;
}

const SMALLEST_EXPONENT = -1074;
/** A table, since a double just written as two words is slow to read. */
const POWERS_OF_TWO = new Float64Array(1024 - SMALLEST_EXPONENT);
for (let i = 0, power = Number.MIN_VALUE; i < POWERS_OF_TWO.length; i++, power *= 2) {
  POWERS_OF_TWO[i] = power;
}

/** 2 to the power n, exact; n is an integer from -1074 to 1023. */
export function powerOfTwo(n: number): number {
  return POWERS_OF_TWO[n - SMALLEST_EXPONENT]!;
}
