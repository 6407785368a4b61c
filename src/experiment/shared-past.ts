/**
 * What runs of a member share until something is decided: kept from the first such run, so that
 * another scenario of the same model, draws, links and structure is run from the decision on.
 */
import type { RecordedValues } from "../engine/run/recorder.js";
import type { RunSnapshot } from "../engine/run/snapshot.js";
import { monthNumber, NOW } from "../policy/calendar.js";
import type { MemberTask } from "./member-runs.js";
import type { ReadyScenario } from "./resolve-model.js";

/** The past of one member: its state before the first decision, and what was recorded by then. */
export interface MemberPast {
  readonly snapshot: RunSnapshot;
  readonly recorded: readonly Float64Array[];
}

/** The pasts of a task's members, and where they end. */
export interface TaskPasts {
  /** Step before which the state is kept. */
  readonly step: number;
  /** Intervals that are over by then. */
  readonly intervals: number;
  readonly members: Map<number, MemberPast>;
}

/** Sets of pasts kept; each holds about 0.2 MB a member for the largest model. */
const MOST_SETS = 3;

/** Pasts by what decides them, the one used longest ago given up first. */
export class SharedPasts {
  private readonly sets = new Map<string, TaskPasts>();

  /** The pasts that a task's runs can begin from or add to; none where it decides before `NOW`. */
  of(
    { scenario, seed, values, outcomes }: MemberTask,
    ready: ReadyScenario,
  ): TaskPasts | undefined {
    const intervals = monthNumber(NOW) ?? 0;
    const step = Math.round(intervals / ready.program.model.time.dt);
    // Until the first setting every input of a lever is zero, whatever is decided later.
    const isUndecided = [...ready.paths.values()].every((path) => {
      for (let n = 0; n < step; n++) if (path[n] !== 0) return false;
      return true;
    });
    if (!isUndecided) return undefined;
    const { model, structure, ties, to, parameters, cuts } = scenario;
    const key = JSON.stringify([
      [model, structure, ties, to, parameters, [...cuts].sort()],
      [seed, values],
      [...outcomes].sort(),
    ]);
    const pasts = this.sets.get(key) ?? { step, intervals, members: new Map() };
    this.sets.delete(key);
    this.sets.set(key, pasts);
    const [oldest] = this.sets.keys();
    if (this.sets.size > MOST_SETS && oldest !== undefined) this.sets.delete(oldest);
    return pasts;
  }
}

/** Copies what was recorded of the intervals that are over. */
export const recordedPast = (
  recorded: readonly RecordedValues[],
  intervals: number,
): Float64Array[] => recorded.map(({ values, volume }) => values.slice(0, intervals * volume));
