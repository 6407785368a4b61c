/**
 * Hash of 32 bits in which every bit of the result depends on every bit of the argument: the end of
 * A. Appleby's MurmurHash3 (public domain). Gives a signed 32-bit integer.
 */
export function avalanche(bits: number): number {
  let x = bits;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}
