import { describe, expect, it } from "vitest";
import { runEnsembleHere } from "../../src/experiment/ensemble.js";
import { memberRuns } from "../../src/experiment/member-runs.js";
import { differenceColumns, spreadColumns } from "../../src/experiment/member-statistics.js";
import { presetById } from "../../src/policy/presets/presets.js";
import { readScenario } from "../../src/policy/read-scenario.js";

const SEED = 3;
const MEMBERS = 7;
const scenarios = ["two-governments", "strikes-with-consent"].map((id) =>
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
    const paired = differenceColumns(other, reference, MEMBERS, 1, isLevel);
    own.differences.forEach(({ year, ...difference }, place) => {
      expect(year).toBe(paired.firstYear + place);
      for (const [name, value] of Object.entries(difference)) {
        const column = paired[name as keyof typeof columns | "lowerIn" | "higherIn"];
        expect(Object.is(column[place], value), `${name} ${year}`).toBe(true);
      }
    });
    expect(own.differences.some(({ median }) => median !== 0)).toBe(true);
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
