import { describe, expect, it } from "vitest";
import { traceOf } from "../../src/experiment/model-trace.js";
import { amountLever } from "../../src/policy/levers.js";
import type { ScenarioAdditions } from "../../src/policy/read-scenario.js";

const KEEP = [
  "total_members",
  "deaths",
  "recruits",
  "groups_active",
  "prisoners",
  "imprisoned",
  "joining_over_base",
  "intelligence_led_share",
  "retaliation_deaths",
  "deployment_ratio",
];
const run = (additions: ScenarioAdditions = {}) => traceOf("mexico-groups", KEEP, additions);
const at = (lever: string, times: number, more: ScenarioAdditions = {}) =>
  run({ ...more, settings: [{ lever, value: amountLever(lever).neutral * times }] });

const base = run();
const YEAR = 2030;

describe("mexico-groups, all else equal", () => {
  it("more arrests: fewer members and more in prison", () => {
    const more = at("mx.arrests", 2);
    expect(more.level("total_members", YEAR)).toBeLessThan(base.level("total_members", YEAR));
    expect(more.level("prisoners", YEAR)).toBeGreaterThan(base.level("prisoners", YEAR));
  });

  it("more arrests deter joining, and not where nobody minds prison", () => {
    const weightless = {
      parameters: { "groups.prison_sensitivity": 0, "groups.death_sensitivity": 0 },
    };
    const joining = (more: ScenarioAdditions) =>
      at("mx.arrests", 2, more).level("joining_over_base", YEAR);
    expect(joining({})).toBeLessThan(base.level("joining_over_base", YEAR));
    expect(joining(weightless)).toBe(1);
  });

  it("less risk lets joining rise above its base", () => {
    expect(at("mx.arrests", 0).level("joining_over_base", YEAR)).toBeGreaterThan(1);
  });

  it("prevention: fewer recruits, members and deaths", () => {
    const more = run({ settings: [{ lever: "mx.recruitment-prevention", value: 0.5 }] });
    for (const name of ["recruits", "total_members", "deaths"]) {
      expect(more.level(name, YEAR)).toBeLessThan(base.level(name, YEAR));
    }
  });

  it("more removals of leaders: more groups, more deaths at first, and retaliation", () => {
    const more = at("mx.leader-removals", 4);
    expect(more.level("groups_active", YEAR)).toBeGreaterThan(base.level("groups_active", YEAR));
    expect(more.sum("deaths", 2026, 2028)).toBeGreaterThan(base.sum("deaths", 2026, 2028));
    expect(more.sum("retaliation_deaths", 2026, 2028)).toBeGreaterThan(
      base.sum("retaliation_deaths", 2026, 2028),
    );
  });

  it("under the reading without splits removals make no group", () => {
    for (const reading of ["calderon", "lindo"]) {
      const structure = { "leader-removal": reading };
      const [without, more] = [run({ structure }), at("mx.leader-removals", 4, { structure })];
      expect(more.level("groups_active", YEAR)).toBeCloseTo(
        without.level("groups_active", YEAR),
        9,
      );
      expect(more.sum("deaths", 2026, 2028)).toBeGreaterThan(without.sum("deaths", 2026, 2028));
    }
  });

  it("fewer removals than on record undo no split and calm a little at most", () => {
    const structure = { "leader-removal": "lindo" };
    const [without, fewer] = [run({ structure }), at("mx.leader-removals", 0, { structure })];
    expect(fewer.sum("deaths", 2026, 2028)).toBeLessThan(without.sum("deaths", 2026, 2028));
  });

  it("troops make new groups; moved to the border they make fewer", () => {
    expect(at("mx.military-deployment", 2).level("groups_active", YEAR)).toBeGreaterThan(
      base.level("groups_active", YEAR),
    );
    const moved = at("mx.border-troops", 2);
    expect(moved.level("deployment_ratio", YEAR)).toBeLessThan(1);
    expect(moved.level("groups_active", YEAR)).toBeLessThan(base.level("groups_active", YEAR));
  });

  it("clearing homicides lowers deaths, and does nothing where it does not deter", () => {
    const cleared = (parameters: Record<string, number>) => {
      const without = run({ parameters }).sum("deaths", 2026, 2028);
      return at("mx.clearance", 5, { parameters }).sum("deaths", 2026, 2028) - without;
    };
    expect(cleared({})).toBeLessThan(0);
    expect(cleared({ "state_response.clearance_deterrence": 0 })).toBe(0);
  });

  it("transfers leave fewer in prison", () => {
    expect(at("mx.transfers", 5).level("prisoners", YEAR)).toBeLessThan(
      base.level("prisoners", YEAR),
    );
  });

  it("intelligence raises arrests, and never above what co-operation allows", () => {
    const parameters = { "co_operation.stock_june_2026": 0.3 };
    const asked = at("joint.intelligence", 4, { parameters });
    expect(asked.level("imprisoned", YEAR)).toBeGreaterThan(base.level("imprisoned", YEAR));
    expect(asked.level("intelligence_led_share", YEAR)).toBe(0.3);
  });
});
