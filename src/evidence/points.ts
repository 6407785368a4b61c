/** Compact ways to write the points of a series: a first period and the values from there on. */
import type { Series } from "./record.js";

/** Period and value, in order of time. */
export type Points = Series["points"];
/** Points of each state by its ISO 3166-2 id. */
export type StatePoints = NonNullable<Series["byState"]>;

/** Values of consecutive periods; null where none was observed. */
type Values = readonly (number | null)[];

/** `yearly(1990, [14493, null, 16594])` has points for 1990 and 1992. */
export const yearly = (first: number, values: Values): Points =>
  points(values, (offset) => String(first + offset));

/** `monthly("2015-12", [1606, 1575])` has points for December 2015 and January 2016. */
export function monthly(first: string, values: Values): Points {
  const [year = Number.NaN, month = Number.NaN] = first.split("-").map(Number);
  return points(values, (offset) => {
    const months = year * 12 + month - 1 + offset;
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
  });
}

/** The same first year for all states. */
export const yearlyByState = (
  first: number,
  table: Readonly<Record<string, Values>>,
): StatePoints => eachState(table, (values) => yearly(first, values));

/** The same first month for all states. */
export const monthlyByState = (
  first: string,
  table: Readonly<Record<string, Values>>,
): StatePoints => eachState(table, (values) => monthly(first, values));

/** For records with gaps: runs of consecutive years, each under its first year. */
export const yearlyRunsByState = (
  table: Readonly<Record<string, Readonly<Record<number, Values>>>>,
): StatePoints =>
  eachState(table, (runs) =>
    Object.entries(runs).flatMap(([first, values]) => yearly(Number(first), values)),
  );

const points = (values: Values, periodAt: (offset: number) => string): Points =>
  values.flatMap((value, offset) => (value === null ? [] : [[periodAt(offset), value] as const]));

const eachState = <T>(
  table: Readonly<Record<string, T>>,
  pointsOf: (entry: T) => Points,
): StatePoints =>
  Object.fromEntries(Object.entries(table).map(([state, entry]) => [state, pointsOf(entry)]));

const MONTHS = 12;

/** The middle of a period as a year with its fraction: `2022-01` is 2022 + 1/24. */
export function middleYear(period: string, step: Series["step"]): number {
  const [year = Number.NaN, month = 1] = period.split("-").map(Number);
  switch (step) {
    case "interval": {
      const [from = "", to = ""] = period.split("/");
      return (spanOf(from)[0] + spanOf(to)[1]) / 2;
    }
    case "year":
      return year + 1 / 2;
    // The US fiscal year begins in October of the year before.
    case "fiscal year":
      return year + 1 / 2 - 3 / MONTHS;
    case "half year":
      return year + (period.endsWith("H2") ? 3 / 4 : 1 / 4);
    case "month":
      return year + (month - 1 + 1 / 2) / MONTHS;
  }
}

/** Mean days of a month: a day is placed within its month to within a day. */
const DAYS = 365.25 / MONTHS;

/** Beginning and end of a year, a month or a day, as years with their fractions. */
function spanOf(bound: string): readonly [from: number, to: number] {
  const [year = Number.NaN, month, day] = bound.split("-").map(Number);
  if (month === undefined) return [year, year + 1];
  const begin = year + (month - 1) / MONTHS;
  if (day === undefined) return [begin, begin + 1 / MONTHS];
  return [begin + (day - 1) / DAYS / MONTHS, begin + day / DAYS / MONTHS];
}
