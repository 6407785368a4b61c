/** A piece of an ensemble: what a worker is asked and what it answers, as plain data. */
import { IntervalRecorder, type RecordedValues } from "../engine/run/recorder.js";
import type { Outcome } from "../model/simulation-model.js";
import { FIRST_YEAR, firstDecisionYear } from "../policy/calendar.js";
import type { Scenario } from "../policy/scenario.js";
import {
  CostPerDeathGatherer,
  costAndDeaths,
  type PackedCostPerDeath,
  PROGRAMME_COST,
} from "./cost-per-death.js";
import { ParameterDraws, type ParameterValues } from "./draws.js";
import { type ReadyOptions, type ReadyScenario, readyScenario } from "./resolve-model.js";
import { runMember, SharedPasts } from "./shared-past.js";

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

/**
 * Values of one outcome under one scenario, member by member: as plain numbers they are quicker on
 * their way from a worker, and in the statistics, than counts of them would be.
 */
export interface OutcomePart {
  /** Elements of the dimension over which it is reported; none for a single number. */
  readonly elements: readonly string[];
  /** One a month (row-major over elements if the outcome has any). */
  readonly monthly: readonly Float64Array[];
  /** Paired difference to the reference, one a year; empty for the reference itself. */
  readonly yearly: readonly Float64Array[];
  /** The same for a flow's sum from the first decision to the end; none for levels. */
  readonly total: readonly Float64Array[];
  /** Paths of the first members. */
  readonly samples: readonly Float64Array[];
  /** Of the cost of programmes alone: that for each death averted, where the model counts deaths. */
  readonly costPerDeath?: PackedCostPerDeath;
}

/** Answer of a worker: by scenario, by outcome. */
export type TaskResult = readonly (readonly OutcomePart[])[];

const MONTHS = 12;

/** Does a task where it is called. @throws Error naming the member whose outcome is not finite */
export function doTask(task: EnsembleTask): TaskResult {
  const firstYear = firstDecisionYear(task.scenarios) - FIRST_YEAR;
  const pasts = new SharedPasts();
  const prepared = task.scenarios.map((scenario) => {
    const ready = preparedScenario(scenario, task.options);
    return {
      ready,
      draws: new ParameterDraws(ready.program, scenario, task.seed, task.values),
      recorder: new IntervalRecorder(ready.program, ready.outputs, 1),
      memory: new Float64Array(ready.program.initialMemory.length),
      parts: ready.outcomes.map(
        (outcome) => new OutcomeGatherer(elementsOf(ready, outcome), task.members, firstYear),
      ),
      costPerDeath: new CostPerDeathGatherer(),
      known: pasts.of({ ...task, scenario, outcomes: [] }, ready),
    };
  });
  for (let i = 0; i < task.members; i++) {
    const member = task.firstMember + i;
    let reference: readonly RecordedValues[] | undefined;
    for (const { ready, draws, recorder, memory, parts, costPerDeath, known } of prepared) {
      const constantsOf = (): ReadonlyMap<string, number> =>
        new Map([...draws.member(member), ...ready.constants]);
      runMember(ready, { seed: task.seed, member, constantsOf }, recorder, memory, known);
      requireFinite(ready, recorder, member);
      recorder.recorded.forEach((recorded, o) => {
        const level = ready.outcomes[o]?.as === "level";
        parts[o]?.add(i, recorded, reference?.[o], level, member < task.samples);
      });
      const pair = reference && costAndDeaths(ready.outcomes, recorder.recorded, reference);
      if (pair) costPerDeath.add(pair.cost, pair.averted);
      reference ??= recorder.recorded.map(({ volume, values }) => ({
        volume,
        values: values.slice(),
      }));
    }
    for (const { known } of prepared) known?.members.delete(member);
  }
  return prepared.map(({ ready, parts, costPerDeath }) =>
    parts.map((part, o) =>
      costPerDeath.count > 0 && ready.outcomes[o]?.id === PROGRAMME_COST
        ? { ...part.pack(), costPerDeath: costPerDeath.pack() }
        : part.pack(),
    ),
  );
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
    let bad = 0;
    while (bad < values.length && Number.isFinite(values[bad])) bad++;
    if (bad === values.length) return;
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
  private readonly monthly: ByMember;
  private readonly yearly: ByMember;
  private readonly total: ByMember;
  private readonly samples: Float64Array[] = [];

  /** @param firstYear year from which a flow is summed, counted from that of the model's time 0 */
  constructor(
    private readonly elements: readonly string[],
    members: number,
    private readonly firstYear: number,
  ) {
    this.monthly = new ByMember(members);
    this.yearly = new ByMember(members);
    this.total = new ByMember(members);
  }

  /** @param place of the member among those of the task */
  add(
    place: number,
    { values, volume }: RecordedValues,
    reference: RecordedValues | undefined,
    isLevel: boolean,
    sampled: boolean,
  ): void {
    this.monthly.set(place, values);
    if (sampled && this.elements.length === 0) this.samples.push(values.slice());
    if (!reference) return;
    const own = yearlyValues(values, volume, isLevel);
    const other = yearlyValues(reference.values, volume, isLevel);
    this.yearly.set(
      place,
      own.map((value, i) => value - (other[i] ?? 0)),
    );
    if (!isLevel) this.total.set(place, this.totals(own, other, volume));
  }

  /** What each element's flow differs by in all, from the first decision on. */
  private totals(own: readonly number[], other: readonly number[], volume: number): number[] {
    if (own.length <= this.firstYear * volume) return [];
    return Array.from({ length: volume }, (_, element) => {
      let sum = 0;
      for (let i = this.firstYear * volume + element; i < own.length; i += volume) {
        sum += (own[i] ?? 0) - (other[i] ?? 0);
      }
      return sum;
    });
  }

  pack(): OutcomePart {
    return {
      elements: this.elements,
      monthly: this.monthly.pack(),
      yearly: this.yearly.pack(),
      total: this.total.pack(),
      samples: this.samples,
    };
  }
}

/** Values of several quantities, those of one quantity side by side. */
class ByMember {
  private values = new Float64Array(0);

  constructor(private readonly members: number) {}

  set(place: number, values: ArrayLike<number>): void {
    const { length } = values;
    if (this.values.length === 0) this.values = new Float64Array(length * this.members);
    for (let i = 0; i < length; i++) this.values[i * this.members + place] = values[i]!;
  }

  pack(): Float64Array[] {
    const { members } = this;
    return Array.from({ length: this.values.length / members }, (_, i) =>
      this.values.subarray(i * members, (i + 1) * members),
    );
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
