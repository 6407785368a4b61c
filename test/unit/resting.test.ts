import { describe, expect, it } from "vitest";
import { compileModel } from "../../src/engine/compile/program.js";
import { openUnitSystem } from "../../src/engine/language/unit.js";
import { exp } from "../../src/engine/math/exp.js";
import type { VariableDefinition } from "../../src/engine/model/definition.js";
import { loadModel } from "../../src/engine/model/load.js";
import { simulate } from "../../src/engine/run/simulate.js";
import { aux, flowOf, stockOf, valuesOf } from "../support/tiny-model.js";

const column = (rows: number[][]): number[] => rows.map((row) => row[0] ?? Number.NaN);

const lever = (neutral: string): VariableDefinition => ({
  kind: "lever",
  unit: "",
  means: "",
  neutral,
});

/** Chance draws anew only once in a run, so that nothing else hides what is left alone too long. */
const LONG = 100;

describe("what is worked out only when something moves", () => {
  it("follows a series that rests and moves again", () => {
    const of = valuesOf({
      time: { stop: 6, chanceInterval: LONG },
      variables: {
        series: aux("IF TIME < 2 OR TIME > 4 THEN 1 ELSE 2"),
        after: aux("EXP(series) + EXP(2 * series)"),
      },
    });
    const at = (x: number): number => exp(x) + exp(2 * x);
    expect(column(of("after"))).toEqual([1, 1, 2, 2, 2, 1, 1].map(at));
  });

  it("tells zeros of both signs apart", () => {
    const of = valuesOf({
      time: { chanceInterval: LONG },
      variables: {
        series: aux("IF TIME < 2 THEN -0 ELSE 0"),
        after: aux("EXP(1 / series) + EXP(2 / series)"),
      },
    });
    expect(column(of("after"))).toEqual([0, 0, Infinity, Infinity, Infinity]);
  });

  it("follows a lever, also while a series beside it rests", () => {
    const of = valuesOf({
      time: { chanceInterval: LONG },
      variables: {
        l: lever("1"),
        series: aux("MIN(TIME, 1)"),
        alone: aux("EXP(l) + EXP(2 * l)"),
        both: aux("EXP(series * l) + EXP(series + l)"),
      },
      settings: [{ lever: "l", value: 3, from: 2, to: 4, ramp: 0 }],
    });
    const levers = [1, 1, 3, 3, 1];
    expect(column(of("alone"))).toEqual(levers.map((l) => exp(l) + exp(2 * l)));
    expect(column(of("both"))).toEqual(
      levers.map((l, t) => exp(Math.min(t, 1) * l) + exp(Math.min(t, 1) + l)),
    );
  });

  it("leaves no trace of the run before", () => {
    const model = loadModel(
      {
        id: "m",
        file: "m",
        title: "m",
        time: { start: 0, stop: 5, dt: 0.25, unit: "month", method: "euler", chanceInterval: 1 },
        dimensions: { d: ["a", "b"] },
        variables: {
          luck: aux("NORMAL(0, 1) + POISSON(3)", ["d"]),
          series: aux("IF TIME < 2 THEN 1 ELSE 2"),
          spread: aux("EXP(luck * series) + EXP(series)", ["d"]),
          all: flowOf("SUM(spread[*]) + MAX(spread[*])"),
          s: stockOf("0", ["all"]),
        },
      },
      { units: openUnitSystem(), strict: false },
    );
    const program = compileModel(model);
    const bits = (seed: number, run: number, one = program): number[][] => {
      const rows: number[][] = [];
      const inputs = { seed, run, constants: new Map(), paths: new Map() };
      simulate(one, inputs, (memory) => rows.push([...memory]));
      return rows;
    };
    const fresh = (seed: number, run: number) => bits(seed, run, compileModel(model));
    const [first, second] = [bits(1, 0), bits(1, 1)];
    expect(second).not.toEqual(first);
    expect(second).toEqual(fresh(1, 1));
    expect(bits(2, 1)).toEqual(fresh(2, 1));
    expect(bits(1, 0)).toEqual(first);
  });

  it("holds the luck of a calendar interval and draws anew in the next", () => {
    const of = valuesOf({
      time: { stop: 3, dt: 0.25, chanceInterval: 1 },
      variables: { luck: aux("UNIFORM(0, 1)") },
    });
    const luck = column(of("luck"));
    for (let month = 0; month < 3; month++) {
      expect(new Set(luck.slice(4 * month, 4 * month + 4)).size).toBe(1);
    }
    expect(new Set(luck).size).toBe(4);
  });

  it("reads a function of time between the steps of a Runge-Kutta method", () => {
    const graph = { x: [0, 1, 2, 4], y: [0, 2, 2, 6], mode: "continuous" as const };
    const run = (method: "euler" | "rk4") =>
      valuesOf({
        time: { method },
        variables: {
          inflow: { kind: "flow", unit: "", means: "", equation: "TIME", graph },
          s: stockOf("0", ["inflow"]),
        },
      });
    expect(column(run("euler")("s"))).toEqual([0, 0, 2, 4, 8]);
    // Simpson's rule is exact where the function is straight within a step.
    expect(column(run("rk4")("s"))).toEqual([0, 1, 3, 6, 11]);
  });
});

describe("sums that share a loop", () => {
  it("are those that each would be alone", () => {
    const of = valuesOf({
      dimensions: { d: ["a", "b", "c"] },
      variables: {
        v: aux("IF d = 2 THEN TIME ELSE 0.1", ["d"]),
        sum: aux("SUM(v[*])"),
        again: aux("SUM(v[*]) * 2"),
        squares: aux("SUM(v[*] * v[*])"),
        most: aux("MAX(v[*]) - MIN(v[*])"),
        product: aux("PROD(v[*])"),
      },
    });
    for (let t = 0; t <= 4; t++) {
      const now = (name: string): number | undefined => of(name)[t]?.[0];
      expect(now("sum")).toBe(0.1 + t + 0.1);
      expect(now("again")).toBe((0.1 + t + 0.1) * 2);
      expect(now("squares")).toBe(0.1 * 0.1 + t * t + 0.1 * 0.1);
      expect(now("most")).toBe(Math.max(0.1, t) - Math.min(0.1, t));
      expect(now("product")).toBe(0.1 * t * 0.1);
    }
  });
});
