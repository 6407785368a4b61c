/** The forecasters by name. The weighted mean comes first: it has the best record. */
import type { BargainingActor } from "../../evidence/force-and-politics/bargaining-case.js";
import { type BargainingLimits, bargain, type StopRule, usualLimits } from "./bargaining-rounds.js";
import type { BargainingRules } from "./bargaining-rules.js";
import { condorcetElection, type OptionProbability } from "./condorcet-election.js";
import { medianVoter } from "./median-voter.js";
import { weightedMean } from "./weighted-mean.js";

export const methodIds = [
  "weighted-mean",
  "median-voter",
  "condorcet-linear",
  "condorcet-square",
  "expected-utility-round-1",
  "expected-utility",
] as const;
export type MethodId = (typeof methodIds)[number];

/** What a method makes of a table, in the unit of its positions. */
export interface MethodForecast {
  readonly forecast: number;
  /** Medians, round by round, where the method has rounds. */
  readonly rounds: readonly number[];
  /** Means, round by round. */
  readonly means?: readonly number[];
  readonly stopped?: StopRule;
  readonly probabilities?: readonly OptionProbability[];
}

/** Exponents of the linear and the square rule of victory. */
const LINEAR = 1;
const SQUARE = 2;

/** The forecast of a method. */
export function forecastBy(
  method: MethodId,
  actors: readonly BargainingActor[],
  rules: BargainingRules,
  limits: BargainingLimits = usualLimits,
): MethodForecast {
  switch (method) {
    case "weighted-mean":
      return { forecast: weightedMean(actors), rounds: [] };
    case "median-voter":
      return { forecast: medianVoter(actors), rounds: [] };
    case "condorcet-linear":
      return election(actors, LINEAR);
    case "condorcet-square":
      return election(actors, SQUARE);
    case "expected-utility-round-1":
      return challenge(actors, rules, { ...limits, mostRounds: 1 });
    case "expected-utility":
      return challenge(actors, rules, limits);
  }
}

function election(actors: readonly BargainingActor[], exponent: number): MethodForecast {
  const { mean, options } = condorcetElection(actors, exponent);
  return { forecast: mean, rounds: [], probabilities: options };
}

function challenge(
  actors: readonly BargainingActor[],
  rules: BargainingRules,
  limits: BargainingLimits,
): MethodForecast {
  const { rounds, stopped } = bargain(actors, rules, limits);
  return {
    forecast: rounds.at(-1)?.median ?? medianVoter(actors),
    rounds: rounds.map(({ median }) => median),
    means: rounds.map(({ mean }) => mean),
    stopped,
  };
}
