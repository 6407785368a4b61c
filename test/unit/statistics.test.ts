import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ExactSum } from "../../src/engine/run/exact-sum.js";
import { QuantileSketch, SKETCH_ACCURACY } from "../../src/engine/run/quantile-sketch.js";
import { Distribution } from "../../src/engine/run/statistics.js";

const SEED = 20260101;
const doubles = fc.array(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }),
  {
    minLength: 1,
    maxLength: 60,
  },
);

/** The sum of doubles as an exact fraction over 2^1074, rounded once. */
function exactSum(values: readonly number[]): number {
  const view = new DataView(new ArrayBuffer(8));
  let total = 0n;
  for (const value of values) {
    view.setFloat64(0, value);
    const bits = view.getBigUint64(0);
    const exponent = (bits >> 52n) & 0x7ffn;
    const fraction = bits & 0xfffffffffffffn;
    const whole = exponent === 0n ? fraction : (fraction | (1n << 52n)) << (exponent - 1n);
    total += bits >> 63n ? -whole : whole;
  }
  return roundedToDouble(total);
}

/** A whole multiple of 2^-1074, rounded to the nearest double, ties to even. */
function roundedToDouble(total: bigint): number {
  const size = total < 0n ? -total : total;
  const length = size.toString(2).length;
  const drop = Math.max(0, length - 53);
  let kept = size >> BigInt(drop);
  const rest = size - (kept << BigInt(drop));
  const half = drop === 0 ? 0n : 1n << BigInt(drop - 1);
  if (drop > 0 && (rest > half || (rest === half && (kept & 1n) === 1n))) kept += 1n;
  let value = Number(kept);
  // In two steps, so that neither power leaves the doubles.
  for (let left = drop - 1074; left !== 0; ) {
    const step = Math.max(-1000, Math.min(1000, left));
    value *= 2 ** step;
    left -= step;
  }
  return total < 0n ? -value : value;
}

describe("an exact sum", () => {
  it("is the true sum rounded once, in any order and partition", () => {
    fc.assert(
      fc.property(doubles, fc.nat(), (values, cut) => {
        const whole = new ExactSum();
        for (const value of values) whole.add(value);
        const [left, right] = [new ExactSum(), new ExactSum()];
        [...values].reverse().forEach((value, i) => {
          (i < cut % values.length ? left : right).add(value);
        });
        left.merge(right);
        expect(left.toJSON()).toEqual(whole.toJSON());
        expect(whole.value()).toBe(exactSum(values) + 0);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it("keeps what doubles lose", () => {
    const sum = new ExactSum();
    for (const value of [1e300, 1, -1e300, 2 ** -60]) sum.add(value);
    expect(sum.value()).toBe(1);
    sum.add(-1);
    expect(sum.value()).toBe(2 ** -60);
  });
});

describe("a quantile sketch", () => {
  it("is within its accuracy of the quantiles of the sorted values", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 300 }),
        (values) => {
          const sketch = new QuantileSketch();
          for (const value of values) sketch.add(value);
          const sorted = [...values].sort((a, b) => a - b);
          for (const q of [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1]) {
            const rank = q * (sorted.length - 1);
            const low = sorted[Math.floor(rank)] ?? 0;
            const high = sorted[Math.ceil(rank)] ?? 0;
            const exact = low + (high - low) * (rank - Math.floor(rank));
            const error = SKETCH_ACCURACY * Math.max(Math.abs(low), Math.abs(high)) + 1e-11;
            expect(Math.abs(sketch.quantile(q) - exact)).toBeLessThanOrEqual(error);
          }
        },
      ),
      { seed: SEED, numRuns: 300 },
    );
  });

  it("merges to the same bytes in any order and partition", () => {
    fc.assert(
      fc.property(doubles, fc.nat(), (values, cut) => {
        const whole = new QuantileSketch();
        for (const value of values) whole.add(value);
        const [left, right] = [new QuantileSketch(), new QuantileSketch()];
        [...values].reverse().forEach((value, i) => {
          (i < cut % values.length ? left : right).add(value);
        });
        right.merge(left);
        expect(JSON.stringify(right)).toBe(JSON.stringify(whole));
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

describe("a distribution", () => {
  it("has the spread of a sketch and an exact sum, whether its values are few or many", () => {
    const levels = [0.05, 0.25, 0.5, 0.75, 0.95];
    const of = (values: readonly number[]): number[] => {
      const sketch = new QuantileSketch();
      const sum = new ExactSum();
      for (const value of values) {
        sketch.add(value);
        sum.add(value);
      }
      return [...levels.map((q) => sketch.quantile(q)), sum.value() / values.length];
    };
    const mixed = fc.array(
      fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0, -0, 1, -1)),
      { minLength: 1, maxLength: 600 },
    );
    fc.assert(
      fc.property(mixed, (values) => {
        const { q05, q25, median, q75, q95, mean } = Distribution.of(
          Float64Array.from(values),
        ).spread();
        expect([q05, q25, median, q75, q95, mean]).toEqual(of(values));
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it("survives the way to a worker and back", () => {
    const whole = new Distribution();
    const parts = [new Distribution(), new Distribution(), new Distribution()];
    for (let i = 0; i < 300; i++) {
      const value = Math.sin(i) * i;
      whole.add(value);
      parts[i % 3]?.add(value);
    }
    const packed = parts.map((part) => structuredClone(part.pack()));
    const merged = Distribution.of(...packed);
    expect(merged.spread()).toEqual(whole.spread());
    expect(merged.signs()).toEqual(whole.signs());
    expect(merged.count).toBe(300);
  });
});
