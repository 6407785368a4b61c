/**
 * What runs of a member share until something is decided: kept from the first such run, so that
 * another scenario of the same model, draws, links and structure is run from the decision on.
 */
import type { IntervalRecorder } from "../engine/run/recorder.js";
import { simulate } from "../engine/run/simulate.js";
import type { RunSnapshot, RunSpan } from "../engine/run/snapshot.js";
import { monthNumber, NOW } from "../policy/calendar.js";
import type { Scenario } from "../policy/scenario.js";
import type { ParameterValues } from "./draws.js";
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

/** What decides a past besides the ready scenario. */
interface PastTask {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly values: ParameterValues;
  /** Outcomes that are recorded; none for all. */
  readonly outcomes: readonly string[];
}

/** Sets of pasts kept; each holds about 0.2 MB a member for the largest model. */
const MOST_SETS = 3;

/** Pasts by what decides them, the one used longest ago given up first. */
export class SharedPasts {
  private readonly sets = new Map<string, TaskPasts>();

  /** The pasts that a task's runs can begin from or add to; none where it decides before `NOW`. */
  of({ scenario, seed, values, outcomes }: PastTask, ready: ReadyScenario): TaskPasts | undefined {
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

/** Which run of a scenario: the key of its chance, and the values drawn for it when it needs them. */
interface MemberInputs {
  readonly seed: number;
  readonly member: number;
  readonly constantsOf: () => ReadonlyMap<string, number>;
}

/**
 * Runs one member of a ready scenario into a recorder, from where its past ends if that is known,
 * with the same bits; if not, leaves its past for the next.
 */
export function runMember(
  ready: ReadyScenario,
  { seed, member, constantsOf }: MemberInputs,
  recorder: IntervalRecorder,
  memory: Float64Array,
  known: TaskPasts | undefined,
): void {
  recorder.clear();
  const past = known?.members.get(member);
  recorder.recorded.forEach(({ values }, o) => {
    if (past?.recorded[o]) values.set(past.recorded[o]);
  });
  // A past holds the constants that were drawn for it.
  const constants = past ? NO_CONSTANTS : constantsOf();
  const inputs = { seed, run: member, constants, paths: ready.paths };
  const span = past ? { from: past.snapshot } : keeping(known, member, recorder);
  simulate(ready.program, inputs, recorder.observe, memory, span);
}

const NO_CONSTANTS: ReadonlyMap<string, number> = new Map();

/** Leaves the past of a member for later runs, where they may share it. */
function keeping(
  known: TaskPasts | undefined,
  member: number,
  recorder: IntervalRecorder,
): RunSpan {
  if (!known) return {};
  const { step, intervals, members } = known;
  return {
    keepAt: step,
    keep: (snapshot) => {
      const recorded = recorder.recorded.map(({ values, volume }) =>
        values.slice(0, intervals * volume),
      );
      members.set(member, { snapshot, recorded });
    },
  };
}
