/** Values of the states in a year, from the columns of an answer. */
import {
  type DifferenceColumns,
  FIRST_YEAR,
  MONTHS_PER_YEAR,
  type SpreadColumns,
} from "../../../../src/browser.js";
import type { PlaceState } from "../../../build/places.js";
import type { FanData } from "../../components/fan-chart/geometry.js";

/** What of an answer about an outcome by state is read here. */
export interface StateAnswer {
  readonly elements: readonly string[];
  readonly months: number;
  readonly monthly: SpreadColumns;
  readonly differences?: DifferenceColumns;
}

const INHABITANTS = 100_000;

/** How values of an outcome are told: persons as a yearly rate, others as they stand. */
export interface Telling {
  readonly isRate: boolean;
  readonly isLevel: boolean;
}

export const tellingOf = (outcome: { readonly unit: string; readonly as: string }): Telling => ({
  isRate: outcome.unit === "person/month",
  isLevel: outcome.as === "level",
});

/** A state in a year. */
export interface StateYear {
  readonly id: string;
  readonly median: number;
  readonly q05: number;
  readonly q95: number;
  /** Paired difference to the reference; absent for the reference itself. */
  readonly difference?: {
    readonly median: number;
    readonly q05: number;
    readonly q95: number;
    readonly lowerIn: number;
  };
}

/** Inhabitants in a year; the last known year holds afterwards. */
export function inhabitants({ population }: PlaceState, year: number): number {
  const at = Math.min(population.length - 1, Math.max(0, year - FIRST_YEAR));
  return population[at] ?? Number.NaN;
}

/** A year's value of one column: the mean of the months of a flow times twelve, the end of a level. */
function yearly(
  column: Float64Array,
  element: number,
  volume: number,
  year: number,
  isLevel: boolean,
): number {
  const first = (year - FIRST_YEAR) * MONTHS_PER_YEAR;
  const at = (month: number): number => column[month * volume + element] ?? Number.NaN;
  if (isLevel) return at(first + MONTHS_PER_YEAR - 1);
  let sum = 0;
  for (let month = 0; month < MONTHS_PER_YEAR; month++) sum += at(first + month);
  return sum;
}

/** All states in a year. */
export function statesIn(
  answer: StateAnswer,
  states: readonly PlaceState[],
  year: number,
  telling: Telling,
): StateYear[] {
  const volume = answer.elements.length;
  return states.flatMap((state) => {
    const element = answer.elements.indexOf(state.id);
    if (element < 0) return [];
    const scale = telling.isRate ? INHABITANTS / inhabitants(state, year) : 1;
    const of = (column: Float64Array): number =>
      scale * yearly(column, element, volume, year, telling.isLevel);
    const { median, q05, q95 } = answer.monthly;
    const own = { id: state.id, median: of(median), q05: of(q05), q95: of(q95) };
    const { differences } = answer;
    const at = differences ? (year - differences.firstYear) * volume + element : -1;
    if (!differences || at < 0 || at >= differences.median.length) return [own];
    return [
      {
        ...own,
        difference: {
          median: scale * differences.median[at]!,
          q05: scale * differences.q05[at]!,
          q95: scale * differences.q95[at]!,
          lowerIn: differences.lowerIn[at]!,
        },
      },
    ];
  });
}

/** The same quantity of one state over time, for a fan chart. */
export function stateFan(
  answer: StateAnswer,
  reference: StateAnswer | undefined,
  state: PlaceState,
  telling: Telling,
): FanData | undefined {
  const volume = answer.elements.length;
  const element = answer.elements.indexOf(state.id);
  if (element < 0) return undefined;
  const scaleAt = (month: number): number =>
    telling.isRate
      ? (MONTHS_PER_YEAR * INHABITANTS) /
        inhabitants(state, FIRST_YEAR + Math.floor(month / MONTHS_PER_YEAR))
      : 1;
  const pick = (column: Float64Array): Float64Array =>
    Float64Array.from(
      { length: answer.months },
      (_, month) => scaleAt(month) * (column[month * volume + element] ?? Number.NaN),
    );
  const { monthly } = answer;
  const spread: SpreadColumns = {
    median: pick(monthly.median),
    mean: pick(monthly.mean),
    q05: pick(monthly.q05),
    q25: pick(monthly.q25),
    q75: pick(monthly.q75),
    q95: pick(monthly.q95),
  };
  return {
    years: Float64Array.from(
      { length: answer.months },
      (_, month) => FIRST_YEAR + (month + 1) / MONTHS_PER_YEAR,
    ),
    spread,
    samples: [],
    reference: reference && pick(reference.monthly.median),
    dots: [],
  };
}

/** Steps of the scale: shades from 1, the lightest, to this. */
export const SHADES = 6;

/**
 * Upper ends of the shades over all years, so that a shade means the same in each. Each is twice the
 * one before: a few states lie far above all others, and equal steps would leave these alike.
 */
export function scaleOf(values: readonly number[]): readonly number[] {
  const highest = Math.max(...values.map(Math.abs), Number.MIN_VALUE);
  const first = niceStep(highest / 2 ** (SHADES - 1));
  return Array.from({ length: SHADES }, (_, i) => first * 2 ** i);
}

/** The next round number: 1, 2, 2.5 or 5 times a power of ten. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * power >= least) ?? 10;
  return factor * power;
}

/** Shade of a value, 1 to `SHADES`. */
export const shadeOf = (value: number, scale: readonly number[]): number =>
  Math.min(SHADES, 1 + scale.filter((end) => Math.abs(value) > end).length);
