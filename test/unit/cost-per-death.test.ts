import { describe, expect, it } from "vitest";
import { CostPerDeathGatherer, deathsCounted } from "../../src/experiment/cost-per-death.js";
import { runEnsembleHere } from "../../src/experiment/ensemble.js";
import { costs } from "../../src/model/costs.js";
import { demandSector } from "../../src/model/demand.js";
import { sectorModel } from "../../src/model/sector.js";
import { twoGovernments } from "../../src/model/two-governments.js";
import { presetById } from "../../src/policy/presets/presets.js";
import { readScenario, type WrittenSetting } from "../../src/policy/read-scenario.js";
import { comparisonSentences } from "../../src/report/comparison.js";
import { localeOf } from "../../src/report/format.js";
import { htmlReport } from "../../src/report/html-report.js";
import { compareJson } from "../../src/report/result-json.js";

const english = localeOf("en");

/** Demand and what its programmes cost, as one model under the id of the preset. */
const pricedDemand = sectorModel("us-demand", "Demand with costs", (choices) => {
  const sectors = [demandSector(choices)];
  return [...sectors, costs(sectors)];
});

describe("the cost of a death averted", () => {
  it("count only the runs that avert any, and say how many those are", () => {
    const pairs = [
      [10, 2],
      [30, 3],
      [40, 2],
      [50, -1],
      [5, 0],
    ] as const;
    const whole = new CostPerDeathGatherer();
    for (const [cost, averted] of pairs) whole.add(cost, averted);
    const told = whole.result(["homicides"]);
    expect(told).toMatchObject({ deaths: ["homicides"], avertedIn: 0.6, moreDeathsIn: 0.2 });
    // 5, 10 and 20 dollars a death, to the width of a bin of the sketch.
    expect(told.cost?.median).toBeCloseTo(10, 1);
    expect(told.cost?.mean).toBeCloseTo(35 / 3, 9);
    const [first, second] = [new CostPerDeathGatherer(), new CostPerDeathGatherer()];
    pairs.forEach(([cost, averted], i) => {
      (i < 2 ? first : second).add(cost, averted);
    });
    first.merge(second.pack());
    expect(first.result(["homicides"])).toEqual(told);
    const none = new CostPerDeathGatherer();
    none.add(1, -1);
    expect(none.result([])).toEqual({ deaths: [], avertedIn: 0, moreDeathsIn: 1 });
  });

  it("count deaths that programmes are for, less those that force brings", () => {
    const flow = (id: string) =>
      ({ id, variable: id, unit: "person/month", as: "flow", sources: [] }) as const;
    expect(deathsCounted(twoGovernments.outcomes)).toEqual([]);
    expect(
      deathsCounted(["us-forces-killed", "overdose-deaths", "homicides", "missing"].map(flow)),
    ).toEqual(["homicides", "overdose-deaths", "us-forces-killed"]);
  });

  it("stand in a comparison of programmes, and are cost over deaths by hand", () => {
    const scenario = (settings: readonly WrittenSetting[]) =>
      readScenario(presetById("us-demand"), "us-demand", { to: 2032, settings });
    const result = runEnsembleHere({
      scenarios: [
        scenario([]),
        scenario([{ lever: "us.naloxone-kits", value: 20e6, from: "2026-01" }]),
      ],
      members: 1,
      seed: 3,
      options: { model: pricedDemand },
    });
    const [reference, programme] = result.scenarios.map(({ outcomes }) => (id: string): number => {
      const path = outcomes.find(({ outcome }) => outcome.id === id)?.samples[0];
      return (path ?? new Float64Array()).reduce((sum, value) => sum + value, 0);
    });
    if (!reference || !programme) throw new Error("two scenarios were run");
    const averted = reference("overdose-deaths") - programme("overdose-deaths");
    expect(averted).toBeGreaterThan(0);
    const told = result.scenarios[1]?.outcomes.find(({ costPerDeath }) => costPerDeath);
    expect(told?.outcome.id).toBe("programme-cost");
    expect(told?.costPerDeath).toMatchObject({ deaths: ["overdose-deaths"], avertedIn: 1 });
    expect(told?.costPerDeath?.cost?.mean).toBeCloseTo(programme("programme-cost") / averted, 3);
    const row = Object.values(compareJson(result, english).scenarios).at(-1);
    expect(row).toMatchObject({ "cost-per-death-averted": { averted_in: 1, more_deaths_in: 0 } });
    const said = comparisonSentences(result, english).at(-1) ?? "";
    expect(said).toContain("over the 100 of 100 runs with fewer deaths");
    expect(htmlReport(result, "", english)).toContain("Programme cost for each death averted");
  });
});
