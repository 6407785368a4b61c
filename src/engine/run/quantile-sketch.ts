/**
 * Quantiles of many values in little memory: integer counts of values in buckets whose bounds grow
 * by a fixed ratio, after C. Masson, J. Rim and H. Lee (2019), DDSketch, Proc. VLDB Endowment 12(12).
 * As counts only add up, parts merge to the same bits in any order.
 */
import { exp } from "../math/exp.js";
import { ln } from "../math/ln.js";

/** Largest relative error of a quantile. */
export const SKETCH_ACCURACY = 0.001;
/** Smaller absolute values are counted as zero. */
export const SKETCH_ZERO = 1e-12;

/** Ratio of the bounds of a bucket: its middle is within the accuracy of all in it. */
const RATIO = (1 + SKETCH_ACCURACY) / (1 - SKETCH_ACCURACY);
const LN_RATIO = ln(RATIO);
const BUCKETS_PER_LN = 1 / LN_RATIO;
const MIDDLE = 2 / (1 + RATIO);

/** A bucket's number and how many values it holds. */
export type BucketCount = readonly [bucket: number, count: number];

/** A sketch as plain data: the same for the same values in any order and partition. */
export interface PackedSketch {
  readonly accuracy: number;
  readonly count: number;
  /** Exact extremes; null without values. */
  readonly least: number | null;
  readonly most: number | null;
  readonly zeros: number;
  /** Buckets of the absolute values of negative numbers, then those of positive ones, sorted. */
  readonly negative: readonly BucketCount[];
  readonly positive: readonly BucketCount[];
}

/** Buckets in rising order of their values, each with how many values lie in it or before. */
interface Ranked {
  readonly values: Float64Array;
  readonly counts: Float64Array;
}

/** Counts of the values added so far, from which every quantile can be read. */
export class QuantileSketch {
  private readonly negative = new Map<number, number>();
  private readonly positive = new Map<number, number>();
  private zeros = 0;
  private total = 0;
  private least = Infinity;
  private most = -Infinity;
  /** Kept from one quantile to the next, until a value is added. */
  private ranked: Ranked | undefined;

  /** @throws RangeError for a value that is not finite */
  add(value: number): void {
    if (!Number.isFinite(value)) {
      throw new RangeError(`Quantiles are of finite numbers, got ${value}.`);
    }
    if (value >= SKETCH_ZERO) addTo(this.positive, bucketOf(value), 1);
    else if (value <= -SKETCH_ZERO) addTo(this.negative, bucketOf(-value), 1);
    else this.zeros++;
    this.total++;
    // + 0 turns a negative zero into a plain one, so that the order of zeros leaves no trace.
    if (value < this.least) this.least = value + 0;
    if (value > this.most) this.most = value + 0;
    this.ranked = undefined;
  }

  /** Takes up the values of another sketch, as if each had been added here. */
  merge(other: QuantileSketch): void {
    for (const [bucket, count] of other.negative) addTo(this.negative, bucket, count);
    for (const [bucket, count] of other.positive) addTo(this.positive, bucket, count);
    this.zeros += other.zeros;
    this.total += other.total;
    this.least = Math.min(this.least, other.least);
    this.most = Math.max(this.most, other.most);
    this.ranked = undefined;
  }

  /** Number of values. */
  get count(): number {
    return this.total;
  }

  /**
   * The value below which a share q of all lies (see `quantileByRank`). Each of the two values that
   * it lies between is off by at most 0.1 %, or 1e-12 near zero; the least and the most are exact,
   * and so is everything where all values are equal. NaN without values.
   *
   * @param q from 0 to 1
   * @throws RangeError outside
   */
  quantile(q: number): number {
    return quantileByRank(q, this.total, (rank) => this.valueAt(rank));
  }

  /** The value of this rank among the sorted values, counted from 0. */
  private valueAt(rank: number): number {
    if (rank === 0) return this.least;
    if (rank === this.total - 1) return this.most;
    this.ranked ??= rankedBuckets(this.toJSON());
    const { values, counts } = this.ranked;
    let low = 0;
    let high = counts.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (counts[middle]! > rank) high = middle;
      else low = middle + 1;
    }
    return Math.min(this.most, Math.max(this.least, values[low]!));
  }

  toJSON(): PackedSketch {
    return {
      accuracy: SKETCH_ACCURACY,
      count: this.total,
      least: this.total === 0 ? null : this.least,
      most: this.total === 0 ? null : this.most,
      zeros: this.zeros,
      negative: sorted(this.negative),
      positive: sorted(this.positive),
    };
  }

  /** @throws RangeError if the data are of another accuracy or their counts do not add up */
  static fromJSON(packed: PackedSketch): QuantileSketch {
    const held = [...packed.negative, ...packed.positive].reduce((sum, [, n]) => sum + n, 0);
    if (packed.accuracy !== SKETCH_ACCURACY || held + packed.zeros !== packed.count) {
      throw new RangeError(
        `Expected a sketch of accuracy ${SKETCH_ACCURACY} whose counts add up to ${packed.count}, ` +
          `got accuracy ${packed.accuracy} and ${held + packed.zeros} values.`,
      );
    }
    const sketch = new QuantileSketch();
    for (const [bucket, count] of packed.negative) sketch.negative.set(bucket, count);
    for (const [bucket, count] of packed.positive) sketch.positive.set(bucket, count);
    sketch.zeros = packed.zeros;
    sketch.total = packed.count;
    sketch.least = packed.least ?? Infinity;
    sketch.most = packed.most ?? -Infinity;
    return sketch;
  }
}

/**
 * The value below which a share q of n values lies: at rank q (n - 1) of the sorted values counted
 * from 0, between two ranks on the straight line (the usual convention, type 7 of Hyndman and Fan).
 */
function quantileByRank(q: number, total: number, valueAt: (rank: number) => number): number {
  if (!(q >= 0 && q <= 1)) {
    throw new RangeError(`A quantile is asked for by a share from 0 to 1, got ${q}.`);
  }
  if (total === 0) return Number.NaN;
  const rank = q * (total - 1);
  const whole = Math.floor(rank);
  const share = rank - whole;
  const below = valueAt(whole);
  if (share === 0) return below;
  const above = valueAt(whole + 1);
  if (below === above) return below;
  return Math.min(above, Math.max(below, below * (1 - share) + above * share));
}

/** Added to the number of a bucket so that it is above zero for every double. */
const ABOVE_ZERO = 1_048_576;

/**
 * Quantiles of a few values, the same to the bit as those of a sketch to which they were added, but
 * without its buckets. The values are overwritten.
 * @param values finite numbers
 */
export function quantilesOfFew(values: Float64Array): (q: number) => number {
  let least = Infinity;
  let most = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < least) least = value + 0;
    if (value > most) most = value + 0;
    if (value >= SKETCH_ZERO) values[i] = ABOVE_ZERO + bucketOf(value);
    else if (value <= -SKETCH_ZERO) values[i] = -(ABOVE_ZERO + bucketOf(-value));
    else values[i] = 0;
  }
  values.sort();
  const valueAt = (rank: number): number => {
    if (rank === 0) return least;
    if (rank === values.length - 1) return most;
    const bucket = values[rank]!;
    const middle =
      bucket === 0
        ? 0
        : bucket > 0
          ? middleOf(bucket - ABOVE_ZERO)
          : -middleOf(-bucket - ABOVE_ZERO);
    return Math.min(most, Math.max(least, middle));
  };
  return (q) => quantileByRank(q, values.length, valueAt);
}

/** Number of the bucket of a positive value: it holds RATIO^(n - 1) to RATIO^n. */
export const bucketOf = (value: number): number => Math.ceil(ln(value) * BUCKETS_PER_LN);

/** The value in a bucket whose relative distance to both bounds is the same. */
export const middleOf = (bucket: number): number => MIDDLE * exp(bucket * LN_RATIO);

function addTo(counts: Map<number, number>, bucket: number, count: number): void {
  counts.set(bucket, (counts.get(bucket) ?? 0) + count);
}

const sorted = (counts: ReadonlyMap<number, number>): BucketCount[] =>
  [...counts].sort(([a], [b]) => a - b);

function rankedBuckets({ negative, zeros, positive }: PackedSketch): Ranked {
  const steps: BucketCount[] = negative.map(([bucket, n]): BucketCount => [-middleOf(bucket), n]);
  steps.reverse();
  if (zeros > 0) steps.push([0, zeros]);
  for (const [bucket, n] of positive) steps.push([middleOf(bucket), n]);
  let sum = 0;
  const counts = Float64Array.from(steps, ([, n]) => {
    sum += n;
    return sum;
  });
  return { values: Float64Array.from(steps, ([value]) => value), counts };
}
