/**
 * Alliances and rivalries as publicly reported for 2024-2026 (cartels.md 2f). The weighted network
 * of 2020 stands apart (`network-2020.ts`): these are dated statements with a confidence.
 */
import type { Table } from "../collection.js";
import type { Seen } from "../record.js";

/** What two groups are to each other. */
export type Relation =
  | "war"
  | "rivalry"
  | "alliance"
  | "absorbed"
  | "fracturing"
  | "shown together";
/** How far the reports can be trusted. */
export type Confidence = "high" | "medium" | "low to medium" | "low";

/** A reported tie between two groups, or within one. */
export interface DatedTie {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly relation: Relation;
  readonly says: string;
  /** As precise as it is reported: `2024-09`, `2025`, `2010s`. */
  readonly since: string;
  readonly confidence: Confidence;
  readonly seen: Seen;
  readonly sources: readonly string[];
}

const tie = (record: Omit<DatedTie, "id" | "seen">): DatedTie => ({
  id: `${record.a}-${record.b}`,
  seen: "read",
  ...record,
});

const FOLLOWS_2020 = "In the data on ties of 2020 and still reported.";

export const tiesSince2024: readonly DatedTie[] = [
  tie({
    a: "chapitos",
    b: "mayiza",
    relation: "war",
    says: "The two factions of the Sinaloa cartel, at open war since 9 September 2024.",
    since: "2024-09",
    confidence: "high",
    sources: ["cartels.infobae-2024"],
  }),
  tie({
    a: "chapitos",
    b: "cjng",
    relation: "alliance",
    says: "Limited and tactical; denied by the Mexican government; by independent analysts confined to some areas.",
    since: "2024/2025",
    confidence: "medium",
    sources: ["cartels.inkl-2025", "cartels.elpais-2025", "cartels.latintimes-2025"],
  }),
  tie({
    a: "mayiza",
    b: "noreste",
    relation: "alliance",
    says: "Reported in the US agency's assessment of 2025.",
    since: "2025",
    confidence: "low to medium",
    sources: ["cartels.latinus-2025"],
  }),
  tie({
    a: "cjng",
    b: "sinaloa",
    relation: "rivalry",
    says: "The main national rivalry before the Sinaloa cartel split.",
    since: "2010s",
    confidence: "high",
    sources: ["cartels.pc-code-2023"],
  }),
  tie({
    a: "cjng",
    b: "nueva-familia-michoacana",
    relation: "rivalry",
    says: FOLLOWS_2020,
    since: "2020",
    confidence: "high",
    sources: ["cartels.pc-code-2023"],
  }),
  tie({
    a: "cjng",
    b: "noreste",
    relation: "rivalry",
    says: FOLLOWS_2020,
    since: "2020",
    confidence: "high",
    sources: ["cartels.pc-code-2023"],
  }),
  tie({
    a: "cjng",
    b: "carteles-unidos",
    relation: "rivalry",
    says: FOLLOWS_2020,
    since: "2020",
    confidence: "high",
    sources: ["cartels.pc-code-2023"],
  }),
  tie({
    a: "nueva-familia-michoacana",
    b: "carteles-unidos",
    relation: "shown together",
    says: "Shown together on the US agency's map.",
    since: "2025",
    confidence: "low",
    sources: ["cartels.observador-2025"],
  }),
  tie({
    a: "noreste",
    b: "golfo",
    relation: "rivalry",
    says: "With factions of the Golfo; in the data on ties of 2020 and still reported.",
    since: "2020",
    confidence: "high",
    sources: ["cartels.pc-code-2023"],
  }),
  tie({
    a: "cjng",
    b: "santa-rosa-de-lima",
    relation: "rivalry",
    says: "In the state of Guanajuato; weight 2 in the data on ties of 2020.",
    since: "2018",
    confidence: "high",
    sources: ["cartels.pc-code-2023"],
  }),
  tie({
    a: "golfo-faction",
    b: "cjng",
    relation: "absorbed",
    says: "One faction of the Golfo in Tamaulipas, absorbed by the CJNG according to the US Treasury.",
    since: "2025",
    confidence: "medium",
    sources: ["cartels.expansion-2025"],
  }),
  tie({
    a: "cjng",
    b: "cjng-regional-commands",
    relation: "fracturing",
    says: "Regional commands breaking apart after February 2026, according to the security secretary.",
    since: "2026-06",
    confidence: "low to medium",
    sources: ["cartels.rbtfl-2026"],
  }),
];

export const tiesSince2024Table: Table = {
  id: "groups.ties_since_2024",
  means: "Alliances and rivalries as publicly reported for 2024-2026, with date and confidence.",
  rows: tiesSince2024,
};
