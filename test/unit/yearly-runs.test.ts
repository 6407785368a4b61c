import { describe, expect, it } from "vitest";
import { claimAmendments, courseUnder } from "../../src/experiment/claims/courses.js";
import { claimReadings } from "../../src/experiment/claims/readings.js";
import { runEnsembleHere } from "../../src/experiment/ensemble.js";
import { yearlyValues } from "../../src/experiment/task.js";
import { withWorkers } from "../../src/experiment/worker-pool.js";
import { doYearlyTask, YearlyRuns, type YearlyTask } from "../../src/experiment/yearly-runs.js";

const MEMBERS = 1;
const SEED = 3;

const taskOf = (courses: readonly string[], to: number): YearlyTask => ({
  courses: courses.map((id) => {
    const course = courseUnder(id, {});
    return { ...course, scenario: { ...course.scenario, to } };
  }),
  readings: claimReadings,
  amendments: claimAmendments,
  seed: SEED,
  values: "priors",
  firstMember: 0,
  members: MEMBERS,
});

const runsOf = (task: YearlyTask): YearlyRuns => {
  const runs = new YearlyRuns(task.readings);
  const result = doYearlyTask(task);
  task.courses.forEach(({ id }, i) => {
    runs.add(id, result[i] ?? []);
  });
  return runs;
};

describe("runs read year by year", () => {
  it("are those of the model while every amendment is neutral, bit for bit", () => {
    const task = taskOf(["as-now"], 2013);
    const runs = runsOf(task);
    const scenarios = task.courses.map(({ scenario }) => scenario);
    const ensemble = runEnsembleHere({ scenarios, members: 1, seed: SEED, values: "priors" });
    for (const id of ["homicides", "overdose-deaths", "guns-held"]) {
      const found = ensemble.scenarios[0]?.outcomes.find(({ outcome }) => outcome.id === id);
      const path = found?.samples[0] ?? new Float64Array();
      const expected = yearlyValues(path, 1, found?.outcome.as === "level");
      expect([2012, 2013].map((year) => runs.value("as-now", 0, id, year))).toEqual(expected);
    }
  });

  it("keep the record and end the flow of guns from January 2026", () => {
    const runs = runsOf(taskOf(["as-now", "guns-none", "guns-halved"], 2026));
    const arriving = (course: string, year: number) => runs.value(course, 0, "guns-arriving", year);
    expect(arriving("guns-none", 2025)).toBe(arriving("as-now", 2025));
    expect(arriving("as-now", 2026)).toBeGreaterThan(0);
    expect(arriving("guns-none", 2026)).toBe(0);
    expect(arriving("guns-halved", 2026)).toBeLessThan(arriving("as-now", 2026));
    expect(() => runs.value("as-now", 0, "guns-arriving", 2027)).toThrow(/not run in 2027/);
    expect(() => runs.value("as-now", MEMBERS, "guns-arriving", 2020)).toThrow(/no reading/);
  });

  it("do not depend on the number of workers", async () => {
    const tasks = [0, 1].map((firstMember) => ({
      ...taskOf(["as-now"], 2012),
      firstMember,
      members: 1,
    }));
    const here = tasks.map(doYearlyTask);
    const found: unknown[] = [];
    await withWorkers(tasks, { workers: 2 }, (result) => found.push(result));
    expect(found).toEqual(here);
  });
});
