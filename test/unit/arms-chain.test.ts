import { describe, expect, it } from "vitest";
import { firearmsEvidence } from "../../src/evidence/firearms/collection.js";
import {
  heavy_share_of_army_seizures,
  members_as_published,
  share_taken_up_by_groups,
} from "../../src/evidence/firearms/model-inputs.js";
import { unitFactor } from "../../src/evidence/units.js";
import { type ModelTrace, type Moment, traceOf } from "../../src/experiment/model-trace.js";
import { amountLever } from "../../src/policy/levers.js";
import type { ScenarioAdditions } from "../../src/policy/read-scenario.js";

const best = (id: string): number => {
  const value = firearmsEvidence.parameters.find((one) => one.id === id)?.best;
  if (typeof value !== "number") throw new Error(`${id} has no best value`);
  return value;
};
const range = (id: string): readonly [number, number] => {
  const ends = firearmsEvidence.parameters.find((one) => one.id === id)?.range;
  if (!ends) throw new Error(`${id} has no range`);
  return ends;
};
const run = (names: readonly string[], additions: ScenarioAdditions = {}): ModelTrace =>
  traceOf("arms-chain", names, additions);
/** Decided now, or at the start so that every lag is over at the end. */
const decided = (value: string, from = "2012-01"): ScenarioAdditions => ({
  settings: [{ lever: "us.gun-sale-rules", value, from }],
});
const LATE = 2040;

describe("the inputs of the arms chain", () => {
  it("take up the share at which inflow, attrition and seizures balance at the stock of now", () => {
    const comingIn =
      (best("arms.guns_trafficked") * (1 - best("arms.share_seized_southbound"))) /
      (1 - best("arms.share_other_external_sources"));
    const share = (stock: number): number =>
      (best("arms.attrition_criminal") * stock + best("arms.guns_seized")) / comingIn;
    const rounded = (value: number): number => Number(value.toFixed(2));
    expect(comingIn).toBeCloseTo(155647, 0);
    expect(rounded(share(best("arms.guns_held")))).toBe(share_taken_up_by_groups.best);
    expect(range("arms.guns_held").map((stock) => rounded(share(stock)))).toEqual(
      share_taken_up_by_groups.range,
    );
  });

  it("have the members that the published model gives", () => {
    const core = traceOf("core-2023", ["total_members"]);
    expect(members_as_published.points).toHaveLength(15);
    for (const [month, members] of members_as_published.points) {
      expect(members).toBe(Math.round(core.level("total_members", Number(month.slice(0, 4)))));
    }
  });

  it("have the share of heavy rifles that the record's latest year gives", () => {
    const latest = heavy_share_of_army_seizures.points.at(-1)?.[1] ?? Number.NaN;
    const [low, high] = range("arms.heavy_rifle_share_army");
    expect(latest).toBeGreaterThan(low);
    expect(latest).toBeLessThan(high);
  });

  it("leave levers at neutral where the evidence has them now", () => {
    expect(amountLever("us.southbound-inspection").neutral).toBe(
      best("arms.southbound_inspection_share"),
    );
    expect(amountLever("us.southbound-inspection").studied[1]).toBe(
      best("arms.southbound_inspection_proposed"),
    );
    expect(amountLever("joint.gun-tracing").neutral).toBe(best("arms.share_traced_to_purchase"));
    expect(amountLever("joint.gun-tracing").studied[1]).toBe(
      best("arms.joint_tracing_traced_share"),
    );
  });

  it("start from the estimate for 2010-12 and end at that for 2022", () => {
    const trafficked = run(["guns_trafficked_on_record"]);
    const perYear = (at: Moment): number =>
      trafficked.level("guns_trafficked_on_record", at) * unitFactor("1/month", "1/year");
    expect(perYear(2012)).toBeCloseTo(213000, 6);
    expect(perYear(2023)).toBeCloseTo(135000, 6);
    // Half-way in time, April 2017, it is half-way between the two.
    expect((perYear([2017, 4]) + perYear([2017, 5])) / 2).toBeCloseTo((213000 + 135000) / 2, -1);
  });
});

describe("the equations of the arms chain, against values worked by hand", () => {
  it("a share seized of 0.04 for 0.02 moves the price by 2 % and arrivals by less than 3 %", () => {
    const names = ["gun_price_ratio", "guns_arriving", "southbound_passing_share"];
    const additions: ScenarioAdditions = {
      settings: [{ lever: "us.southbound-inspection", value: 0.2, from: "2012-01" }],
      parameters: { "arms.inspection_seized_share": 0.04 },
    };
    const doubled = run(names, additions);
    expect(doubled.level("southbound_passing_share", LATE)).toBeCloseTo(0.96, 4);
    expect(doubled.level("gun_price_ratio", LATE)).toBeCloseTo(0.98 / 0.96, 4);
    const arriving = doubled.level("guns_arriving", LATE) / run(names).level("guns_arriving", LATE);
    expect(arriving).toBeCloseTo((0.96 / 0.98) * (0.98 / 0.96) ** -0.3, 4);
    expect(arriving).toBeGreaterThan(0.97);
  });

  it("a share inspected that is the bill's twice over lets pass what is left, twice", () => {
    const twice = 0.02 + 2 * (0.2 - 0.02);
    const trace = run(["southbound_passing_share"], {
      settings: [{ lever: "us.southbound-inspection", value: twice, from: "2012-01" }],
    });
    expect(trace.level("southbound_passing_share", LATE)).toBeCloseTo(
      0.98 * (0.925 / 0.98) ** 2,
      4,
    );
  });

  it("dealer rules leave 0.675 open where they are new, and reach half of it in their half-time", () => {
    const now = run(["gun_sale_limit_reach"], decided("dealer-rules", "2026-01"));
    expect(now.level("gun_sale_limit_reach", [2027, 7])).toBeCloseTo(0.5, 2);
    const access = run(["gun_access_under_dealer_rules"], decided("dealer-rules"));
    expect(access.level("gun_access_under_dealer_rules", LATE)).toBeCloseTo(0.75 * 0.9, 2);
  });

  it("what others lose reappears from California by its size, times the share substituted", () => {
    const trace = run(
      ["guns_arriving_from", "gun_access_under_dealer_rules"],
      decided("dealer-rules"),
    );
    const loss = 1 - trace.level("gun_access_under_dealer_rules", LATE);
    const california = 0.09;
    const others = [0.44, 0.22, 0.03, 0.22];
    const reappears =
      0.4 * california * loss * others.reduce((sum, own) => sum + own / (1 - own), 0);
    const before = run(["guns_arriving_from"]);
    expect(
      trace.level("guns_arriving_from", LATE, "california") /
        before.level("guns_arriving_from", LATE, "california"),
    ).toBeCloseTo(1 + reappears / california, 6);
    expect(
      trace.level("guns_arriving_from", LATE, "texas") /
        before.level("guns_arriving_from", LATE, "texas"),
    ).toBeCloseTo(1 - loss, 6);
  });

  it("rifle rules raise what is bought by half until they bind after nine months", () => {
    const trace = run(["gun_access_under_rifle_rules"], decided("dealer-and-rifle-rules"));
    expect(trace.level("gun_access_under_rifle_rules", [2012, 9])).toBeCloseTo(1.5, 9);
    expect(trace.level("gun_access_under_rifle_rules", [2012, 11])).toBeLessThan(1);
    expect(trace.level("gun_access_under_rifle_rules", LATE)).toBeCloseTo(0.65, 2);
  });

  it("without inflow the stock falls by attrition and seizures alone", () => {
    const cut = run(["total_guns_held", "gun_seizure_effort", "gun_attrition"], {
      cuts: ["gun-inflow"],
    });
    const leaves = cut.level("gun_seizure_effort", 2030) + cut.level("gun_attrition", 2030);
    const steps = 5 * 12 * 4;
    const expected = (1 - leaves / 4) ** steps;
    expect(cut.level("total_guns_held", 2035) / cut.level("total_guns_held", 2030)).toBeCloseTo(
      expected,
      9,
    );
  });

  it("killing follows firepower with the exponent of the chosen reading", () => {
    const names = ["firepower_ratio", "lethality_of_guns"];
    const cuts = ["gun-inflow"];
    const county = run(names, { cuts });
    const ratio = county.level("firepower_ratio", 2030);
    expect(ratio).toBeLessThan(0.5);
    expect(county.level("lethality_of_guns", 2030)).toBeCloseTo(ratio ** 0.2, 9);
    const border = run(names, { cuts, structure: { "gun-elasticity": "border-study" } });
    expect(border.level("firepower_ratio", 2030)).toBe(ratio);
    expect(border.level("lethality_of_guns", 2030)).toBeCloseTo(
      1 - 0.805 + 0.805 * ratio ** (0.25 * 2),
      9,
    );
  });
});
