/** What the model finds for a step, in the terms in which it was guessed. */
import { endOfYear } from "../../../../src/browser.js";
import { summedRuns } from "../../components/comparison/comparison.js";
import { catalogOutcome, differenceRuns, outcomeAnswer } from "../../state/results.js";
import { answer, plan } from "../../state/store.js";
import type { Guess } from "./steps.js";

/** A difference below this share of the reference's mean is called about the same. */
export const ABOUT_THE_SAME = 0.01;

/** Shares of runs by what happens to the outcome. */
export type Found = Readonly<Record<Guess, number>>;

/** @returns undefined while the answer is awaited */
export function foundOf(place: number, id: string, since: number): Found | undefined {
  const runs = differencesOf(place, id, since);
  const reference = meanOfReference(id, since);
  if (runs.length === 0 || reference === undefined) return undefined;
  const least = ABOUT_THE_SAME * Math.abs(reference);
  const share = (holds: (value: number) => boolean): number =>
    runs.filter(holds).length / runs.length;
  return {
    up: share((value) => value > least),
    down: share((value) => value < -least),
    same: share((value) => Math.abs(value) <= least),
  };
}

/** Differences run by run: of a flow in all from a year on, of a level at the year's end. */
export function differencesOf(place: number, id: string, since: number): readonly number[] {
  const { year } = plan.value;
  const heard = outcomeAnswer(place, id);
  if (catalogOutcome(id)?.as !== "flow") return differenceRuns(place, id, year);
  return heard && answer.value ? [...summedRuns(heard, answer.value.members, since, year)] : [];
}

/** Mean of the same under the reference; means of months add up. */
function meanOfReference(id: string, since: number): number | undefined {
  const mean = outcomeAnswer("reference", id)?.monthly.mean;
  if (!mean) return undefined;
  const first = endOfYear(since - 1);
  const end = endOfYear(plan.value.year);
  if (catalogOutcome(id)?.as !== "flow") return mean[end - 1];
  return mean.slice(first, end).reduce((sum, value) => sum + value, 0);
}
