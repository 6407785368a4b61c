/** Where sectors and couplings stand when the whole cycle is drawn. */
import type { Coupling } from "../../model/coupling.js";
import { type Box, type Layout, layOut } from "./layout.js";

/** One line of a coupling: it has one for each sector that hears it. */
export interface CouplingArrow {
  /** Of the line in the layout. */
  readonly id: string;
  readonly to: string;
  readonly coupling: Coupling;
}

/**
 * Lays out the sectors' boxes and a line for each sector that hears a coupling.
 * @param markOf room for what is written on a line, in pixels
 * @param direction in which most lines run
 */
export async function couplingLayout(
  boxes: readonly Box[],
  couplings: readonly Coupling[],
  markOf: (coupling: Coupling) => { readonly width: number; readonly height: number },
  direction: "RIGHT" | "DOWN" = "RIGHT",
): Promise<{ readonly arrows: readonly CouplingArrow[]; readonly layout: Layout }> {
  const arrows = couplings.flatMap((coupling) =>
    [...new Set(coupling.hears.map(({ by }) => by))].map((to) => ({
      id: `${coupling.id} ${to}`,
      to,
      coupling,
    })),
  );
  const layout = await layOut(
    boxes,
    arrows.map(({ id, to, coupling }) => ({
      id,
      from: coupling.from,
      to,
      mark: markOf(coupling),
    })),
    direction,
  );
  return { arrows, layout };
}
