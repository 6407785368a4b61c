/** A piece of an ensemble: what a worker is asked and what it answers, as plain data. */
import { IntervalRecorder, type RecordedValues } from "../engine/run/recorder.js";
import { simulate } from "../engine/run/simulate.js";
import { Distribution, type PackedDistribution } from "../engine/run/statistics.js";
import type { Outcome } from "../model/simulation-model.js";
import type { Scenario } from "../policy/scenario.js";
import { ParameterDraws, type ParameterValues } from "./draws.js";
import { type ReadyOptions, type ReadyScenario, readyScenario } from "./resolve-model.js";

/** Runs of some members under one or more scenarios; the first is the reference. */
export interface EnsembleTask {
  readonly scenarios: readonly Scenario[];
  readonly seed: number;
  readonly values: ParameterValues;
  readonly firstMember: number;
  readonly members: number;
  /** Members below this number send their whole paths along. */
  readonly samples: number;
  readonly options?: ReadyOptions;
}

/** Distributions of one outcome under one scenario. */
export interface OutcomePart {
  /** Elements of the dimension over which it is reported; none for a single number. */
  readonly elements: readonly string[];
  /** One a month (row-major over elements if the outcome has any). */
  readonly monthly: readonly PackedDistribution[];
  /** Paired difference to the reference, one a year; empty for the reference itself. */
  readonly yearly: readonly PackedDistribution[];
  /** Paths of the first members. */
  readonly samples: readonly Float64Array[];
}

/** Answer of a worker: by scenario, by outcome. */
export type TaskResult = readonly (readonly OutcomePart[])[];

const MONTHS = 12;

/** Does a task where it is called. @throws Error naming the member whose outcome is not finite */
export function doTask(task: EnsembleTask): TaskResult {
  const prepared = task.scenarios.map((scenario) => {
    const ready = preparedScenario(scenario, task.options);
    return {
      ready,
      draws: new ParameterDraws(ready.program, scenario, task.seed, task.values),
      recorder: new IntervalRecorder(ready.program, ready.outputs, 1),
      memory: new Float64Array(ready.program.initialMemory.length),
      parts: ready.outcomes.map((outcome) => new OutcomeGatherer(elementsOf(ready, outcome))),
    };
  });
  for (let i = 0; i < task.members; i++) {
    const member = task.firstMember + i;
    let reference: readonly RecordedValues[] | undefined;
    for (const { ready, draws, recorder, memory, parts } of prepared) {
      recorder.clear();
      const constants = new Map([...draws.member(member), ...ready.constants]);
      const inputs = { seed: task.seed, run: member, constants, paths: ready.paths };
      simulate(ready.program, inputs, recorder.observe, memory);
      requireFinite(ready, recorder, member);
      recorder.recorded.forEach((recorded, o) => {
        const level = ready.outcomes[o]?.as === "level";
        parts[o]?.add(recorded, reference?.[o], level, member < task.samples);
      });
      reference ??= recorder.recorded.map(({ volume, values }) => ({
        volume,
        values: values.slice(),
      }));
    }
  }
  return prepared.map(({ parts }) => parts.map((part) => part.pack()));
}

const CACHED = 16;
const cache = new Map<string, ReadyScenario>();

/** The compiled form of a scenario, kept while a worker lives. */
export function preparedScenario(scenario: Scenario, options: ReadyOptions = {}): ReadyScenario {
  const key = JSON.stringify([scenario, options]);
  const known = cache.get(key);
  if (known) return known;
  const ready = readyScenario(scenario, options);
  if (cache.size >= CACHED) cache.delete(cache.keys().next().value ?? "");
  cache.set(key, ready);
  return ready;
}

/** @throws Error naming the member whose outcome is not finite */
export function requireFinite(
  ready: ReadyScenario,
  recorder: IntervalRecorder,
  member: number,
): void {
  recorder.recorded.forEach(({ values, volume }, o) => {
    const bad = values.findIndex((value) => !Number.isFinite(value));
    if (bad < 0) return;
    throw new Error(
      `Scenario "${ready.scenario.id}", member ${member}: outcome ${ready.outcomes[o]?.id} is ${values[bad]} in month ${Math.floor(bad / volume)}. The parameters drawn or set lead outside what the equations can say.`,
    );
  });
}

/** Elements over which an outcome is reported. */
export function elementsOf({ program }: ReadyScenario, outcome: Outcome): readonly string[] {
  if (outcome.by === undefined) return [];
  const dimensions = program.model.variables.get(outcome.variable)?.dimensions ?? [];
  if (dimensions.length !== 1 || dimensions[0]?.name !== outcome.by) {
    throw new Error(`outcome ${outcome.id} is not over the dimension ${outcome.by}`);
  }
  const { elements } = dimensions[0];
  // The engine keeps names without case; states are known by their ISO ids.
  return outcome.by === "state" ? elements.map((id) => id.toUpperCase()) : elements;
}

/** Gathers one outcome under one scenario. */
class OutcomeGatherer {
  constructor(private readonly elements: readonly string[]) {}

  private readonly monthly: Distribution[] = [];
  private readonly yearly: Distribution[] = [];
  private readonly samples: Float64Array[] = [];

  add(
    { values, volume }: RecordedValues,
    reference: RecordedValues | undefined,
    isLevel: boolean,
    sampled: boolean,
  ): void {
    for (let i = 0; i < values.length; i++) {
      let distribution = this.monthly[i];
      if (!distribution) {
        distribution = new Distribution();
        this.monthly[i] = distribution;
      }
      distribution.add(values[i]!);
    }
    if (sampled && this.elements.length === 0) this.samples.push(values.slice());
    if (!reference) return;
    const own = yearlyValues(values, volume, isLevel);
    const other = yearlyValues(reference.values, volume, isLevel);
    own.forEach((value, i) => {
      const distribution = this.yearly[i] ?? new Distribution();
      this.yearly[i] = distribution;
      distribution.add(value - (other[i] ?? 0));
    });
  }

  pack(): OutcomePart {
    return {
      elements: this.elements,
      monthly: this.monthly.map((one) => one.pack()),
      yearly: this.yearly.map((one) => one.pack()),
      samples: this.samples,
    };
  }
}

/** Flows summed over each year, levels at its end; a last year that is not whole is left out. */
export function yearlyValues(values: Float64Array, volume: number, isLevel: boolean): number[] {
  const years = Math.floor(values.length / volume / MONTHS);
  const yearly: number[] = [];
  for (let year = 0; year < years; year++) {
    for (let element = 0; element < volume; element++) {
      let value = 0;
      for (let month = 0; month < MONTHS; month++) {
        const monthly = values[(year * MONTHS + month) * volume + element] ?? 0;
        value = isLevel ? monthly : value + monthly;
      }
      yearly.push(value);
    }
  }
  return yearly;
}
