import { describe, expect, it } from "vitest";
import { simulate } from "../../src/engine/run/simulate.js";
import { Distribution } from "../../src/engine/run/statistics.js";
import { handWrittenInputs } from "../../src/experiment/bench/bench.js";
import { handWrittenCore } from "../../src/experiment/bench/hand-written-core.js";
import { ParameterDraws } from "../../src/experiment/draws.js";
import { type ReadyScenario, readyScenario } from "../../src/experiment/resolve-model.js";
import { doTask } from "../../src/experiment/task.js";
import { core2023 } from "../../src/model/core-2023.js";
import { amountLever } from "../../src/policy/levers.js";
import { presetById } from "../../src/policy/presets/presets.js";
import { readScenario, type WrittenSetting } from "../../src/policy/read-scenario.js";
import type { Scenario } from "../../src/policy/scenario.js";
import { scenarioBits } from "../support/scenario-bits.js";

const KEEP = [
  "members",
  "recruitment",
  "killings",
  "arrests_of_members",
  "exits",
  "total_members",
] as const;

const core = (settings: readonly WrittenSetting[] = []): Scenario =>
  readScenario(presetById("core-2023"), "core-2023", { settings });

const ready = (scenario: Scenario, dt?: number): ReadyScenario =>
  readyScenario(scenario, { keep: [...KEEP], ...(dt === undefined ? {} : { dt }) });

const levers = core2023.levers.map(({ lever }) => amountLever(lever));

/** Walks through one run and hands over each named variable as a view of the memory. */
function walk(
  prepared: ReadyScenario,
  member: number,
  look: (of: (name: (typeof KEEP)[number]) => Float64Array, step: number) => void,
  values: "priors" | "published" = "priors",
): void {
  const { program, scenario } = prepared;
  const draws = new ParameterDraws(program, scenario, 1, values);
  const constants = new Map([...draws.member(member), ...prepared.constants]);
  simulate(program, { seed: 1, run: member, constants, paths: prepared.paths }, (memory, step) =>
    look((name) => {
      const slot = program.slots.get(name);
      if (!slot) throw new Error(`no ${name}`);
      return memory.subarray(slot.offset, slot.offset + slot.volume);
    }, step),
  );
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

describe("core-2023", () => {
  it("conserves persons: members are those at the start, plus recruited, minus lost", () => {
    const prepared = ready(core([{ lever: "mx.arrests", value: 220 }]));
    const dt = prepared.program.model.time.dt;
    for (let member = 0; member < 8; member++) {
      let start = 0;
      let balance = 0;
      let recruited = 0;
      let furthest = 0;
      walk(prepared, member, (of, step) => {
        const now = sum(of("members"));
        if (step === 0) start = now;
        // Relative to all who were ever members: what is left of a group that ends is rounding.
        furthest = Math.max(furthest, Math.abs(start + balance - now) / (start + recruited));
        const lost = sum(of("killings")) + sum(of("arrests_of_members")) + sum(of("exits"));
        balance += (sum(of("recruitment")) - lost) * dt;
        recruited += sum(of("recruitment")) * dt;
      });
      expect(furthest).toBeLessThan(1e-9);
    }
  });

  it("has no negative and no endless stock in 1,000 random draws under random levers", () => {
    const scenarios = Array.from({ length: 20 }, (_, i) =>
      ready(
        core(
          levers.map((lever, l) => {
            const share = ((i * 7 + l * 11) % 20) / 19;
            return {
              lever: lever.id,
              value: lever.bounds[0] + share * (lever.bounds[1] - lever.bounds[0]),
            };
          }),
        ),
      ),
    );
    const DRAWS = 50;
    let runs = 0;
    for (const [i, prepared] of scenarios.entries()) {
      for (let member = 0; member < DRAWS; member++) {
        let least = 0;
        let finite = true;
        walk(prepared, i * DRAWS + member, (of, step) => {
          if (step % 40 !== 0) return;
          for (const value of of("members")) {
            least = Math.min(least, value);
            finite &&= Number.isFinite(value);
          }
        });
        expect(least).toBe(0);
        expect(finite).toBe(true);
        runs++;
      }
    }
    expect(runs).toBe(1000);
  });

  it("a lever set to its neutral value changes no bit", () => {
    const task = (scenario: Scenario) => scenarioBits(scenario, 5);
    const untouched = task(core());
    for (const lever of levers) {
      const set = task(core([{ lever: lever.id, value: lever.neutral, from: "2014-03", ramp: 7 }]));
      expect(set).toEqual(untouched);
    }
    const moved = task(core([{ lever: "mx.arrests", value: 111 }]));
    expect(moved).not.toEqual(untouched);
  });

  it.each([
    ["at neutral", []],
    ["with arrests doubled", [{ lever: "mx.arrests", value: 220 }]],
    ["with recruitment halved", [{ lever: "mx.recruitment-prevention", value: 0.5 }]],
  ])("halving the step moves no outcome by more than 1 %%, %s", (_, settings) => {
    const spreads = (dt: number, values: "priors" | "published", members: number) =>
      (
        doTask({
          scenarios: [core(settings)],
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
      ["priors", 20],
    ] as const) {
      const half = spreads(1 / 8, values, members);
      spreads(1 / 4, values, members).forEach((months, o) => {
        months.forEach(({ median, mean }, month) => {
          const other = half[o]?.[month];
          expect(Math.abs((other?.median ?? Number.NaN) / median - 1)).toBeLessThan(0.01);
          expect(Math.abs((other?.mean ?? Number.NaN) / mean - 1)).toBeLessThan(0.01);
        });
      });
    }
  });

  it("a constant cut of recruits acts exactly like as many more arrests", () => {
    // cartels.md M4: both terms are proportional to size, so only their sum of persons matters.
    // Recruitment is cut by 110 a week by lowering its rate in every step by 110 / members.
    const doubled = ready(core([{ lever: "mx.arrests", value: 220, from: "2022-01" }]));
    const prepared = ready(core());
    const dt = prepared.program.model.time.dt;
    const arrests: number[] = [];
    walk(doubled, 0, (of) => arrests.push(sum(of("members"))), "published");
    const { program, scenario } = prepared;
    const constants = new ParameterDraws(program, scenario, 1, "published").member(0);
    const members = program.slots.get("members");
    const capacity = constants.get("arrest_capacity") ?? Number.NaN;
    const cut: number[] = [];
    simulate(program, { seed: 1, run: 0, constants, paths: new Map() }, (memory, step) => {
      if (!members) throw new Error("no members");
      const own = memory.subarray(members.offset, members.offset + members.volume);
      const total = sum(own);
      cut.push(total);
      // The recruits who did not come: taken out of the stock over the step that follows.
      if (step >= 10 * 12 * 4) {
        for (let i = 0; i < own.length; i++) own[i]! -= (capacity * own[i]! * dt) / total;
      }
    });
    for (let step = 0; step <= 15 * 12 * 4; step += 48) {
      expect(cut[step]! / arrests[step]! - 1).toBeLessThan(2e-3);
      expect(cut[step]! / arrests[step]! - 1).toBeGreaterThan(-2e-3);
    }
  });

  it("the compiled program gives the bits of a loop written by hand", () => {
    const prepared = ready(core());
    const byHand = handWrittenCore(handWrittenInputs(prepared))();
    const months = byHand.length / 3;
    const compiled: number[] = [];
    walk(
      prepared,
      0,
      (of, step) => {
        if (step > 0 && step % 4 === 0) compiled.push(of("total_members")[0] ?? Number.NaN);
      },
      "published",
    );
    expect(compiled).toEqual([...byHand.subarray(0, months)]);
  });
});
