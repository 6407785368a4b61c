/**
 * The two large retaliations on record, as aggregates (cartels.md 2g). The dead are counted by who
 * they were; no place finer than a state, no person.
 */
import type { Table } from "../collection.js";
import type { Seen } from "../record.js";

/** The dead by who they were, persons. */
export interface Toll {
  readonly securityForces: number;
  readonly groupMembers: number;
  readonly civilians: number;
  /** Total as stated. */
  readonly dead: number;
}

/** What a group did in the days after the state moved against its leader. */
export interface Retaliation {
  readonly id: string;
  /** Day on which it began. */
  readonly date: string;
  readonly after: string;
  readonly toll: Toll;
  readonly detained: number;
  /** null where not reported. */
  readonly attacks: number | null;
  readonly blockades: { readonly federalRoads: number | null; readonly allRoads: number };
  readonly states: { readonly withFederalBlockades: number | null; readonly withAnyEvent: number };
  /** Until it was largely over; null where not reported. */
  readonly days: number | null;
  /** Troops who took part or were sent. */
  readonly troops: readonly [low: number, high: number];
  readonly notes: readonly string[];
  readonly seen: Seen;
  readonly sources: readonly string[];
}

export const retaliations: readonly Retaliation[] = [
  {
    id: "2023-01",
    date: "2023-01-05",
    after: "Arrest of the leader of a faction of the Sinaloa cartel.",
    toll: { securityForces: 10, groupMembers: 19, civilians: 0, dead: 29 },
    detained: 21,
    attacks: null,
    blockades: { federalRoads: null, allRoads: 19 },
    states: { withFederalBlockades: null, withAnyEvent: 1 },
    days: null,
    troops: [3586, 3586],
    notes: ["No civilian dead by the official count."],
    seen: "read",
    sources: ["cartels.pledge-2023"],
  },
  {
    id: "2026-02",
    date: "2026-02-22",
    after:
      "Death of the top leader of the CJNG in an operation of Mexican forces with intelligence from the United States.",
    toll: { securityForces: 27, groupMembers: 34, civilians: 1, dead: 62 },
    detained: 70,
    attacks: 27,
    blockades: { federalRoads: 85, allRoads: 250 },
    states: { withFederalBlockades: 11, withAnyEvent: 20 },
    days: 2,
    troops: [9500, 10000],
    notes: [
      "Security forces: 25 of the National Guard, a prison guard and an officer of a prosecutor's office.",
      "Members of the group: 30 in the first statement, 34 later.",
      "At least 73 dead in later secondary reports, which were not checked.",
      "Attacks on the first count; 250 blockades is approximate; 10 or 11 states with federal blockades and about 20 with any event.",
      "Troops sent: a secondary source.",
      "Largely over within two days.",
    ],
    seen: "read",
    sources: [
      "cartels.sdp-2026",
      "cartels.adnsureste-2026",
      "cartels.cronica-2026",
      "cartels.menafn-2026",
      "cartels.csis-2026",
      "cartels.elespecialito-2026",
    ],
  },
];

export const retaliationsTable: Table = {
  id: "violence.retaliations",
  means: "The two large retaliations on record: dead by who they were, blockades, states, days.",
  rows: retaliations,
};
