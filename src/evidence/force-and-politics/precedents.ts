/**
 * Cases in which the United States used force, or took part in it, on or near the soil of another
 * state: what came of each, and in what it differs from force in Mexico. A base rate taken from
 * them is only as good as the likeness.
 */
import type { Basis, Seen } from "../record.js";

/** Whether the host state agreed. */
export type HostConsent = "none" | "tacit" | "given" | "not needed";

/** A published count that belongs to a case. */
export interface PrecedentFigure {
  readonly says: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly basis: Basis;
  readonly seen: Seen;
}

/** One way in which a case differs from force in Mexico. */
export interface Disanalogy {
  readonly says: string;
  /** `published` or `derived` where the evidence draws it, `judgement` where it is ours. */
  readonly basis: Basis;
  readonly seen: Seen;
}

/** A case with its outcome. */
export interface Precedent {
  readonly id: string;
  /** Day, month or year of its start. */
  readonly from: string;
  /** End of the period counted, for a case that lasted. */
  readonly to: string | null;
  readonly theatre: string;
  readonly what: string;
  readonly consent: HostConsent;
  /** Rung of the ladder that the same act towards Mexico would be: our judgement. */
  readonly equivalentRung: number;
  /** The case in the timeline, where it stands there. */
  readonly event: string | null;
  readonly outcome: string;
  readonly figures: readonly PrecedentFigure[];
  readonly disanalogies: readonly Disanalogy[];
  readonly seen: Seen;
  readonly sources: readonly string[];
}

const NEIGHBOUR: Disanalogy = {
  says: "The host is no neighbour and no leading trading partner of the United States, as Mexico is.",
  basis: "derived",
  seen: "read",
};
const NOT_CRIME: Disanalogy = {
  says: "The target was no criminal group.",
  basis: "derived",
  seen: "read",
};

export const precedents: readonly Precedent[] = [
  {
    id: "pakistan-raid-2011",
    from: "2011-05-01",
    to: null,
    theatre: "Pakistan",
    what: "A raid killed the head of al-Qaeda without the host's consent.",
    consent: "none",
    equivalentRung: 9,
    event: "2011-05-01-raid-pakistan",
    outcome: "A single raid with its stated aim reached.",
    figures: [],
    disanalogies: [
      {
        says: "The group was covered by the authorization of force of 2001; no authorization covers criminal groups.",
        basis: "published",
        seen: "recalled",
      },
      NOT_CRIME,
      NEIGHBOUR,
    ],
    seen: "read",
    sources: ["force-and-politics.PRI12", "force-and-politics.us-aumf-2001"],
  },
  {
    id: "iraq-strike-2020",
    from: "2020-01-03",
    to: null,
    theatre: "Iraq",
    what: "A strike killed an Iranian general in Iraq without Iraqi consent.",
    consent: "none",
    equivalentRung: 9,
    event: "2020-01-03-strike-iraq",
    outcome: "Iraq protested and its parliament voted to expel US troops.",
    figures: [],
    disanalogies: [
      { says: "The target was an officer of a state.", basis: "derived", seen: "recalled" },
      NOT_CRIME,
      NEIGHBOUR,
    ],
    seen: "recalled",
    sources: ["force-and-politics.general-knowledge"],
  },
  {
    id: "pakistan-programme",
    from: "2004",
    to: "2015-09",
    theatre: "Pakistan",
    what: "A sustained programme of drone strikes on insurgent groups, with the host's open or tacit help.",
    consent: "tacit",
    equivalentRung: 10,
    event: null,
    outcome:
      "Violence of the area fell while the programme ran, with no long-term effect; groups that lost a leader attacked more for about half a year; on recruitment the studies disagree.",
    figures: [
      {
        says: "Strikes",
        value: 421,
        low: null,
        high: null,
        unit: "strike",
        basis: "published",
        seen: "read",
      },
      {
        says: "Civilians killed, independent count",
        value: null,
        low: 423,
        high: 965,
        unit: "person",
        basis: "published",
        seen: "read",
      },
      {
        says: "People killed in all",
        value: null,
        low: 2476,
        high: 3989,
        unit: "person",
        basis: "published",
        seen: "read",
      },
    ],
    disanalogies: [
      {
        says: "Every positive result rests on the host's open or tacit consent, which Mexico refuses.",
        basis: "derived",
        seen: "read",
      },
      {
        says: "Insurgent attacks of one tribal area were measured, not homicides of a country.",
        basis: "derived",
        seen: "read",
      },
      NEIGHBOUR,
    ],
    seen: "read",
    sources: [
      "force-and-politics.TBIJ15",
      "force-and-politics.MIR19",
      "force-and-politics.JS16",
      "force-and-politics.RIG19",
      "force-and-politics.MJ19",
      "force-and-politics.SHAH18",
    ],
  },
  {
    id: "strikes-at-sea-2025",
    from: "2025-09-02",
    to: null,
    theatre: "Caribbean and eastern Pacific, international waters",
    what: "Strikes on boats said to carry drugs.",
    consent: "not needed",
    equivalentRung: 4,
    event: "2025-09-02-first-strike-at-sea",
    outcome:
      "Forty-four strikes and about 150 dead by 4 March 2026; the running totals stand apart. No published measurement of an effect on the flow of drugs was found.",
    figures: [],
    disanalogies: [
      {
        says: "International waters: no state's territory was entered, so no host's consent was at issue.",
        basis: "derived",
        seen: "recalled",
      },
      {
        says: "Fentanyl enters by land: 97 % of its weight seized at the US border in fiscal year 2024 was seized at the Mexican one.",
        basis: "derived",
        seen: "read",
      },
    ],
    seen: "read",
    sources: [
      "force-and-politics.CIB25",
      "force-and-politics.TAG26",
      "force-and-politics.CNN26",
      "supply.S-CBPFILE",
    ],
  },
  {
    id: "venezuela-2026",
    from: "2026-01-03",
    to: null,
    theatre: "Venezuela",
    what: "US forces seized the country's president without the state's consent.",
    consent: "none",
    equivalentRung: 9,
    event: "2026-01-03-venezuela",
    outcome:
      "The US president announced strikes on land on 8 January. Motions to limit further force failed in the Senate, 50 to 51, and in the House on a tie of 215 to 215.",
    figures: [
      {
        says: "People killed: 83 or more by one count, over 40 by another",
        value: null,
        low: 40,
        high: 83,
        unit: "person",
        basis: "published",
        seen: "read",
      },
    ],
    disanalogies: [
      {
        says: "The aim was the head of a government, not a criminal group or its laboratories.",
        basis: "judgement",
        seen: "read",
      },
      {
        says: "Mexico co-operates on drugs and migration and so has help to withdraw.",
        basis: "judgement",
        seen: "read",
      },
      NEIGHBOUR,
    ],
    seen: "read",
    sources: [
      "force-and-politics.AW26",
      "force-and-politics.ALL26",
      "force-and-politics.NOM26",
      "force-and-politics.AP26",
      "force-and-politics.SE26",
    ],
  },
  {
    id: "ecuador-2026",
    from: "2026-03-03",
    to: null,
    theatre: "Ecuador",
    what: "Joint operations on land against criminal groups with the host's consent; US forces were said to advise.",
    consent: "given",
    equivalentRung: 8,
    event: "2026-03-03-ecuador",
    outcome: "Not known: no result was found.",
    figures: [],
    disanalogies: [
      {
        says: "The host invited the operations; Mexico refuses foreign troops.",
        basis: "derived",
        seen: "read",
      },
      NEIGHBOUR,
    ],
    seen: "read",
    sources: ["force-and-politics.TH26", "force-and-politics.CNN26"],
  },
  {
    id: "mexico-unaccredited-2026",
    from: "2026-04",
    to: null,
    theatre: "Mexico (Chihuahua)",
    what: "US officers were present at an operation without federal accreditation.",
    consent: "none",
    equivalentRung: 7,
    event: "2026-04-unaccredited-officers",
    outcome:
      "It came to light by an accident in which two US and two Mexican officers died. Mexico said that they were not accredited and weighed sanctions on the state; no US strike had followed by June 2026.",
    figures: [
      {
        says: "Officers who died: two US, two Mexican",
        value: 4,
        low: null,
        high: null,
        unit: "person",
        basis: "published",
        seen: "read",
      },
    ],
    disanalogies: [
      {
        says: "A state government took part: not an act of force against the host.",
        basis: "judgement",
        seen: "read",
      },
    ],
    seen: "read",
    sources: ["force-and-politics.MIS26", "force-and-politics.DIV26", "force-and-politics.EFI26"],
  },
];
