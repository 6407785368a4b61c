import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { normalQuantile } from "../../src/engine/math/normal-quantile.js";
import { poissonQuantile } from "../../src/engine/math/poisson-quantile.js";
import {
  exponentialAt,
  logNormalAt,
  normalAt,
  philox,
  poissonAt,
  streamKey,
  uniformAt,
  uniformBetweenAt,
} from "../../src/engine/run/random-stream.js";

const hex = (words: Int32Array): string =>
  [...words].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join(" ");

describe("philox", () => {
  // Known answers of Random123 1.14, tests/kat_vectors, philox4x32 with 10 rounds.
  it.each([
    [[0, 0, 0, 0, 0, 0], "6627e8d5 e169c58d bc57ac4c 9b00dbd8"],
    [[-1, -1, -1, -1, -1, -1], "408f276d 41c83b0e a20bc7c6 6d5451fd"],
    [
      [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0],
      "d16cfe09 94fdcceb 5001e420 24126ea1",
    ],
  ] as const)("of %j is the published answer", (input, answer) => {
    expect(
      hex(philox(...(input as unknown as [number, number, number, number, number, number]))),
    ).toBe(answer);
  });
});

describe("draws", () => {
  const stream = streamKey("violence.shock");
  const many = (draw: (interval: number) => number): number[] =>
    Array.from({ length: 20_000 }, (_, interval) => draw(interval));
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const sd = (values: readonly number[]): number =>
    Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));
  /** Four standard errors of a mean: missed once in 16,000 for a right generator; seeds are fixed. */
  const near = (values: readonly number[], expected: number, spread: number): void => {
    expect(Math.abs(mean(values) - expected)).toBeLessThan((4 * spread) / Math.sqrt(values.length));
  };

  it("depend on seed, run, stream, interval and element, and on nothing else", () => {
    const base = uniformAt(1, 2, stream, 3, 4);
    expect(uniformAt(1, 2, stream, 3, 4)).toBe(base);
    for (const other of [
      uniformAt(2, 2, stream, 3, 4),
      uniformAt(1, 3, stream, 3, 4),
      uniformAt(1, 2, streamKey("violence.other"), 3, 4),
      uniformAt(1, 2, stream, 4, 4),
      uniformAt(1, 2, stream, 3, 5),
    ]) {
      expect(other).not.toBe(base);
    }
  });

  it("have the means and spreads of their distributions", () => {
    near(
      many((i) => uniformAt(1, 0, stream, i, 0)),
      1 / 2,
      Math.sqrt(1 / 12),
    );
    near(
      many((i) => uniformBetweenAt(1, 0, stream, i, 0, 2, 6)),
      4,
      4 * Math.sqrt(1 / 12),
    );
    near(
      many((i) => exponentialAt(1, 0, stream, i, 0, 3)),
      3,
      3,
    );
    near(
      many((i) => poissonAt(1, 0, stream, i, 0, 7)),
      7,
      Math.sqrt(7),
    );
    near(
      many((i) => logNormalAt(1, 0, stream, i, 0, 10, 4)),
      10,
      4,
    );
    const normal = many((i) => normalAt(1, 0, stream, i, 0));
    near(normal, 0, 1);
    expect(sd(normal)).toBeGreaterThan(0.98);
    expect(sd(normal)).toBeLessThan(1.02);
  });

  it("of two streams are not correlated", () => {
    const a = many((i) => normalAt(1, 0, streamKey("a"), i, 0));
    const b = many((i) => normalAt(1, 0, streamKey("b"), i, 0));
    near(
      a.map((value, i) => value * (b[i] ?? 0)),
      0,
      1,
    );
  });

  it("rise with their mean, so that paired scenarios stay in order", () => {
    for (let interval = 0; interval < 2000; interval++) {
      const counts = [3, 3.01, 39.9, 40.1, 41, 500].map((m) =>
        poissonAt(5, 0, stream, interval, 0, m),
      );
      expect([...counts].sort((x, y) => x - y)).toEqual(counts);
    }
  });
});

describe("quantiles behind the draws", () => {
  // Abramowitz and Stegun table 26.5 and Wichura (1988), to the digits printed there.
  it.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167813],
    [1e-20, -9.262340089798409],
  ])("the normal quantile of %d is %d", (p, z) => {
    expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(1e-14 * Math.max(1, Math.abs(z)));
  });

  /** The smallest count whose cumulative probability reaches u, summed in 60 digits. */
  function exactPoisson(u: number, mean: number): number {
    const Exact = Decimal.clone({ precision: 60 });
    let term = new Exact(-mean).exp();
    let sum = term;
    let count = 0;
    while (sum.lessThan(u)) {
      count++;
      term = term.times(mean).div(count);
      sum = sum.plus(term);
    }
    return count;
  }

  it.each([0.02, 1, 7.5, 39.99, 40.01, 250, 3000])(
    "the Poisson quantile at mean %d is the exact one",
    (mean) => {
      for (const u of [1e-9, 0.001, 0.05, 0.31, 0.5, 0.77, 0.95, 0.9999, 1 - 1e-9]) {
        expect(poissonQuantile(u, mean)).toBe(exactPoisson(u, mean));
      }
    },
  );
});
