/**
 * In which states the six designated groups are present, and how strongly: the US agency's map of
 * 2025 as the press reports it (cartels.md 2e). It shows the influence of a trafficking network,
 * not control.
 */
import type { Table } from "../collection.js";
import type { Seen } from "../record.js";

/** How strongly a group is present in a state, as far as reports of the map say. */
export type PresenceGrade =
  | "significant"
  | "lesser"
  /** Present; reports give no grades for this group. */
  | "present"
  /** Present; the grade was not found. */
  | "ungraded"
  | "none";

/** Groups on the map; ids are those of `network-2020.ts`. */
export const mappedGroups = [
  "cjng",
  "sinaloa",
  "noreste",
  "golfo",
  "nueva-familia-michoacana",
  "carteles-unidos",
] as const;
/** A group on the map. */
export type MappedGroup = (typeof mappedGroups)[number];

/** One state on the map. */
export interface StatePresence {
  /** ISO 3166-2. */
  readonly id: string;
  readonly grades: Readonly<Record<MappedGroup, PresenceGrade>>;
  readonly sources: readonly string[];
  /** Groups on which two reports of the map disagree in this state. */
  readonly disputed?: readonly MappedGroup[];
}

/** Who reports a group's part of the map. */
const REPORTS: Readonly<Record<MappedGroup, readonly string[]>> = {
  cjng: ["cartels.tvazteca-2025"],
  sinaloa: ["cartels.eluniversal-2025"],
  noreste: ["cartels.hipocrita-2025", "cartels.observador-2025"],
  golfo: ["cartels.hipocrita-2025", "cartels.observador-2025"],
  "nueva-familia-michoacana": ["cartels.hipocrita-2025", "cartels.observador-2025"],
  "carteles-unidos": ["cartels.hipocrita-2025", "cartels.observador-2025"],
};

const DISPUTED: Readonly<Record<string, readonly MappedGroup[]>> = {
  "MX-CMX": ["nueva-familia-michoacana", "carteles-unidos"],
  "MX-MOR": ["nueva-familia-michoacana", "carteles-unidos"],
};

const inState = (
  id: string,
  cjng: PresenceGrade,
  sinaloa: PresenceGrade,
  noreste: PresenceGrade,
  golfo: PresenceGrade,
  nuevaFamilia: PresenceGrade,
  cartelesUnidos: PresenceGrade,
): StatePresence => ({
  id,
  grades: {
    cjng,
    sinaloa,
    noreste,
    golfo,
    "nueva-familia-michoacana": nuevaFamilia,
    "carteles-unidos": cartelesUnidos,
  },
  sources: [...new Set(mappedGroups.flatMap((group) => REPORTS[group]))],
  ...(DISPUTED[id] ? { disputed: DISPUTED[id] } : {}),
});

const S = "significant";
const L = "lesser";
const P = "present";
const no = "none";
const ungraded = "ungraded";

/** As of May 2025, all read; 20 significant and 12 lesser states are claimed for the CJNG, of which 19 and 10 are named. */
export const presenceByState: readonly StatePresence[] = [
  inState("MX-AGU", S, S, no, no, no, no),
  inState("MX-BCN", S, S, no, no, no, no),
  inState("MX-BCS", L, S, no, no, no, no),
  inState("MX-CAM", S, S, no, no, no, no),
  inState("MX-CHP", S, S, no, no, no, no),
  inState("MX-CHH", S, S, L, no, no, no),
  inState("MX-CMX", ungraded, S, S, P, P, P),
  inState("MX-COA", L, S, L, P, no, no),
  inState("MX-COL", S, L, no, no, no, no),
  inState("MX-DUR", L, S, no, no, no, no),
  inState("MX-GUA", S, L, no, no, no, no),
  inState("MX-GRO", S, L, no, no, P, P),
  inState("MX-HID", S, L, L, no, no, no),
  inState("MX-JAL", S, no, no, P, no, no),
  inState("MX-MEX", ungraded, L, no, no, P, P),
  inState("MX-MIC", S, L, no, no, P, P),
  inState("MX-MOR", L, S, no, no, P, P),
  inState("MX-NAY", S, L, no, no, no, no),
  inState("MX-NLE", L, L, S, P, no, no),
  inState("MX-OAX", L, S, no, no, no, no),
  inState("MX-PUE", S, L, no, no, no, no),
  inState("MX-QUE", S, L, no, no, no, no),
  inState("MX-ROO", S, S, no, no, no, no),
  inState("MX-SLP", S, S, no, no, no, no),
  inState("MX-SIN", L, S, no, no, no, no),
  inState("MX-SON", L, S, no, no, no, no),
  inState("MX-TAB", L, S, no, P, no, no),
  inState("MX-TAM", S, L, S, P, no, no),
  inState("MX-TLA", S, L, no, no, no, no),
  inState("MX-VER", ungraded, L, L, no, no, no),
  inState("MX-YUC", L, S, no, no, no, no),
  inState("MX-ZAC", S, S, S, no, no, no),
];

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

/** A group on the US list of foreign terrorist organisations. */
export interface DesignatedGroup {
  readonly id: MappedGroup;
  /** Month of the listing. */
  readonly since: string;
  readonly sources: readonly string[];
}

/** The six Mexican groups listed in February 2025 (read). */
export const designatedGroups: readonly DesignatedGroup[] = mappedGroups.map((id) => ({
  id,
  since: "2025-02",
  sources: ["cartels.mnr-2025"],
}));

export const presenceTables: readonly Table[] = [
  {
    id: "groups.presence_by_state",
    means: "Grade of presence of six groups in each state, US agency 2025 as reported.",
    rows: presenceByState,
  },
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
  {
    id: "groups.designated_2025",
    means: "Mexican groups listed as foreign terrorist organisations by the US in February 2025.",
    rows: designatedGroups,
  },
];
