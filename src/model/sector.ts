/**
 * A sector of the model: a table of variables, what it offers to others and what it needs of them.
 * It runs alone, where stand-ins take the place of the others, or joined to the sectors that offer
 * what it needs.
 */
import type {
  DimensionDefinition,
  ModelDefinition,
  VariableDefinition,
} from "../engine/model/definition.js";
import type {
  LeverBinding,
  Link,
  ModelChoices,
  Outcome,
  Page,
  SimulationModel,
} from "./simulation-model.js";

export interface Sector extends Page {
  readonly id: string;
  readonly dimensions?: Readonly<Record<string, DimensionDefinition>>;
  readonly variables: Readonly<Record<string, VariableDefinition>>;
  /** Variables of this sector that others and outcomes may read. */
  readonly offers: readonly string[];
  /** Variables of others that it reads, each with the stand-in used where nobody offers it. */
  readonly needs: Readonly<Record<string, VariableDefinition>>;
  readonly outcomes: readonly Outcome[];
  readonly levers: readonly LeverBinding[];
  readonly links: readonly Link[];
  readonly switches: readonly string[];
}

/** Months from January 2012 to December 2040. */
const LAST_MONTH = 348;

/** The definition of some sectors as one model; later sectors may need what earlier ones offer. */
export function composed(id: string, title: string, sectors: readonly Sector[]): ModelDefinition {
  const offered = new Set(sectors.flatMap((sector) => sector.offers));
  const variables: Record<string, VariableDefinition> = {};
  const dimensions: Record<string, DimensionDefinition> = {};
  for (const sector of sectors) {
    Object.assign(dimensions, sector.dimensions);
    for (const [name, variable] of Object.entries(sector.variables)) {
      if (Object.hasOwn(variables, name)) {
        throw new Error(`sector ${sector.id} defines "${name}" again`);
      }
      variables[name] = variable;
    }
  }
  for (const sector of sectors) {
    for (const [name, standIn] of Object.entries(sector.needs)) {
      if (offered.has(name)) continue;
      if (Object.hasOwn(variables, name) && variables[name] !== standIn) {
        throw new Error(`sector ${sector.id} needs "${name}", which is not offered`);
      }
      variables[name] = standIn;
    }
  }
  return {
    id,
    file: id,
    title,
    time: {
      start: 0,
      stop: LAST_MONTH,
      dt: 1 / 4,
      unit: "month",
      method: "euler",
      chanceInterval: 1,
    },
    dimensions,
    offers: [...offered],
    variables,
  };
}

/** A model made of sectors, which may depend on the disputed structure that is chosen. */
export function sectorModel(
  id: string,
  title: string,
  build: (choices: ModelChoices) => readonly Sector[],
): SimulationModel {
  const sectors = build({ structure: {} });
  return {
    id,
    define: (choices) => composed(id, title, build(choices)),
    outcomes: sectors.flatMap((sector) => sector.outcomes),
    levers: [
      ...new Map(
        sectors.flatMap((sector) => sector.levers).map((binding) => [binding.lever, binding]),
      ).values(),
    ],
    links: sectors.flatMap((sector) => sector.links),
    switches: [...new Set(sectors.flatMap((sector) => sector.switches))],
    takesTies: false,
    sectors,
  };
}
