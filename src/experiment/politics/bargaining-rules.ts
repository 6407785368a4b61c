/**
 * Choices inside the expected-utility model that published versions make differently, or that the
 * printed formulas leave open. They decide its later rounds, so each is named.
 */
import { status_quo_probability } from "../../evidence/force-and-politics/bargaining-options.js";

export interface BargainingRules {
  /** Probability that nothing changes where an actor makes no challenge (Q). */
  readonly statusQuoProbability: number;
  /**
   * What votes are summed under the win probability: those between all ordered pairs of actors'
   * positions, or those between the two in dispute (as printed).
   */
  readonly denominator: "all-pairs" | "disputed-pair";
  /**
   * Whether an actor that votes measures distances with its own attitude to risk, or plainly (as
   * printed).
   */
  readonly votes: "own-risk" | "plain";
  /** Which of several offers of compromise an actor takes: the nearest (as printed), or the lowest. */
  readonly compromise: "smallest-move" | "lowest-position";
}

/**
 * Rules under which the independent open code's table for the emission-standards case comes out,
 * number by number. Two of them differ from the printed formulas in a way that the evidence
 * states; the third, votes under the voter's own risk, was found by trying both.
 */
export const openCodeRules: BargainingRules = {
  statusQuoProbability: status_quo_probability.best ?? 1,
  denominator: "all-pairs",
  votes: "own-risk",
  compromise: "lowest-position",
};

/**
 * Rules for tables of our own: as above, but an actor takes the smallest move. Taking the lowest
 * position depends on which end of the scale is called low, and so leans to that end.
 */
export const symmetricRules: BargainingRules = { ...openCodeRules, compromise: "smallest-move" };
