/** The default forecast: positions weighted by influence and salience (force-and-politics.md 4.9). */
import type { BargainingActor } from "../../evidence/force-and-politics/bargaining-case.js";

/** What an actor brings to bear on the issue. */
export const weightOf = ({ influence, salience }: BargainingActor): number => influence * salience;

/**
 * Mean position, weighted by influence times salience, in the unit of the positions. Moving one
 * actor by `d` moves it by exactly that actor's share of all weight times `d`.
 */
export function weightedMean(actors: readonly BargainingActor[]): number {
  let total = 0;
  let weighted = 0;
  for (const actor of actors) {
    total += weightOf(actor);
    weighted += weightOf(actor) * actor.position;
  }
  return weighted / total;
}
