import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SampleSpread } from "../../src/engine/run/sample-spread.js";
import { Distribution } from "../../src/engine/run/statistics.js";

const NUMBERS = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constantFrom(0, -0, 1e-13, -1e-13, 1, 1.0005, -1, 5e-324, 1.7e308),
);

describe("the spread of a sample at hand", () => {
  it("has the bits of the distribution that streams", () => {
    fc.assert(
      fc.property(fc.array(NUMBERS, { minLength: 1, maxLength: 60 }), (values) => {
        const streamed = new Distribution();
        for (const value of values) streamed.add(value);
        const own = new SampleSpread(values.length);
        const spread = own.of(Float64Array.from(values), 0, 1, values.length);
        const streamedSpread = streamed.spread();
        for (const [name, value] of Object.entries(streamedSpread)) {
          expect(Object.is(value, spread[name as keyof typeof spread]), name).toBe(true);
        }
      }),
      { seed: 9, numRuns: 3000 },
    );
  });

  it("reads every so many values, refuses what is no number, and knows nothing of none", () => {
    const own = new SampleSpread(3);
    expect(own.of(Float64Array.of(1, 9, 2, 9, 4, 9), 0, 2, 3).mean).toBeCloseTo(7 / 3, 12);
    expect(() => own.of(Float64Array.of(Number.NaN), 0, 1, 1)).toThrow(/finite/);
    expect(own.of(new Float64Array(0), 0, 1, 0).median).toBeNaN();
  });
});
