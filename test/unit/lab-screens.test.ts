import { describe, expect, it } from "vitest";
import type { PlaceState } from "../../lab/build/places.js";
import { loadIndex, rowsWith } from "../../lab/src/screens/evidence/record-index.js";
import { scaleOf, shadeOf, statesIn } from "../../lab/src/screens/places/values.js";
import { effectOf, gapShare, inYear } from "../../lab/src/screens/why/effects.js";
import { uniform } from "../../src/evidence/prior.js";
import { parameterById } from "../../src/index.js";
import { barsOf, drawnQuantiles, priorDensity } from "../../src/report/density.js";

describe("what a link does", () => {
  it("is the middle of its paired differences, with their whole extent", () => {
    expect(effectOf([3, -1, 5, 4])).toEqual({ median: 3.5, low: -1, high: 5, sameWay: 3, runs: 4 });
  });

  it("is read off the year that is asked for", () => {
    const runs = { firstYear: 2012, years: 3, values: Float64Array.of(1, 2, 3, 4, 5, 6) };
    expect(inYear(runs, 2013)).toEqual([2, 5]);
    expect(inYear(runs, 2015)).toEqual([]);
    expect(inYear({ ...runs, years: 1, values: Float64Array.of(1e-11, -2) }, 2012)).toEqual([
      0, -2,
    ]);
  });

  it.each([
    [[10, 10], [4, 4], "gone", 60],
    [[-10], [-13], "grows", 30],
    [[10], [-5], "turns", 150],
    [[10], [10.02], "same", 0],
  ] as const)("leaves of a difference of %o %o: %s", (gaps, rests, kind, percent) => {
    expect(gapShare(gaps, rests)).toMatchObject({ kind, percent });
  });

  it("says nothing of a share where scenarios do not differ", () => {
    expect(gapShare([0, 0], [1, 1])).toEqual({ kind: "no gap" });
  });
});

describe("values of states", () => {
  const state = (id: string, population: number): PlaceState => ({
    id,
    name: { en: id, es: id },
    abbreviation: id,
    neighbours: [],
    bordersUnitedStates: false,
    population: [population],
    column: 0,
    halfRow: 0,
    path: "",
  });
  const columns = (value: (month: number, element: number) => number) => {
    const one = Float64Array.from({ length: 24 }, (_, i) => value(Math.floor(i / 2), i % 2));
    return { median: one, mean: one, q05: one, q25: one, q75: one, q95: one };
  };
  const answer = {
    id: "homicides-by-state",
    elements: ["MX-A", "MX-B"],
    months: 12,
    monthly: columns((month, element) => (element === 0 ? 10 : month)),
    samples: [],
  };

  it("of a flow are a year's sum for each 100,000 inhabitants", () => {
    const states = [state("MX-A", 1_200_000), state("MX-B", 66_000)];
    const [a, b] = statesIn(answer, states, 2012, { isRate: true, isLevel: false });
    // 120 people in 1.2 million; 0 + 1 + ... + 11 = 66 in 66,000.
    expect(a?.median).toBeCloseTo(10, 10);
    expect(b?.median).toBeCloseTo(100, 10);
  });

  it("of a level are those of the year's last month", () => {
    const [a, b] = statesIn(answer, [state("MX-A", 1), state("MX-B", 1)], 2012, {
      isRate: false,
      isLevel: true,
    });
    expect([a?.median, b?.median]).toEqual([10, 11]);
  });

  it("are shaded on steps that double and reach over the highest", () => {
    const scale = scaleOf([3, -120, 40]);
    expect(scale).toEqual([5, 10, 20, 40, 80, 160]);
    expect([0, 5, 5.1, -120, 1000].map((value) => shadeOf(value, scale))).toEqual([1, 1, 2, 6, 6]);
  });
});

describe("the shape of a prior", () => {
  const parameter = { ...parameterById("groups.money_sensitivity"), prior: uniform(2, 4) };

  it("of equal chances is flat between its ends", () => {
    const density = priorDensity(parameter);
    expect(density?.median).toBeCloseTo(3, 10);
    expect(Math.min(...(density?.bars ?? []))).toBeGreaterThanOrEqual(0.95);
  });

  it("is absent where the value is not drawn", () => {
    expect(priorDensity({ ...parameter, prior: { kind: "fixed" } })).toBeUndefined();
  });

  it("holds draws in bars of the same stretch", () => {
    const bars = barsOf([2, 2, 4], { low: 2, high: 4, isLog: false });
    expect([bars[0], bars.at(-1), bars.slice(1, -1).every((bar) => bar === 0)]).toEqual([
      1,
      0.5,
      true,
    ]);
    expect(drawnQuantiles(Float64Array.of(3, 1, 2))).toEqual({ q05: 1, median: 2, q95: 3 });
  });
});

describe("the search over the evidence", async () => {
  const { default: rows } = await loadIndex();

  it("finds records that hold every word, whatever case and accents", () => {
    const found = rowsWith(rows, "MICHOACAN violence");
    expect(found.length).toBeGreaterThan(0);
    for (const { text } of found) expect(text).toMatch(/michoacan/);
    expect(rowsWith(rows, "zzzz")).toEqual([]);
  });

  it("knows every record by one kind and id", () => {
    const keys = rows.map(({ kind, id }) => `${kind}/${id}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(rows.map(({ kind }) => kind)).size).toBe(6);
  });
});
