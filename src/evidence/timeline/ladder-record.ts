/** Where the ladder stood, month by month, as the record says. */
import type { TimelineEvent } from "./event.js";
import type { RungId } from "./ladder.js";
import { byDate, firstDay, lastDateSearched, rungsReached, timeline } from "./timeline.js";

/** A month in which a higher rung was reached than ever before. */
export interface HighestRung {
  /** `2025-02` */
  readonly month: string;
  readonly rung: RungId;
}

/** Month of a day written `2025-02-20`. */
const monthOf = (day: string): string => day.slice(0, "2025-02".length);

/** The highest rung reached so far, at each month in which it rose; disputed events are left out. */
export function highestRungs(events: readonly TimelineEvent[] = timeline): readonly HighestRung[] {
  const highest: HighestRung[] = [];
  const reached = [...rungsReached(events)].sort(([, a], [, b]) => byDate(a, b));
  for (const [rung, event] of reached) {
    const month = monthOf(firstDay(event.date));
    const last = highest.at(-1);
    if (last && last.rung >= rung) continue;
    if (last?.month === month) highest.pop();
    highest.push({ month, rung });
  }
  return highest;
}

/** Last month of the record: "not reached" means "not found up to its end". */
export const lastMonthOfRecord = monthOf(lastDateSearched);
