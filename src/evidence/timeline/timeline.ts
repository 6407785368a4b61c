/** The timeline 2006-2026: every event in order, and what it says about the ladder. */
import type { TimelineEvent } from "./event.js";
import { events2025 } from "./events-2025.js";
import { events2026 } from "./events-2026.js";
import { eventsTo2024 } from "./events-to-2024.js";
import type { RungId } from "./ladder.js";

/** Every event of the record, oldest first. */
export const timeline: readonly TimelineEvent[] = [...eventsTo2024, ...events2025, ...events2026];

/** Last day with a dated item; "not yet happened" means "not found up to this day". */
export const lastDateSearched = "2026-06-26";

/**
 * Events that touch a stretch of time.
 * @param from first day, month or year, inclusive
 * @param to last day, month or year, inclusive
 */
export function eventsBetween(
  events: readonly TimelineEvent[],
  from: string,
  to: string,
): readonly TimelineEvent[] {
  return events.filter(
    (event) =>
      lastDay(event.until ?? event.date) >= firstDay(from) && firstDay(event.date) <= lastDay(to),
  );
}

/** The event by which each rung was first reached; rungs not reached are absent. */
export function rungsReached(events: readonly TimelineEvent[]): ReadonlyMap<RungId, TimelineEvent> {
  const first = new Map<RungId, TimelineEvent>();
  for (const event of [...events].sort(byDate)) {
    if (event.rung !== null && !event.disputed && !first.has(event.rung)) {
      first.set(event.rung, event);
    }
  }
  return first;
}

/** The record with events of a user's own, oldest first. */
export const withOwnEvents = (own: readonly TimelineEvent[]): readonly TimelineEvent[] =>
  [...timeline, ...own].sort(byDate);

/** Order of time; of two events that may share a day the less exactly dated comes first. */
export const byDate = (a: TimelineEvent, b: TimelineEvent): number =>
  compare(firstDay(a.date), firstDay(b.date)) || a.date.length - b.date.length;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** First day of a date that may be only a year or a month, to be compared as text. */
export function firstDay(date: string): string {
  if (isYear(date)) return `${date}-01-01`;
  return isMonth(date) ? `${date}-01` : date;
}

/** Last day of a date, to be compared as text: the 31st stands for the end of any month. */
export function lastDay(date: string): string {
  if (isYear(date)) return `${date}-12-31`;
  return isMonth(date) ? `${date}-31` : date;
}

const isYear = (date: string): boolean => date.length === "2025".length;
const isMonth = (date: string): boolean => date.length === "2025-02".length;
