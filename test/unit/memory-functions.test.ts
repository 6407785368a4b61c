import { describe, expect, it } from "vitest";
import { aux, flowOf, stockOf, valuesOf } from "../support/tiny-model.js";

const column = (rows: number[][]): number[] => rows.map((row) => row[0] ?? Number.NaN);

describe("functions of time and memory", () => {
  it("STEP, RAMP and PULSE begin on time", () => {
    const of = valuesOf({
      variables: {
        s: aux("STEP(5, 2)"),
        r: aux("RAMP(2, 1, 3)"),
        p: aux("PULSE(6, 1)"),
        q: aux("PULSE(6, 0, 2)"),
      },
    });
    expect(column(of("s"))).toEqual([0, 0, 5, 5, 5]);
    expect(column(of("r"))).toEqual([0, 0, 2, 4, 4]);
    expect(column(of("p"))).toEqual([0, 6, 0, 0, 0]);
    expect(column(of("q"))).toEqual([6, 0, 6, 0, 6]);
  });

  it("a pulse delivers its magnitude whatever the step", () => {
    const of = valuesOf({
      time: { dt: 0.25 },
      variables: { f: flowOf("PULSE(6, 1)"), s: stockOf("0", ["f"]) },
    });
    expect(column(of("s")).at(-1)).toBe(6);
  });

  it("DELAY gives what was, and the first value before that", () => {
    const of = valuesOf({
      variables: { d: aux("DELAY(TIME * 10, 2)"), e: aux("DELAY(TIME, 2, -1)") },
    });
    expect(column(of("d"))).toEqual([0, 0, 0, 10, 20]);
    expect(column(of("e"))).toEqual([-1, -1, 0, 1, 2]);
  });

  it("PREVIOUS gives the last step, INIT the first", () => {
    const of = valuesOf({
      variables: { p: aux("PREVIOUS(TIME, 7)"), i: aux("INIT(TIME + 3)"), t: aux("TIME") },
    });
    expect(column(of("p"))).toEqual([7, 0, 1, 2, 3]);
    expect(column(of("i"))).toEqual([3, 3, 3, 3, 3]);
  });

  it("PREVIOUS of PREVIOUS looks two steps back", () => {
    const of = valuesOf({ variables: { p: aux("PREVIOUS(PREVIOUS(TIME, -1), -2)") } });
    expect(column(of("p"))).toEqual([-2, -1, 0, 1, 2]);
  });

  it("SMTH1 closes its gap in the averaging time", () => {
    // level += (10 - level) / 2 each step, from 0
    const of = valuesOf({ variables: { s: aux("SMTH1(STEP(10, 0), 2, 0)") } });
    expect(column(of("s"))).toEqual([0, 5, 7.5, 8.75, 9.375]);
  });

  it("DELAY1 and SMTH1 agree for a constant delay", () => {
    const of = valuesOf({
      variables: { d: aux("DELAY1(STEP(10, 1), 2, 0)"), s: aux("SMTH1(STEP(10, 1), 2, 0)") },
    });
    expect(of("d")).toEqual(of("s"));
  });

  it("DELAY3 keeps what flows in: all comes out in the end", () => {
    const of = valuesOf({
      time: { stop: 60, dt: 0.25 },
      variables: { out: flowOf("DELAY3(PULSE(9, 1), 3, 0)"), s: stockOf("0", ["out"]) },
    });
    expect(column(of("s")).at(-1)).toBeCloseTo(9, 9);
  });

  it("TREND of exponential growth is its rate", () => {
    const of = valuesOf({
      time: { stop: 200, dt: 0.125 },
      variables: { x: stockOf("1", ["g"]), g: flowOf("0.02 * x"), t: aux("TREND(x, 5, 0.02)") },
    });
    expect(column(of("t")).at(-1)).toBeCloseTo(0.02, 6);
  });

  it("an event moves its amount once, when its condition turns true", () => {
    const of = valuesOf({
      time: { dt: 0.5 },
      variables: {
        e: { kind: "event", unit: "", means: "", when: "TIME >= 2", amount: "12" },
        s: stockOf("0", ["e"]),
      },
    });
    expect(column(of("s"))).toEqual([0, 0, 0, 0, 0, 12, 12, 12, 12]);
  });

  it("a stock that may not fall below zero limits what flows out", () => {
    const of = valuesOf({
      variables: {
        s: {
          kind: "stock",
          unit: "",
          means: "",
          initial: "5",
          inflows: [],
          outflows: ["a", "b"],
          nonNegative: true,
        },
        a: flowOf("3"),
        b: flowOf("4"),
      },
    });
    expect(column(of("s"))).toEqual([5, 0, 0, 0, 0]);
    expect(column(of("b"))[0]).toBe(2);
  });
});

describe("integration", () => {
  const growth = { x: stockOf("1", ["g"]), g: flowOf("x") };

  it("Euler multiplies by 1 + dt", () => {
    const of = valuesOf({ time: { dt: 0.5, stop: 1 }, variables: growth });
    expect(column(of("x"))).toEqual([1, 1.5, 2.25]);
  });

  it("Heun's rule multiplies by 1 + dt + dt^2/2", () => {
    const of = valuesOf({ time: { dt: 0.5, stop: 1, method: "rk2" }, variables: growth });
    expect(column(of("x"))[1]).toBeCloseTo(1 + 0.5 + 0.125, 14);
  });

  it("Runge-Kutta of fourth order follows the exponential to the fifth power of dt", () => {
    const of = valuesOf({ time: { dt: 0.125, stop: 1, method: "rk4" }, variables: growth });
    expect(column(of("x")).at(-1)).toBeCloseTo(Math.E, 5);
  });
});
