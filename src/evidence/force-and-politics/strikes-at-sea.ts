/**
 * Running totals of US strikes on boats since 2 September 2025, as official or press tallies gave
 * them on a day. Totals of one day differ by source; official tallies lag those of the press.
 */
import { type Seen, type Series, series } from "../record.js";

/** A running total on one day. */
export interface StrikesAtSeaTally {
  readonly id: string;
  /** Day on which the total stood, or the month where only that is known. */
  readonly date: string;
  /** null where the tally does not count it. */
  readonly strikes: number | null;
  readonly vessels: number | null;
  /** People killed, lost at sea included where the tally does so. */
  readonly killed: number;
  /** Upper figure where the tally or a second one gives more. */
  readonly killedHigh?: number;
  readonly note?: string;
  readonly seen: Seen;
  readonly sources: readonly string[];
}

export const strikesAtSeaTallies: readonly StrikesAtSeaTally[] = [
  {
    id: "2025-09-02",
    date: "2025-09-02",
    strikes: 1,
    vessels: 1,
    killed: 11,
    seen: "read",
    sources: ["force-and-politics.CIB25"],
  },
  {
    id: "2025-11-09",
    date: "2025-11-09",
    strikes: 19,
    vessels: null,
    killed: 76,
    seen: "read",
    sources: ["supply.S-RSOE25"],
  },
  {
    id: "2025-11-12",
    date: "2025-11-12",
    strikes: 20,
    vessels: null,
    killed: 80,
    note: "11 in the Caribbean, 9 in the Pacific.",
    seen: "read",
    sources: ["force-and-politics.DNY25"],
  },
  {
    id: "2025-12-17",
    date: "2025-12-17",
    strikes: 26,
    vessels: null,
    killed: 99,
    seen: "read",
    sources: ["force-and-politics.WDBO25"],
  },
  {
    id: "2025-12-31",
    date: "2025-12-31",
    strikes: 35,
    vessels: null,
    killed: 115,
    seen: "read",
    sources: ["supply.S-PARTICLE"],
  },
  {
    id: "2026-01-07",
    date: "2026-01-07",
    strikes: 35,
    vessels: 36,
    killed: 123,
    note: "114 in the strikes, 9 lost at sea.",
    seen: "read",
    sources: ["force-and-politics.INT26"],
  },
  {
    id: "2026-01-26",
    date: "2026-01-26",
    strikes: 36,
    vessels: null,
    killed: 126,
    note: "10 of them presumed.",
    seen: "read",
    sources: ["supply.S-NHI26"],
  },
  {
    id: "2026-02-13",
    date: "2026-02-13",
    strikes: null,
    vessels: 40,
    killed: 124,
    killedHigh: 130,
    note: "Press 124, a monitoring group 130.",
    seen: "read",
    sources: ["force-and-politics.AW26"],
  },
  {
    id: "2026-02-17",
    date: "2026-02-17",
    strikes: 42,
    vessels: null,
    killed: 145,
    seen: "read",
    sources: ["supply.S-AJ26"],
  },
  {
    id: "2026-02-20",
    date: "2026-02-20",
    strikes: 43,
    vessels: null,
    killed: 147,
    seen: "read",
    sources: ["force-and-politics.CIB26"],
  },
  {
    id: "2026-03-04",
    date: "2026-03-04",
    strikes: 44,
    vessels: null,
    killed: 150,
    killedHigh: 151,
    seen: "read",
    sources: ["force-and-politics.TAG26", "force-and-politics.CNN26"],
  },
  {
    id: "2026-03-middle",
    date: "2026-03",
    strikes: 45,
    vessels: 47,
    killed: 157,
    note: "Middle of the month.",
    seen: "read",
    sources: ["supply.S-BAIRD26"],
  },
  {
    id: "2026-04-26",
    date: "2026-04-26",
    strikes: null,
    vessels: null,
    killed: 185,
    seen: "read",
    sources: ["supply.S-IKLAN26"],
  },
  {
    id: "2026-05-28",
    date: "2026-05-28",
    strikes: null,
    vessels: null,
    killed: 199,
    note: "199 to more than 200.",
    seen: "read",
    sources: ["supply.S-PRISM26"],
  },
];

const OBSERVATION =
  "The last tally of each month, hence not of the same day; months without a tally are absent. Nothing later than May 2026 was found. Tallies of one day differ by source: do not difference neighbours closer than a few weeks.";

/** The last tally of each month that counts what is asked. */
function byMonth(
  count: (tally: StrikesAtSeaTally) => number | null,
): readonly (readonly [string, number])[] {
  const last = new Map<string, number>();
  for (const tally of strikesAtSeaTallies) {
    const value = count(tally);
    if (value !== null) last.set(tally.date.slice(0, 7), value);
  }
  return [...last];
}

const sourcesOf = (count: (tally: StrikesAtSeaTally) => number | null): readonly string[] => [
  ...new Set(
    strikesAtSeaTallies.filter((tally) => count(tally) !== null).flatMap((tally) => tally.sources),
  ),
];

const strikes = (tally: StrikesAtSeaTally): number | null => tally.strikes;
const killed = (tally: StrikesAtSeaTally): number => tally.killed;

export const strikes_at_sea_cumulative_month = series({
  id: "force.strikes_at_sea_cumulative_month",
  means: "US strikes on boats since 2 September 2025, running total.",
  unit: "strike",
  place: "US",
  step: "month",
  counts: "other",
  points: byMonth(strikes),
  vintage: "tallies of September 2025 to March 2026",
  basis: "published",
  seen: "read",
  sources: sourcesOf(strikes),
  observation: OBSERVATION,
});

export const strikes_at_sea_killed_cumulative_month = series({
  id: "force.strikes_at_sea_killed_cumulative_month",
  means: "People killed in US strikes on boats since 2 September 2025, running total.",
  unit: "person",
  place: "US",
  step: "month",
  counts: "other",
  points: byMonth(killed),
  vintage: "tallies of September 2025 to May 2026",
  basis: "published",
  seen: "read",
  sources: sourcesOf(killed),
  observation: OBSERVATION,
});

export const strikesAtSeaSeries: readonly Series[] = [
  strikes_at_sea_cumulative_month,
  strikes_at_sea_killed_cumulative_month,
];
