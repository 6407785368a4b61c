import { describe, expect, it } from "vitest";
import { simulate } from "../../src/engine/run/simulate.js";
import { Distribution } from "../../src/engine/run/statistics.js";
import { ParameterDraws } from "../../src/experiment/draws.js";
import { randomDraws } from "../../src/experiment/random-draws.js";
import { readyScenario } from "../../src/experiment/resolve-model.js";
import { doTask } from "../../src/experiment/task.js";
import { ladderModel } from "../../src/model/politics.js";
import { leverById } from "../../src/policy/levers.js";
import { presetById } from "../../src/policy/presets/presets.js";
import { readScenario, type WrittenSetting } from "../../src/policy/read-scenario.js";
import type { Scenario } from "../../src/policy/scenario.js";
import { scenarioBits } from "../support/scenario-bits.js";

const ladder = (
  preset: "ladder" | "ladder-endogenous",
  settings: readonly WrittenSetting[] = [],
): Scenario => readScenario(presetById(preset), preset, { settings });

const CAMPAIGN: readonly WrittenSetting[] = [
  { lever: "us.force-on-land", value: "without-consent", from: "2027-01", to: "2027-12" },
  { lever: "us.force-rate", value: 10, from: "2027-01", to: "2027-12" },
];

/** Sums over the rungs of some arrays at every step of one drawn run. */
function sums(scenario: Scenario, member: number, names: readonly string[]): number[][] {
  const ready = readyScenario(scenario, { keep: names });
  const { program } = ready;
  const constants = new ParameterDraws(program, scenario, 3, "priors").member(member);
  const rows: number[][] = [];
  simulate(program, { seed: 3, run: member, constants, paths: ready.paths }, (memory) => {
    rows.push(
      names.map((name) => {
        const slot = program.slots.get(name);
        if (!slot) throw new Error(`no ${name}`);
        return memory
          .subarray(slot.offset, slot.offset + slot.volume)
          .reduce((total, value) => total + value, 0);
      }),
    );
  });
  return rows;
}

describe("the ladder", () => {
  it.each([
    ["without force", []],
    ["under a campaign of a year", CAMPAIGN],
  ])("always stands somewhere, and struck or not, %s", (_, settings) => {
    for (let member = 0; member < 10; member++) {
      const names = ["rung_share", "rung_now", "unstruck_share", "strike_probability"];
      const rows = sums(ladder("ladder-endogenous", settings), member, names);
      let struck = 0;
      for (const [share = 0, now = 0, unstruck = 0, probability = 0] of rows) {
        expect(Math.abs(share - 1)).toBeLessThan(1e-9);
        expect(Math.abs(now - 1)).toBeLessThan(1e-9);
        expect(Math.abs(unstruck + probability - 1)).toBeLessThan(1e-9);
        // A strike that has happened cannot be undone.
        expect(probability).toBeGreaterThanOrEqual(struck - 1e-12);
        struck = probability;
      }
    }
  });

  it("as an input has no spread, whatever the draws", () => {
    const [outcomes = []] = doTask({
      scenarios: [ladder("ladder")],
      seed: 3,
      values: "priors",
      firstMember: 0,
      members: 20,
      samples: 1,
    });
    for (const packed of outcomes[0]?.monthly ?? []) {
      const { q05, q95 } = Distribution.of(packed).spread();
      expect(q05).toBe(q95);
    }
    expect(outcomes[0]?.samples[0]?.at(-1)).toBe(7);
  });

  it.each(["ladder", "ladder-endogenous"] as const)(
    "%s: a lever set to its neutral value changes no bit",
    (preset) => {
      const task = (scenario: Scenario) => scenarioBits(scenario, 5);
      const untouched = task(ladder(preset));
      for (const { lever } of ladderModel.levers) {
        const { neutral } = leverById(lever, "");
        const set = task(ladder(preset, [{ lever, value: neutral, from: "2014-03" }]));
        expect(set).toEqual(untouched);
      }
      expect(task(ladder(preset, CAMPAIGN))).not.toEqual(untouched);
    },
  );

  it.each([
    ["at neutral", []],
    ["under a campaign", CAMPAIGN],
  ])("halving the step moves no outcome by more than 1 %%, %s", (_, settings) => {
    const spreads = (dt: number, values: "priors" | "published", members: number) =>
      (
        doTask({
          scenarios: [ladder("ladder-endogenous", settings)],
          seed: 3,
          values,
          firstMember: 0,
          members,
          samples: 0,
          options: { dt },
        })[0] ?? []
      ).map((part) => part.monthly.map((packed) => Distribution.of(packed).spread()));
    for (const [values, members] of [
      ["published", 1],
      ["priors", 50],
    ] as const) {
      const half = spreads(1 / 8, values, members);
      spreads(1 / 4, values, members).forEach((months, o) => {
        months.forEach(({ median }, month) => {
          const other = half[o]?.[month]?.median ?? Number.NaN;
          // Months of rung 0 are compared as they are.
          expect(Math.abs(other - median)).toBeLessThan(0.01 * Math.max(median, 1));
        });
      });
    }
  });

  it("has no number that is none and no stock below zero in 200 random draws", () => {
    const { draws, faults } = randomDraws("ladder", 200);
    expect(draws).toBe(200);
    expect(faults).toEqual([]);
  });
});
