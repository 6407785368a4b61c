/** In how many runs each scenario has the least of an outcome: what is traded for what. */
import { type EnsembleResult, FIRST_YEAR, type Outcome } from "../../../../src/browser.js";
import { summedRuns } from "../../components/comparison/comparison.js";
import { differenceRuns, outcomeAnswer } from "../../state/results.js";
import { plan } from "../../state/store.js";

/** Shares of runs. */
export interface Lowest {
  readonly id: string;
  /** By scenario, the reference first: runs in which it alone has the least. */
  readonly alone: readonly number[];
  /** Runs in which two or more share the least. */
  readonly shared: number;
}

/** @returns undefined where an answer is missing or nothing differs in any run */
export function lowestOf(result: EnsembleResult, outcome: Outcome): Lowest | undefined {
  const { members, scenarios } = result;
  const runs = scenarios
    .slice(1)
    .map((one, place) => runsOf(outcome, place, members, one.scenario));
  if (runs.some(({ length }) => length !== members)) return undefined;
  const alone = scenarios.map(() => 0);
  let shared = 0;
  let differs = false;
  for (let member = 0; member < members; member++) {
    const values = [0, ...runs.map((one) => one[member] ?? 0)];
    differs ||= values.some((value) => value !== 0);
    const least = Math.min(...values);
    const holders = values.flatMap((value, place) => (value === least ? [place] : []));
    const [first = 0] = holders;
    if (holders.length > 1) shared++;
    else alone[first] = (alone[first] ?? 0) + 1;
  }
  if (!differs) return undefined;
  return { id: outcome.id, alone: alone.map((count) => count / members), shared: shared / members };
}

function runsOf(
  { id, as }: Outcome,
  place: number,
  members: number,
  { from }: { readonly from: string },
): ArrayLike<number> {
  const { year } = plan.value;
  if (as === "level") return differenceRuns(place, id, year);
  const heard = outcomeAnswer(place, id);
  const since = Math.max(FIRST_YEAR, Number(from.slice(0, 4)));
  return heard ? summedRuns(heard, members, since, year) : [];
}
