/**
 * The catalog: what the page shows of the registries before any model runs, as plain data made when
 * the lab is built. So the page carries names, bounds and observed values, and no equation.
 */
import type { ChartDot, Lever, ScenarioFile, StructureSwitch } from "../../src/browser.js";
import type * as Library from "../../src/index.js";

/** An outcome as the page knows it. */
export interface CatalogOutcome {
  readonly id: string;
  /** Unit of a monthly value. */
  readonly unit: string;
  readonly as: "flow" | "level";
  readonly by?: "state" | "group" | "drug";
  readonly sources: readonly string[];
  /** Observed values of the same quantity in the same unit, `x` in years. */
  readonly observed: readonly ChartDot[];
  /** Id of the observed series. */
  readonly observedId?: string;
}

/** A model as the page knows it: what it reports, what can be set, assumed and cut. */
export interface CatalogModel {
  readonly id: string;
  readonly outcomes: readonly CatalogOutcome[];
  readonly levers: readonly string[];
  readonly links: readonly string[];
  readonly switches: readonly string[];
  /** Parameters that a run draws. */
  readonly parameters: readonly string[];
  /** Of the parameters drawn under its default structure, how many are judgements, of how many. */
  readonly judged: { readonly count: number; readonly of: number };
  readonly takesTies: boolean;
}

/** A preset as written, with its id. */
export type CatalogPreset = ScenarioFile & { readonly id: string };

export interface Catalog {
  readonly version: string;
  readonly models: readonly CatalogModel[];
  readonly presets: readonly CatalogPreset[];
  readonly levers: readonly Lever[];
  readonly switches: readonly StructureSwitch[];
  /** Of each parameter, how it came about: what the page counts as assumption. */
  readonly parameters: Readonly<Record<string, { readonly basis: string; readonly seen: string }>>;
}

/** Parameters that a model draws, under its default structure or with one dispute settled otherwise. */
export function drawnParameters(
  library: typeof Library,
  model: (typeof Library.models)[number],
): string[] {
  const structures = [
    {},
    ...library.switches
      .filter(({ id }) => model.switches.includes(id))
      .flatMap(({ id, states }) => states.slice(1).map((state) => ({ [id]: state }))),
  ];
  const drawn = structures.flatMap((structure) =>
    Object.values(model.define({ structure }).variables).flatMap((one) =>
      "parameter" in one && one.parameter !== undefined ? [one.parameter] : [],
    ),
  );
  return [...new Set(drawn)];
}

/** The catalog of a built library. */
export function catalogOf(library: typeof Library): Catalog {
  const models = library.models.map((model): CatalogModel => {
    return {
      id: model.id,
      outcomes: model.outcomes.map((outcome) => {
        const { id, unit, as, by, sources, observed } = outcome;
        return {
          id,
          unit,
          as,
          sources,
          observed: by ? [] : library.observedDots(outcome),
          ...(by ? { by } : {}),
          ...(observed ? { observedId: observed } : {}),
        };
      }),
      levers: model.levers.map(({ lever }) => lever),
      links: model.links.map(({ id }) => id),
      switches: model.switches,
      parameters: drawnParameters(library, model),
      judged: library.judgedOf({ model: model.id, structure: {} }),
      takesTies: model.takesTies,
    };
  });
  const used = new Set(models.flatMap(({ parameters }) => parameters));
  return {
    version: library.version,
    models,
    presets: library.presets,
    levers: library.levers,
    switches: library.switches,
    parameters: Object.fromEntries(
      library.evidence.parameters
        .filter(({ id }) => used.has(id))
        .map(({ id, basis, seen }) => [id, { basis, seen }]),
    ),
  };
}
