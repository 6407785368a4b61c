/** Statistics of runs whose values are all at hand: the same bits as those of an ensemble. */
import { SampleSpread } from "../engine/run/sample-spread.js";
import type { Spread } from "../engine/run/statistics.js";
import { FIRST_YEAR } from "../policy/calendar.js";
import { yearlyValues } from "./task.js";

/** Spreads in columns, one place a cell: month by month, or year by year. */
export type SpreadColumns = { readonly [column in keyof Spread]: Float64Array };

/** Paired differences to the reference in columns, one place a year (row-major by element). */
export interface DifferenceColumns extends SpreadColumns {
  readonly firstYear: number;
  /** Shares of paired runs in which the outcome is lower and higher than in the reference. */
  readonly lowerIn: Float64Array;
  readonly higherIn: Float64Array;
  /** Differences run by run: row by member, within it by year. */
  readonly runs: Float64Array;
}

const COLUMNS = ["median", "mean", "q05", "q25", "q75", "q95"] as const;

/**
 * Spread over runs of every cell.
 * @param values row by member, `cells` values each
 */
export function spreadColumns(values: Float64Array, members: number, cells: number): SpreadColumns {
  const spread = new SampleSpread(members);
  const columns = emptyColumns(cells);
  for (let cell = 0; cell < cells; cell++) {
    const one = spread.of(values, cell, cells, members);
    for (const column of COLUMNS) columns[column][cell] = one[column];
  }
  return columns;
}

const emptyColumns = (cells: number): Record<keyof Spread, Float64Array> => ({
  median: new Float64Array(cells),
  mean: new Float64Array(cells),
  q05: new Float64Array(cells),
  q25: new Float64Array(cells),
  q75: new Float64Array(cells),
  q95: new Float64Array(cells),
});

/**
 * How runs differ from those of a reference, member by member and year by year.
 * @param volume elements of the outcome, 1 for a single number
 */
export function differenceColumns(
  own: Float64Array,
  reference: Float64Array,
  members: number,
  volume: number,
  isLevel: boolean,
): DifferenceColumns {
  const rows = Array.from({ length: members }, (_, member) => {
    const ownYears = yearlyValues(rowOf(own, member, members), volume, isLevel);
    const otherYears = yearlyValues(rowOf(reference, member, members), volume, isLevel);
    return ownYears.map((value, i) => value - (otherYears[i] ?? 0));
  });
  const cells = rows[0]?.length ?? 0;
  const runs = new Float64Array(members * cells);
  rows.forEach((row, member) => {
    runs.set(row, member * cells);
  });
  const share = (holds: (value: number) => boolean): Float64Array =>
    Float64Array.from(
      { length: cells },
      (_, cell) => rows.filter((row) => holds(row[cell]!)).length / members,
    );
  return {
    firstYear: FIRST_YEAR,
    ...spreadColumns(runs, members, cells),
    lowerIn: share((value) => value < 0),
    higherIn: share((value) => value > 0),
    runs,
  };
}

const rowOf = (values: Float64Array, member: number, members: number): Float64Array => {
  const cells = values.length / members;
  return values.subarray(member * cells, (member + 1) * cells);
};
