/**
 * In which states the six designated groups are present, and how strongly: the US agency's map of
 * 2025 as the press reports it (cartels.md 2e). It shows the influence of a trafficking network,
 * not control.
 */
import type { Table } from "../collection.js";

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

export const presenceTable: Table = {
  id: "groups.presence_by_state",
  means: "Grade of presence of six groups in each state, US agency 2025 as reported.",
  rows: presenceByState,
};
