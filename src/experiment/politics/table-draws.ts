/** Tables of actors at their best values, and drawn from their spans. */
import { sobolPoint } from "../../engine/run/sobol.js";
import type {
  ActorTable,
  Judged,
  TableActor,
} from "../../evidence/force-and-politics/actor-table.js";
import type { BargainingActor } from "../../evidence/force-and-politics/bargaining-case.js";
import { priorQuantile, triangular } from "../../evidence/prior.js";

const actorAt = (actor: TableActor, value: (one: Judged, which: number) => number) => ({
  id: actor.id,
  label: actor.label.en,
  position: value(actor.position, 0),
  salience: value(actor.salience, 1),
  influence: value(actor.influence, 2),
});

/** Quantities of one actor. */
const QUANTITIES = 3;

/** Every actor at its best values. */
export const bestActors = ({ actors }: ActorTable): readonly BargainingActor[] =>
  actors.map((actor) => actorAt(actor, ({ best }) => best));

/** Whether any number of the table has a span to draw from. */
export const hasSpans = ({ actors }: ActorTable): boolean =>
  actors.some(({ position, salience, influence }) =>
    [position, salience, influence].some(({ low, high }) => high > low),
  );

/**
 * The table with every number drawn on its own, most likely at its best value and never beyond its
 * low and high; the draw's number and the seed decide it.
 */
export const drawnActors = (
  { actors }: ActorTable,
  draw: number,
  seed: number,
): readonly BargainingActor[] =>
  actors.map((actor, a) =>
    actorAt(actor, ({ best, low, high }, which) =>
      high > low
        ? priorQuantile(
            triangular(low, best, high),
            sobolPoint(draw, a * QUANTITIES + which, seed),
            best,
          )
        : best,
    ),
  );
