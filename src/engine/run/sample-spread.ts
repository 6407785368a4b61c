/**
 * The spread of a sample that is at hand as a whole. It gives the bits that `Distribution` gives for
 * the same values, without its maps: a chart asks for thousands of spreads of few values each.
 */
import { ExactSum } from "./exact-sum.js";
import { bucketOf, middleOf, SKETCH_ZERO } from "./quantile-sketch.js";
import type { Spread } from "./statistics.js";

/** Makes the number of every bucket positive: ln(1e-12) lies some 13,800 buckets below zero. */
const ABOVE_ZERO = 16_384;

/** Buckets of some values in rising order, negative ones first; room for `most` values. */
export class SampleSpread {
  private readonly keys: Int32Array;

  constructor(most: number) {
    this.keys = new Int32Array(most);
  }

  /**
   * Spread of `count` values of an array, taken from `first` on at every `stride`-th place.
   * @throws RangeError for a value that is not finite
   */
  of(values: Float64Array, first: number, stride: number, count: number): Spread {
    const keys = this.keys.subarray(0, count);
    const sum = new ExactSum();
    let least = Infinity;
    let most = -Infinity;
    for (let i = 0; i < count; i++) {
      const value = values[first + i * stride]!;
      sum.add(value);
      if (value < least) least = value + 0;
      if (value > most) most = value + 0;
      keys[i] = keyOf(value);
    }
    keys.sort();
    const at = (rank: number): number => {
      if (rank === 0) return least;
      if (rank === count - 1) return most;
      return Math.min(most, Math.max(least, valueAt(keys[rank]!)));
    };
    return {
      median: quantile(0.5, count, at),
      mean: count === 0 ? Number.NaN : sum.value() / count,
      q05: quantile(0.05, count, at),
      q25: quantile(0.25, count, at),
      q75: quantile(0.75, count, at),
      q95: quantile(0.95, count, at),
    };
  }
}

function keyOf(value: number): number {
  if (value >= SKETCH_ZERO) return bucketOf(value) + ABOVE_ZERO;
  if (value <= -SKETCH_ZERO) return -(bucketOf(-value) + ABOVE_ZERO);
  return 0;
}

function valueAt(key: number): number {
  if (key === 0) return 0;
  return key > 0 ? middleOf(key - ABOVE_ZERO) : -middleOf(-key - ABOVE_ZERO);
}

/** As `QuantileSketch.quantile` has it. */
function quantile(q: number, count: number, at: (rank: number) => number): number {
  if (count === 0) return Number.NaN;
  const rank = q * (count - 1);
  const whole = Math.floor(rank);
  const share = rank - whole;
  const below = at(whole);
  if (share === 0) return below;
  const above = at(whole + 1);
  if (below === above) return below;
  return Math.min(above, Math.max(below, below * (1 - share) + above * share));
}
