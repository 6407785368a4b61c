import { describe, expect, it } from "vitest";
import { checkUnits } from "../../src/engine/model/check-units.js";
import { loadModel } from "../../src/engine/model/load.js";
import { simulate } from "../../src/engine/run/simulate.js";
import { Distribution } from "../../src/engine/run/statistics.js";
import { evidenceUnits } from "../../src/evidence/units.js";
import { ParameterDraws } from "../../src/experiment/draws.js";
import { randomDraws } from "../../src/experiment/random-draws.js";
import { readyScenario } from "../../src/experiment/resolve-model.js";
import { doTask, yearlyValues } from "../../src/experiment/task.js";
import { twoGovernments } from "../../src/model/two-governments.js";
import { presetById } from "../../src/policy/presets/presets.js";
import {
  readScenario,
  type ScenarioAdditions,
  type WrittenSetting,
} from "../../src/policy/read-scenario.js";
import type { Scenario } from "../../src/policy/scenario.js";
import { scenarioBits } from "../support/scenario-bits.js";

const governments = (additions: ScenarioAdditions = {}): Scenario =>
  readScenario(presetById("two-governments"), "two-governments", additions);

/** A campaign without consent that follows one with it, and threats that end. */
const everything: ScenarioAdditions = {
  settings: [
    { lever: "us.force-on-land", value: "with-consent", from: "2026-03", to: "2027-06" },
    { lever: "us.force-on-land", value: "without-consent", from: "2027-07", to: "2029-12" },
    { lever: "us.force-rate", value: 40, from: "2026-03", to: "2029-12", ramp: 6 },
    { lever: "us.force-aim", value: 0.8, from: "2026-01" },
    { lever: "us.force-at-sea", value: 20, from: "2026-02", ramp: 3 },
    { lever: "us.leverage", value: 1, from: "2026-05", to: "2030-05", ramp: 4 },
  ],
  structure: { backlash: "pakistan-dose" },
};

/** The same at once: a ramp is cut up by the step, which is the input's doing and not the model's. */
const atOnce: ScenarioAdditions = {
  ...everything,
  settings: (everything.settings ?? []).map(({ ramp: _, ...setting }) => setting),
};

/** What other sectors read, from the first step to the last, in one run. */
const OFFERED = [...new Set((twoGovernments.sectors ?? []).flatMap((sector) => sector.offers))];

function paths(additions: ScenarioAdditions, names: readonly string[], member: number): number[][] {
  const ready = readyScenario(governments(additions), { keep: names });
  const draws = new ParameterDraws(ready.program, ready.scenario, 1, "priors").member(member);
  const constants = new Map([...draws, ...ready.constants]);
  const rows: number[][] = [];
  simulate(ready.program, { seed: 1, run: member, constants, paths: ready.paths }, (memory) => {
    rows.push(names.map((name) => memory[ready.program.slots.get(name)?.offset ?? -1]!));
  });
  return rows;
}

const outcomesOf = (additions: ScenarioAdditions) =>
  scenarioBits(governments({ ...additions, to: 2030 }), 2);

describe("the two governments", () => {
  it("have no number that is none and no negative stock in 100 random draws of everything", () => {
    const { draws, faults } = randomDraws("two-governments", 100);
    expect(draws).toBe(100);
    expect(faults).toEqual([]);
  });

  it.each([
    ["us.force-at-sea", 4.9, 9],
    ["us.force-on-land", "none", "without-consent"],
    ["us.force-rate", 0, 10],
    ["us.force-aim", 0.5, 1],
    ["us.leverage", 0, 1],
    ["us.sanctions", "listing-and-bank-orders", "none"],
  ] as const)(
    "%s set to its neutral value %s changes no bit, and set to %s does",
    (lever, neutral, moved) => {
      // A campaign runs beside, as kind, rate and aim act only together.
      const campaign: WrittenSetting[] = [
        { lever: "us.force-on-land", value: "with-consent", from: "2026-01" },
        { lever: "us.force-rate", value: 5, from: "2026-01" },
      ].filter((one) => one.lever !== lever);
      const set = (value: number | string): WrittenSetting[] => [
        { lever, value, from: "2026-03", ...(typeof value === "number" ? { ramp: 7 } : {}) },
      ];
      const untouched = outcomesOf({ settings: campaign });
      expect(outcomesOf({ settings: [...campaign, ...set(neutral)] })).toEqual(untouched);
      expect(outcomesOf({ settings: [...campaign, ...set(moved)] })).not.toEqual(untouched);
    },
  );

  it("change nothing that another sector reads while every lever is at neutral", () => {
    const asStoodIn: Readonly<Record<string, number>> = {
      laboratories_lost_share: 0,
      leader_removals_by_force: 0,
      suppression_by_force: 0,
      sovereignty_breaches: 0,
      civilians_killed_by_force: 0,
      us_forces_killed: 0,
      backlash_ratio: 1,
      arrests_intelligence_ratio: 1,
      tracing_effect: 1,
      southbound_cooperation: 1,
      programme_cost: 0,
      trade_lost: 0,
      campaign_share: 0,
      cost_of_lasting_force: 0,
      strikes_by_politics: 0,
      force_share_by_politics: 0,
      campaign_share_by_politics: 0,
      ground_share: 0,
      provocations: 0,
      violence_ratio_under_listing: 1,
    };
    const names = Object.keys(asStoodIn);
    expect(names.filter((name) => !OFFERED.includes(name))).toEqual([]);
    for (const backlash of ["none", "pakistan-dose"]) {
      for (let member = 0; member < 5; member++) {
        const moved = paths({ structure: { backlash } }, names, member).filter((row) =>
          row.some((value, i) => value !== asStoodIn[names[i] ?? ""]),
        );
        expect(moved).toEqual([]);
      }
    }
  });

  it("keep shares between 0 and 1 and killing at or above none, whatever is decided", () => {
    const shares = [
      "co_operation",
      "opinion_of_co_operation",
      "programme_presence",
      "area_violence_ratio",
      "laboratories_lost_share",
    ];
    const killed = ["killed_in_retaliation", "us_citizens_killed"];
    for (let member = 0; member < 20; member++) {
      const rows = paths(everything, [...shares, ...killed], member);
      expect(Math.min(...rows.flat())).toBeGreaterThanOrEqual(0);
      const most = rows.map((row) => Math.max(...row.slice(0, shares.length)));
      expect(Math.max(...most)).toBeLessThanOrEqual(1);
    }
  });

  it("count leaders lost once: those removed are those that fade and those remembered", () => {
    const names = ["recent_leader_hits", "leader_removals_by_force", "leader_hits_fading"];
    for (let member = 0; member < 8; member++) {
      let balance = 0;
      let furthest = 0;
      for (const [held = 0, removed = 0, faded = 0] of paths(everything, names, member)) {
        furthest = Math.max(furthest, Math.abs(held - balance));
        balance += (removed - faded) / 4;
      }
      expect(furthest).toBeLessThan(1e-9);
    }
  });

  it.each([
    ["at neutral", {}],
    ["with every lever set", atOnce],
    ["with links cut", { ...atOnce, cuts: ["retaliation-for-force", "co-operation-on-trade"] }],
  ])("halving the step moves no year of an outcome by more than 1 %%, %s", (...[, additions]) => {
    const medians = (dt: number, values: "priors" | "published", members: number) =>
      (
        doTask({
          scenarios: [governments(additions)],
          seed: 3,
          values,
          firstMember: 0,
          members,
          samples: 0,
          options: { dt },
        })[0] ?? []
      ).map((part, o) =>
        yearlyValues(
          Float64Array.from(part.monthly, (packed) => Distribution.of(packed).spread().median),
          1,
          twoGovernments.outcomes[o]?.as === "level",
        ),
      );
    for (const [values, members] of [
      ["published", 1],
      ["priors", 20],
    ] as const) {
      const half = medians(1 / 8, values, members);
      medians(1 / 4, values, members).forEach((years, o) => {
        const id = twoGovernments.outcomes[o]?.id;
        const size = Math.max(...years.map(Math.abs));
        years.forEach((median, year) => {
          const other = half[o]?.[year] ?? Number.NaN;
          // A hundredth of the value, or of a twentieth of the outcome's greatest where it is near none.
          const allowed = 0.01 * Math.max(Math.abs(median), 0.05 * size);
          expect([id, year, Math.abs(other - median) <= allowed]).toEqual([id, year, true]);
        });
      });
    }
  });

  it.each([
    ["independent", "none"],
    ["official", "pakistan-dose"],
  ])("add up in their units under %s and %s", (ratio, backlash) => {
    const definition = twoGovernments.define({
      structure: { "civilian-ratio": ratio, backlash },
    });
    expect(checkUnits(loadModel(definition, { units: evidenceUnits, strict: true }))).toEqual([]);
  });
});
