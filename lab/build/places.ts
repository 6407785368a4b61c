/** The states as the page draws them: names, neighbours, population, tiles and shapes. */
import type * as Library from "../../src/index.js";
import { usStatePaths } from "./us-states.js";

export interface PlaceState {
  readonly id: string;
  readonly name: { readonly en: string; readonly es: string };
  readonly abbreviation: string;
  readonly neighbours: readonly string[];
  readonly bordersUnitedStates: boolean;
  /** Persons at mid-year, from the first year of the model on; the last one holds afterwards. */
  readonly population: readonly number[];
  readonly column: number;
  readonly halfRow: number;
  readonly path: string;
}

/** A US state at the border, drawn for context. */
export interface BorderState {
  readonly id: string;
  readonly name: { readonly en: string; readonly es: string };
  readonly abbreviation: string;
  readonly column: number;
  readonly halfRow: number;
  readonly path: string;
}

export interface Places {
  readonly viewBox: string;
  readonly states: readonly PlaceState[];
  readonly border: readonly BorderState[];
  /** Source of the populations. */
  readonly sources: readonly string[];
}

const FIRST_YEAR = 2012;

/** Above the tiles of Mexico, from the west. */
const border: readonly Omit<BorderState, "path">[] = [
  {
    id: "US-CA",
    name: { en: "California", es: "California" },
    abbreviation: "CA",
    column: 0,
    halfRow: -2,
  },
  {
    id: "US-AZ",
    name: { en: "Arizona", es: "Arizona" },
    abbreviation: "AZ",
    column: 1,
    halfRow: -3,
  },
  {
    id: "US-NM",
    name: { en: "New Mexico", es: "Nuevo México" },
    abbreviation: "NM",
    column: 2,
    halfRow: -2,
  },
  { id: "US-TX", name: { en: "Texas", es: "Texas" }, abbreviation: "TX", column: 4, halfRow: -2 },
];

/** The places of a built library. */
export function placesOf(library: typeof Library): Places {
  const { states, tiles, stateShapes, population_state_year: population } = library;
  const outlines = usStatePaths(library);
  return {
    viewBox: stateShapes.viewBox,
    sources: population.sources,
    states: states.map((state) => {
      const tile = tiles.find(({ id }) => id === state.id);
      const path = stateShapes.paths[state.id];
      if (!tile || path === undefined) throw new Error(`${state.id} has no tile or no shape`);
      return {
        id: state.id,
        name: { en: state.englishName ?? state.name, es: state.name },
        abbreviation: state.abbreviation,
        neighbours: state.neighbours,
        bordersUnitedStates: state.bordersUnitedStates,
        population: (population.byState?.[state.id] ?? [])
          .filter(([period]) => Number(period) >= FIRST_YEAR)
          .map(([, value]) => value),
        column: tile.column,
        halfRow: tile.halfRow,
        path: shortened(path),
      };
    }),
    border: border.map((one) => ({ ...one, path: outlines[one.id] ?? "" })),
  };
}

/** The same path with a tenth of a unit at most: no screen shows more. */
const shortened = (path: string): string =>
  path.replace(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(2))));
