import { describe, expect, it } from "vitest";
import { compileModel } from "../../src/engine/compile/program.js";
import { openUnitSystem } from "../../src/engine/language/unit.js";
import { flow, stock } from "../../src/engine/model/definition.js";
import { loadModel } from "../../src/engine/model/load.js";
import { simulate } from "../../src/engine/run/simulate.js";
import type { RunSnapshot } from "../../src/engine/run/snapshot.js";

const variables = {
  people: stock({
    unit: "person",
    initial: "100",
    inflows: ["joining"],
    outflows: ["leaving"],
    means: "-",
    sources: ["-"],
  }),
  joining: flow({
    unit: "person/month",
    equation: "UNIFORM(1, 9, 3) + PREVIOUS(leaving, 2) / 10",
    means: "-",
    sources: ["-"],
  }),
  leaving: flow({
    unit: "person/month",
    equation: "DELAY(people, 3, 90) / 20 + SMTH3(joining, 2) / 30",
    means: "-",
    sources: ["-"],
  }),
};

function programOf(method: "euler" | "rk4") {
  const time = { start: 0, stop: 12, dt: 1 / 4, unit: "month", method, chanceInterval: 1 } as const;
  return compileModel(
    loadModel(
      { id: "t", file: "t", title: "t", time, variables },
      { units: openUnitSystem(), strict: false },
    ),
  );
}

describe("a run that goes on from a snapshot", () => {
  it.each(["euler", "rk4"] as const)("gives the bits of the whole run: %s", (method) => {
    const program = programOf(method);
    const whole: Float64Array[] = [];
    const inputs = { seed: 5, run: 2, constants: new Map(), paths: new Map() };
    let snapshot: RunSnapshot | undefined;
    const span = {
      keepAt: 18,
      keep: (kept: RunSnapshot) => {
        snapshot = kept;
      },
    };
    simulate(program, inputs, (memory) => whole.push(memory.slice()), undefined, span);
    // Another run in between leaves other values in what a program remembers.
    simulate(program, { ...inputs, run: 3 }, () => undefined);
    const resumed: Float64Array[] = [];
    simulate(program, inputs, (memory) => resumed.push(memory.slice()), undefined, {
      from: snapshot,
    });
    expect(program.histories.length + program.plan.previous.length).toBeGreaterThan(1);
    expect(resumed.length).toBe(whole.length - 18);
    expect(resumed).toEqual(whole.slice(18));
    expect(new Set(whole.map((memory) => memory.join())).size).toBe(whole.length);
  });
});
