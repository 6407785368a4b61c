import { describe, expect, it } from "vitest";
import { planProgram } from "../../src/engine/compile/plan.js";
import { openUnitSystem } from "../../src/engine/language/unit.js";
import { loadModel } from "../../src/engine/model/load.js";
import type { Model } from "../../src/engine/model/model.js";
import { EVERYTHING, type Interval, point } from "../../src/engine/structure/interval.js";
import { PlaceTable } from "../../src/engine/structure/place-table.js";
import { slopesAt, type View } from "../../src/engine/structure/trace.js";
import { aux, flowOf, stockOf, valuesOf } from "../support/tiny-model.js";

const GRAPH = { x: [-2, 0, 1, 4], y: [3, 1, 2, 8], mode: "continuous" as const };
const variables = (equation: string, p: number, q: number) => ({
  p: stockOf(String(p), ["f"]),
  q: stockOf(String(q), ["f"]),
  f: flowOf("0"),
  g: { kind: "auxiliary", unit: "", means: "", graph: GRAPH } as const,
  v: { ...stockOf("", ["w"], [], ["d"]), initial: { c: "1", e: "6.3", h: "4" } } as const,
  w: flowOf("0", ["d"]),
  x: aux(equation),
});
const DIMENSIONS = { d: ["c", "e", "h"] };

function load(equation: string): Model {
  return loadModel(
    {
      id: "t",
      file: "t",
      title: "t",
      time: { start: 0, stop: 4, dt: 1, unit: "month", method: "euler" },
      dimensions: DIMENSIONS,
      variables: variables(equation, 1, 1),
    },
    { units: openUnitSystem(), strict: false },
  );
}

/** The value of x and its slopes along p and q, at one state or over all. */
function slopesOf(equation: string, state?: Readonly<Record<string, number>>) {
  const model = load(equation);
  const plan = planProgram(model);
  const assignment = plan.running.find((one) => one.slot.variable === "x");
  if (!assignment) throw new Error("x is computed");
  const whole = new PlaceTable(model, plan, undefined).allStates();
  const values = new Map<number, number>();
  const places = (name: string): number => plan.layout.slots.get(name)?.offset ?? 0;
  for (const [name, value] of Object.entries(state ?? {})) values.set(places(name), value);
  [1, 6.3, 4].forEach((value, i) => {
    values.set(places("v") + i, value);
  });
  const at: View = { ...whole, time: point(0), valueOf: (place) => point(values.get(place) ?? 0) };
  const { value, slopes } = slopesAt(assignment.node, new Map(), state ? at : whole);
  const along = (name: string): Interval => slopes.get(places(name)) ?? point(0);
  return { value, p: along("p"), q: along("q") };
}

/** The value of x by running the model. */
function ran(equation: string, p: number, q: number): number {
  const run = valuesOf({ dimensions: DIMENSIONS, variables: variables(equation, p, q) });
  return run("x")[0]?.[0] ?? Number.NaN;
}

/** Step of the difference quotient, and how far it may be off for slopes of order 1. */
const STEP = 1e-5;
const NEAR = 6;

describe("the slope of an equation at a state", () => {
  it.each([
    "p + 2 * q - 3",
    "p * q / (p + q)",
    "-p ^ 2 * q",
    "p ^ q",
    "2 ^ p + q ^ -1.5",
    "(-q) ^ 3",
    "EXP(-p / q)",
    "LN(p) - LOG10(q)",
    "SQRT(p * q)",
    "ABS(p - 5) + ABS(q)",
    "SIN(p) * COS(q) + TAN(p / 4)",
    "ARCTAN(p) + ARCSIN(q / 9) - ARCCOS(p / 9)",
    "MIN(p, q, 9) + MAX(p, 0.1)",
    "IF q > 1 THEN p ELSE q * q",
    "IF p < 0 THEN p ELSE 3 * p * q",
    "SAFEDIV(p, q, 7)",
    "g(p / 2) * q",
    "LOOKUP(g, q)",
    "STEP(p, 0) + STEP(q, 3)",
    "RAMP(p, -2, 9)",
    "SUM(v[*] * p) / 100",
    "MEAN(p, q, 3)",
    "PROD(v[*] / 10 + p)",
    "MAX(v[*] + p)",
    "v[e] * q + p",
  ])("%s is the one a small change shows", (equation) => {
    const [p, q] = [2.3, 1.7];
    const { value, p: alongP, q: alongQ } = slopesOf(equation, { p, q });
    expect(value.low).toBeCloseTo(ran(equation, p, q), 9);
    const slope = (one: (step: number) => number): number => (one(STEP) - one(-STEP)) / (2 * STEP);
    const byP = slope((step) => ran(equation, p + step, q));
    const byQ = slope((step) => ran(equation, p, q + step));
    if (!equation.startsWith("IF")) {
      expect(alongP.low).toBeCloseTo(byP, NEAR);
      expect(alongP.high).toBeCloseTo(byP, NEAR);
      expect(alongQ.low).toBeCloseTo(byQ, NEAR);
      expect(alongQ.high).toBeCloseTo(byQ, NEAR);
    } else {
      // What stands in a condition may also act by turning it.
      expect(alongP.low).toBeLessThanOrEqual(byP + STEP);
      expect(alongP.high).toBeGreaterThanOrEqual(byP - STEP);
      expect(alongQ.low).toBeLessThanOrEqual(byQ + STEP);
      expect(alongQ.high).toBeGreaterThanOrEqual(byQ - STEP);
    }
  });
});

describe("the slope of an equation over all states", () => {
  const UP = { low: 0, high: Infinity };
  it.each([
    ["3 * p - q / 2", point(3), point(-1 / 2)],
    ["EXP(p) - q", UP, point(-1)],
    ["MAX(p, q)", { low: 0, high: 1 }, { low: 0, high: 1 }],
    ["p * q", EVERYTHING, EVERYTHING],
    ["p * MAX(q, 0)", UP, EVERYTHING],
    ["MAX(p, 0) * MAX(q, 0)", UP, UP],
    ["IF p > 3 THEN 5 ELSE 2", UP, point(0)],
    ["IF p > 3 THEN 2 ELSE 5", { low: -Infinity, high: 0 }, point(0)],
    ["IF TIME > 2 THEN p ELSE q", { low: 0, high: 1 }, { low: 0, high: 1 }],
    ["IF TIME > 9 THEN p ELSE q", point(0), point(1)],
    ["0 * p + q", point(0), point(1)],
    ["g(p)", { low: -1, high: 2 }, point(0)],
    ["p ^ 3", UP, point(0)],
    ["p ^ 2", EVERYTHING, point(0)],
    ["SQRT(p) + ARCTAN(q)", UP, { low: 0, high: 1 }],
    ["SMTH1(p, 2) * 0 + INT(q)", point(0), UP],
    ["NOT (p > 1 AND q > 1)", { low: -Infinity, high: 0 }, { low: -Infinity, high: 0 }],
    ["p MOD 2", EVERYTHING, point(0)],
    ["STDDEV(v[*] * p)", EVERYTHING, point(0)],
    ["v[p] + q", EVERYTHING, point(1)],
  ] as const)("%s", (equation, alongP, alongQ) => {
    const { p, q } = slopesOf(equation);
    expect(p).toEqual(alongP);
    expect(q).toEqual(alongQ);
  });

  it("holds the slope at every state", () => {
    const equations = [
      "p * MAX(q, 0)",
      "EXP(p) / (1 + q ^ 2)",
      "g(p) * q",
      "ABS(p) - SAFEDIV(q, p)",
    ];
    for (const equation of equations) {
      const all = slopesOf(equation);
      for (const p of [-3, -0.5, 0.7, 2.5, 6]) {
        for (const q of [-2, 0.3, 4]) {
          const one = slopesOf(equation, { p, q });
          for (const along of ["p", "q"] as const) {
            expect(one[along].low).toBeGreaterThanOrEqual(all[along].low);
            expect(one[along].high).toBeLessThanOrEqual(all[along].high);
          }
        }
      }
    }
  });
});
