import { describe, expect, it } from "vitest";
import { openUnitSystem } from "../../src/engine/language/unit.js";
import type { VariableDefinition } from "../../src/engine/model/definition.js";
import { loadModel } from "../../src/engine/model/load.js";
import type { Model } from "../../src/engine/model/model.js";
import { evidenceUnits } from "../../src/evidence/units.js";
import { core2023 } from "../../src/model/core-2023.js";
import { english } from "../../src/report/locale/en.js";
import { spanish } from "../../src/report/locale/es.js";
import { loopReport, loopText } from "../../src/report/loop-report.js";
import { unitReport, unitText } from "../../src/report/unit-report.js";
import { predatorPrey } from "../support/known-models.js";
import { aux, flowOf, stockOf } from "../support/tiny-model.js";

const load = (
  variables: Readonly<Record<string, VariableDefinition>>,
  dimensions: Readonly<Record<string, readonly string[]>> = {},
): Model =>
  loadModel(
    {
      id: "t",
      file: "t.xmile",
      title: "t",
      time: { start: 0, stop: 4, dt: 1, unit: "month", method: "euler" },
      dimensions,
      variables,
    },
    { units: openUnitSystem(), strict: false },
  );
const withUnit = (variable: VariableDefinition, unit: string): VariableDefinition => ({
  ...variable,
  unit,
});

describe("the report of loops", () => {
  it("lists each loop with its path and says that the list is exhaustive", () => {
    const report = loopReport(predatorPrey());
    expect(report.rows.map((row) => row.id)).toEqual(["R1", "B1", "B2", "R2"]);
    expect(report.rows[3]).toEqual({
      id: "R2",
      polarity: "reinforcing",
      basis: "run",
      links: [
        { from: "lynxes", to: "caught", sign: "+" },
        { from: "caught", to: "lynx_births", sign: "+" },
        { from: "lynx_births", to: "lynxes", sign: "+" },
      ],
    });
    expect(report.exhaustive).toBe(true);
    expect(report.elements).toBeUndefined();
    const text = loopText(report, english);
    expect(text).toMatch(/^4 feedback loops: 2 reinforcing, 2 balancing, 0 whose kind depends/);
    expect(text).toContain("The list is exhaustive.");
    expect(text).toContain("hares →(+) caught →(−) hares");
    expect(text).toContain("read from the reference run, at time 0, 2.5, 5, 7.5, 10.");
    expect(loopText(report, spanish)).toMatch(/^4 ciclos de realimentación: 2 de refuerzo/);
  });

  it("says where there is none", () => {
    const report = loopReport(load({ x: aux("TIME") }));
    expect(loopText(report, english)).toBe("The model has no feedback loop.");
    expect(loopText(report, spanish)).toBe("El modelo no tiene ciclos de realimentación.");
  });

  it("says when it is a choice", () => {
    const names = Array.from({ length: 8 }, (_, i) => `p${i}`);
    const sum = names.join(" + ");
    const variables = Object.fromEntries(
      names.flatMap((name) => [
        [name, stockOf("1", [`f_${name}`])],
        [`f_${name}`, flowOf(`${sum} - 9 * ${name}`)],
      ]),
    );
    const text = loopText(loopReport(load(variables)), english);
    // Each of 8 stocks acts on 8 flows and each flow on its stock.
    expect(text).toMatch(/NOT exhaustive: there are more than 1000 loops.*each of 72 of 72 links/);
  });

  it("lists loops between elements apart", () => {
    const report = loopReport(
      load(
        { v: stockOf("1", ["f"], [], ["d"]), f: flowOf("-v", ["d"]) },
        { d: ["north", "south"] },
      ),
    );
    expect(report.rows).toHaveLength(1);
    expect(report.elements?.rows.map((row) => row.links[0]?.from)).toEqual([
      "v[north]",
      "v[south]",
    ]);
    expect(loopText(report, english)).toContain("Between the elements of arrays:");
  });

  it("of the published model names its mechanisms", () => {
    const model = loadModel(core2023.define({ structure: {} }), {
      units: evidenceUnits,
      strict: true,
    });
    // By hand: recruitment R; arrests B, with their capacity shared out by size R, and cut to
    // what there is B; killings B, contact through the total B, and through own size, which
    // counts for rivals and not for oneself; exits B.
    const paths = loopReport(model).rows.map(
      (row) => `${row.polarity}: ${row.links.map((link) => link.from).join(" ")}`,
    );
    expect(paths.sort()).toEqual([
      "balancing: members arrests_of_members",
      "balancing: members exits",
      "balancing: members killings",
      "balancing: members total_members arrests_made arrests_per_member arrests_of_members",
      "balancing: members total_members contact killings",
      "depends: members contact killings",
      "reinforcing: members recruitment",
      "reinforcing: members total_members arrests_per_member arrests_of_members",
    ]);
  });
});

describe("the report of units", () => {
  it("is one line where there is nothing to say", () => {
    const model = load({ k: withUnit(aux("2"), "kg") });
    expect(unitText(unitReport(model), english)).toBe("Units: nothing to complain about.");
    expect(unitText(unitReport(model), spanish)).toBe("Unidades: sin observaciones.");
  });

  it("proposes units and tells why", () => {
    const report = unitReport(predatorPrey());
    expect(report.proposals.map(({ id, unit }) => `${id}: ${unit}`)).toEqual([
      "hare_births: hare/month",
      "caught: hare/month",
      "lynx_births: lynx/month",
      "lynx_deaths: lynx/month",
      "birth_rate: 1/month",
      "hunting: 1/(lynx*month)",
      "yield_of_hunting: lynx/hare",
      "death_rate: 1/month",
    ]);
    const text = unitText(report, english);
    expect(text).toContain("8 variables without a unit follow from the others:");
    expect(text).toMatch(
      /birth_rate +1\/month +by "hare_births" \(birth_rate \* hares, character 12\)/,
    );
    expect(text).toMatch(/caught +hare\/month +by the stock "hares" and its flow/);
  });

  it("tells declared units that disagree, contradictions, and what stays open", () => {
    const report = unitReport(
      load({
        a: withUnit(aux("1"), "kg"),
        b: withUnit(aux("1"), "m"),
        c: aux("a + b"),
        x: aux("5"),
        y: withUnit(aux("a + x"), "kg"),
        z: withUnit(aux("b - x"), "m"),
        free: aux("7"),
      }),
    );
    expect(report.problems).toHaveLength(1);
    expect(report.contradictions.map((one) => one.id)).toEqual(["x"]);
    expect(report.open).toEqual(["free"]);
    const text = unitText(report, english);
    expect(text).toContain("1 place where declared units disagree:");
    expect(text).toContain('t.xmile, "c", character 5: The two sides of "+" must be in one unit');
    expect(text).toContain(
      '"x" has no unit, and its uses ask for different ones: kg by "y" (a + x, character 5), but m by "z" (b - x, character 5).',
    );
    expect(text).toContain("Nothing can be told about the units of: free.");
  });
});
