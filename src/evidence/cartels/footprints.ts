/** How widely groups were present in 2023, and the home states of some that no map shows (cartels.md 2e). */
import type { Table } from "../collection.js";
import type { Seen } from "../record.js";

/** How widely a group was present in 2023 by a consultancy (read). */
export interface GroupFootprint {
  readonly id: string;
  readonly label: string;
  /** Municipalities with the group, a count without their names. */
  readonly municipalities: number;
  /** States with the group; null where not stated. */
  readonly states: number | null;
  /** States on the map of 2025 in which this study did not find the group, or not effectively. */
  readonly absentFrom: readonly string[];
  readonly sources: readonly string[];
}

const footprint = (
  id: string,
  label: string,
  municipalities: number,
  states: number | null = null,
  absentFrom: readonly string[] = [],
): GroupFootprint => ({
  id,
  label,
  municipalities,
  states,
  absentFrom,
  sources: ["cartels.ac-2023"],
});

/** Presence by the study of June 2023. */
export const footprints2023: readonly GroupFootprint[] = [
  footprint("cjng", "CJNG", 427, 28, ["MX-CAM", "MX-COA", "MX-DUR", "MX-SIN"]),
  footprint("zetas", "Zetas", 411),
  footprint("sinaloa", "Sinaloa", 293, 24, ["MX-HID", "MX-SLP", "MX-TAM", "MX-MIC", "MX-QUE"]),
  footprint("familia-michoacana", "Familia Michoacana", 103),
  footprint("golfo", "Golfo", 84),
  footprint("noreste", "Cartel del Noreste", 63),
  footprint("zetas-vieja-escuela", "Zetas Vieja Escuela", 55),
  footprint("juarez", "Cartel de Juárez", 30),
];

/** The home state of a group that matters beside the six. */
export interface HomeState {
  readonly id: string;
  readonly label: string;
  readonly state: string;
  readonly seen: Seen;
  readonly sources: readonly string[];
}

const home = (id: string, label: string, state: string): HomeState => ({
  id,
  label,
  state,
  seen: "recalled",
  sources: ["cartels.crs-r41576"],
});

/**
 * All recalled, and to be checked in the source named. (The data on ties have a column of states,
 * but it is scrambled.)
 */
export const homeStates: readonly HomeState[] = [
  home("santa-rosa-de-lima", "Santa Rosa de Lima", "MX-GUA"),
  home("juarez", "Juárez / La Línea", "MX-CHH"),
  home("caborca", "Caborca", "MX-SON"),
  home("union-tepito", "Unión Tepito", "MX-CMX"),
  home("viagras", "Los Viagras", "MX-MIC"),
  home("ardillos", "Los Ardillos", "MX-GRO"),
  home("tlacos", "Los Tlacos", "MX-GRO"),
  home("guerreros-unidos", "Guerreros Unidos", "MX-GRO"),
  home("zetas-vieja-escuela", "Zetas Vieja Escuela", "MX-TAM"),
];

export const footprintTables: readonly Table[] = [
  {
    id: "groups.footprints_2023",
    means: "Number of municipalities and states with each group, consultancy study of June 2023.",
    rows: footprints2023,
  },
  {
    id: "groups.home_states",
    means:
      "Home states of groups that matter beside the six on the map; all recalled, none checked.",
    rows: homeStates,
  },
];
