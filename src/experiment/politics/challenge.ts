/** What an actor expects of a challenge to another (force-and-politics.md 4.7). */
import { pow } from "../../engine/math/pow.js";
import type { BargainingActor } from "../../evidence/force-and-politics/bargaining-case.js";
import type { BargainingRules } from "./bargaining-rules.js";

/** What a challenge is judged by, besides the two actors. */
export interface ChallengeSetting {
  /** Distance between the ends of the scale. */
  readonly range: number;
  /** Position of the median voter. */
  readonly median: number;
  readonly rules: BargainingRules;
}

/** Utility of an outcome, from 2 (best) to -2 (worst), of which `share` is a shape. */
const utility = (share: number, risk: number): number => 2 - 4 * pow(share, risk);

/**
 * Expected utility to the challenger of its challenge, less that of leaving things alone.
 * @param wins probability that the challenger prevails
 * @param risk exponent of risk through which it is seen
 */
export function challengeUtility(
  challenger: BargainingActor,
  challenged: BargainingActor,
  wins: number,
  risk: number,
  { range, median, rules }: ChallengeSetting,
): number {
  const apart = Math.abs(challenger.position - challenged.position) / range;
  const success = utility((1 - apart) / 2, risk);
  const failure = utility((1 + apart) / 2, risk);
  const { salience } = challenged;
  const challenge = salience * (wins * success + (1 - wins) * failure) + (1 - salience) * success;

  const stays = rules.statusQuoProbability;
  const unchanged = utility(1 / 2, risk);
  if (stays === 1) return challenge - unchanged;
  const fromMedian = Math.abs(challenger.position - median) / range;
  // The other is expected to drift to the median, which helps where that is the nearer of the two.
  const drift =
    fromMedian < apart
      ? utility((2 - (fromMedian + apart)) / 4, risk)
      : utility((2 + (fromMedian + apart)) / 4, risk);
  return challenge - stays * unchanged - (1 - stays) * drift;
}
