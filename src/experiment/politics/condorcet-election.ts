/** The probabilistic Condorcet election of the toolkit KTAB (force-and-politics.md 4.8). */
import { pow } from "../../engine/math/pow.js";
import type { BargainingActor } from "../../evidence/force-and-politics/bargaining-case.js";
import { limitingDistribution } from "./limiting-distribution.js";
import { heldPositions } from "./position-range.js";
import { weightOf } from "./weighted-mean.js";

/** A position and how often the election ends there. */
export interface OptionProbability {
  readonly position: number;
  readonly probability: number;
}

/** What an election gives. */
export interface ElectionResult {
  /** By position, lowest first. */
  readonly options: readonly OptionProbability[];
  /** Mean position. */
  readonly mean: number;
}

/** Weight of all who find one position closer than the other, times how much closer. */
function support(actors: readonly BargainingActor[], one: number, other: number): number {
  return actors.reduce((sum, actor) => {
    const gain = Math.abs(actor.position - other) - Math.abs(actor.position - one);
    return sum + weightOf(actor) * Math.max(0, gain);
  }, 0);
}

/**
 * Runs the election to its limit: from the position that stands a challenger is picked at random,
 * and wins with a probability that rises with its support.
 * @param actors at least one; an actor without weight puts no option up
 * @param exponent on support: 1 linear, 2 square, 4 fourth power
 */
export function condorcetElection(
  actors: readonly BargainingActor[],
  exponent: number,
): ElectionResult {
  const voters = actors.filter((actor) => weightOf(actor) > 0);
  const positions = heldPositions(voters);
  const wins = (one: number, other: number): number => {
    const ours = support(voters, one, other);
    const theirs = support(voters, other, one);
    // Shares first: a power of two small numbers may vanish, that of a share and its rest cannot.
    const share = pow(ours / (ours + theirs), exponent);
    return share / (share + pow(theirs / (ours + theirs), exponent));
  };
  const moves = positions.map((standing) =>
    positions.map((challenger) => (challenger === standing ? 0 : wins(challenger, standing))),
  );
  const options = limitingDistribution(moves).map((probability, i) => ({
    position: positions[i] ?? Number.NaN,
    probability,
  }));
  return {
    options,
    mean: options.reduce((sum, one) => sum + one.probability * one.position, 0),
  };
}
