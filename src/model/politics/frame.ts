/** Names, elements and moments that the parts of the sector share. */
import { deathResponses, deathTollIds } from "../../evidence/force-and-politics/death-responses.js";
import { eventResponses, shockIds } from "../../evidence/force-and-politics/event-responses.js";
import { useOfForceActors } from "../../evidence/force-and-politics/use-of-force-actors.js";
import { middleYear } from "../../evidence/points.js";
import { ladder, ladderSources } from "../../evidence/timeline/ladder.js";
import { highestRungs, lastMonthOfRecord } from "../../evidence/timeline/ladder-record.js";
import { timeline } from "../../evidence/timeline/timeline.js";
import { unitFactor } from "../../evidence/units.js";

/** Element of a rung in the dimension `rung`. */
export const rungElement = (rung: number): string => `rung_${rung}`;

/** Elements of the dimensions of the sector. */
export const rungs: readonly string[] = ladder.map(({ id }) => rungElement(id));
export const actors: readonly string[] = useOfForceActors.map(({ id }) => id);
export const politicalShocks: readonly string[] = shockIds;
export const deathTolls: readonly string[] = deathTollIds;

/** Sources of the ladder: what it is, and the events that climbed it. */
export const LADDER_SOURCES: readonly string[] = [
  ...new Set([
    ...ladderSources,
    ...timeline.flatMap(({ rung, sources }) => (rung !== null && rung > 0 ? sources : [])),
  ]),
];
/** Sources of the table of actors, and of how events move them. */
export const ACTOR_SOURCES: readonly string[] = [
  ...new Set(useOfForceActors.flatMap(({ sources }) => sources)),
];
export const RESPONSE_SOURCES: readonly string[] = [
  ...new Set(eventResponses.flatMap(({ sources }) => sources)),
];
/** Sources of how the tolls of deaths move them. */
export const TOLL_SOURCES: readonly string[] = [
  ...new Set(deathResponses.flatMap(({ sources }) => sources)),
];

const FIRST_YEAR = 2012;
const MONTHS = 12;

/** Months from January 2012 to the beginning of a month. */
const monthStart = (month: string): number =>
  Math.round((middleYear(month, "month") - FIRST_YEAR) * MONTHS - 1 / 2);

/** First month after the record of the ladder. */
export const RECORD_END = monthStart(lastMonthOfRecord) + 1;
/** January 2026, when scenarios begin. */
export const SCENARIOS_BEGIN = monthStart("2026-01");

/** Months from January 2012 to a date; one known by its month or year alone is its middle. */
function monthsTo(date: string): number {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return (middleYear(year, "year") - FIRST_YEAR) * MONTHS;
  const start = monthStart(`${year}-${month}`);
  return start + (day === undefined ? 1 / 2 : (Number(day) - 1) * unitFactor("day", "month"));
}

/** Months and rungs at which the highest rung rose, as the points of a graph of steps. */
export const recordedRungs: readonly (readonly [month: number, rung: number])[] =
  highestRungs().map(({ date, rung }) => [monthsTo(date), rung]);
