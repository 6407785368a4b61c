import { describe, expect, it } from "vitest";
import { compileModel } from "../../src/engine/compile/program.js";
import { auxiliary } from "../../src/engine/model/definition.js";
import { loadModel } from "../../src/engine/model/load.js";
import { simulate } from "../../src/engine/run/simulate.js";
import { Distribution } from "../../src/engine/run/statistics.js";
import { evidenceUnits } from "../../src/evidence/units.js";
import { traceOf } from "../../src/experiment/model-trace.js";
import { doTask } from "../../src/experiment/task.js";
import { arms, armsChain } from "../../src/model/arms.js";
import { composed } from "../../src/model/sector.js";
import { FIRST_YEAR } from "../../src/policy/calendar.js";
import { leverById } from "../../src/policy/levers.js";
import { presetById } from "../../src/policy/presets/presets.js";
import { readScenario } from "../../src/policy/read-scenario.js";

const chain = presetById("arms-chain");

/** Twice as many as at the start, from the second step on. */
const LATER = "IF_THEN_ELSE(TIME > 0, 2, 1)";

/** The end of the arms chain with other values of what it needs of other sectors. */
function endWith(needs: Readonly<Record<string, string>>, names: readonly string[]): number[] {
  const sector = arms({ structure: {} });
  const changed = Object.fromEntries(
    Object.entries(sector.needs).map(([name, standIn]) => {
      const factor = needs[name];
      return [
        name,
        factor === undefined
          ? standIn
          : auxiliary({
              unit: standIn.unit,
              equation: name === "total_members" ? `published_members * ${factor}` : factor,
              means: "Another value.",
            }),
      ];
    }),
  );
  const definition = composed("changed", "changed", [{ ...sector, needs: changed }]);
  const program = compileModel(loadModel(definition, { units: evidenceUnits, strict: true }));
  let end: number[] = [];
  simulate(program, { seed: 1, run: 0, constants: new Map(), paths: new Map() }, (memory) => {
    end = names.map((name) => memory[program.slots.get(name)?.offset ?? -1] ?? Number.NaN);
  });
  return end;
}

describe("directions of the arms chain", () => {
  it.each(
    armsChain.levers.flatMap(({ lever: id }) => {
      const lever = leverById(id, "");
      const further = lever.kind === "amount" ? [lever.studied[1]] : lever.options.slice(1);
      return further.map((value) => [id, value] as const);
    }),
  )("%s at %s lowers guns arriving and held ten years on, in every run", (lever, value) => {
    const scenarios = [[], [{ lever, value }]].map((settings) =>
      readScenario(chain, "a", { to: 2036, settings }),
    );
    const [, changed = []] = doTask({
      scenarios,
      seed: 4,
      values: "priors",
      firstMember: 0,
      members: 100,
      samples: 0,
    });
    expect(changed).toHaveLength(armsChain.outcomes.length);
    for (const { yearly } of changed) {
      const last = yearly[2036 - FIRST_YEAR];
      expect(last && Distribution.of(last).signs().lower).toBe(1);
    }
  });

  it("rifle rules bring more guns in before they bind, and fewer than dealer rules after", () => {
    const arriving = (value: string) =>
      traceOf("arms-chain", ["guns_arriving"], {
        settings: [{ lever: "us.gun-sale-rules", value }],
      });
    const [dealer, rifles] = [arriving("dealer-rules"), arriving("dealer-and-rifle-rules")];
    const between = (from: readonly [number, number], to: readonly [number, number]) =>
      rifles.sum("guns_arriving", from, to) - dealer.sum("guns_arriving", from, to);
    expect(between([2026, 1], [2026, 10])).toBeGreaterThan(0);
    expect(between([2026, 11], [2031, 11])).toBeLessThan(0);
  });

  it("each link that is cut moves what its mechanism moves", () => {
    const end = (cuts: readonly string[], name: string, value = "dealer-rules"): number =>
      traceOf("arms-chain", [name], {
        cuts,
        settings: [
          { lever: "us.gun-sale-rules", value },
          { lever: "us.southbound-inspection", value: 0.2 },
        ],
      }).level(name, 2040);
    const moved = (link: string, name: string): number => end([link], name) / end([], name) - 1;
    expect(moved("gun-inflow", "total_guns_held")).toBeLessThan(-0.5);
    expect(moved("gun-seizures", "total_guns_held")).toBeGreaterThan(0.1);
    expect(moved("gun-attrition", "total_guns_held")).toBeGreaterThan(0.1);
    expect(moved("gun-substitution", "guns_arriving")).toBeLessThan(-0.01);
    expect(moved("gun-price", "guns_arriving")).toBeGreaterThan(0.01);
    expect(moved("gun-lethality", "lethality_of_guns")).toBeGreaterThan(0.01);
    expect(moved("explosives", "explosive_devices")).toBe(-1);
  });

  it("more members want more guns and have fewer each; more money buys more for each", () => {
    const names = ["guns_arriving", "firepower_ratio", "explosive_devices"];
    const [same = 0, firepower = 0, devices = 0] = endWith({}, names);
    const [manyArriving = 0, manyFirepower = 0] = endWith({ total_members: LATER }, names);
    expect(manyArriving).toBeGreaterThan(same);
    expect(manyFirepower).toBeLessThan(firepower);
    const [richArriving = 0, richFirepower = 0, richDevices = 0] = endWith(
      { arms_budget_ratio: "2" },
      names,
    );
    expect(richArriving).toBeGreaterThan(same);
    expect(richFirepower).toBeGreaterThan(firepower);
    expect(richDevices).toBeGreaterThan(devices);
    const both = endWith({ total_members: LATER, arms_budget_ratio: "2" }, ["groups_gun_demand"]);
    expect(both[0]).toBeCloseTo(2, 9);
  });

  it("as many members more from the start on change nothing: nobody counted them", () => {
    const names = ["guns_arriving", "firepower_ratio"];
    const [arriving = 0, firepower = 0] = endWith({ total_members: "2" }, names);
    const [same = 0, before = 0] = endWith({}, names);
    expect(arriving / same).toBeCloseTo(1, 9);
    expect(firepower / before).toBeCloseTo(1, 9);
  });

  it("co-operation withdrawn lets more guns through", () => {
    const [same = 0] = endWith({}, ["guns_arriving"]);
    const [untraced = 0] = endWith({ tracing_effect: "0" }, ["guns_arriving"]);
    const [uninspected = 0] = endWith({ southbound_cooperation: "0" }, ["guns_arriving"]);
    expect(untraced).toBeGreaterThan(same);
    expect(uninspected).toBeGreaterThan(same);
  });
});
