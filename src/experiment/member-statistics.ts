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
  /** The same of a flow's sum from the first decision on, one place an element; none for levels. */
  readonly total?: TotalColumns;
}

/** Paired differences of sums over years. */
export interface TotalColumns extends SpreadColumns {
  /** First year of the sum; it ends with the last of the run. */
  readonly since: number;
  readonly lowerIn: Float64Array;
  readonly higherIn: Float64Array;
  /** Row by member, within it by element. */
  readonly runs: Float64Array;
}

const COLUMNS = ["median", "mean", "q05", "q25", "q75", "q95"] as const;

/**
 * Spread over runs of every cell.
 * @param values row by member, `cells` values each
 * @param known values of the same shape and their spread, taken over where the values are the same
 */
export function spreadColumns(
  values: Float64Array,
  members: number,
  cells: number,
  known?: { readonly values: Float64Array; readonly columns: SpreadColumns },
): SpreadColumns {
  const spread = new SampleSpread(members);
  const columns = emptyColumns(cells);
  for (let cell = 0; cell < cells; cell++) {
    if (known && isSameCell(values, known.values, cell, cells)) {
      for (const column of COLUMNS) columns[column][cell] = known.columns[column][cell]!;
      continue;
    }
    const one = spread.of(values, cell, cells, members);
    for (const column of COLUMNS) columns[column][cell] = one[column];
  }
  return columns;
}

function isSameCell(
  values: Float64Array,
  others: Float64Array,
  cell: number,
  cells: number,
): boolean {
  for (let i = cell; i < values.length; i += cells) if (values[i] !== others[i]) return false;
  return true;
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
 * @param since first year of sums over years
 */
export function differenceColumns(
  own: Float64Array,
  reference: Float64Array,
  members: number,
  volume: number,
  isLevel: boolean,
  since: number,
): DifferenceColumns {
  const rows = Array.from({ length: members }, (_, member) => {
    const ownYears = yearlyValues(rowOf(own, member, members), volume, isLevel);
    const otherYears = yearlyValues(rowOf(reference, member, members), volume, isLevel);
    return ownYears.map((value, i) => value - (otherYears[i] ?? 0));
  });
  const signed = signedColumns(rows);
  const first = (since - FIRST_YEAR) * volume;
  const hasTotal = !isLevel && (rows[0]?.length ?? 0) > first;
  return {
    firstYear: FIRST_YEAR,
    ...signed,
    ...(hasTotal
      ? { total: { since, ...signedColumns(rows.map((row) => totals(row, first, volume))) } }
      : {}),
  };
}

/** Each element's sum from a place on. */
const totals = (row: readonly number[], first: number, volume: number): number[] =>
  Array.from({ length: volume }, (_, element) => {
    let sum = 0;
    for (let i = first + element; i < row.length; i += volume) sum += row[i]!;
    return sum;
  });

/** Spread, signs and values of rows, one a member. */
function signedColumns(rows: readonly (readonly number[])[]) {
  const members = rows.length;
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
