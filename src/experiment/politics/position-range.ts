/** How far apart the actors stand. */
import type { BargainingActor } from "../../evidence/force-and-politics/bargaining-case.js";

/** Distance between the lowest and the highest position; distances are shares of it. */
export function positionRange(actors: readonly BargainingActor[]): number {
  const positions = actors.map(({ position }) => position);
  return Math.max(...positions) - Math.min(...positions);
}

/** Every position that some actor holds, once, lowest first. */
export const heldPositions = (actors: readonly BargainingActor[]): readonly number[] =>
  [...new Set(actors.map(({ position }) => position))].sort((a, b) => a - b);
