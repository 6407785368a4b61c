/** What the record and the precedents say by counting, before any model. */
import { precedents } from "../../evidence/force-and-politics/precedents.js";
import { beta, gamma, priorQuantile } from "../../evidence/prior.js";
import { campaignRung, strikeRung } from "../../evidence/timeline/ladder.js";
import { rungsReached, timeline } from "../../evidence/timeline/timeline.js";

/** A rate or share with its 95 % interval. */
export interface Counted {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const LOW = 0.025;
const HIGH = 0.975;

/** Interval of a Poisson rate of `events` in a span of time, after F. Garwood (1936). */
export const poissonRate = (events: number, span: number): Counted => ({
  value: events / span,
  low: events === 0 ? 0 : priorQuantile(gamma(events, span), LOW, 0),
  high: priorQuantile(gamma(events + 1, span), HIGH, 0),
});

/** Interval of a share of `hits` in `cases`, after H. Jeffreys. */
export const jeffreysShare = (hits: number, cases: number): Counted => {
  const posterior = beta(hits + 1 / 2, cases - hits + 1 / 2);
  return {
    value: hits / cases,
    low: priorQuantile(posterior, LOW, 0),
    high: priorQuantile(posterior, HIGH, 0),
  };
};

const MONTHS = 12;
const monthsOf = (date: string): number => {
  const [year = Number.NaN, month = 1] = date.split("-").map(Number);
  return year * MONTHS + month;
};

/** Rungs of the record above the first, and the months in which they were reached. */
export function recordedClimb(): {
  readonly rungs: number;
  readonly months: number;
  readonly from: string;
} {
  const dates = [...rungsReached(timeline)]
    .filter(([rung]) => rung > 0)
    .map(([, { date }]) => date);
  const months = dates.map(monthsOf);
  // The climb began with the year in which the first rung was reached: January 2025.
  const [first = ""] = [...dates].sort();
  const from = `${first.slice(0, 4)}-01`;
  return { rungs: dates.length, months: Math.max(...months) - monthsOf(from), from };
}

/** New rungs a month over the recorded climb. */
export function recordedPace(): Counted {
  const { rungs, months } = recordedClimb();
  return poissonRate(rungs, months);
}

/** Of the precedents at or above a strike without consent, the share that was a campaign. */
export function campaignShare(): Counted {
  const alike = precedents.filter((one) => one.equivalentRung >= strikeRung);
  return jeffreysShare(
    alike.filter((one) => one.equivalentRung >= campaignRung).length,
    alike.length,
  );
}
