import { describe, expect, it } from "vitest";
import { leverUnitCosts } from "../../src/evidence/force-and-politics/programme-costs.js";
import { parameterById } from "../../src/evidence/registry.js";
import { unitFactor } from "../../src/evidence/units.js";
import { type ModelTrace, traceOf } from "../../src/experiment/model-trace.js";
import { lawFromScenario } from "../../src/policy/law/from-scenario.js";
import { levers } from "../../src/policy/levers.js";
import { presetById } from "../../src/policy/presets/presets.js";
import {
  readScenario,
  type ScenarioAdditions,
  type WrittenSetting,
} from "../../src/policy/read-scenario.js";
import { localeOf } from "../../src/report/format.js";
import { jsonSchemas } from "../../src/report/json-schemas.js";
import { lawBrief, lawOfComparison } from "../../src/report/law-brief.js";
import { precedentLines } from "../../src/report/precedents.js";
import { call } from "../support/command.js";

const best = (id: string): number => {
  const value = parameterById(id, "").best;
  if (value === null) throw new Error(`${id} has no best value`);
  return value;
};
const strikes = (consent: string, rate = 10, more: readonly WrittenSetting[] = []) =>
  ({
    settings: [
      { lever: "us.force-on-land", value: consent, from: "2026-01", to: "2026-12" },
      { lever: "us.force-rate", value: rate, from: "2026-01", to: "2026-12" },
      ...more,
    ],
  }) satisfies ScenarioAdditions;
const aim = (value: number): WrittenSetting => ({ lever: "us.force-aim", value, from: "2012-01" });
const run = (names: readonly string[], additions: ScenarioAdditions = {}): ModelTrace =>
  traceOf("two-governments", names, { to: 2027, ...additions });
const inYear = (name: string, additions: ScenarioAdditions): number =>
  run([name], additions).sum(name, 2026, 2027);

describe("force on land, against values worked by hand", () => {
  it("kills civilians by strikes times ratio, by both counts at once", () => {
    const year = strikes("with-consent");
    expect(inYear("civilians_killed_independent", year)).toBeCloseTo(120 * 1.6, 6);
    expect(inYear("civilians_killed_official", year)).toBeCloseTo(120 * 0.19, 6);
    expect(inYear("civilians_killed_by_force", year)).toBeCloseTo(120 * 1.6, 6);
    const official = { ...year, structure: { "civilian-ratio": "official" } };
    expect(inYear("civilians_killed_by_force", official)).toBeCloseTo(120 * 0.19, 6);
  });

  it("keeps 0.09 % of working laboratories out of work by ten strikes a month at them", () => {
    const lost = run(["laboratories_lost_share"], strikes("with-consent", 10, [aim(0)]));
    const days = unitFactor("day", "month");
    const expected = (10 * 0.08 * 10 * days) / 300;
    expect(lost.level("laboratories_lost_share", [2026, 6])).toBeCloseTo(expected, 12);
    expect(expected).toBeCloseTo(0.00088, 5);
    expect(lost.level("laboratories_lost_share", 2027)).toBe(0);
    // The yearly number that would hold a fifth of capacity down is that of the evidence.
    const aFifth = ((0.2 * 300) / (10 * days)) * unitFactor("1/month", "1/year");
    expect(aFifth / best("supply.active_laboratories_to_cut_a_fifth")).toBeCloseTo(1, 1);
  });

  it("removes leaders by the strikes aimed at them alone", () => {
    const removed = (share: number): number =>
      inYear("leader_removals_by_force", strikes("with-consent", 10, [aim(share)]));
    expect(removed(1)).toBeCloseTo(120 * 0.05, 9);
    expect(removed(0.5)).toBeCloseTo(60 * 0.05, 9);
    expect(removed(0)).toBe(0);
  });

  it("suppresses violence of its area by exp(-a H), and only while it lasts", () => {
    const names = ["area_violence_ratio", "host_help", "suppression_by_force"];
    const trace = run(names, strikes("with-consent"));
    const help = trace.level("host_help", [2026, 6]);
    expect(trace.level("area_violence_ratio", [2026, 6])).toBeCloseTo(Math.exp(-0.73 * help), 9);
    expect(trace.level("suppression_by_force", [2026, 6])).toBeCloseTo(
      0.1 * (1 - Math.exp(-0.73 * help)),
      9,
    );
    expect(trace.level("suppression_by_force", [2027, 2])).toBe(0);
    const alone = run(names, strikes("without-consent"));
    expect(alone.level("suppression_by_force", [2026, 6])).toBeLessThan(
      trace.level("suppression_by_force", [2026, 6]) / 3,
    );
  });

  it("adds the multiplier to the record's 66 US citizens a year only without consent", () => {
    expect(inYear("us_citizens_killed", {})).toBeCloseTo(66, 6);
    expect(inYear("us_citizens_killed", strikes("with-consent"))).toBeCloseTo(66, 6);
    expect(inYear("us_citizens_killed", strikes("without-consent"))).toBeCloseTo(99, 6);
    // Half the tempo of a programme that is fully present.
    expect(inYear("us_citizens_killed", strikes("without-consent", 2.5))).toBeCloseTo(82.5, 6);
  });

  it("is retaliated for by eight in a hundred leaders lost, with 29 dead and 10 of them of the state", () => {
    const year = strikes("with-consent", 10, [aim(1)]);
    expect(inYear("killed_in_retaliation", year)).toBeCloseTo(6 * 0.08 * 29, 9);
    expect(inYear("security_killed_in_retaliation", year)).toBeCloseTo(6 * 0.08 * 10, 9);
  });

  it("breaches sovereignty by each strike without consent and by none with it", () => {
    expect(inYear("sovereignty_breaches", strikes("without-consent"))).toBeCloseTo(120, 9);
    expect(inYear("sovereignty_breaches", strikes("with-consent"))).toBe(0);
  });

  it("does nothing where only the rate, or only the kind, of force is decided", () => {
    const [rateOnly, kindOnly] = ["us.force-rate", "us.force-on-land"].map((lever) =>
      run(["civilians_killed_by_force", "co_operation"], {
        settings: [{ lever, value: lever === "us.force-rate" ? 10 : "without-consent" }],
        to: 2030,
      }),
    );
    for (const trace of [rateOnly, kindOnly]) {
      expect(trace?.sum("civilians_killed_by_force", 2026, 2030)).toBe(0);
      expect(trace?.level("co_operation", 2030)).toBe(best("co_operation.stock_june_2026"));
    }
  });
});

describe("strikes at sea", () => {
  it("follow the record: none, 8.4 a month in late 2025, 4.9 from then on", () => {
    const trace = run(["strikes_at_sea", "people_killed_at_sea"]);
    expect(trace.level("strikes_at_sea", [2025, 8])).toBe(0);
    expect(trace.level("strikes_at_sea", [2025, 9])).toBe(8.4);
    expect(trace.level("strikes_at_sea", 2026)).toBe(4.9);
    const killed = trace.sum("people_killed_at_sea", [2025, 9], 2026);
    // 115 to 123 by New Year in the tallies.
    expect(killed).toBeGreaterThan(110);
    expect(killed).toBeLessThan(125);
  });
});

describe("co-operation, against values worked by hand", () => {
  it("goes from 0.80 to 0.60 on record and stays there", () => {
    const trace = run(["co_operation"], { to: 2040 });
    expect(trace.level("co_operation", 2012)).toBe(0.8);
    expect(trace.level("co_operation", 2019)).toBeCloseTo(0.7, 12);
    expect(trace.level("co_operation", 2026)).toBe(0.6);
    expect(trace.level("co_operation", 2040)).toBe(0.6);
  });

  it("falls in a month of breach by its share, and is half-way back after its time times ln 2", () => {
    const cuts = ["opinion-on-co-operation"];
    const trace = run(["co_operation_ratio"], { ...strikes("without-consent"), cuts });
    // Euler by hand: each quarter of a month 0.1 lost of what there is, a tenth of the gap regained.
    let ratio = 1;
    for (let step = 0; step < 48; step++) ratio += ((1 - ratio) / 10 - 0.1 * ratio) / 4;
    expect(trace.level("co_operation_ratio", 2027)).toBeCloseTo(ratio, 12);
    const gap = 1 - trace.level("co_operation_ratio", 2027);
    const later = 1 - trace.level("co_operation_ratio", [2027, 8]);
    expect(later / gap).toBeCloseTo(0.5, 1);
  });

  it("ended, would multiply encounters by the factor of the evidence", () => {
    const trace = run(["border_encounters", "co_operation"], strikes("without-consent"));
    const encounters = trace.level("border_encounters", [2026, 12]) / 6478;
    const lost = 0.6 - trace.level("co_operation", [2026, 12]);
    expect(Math.log(encounters) / lost).toBeCloseTo(0.41, 9);
    expect(Math.exp(0.41)).toBeCloseTo(best("co_operation.encounters_without_co_operation"), 1);
  });

  it("moves arrests, tracing and southbound work in proportion, and lets transfers end", () => {
    const names = [
      "co_operation_ratio",
      "arrests_intelligence_ratio",
      "tracing_effect",
      "southbound_cooperation",
      "transfers_outside_extradition",
    ];
    const trace = run(names, strikes("without-consent"));
    const ratio = trace.level("co_operation_ratio", 2027);
    for (const name of names.slice(1, 4)) expect(trace.level(name, 2027)).toBeCloseTo(ratio, 12);
    expect(trace.level("transfers_outside_extradition", 2026)).toBeCloseTo(31 / 5.4, 12);
    expect(trace.level("transfers_outside_extradition", 2027)).toBe(0);
  });

  it("loses trade to threats and to the help that is gone", () => {
    const closed = best("costs.trade_of_a_day") * unitFactor("USD2025/day", "USD2024/month");
    const threat = run(["trade_lost"], { settings: [{ lever: "us.leverage", value: 1 }] });
    expect(threat.level("trade_lost", 2026)).toBeCloseTo(closed * 0.01, 2);
    const breach = run(["trade_lost", "co_operation_ratio"], strikes("without-consent"));
    const gone = 1 - breach.level("co_operation_ratio", 2027);
    expect(breach.level("trade_lost", 2027) / closed).toBeCloseTo(0.03 * gone, 9);
  });
});

describe("costs", () => {
  it("are unit cost times what is done over the record", () => {
    const year = inYear("programme_cost", strikes("with-consent"));
    // Past the first 60 days the forces kept ready for a campaign come on top: from March on.
    expect(year).toBeCloseTo(
      120 * best("costs.strike_on_land") + 10 * best("force.campaign_standing_cost"),
      0,
    );
    const sea = inYear("programme_cost", {
      settings: [{ lever: "us.force-at-sea", value: 0, from: "2026-01" }],
    });
    expect(sea).toBeCloseTo(-4.9 * 12 * best("costs.strike_at_sea"), 0);
    expect(inYear("programme_cost", {})).toBe(0);
  });

  it("of bank orders fall on lawful firms from the month in which they take effect", () => {
    const trace = run(["cost_to_lawful_firms"]);
    expect(trace.level("cost_to_lawful_firms", [2025, 9])).toBe(0);
    expect(trace.sum("cost_to_lawful_firms", 2026, 2027)).toBeCloseTo(7.04e9 * 0.01, 0);
  });

  it("have a wide judgement for every lever that is an amount, except an aim, a withdrawal and a threat", () => {
    const without = levers
      .filter(({ id, kind }) => kind === "amount" && !Object.hasOwn(leverUnitCosts, id))
      .map(({ id }) => id);
    expect(without).toEqual(["us.force-aim", "mx.co-operation-withheld", "us.leverage"]);
    for (const { basis, range } of Object.values(leverUnitCosts)) {
      expect(basis).toBe("judgement");
      expect((range?.[1] ?? 0) / (range?.[0] ?? 1)).toBeGreaterThanOrEqual(10);
    }
  });
});

describe("levers of force", () => {
  it("are marked, so that no search may optimise over them", () => {
    const marked = levers.filter(({ isForce }) => isForce).map(({ id }) => id);
    expect(marked).toEqual(levers.filter(({ id }) => id.includes("force")).map(({ id }) => id));
    expect(marked).toHaveLength(4);
  });
});

describe("the law of a scenario", () => {
  const scenario = (additions: ScenarioAdditions) =>
    readScenario(presetById("two-governments"), "two-governments", additions);
  const situation = (settings: readonly WrittenSetting[]) =>
    lawFromScenario(scenario({ settings }));
  const land = (value: string, from: string, to?: string): WrittenSetting => ({
    lever: "us.force-on-land",
    value,
    from,
    to,
  });
  const rate = (value: number, from = "2026-01", to?: string): WrittenSetting => ({
    lever: "us.force-rate",
    value,
    from,
    to,
  });

  it("is that of now where nothing is decided", () => {
    expect(situation([])).toMatchObject({ force: "none", consent: "none", sea: "strikes" });
  });

  it("takes a month of strikes for single ones and two for a campaign past 60 days", () => {
    const month = [land("without-consent", "2026-03", "2026-03"), rate(1)];
    expect(situation(month)).toMatchObject({ force: "single-strike", consent: "none" });
    const two = [land("without-consent", "2026-03", "2026-04"), rate(1)];
    expect(situation(two)).toMatchObject({ force: "campaign", consent: "none" });
    const apart = [
      land("with-consent", "2026-01", "2026-12"),
      rate(1, "2026-02", "2026-02"),
      rate(1, "2026-05", "2026-05"),
    ];
    expect(situation(apart)).toMatchObject({
      force: "single-strike",
      consent: "executive-and-senate",
    });
  });

  it("sees no force where no strike is carried out, and none at sea where it is ended", () => {
    expect(situation([land("without-consent", "2026-01")])).toMatchObject({ force: "none" });
    expect(situation([rate(10)])).toMatchObject({ force: "none" });
    expect(situation([{ lever: "us.force-at-sea", value: 0 }])).toMatchObject({ sea: "none" });
  });

  it("judges a campaign by its worst month, and a later setting over an earlier one", () => {
    const mixed = [
      land("with-consent", "2026-01"),
      land("without-consent", "2027-01", "2027-01"),
      rate(3),
    ];
    expect(situation(mixed)).toMatchObject({ force: "campaign", consent: "none" });
    const called = [land("without-consent", "2026-01"), land("none", "2026-01"), rate(3)];
    expect(situation(called)).toMatchObject({ force: "none" });
  });

  it.each(["en", "es"] as const)("is told in three lines, one an order, in %s", (language) => {
    const lines = lawBrief(scenario(strikes("without-consent")), localeOf(language));
    expect(lines).toHaveLength(3);
    expect(lines.map((line) => /\(([IUM]\d+)\./.exec(line)?.[1])).toEqual(["I5", "U3", "M3"]);
    expect(lawBrief(scenario({}), localeOf(language))).toHaveLength(3);
  });

  it("comes with the precedents of its rung and what sets them apart, and with none where none is due", () => {
    const english = localeOf("en");
    const told = (additions: ScenarioAdditions) => precedentLines(scenario(additions), english);
    expect(told({})).toEqual([]);
    expect(told(strikes("with-consent")).join()).toContain("Ecuador");
    expect(told(strikes("without-consent")).join()).toContain("Pakistan");
    const lines = told(strikes("without-consent"));
    for (const theatre of ["Pakistan", "Libya", "Iraq and Syria", "Mexico (Chihuahua)", "Iraq"]) {
      expect(lines.filter((line) => line.startsWith(`Precedent: ${theatre}, `))).toHaveLength(1);
    }
    const cases = lines.filter((line) => line.startsWith("Precedent: "));
    for (const line of cases) expect(line).toContain("Differs: ");
    expect(lines.slice(cases.length).join("\n")).toContain(
      "Members of US forces killed in a month of presence on the ground, strikes apart. 12 (2 to 50)",
    );
    const once = [land("without-consent", "2026-03", "2026-03"), rate(1)];
    expect(told({ settings: once }).some((line) => line.startsWith("Judged"))).toBe(false);
  });

  it("stands in a comparison once for each answer, and not where no lever is read", () => {
    const told = lawOfComparison(
      [scenario({}), scenario(strikes("with-consent")), scenario(strikes("without-consent"))],
      localeOf("en"),
    );
    expect(told).toHaveLength(3);
    expect(lawOfComparison([scenario({}), scenario({})], localeOf("en"))).toHaveLength(1);
    const groups = readScenario(presetById("core-2023"), "core-2023", {});
    expect(lawOfComparison([groups], localeOf("en"))).toEqual([]);
  });

  it("says what it leaves aside where politics decides on force by itself", () => {
    const free = scenario({ structure: { politics: "endogenous" } });
    for (const language of ["en", "es"] as const) {
      expect(lawBrief(free, localeOf(language)).at(-1)).toContain(
        "us.force-on-land=without-consent",
      );
    }
  });

  it("stands in the JSON of a run and of each scenario compared, all ten questions", async () => {
    const ran = JSON.parse(
      (await call("run", "strikes-without-consent", "--members", "2", "--to", "2027", "--json"))
        .out,
    );
    expect(ran.law).toHaveLength(10);
    expect(ran.precedents.map(({ rung }: { rung: number }) => rung).sort()).toContain(11);
    expect(ran.lasting_force).toHaveLength(5);
    expect(jsonSchemas.run?.safeParse(ran).error?.issues ?? []).toEqual([]);
    const rowOf = (rows: { id: string; row: string }[], id: string) =>
      rows.find((row) => row.id === id)?.row;
    expect(rowOf(ran.law, "mexico.foreign-state")).toBe("M3");
    const compared = JSON.parse(
      (
        await call(
          "compare",
          "strikes-with-consent",
          "strikes-without-consent",
          "--members",
          "2",
          "--to",
          "2027",
          "--json",
        )
      ).out,
    );
    const rows = Object.values<{ law: { id: string; row: string }[] }>(compared.scenarios).map(
      ({ law }) => rowOf(law, "international.force-in-mexico"),
    );
    expect(rows).toEqual(["I2", "I5"]);
  });
});
