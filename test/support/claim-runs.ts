import type { ClaimTest } from "../../src/experiment/claims/claim-test.js";
import type { RunsUnder } from "../../src/experiment/claims/judge.js";
import { claimReadings } from "../../src/experiment/claims/readings.js";
import { YearlyRuns } from "../../src/experiment/yearly-runs.js";

const YEARS = 19;
const FIRST_YEAR = 2012;

/** What a made-up run shows in a year. */
export type MadeUp = (at: {
  readonly course: string;
  readonly member: number;
  readonly reading: string;
  readonly year: number;
}) => number;

/** Runs of made-up values from 2012 to 2030. */
export function madeUpRuns(courses: readonly string[], members: number, value: MadeUp): YearlyRuns {
  const runs = new YearlyRuns(claimReadings);
  for (const course of courses) {
    const of = (member: number) =>
      Float64Array.from({ length: claimReadings.length * YEARS }, (_, i) =>
        value({
          course,
          member,
          reading: claimReadings[Math.floor(i / YEARS)]?.id ?? "",
          year: FIRST_YEAR + (i % YEARS),
        }),
      );
    runs.add(
      course,
      Array.from({ length: members }, (_, member) => of(member)),
    );
  }
  return runs;
}

/** Made-up runs as those of a variant. */
export const runsUnder = (
  kind: RunsUnder["variant"]["kind"],
  id: string,
  tests: readonly ClaimTest[],
  runs: YearlyRuns,
  members: number,
): RunsUnder => ({ variant: { kind, id, tests }, runs, members });
