import { describe, expect, it } from "vitest";
import { printExpression } from "../../src/engine/language/print.js";
import { openUnitSystem, printUnit } from "../../src/engine/language/unit.js";
import { checkUnits } from "../../src/engine/model/check-units.js";
import type { VariableDefinition } from "../../src/engine/model/definition.js";
import { inferUnits } from "../../src/engine/model/infer-units.js";
import { loadModel } from "../../src/engine/model/load.js";
import type { Model } from "../../src/engine/model/model.js";

const load = (variables: Record<string, VariableDefinition>, timeUnit = "month"): Model =>
  loadModel(
    {
      id: "t",
      file: "t",
      title: "t",
      time: { start: 0, stop: 1, dt: 1, unit: timeUnit, method: "euler" },
      variables,
    },
    { units: openUnitSystem(), strict: false },
  );
const aux = (equation: string, unit = ""): VariableDefinition => ({
  kind: "auxiliary",
  unit,
  means: "",
  equation,
});
const stock = (unit: string, inflows: string[], outflows: string[] = []): VariableDefinition => ({
  kind: "stock",
  unit,
  means: "",
  initial: "1",
  inflows,
  outflows,
});
const flow = (equation: string, unit = ""): VariableDefinition =>
  ({ ...aux(equation, unit), kind: "flow" }) as VariableDefinition;

/** Proposed units by name. */
const proposed = (model: Model): Record<string, string> =>
  Object.fromEntries(inferUnits(model).proposals.map((one) => [one.written, printUnit(one.unit)]));

describe("units that are missing", () => {
  it("follow from a stock through its flow to the rate in the flow's equation", () => {
    // person = births * month, so births is person/month; births = rate * person, so rate is 1/month.
    const model = load({
      population: stock("person", ["births"]),
      births: flow("birth_rate * population"),
      birth_rate: aux("0.02"),
    });
    expect(proposed(model)).toEqual({ births: "person/month", birth_rate: "1/month" });
    expect(inferUnits(model).open).toEqual([]);
  });

  it.each([
    // side * side is m^2, so side is its root.
    ["a power", { area: aux("side ^ 2", "m^2"), side: aux("3") }, { side: "m" }],
    ["a product with itself", { area: aux("side * side", "m^2"), side: aux("3") }, { side: "m" }],
    ["a square root", { side: aux("SQRT(area)", "m"), area: aux("9") }, { area: "m^2" }],
    [
      "a sum",
      { a: aux("1", "kg"), c: aux("a + b - d"), b: aux("1"), d: aux("2") },
      { b: "kg", c: "kg", d: "kg" },
    ],
    [
      "a comparison",
      { a: aux("1", "kg"), c: aux("IF a > b THEN 1 ELSE 0"), b: aux("1") },
      { b: "kg" },
    ],
    ["an exponent", { c: aux("2 ^ b"), b: aux("1") }, { b: "1" }],
    ["a function of numbers", { c: aux("EXP(b)"), b: aux("1") }, { b: "1", c: "1" }],
    [
      "a smooth",
      { a: aux("1", "kg"), c: aux("SMTH1(a, t)"), t: aux("1") },
      { c: "kg", t: "month" },
    ],
    [
      "a delay",
      { a: aux("1", "kg"), c: aux("DELAY3(a, t, b)"), t: aux("1"), b: aux("1") },
      { c: "kg", t: "month", b: "kg" },
    ],
    ["time", { c: aux("TIME - b"), b: aux("1") }, { b: "month", c: "month" }],
    [
      "a pulse",
      { a: aux("1", "kg"), c: aux("PULSE(a, b)"), b: aux("1") },
      { b: "month", c: "kg/month" },
    ],
    [
      "a unit of another scale",
      { a: aux("1", "3*kg"), c: aux("a / b", "kg"), b: aux("1") },
      { b: "3" },
    ],
  ] as const)("follow from %s", (_, variables, expected) => {
    expect(proposed(load(variables))).toEqual(expected);
  });

  it("follow from a graphical function read by name", () => {
    const graph = { x: [0, 1], y: [0, 1], mode: "continuous" as const };
    const model = load({
      curve: { kind: "auxiliary", unit: "kg", means: "", graph },
      c: aux("curve(1)"),
      d: aux("LOOKUP(curve, 1)"),
      // Between the equation and the value of a variable with a graph nothing is known.
      e: { kind: "auxiliary", unit: "", means: "", equation: "c", graph },
    });
    expect(proposed(model)).toEqual({ c: "kg", d: "kg" });
    expect(inferUnits(model).open).toEqual(["e"]);
  });

  it("stay open where nothing is known, and where two unknowns only hang on each other", () => {
    const { proposals, open } = inferUnits(load({ a: aux("2 * b"), b: aux("3"), c: aux("4") }));
    expect(proposals).toEqual([]);
    expect(open).toEqual(["a", "b", "c"]);
  });

  it("include the unit of time", () => {
    const model = load({ level: stock("person", ["f"]), f: flow("2", "person/week") }, "");
    expect(proposed(model)).toEqual({ TIME: "week" });
  });

  it("come with the use that settles them", () => {
    const model = load({ a: aux("1", "kg"), total: aux("2 * (a + b)"), b: aux("1") });
    const [b] = inferUnits(model).proposals.filter((one) => one.written === "b");
    const [use] = b?.because ?? [];
    expect(use?.variable.written).toBe("total");
    expect(use?.equation && printExpression(use.equation)).toBe("2 * (a + b)");
    expect(use?.position).toBe(10);
  });

  it("are no reason to complain about declared ones", () => {
    const model = load({ a: aux("1", "kg"), b: aux("1", "m"), c: aux("a + b") });
    expect(inferUnits(model).contradictions).toEqual([]);
    expect(checkUnits(model)[0]?.message).toMatch(/must be in one unit/);
  });

  it("are found through a chain of a thousand variables", () => {
    const chain = Object.fromEntries(
      Array.from({ length: 1_000 }, (_, i) => [`v${i}`, aux(i === 0 ? "5" : `v${i - 1} / 2 + 1`)]),
    );
    const model = load({ ...chain, last: aux("v999", "kg") });
    expect(inferUnits(model).proposals).toHaveLength(1_000);
    expect(proposed(model).v0).toBe("kg");
  });
});

describe("contradictions about a missing unit", () => {
  it("name the two uses", () => {
    const model = load({
      people: aux("1", "person"),
      guns: aux("1", "gun"),
      armed: aux("people + extra", "person"),
      stored: aux("3 * extra", "gun"),
      extra: aux("5"),
    });
    const [one, ...others] = inferUnits(model).contradictions;
    expect(others).toEqual([]);
    expect(one?.written).toBe("extra");
    expect(printUnit(one?.first.unit ?? { scale: 0, powers: {} })).toBe("person");
    expect(one?.first.use.variable.written).toBe("armed");
    expect(one?.first.use.position).toBe(10);
    expect(printUnit(one?.second.unit ?? { scale: 0, powers: {} })).toBe("gun");
    expect(one?.second.use.variable.written).toBe("stored");
    expect(one?.second.use.position).toBe(3);
    expect(inferUnits(model).proposals.map((each) => each.written)).not.toContain("extra");
  });

  it("are found behind a chain and between scales", () => {
    const model = load({
      a: aux("1", "kg"),
      b: aux("a"),
      c: aux("b"),
      d: aux("c", "2*kg"),
    });
    const [one] = inferUnits(model).contradictions;
    expect(one?.written).toBe("c");
    expect(one && [one.first, one.second].map((each) => printUnit(each.unit))).toEqual([
      "kg",
      "2*kg",
    ]);
  });
});

describe("units of deep equations", () => {
  it("are read once a part, however deep functions stand in functions", () => {
    const deep = `${"MIN(1, ABS(".repeat(60)}a${"))".repeat(60)}`;
    expect(proposed(load({ a: aux("1", "kg"), c: aux(deep) }))).toEqual({ c: "kg" });
  });

  it("are raised to any power at once", () => {
    const model = load({ a: aux("1", "2*kg"), c: aux("a ^ 1000000000000") });
    expect(proposed(model).c).toMatch(/kg\^1000000000000/);
  });
});
