import { describe, expect, it } from "vitest";
import { lastingPrecedents } from "../../src/evidence/force-and-politics/lasting-precedents.js";
import { parameterById } from "../../src/evidence/registry.js";
import { type ModelTrace, traceOf } from "../../src/experiment/model-trace.js";
import type { ScenarioAdditions, WrittenSetting } from "../../src/policy/read-scenario.js";

const best = (id: string): number => parameterById(id, "").best ?? Number.NaN;

const force = (consent: string, rate: number, from: string, to?: string): WrittenSetting[] => [
  { lever: "us.force-on-land", value: consent, from, to },
  { lever: "us.force-rate", value: rate, from, to },
];
const run = (names: readonly string[], additions: ScenarioAdditions = {}): ModelTrace =>
  traceOf("two-governments", names, additions);
const endogenous = (settings: readonly WrittenSetting[] = [], cuts: readonly string[] = []) =>
  ({ settings, cuts, structure: { politics: "endogenous" } }) satisfies ScenarioAdditions;

describe("a campaign of strikes", () => {
  const names = ["months_of_campaign", "ladder_rung_of_interval", "cost_of_lasting_force"];

  it("begins past 60 days at its tempo, with consent or without, and ends with the tempo", () => {
    for (const consent of ["with-consent", "without-consent"]) {
      const trace = run(names, { settings: force(consent, 10, "2026-01", "2026-12") });
      expect(trace.level("months_of_campaign", [2026, 3])).toBe(0);
      expect(trace.level("months_of_campaign", [2027, 1])).toBe(10);
      expect(trace.level("months_of_campaign", 2030)).toBe(10);
      expect(trace.sum("cost_of_lasting_force", 2026, 2027)).toBeCloseTo(
        10 * best("force.campaign_standing_cost"),
        2,
      );
      expect(trace.sum("cost_of_lasting_force", 2027, 2030)).toBe(0);
    }
  });

  it("is none below its tempo, for two months alone, or with a break", () => {
    const none = [
      force("without-consent", 1, "2026-01", "2027-12"),
      force("without-consent", 10, "2026-01", "2026-01"),
      [
        ...force("without-consent", 10, "2026-01", "2026-01"),
        ...force("without-consent", 10, "2026-03", "2026-03"),
      ],
    ];
    for (const settings of none) {
      expect(run(names, { settings }).level("months_of_campaign", 2029)).toBe(0);
    }
  });

  it("stands a rung below a campaign for its first two months", () => {
    const trace = run(names, { settings: force("without-consent", 10, "2026-07", "2027-06") });
    const rung = (year: number, month: number) =>
      trace.level("ladder_rung_of_interval", [year, month]);
    expect(rung(2026, 7)).toBe(7);
    expect(rung(2026, 8)).toBe(9);
    expect(rung(2026, 9)).toBe(9);
    expect(rung(2026, 10)).toBe(10);
    expect(rung(2027, 7)).toBe(10);
    expect(rung(2027, 8)).toBe(7);
  });
});

describe("force that politics decides on by itself", () => {
  const names = [
    "ground_share",
    "campaign_share_by_politics",
    "strikes_by_politics",
    "us_forces_killed",
    "us_forces_killed_by_politics",
    "programme_cost",
    "months_on_the_ground",
    "months_of_campaign",
    "strike_probability",
  ];

  it("is none before the record of the ladder ends, and none where politics is an input", () => {
    const free = run(names, endogenous());
    const input = run(names);
    for (const name of names) expect([name, free.level(name, [2026, 7])]).toEqual([name, 0]);
    for (const name of names) expect([name, input.level(name, 2040)]).toEqual([name, 0]);
  });

  it("kills US forces and costs money by the belief in each rung, worked by hand", () => {
    const trace = run(names, endogenous());
    const at = (name: string): number => trace.level(name, 2035);
    expect(at("ground_share")).toBeGreaterThan(0.1);
    expect(at("us_forces_killed")).toBeCloseTo(
      at("strikes_by_politics") * best("force.us_forces_killed_per_strike") +
        at("ground_share") * best("force.ground_us_deaths"),
      9,
    );
    expect(at("us_forces_killed_by_politics")).toBeCloseTo(at("us_forces_killed"), 12);
    expect(at("programme_cost")).toBeCloseTo(
      at("strikes_by_politics") * best("costs.strike_on_land") +
        at("campaign_share_by_politics") * best("force.campaign_standing_cost") +
        at("ground_share") * best("force.ground_cost"),
      0,
    );
    expect(at("months_on_the_ground")).toBeGreaterThan(0);
    expect(at("months_of_campaign")).toBeGreaterThan(at("months_on_the_ground"));
  });

  it("leaves the odds of the first strike as they are on the ladder alone", () => {
    const cuts = ["ladder-co-operation"];
    const joined = run(["strike_probability"], endogenous([], cuts));
    const alone = traceOf("ladder-endogenous", ["strike_probability"], { cuts });
    for (const year of [2027, 2030, 2040]) {
      expect(joined.level("strike_probability", year)).toBe(
        alone.level("strike_probability", year),
      );
    }
  });

  it("outlives the lever that began a campaign, by the length of others", () => {
    const settings = force("without-consent", 10, "2027-01", "2027-12");
    const trace = run(["campaign_share_by_politics", "strikes_on_land"], endogenous(settings));
    expect(trace.level("campaign_share_by_politics", [2027, 12])).toBe(0);
    const [after, later] = [2028, 2036].map((year) =>
      trace.level("campaign_share_by_politics", [year, 2]),
    );
    expect(after).toBeGreaterThan(0.8);
    expect(later).toBeLessThan(after ?? 0);
    const ended = run(["strikes_on_land"], { settings });
    expect(ended.level("strikes_on_land", [2028, 2])).toBe(0);
  });
});

describe("cases of lasting force", () => {
  it("say how long, how many US dead or what cost, and what sets them apart", () => {
    for (const { id, figures, disanalogies, equivalentRung } of lastingPrecedents) {
      expect([id, [10, 11].includes(equivalentRung)]).toEqual([id, true]);
      expect([id, figures.some(({ says }) => says.startsWith("Length"))]).toEqual([id, true]);
      expect(disanalogies.length).toBeGreaterThan(0);
    }
    const ground = lastingPrecedents.filter(({ equivalentRung }) => equivalentRung === 11);
    for (const { figures } of ground) {
      expect(figures.some(({ says }) => says.startsWith("US dead"))).toBe(true);
    }
  });

  it("span the judgements drawn from them: US dead a month, and months", () => {
    const ground = lastingPrecedents.filter(({ equivalentRung }) => equivalentRung === 11);
    const figure = (id: string, says: string): number =>
      ground.find((one) => one.id === id)?.figures.find((one) => one.says.startsWith(says))
        ?.value ?? Number.NaN;
    const [low = 0, high = 0] = parameterById("force.ground_us_deaths", "").range ?? [];
    for (const { id } of ground) {
      const rate = figure(id, "US dead") / figure(id, "Length");
      expect([id, rate > low && rate < high]).toEqual([id, true]);
    }
  });
});
