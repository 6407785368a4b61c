/** Observed series as dots of a chart. */
import { middleYear } from "../evidence/points.js";
import type { Series } from "../evidence/record.js";
import { seriesById } from "../evidence/registry.js";
import { unitFactor } from "../evidence/units.js";
import type { Outcome } from "../model/simulation-model.js";
import { FIRST_YEAR } from "../policy/calendar.js";
import type { ChartDot } from "./fan-chart.js";

/** The record of the same quantity, where it is observed, in the outcome's unit. */
export const observedDots = ({ observed, unit }: Outcome): ChartDot[] =>
  observed === undefined ? [] : dotsOf(seriesById(observed), unit, FIRST_YEAR);

/** The values of a series from a year on; periods named as preliminary are marked. */
export function dotsOf(series: Series, unit: string, fromYear: number): ChartDot[] {
  const factor = unitFactor(series.unit, unit);
  const preliminary = new Set(series.preliminary);
  return series.points
    .map(([period, value]) => ({
      x: middleYear(period, series.step),
      y: value * factor,
      preliminary: preliminary.has(period),
    }))
    .filter(({ x }) => x >= fromYear);
}
