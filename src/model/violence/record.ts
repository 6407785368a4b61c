/**
 * The record of violence as paths over time, with every parameter at its best value: what history
 * says of the latent trends. Draws differ from it by their own parameters.
 */
import { ln } from "../../engine/math/ln.js";
import {
  type AuxiliaryDefinition,
  auxiliary,
  type ConstantDefinition,
  constant,
  type GraphicalFunction,
} from "../../engine/model/definition.js";
import {
  background_homicide_rate_ceiling,
  organised_crime_share,
  prosecutor_homicide_victims_2025,
} from "../../evidence/mexico-data/homicide-levels.js";
import {
  registered_homicides_half_year,
  registered_homicides_year,
} from "../../evidence/mexico-data/homicides.js";
import {
  initial_missing,
  initial_registered_homicides,
  latest_missing,
  latest_registered_homicides,
} from "../../evidence/mexico-data/initial-conditions.js";
import {
  missing_still_2026_07_year,
  missing_still_2026_year,
} from "../../evidence/mexico-data/missing-persons.js";
import { population_year } from "../../evidence/mexico-data/population.js";
import {
  prosecutor_to_registered,
  registered_final_to_preliminary,
} from "../../evidence/mexico-data/registration.js";
import { middleYear } from "../../evidence/points.js";
import type { Parameter, Series } from "../../evidence/record.js";
import { unitFactor } from "../../evidence/units.js";
import { monthsTo, recordedPath } from "../from-evidence.js";

/** A parameter's best value in the model's unit. @throws Error where it has none */
export function bestOf(parameter: Parameter, unit: string): number {
  if (parameter.best === null) throw new Error(`${parameter.id} has no best value`);
  return parameter.best * unitFactor(parameter.unit, unit);
}

/** A constant at a parameter's best value that is not drawn: it belongs to the record. */
export const onRecord = (parameter: Parameter, unit: string): ConstantDefinition =>
  constant({
    unit,
    value: bestOf(parameter, unit),
    means: `${parameter.means} At its best value: part of the record.`,
    sources: parameter.sources,
  });

const PER_MONTH = "person/month";
const start = (year: number): number => monthsTo(year);
const middle = (year: number): number => monthsTo(middleYear(String(year), "year"));

/** Scenarios begin here: what is known ends. */
const NOW = start(2026);
/** First and last full years of the record. */
const FIRST = 2012;
const LAST = 2025;
const years = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);

type Point = readonly [month: number, value: number];

function pathOf(points: readonly Point[]): GraphicalFunction {
  const sorted = [...points].sort((a, b) => a[0] - b[0]);
  return { x: sorted.map(([x]) => x), y: sorted.map(([, y]) => y), mode: "continuous" };
}

/** Value of a path between its points, level beyond them. */
function at({ x, y }: GraphicalFunction, month: number): number {
  const after = x.findIndex((one) => one >= month);
  if (after < 0) return y.at(-1) ?? Number.NaN;
  const [x1, y1 = Number.NaN, y0, x0] = [x[after], y[after], y[after - 1], x[after - 1]];
  if (x0 === undefined || y0 === undefined || x1 === undefined) return y1;
  return y0 + ((y1 - y0) * (month - x0)) / (x1 - x0);
}

const points = (series: Series, from: number, to: number): Point[] =>
  series.points
    .filter(([period]) => Number(period) >= from && Number(period) <= to)
    .map(([period, value]) => [middle(Number(period)), value * unitFactor(series.unit, PER_MONTH)]);

/** Homicides in the half year named, as first released or as final. @throws Error where there are none */
function inHalf(period: string): number {
  const found = registered_homicides_half_year.points.find(([one]) => one === period);
  if (!found) throw new Error(`no homicides of ${period}`);
  return found[1];
}

/** Homicides in a year on the scale of death registration; of 2025 by prosecutors' victims. */
function inYear(year: number): number {
  if (year === LAST) {
    return (
      bestOf(prosecutor_homicide_victims_2025, "person/year") /
      bestOf(prosecutor_to_registered, "1")
    );
  }
  const found = registered_homicides_year.points.find(([one]) => one === String(year));
  if (!found) throw new Error(`no homicides of ${year}`);
  return found[1];
}

/** Years in which the record is read by halves, because homicides fell within them. */
const HALVED = [LAST - 1, LAST];
const FIRST_HALF_FINAL: Readonly<Record<number, number>> = {
  [LAST - 1]: 1,
  [LAST]: 1 + bestOf(registered_final_to_preliminary, "1"),
};
const PER_HALF = unitFactor("1/year", "1/month") * 2;

/**
 * Two halves of a year, each at its middle: the first as registered, where it is preliminary with
 * the usual rise of revision, the second what the year leaves.
 */
function halves(year: number): Point[] {
  const first = inHalf(`${year}-H1`) * (FIRST_HALF_FINAL[year] ?? 1);
  return [
    [monthsTo(middleYear(`${year}-H1`, "half year")), first * PER_HALF],
    [monthsTo(middleYear(`${year}-H2`, "half year")), (inYear(year) - first) * PER_HALF],
  ];
}

const halfPoints = HALVED.flatMap(halves);

/**
 * Homicides a month on the scale of death registration: registered to 2024, prosecutors' victims
 * over their ratio for 2025, and the first quarter of 2026.
 */
export const homicidesPath: GraphicalFunction = pathOf([
  ...points(registered_homicides_year, FIRST - 1, LAST - HALVED.length),
  ...halfPoints,
  [monthsTo(middleYear("2026-02", "month")), bestOf(latest_registered_homicides, PER_MONTH)],
]);

/** Persons a month who go missing and are not found: two readings of the register. */
export const missingPath: GraphicalFunction = pathOf([
  ...points(missing_still_2026_07_year, FIRST - 1, LAST - 1),
  ...points(missing_still_2026_year, LAST, LAST),
  [monthsTo(middleYear("2025-10", "month")), bestOf(latest_missing, PER_MONTH)],
]);

const populationPath = recordedPath(population_year, "person");

/** Population of Mexico: straight on beyond the years of the projection that are kept. */
export const population: AuxiliaryDefinition = auxiliary({
  unit: "person",
  equation: "TIME",
  graph: { ...populationPath, mode: "extrapolate" },
  means: "People living in Mexico: projection to 2026, then straight on.",
  sources: population_year.sources,
});

/** First and last year over which the share of organised crime was counted. */
const [COUNTED_FROM, COUNTED_TO] = [2007, 2018];

const sumOver = (series: Series, from: number, to: number): number =>
  series.points
    .filter(([period]) => Number(period) >= from && Number(period) <= to)
    .reduce((sum, [, value]) => sum + value, 0);

/** Homicides a person and month over the years in which the share of organised crime was counted. */
const meanHomicideRate =
  (sumOver(registered_homicides_year, COUNTED_FROM, COUNTED_TO) /
    sumOver(population_year, COUNTED_FROM, COUNTED_TO)) *
  unitFactor("1/year", "1/month");

/** The same as a constant of the model. */
export const homicideRateWhenCounted: ConstantDefinition = constant({
  unit: "1/month",
  value: meanHomicideRate,
  means: "Registered homicides per inhabitant, mean of 2007-2018, when tallies were made.",
  sources: [...registered_homicides_year.sources, ...population_year.sources],
});

/** Background homicides per inhabitant at the best values. */
const backgroundRate = Math.min(
  bestOf(background_homicide_rate_ceiling, "1/month"),
  (1 - bestOf(organised_crime_share, "1")) * meanHomicideRate,
);

/** Homicides of organised crime a month on record: all, less the background. */
const organisedCrime = (month: number): number =>
  at(homicidesPath, month) - backgroundRate * at(populationPath, month);

const atStart =
  bestOf(initial_registered_homicides, PER_MONTH) - backgroundRate * at(populationPath, 0);

/** Homicides of organised crime in a month of 2024 on record, to which displacement is scaled. */
export const organisedCrimeIn2024: ConstantDefinition = constant({
  unit: PER_MONTH,
  value: organisedCrime(middle(2024)),
  means: "Homicides of organised crime a month in 2024 on record, at the best values.",
  sources: registered_homicides_year.sources,
});

const missingAt = (month: number): number =>
  ln(at(missingPath, month) / bestOf(initial_missing, PER_MONTH)) -
  ln(organisedCrime(month) / atStart);

/** Months at which the courses are worked out; straight lines lie between. */
const knots = [
  ...years.filter((year) => !HALVED.includes(year)).map(middle),
  ...halfPoints.map(([month]) => month),
  NOW,
];

const course = (value: (month: number) => number): GraphicalFunction =>
  pathOf([[0, 0], ...knots.map((month) => [month, value(month)] as const)]);

const meanOf = (value: (month: number) => number): number =>
  years.reduce((sum, year) => sum + value(middle(year)), 0) / years.length;

/** A course over the record, and its mean. */
export interface RecordedCourse {
  readonly path: GraphicalFunction;
  readonly mean: number;
}

/**
 * Logarithm of homicides of organised crime per member killed, relative to January 2012.
 * @param memberDeaths deaths of members with every parameter at its best value
 */
export function lethalityCourse(memberDeaths: Series): RecordedCourse {
  const deaths = recordedPath(memberDeaths, PER_MONTH);
  const lethalityAt = (month: number): number =>
    ln(organisedCrime(month) / atStart) - ln(at(deaths, month) / at(deaths, 0));
  return { path: course(lethalityAt), mean: meanOf(lethalityAt) };
}

/** Logarithm of missing persons per homicide of organised crime, relative to January 2012. */
export const missingCourse: RecordedCourse = { path: course(missingAt), mean: meanOf(missingAt) };

/** Month in which the national record ends. */
export const nationalRecordEnd: ConstantDefinition = constant({
  unit: "month",
  value: NOW,
  means: "Month, from January 2012, up to which the record informs national trends.",
});
