import { describe, expect, it } from "vitest";
import { runEnsembleHere } from "../../src/experiment/ensemble.js";
import { memberRuns } from "../../src/experiment/member-runs.js";
import { differenceColumns, spreadColumns } from "../../src/experiment/member-statistics.js";
import { SharedPasts } from "../../src/experiment/shared-past.js";
import { presetById } from "../../src/policy/presets/presets.js";
import { readScenario } from "../../src/policy/read-scenario.js";

const SEED = 3;
const MEMBERS = 7;
const scenarios = ["as-now", "strikes-with-consent"].map((id) =>
  readScenario(presetById(id), id, { to: 2028 }),
);
const outcomes = ["civilians-killed-by-force", "co-operation"];

/** Runs of all members, done in two pieces of other sizes than those of an ensemble. */
function runsOf(scenario: (typeof scenarios)[number], id: string): Float64Array {
  const pieces = [
    [0, 3],
    [3, MEMBERS - 3],
  ].map(([firstMember = 0, members = 0]) =>
    memberRuns({ scenario, seed: SEED, values: "priors", firstMember, members, outcomes }),
  );
  const values = pieces.map((runs) => runs.find((one) => one.id === id)?.values ?? []);
  return Float64Array.from(values.flatMap((one) => [...one]));
}

describe("runs whose every value is kept", () => {
  const ensemble = runEnsembleHere({ scenarios, members: MEMBERS, seed: SEED, values: "priors" });

  it.each(outcomes)("give the bits of the ensemble: %s", (id) => {
    const [reference, other] = scenarios.map((scenario) => runsOf(scenario, id));
    const [, result] = ensemble.scenarios;
    const own = result?.outcomes.find(({ outcome }) => outcome.id === id);
    if (!reference || !other || !own) throw new Error("no runs");
    const columns = spreadColumns(other, MEMBERS, other.length / MEMBERS);
    own.monthly.forEach((spread, month) => {
      for (const [name, value] of Object.entries(spread)) {
        expect(Object.is(columns[name as keyof typeof columns][month], value)).toBe(true);
      }
    });
    expect(own.monthly.length).toBe(17 * 12);
    const isLevel = own.outcome.as === "level";
    const paired = differenceColumns(other, reference, MEMBERS, 1, isLevel, 2026);
    own.differences.forEach(({ year, ...difference }, place) => {
      expect(year).toBe(paired.firstYear + place);
      for (const [name, value] of Object.entries(difference)) {
        const column = paired[name as keyof typeof columns | "lowerIn" | "higherIn"];
        expect(Object.is(column[place], value), `${name} ${year}`).toBe(true);
      }
    });
    expect(own.differences.some(({ median }) => median !== 0)).toBe(true);
    const { since, year: _, ...total } = own.total ?? { since: undefined, year: 0 };
    expect(paired.total?.since).toBe(since);
    for (const [name, value] of Object.entries(total)) {
      const column = paired.total?.[name as keyof typeof columns | "lowerIn" | "higherIn"];
      expect(Object.is(column?.[0], value), `${name} in all`).toBe(true);
    }
    expect(since === undefined).toBe(isLevel);
  });

  it.each([
    ["another scenario", "strikes-with-consent", {}],
    [
      "a decision of a later month",
      "as-now",
      {
        settings: [{ lever: "us.force-at-sea", value: 0, from: "2030-01" }],
      },
    ],
    ["the same scenario again", "as-now", {}],
  ])("go on from the past of the reference with the same bits: %s", (_, id, overrides) => {
    const wanted = ["homicides", "co-operation", "homicides-by-state", "overdose-deaths"];
    const task = { seed: SEED, values: "priors" as const, firstMember: 1, every: 2, members: 3 };
    const pasts = new SharedPasts();
    const reference = readScenario(presetById("as-now"), "as-now", { to: 2032 });
    memberRuns({ ...task, scenario: reference, outcomes: wanted }, pasts);
    const scenario = readScenario(presetById(id), id, { to: 2032, ...overrides });
    const whole = memberRuns({ ...task, scenario, outcomes: wanted });
    const resumed = memberRuns({ ...task, scenario, outcomes: wanted }, pasts);
    expect(whole.map((one) => one.values.length)).toEqual([756, 756, 24_192, 756]);
    expect(resumed).toEqual(whole);
    expect(memberRuns({ ...task, scenario, outcomes: wanted }, pasts)).toEqual(whole);
  });

  it("keep only what is asked", () => {
    const [scenario] = scenarios;
    if (!scenario) throw new Error("no scenario");
    const task = { scenario, seed: SEED, values: "priors" as const, firstMember: 0, members: 1 };
    expect(memberRuns({ ...task, outcomes: ["co-operation"] }).map(({ id }) => id)).toEqual([
      "co-operation",
    ]);
  });
});
