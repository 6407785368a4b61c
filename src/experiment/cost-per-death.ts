/**
 * What a death averted costs, from paired runs. It is no outcome of one run: cost and deaths are
 * differences between two scenarios that share their draws.
 */
import type { Scenario } from "../policy/scenario.js";
import { doTask } from "./task.js";

/** Cost over deaths averted, over paired runs. */
export interface CostPerDeath {
  /** Runs in which deaths are averted, as a share; the rest have no such cost. */
  readonly avertedIn: number;
  /** Runs in which deaths rise, as a share. */
  readonly moreDeathsIn: number;
  /** USD2024 for a death averted over the runs that avert any; absent where none does. */
  readonly cost?: { readonly median: number; readonly low: number; readonly high: number };
}

/** What is compared, and over which months. */
export interface CostPerDeathRequest {
  /** The first is the reference. */
  readonly scenarios: readonly [Scenario, Scenario];
  readonly members: number;
  readonly seed: number;
  /** Outcomes whose sum is deaths; none may be part of another. */
  readonly deaths: readonly string[];
  /** Outcome ids of the model, in its order. */
  readonly outcomes: readonly string[];
}

const COST = "programme-cost";

/**
 * Pairs runs and divides cost by deaths averted, run by run, over the whole time of the scenarios.
 * Costs of a run in which deaths rise are no price of anything and are left out, with their share.
 * @throws Error where the model lacks the cost or a kind of death
 */
export function costPerDeathAverted(request: CostPerDeathRequest): CostPerDeath {
  const { scenarios, members, seed, deaths, outcomes } = request;
  const parts = doTask({
    scenarios,
    seed,
    values: "priors",
    firstMember: 0,
    members,
    samples: members,
  });
  const total = (scenario: number, id: string, member: number): number => {
    const path = parts[scenario]?.[outcomes.indexOf(id)]?.samples[member];
    if (!path) throw new Error(`the model has no outcome ${id} that can be summed`);
    return path.reduce((sum, value) => sum + value, 0);
  };
  const pairs = Array.from({ length: members }, (_, member) => ({
    cost: total(1, COST, member) - total(0, COST, member),
    averted: deaths.reduce((sum, id) => sum + total(0, id, member) - total(1, id, member), 0),
  }));
  return costOfPairs(pairs);
}

/** The same for paired differences that are known already. */
export function costOfPairs(
  pairs: readonly { readonly cost: number; readonly averted: number }[],
): CostPerDeath {
  const averting = pairs.filter(({ averted }) => averted > 0);
  const ratios = averting.map(({ cost, averted }) => cost / averted).sort((a, b) => a - b);
  const at = (share: number): number =>
    ratios[Math.round(share * (ratios.length - 1))] ?? Number.NaN;
  return {
    avertedIn: averting.length / pairs.length,
    moreDeathsIn: pairs.filter(({ averted }) => averted < 0).length / pairs.length,
    ...(ratios.length > 0 ? { cost: { median: at(0.5), low: at(0.05), high: at(0.95) } } : {}),
  };
}
