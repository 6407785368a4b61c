import { describe, expect, it } from "vitest";
import { compileModel } from "../../src/engine/compile/program.js";
import { constant } from "../../src/engine/model/definition.js";
import { loadModel } from "../../src/engine/model/load.js";
import { simulate } from "../../src/engine/run/simulate.js";
import { evidenceUnits } from "../../src/evidence/units.js";
import { type ModelTrace, traceOf } from "../../src/experiment/model-trace.js";
import { coOperation } from "../../src/model/co-operation.js";
import { sanctionsOnOthers } from "../../src/model/sanctions.js";
import { composed, type Sector } from "../../src/model/sector.js";
import { twoGovernments } from "../../src/model/two-governments.js";
import type { ScenarioAdditions } from "../../src/policy/read-scenario.js";

const DRAWS = 20;
const run = (
  names: readonly string[],
  additions: ScenarioAdditions = {},
  member?: number,
): ModelTrace =>
  traceOf(
    "two-governments",
    names,
    additions,
    member === undefined ? {} : { values: "priors", seed: 5, member },
  );
const members = Array.from({ length: DRAWS }, (_, member) => member);
const strikes = (consent: string, rate = 10): ScenarioAdditions => ({
  settings: [
    { lever: "us.force-on-land", value: consent, from: "2026-01", to: "2026-12" },
    { lever: "us.force-rate", value: rate, from: "2026-01", to: "2026-12" },
  ],
});
const leverage = (value: number): ScenarioAdditions => ({
  settings: [{ lever: "us.leverage", value, from: "2026-01" }],
});

describe("directions of the two governments", () => {
  it("threats raise co-operation at first and breaches lower it, in every draw", () => {
    for (const member of members) {
      const level = (additions: ScenarioAdditions): number =>
        run(["co_operation"], { ...additions, to: 2026 }, member).level("co_operation", [2026, 3]);
      const untouched = level({});
      expect(level(leverage(1))).toBeGreaterThan(untouched);
      expect(level(strikes("without-consent"))).toBeLessThan(untouched);
    }
  });

  it("a threat kept up loses ground to its backlash, and in some draws ends below none at all", () => {
    let below = 0;
    for (const member of members) {
      const threatened = run(["co_operation"], leverage(1), member);
      const before = run(["co_operation"], {}, member).level("co_operation", 2036);
      if (threatened.level("co_operation", 2036) < before) below += 1;
    }
    expect(below).toBeGreaterThan(DRAWS / 10);
    expect(below).toBeLessThan((DRAWS * 9) / 10);
    const atBest = run(["leverage_effect"], leverage(1));
    expect(atBest.level("leverage_effect", 2036)).toBeLessThan(
      atBest.level("leverage_effect", [2026, 2]),
    );
  });

  it("without consent force has less help, costs more co-operation, more trade and more US citizens", () => {
    const names = [
      "suppression_by_force",
      "co_operation",
      "trade_lost",
      "us_citizens_killed",
      "border_encounters",
      "arrests_intelligence_ratio",
    ];
    for (const member of members) {
      const given = run(names, { ...strikes("with-consent"), to: 2026 }, member);
      const none = run(names, { ...strikes("without-consent"), to: 2026 }, member);
      const at = [2026, 12] as const;
      const apart = (name: string): number => none.level(name, at) - given.level(name, at);
      expect(apart("suppression_by_force")).toBeLessThan(0);
      expect(apart("co_operation")).toBeLessThan(0);
      expect(apart("trade_lost")).toBeGreaterThan(0);
      expect(apart("us_citizens_killed")).toBeGreaterThanOrEqual(0);
      expect(apart("border_encounters")).toBeGreaterThan(0);
      expect(apart("arrests_intelligence_ratio")).toBeLessThan(0);
    }
  });

  it("more strikes kill more and cost more; co-operation comes back after them", () => {
    const names = [
      "civilians_killed_by_force",
      "us_forces_killed",
      "cost_of_force_rate",
      "programme_cost",
      "co_operation",
    ];
    for (const member of members.slice(0, 5)) {
      const few = run(names, strikes("without-consent", 5), member);
      const many = run(names, strikes("without-consent", 10), member);
      for (const name of names.slice(0, 3)) {
        expect(many.sum(name, 2026, 2027) / few.sum(name, 2026, 2027)).toBeCloseTo(2, 9);
      }
      // Forces kept ready for a campaign cost the same at either rate.
      const [most, less] = [many, few].map((one) => one.sum("programme_cost", 2026, 2027));
      expect(most).toBeGreaterThan(less ?? Number.NaN);
      expect(many.level("co_operation", 2036)).toBeGreaterThan(many.level("co_operation", 2027));
    }
  });

  it("the backlash makes force breed violence, more with civilians killed", () => {
    const bred = (rate: number): number =>
      run(["backlash_ratio"], {
        ...strikes("with-consent", rate),
        structure: { backlash: "pakistan-dose" },
      }).level("backlash_ratio", 2027);
    expect(bred(5)).toBeGreaterThan(1);
    expect(bred(20)).toBeGreaterThan(bred(5));
    const net = (backlash: string): number =>
      run(["suppression_by_force"], { ...strikes("with-consent"), structure: { backlash } }).level(
        "suppression_by_force",
        [2026, 12],
      );
    expect(net("pakistan-dose")).toBeLessThan(net("none"));
  });

  it("every link has its weight: cut, the thing it carries stops", () => {
    const campaign = strikes("without-consent");
    const names = [
      "laboratories_lost_share",
      "leader_removals_by_force",
      "area_violence_ratio",
      "killed_in_retaliation",
      "us_citizens_killed",
      "co_operation",
      "arrests_intelligence_ratio",
      "tracing_effect",
      "southbound_cooperation",
      "border_encounters",
      "trade_lost",
      "lawful_cost_of_sanctions",
      "violence_ratio_under_listing",
      "export_revenue",
      "other_income",
    ];
    const moves: Readonly<Record<string, string>> = {
      "strikes-on-laboratories": "laboratories_lost_share",
      "strikes-on-leaders": "leader_removals_by_force",
      "suppression-by-fear": "area_violence_ratio",
      "suppression-by-losses": "area_violence_ratio",
      "retaliation-for-force": "killed_in_retaliation",
      "retaliation-on-us-citizens": "us_citizens_killed",
      "breaches-on-co-operation": "co_operation",
      "leverage-on-co-operation": "co_operation",
      "opinion-on-co-operation": "co_operation",
      "co-operation-on-arrests": "arrests_intelligence_ratio",
      "co-operation-on-tracing": "tracing_effect",
      "co-operation-on-southbound-work": "southbound_cooperation",
      "co-operation-on-encounters": "border_encounters",
      "co-operation-on-trade": "trade_lost",
      "sanctions-on-lawful-firms": "lawful_cost_of_sanctions",
      "listing-on-violence": "violence_ratio_under_listing",
      "sanctions-on-revenue": "export_revenue",
      "income-replacement": "other_income",
    };
    // Links of politics are cut in the tests of the ladder, where it answers to events and deaths.
    const own = twoGovernments.links.filter(
      ({ id }) => !id.startsWith("ladder-") && id !== "deaths-on-politics",
    );
    expect(Object.keys(moves).sort()).toEqual(own.map(({ id }) => id).sort());
    const settings = [...(campaign.settings ?? []), ...(leverage(1).settings ?? [])];
    const structure = { sanctions: "audit-upper" };
    const uncut = run(names, { settings, structure, to: 2026 });
    for (const [id, name] of Object.entries(moves)) {
      const cut = run(names, { settings, structure, cuts: [id], to: 2026 });
      expect([id, cut.level(name, [2026, 12]) === uncut.level(name, [2026, 12])]).toEqual([
        id,
        false,
      ]);
    }
  });
});

/** The end of a sector alone with other values of what it needs. */
function endWith(sector: Sector, needs: Readonly<Record<string, number>>, name: string): number {
  const changed = Object.fromEntries(
    Object.entries(sector.needs).map(([need, standIn]) => {
      const value = needs[need];
      return [
        need,
        value === undefined
          ? standIn
          : constant({ unit: standIn.unit, value, means: "Another value." }),
      ];
    }),
  );
  const definition = composed("changed", "changed", [{ ...sector, needs: changed }]);
  const program = compileModel(loadModel(definition, { units: evidenceUnits, strict: true }), {
    keep: [name],
  });
  let end = Number.NaN;
  simulate(program, { seed: 1, run: 0, constants: new Map(), paths: new Map() }, (memory) => {
    end = memory[program.slots.get(name)?.offset ?? -1] ?? Number.NaN;
  });
  return end;
}

describe("what the two governments need of other sectors", () => {
  it("provocations short of force lower co-operation, and so does lost opinion", () => {
    const level = (needs: Readonly<Record<string, number>>): number =>
      endWith(coOperation(), needs, "co_operation");
    expect(level({ provocations: 1 / 12 })).toBeLessThan(level({}));
    expect(level({ opinion_lost: 0.1 })).toBeLessThan(level({}));
    expect(level({ months_with_a_breach: 1 })).toBeLessThan(level({ provocations: 1 / 12 }));
  });

  it("listing lowers violence only as far as the host works with the United States", () => {
    const ratio = (needs: Readonly<Record<string, number>>): number =>
      endWith(
        sanctionsOnOthers(),
        { sanctions_stage_recorded: 0, ...needs },
        "violence_ratio_under_listing",
      );
    expect(ratio({ sanctions_stage: 0 })).toBe(1);
    expect(ratio({ sanctions_stage: 2, co_operation: 0 })).toBe(1);
    const [half, full] = [0.5, 1].map((co_operation) =>
      ratio({ sanctions_stage: 1, co_operation }),
    );
    expect(half).toBeLessThan(1);
    expect(1 - (full ?? 1)).toBeCloseTo(2 * (1 - (half ?? 1)), 12);
  });

  it("sanctions cost lawful firms only with orders against banks, and senders what money says", () => {
    const cost = (needs: Readonly<Record<string, number>>): number =>
      endWith(sanctionsOnOthers(), needs, "lawful_cost_of_sanctions");
    expect(cost({ sanctions_stage: 0 })).toBe(0);
    expect(cost({ sanctions_stage: 1 })).toBe(0);
    expect(cost({ sanctions_stage: 2 })).toBeGreaterThan(0);
    expect(cost({ sanctions_stage: 1, sanction_cost: 5 })).toBe(5);
  });
});
