/** Paths between dated records: how far time has gone from one to the next. */
import type { GraphicalFunction } from "../../engine/model/definition.js";
import { middleYear } from "../../evidence/points.js";
import type { Parameter, Series } from "../../evidence/record.js";
import { monthsTo } from "../from-evidence.js";

const MONTH_NAMES = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/**
 * Months from January 2012 to the date of a record: `2016` is the middle of the year, `2011-2014`
 * the middle of the four, `April 2020` the middle of the month, and January 2012 the start.
 * @throws Error for a date of another form
 */
export function monthOfRecord({ id, asOf }: Parameter): number {
  const match = /^(?:([A-Z][a-z]+) )?(\d{4})(?:-(\d{4}))?$/.exec(asOf);
  if (!match) throw new Error(`the date of ${id}, "${asOf}", is not a year, month or span`);
  const [, month, first, last = first] = match;
  if (month === undefined) {
    const middle = (Number(first) + Number(last)) / 2;
    return monthsTo(middleYear(String(Math.floor(middle)), "year") + (middle % 1));
  }
  const inYear = MONTH_NAMES.indexOf(month);
  if (inYear < 0) throw new Error(`the date of ${id}, "${asOf}", names no month`);
  const start = monthsTo(Number(first)) + inYear;
  return start === 0 ? 0 : start + 1 / 2;
}

/** 0 up to the date of one record, 1 from the date of another on, a straight line between. */
export const passageBetween = (from: Parameter, to: Parameter): GraphicalFunction => ({
  x: [monthOfRecord(from), monthOfRecord(to)],
  y: [0, 1],
  mode: "continuous",
});

/** Month of the last point of a yearly series, and its value. */
export function lastPoint(series: Series): { readonly month: number; readonly value: number } {
  const [period, value] = series.points.at(-1) ?? [];
  if (period === undefined || value === undefined) throw new Error(`${series.id} is empty`);
  return { month: monthsTo(middleYear(period, series.step)), value };
}

/** Value of a yearly series in a year. @throws Error where it has none */
export function valueIn(series: Series, year: number): number {
  const value = series.points.find(([period]) => period === String(year))?.[1];
  if (value === undefined) throw new Error(`${series.id} has no value for ${year}`);
  return value;
}

/** The year that the date of a record names first. */
export function yearOfRecord({ id, asOf }: Parameter): number {
  const year = /\d{4}/.exec(asOf)?.[0];
  if (year === undefined) throw new Error(`the date of ${id}, "${asOf}", names no year`);
  return Number(year);
}
