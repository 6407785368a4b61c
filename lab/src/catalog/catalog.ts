/** The catalog, looked up by id. */
import catalog from "ironriver:catalog";
import type { Lever, StructureSwitch } from "../../../src/browser.js";
import type { CatalogModel, CatalogOutcome, CatalogPreset } from "../../build/catalog.js";

export type { CatalogModel, CatalogOutcome, CatalogPreset } from "../../build/catalog.js";
export { catalog };

export const presetOf = (id: string): CatalogPreset | undefined =>
  catalog.presets.find((one) => one.id === id);

/** @throws Error for an id that no registry has: the build and the page differ */
export function modelOf(id: string): CatalogModel {
  const found = catalog.models.find((one) => one.id === id);
  if (!found) throw new Error(`no model "${id}" in the catalog`);
  return found;
}

/** The model that a preset runs. */
export const modelOfPreset = (preset: CatalogPreset): CatalogModel =>
  modelOf(preset.model ?? catalog.models[0]?.id ?? "");

export const leverOf = (id: string): Lever | undefined =>
  catalog.levers.find((one) => one.id === id);

export const switchOf = (id: string): StructureSwitch | undefined =>
  catalog.switches.find((one) => one.id === id);

/** An outcome of a model. */
export const outcomeOf = (model: CatalogModel, id: string): CatalogOutcome | undefined =>
  model.outcomes.find((one) => one.id === id);

/** Outcomes that are one number; those over a dimension belong on maps. */
export const nationalOutcomes = (model: CatalogModel): readonly CatalogOutcome[] =>
  model.outcomes.filter(({ by }) => by === undefined);
