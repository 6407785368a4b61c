import { describe, expect, it } from "vitest";
import { checkUnits } from "../../src/engine/model/check-units.js";
import { loadModel } from "../../src/engine/model/load.js";
import { simulate } from "../../src/engine/run/simulate.js";
import { Distribution } from "../../src/engine/run/statistics.js";
import { evidenceUnits } from "../../src/evidence/units.js";
import { ParameterDraws } from "../../src/experiment/draws.js";
import { randomDraws } from "../../src/experiment/random-draws.js";
import { type ReadyScenario, readyScenario } from "../../src/experiment/resolve-model.js";
import { doTask } from "../../src/experiment/task.js";
import { armsChain } from "../../src/model/arms.js";
import { leverById } from "../../src/policy/levers.js";
import { presetById } from "../../src/policy/presets/presets.js";
import {
  readScenario,
  type ScenarioAdditions,
  type WrittenSetting,
} from "../../src/policy/read-scenario.js";
import type { Scenario } from "../../src/policy/scenario.js";
import { scenarioBits } from "../support/scenario-bits.js";

const KEEP = [
  "guns_held",
  "guns_taken_up",
  "guns_seized_in_mexico",
  "guns_lost",
  "guns_bought_for_groups",
  "guns_bought_for_others",
  "guns_arriving",
  "guns_arriving_from",
  "guns_seized_southbound",
  "guns_on_record",
  "gun_class_share",
  "gun_origin_share",
  "firepower_ratio",
  "lethality_of_guns",
] as const;
type Kept = (typeof KEEP)[number];

const chain = (additions: ScenarioAdditions = {}): Scenario =>
  readScenario(presetById("arms-chain"), "arms-chain", additions);
const everything: ScenarioAdditions = {
  settings: [
    { lever: "us.gun-sale-rules", value: "dealer-and-rifle-rules", from: "2014-01", to: "2030-01" },
    { lever: "us.southbound-inspection", value: 0.4, from: "2016-05", ramp: 9 },
    { lever: "joint.gun-tracing", value: 0.9, from: "2018-05" },
  ],
};

/** Walks through one run and hands over each kept variable as a view of the memory. */
function walk(
  prepared: ReadyScenario,
  member: number,
  look: (of: (name: Kept) => Float64Array, step: number) => void,
): void {
  const { program, scenario } = prepared;
  const draws = new ParameterDraws(program, scenario, 1, "priors").member(member);
  const constants = new Map([...draws, ...prepared.constants]);
  simulate(program, { seed: 1, run: member, constants, paths: prepared.paths }, (memory, step) =>
    look((name) => {
      const slot = program.slots.get(name);
      if (!slot) throw new Error(`no ${name}`);
      return memory.subarray(slot.offset, slot.offset + slot.volume);
    }, step),
  );
}
const ready = (scenario: Scenario): ReadyScenario => readyScenario(scenario, { keep: KEEP });
const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
const apart = (a: number, b: number): number => Math.abs(a - b) / Math.max(1, Math.abs(a));

describe("the arms chain", () => {
  it.each([
    ["as recorded", {}],
    ["with every lever set", everything],
    ["with no inflow", { cuts: ["gun-inflow"] }],
  ])(
    "conserves guns of every class: those at the start, plus taken up, minus gone, %s",
    (_, additions) => {
      const prepared = ready(chain(additions));
      const { dt } = prepared.program.model.time;
      for (let member = 0; member < 20; member++) {
        const balance = new Float64Array(3);
        let furthest = 0;
        walk(prepared, member, (of, step) => {
          const held = of("guns_held");
          for (let gun = 0; gun < held.length; gun++) {
            if (step === 0) balance[gun] = held[gun]!;
            furthest = Math.max(furthest, apart(held[gun]!, balance[gun]!));
            const gone = of("guns_seized_in_mexico")[gun]! + of("guns_lost")[gun]!;
            balance[gun] = balance[gun]! + (of("guns_taken_up")[gun]! - gone) * dt;
          }
        });
        expect(furthest).toBeLessThan(1e-9);
      }
    },
  );

  it("loses no gun between the shop and the border, nor between origins", () => {
    const prepared = ready(chain(everything));
    for (let member = 0; member < 20; member++) {
      let furthest = 0;
      walk(prepared, member, (of) => {
        const bought = sum(of("guns_bought_for_groups")) + sum(of("guns_bought_for_others"));
        const arriving = of("guns_arriving")[0]!;
        furthest = Math.max(
          furthest,
          apart(bought, arriving + of("guns_seized_southbound")[0]!),
          apart(arriving, sum(of("guns_arriving_from"))),
          apart(1, sum(of("gun_class_share"))),
          apart(1, sum(of("gun_origin_share"))),
        );
      });
      expect(furthest).toBeLessThan(1e-9);
    }
  });

  it("stays on the record until now, so that firepower and killing stay at 1", () => {
    const prepared = ready(chain());
    for (let member = 0; member < 20; member++) {
      let furthest = 0;
      walk(prepared, member, (of, step) => {
        if (step > 14 * 12 * 4) return;
        furthest = Math.max(
          furthest,
          apart(sum(of("guns_held")), sum(of("guns_on_record"))),
          apart(of("firepower_ratio")[0]!, 1),
          apart(of("lethality_of_guns")[0]!, 1),
        );
      });
      expect(furthest).toBeLessThan(1e-9);
    }
  });

  it("moves nothing on record by lever or cut", () => {
    const record = (additions: ScenarioAdditions): number[] => {
      const last: number[] = [];
      walk(ready(chain(additions)), 3, (of) => last.push(sum(of("guns_on_record"))));
      return last;
    };
    const untouched = record({});
    expect(record(everything)).toEqual(untouched);
    expect(record({ cuts: armsChain.links.map(({ id }) => id) })).toEqual(untouched);
  });

  it("has no number that is none and no negative stock in 200 random draws of everything", () => {
    const { draws, faults } = randomDraws("arms-chain", 200);
    expect(draws).toBe(200);
    expect(faults).toEqual([]);
  });

  it("a lever set to its neutral value changes no bit", () => {
    const task = (settings: readonly WrittenSetting[]) => scenarioBits(chain({ settings }), 5);
    const untouched = task([]);
    for (const { lever: id } of armsChain.levers) {
      const lever = leverById(id, "");
      const set = (value: number | string) =>
        task([
          { lever: id, value, from: "2014-03", ...(lever.kind === "amount" ? { ramp: 7 } : {}) },
        ]);
      expect(set(lever.neutral)).toEqual(untouched);
      const moved = lever.kind === "amount" ? lever.studied[1] : lever.options[1];
      expect(set(moved ?? Number.NaN)).not.toEqual(untouched);
    }
  });

  it.each([
    ["at neutral", {}],
    ["with every lever set", everything],
    ["with no inflow", { cuts: ["gun-inflow"] }],
  ])("halving the step moves no outcome by more than 1 %%, %s", (_, additions) => {
    const spreads = (dt: number, values: "priors" | "published", members: number) =>
      (
        doTask({
          scenarios: [chain(additions)],
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
          // With no inflow nothing arrives at either step.
          expect(median === other || Math.abs(other / median - 1) < 0.01).toBe(true);
        });
      });
    }
  });

  it.each(["us-county", "border-study"])("adds up in its units under %s", (state) => {
    const definition = armsChain.define({ structure: { "gun-elasticity": state } });
    expect(checkUnits(loadModel(definition, { units: evidenceUnits, strict: true }))).toEqual([]);
  });
});
