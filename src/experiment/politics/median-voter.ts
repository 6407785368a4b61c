/** The position that beats all others in weighted votes (force-and-politics.md 4.7). */
import type { BargainingActor } from "../../evidence/force-and-politics/bargaining-case.js";
import { heldPositions } from "./position-range.js";
import { weightOf } from "./weighted-mean.js";

/**
 * Sum of all actors' votes for one position over another: each votes with its weight times how
 * much closer the first is, as a share of `range`. Positive where the first wins.
 */
export const pairwiseVote = (
  actors: readonly BargainingActor[],
  one: number,
  other: number,
  range: number,
): number =>
  actors.reduce(
    (sum, actor) =>
      sum +
      (weightOf(actor) * (Math.abs(actor.position - other) - Math.abs(actor.position - one))) /
        range,
    0,
  );

/**
 * Position of the median voter. With votes that fall with distance along one line there is always
 * a position that no other beats; of two that tie the lower is taken.
 */
export function medianVoter(actors: readonly BargainingActor[]): number {
  const [first = Number.NaN, ...others] = heldPositions(actors);
  // The sign of a vote does not depend on the range, so any will do.
  return others.reduce(
    (winner, one) => (pairwiseVote(actors, one, winner, 1) > 0 ? one : winner),
    first,
  );
}
