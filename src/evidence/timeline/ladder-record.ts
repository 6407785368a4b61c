/** Where the ladder stood, month by month, as the record says. */
import type { TimelineEvent } from "./event.js";
import type { RungId } from "./ladder.js";
import { byDate, lastDateSearched, rungsReached, timeline } from "./timeline.js";

/** A moment at which a higher rung was reached than ever before. */
export interface HighestRung {
  /** Day, month or year, as exact as is known. */
  readonly date: string;
  readonly rung: RungId;
}

/** Month of a day written `2025-02-20`. */
const monthOf = (day: string): string => day.slice(0, "2025-02".length);

/** The highest rung reached so far, at each date at which it rose; disputed events are left out. */
export function highestRungs(events: readonly TimelineEvent[] = timeline): readonly HighestRung[] {
  const highest: HighestRung[] = [];
  const reached = [...rungsReached(events)].sort(([, a], [, b]) => byDate(a, b));
  for (const [rung, { date }] of reached) {
    const last = highest.at(-1);
    if (last && last.rung >= rung) continue;
    // Two rungs at one date: the higher stands for both.
    if (last?.date === date) highest.pop();
    highest.push({ date, rung });
  }
  return highest;
}

/** Last month of the record: "not reached" means "not found up to its end". */
export const lastMonthOfRecord = monthOf(lastDateSearched);
