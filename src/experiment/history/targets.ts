/** What history is matched to: yearly counts on record, and how far a model may be off. */
import { prosecutor_homicide_victims_2025 } from "../../evidence/mexico-data/homicide-levels.js";
import { registered_homicides_year } from "../../evidence/mexico-data/homicides.js";
import {
  missing_still_2026_07_year,
  missing_still_2026_year,
} from "../../evidence/mexico-data/missing-persons.js";
import { prosecutor_to_registered } from "../../evidence/mexico-data/registration.js";
import {
  matching_discrepancy_homicides,
  matching_discrepancy_missing,
} from "../../evidence/mexico-data/violence-model.js";
import type { Parameter, Series } from "../../evidence/record.js";

/** A quantity of which the record has yearly counts. */
export interface HistoryTarget {
  /** Variable of the model, a flow. */
  readonly variable: string;
  /** Year and count. */
  readonly record: readonly (readonly [year: number, count: number])[];
  /** What the model may be off by in a year: standard deviation of the logarithm. */
  readonly discrepancy: Parameter;
}

const FIRST = 2012;
/** Persons missing are compared from here on: the register began to be kept with care. */
const MISSING_FROM = 2015;
/** Last year of which a count is known. */
const LAST = 2025;

const yearsOf = (series: Series, from: number, to: number): [number, number][] =>
  series.points
    .map(([period, count]): [number, number] => [Number(period), count])
    .filter(([year]) => year >= from && year <= to);

/** Homicides of 2025 on the scale of death registration. */
const homicides2025 =
  (prosecutor_homicide_victims_2025.best ?? Number.NaN) /
  (prosecutor_to_registered.best ?? Number.NaN);

/** Every target; a model is held against those whose variable it has. */
export const historyTargets: readonly HistoryTarget[] = [
  {
    variable: "homicides",
    record: [...yearsOf(registered_homicides_year, FIRST, LAST - 1), [LAST, homicides2025]],
    discrepancy: matching_discrepancy_homicides,
  },
  {
    variable: "missing",
    record: [
      ...yearsOf(missing_still_2026_07_year, MISSING_FROM, LAST - 1),
      ...yearsOf(missing_still_2026_year, LAST, LAST),
    ],
    discrepancy: matching_discrepancy_missing,
  },
];
