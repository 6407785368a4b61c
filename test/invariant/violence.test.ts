import { describe, expect, it } from "vitest";
import { Distribution } from "../../src/engine/run/statistics.js";
import { acceptedOf } from "../../src/experiment/history/accepted-draws.js";
import { fingerprintOf, isPlausible, ruleOf } from "../../src/experiment/history/match.js";
import { ModelTrace, traceOf } from "../../src/experiment/model-trace.js";
import { randomDraws } from "../../src/experiment/random-draws.js";
import { doTask } from "../../src/experiment/task.js";
import { mexicoViolence } from "../../src/model/violence.js";
import { presetById } from "../../src/policy/presets/presets.js";
import { readScenario, type ScenarioAdditions } from "../../src/policy/read-scenario.js";

const PRESET = "mexico-violence";
const scenario = (additions: ScenarioAdditions = {}) =>
  readScenario(presetById(PRESET), PRESET, additions);
const drawn = (member: number, names: readonly string[], additions: ScenarioAdditions = {}) =>
  traceOf(PRESET, names, additions, { values: "priors", seed: 2, member });

describe("violence", () => {
  it("gives states that add up to the nation, and shares that add up to one", () => {
    for (let member = 0; member < 20; member++) {
      const trace = drawn(member, ["homicides", "homicides_by_state", "state_share"]);
      for (let year = 2012; year <= 2040; year++) {
        const nation = trace.level("homicides", year);
        expect(Math.abs(trace.level("homicides_by_state", year) / nation - 1)).toBeLessThan(1e-9);
        expect(Math.abs(trace.level("state_share", year) - 1)).toBeLessThan(1e-9);
      }
    }
  });

  it("keeps count of the missing and the displaced to 1e-9", () => {
    for (let member = 0; member < 20; member++) {
      const names = [
        "missing",
        "missing_people",
        "displaced",
        "displacements",
        "returns_of_displaced",
      ];
      const trace = drawn(member, names);
      const grown = (stock: string) => trace.level(stock, 2040) - trace.level(stock, 2012);
      const missing = trace.sum("missing", 2012, 2040);
      expect(Math.abs(grown("missing_people") / missing - 1)).toBeLessThan(1e-9);
      const moved =
        trace.sum("displacements", 2012, 2040) - trace.sum("returns_of_displaced", 2012, 2040);
      expect(Math.abs(grown("displaced") - moved) / trace.level("displaced", 2012)).toBeLessThan(
        1e-9,
      );
    }
  });

  it("has no lost number and no negative stock in 100 random draws of parameters and cuts", () => {
    const { draws, faults } = randomDraws(PRESET, 100);
    expect(draws).toBe(100);
    expect(faults).toEqual([]);
  });

  // With chance on, a shock that comes in a month is met an eighth of a month earlier at half the
  // step, which moves the months of single states; without it nothing does.
  it("without chance, halving the step moves no median by more than 1 %", () => {
    const cuts = ["killing-drift", "disappearance-drift", "state-drift"];
    const medians = (dt: number) =>
      (
        doTask({
          scenarios: [scenario({ cuts })],
          seed: 3,
          values: "accepted",
          firstMember: 0,
          members: 9,
          samples: 0,
          options: { dt },
        })[0] ?? []
      ).map((part) => part.monthly.map((packed) => Distribution.of(packed).spread().median));
    const half = medians(1 / 8);
    medians(1 / 4).forEach((months, o) => {
      months.forEach((median, month) => {
        expect(Math.abs((half[o]?.[month] ?? Number.NaN) / median - 1)).toBeLessThan(0.01);
      });
    });
  });

  it("shares its luck: cutting one drift leaves the draws of the others as they are", () => {
    const names = ["state_share", "missing_trend", "killing_trend"];
    const whole = drawn(4, names);
    const cut = drawn(4, names, { cuts: ["killing-drift"] });
    expect(cut.level("killing_trend", 2035)).not.toBe(whole.level("killing_trend", 2035));
    expect(cut.level("missing_trend", 2035)).toBe(whole.level("missing_trend", 2035));
    expect(cut.level("state_share", 2035, "mx-col")).toBe(
      whole.level("state_share", 2035, "mx-col"),
    );
  });

  it.each(mexicoViolence.links.map(({ id }) => id))("cutting %s changes something", (id) => {
    const names = mexicoViolence.outcomes.map(({ variable }) => variable);
    // At the stand-ins firepower and overlap are as recorded: their mechanisms have nothing to do.
    const isIdle = ["firepower-on-homicides", "contested-overlap"].includes(id);
    const [whole, cut] = [drawn(1, names), drawn(1, names, { cuts: [id] })];
    const moved = names.filter(
      (name) => whole.level(name, 2035, firstOf(name)) !== cut.level(name, 2035, firstOf(name)),
    );
    expect(moved.length > 0).toBe(!isIdle);
  });
});

const firstOf = (name: string): string | undefined =>
  name.endsWith("_by_state") ? "mx-gua" : undefined;

describe("accepted draws", () => {
  const accepted = acceptedOf(PRESET);

  it("belong to the model, the priors and the rule as they stand (scripts/match-history.mjs)", () => {
    expect(accepted?.fingerprint).toBe(fingerprintOf(PRESET));
  });

  it("are those of the first draws that the rule keeps, and no others", () => {
    const rule = ruleOf(PRESET);
    const names = rule.targets.map(({ variable }) => variable);
    const kept = Array.from({ length: 60 }, (_, member) => member).filter((member) => {
      const trace = new ModelTrace(scenario({ to: 2025 }), names, {
        values: "priors",
        seed: accepted?.seed ?? 0,
        member,
      });
      return isPlausible(rule, trace);
    });
    expect(kept.length).toBeGreaterThan(20);
    expect(kept.length).toBeLessThan(60);
    expect(accepted?.members.filter((member) => member < 60)).toEqual(kept);
  });

  it("are kept when two years lie beyond the cut-off and left out when three do", () => {
    const targets = ruleOf(PRESET).targets.filter(({ variable }) => variable === "homicides");
    const recorded = new Map(targets[0]?.record);
    const off = (years: number) =>
      isPlausible(
        { targets, bounds: [] },
        {
          sum: (_, from) =>
            (recorded.get(Number(from)) ?? 0) * (Number(from) < 2012 + years ? 1.2 : 1),
          level: () => Number.NaN,
        },
      );
    expect([off(0), off(2), off(3)]).toEqual([true, true, false]);
  });
});
