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

/** The double with these two words. */
export function fromWords(high: number, low: number): number {
  WORDS[HIGH] = high;
  WORDS[LOW] = low;
  return DOUBLE[0]!;
}

/** The double whose high word is replaced and whose low word is kept. */
export function withHighWord(x: number, high: number): number {
  DOUBLE[0] = x;
  WORDS[HIGH] = high;
  return DOUBLE[0]!;
}

/** The double whose low word is zero: at most 21 bits, so that a product of two is exact. */
export function withoutLowWord(x: number): number {
  DOUBLE[0] = x;
  WORDS[LOW] = 0;
  return DOUBLE[0]!;
}

/** 2 to the power n, exact; n is an integer from -1022 to 1023. */
export function powerOfTwo(n: number): number {
  WORDS[HIGH] = (n + 1023) << 20;
  WORDS[LOW] = 0;
  return DOUBLE[0]!;
}
