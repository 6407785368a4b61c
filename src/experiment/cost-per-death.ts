/**
 * What a death averted costs (outcome `cost-per-death-averted`). It is no outcome of one run: cost
 * and deaths are differences between two runs that share their draws, summed over their whole time
 * and not discounted.
 */
import type { RecordedValues } from "../engine/run/recorder.js";
import { Distribution, type PackedDistribution, type Spread } from "../engine/run/statistics.js";
import type { Outcome } from "../model/simulation-model.js";

/** Outcome that is divided. */
export const PROGRAMME_COST = "programme-cost";
/** Outcomes whose fall is what a programme is paid for; none is part of another. */
const SOUGHT = ["homicides", "overdose-deaths"];
/** Deaths that force itself brings and no register above counts: they weigh against it. */
const BY_FORCE = ["civilians-killed-by-force", "people-killed-at-sea", "us-forces-killed"];

/** Cost over deaths averted, over paired runs. */
export interface CostPerDeath {
  /** Ids of the outcomes whose sum is deaths. */
  readonly deaths: readonly string[];
  /** Runs in which deaths are averted, as a share; the rest have no such cost. */
  readonly avertedIn: number;
  /** Runs in which deaths rise, as a share. */
  readonly moreDeathsIn: number;
  /** USD2024 for a death averted over the runs that avert any; absent where none does. */
  readonly cost?: Spread;
}

/** The same of some runs, as plain data that merges exactly. */
export interface PackedCostPerDeath {
  readonly cost: PackedDistribution;
  readonly averted: PackedDistribution;
}

/** Gathers pairs of runs; of any, only those that avert deaths have a cost per death. */
export class CostPerDeathGatherer {
  private readonly cost = new Distribution();
  private readonly averted = new Distribution();

  /** @param cost USD2024 over the reference; @param averted persons, negative where more die */
  add(cost: number, averted: number): void {
    this.averted.add(averted);
    if (averted > 0) this.cost.add(cost / averted);
  }

  merge({ cost, averted }: PackedCostPerDeath): void {
    this.cost.merge(cost);
    this.averted.merge(averted);
  }

  pack(): PackedCostPerDeath {
    return { cost: this.cost.pack(), averted: this.averted.pack() };
  }

  get count(): number {
    return this.averted.count;
  }

  result(deaths: readonly string[]): CostPerDeath {
    const { lower, higher } = this.averted.signs();
    return {
      deaths,
      avertedIn: higher,
      moreDeathsIn: lower,
      ...(this.cost.count > 0 ? { cost: this.cost.spread() } : {}),
    };
  }
}

/** Deaths that are counted where a model has these outcomes; none where it has no such deaths. */
export function deathsCounted(outcomes: readonly Outcome[]): readonly string[] {
  const ids = outcomes
    .filter(({ as, by }) => as === "flow" && by === undefined)
    .map(({ id }) => id);
  const has = (list: readonly string[]) => list.filter((id) => ids.includes(id));
  return has(SOUGHT).length > 0 ? has([...SOUGHT, ...BY_FORCE]) : [];
}

/** Cost and deaths averted of one run over its reference; absent where the model has not both. */
export function costAndDeaths(
  outcomes: readonly Outcome[],
  recorded: readonly RecordedValues[],
  reference: readonly RecordedValues[],
): { readonly cost: number; readonly averted: number } | undefined {
  const deaths = deathsCounted(outcomes);
  if (deaths.length === 0 || !outcomes.some(({ id }) => id === PROGRAMME_COST)) return undefined;
  const over = (id: string): number => {
    const o = outcomes.findIndex((outcome) => outcome.id === id);
    const own = recorded[o]?.values ?? new Float64Array();
    const other = reference[o]?.values ?? new Float64Array();
    return own.reduce((sum, value, month) => sum + (value - (other[month] ?? 0)), 0);
  };
  return {
    cost: over(PROGRAMME_COST),
    averted: -deaths.reduce((sum, id) => sum + over(id), 0),
  };
}
