/** How likely one actor is to prevail over another (force-and-politics.md 4.7). */
import { pow } from "../../engine/math/pow.js";
import type { BargainingActor } from "../../evidence/force-and-politics/bargaining-case.js";
import type { BargainingRules } from "./bargaining-rules.js";
import { weightOf } from "./weighted-mean.js";

/** Probability that actor `i` prevails over actor `j`, by their places in the list. */
export type WinProbability = (i: number, j: number) => number;

/**
 * Win probabilities between all actors.
 * @param risks each actor's exponent of risk; used where voters measure with their own
 * @param range distance between the ends of the scale, to which distances are relative
 */
export function winProbabilities(
  actors: readonly BargainingActor[],
  risks: readonly number[],
  range: number,
  rules: BargainingRules,
): WinProbability {
  const count = actors.length;
  const weights = actors.map(weightOf);
  // Row k: how far each actor's position lies from voter k, in voter k's own measure.
  const distances = actors.map((voter, k) => {
    const exponent = rules.votes === "own-risk" ? (risks[k] ?? 1) : 1;
    return actors.map(({ position }) => pow(Math.abs(position - voter.position) / range, exponent));
  });
  const allVotes = distances.reduce(
    (sum, row, k) => sum + (weights[k] ?? 0) * 2 * sumOfDifferences(row),
    0,
  );
  return (i, j) => {
    let inFavour = 0;
    let against = 0;
    for (let k = 0; k < count; k++) {
      const row = distances[k];
      const vote = (weights[k] ?? 0) * ((row?.[j] ?? 0) - (row?.[i] ?? 0));
      if (vote > 0) inFavour += vote;
      else against -= vote;
    }
    const all = rules.denominator === "all-pairs" ? allVotes : inFavour + against;
    // Two actors at one position have nothing to win from each other; any share does.
    return all > 0 ? inFavour / all : 1 / 2;
  };
}

/** Sum of |a - b| over all unordered pairs of some numbers. */
function sumOfDifferences(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  let below = 0;
  let sum = 0;
  sorted.forEach((number, rank) => {
    sum += number * rank - below;
    below += number;
  });
  return sum;
}
