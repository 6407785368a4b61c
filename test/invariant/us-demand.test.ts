import { describe, expect, it } from "vitest";
import { simulate } from "../../src/engine/run/simulate.js";
import { Distribution } from "../../src/engine/run/statistics.js";
import { ParameterDraws } from "../../src/experiment/draws.js";
import { randomDraws } from "../../src/experiment/random-draws.js";
import { type ReadyScenario, readyScenario } from "../../src/experiment/resolve-model.js";
import { doTask } from "../../src/experiment/task.js";
import { demandSector, usDemand } from "../../src/model/demand.js";
import { sectorModel } from "../../src/model/sector.js";
import { amountLever } from "../../src/policy/levers.js";
import { presetById } from "../../src/policy/presets/presets.js";
import { readScenario, type ScenarioAdditions } from "../../src/policy/read-scenario.js";
import type { Scenario } from "../../src/policy/scenario.js";
import { scenarioBits } from "../support/scenario-bits.js";

const STOCKS = [
  "illicit_users",
  "people_untreated",
  "people_treated",
  "people_in_early_remission",
  "people_in_stable_remission",
];
const IN = ["starts_of_illicit_use", "starts_with_disorder"];
const OUT = [
  "quitting_illicit_use",
  "overdose_deaths_of_users",
  "overdose_deaths_untreated",
  "overdose_deaths_in_treatment",
  "other_deaths_of_users",
  "other_deaths_untreated",
  "other_deaths_in_treatment",
  "other_deaths_in_early_remission",
  "other_deaths_in_stable_remission",
];
const METHAMPHETAMINE = [
  "methamphetamine_users",
  "methamphetamine_starts",
  "methamphetamine_quitting",
  "psychostimulant_deaths",
];
const DEATHS = [
  "overdose_deaths",
  "synthetic_opioid_deaths",
  "fentanyl_deaths",
  "other_synthetic_deaths",
  "heroin_deaths_alone",
  "illicit_opioid_deaths",
  "methamphetamine_deaths_alone",
  "other_overdose_deaths",
];
const RECORD = [
  "kits_recorded",
  "places_recorded",
  "fentanyl_share_on_record",
  "other_overdose_deaths",
  "prescription_disorder",
  "methamphetamine_users_recorded",
];
const KEEP = [...new Set([...STOCKS, ...IN, ...OUT, ...METHAMPHETAMINE, ...DEATHS, ...RECORD])];

const demand = (additions: ScenarioAdditions = {}): Scenario =>
  readScenario(presetById("us-demand"), "us-demand", additions);
const levers = usDemand.levers.map(({ lever }) => amountLever(lever));
const everything: ScenarioAdditions = {
  settings: [
    { lever: "us.treatment-places", value: 2_000_000, from: "2014-03", ramp: 20 },
    { lever: "us.naloxone-kits", value: 20_000_000, from: "2016-01", to: "2030-01" },
    { lever: "us.drug-checking", value: 0.6, from: "2018-07" },
    { lever: "us.prevention", value: 0.8, from: "2020-01" },
  ],
  structure: { naloxone: "stronger" },
};

/** Walks through one run and hands over the value of each kept variable. */
function walk(
  scenario: Scenario,
  member: number,
  look: (of: (name: string) => number, step: number, dt: number) => void,
): void {
  const { program, constants, paths }: ReadyScenario = readyScenario(scenario, { keep: KEEP });
  const draws = new ParameterDraws(program, scenario, 1, "priors").member(member);
  const inputs = { seed: 1, run: member, constants: new Map([...draws, ...constants]), paths };
  simulate(program, inputs, (memory, step) =>
    look(
      (name) => memory[program.slots.get(name)?.offset ?? Number.NaN] ?? Number.NaN,
      step,
      program.model.time.dt,
    ),
  );
}

const apart = (a: number, b: number): number => Math.abs(a - b) / Math.max(1, Math.abs(a));
const total = (of: (name: string) => number, names: readonly string[]): number =>
  names.reduce((sum, name) => sum + of(name), 0);

describe("the demand sector", () => {
  it.each([
    ["as recorded", {}],
    ["with every lever set", everything],
    ["with no treatment and no relapse", { cuts: ["treatment", "relapse"] }],
  ])("conserves persons: those at the start, plus started, minus quit and dead, %s", (_, more) => {
    const scenario = demand(more);
    for (let member = 0; member < 10; member++) {
      const balance = { opioids: 0, methamphetamine: 0 };
      let furthest = 0;
      walk(scenario, member, (of, step, dt) => {
        const opioids = total(of, STOCKS);
        const users = of("methamphetamine_users");
        if (step === 0) Object.assign(balance, { opioids, methamphetamine: users });
        furthest = Math.max(
          furthest,
          apart(opioids, balance.opioids),
          apart(users, balance.methamphetamine),
        );
        balance.opioids += (total(of, IN) - total(of, OUT)) * dt;
        balance.methamphetamine +=
          (of("methamphetamine_starts") -
            of("methamphetamine_quitting") -
            of("psychostimulant_deaths")) *
          dt;
      });
      expect(furthest).toBeLessThan(1e-9);
    }
  });

  it("counts each death once among all deaths", () => {
    const scenario = demand(everything);
    for (let member = 0; member < 10; member++) {
      let furthest = 0;
      walk(scenario, member, (of) => {
        const illicit = total(of, OUT.slice(1, 4));
        furthest = Math.max(
          furthest,
          apart(of("illicit_opioid_deaths"), illicit),
          apart(illicit, of("fentanyl_deaths") + of("heroin_deaths_alone")),
          apart(
            of("overdose_deaths"),
            illicit +
              of("other_synthetic_deaths") +
              of("methamphetamine_deaths_alone") +
              of("other_overdose_deaths"),
          ),
        );
      });
      expect(furthest).toBeLessThan(1e-9);
    }
  });

  it("moves nothing on record by lever, structure or cut", () => {
    const recorded = (more: ScenarioAdditions): number[] => {
      const values: number[] = [];
      walk(demand(more), 3, (of) => values.push(...RECORD.map(of)));
      return values;
    };
    const untouched = recorded({});
    expect(recorded(everything)).toEqual(untouched);
    expect(recorded({ cuts: usDemand.links.map(({ id }) => id) })).toEqual(untouched);
  });

  it("has no number that is none and no negative stock in 200 random draws of everything", () => {
    const { draws, faults } = randomDraws("us-demand", 200);
    expect(draws).toBe(200);
    expect(faults).toEqual([]);
  });

  it.each(["source", "stronger"])(
    "a lever set to its neutral value from now on changes no bit, naloxone %s",
    (naloxone) => {
      const task = (more: ScenarioAdditions) =>
        scenarioBits(demand({ ...more, structure: { naloxone } }), 5);
      const untouched = task({});
      for (const { id: lever, neutral, bounds } of levers) {
        expect(task({ settings: [{ lever, value: neutral, from: "2026-01" }] })).toEqual(untouched);
        const moved = neutral + (bounds[1] - neutral) / 1000;
        expect(task({ settings: [{ lever, value: moved, from: "2026-01" }] })).not.toEqual(
          untouched,
        );
      }
    },
  );

  it.each([
    ["at neutral", {}],
    ["with every lever set", everything],
  ])("halving the step moves no outcome by more than 1 %%, %s", (_, more) => {
    const spreads = (dt: number, values: "priors" | "published", members: number) =>
      (
        doTask({
          scenarios: [demand(more)],
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
      ["priors", 30],
    ] as const) {
      const half = spreads(1 / 8, values, members);
      let furthest = 0;
      spreads(1 / 4, values, members).forEach((months, o) => {
        months.forEach(({ median }, month) => {
          const other = half[o]?.[month]?.median ?? Number.NaN;
          furthest = Math.max(furthest, Math.abs(other / median - 1));
        });
      });
      expect(furthest).toBeLessThan(0.01);
    }
  });

  it("has nobody below none when a pure gram becomes a hundred times as dear", () => {
    const dear = sectorModel("us-demand-dear", "US demand, dear", (choices) => {
      const sector = demandSector(choices);
      const price = sector.needs.retail_price_ratio;
      if (price?.kind !== "auxiliary") throw new Error("the price is no auxiliary");
      const needs = {
        ...sector.needs,
        retail_price_ratio: { ...price, equation: "1 + STEP(99, 168)" },
      };
      return [{ ...sector, needs }];
    });
    const ready = readyScenario(demand(), { model: dear, keep: STOCKS });
    const draws = new ParameterDraws(ready.program, ready.scenario, 1, "priors");
    for (let member = 0; member < 40; member++) {
      let least = Number.POSITIVE_INFINITY;
      const constants = new Map([...draws.member(member), ...ready.constants]);
      simulate(ready.program, { seed: 1, run: member, constants, paths: ready.paths }, (memory) => {
        for (const name of STOCKS)
          least = Math.min(
            least,
            memory[ready.program.slots.get(name)?.offset ?? -1] ?? Number.NaN,
          );
      });
      expect(least).toBeGreaterThanOrEqual(0);
    }
  });
});
