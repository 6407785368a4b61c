import { describe, expect, it } from "vitest";
import { middleYear } from "../../src/evidence/points.js";

describe("the middle of a period", () => {
  it.each([
    ["2022", "year", 2022.5],
    ["2022", "fiscal year", 2022.25],
    ["2022-H2", "half year", 2022.75],
    ["2022-01", "month", 2022 + 1 / 24],
    ["2007/2011", "interval", 2009.5],
    ["2020-01/2020-12", "interval", 2020.5],
    ["2007/2010-06", "interval", (2007 + 2010.5) / 2],
    ["2024-10/2025-12", "interval", (2024.75 + 2026) / 2],
  ] as const)("of %s, a %s, is %f", (period, step, middle) => {
    expect(middleYear(period, step)).toBeCloseTo(middle, 12);
  });

  it("of days is exact to a day", () => {
    const middle = middleYear("2024-10-01/2025-12-31", "interval");
    expect(Math.abs(middle - (2024.75 + 2026) / 2)).toBeLessThan(1 / 365);
  });
});
