import { describe, expect, it } from "vitest";
import { runEnsembleHere } from "../../src/experiment/ensemble.js";
import { usSupply } from "../../src/model/us-supply.js";
import { presetById } from "../../src/policy/presets/presets.js";
import type { ScenarioAdditions } from "../../src/policy/read-scenario.js";
import { readScenario } from "../../src/policy/read-scenario.js";

const PRESET = "us-supply";
const YEAR = 2027;
const MEMBERS = 40;

/** In how many runs an outcome is lower and higher a year after a lever is pushed. */
async function signs(lever: string, value: number | string, additions: ScenarioAdditions = {}) {
  const preset = presetById(PRESET);
  const result = runEnsembleHere({
    scenarios: [
      readScenario(preset, "a", { ...additions, to: YEAR }),
      readScenario(preset, "b", { ...additions, to: YEAR, settings: [{ lever, value }] }),
    ],
    members: MEMBERS,
    seed: 4,
  });
  return Object.fromEntries(
    (result.scenarios[1]?.outcomes ?? []).map(({ outcome, differences }) => {
      const last = differences.find(({ year }) => year === YEAR);
      return [outcome.id, { lower: last?.lowerIn, higher: last?.higherIn }];
    }),
  );
}

describe("directions of us-supply", () => {
  it("every lever is pushed here", () => {
    expect(usSupply.levers.map(({ lever }) => lever).sort()).toEqual([
      "joint.precursor-control",
      "us.northbound-inspection",
      "us.sanctions",
    ]);
  });

  it("a closure that bites makes fentanyl dearer and weaker, and scarcity pays those who deliver", async () => {
    const told = await signs("joint.precursor-control", 0.5, {
      structure: { "shock-recovery": "long" },
      parameters: { "supply.precursor_control_success": 1 },
    });
    expect(told["fentanyl-price"]?.higher).toBe(1);
    expect(told["fentanyl-purity"]?.lower).toBe(1);
    expect(told["export-revenue"]?.higher).toBe(1);
  });

  it("a closure bites in about half of the runs and does nothing in the others", async () => {
    const told = await signs("joint.precursor-control", 0.5, {
      structure: { "shock-recovery": "long" },
    });
    expect(told["fentanyl-price"]?.higher).toBeGreaterThan(0.3);
    expect(told["fentanyl-price"]?.higher).toBeLessThan(0.7);
    expect(told["fentanyl-price"]?.lower).toBe(0);
  });

  it("scarcity would not pay if buyers answered more than in proportion", async () => {
    const elastic = {
      "demand.price_elasticity_fentanyl_short": -1.5,
      "demand.price_elasticity_fentanyl_long": -1.5,
      "demand.price_elasticity_methamphetamine_short": -1.5,
      "demand.price_elasticity_methamphetamine_long": -1.5,
      "supply.cross_price_response": 0,
      "supply.precursor_control_success": 1,
    };
    const told = await signs("joint.precursor-control", 0.5, {
      structure: { "shock-recovery": "long" },
      parameters: elastic,
    });
    expect(told["export-revenue"]?.lower).toBe(1);
  });

  it("more scanning makes fentanyl a little dearer and never cheaper; its price hardly moves", async () => {
    const told = await signs("us.northbound-inspection", 0.4);
    expect(told["fentanyl-price"]?.higher).toBe(1);
    const less = await signs("us.northbound-inspection", 0);
    expect(less["fentanyl-price"]?.lower).toBe(1);
  });

  it("lifting sanctions changes no revenue by default, and raises it in every run at their bound", async () => {
    const none = await signs("us.sanctions", "none");
    expect(none["export-revenue"]).toEqual({ lower: 0, higher: 0 });
    const bound = await signs("us.sanctions", "none", { structure: { sanctions: "audit-upper" } });
    expect(bound["export-revenue"]?.higher).toBe(1);
    expect(bound["other-income"]?.lower).toBe(1);
  });
});
