/** Variables of a sector that come from the evidence: records brought to the model's units. */
import {
  type AuxiliaryDefinition,
  auxiliary,
  type ConstantDefinition,
  constant,
  type GraphicalFunction,
} from "../engine/model/definition.js";
import { amountRange } from "../evidence/lever-ranges.js";
import { middleYear } from "../evidence/points.js";
import type { Parameter, Series } from "../evidence/record.js";
import { unitFactor } from "../evidence/units.js";

/** A constant that holds a parameter's best value and is drawn from its prior. */
export function given(parameter: Parameter, unit: string): ConstantDefinition {
  if (parameter.best === null) {
    throw new Error(`parameter ${parameter.id} has no best value and cannot enter a model`);
  }
  return constant({
    unit,
    value: parameter.best * unitFactor(parameter.unit, unit),
    parameter: parameter.id,
    means: parameter.means,
    sources: parameter.sources,
  });
}

/** A constant that is 1 while a mechanism acts and is set to 0 to cut it. */
export function link(means: string): ConstantDefinition {
  return constant({ unit: "1", value: 1, means });
}

/** The value at which a lever stands while nobody decides anything. */
export function neutralOf(lever: string, unit: string): ConstantDefinition {
  const range = amountRange(lever);
  return constant({
    unit,
    value: range.neutral * unitFactor(range.unit, unit),
    means: `Neutral value of the lever ${lever}.`,
    sources: range.sources,
  });
}

/** Year that begins at the model's time 0, in months. */
const FIRST_YEAR = 2012;
const MONTHS = 12;

/** Months from the model's time 0 to a year with its fraction: 2013.5 is 18. */
export const monthsTo = (year: number): number => (year - FIRST_YEAR) * MONTHS;

/** A series as a function of time in the model's unit: straight between periods, level beyond. */
export function recordedPath(series: Series, unit: string): GraphicalFunction {
  if (series.points.length === 0) throw new Error(`series ${series.id} has no national points`);
  const factor = unitFactor(series.unit, unit);
  return {
    x: series.points.map(([period]) => monthsTo(middleYear(period, series.step))),
    y: series.points.map(([, value]) => value * factor),
    mode: "continuous",
  };
}

/** The same as steps: each month at its own value, so that a month's sum is the month on record. */
export function recordedSteps(series: Series, unit: string): GraphicalFunction {
  if (series.step !== "month") throw new Error(`series ${series.id} is not by month`);
  const middles = recordedPath(series, unit);
  return { ...middles, x: middles.x.map(Math.floor), mode: "discrete" };
}

/**
 * An observed series as an input of the model: as recorded while the record lasts, then held at its
 * last value. What is uncertain about the future is the sector's to add.
 */
export function recorded(series: Series, unit: string): AuxiliaryDefinition {
  return auxiliary({
    unit,
    equation: "TIME",
    graph: recordedPath(series, unit),
    means: `${series.means} As recorded; held at its last value after the record ends.`,
    sources: series.sources,
  });
}
