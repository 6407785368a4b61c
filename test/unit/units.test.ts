import { describe, expect, it } from "vitest";
import { conversion, parseUnit, printUnit } from "../../src/engine/language/unit.js";
import { checkUnits } from "../../src/engine/model/check-units.js";
import type { VariableDefinition } from "../../src/engine/model/definition.js";
import { loadModel } from "../../src/engine/model/load.js";
import { evidenceUnits, readUnit, unitFactor } from "../../src/evidence/units.js";

describe("units", () => {
  it("a week is 7 days of a year of 365.25, in months", () => {
    expect(unitFactor("1/week", "1/month")).toBeCloseTo(365.25 / 12 / 7, 12);
    expect(unitFactor("person/year", "person/month")).toBeCloseTo(1 / 12, 15);
    expect(unitFactor("person", "person")).toBe(1);
  });

  it("are read with products, powers and brackets", () => {
    expect(printUnit(parseUnit("1/(person*week)", evidenceUnits))).toMatch(/\/\(month\*person\)/);
    expect(printUnit(parseUnit("kg^2/kg", evidenceUnits))).toBe("kg");
    expect(printUnit(parseUnit("1", evidenceUnits))).toBe("1");
  });

  it("plurals are taken where people write", () => {
    expect(conversion(readUnit("persons/weeks"), readUnit("person/week"))).toBe(1);
    expect(conversion(readUnit("people/year"), readUnit("person/year"))).toBe(1);
  });

  it("an unknown unit names the nearest", () => {
    expect(() => parseUnit("persn/week", evidenceUnits)).toThrow(/Did you mean "person"/);
    expect(() => parseUnit("persons", evidenceUnits)).toThrow(/singular/);
  });

  it("dollars of other years are dollars of 2024 by consumer prices", () => {
    const factor = unitFactor("USD2012", "USD2024");
    expect(factor).toBeGreaterThan(1.3);
    expect(factor).toBeLessThan(1.45);
    expect(unitFactor("MXN2024", "USD2024")).toBeGreaterThan(0.05);
    expect(unitFactor("MXN2024", "USD2024")).toBeLessThan(0.06);
  });
});

describe("the check of units", () => {
  const complaints = (equation: string, unit: string): string[] => {
    const constant = (own: string): VariableDefinition => ({
      kind: "constant",
      unit: own,
      means: "x",
      value: 1,
    });
    const model = loadModel(
      {
        id: "t",
        file: "t",
        title: "t",
        time: { start: 0, stop: 1, dt: 1, unit: "month", method: "euler" },
        variables: {
          p: constant("person"),
          r: constant("1/month"),
          w: constant("1/week"),
          k: constant("1"),
          x: { kind: "auxiliary", unit, means: "x", equation },
        },
      },
      { units: evidenceUnits, strict: true },
    );
    return checkUnits(model).map((problem) => problem.message);
  };

  it.each([
    ["p * r", "person/month"],
    ["p * r + 3", "person/month"],
    ["p ^ 2 / p", "person"],
    ["IF p > 5 THEN p ELSE 0", "person"],
    ["MAX(p, 0)", "person"],
    ["EXP(k) * p", "person"],
    ["SQRT(p * p)", "person"],
    ["SMTH1(p, 3)", "person"],
    ["TIME / DT", "1"],
    ["SAFEDIV(p, p)", "1"],
  ])("lets %s pass as %s", (equation, unit) => {
    expect(complaints(equation, unit)).toEqual([]);
  });

  it.each([
    ["p * r", "person", /person\/month/],
    ["p + r", "person", /one unit/],
    ["EXP(p)", "1", /plain number/],
    ["p * w", "person/month", /equation is in/],
    ["SMTH1(p, k)", "person", /time/],
    ["p ^ k", "person", /power written as a number/],
  ])("stops %s as %s", (equation, unit, message) => {
    expect(complaints(equation, unit).join()).toMatch(message);
  });

  it("a flow must be in its stock's unit per time", () => {
    const model = loadModel(
      {
        id: "t",
        file: "t",
        title: "t",
        time: { start: 0, stop: 1, dt: 1, unit: "month", method: "euler" },
        variables: {
          s: {
            kind: "stock",
            unit: "person",
            means: "x",
            initial: "1",
            inflows: ["f"],
            outflows: [],
          },
          f: { kind: "flow", unit: "gun/month", means: "x", equation: "1" },
        },
      },
      { units: evidenceUnits, strict: true },
    );
    expect(checkUnits(model)[0]?.message).toMatch(/flow "f" is in gun\/month/);
  });
});
