/**
 * Runs of some members of an ensemble with every value kept, as plain arrays: what the browser lab
 * gathers. A few hundred runs fit in memory, can be compared with any other scenario afterwards, and
 * cross from thread to thread without a copy.
 */
import { IntervalRecorder } from "../engine/run/recorder.js";
import { simulate } from "../engine/run/simulate.js";
import type { Scenario } from "../policy/scenario.js";
import { ParameterDraws, type ParameterValues } from "./draws.js";
import { elementsOf, preparedScenario, requireFinite } from "./task.js";

/** Which members of which scenario are run. */
export interface MemberTask {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly values: ParameterValues;
  readonly firstMember: number;
  readonly members: number;
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

/** Does a task where it is called. @throws Error naming the member whose outcome is not finite */
export function memberRuns(task: MemberTask): OutcomeRuns[] {
  const ready = preparedScenario(task.scenario);
  const draws = new ParameterDraws(ready.program, task.scenario, task.seed, task.values);
  const recorder = new IntervalRecorder(ready.program, ready.outputs, 1);
  const memory = new Float64Array(ready.program.initialMemory.length);
  const kept = ready.outcomes.flatMap((outcome, place) => {
    const recorded = recorder.recorded[place];
    if (!recorded || !task.outcomes.includes(outcome.id)) return [];
    const values = new Float64Array(task.members * recorded.values.length);
    return [{ outcome, recorded, values }];
  });
  for (let i = 0; i < task.members; i++) {
    const member = task.firstMember + i;
    recorder.clear();
    const constants = new Map([...draws.member(member), ...ready.constants]);
    const inputs = { seed: task.seed, run: member, constants, paths: ready.paths };
    simulate(ready.program, inputs, recorder.observe, memory);
    requireFinite(ready, recorder, member);
    for (const { recorded, values } of kept)
      values.set(recorded.values, i * recorded.values.length);
  }
  return kept.map(({ outcome, values }) => ({
    id: outcome.id,
    elements: elementsOf(ready, outcome),
    months: recorder.intervals,
    values,
  }));
}
