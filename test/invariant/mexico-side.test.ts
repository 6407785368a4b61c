import { describe, expect, it } from "vitest";
import { checkUnits } from "../../src/engine/model/check-units.js";
import { loadModel } from "../../src/engine/model/load.js";
import { simulate } from "../../src/engine/run/simulate.js";
import { memberDeathsInFull } from "../../src/evidence/mexico-data/member-deaths-in-full.js";
import { evidenceUnits } from "../../src/evidence/units.js";
import { ParameterDraws } from "../../src/experiment/draws.js";
import { acceptedOf, excludedShare } from "../../src/experiment/history/accepted-draws.js";
import { fingerprintOf, isPlausible, ruleOf } from "../../src/experiment/history/match.js";
import { memberDeathsByMonth } from "../../src/experiment/history/member-deaths.js";
import { ModelTrace } from "../../src/experiment/model-trace.js";
import { randomDraws } from "../../src/experiment/random-draws.js";
import { readyScenario } from "../../src/experiment/resolve-model.js";
import { mexicoSide } from "../../src/model/mexico-side.js";
import { leverById } from "../../src/policy/levers.js";
import { presetById } from "../../src/policy/presets/presets.js";
import {
  readScenario,
  type ScenarioAdditions,
  type WrittenSetting,
} from "../../src/policy/read-scenario.js";
import type { Scenario } from "../../src/policy/scenario.js";
import { scenarioBits } from "../support/scenario-bits.js";

const PRESET = "mexico-side";
const side = (additions: ScenarioAdditions = {}): Scenario =>
  readScenario(presetById(PRESET), PRESET, additions);

const everything: ScenarioAdditions = {
  settings: [
    { lever: "mx.leader-removals", value: 30, from: "2014-01", to: "2030-01" },
    { lever: "mx.military-deployment", value: 200000, from: "2016-05", ramp: 9 },
    { lever: "mx.arrests", value: 220, from: "2018-05" },
    { lever: "mx.transfers", value: 500, from: "2018-05" },
    { lever: "mx.clearance", value: 0.5, from: "2020-05" },
    { lever: "mx.recruitment-prevention", value: 0.3, from: "2022-05", to: "2030-01" },
    { lever: "us.gun-sale-rules", value: "dealer-and-rifle-rules", from: "2014-01" },
    { lever: "us.southbound-inspection", value: 0.4, from: "2016-05", ramp: 9 },
    { lever: "joint.gun-tracing", value: 0.9, from: "2018-05" },
  ],
};

/** What comes in and goes out of a stock, or of several together. */
interface Balance {
  readonly stocks: readonly string[];
  readonly gains: readonly string[];
  readonly losses: readonly string[];
}

const persons: Balance = {
  stocks: ["members", "splinter_members", "prisoners"],
  gains: ["recruits"],
  losses: ["deaths", "deaths_by_forces", "departures", "released_for_good", "transferred_abroad"],
};
const guns: Balance = {
  stocks: ["guns_held"],
  gains: ["guns_taken_up"],
  losses: ["guns_seized_in_mexico", "guns_lost"],
};

/** Furthest that stocks stray from what flows make of them, over all that ever came in. */
function furthestOff({ stocks, gains, losses }: Balance, additions: ScenarioAdditions): number {
  const keep = [...stocks, ...gains, ...losses];
  const { program, scenario, constants, paths } = readyScenario(side(additions), { keep });
  const { dt } = program.model.time;
  const draws = new ParameterDraws(program, scenario, 1, "priors");
  let furthest = 0;
  for (let member = 0; member < 4; member++) {
    let [balance, ever] = [0, 0];
    const all = new Map([...draws.member(member), ...constants]);
    simulate(program, { seed: 1, run: member, constants: all, paths }, (memory, step) => {
      const of = (names: readonly string[]): number =>
        names.reduce((total, name) => {
          const slot = program.slots.get(name);
          if (!slot) throw new Error(`no ${name}`);
          return memory
            .subarray(slot.offset, slot.offset + slot.volume)
            .reduce((sum, value) => sum + value, total);
        }, 0);
      if (step === 0) [balance, ever] = [of(stocks), of(stocks)];
      furthest = Math.max(furthest, Math.abs(of(stocks) - balance) / ever);
      balance += (of(gains) - of(losses)) * dt;
      ever += of(gains) * dt;
    });
  }
  return furthest;
}

describe("mexico-side", () => {
  it.each([
    ["as on record", {}],
    ["with every lever set", everything],
    ["with splits as expected", { ...everything, cuts: ["split-events"] }],
  ] as const)("conserves persons and guns through splits, mergers and ends, %s", (_, additions) => {
    expect(furthestOff(persons, additions)).toBeLessThan(1e-9);
    expect(furthestOff(guns, additions)).toBeLessThan(1e-9);
  });

  it("has no number that is none and no negative stock in random draws of everything", () => {
    // In some of these members are driven to nothing, and their guns stay behind.
    const { draws, faults } = randomDraws(PRESET, 30);
    expect(draws).toBe(30);
    expect(faults).toEqual([]);
  });

  it("keeps shares of states when groups grow without limit", () => {
    const cuts = ["conflict", "saturation", "incapacitation", "killed-by-forces"];
    const names = ["homicides", "homicides_by_state", "total_members"];
    // A slope far beyond its range: the weight of a state then leaves what an exponent can hold.
    const parameters = { "violence.overlap_elasticity": 20 };
    const trace = new ModelTrace(side({ cuts, parameters }), names);
    expect(trace.level("total_members", 2040)).toBeGreaterThan(
      3 * trace.level("total_members", 2026),
    );
    const together = trace.level("homicides_by_state", 2040);
    expect(Math.abs(together / trace.level("homicides", 2040) - 1)).toBeLessThan(1e-9);
  });

  it("a lever set to its neutral value changes no bit", () => {
    const task = (settings: readonly WrittenSetting[]) =>
      scenarioBits(side({ settings, to: 2028 }), 2);
    const untouched = task([]);
    for (const { lever: id } of mexicoSide.levers) {
      const lever = leverById(id, "");
      const [neutral, moved] =
        lever.kind === "amount"
          ? [lever.neutral, lever.neutral === lever.bounds[0] ? lever.studied[1] : lever.bounds[0]]
          : [lever.neutral, lever.options.at(-1) ?? ""];
      // From after the border operation began: its neutral is a path that steps up in 2025.
      const ramp = lever.kind === "amount" ? { ramp: 7 } : {};
      const set = (value: number | string) =>
        task([{ lever: id, value, from: "2026-03", ...ramp }]);
      expect(set(neutral)).toEqual(untouched);
      expect(set(moved)).not.toEqual(untouched);
    }
  });

  it("adds up in its units under every structure", () => {
    for (const reading of ["joint", "calderon", "lindo", "phillips"]) {
      for (const elasticity of ["us-county", "border-study"]) {
        const structure = {
          "leader-removal": reading,
          "gun-elasticity": elasticity,
          scarcity: reading === "joint" ? "off" : "on",
        };
        const model = loadModel(mexicoSide.define({ structure }), {
          units: evidenceUnits,
          strict: true,
        });
        expect(checkUnits(model)).toEqual([]);
      }
    }
  });
});

/** Chance cut: what is expected of splits, and trends that do not drift. */
const EXPECTED = ["split-events", "killing-drift", "disappearance-drift", "state-drift"];
const NAMES = [
  "total_members",
  "members",
  "deaths",
  "recruits",
  "groups_active",
  "homicides",
  "homicides_by_state",
  "missing",
  "displaced",
  "total_guns_held",
  "guns_arriving",
] as const;

/**
 * Furthest that a level moves when the step is halved, over its value or, if that is more, over a
 * hundredth of the highest it has had: of what falls to nothing in a straight line, the last
 * remnant has no scale of its own.
 */
function movedByHalving(additions: ScenarioAdditions): Readonly<Record<string, number>> {
  const scenario = side({ ...additions, cuts: EXPECTED });
  const trace = (dt: number): ModelTrace => new ModelTrace(scenario, NAMES, { dt });
  const [whole, half] = [trace(1 / 4), trace(1 / 8)];
  const moved = Object.fromEntries(NAMES.map((name) => [name, 0]));
  for (const name of NAMES) {
    for (const element of whole.elementsOf(name)) {
      let highest = 0;
      for (let month = 0; month < 29 * 12; month++) {
        const at = [2012 + Math.floor(month / 12), (month % 12) + 1] as const;
        const level = whole.level(name, at, element);
        highest = Math.max(highest, Math.abs(level));
        const scale = Math.max(Math.abs(level), highest / 100);
        const off = Math.abs(half.level(name, at, element) - level) / scale;
        moved[name] = Math.max(moved[name] ?? 0, scale === 0 ? 0 : off);
      }
    }
  }
  return moved;
}

describe("halving the step in expectation", () => {
  it.each([
    ["as on record, where one named group withers to some eighty members", {}],
    [
      "with removals, troops and prevention",
      {
        settings: [
          { lever: "mx.leader-removals", value: 12, from: "2014-01", to: "2030-01" },
          { lever: "mx.military-deployment", value: 103000, from: "2016-05", ramp: 9 },
          { lever: "mx.recruitment-prevention", value: 0.1, from: "2022-05", to: "2030-01" },
        ],
      },
    ],
    [
      "with arrests and prevention that end the groups",
      {
        settings: [
          { lever: "mx.arrests", value: 220, from: "2026-01" },
          { lever: "mx.recruitment-prevention", value: 0.9, from: "2026-01" },
        ],
      },
    ],
  ] as const)("moves no outcome and no group by 1 %%, %s", (_, additions) => {
    for (const [name, moved] of Object.entries(movedByHalving(additions))) {
      expect([name, moved < 0.01]).toEqual([name, true]);
    }
  });
});

describe("accepted draws of mexico-side", () => {
  const accepted = acceptedOf(PRESET);
  const FIRST = 50;

  it("belong to the model, the priors and the rule as they stand (scripts/match-history.mjs)", () => {
    expect(accepted?.fingerprint).toBe(fingerprintOf(PRESET));
    expect(accepted && excludedShare(accepted)).toBeGreaterThan(0.5);
  });

  it("are those of the first draws that the rule keeps, and no others", () => {
    const rule = ruleOf(PRESET);
    expect(rule.targets.map(({ variable }) => variable)).toEqual([
      "homicides",
      "missing",
      "groups_active",
      "guns_seized_in_mexico",
    ]);
    const names = [...rule.targets, ...rule.bounds].map(({ variable }) => variable);
    const kept = Array.from({ length: FIRST }, (_, member) => member).filter((member) =>
      isPlausible(
        rule,
        new ModelTrace(side({ to: 2026 }), names, {
          values: "priors",
          seed: accepted?.seed ?? 0,
          member,
        }),
      ),
    );
    expect(kept.length).toBeGreaterThan(1);
    expect(accepted?.members.filter((member) => member < FIRST)).toEqual(kept);
  });
});

describe("the course of members killed that the record is held against", () => {
  it("is that of the model as it stands (scripts/member-deaths.mjs)", () => {
    const now = memberDeathsByMonth("mexico-side");
    expect(now.map(([month]) => month)).toEqual(memberDeathsInFull.map(([month]) => month));
    now.forEach(([, deaths], i) => {
      expect(Math.abs(deaths / (memberDeathsInFull[i]?.[1] ?? Number.NaN) - 1)).toBeLessThan(1e-4);
    });
  });
});
