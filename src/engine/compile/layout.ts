/** Where each variable stands in the one Float64Array of a run. */
import type { Model } from "../model/model.js";
import type { Slot } from "./program-tree.js";

export interface Layout {
  readonly slots: ReadonlyMap<string, Slot>;
  /** Length of the array. */
  readonly size: number;
}

/** Gives every variable its place, in the order of the model; bare graphs need none. */
export function layOut(model: Model): Layout {
  const slots = new Map<string, Slot>();
  let offset = 0;
  for (const variable of model.variables.values()) {
    if (variable.rule.kind === "graph") continue;
    slots.set(variable.name, {
      variable: variable.name,
      offset,
      sizes: variable.dimensions.map((dimension) => dimension.elements.length),
      volume: variable.volume,
    });
    offset += variable.volume;
  }
  return { slots, size: offset };
}
