/**
 * An ensemble: its tasks, and how their results are gathered. Nothing here knows of threads, so that
 * it runs in Node and in a browser alike.
 */
import { Distribution, type Spread } from "../engine/run/statistics.js";
import { modelById } from "../model/models.js";
import type { Outcome, SimulationModel } from "../model/simulation-model.js";
import { FIRST_YEAR, firstDecisionYear } from "../policy/calendar.js";
import type { Scenario } from "../policy/scenario.js";
import { type CostPerDeath, CostPerDeathGatherer, deathsCounted } from "./cost-per-death.js";
import { type ParameterValues, usualValues } from "./draws.js";
import type { ReadyOptions } from "./resolve-model.js";
import { doTask, type EnsembleTask, type TaskResult } from "./task.js";

/** What an ensemble is asked. */
export interface EnsembleRequest {
  /** The first is the reference of the others. */
  readonly scenarios: readonly Scenario[];
  /** Number of runs of each scenario. */
  readonly members: number;
  readonly seed: number;
  /** As `usualValues` has it if absent. */
  readonly values?: ParameterValues;
  readonly options?: ReadyOptions;
  /** Called with the share done. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** Statistics of one quantity under one scenario. */
export interface QuantityResult {
  /** Spread over runs, month by month. */
  readonly monthly: readonly Spread[];
  /** Paired differences to the reference by year; empty for the reference. */
  readonly differences: readonly YearDifference[];
  /** Paired difference of a flow's sum from the first decision on; none for levels. */
  readonly total?: YearDifference;
}

/** One outcome under one scenario; one over a dimension has its statistics in `by` alone. */
export interface OutcomeResult extends QuantityResult {
  readonly outcome: Outcome;
  /** Paths of the first members, month by month; none for an outcome over a dimension. */
  readonly samples: readonly Float64Array[];
  readonly by?: Readonly<Record<string, QuantityResult>>;
  /** Of the cost of programmes alone: that for each death averted, over the paired runs. */
  readonly costPerDeath?: CostPerDeath;
}

/** How an outcome of one year differs from the reference, run by run. */
export interface YearDifference extends Spread {
  readonly year: number;
  /** First year of a sum over years that ends with `year`; absent for one year alone. */
  readonly since?: number;
  /** Shares of paired runs in which the outcome is lower and higher than in the reference. */
  readonly lowerIn: number;
  readonly higherIn: number;
}

/** An ensemble under one scenario. */
export interface ScenarioResult {
  readonly scenario: Scenario;
  readonly outcomes: readonly OutcomeResult[];
}

export interface EnsembleResult {
  readonly seed: number;
  readonly members: number;
  readonly values: ParameterValues;
  readonly scenarios: readonly ScenarioResult[];
}

/** Members in one task: parts are fixed, so that the number of workers changes nothing. */
const PART = 25;
/** Whole paths kept for drawing. */
const SAMPLES = 7;

/** The tasks of an ensemble, in the order of its members. */
export function ensembleTasks(request: EnsembleRequest): EnsembleTask[] {
  const tasks: EnsembleTask[] = [];
  for (let first = 0; first < request.members; first += PART) {
    tasks.push({
      scenarios: request.scenarios,
      seed: request.seed,
      values: request.values ?? usualValues(request.scenarios),
      firstMember: first,
      members: Math.min(PART, request.members - first),
      samples: SAMPLES,
      ...(request.options ? { options: request.options } : {}),
    });
  }
  return tasks;
}

/** Gathers the results of the tasks of an ensemble. */
export class EnsembleGatherer {
  private readonly gatherer: Gatherer;
  private done = 0;

  constructor(
    private readonly request: EnsembleRequest,
    private readonly tasks: number,
  ) {
    this.gatherer = new Gatherer(request.scenarios, request.options?.model);
  }

  /** Takes up the result of one task and tells the progress. */
  take(result: TaskResult): void {
    this.gatherer.merge(result);
    this.done++;
    this.request.onProgress?.(this.done / this.tasks);
  }

  result(): EnsembleResult {
    const { seed, members, scenarios, values = usualValues(scenarios) } = this.request;
    return { seed, members, values, scenarios: this.gatherer.results() };
  }
}

/**
 * Runs an ensemble where it is called: in a worker of its own, a browser or a test.
 * @throws Error when a run leaves the numbers, or when the signal stops it
 */
export function runEnsembleHere(request: EnsembleRequest): EnsembleResult {
  const tasks = ensembleTasks(request);
  const gatherer = new EnsembleGatherer(request, tasks.length);
  for (const task of tasks) {
    request.signal?.throwIfAborted();
    gatherer.take(doTask(task));
  }
  return gatherer.result();
}

/** Distributions of one outcome, gathered from all parts; months and years row-major by element. */
interface Gathered {
  elements: readonly string[];
  readonly monthly: Distribution[];
  readonly yearly: Distribution[];
  readonly total: Distribution[];
  readonly samples: Float64Array[];
  readonly costPerDeath: CostPerDeathGatherer;
}

/** Merges the parts of all scenarios and outcomes. */
class Gatherer {
  private readonly parts: Gathered[][];

  constructor(
    private readonly scenarios: readonly Scenario[],
    private readonly model?: SimulationModel,
  ) {
    this.parts = scenarios.map((scenario) =>
      this.outcomesOf(scenario).map(() => ({
        elements: [],
        monthly: [],
        yearly: [],
        total: [],
        samples: [],
        costPerDeath: new CostPerDeathGatherer(),
      })),
    );
  }

  private outcomesOf(scenario: Scenario): readonly Outcome[] {
    return (this.model ?? modelById(scenario.model, "")).outcomes;
  }

  merge(result: TaskResult): void {
    result.forEach((outcomes, s) => {
      outcomes.forEach((part, o) => {
        const own = this.parts[s]?.[o];
        if (!own) throw new Error("a task answered for an outcome nobody asked for");
        own.elements = part.elements;
        mergeAll(own.monthly, part.monthly);
        mergeAll(own.yearly, part.yearly);
        mergeAll(own.total, part.total);
        own.samples.push(...part.samples);
        if (part.costPerDeath) own.costPerDeath.merge(part.costPerDeath);
      });
    });
  }

  results(): ScenarioResult[] {
    return this.scenarios.map((scenario, s) => ({
      scenario,
      outcomes: this.outcomesOf(scenario).map((outcome, o, all) => {
        const own = this.parts[s]?.[o];
        if (!own) throw new Error("an outcome was not run");
        const paired = own.costPerDeath.count > 0;
        return {
          ...outcomeResult(outcome, own, firstDecisionYear(this.scenarios), this.parts[0]?.[o]),
          ...(paired ? { costPerDeath: own.costPerDeath.result(deathsCounted(all)) } : {}),
        };
      }),
    }));
  }
}

/**
 * @param since first year of sums over years
 * @param reference the same place of the reference, whose past the scenario may share
 */
function outcomeResult(
  outcome: Outcome,
  own: Gathered,
  since: number,
  reference?: Gathered,
): OutcomeResult {
  if (outcome.by === undefined) {
    return {
      outcome,
      samples: own.samples,
      ...quantityResult(own, { first: 0, volume: 1, since }, reference),
    };
  }
  const volume = own.elements.length;
  const by = Object.fromEntries(
    own.elements.map((id, first) => [id, quantityResult(own, { first, volume, since }, reference)]),
  );
  return { outcome, samples: [], monthly: [], differences: [], by };
}

/** The statistics of every `volume`-th distribution from `first` on. */
function quantityResult(
  own: Gathered,
  { first, volume, since }: { first: number; volume: number; since: number },
  reference?: Gathered,
): QuantityResult {
  const total = own.total[first];
  const every = (all: readonly Distribution[]) => all.filter((_, i) => i % volume === first);
  const likes = reference ? every(reference.monthly) : [];
  return {
    monthly: every(own.monthly).map((one, i) => one.spread(likes[i])),
    differences: every(own.yearly).map((one, i) => differenceOf(one, FIRST_YEAR + i)),
    ...(total
      ? {
          total: {
            ...differenceOf(total, FIRST_YEAR - 1 + own.yearly.length / volume),
            since,
          },
        }
      : {}),
  };
}

function differenceOf(one: Distribution, year: number): YearDifference {
  const { lower, higher } = one.signs();
  return { year, ...one.spread(), lowerIn: lower, higherIn: higher };
}

function mergeAll(own: Distribution[], parts: readonly Float64Array[]): void {
  parts.forEach((one, i) => {
    const distribution = own[i] ?? new Distribution();
    own[i] = distribution;
    distribution.merge(one);
  });
}
