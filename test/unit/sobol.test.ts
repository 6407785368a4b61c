import { describe, expect, it } from "vitest";
import { MOST_DIMENSIONS, sobolPoint } from "../../src/engine/run/sobol.js";

/** How many of some points lie in each of `parts` equal parts of the unit interval. */
function tally(points: readonly number[], parts: number): number[] {
  const counts = new Array<number>(parts).fill(0);
  for (const point of points) {
    const part = Math.floor(point * parts);
    counts[part] = (counts[part] ?? 0) + 1;
  }
  return counts;
}

const first = (count: number, dimension: number, seed: number): number[] =>
  Array.from({ length: count }, (_, i) => sobolPoint(i, dimension, seed));

describe("the scrambled Sobol sequence", () => {
  it("puts one of the first 64 points into each 64th of the interval, in every dimension", () => {
    for (let dimension = 0; dimension < MOST_DIMENSIONS; dimension++) {
      expect(tally(first(64, dimension, 7), 64).every((count) => count === 1)).toBe(true);
    }
  });

  it("fills every elementary box of the first two dimensions once: a (0, 6, 2)-net", () => {
    const [x, y] = [first(64, 0, 3), first(64, 1, 3)];
    for (let split = 0; split <= 6; split++) {
      const [columns, rows] = [2 ** split, 2 ** (6 - split)];
      const boxes = x.map(
        (value, i) => Math.floor(value * columns) * rows + Math.floor((y[i] ?? 0) * rows),
      );
      expect(new Set(boxes).size).toBe(64);
    }
  });

  it("integrates a smooth function of ten dimensions ten times better than chance would", () => {
    // The product of 1 + (x - 1/2) / 2 over ten dimensions has mean 1 and variance (1 + 1/48)^10 - 1.
    const count = 1024;
    const errors = Array.from({ length: 16 }, (_, seed) => {
      let sum = 0;
      for (let i = 0; i < count; i++) {
        let product = 1;
        for (let d = 0; d < 10; d++) product *= 1 + (sobolPoint(i, d, seed) - 0.5) / 2;
        sum += product;
      }
      return sum / count - 1;
    });
    const rms = Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length);
    const chance = Math.sqrt(((1 + 1 / 48) ** 10 - 1) / count);
    expect(rms).toBeLessThan(chance / 10);
  });

  it("gives other points for other seeds and refuses what it does not have", () => {
    expect(first(8, 4, 1)).not.toEqual(first(8, 4, 2));
    expect(() => sobolPoint(0, MOST_DIMENSIONS, 1)).toThrow(/dimension of a Sobol point/);
    expect(() => sobolPoint(-1, 0, 1)).toThrow(/number of a Sobol point/);
  });
});
