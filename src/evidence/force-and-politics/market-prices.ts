/**
 * Prices of prediction markets on US force on Mexican soil (force-and-politics.md 2h). Markets of
 * this kind overprice dramatic outcomes: an upper-middle prior, not the truth. The spread between
 * prices a week apart in January 2026 shows how noisy they are.
 */
import type { Seen } from "../record.js";

/** What a market asked. */
export type MarketQuestion = "strike by 31 December 2026" | "ground operation";

/** A price as a probability, on one day or over a stated stretch of time. */
export interface MarketPrice {
  readonly id: string;
  /** `2026-01-09`, or the month or year where that is all that is known. */
  readonly date: string;
  /** How exact the date is, where it is not a day. */
  readonly dateNote?: string;
  readonly question: MarketQuestion;
  /** End of the question's time, where stated. */
  readonly until: string | null;
  /** Price of yes, 0 to 1. */
  readonly price: number;
  /** Upper price where the source gives two. */
  readonly priceHigh?: number;
  readonly seen: Seen;
  readonly sources: readonly string[];
  readonly caution?: string;
}

export const marketPrices: readonly MarketPrice[] = [
  {
    id: "strike-2026-01-09",
    date: "2026-01-09",
    question: "strike by 31 December 2026",
    until: "2026-12-31",
    price: 0.52,
    seen: "read",
    sources: ["force-and-politics.PS26"],
    caution: 'About; the price of "no" was 0.48.',
  },
  {
    id: "strike-2026-01-10",
    date: "2026-01-10",
    question: "strike by 31 December 2026",
    until: "2026-12-31",
    price: 0.35,
    seen: "read",
    sources: ["force-and-politics.GATE26"],
    caution: "Weak source: a forum post.",
  },
  {
    id: "strike-2026-01-middle",
    date: "2026-01",
    dateNote: "middle of the month",
    question: "strike by 31 December 2026",
    until: "2026-12-31",
    price: 0.26,
    seen: "read",
    sources: ["force-and-politics.PP26"],
  },
  {
    id: "strike-2026-later",
    date: "2026",
    dateNote: "later in the year, undated",
    question: "strike by 31 December 2026",
    until: "2026-12-31",
    price: 0.3,
    seen: "read",
    sources: ["force-and-politics.PP26"],
  },
  {
    id: "ground-2026-early",
    date: "2026",
    dateNote: "early in the year",
    question: "ground operation",
    until: "2026-06-30",
    price: 0.2,
    seen: "read",
    sources: ["force-and-politics.PP26"],
    caution: "About. US personnel taking direct part in a ground operation.",
  },
  {
    id: "ground-2026-06-26",
    date: "2026-06-26",
    question: "ground operation",
    until: null,
    price: 0.2,
    seen: "read",
    sources: ["force-and-politics.SF26"],
    caution: "The deadline is not stated; the end of 2026 is assumed.",
  },
  {
    id: "ground-2026-06-26-thin",
    date: "2026-06-26",
    question: "ground operation",
    until: null,
    price: 0.41,
    priceHigh: 0.42,
    seen: "read",
    sources: ["force-and-politics.SF26"],
    caution: "A very thin market; the deadline is not stated.",
  },
];
