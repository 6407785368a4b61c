/**
 * Runs of some members of an ensemble with every value kept, as plain arrays: what the browser lab
 * gathers. A few hundred runs fit in memory, can be compared with any other scenario afterwards, and
 * cross from thread to thread without a copy.
 */
import { IntervalRecorder } from "../engine/run/recorder.js";
import type { Scenario } from "../policy/scenario.js";
import { ParameterDraws, type ParameterValues } from "./draws.js";
import type { ReadyScenario } from "./resolve-model.js";
import { runMember, type SharedPasts } from "./shared-past.js";
import { elementsOf, preparedScenario, requireFinite } from "./task.js";

/** Which members of which scenario are run. */
export interface MemberTask {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly values: ParameterValues;
  readonly firstMember: number;
  readonly members: number;
  /** Distance from one member to the next; 1 if absent. */
  readonly every?: number;
  /** Outcomes whose values are kept. */
  readonly outcomes: readonly string[];
}

/** Every monthly value of one outcome: row by member, within it by month, within it by element. */
export interface OutcomeRuns {
  readonly id: string;
  /** Elements of the dimension over which it is reported; none for a single number. */
  readonly elements: readonly string[];
  readonly months: number;
  readonly values: Float64Array;
}

/**
 * Does a task where it is called.
 * @param pasts kept from call to call: runs begin where their past ends, with the same bits
 * @throws Error naming the member whose outcome is not finite
 */
export function memberRuns(task: MemberTask, pasts?: SharedPasts): OutcomeRuns[] {
  const ready = reportingOnly(preparedScenario(task.scenario), task.outcomes);
  const known = pasts?.of(task, ready);
  let draws: ParameterDraws | undefined;
  const constantsOf = (member: number): ReadonlyMap<string, number> => {
    draws ??= new ParameterDraws(ready.program, task.scenario, task.seed, task.values);
    return new Map([...draws.member(member), ...ready.constants]);
  };
  const recorder = new IntervalRecorder(ready.program, ready.outputs, 1);
  const memory = new Float64Array(ready.program.initialMemory.length);
  const kept = recorder.recorded.map(
    ({ values }) => new Float64Array(task.members * values.length),
  );
  for (let i = 0; i < task.members; i++) {
    const member = task.firstMember + i * (task.every ?? 1);
    const ofMember = { seed: task.seed, member, constantsOf: () => constantsOf(member) };
    runMember(ready, ofMember, recorder, memory, known);
    requireFinite(ready, recorder, member);
    recorder.recorded.forEach(({ values }, o) => {
      kept[o]?.set(values, i * values.length);
    });
  }
  return ready.outcomes.map((outcome, o) => ({
    id: outcome.id,
    elements: elementsOf(ready, outcome),
    months: recorder.intervals,
    values: kept[o] ?? new Float64Array(),
  }));
}

/** The scenario with these outcomes alone, in the order of the model. */
function reportingOnly(ready: ReadyScenario, ids: readonly string[]): ReadyScenario {
  const isWanted = (place: number): boolean => ids.includes(ready.outcomes[place]?.id ?? "");
  return {
    ...ready,
    outcomes: ready.outcomes.filter((_, place) => isWanted(place)),
    outputs: ready.outputs.filter((_, place) => isWanted(place)),
  };
}
