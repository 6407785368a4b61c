/**
 * Points of the Sobol sequence, scrambled after Owen: evenly spread in every dimension and, for the
 * early ones, in every pair, yet random to any one of them. A point can be had without those before
 * it, and the first n points are the same however many follow: 50 runs extend to 500.
 *
 * The scrambling is the hash of S. Laine and T. Karras (2011), Stratified sampling for stochastic
 * transparency, on reversed bits, as in B. Burley (2020), Practical hash-based Owen scrambling, J.
 * Computer Graphics Techniques 9(4); with the multipliers of N. Vegdahl (2021), Building a better
 * LK hash, which mix better than theirs. Unlike there, the order of points is not shuffled, for a
 * shuffle would make each prefix another set.
 */
import { avalanche } from "../math/avalanche.js";
import { DIGITS, PACKED_DIRECTIONS, POLYNOMIALS_OF_DEGREE } from "./sobol-directions.js";

/** Number of dimensions for which there are direction numbers. */
export const MOST_DIMENSIONS = 1111;

/** Bits of a point's number, and of its coordinates. */
const BITS = 32;
const TWO_32 = 4294967296;

/** Direction numbers, 32 of each dimension, first bit leading; filled in when first used. */
const DIRECTIONS = new Uint32Array(MOST_DIMENSIONS * BITS);

/**
 * Coordinate of a point of the scrambled sequence, in the open interval (0, 1), to 32 bits.
 *
 * @param index number of the point, from 0 to 2^31 - 1
 * @param dimension from 0 to MOST_DIMENSIONS - 1
 * @param seed any whole number up to 2^53; each gives another scrambling
 * @throws RangeError outside these bounds
 */
export function sobolPoint(index: number, dimension: number, seed: number): number {
  checkWhole("number of a Sobol point", index, 2_147_483_647);
  checkWhole("dimension of a Sobol point", dimension, MOST_DIMENSIONS - 1);
  const offset = dimension * BITS;
  if (DIRECTIONS[offset] === 0) fillDirections(dimension);
  let coordinate = 0;
  for (let bit = 0, rest = index; rest !== 0; bit++, rest >>>= 1) {
    if ((rest & 1) === 1) coordinate ^= DIRECTIONS[offset + bit]!;
  }
  const scrambled = reverseBits(scramble(reverseBits(coordinate), scrambleKey(seed, dimension)));
  return ((scrambled >>> 0) + 0.5) / TWO_32;
}

function checkWhole(what: string, value: number, most: number): void {
  if (!Number.isInteger(value) || value < 0 || value > most) {
    throw new RangeError(`The ${what} must be a whole number from 0 to ${most}, got ${value}.`);
  }
}

/** Nested uniform scrambling, leading bit last: each bit is flipped by a hash of those after it. */
function scramble(reversed: number, key: number): number {
  let x = reversed;
  x ^= Math.imul(x, 0x3d20adea);
  x = (x + key) | 0;
  x = Math.imul(x, (key >>> 16) | 1);
  x ^= Math.imul(x, 0x05526c56);
  x ^= Math.imul(x, 0x53a22864);
  return x;
}

/** A 32-bit key for each pair of seed and dimension. */
function scrambleKey(seed: number, dimension: number): number {
  const mixed = avalanche(seed | 0) ^ Math.floor(seed / TWO_32);
  return avalanche((avalanche(mixed) + Math.imul(dimension + 1, 0x9e3779b9)) | 0);
}

function reverseBits(bits: number): number {
  let x = bits;
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
  return (x >>> 16) | (x << 16);
}

/** Bratley and Fox's recurrence: the first s numbers are given, the polynomial makes the others. */
function fillDirections(dimension: number): void {
  const { degree, coefficients, initial } = polynomialOf(dimension);
  const offset = dimension * BITS;
  for (let i = 0; i < BITS; i++) {
    if (i < degree || degree === 0) {
      DIRECTIONS[offset + i] = (initial[i] ?? 1) << (BITS - 1 - i);
      continue;
    }
    const before = DIRECTIONS[offset + i - degree]!;
    let direction = before ^ (before >>> degree);
    for (let k = 1; k < degree; k++) {
      if (((coefficients >> (degree - 1 - k)) & 1) === 1) {
        direction ^= DIRECTIONS[offset + i - k]!;
      }
    }
    DIRECTIONS[offset + i] = direction;
  }
}

interface Polynomial {
  readonly degree: number;
  /** Inner coefficients as bits, that of the highest power leading. */
  readonly coefficients: number;
  readonly initial: readonly number[];
}

/** Dimension 0 is van der Corput's sequence and has no polynomial: degree 0. */
function polynomialOf(dimension: number): Polynomial {
  let place = dimension - 1;
  let start = 0;
  for (let i = 0; place >= 0 && i < POLYNOMIALS_OF_DEGREE.length; i++) {
    const degree = i + 1;
    const count = POLYNOMIALS_OF_DEGREE[i]!;
    if (place < count) {
      const from = start + place * degree;
      const numbers = Array.from({ length: degree }, (_, k) => unpack(from + k));
      const initial = [1, ...numbers.slice(1).map((half) => 2 * half + 1)];
      return { degree, coefficients: numbers[0] ?? 0, initial };
    }
    place -= count;
    start += count * degree;
  }
  return { degree: 0, coefficients: 0, initial: [] };
}

const unpack = (place: number): number =>
  DIGITS.indexOf(PACKED_DIRECTIONS.charAt(2 * place)) * 64 +
  DIGITS.indexOf(PACKED_DIRECTIONS.charAt(2 * place + 1));
