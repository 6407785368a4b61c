/**
 * A sum of doubles without any error of rounding, so that it does not depend on the order of its
 * terms nor on how they were parted: a fixed-point number wide enough for every double, after
 * U. Kulisch (2013), Computer Arithmetic and Validity, chapter 8.
 */
import { highWord, lowWord, powerOfTwo } from "../math/float64-words.js";

/** Limbs of 32 bits: 2098 bits span the doubles, the others take up what is carried. */
const LIMBS = 70;
const TWO_32 = 4294967296;
/** Each term adds less than 2^32 to a limb, and 2^53 is the most it holds. */
const TERMS_BEFORE_CARRY = 1_048_576;

/** An exact sum as plain data: the same for equal sums, whatever made them. */
export interface PackedSum {
  readonly negative: boolean;
  /** Place of the first limb, counted in 32 bits from the smallest double, 2^-1074. */
  readonly first: number;
  /** Limbs of the absolute value from the least on; none if the sum is zero. */
  readonly limbs: readonly number[];
}

/** The exact sum of the doubles added so far; that of none is zero. */
export class ExactSum {
  /** Whole multiples of 2^(32 i - 1074), of either sign until they are carried. */
  private readonly limbs = new Float64Array(LIMBS);
  private uncarried = 0;

  /** @throws RangeError for a value that is not finite */
  add(value: number): void {
    const high = highWord(value);
    const exponent = (high >> 20) & 0x7ff;
    if (exponent === 0x7ff) {
      throw new RangeError(`Only finite numbers have an exact sum, got ${value}.`);
    }
    if (++this.uncarried > TERMS_BEFORE_CARRY) this.carry();
    const low = lowWord(value);
    const fraction = exponent === 0 ? high & 0xfffff : (high & 0xfffff) | 0x100000;
    const place = exponent === 0 ? 0 : exponent - 1;
    // The 53 bits of the value, shifted, lie across three limbs.
    const shift = place & 31;
    const overflow = shift === 0 ? 0 : low >>> (32 - shift);
    const upper = fraction * powerOfTwo(shift) + overflow;
    const top = Math.floor(upper / TWO_32);
    const sign = high < 0 ? -1 : 1;
    const limbs = this.limbs;
    const limb = place >>> 5;
    limbs[limb] = limbs[limb]! + sign * ((low << shift) >>> 0);
    limbs[limb + 1] = limbs[limb + 1]! + sign * (upper - top * TWO_32);
    limbs[limb + 2] = limbs[limb + 2]! + sign * top;
  }

  /** Begins anew. */
  clear(): void {
    this.limbs.fill(0);
    this.uncarried = 0;
  }

  /** Takes up the terms of another sum, as if each had been added here. */
  merge(other: ExactSum): void {
    this.carry();
    other.carry();
    for (let i = 0; i < LIMBS; i++) this.limbs[i] = this.limbs[i]! + other.limbs[i]!;
    this.uncarried = 1;
  }

  /** The double nearest to the sum, of two equally near the even one; infinite if beyond all. */
  value(): number {
    const { negative, first, limbs } = this.toJSON();
    const magnitude = nearestDouble(first, limbs);
    return negative ? -magnitude : magnitude;
  }

  toJSON(): PackedSum {
    this.carry();
    const negative = this.limbs[LIMBS - 1]! < 0;
    const limbs = negative ? negated(this.limbs) : this.limbs;
    const first = limbs.findIndex((limb) => limb !== 0);
    if (first < 0) return { negative: false, first: 0, limbs: [] };
    const last = limbs.findLastIndex((limb) => limb !== 0);
    return { negative, first, limbs: [...limbs.subarray(first, last + 1)] };
  }

  /** @throws RangeError if the data are not those of a sum */
  static fromJSON({ negative, first, limbs }: PackedSum): ExactSum {
    const isSum =
      Number.isInteger(first) &&
      first >= 0 &&
      first + limbs.length <= LIMBS &&
      limbs.every((limb) => Number.isInteger(limb) && limb >= 0 && limb < TWO_32);
    if (!isSum) throw new RangeError("Expected an exact sum as ExactSum.toJSON writes it.");
    const sum = new ExactSum();
    limbs.forEach((limb, i) => {
      sum.limbs[first + i] = negative ? -limb : limb;
    });
    sum.uncarried = 1;
    return sum;
  }

  /** Brings every limb but the last, which bears the sign, to 0 .. 2^32 - 1. */
  private carry(): void {
    if (this.uncarried === 0) return;
    carryUp(this.limbs);
    this.uncarried = 0;
  }
}

function carryUp(limbs: Float64Array): void {
  for (let i = 0; i < LIMBS - 1; i++) {
    const over = Math.floor(limbs[i]! / TWO_32);
    limbs[i] = limbs[i]! - over * TWO_32;
    limbs[i + 1] = limbs[i + 1]! + over;
  }
}

function negated(limbs: Float64Array): Float64Array {
  // 0 - x and not -x: there is no negative zero in a limb.
  const opposite = limbs.map((limb) => 0 - limb);
  carryUp(opposite);
  return opposite;
}

/** The double nearest to a natural number of 32-bit limbs times 2^(32 first - 1074). */
function nearestDouble(first: number, limbs: readonly number[]): number {
  const top = limbs.length - 1;
  const lead = limbs[top];
  if (lead === undefined) return 0;
  const length = 32 * limbs.length - Math.clz32(lead);
  // Bits below the 53 leading ones are dropped: the first of them and the rest decide the rounding.
  const dropped = Math.max(0, length - 53);
  let significand = bitsFrom(limbs, dropped, 32) + TWO_32 * bitsFrom(limbs, dropped + 32, 21);
  if (dropped > 0 && bitsFrom(limbs, dropped - 1, 1) === 1) {
    const isTie = !hasBitBelow(limbs, dropped - 1);
    if (!isTie || significand % 2 === 1) significand++;
  }
  const exponent = dropped + 32 * first - 1074;
  if (exponent > 971) return Infinity;
  // In two steps, for 2^exponent itself may lie below the normal doubles; both are exact.
  return exponent < -900
    ? significand * powerOfTwo(exponent + 150) * powerOfTwo(-150)
    : significand * powerOfTwo(exponent);
}

/** Up to 32 bits of the number, the least of them at this place. */
function bitsFrom(limbs: readonly number[], place: number, count: number): number {
  const limb = place >>> 5;
  const shift = place & 31;
  const lower = (limbs[limb] ?? 0) >>> shift;
  const upper = shift === 0 ? 0 : (limbs[limb + 1] ?? 0) << (32 - shift);
  const bits = (lower | upper) >>> 0;
  return count === 32 ? bits : bits % powerOfTwo(count);
}

function hasBitBelow(limbs: readonly number[], place: number): boolean {
  const limb = place >>> 5;
  return bitsFrom(limbs, limb * 32, place & 31) !== 0 || limbs.slice(0, limb).some((l) => l !== 0);
}
