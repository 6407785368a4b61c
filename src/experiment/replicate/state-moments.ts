/** Moments of homicides by state: persistence, volatility, jumps, neighbours, dispersion. */
import { population_state_year } from "../../evidence/mexico-data/population.js";
import { states } from "../../evidence/mexico-data/states.js";

/** Counts of each state, year by year: rows in the order of `states`. */
export interface StateCounts {
  readonly firstYear: number;
  readonly counts: readonly (readonly number[])[];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const deviation = (values: readonly number[]): number => {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
};

/** Correlation of two lists of equal length. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  let [both, ofA, ofB] = [0, 0, 0];
  a.forEach((value, i) => {
    const [x, y] = [value - meanA, (b[i] ?? Number.NaN) - meanB];
    both += x * y;
    ofA += x * x;
    ofB += y * y;
  });
  return both / Math.sqrt(ofA * ofB);
}

const populations = states.map(({ id }) => new Map(population_state_year.byState?.[id]));
const lastYear = Number(population_state_year.byState?.[states[0]?.id ?? ""]?.at(-1)?.[0]);

/** Population of a state; after the projection kept here, that of its last year. */
function populationOf(state: number, year: number): number {
  return populations[state]?.get(String(Math.min(year, lastYear))) ?? Number.NaN;
}

/** A count of none is taken as half a death, so that its logarithm exists. */
const LEAST = 1 / 2;

/** Logarithms of homicide rates: rows are states, columns years. */
export const logRates = ({ firstYear, counts }: StateCounts): number[][] =>
  counts.map((row, s) =>
    row.map((count, i) => Math.log(Math.max(LEAST, count) / populationOf(s, firstYear + i))),
  );

/** Changes from year to year. */
const changesOf = (rows: readonly (readonly number[])[]): number[][] =>
  rows.map((row) => row.slice(1).map((value, i) => value - (row[i] ?? Number.NaN)));

/** Correlation over time of rows at a lag, pooled; with each row's own mean taken out if asked. */
export function persistence(
  rows: readonly (readonly number[])[],
  lag: number,
  within: boolean,
): number {
  const centred = rows.map((row) => {
    const own = within ? mean(row) : 0;
    return row.map((value) => value - own);
  });
  return correlation(
    centred.flatMap((row) => row.slice(0, row.length - lag)),
    centred.flatMap((row) => row.slice(lag)),
  );
}

/** Standard deviation, excess kurtosis and autocorrelation of yearly changes, all states pooled. */
export function volatility(rows: readonly (readonly number[])[]) {
  const changes = changesOf(rows);
  const all = changes.flat();
  const sd = deviation(all);
  const centre = mean(all);
  return {
    sd,
    kurtosis: mean(all.map((value) => ((value - centre) / sd) ** 4)) - 3,
    autocorrelation: correlation(
      changes.flatMap((row) => row.slice(0, -1)),
      changes.flatMap((row) => row.slice(1)),
    ),
  };
}

/** Correlation of a state's change with its neighbours' mean change. */
export function neighbourCorrelation(rows: readonly (readonly number[])[], net: boolean): number {
  const raw = changesOf(rows);
  const national = (raw[0] ?? []).map((_, i) => mean(raw.map((row) => row[i] ?? Number.NaN)));
  const changes = net
    ? raw.map((row) => row.map((value, i) => value - (national[i] ?? Number.NaN)))
    : raw;
  const place = new Map(states.map(({ id }, i) => [id, i]));
  const own: number[] = [];
  const around: number[] = [];
  states.forEach(({ neighbours }, s) => {
    (changes[s] ?? []).forEach((value, i) => {
      own.push(value);
      around.push(mean(neighbours.map((id) => changes[place.get(id) ?? -1]?.[i] ?? Number.NaN)));
    });
  });
  return correlation(own, around);
}

/** Deaths in a year below which a jump is not counted. */
const COUNTED_FROM = 100;

/**
 * State-years in which the rate at least doubled, with 100 deaths or more in the year, or at least
 * halved, with 100 or more in either year.
 */
export function jumps(own: StateCounts) {
  const rates = logRates(own);
  let [doubled, halved] = [0, 0];
  rates.forEach((row, s) => {
    const counts = own.counts[s] ?? [];
    row.slice(1).forEach((value, i) => {
      const change = value - (row[i] ?? Number.NaN);
      const [before = 0, now = 0] = [counts[i], counts[i + 1]];
      if (change >= Math.LN2 && now >= COUNTED_FROM) doubled++;
      if (change <= -Math.LN2 && Math.max(before, now) >= COUNTED_FROM) halved++;
    });
  });
  return { doubled, halved };
}

/** Standard deviation of log rates across states in a year. */
export const dispersion = (own: StateCounts, year: number): number =>
  deviation(logRates(own).map((row) => row[year - own.firstYear] ?? Number.NaN));

/** Share of the `most` states with most homicides in a year. */
export function concentration({ firstYear, counts }: StateCounts, year: number, most: number) {
  const column = counts.map((row) => row[year - firstYear] ?? Number.NaN).sort((a, b) => b - a);
  const total = column.reduce((sum, count) => sum + count, 0);
  return column.slice(0, most).reduce((sum, count) => sum + count, 0) / total;
}

/** Half of a window of thirteen months. */
const HALF_WINDOW = 6;

/** Mean squared deviation from a 13-month mean, over the mean of the months counted. */
export function varianceToMean(months: readonly number[]): number {
  const squares: number[] = [];
  const running: number[] = [];
  for (let i = HALF_WINDOW; i + HALF_WINDOW < months.length; i++) {
    const centre = mean(months.slice(i - HALF_WINDOW, i + HALF_WINDOW + 1));
    squares.push(((months[i] ?? Number.NaN) - centre) ** 2);
    running.push(centre);
  }
  return mean(squares) / mean(running);
}
