/**
 * What history is matched to: yearly counts on record with how far a model may be off, and bounds of
 * what nobody counted.
 */
import {
  confirmed_groups_in_news_year,
  consultancy_groups_year,
  network_groups_year,
} from "../../evidence/cartels/group-counts.js";
import {
  overdose_deaths_year,
  psychostimulant_deaths_year,
  synthetic_opioid_deaths_year,
} from "../../evidence/demand/deaths-by-year.js";
import {
  matching_discrepancy_overdose,
  matching_discrepancy_psychostimulant,
  matching_discrepancy_synthetic,
} from "../../evidence/demand/history-matching.js";
import { guns_held_plausible, guns_seized } from "../../evidence/firearms/stock.js";
import { prosecutor_homicide_victims_2025 } from "../../evidence/mexico-data/homicide-levels.js";
import { registered_homicides_year } from "../../evidence/mexico-data/homicides.js";
import {
  missing_still_2026_07_year,
  missing_still_2026_year,
} from "../../evidence/mexico-data/missing-persons.js";
import { prosecutor_to_registered } from "../../evidence/mexico-data/registration.js";
import {
  matching_discrepancy_groups,
  matching_discrepancy_homicides,
  matching_discrepancy_missing,
  matching_discrepancy_seizures,
  matching_years_excused,
} from "../../evidence/mexico-data/violence-model.js";
import type { Parameter, Series } from "../../evidence/record.js";

/** A quantity of which the record has yearly counts. */
export interface HistoryTarget {
  readonly variable: string;
  /** `flow`: summed over the year; `level`: as it stands in its middle. */
  readonly as: "flow" | "level";
  /** Year and count. */
  readonly record: readonly (readonly [year: number, count: number])[];
  /** What the model may be off by in a year: standard deviation of the logarithm. */
  readonly discrepancy: Parameter;
}

/** A level between whose bounds a draw must end, where no count exists. */
export interface PlausibleBounds {
  readonly variable: string;
  /** At the beginning of this year. */
  readonly year: number;
  /** Its range is what is plausible. */
  readonly bounds: Parameter;
}

/** Series at least so long may be off in some years. */
const LONG = 10;

/** Years of a target in which a draw may be implausible. */
export const yearsExcused = ({ record }: HistoryTarget): number =>
  record.length >= LONG ? (matching_years_excused.best ?? Number.NaN) : 0;

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
    as: "flow",
    record: [...yearsOf(registered_homicides_year, FIRST, LAST - 1), [LAST, homicides2025]],
    discrepancy: matching_discrepancy_homicides,
  },
  {
    variable: "missing",
    as: "flow",
    record: [
      ...yearsOf(missing_still_2026_07_year, MISSING_FROM, LAST - 1),
      ...yearsOf(missing_still_2026_year, LAST, LAST),
    ],
    discrepancy: matching_discrepancy_missing,
  },
  {
    variable: "groups_active",
    as: "level",
    // Counts of active groups of all sizes; others count dominant ones, or all ever heard of.
    record: [confirmed_groups_in_news_year, network_groups_year, consultancy_groups_year].flatMap(
      (series) => yearsOf(series, FIRST, LAST),
    ),
    discrepancy: matching_discrepancy_groups,
  },
  {
    variable: "overdose_deaths",
    as: "flow",
    record: yearsOf(overdose_deaths_year, FIRST, LAST),
    discrepancy: matching_discrepancy_overdose,
  },
  {
    variable: "synthetic_opioid_deaths",
    as: "flow",
    record: yearsOf(synthetic_opioid_deaths_year, FIRST, LAST),
    discrepancy: matching_discrepancy_synthetic,
  },
  {
    variable: "psychostimulant_deaths",
    as: "flow",
    record: yearsOf(psychostimulant_deaths_year, FIRST, LAST),
    discrepancy: matching_discrepancy_psychostimulant,
  },
  {
    variable: "guns_seized_in_mexico",
    as: "flow",
    record: [[LAST, guns_seized.best ?? Number.NaN]],
    discrepancy: matching_discrepancy_seizures,
  },
];

/** Levels that nobody counted. */
export const plausibleBounds: readonly PlausibleBounds[] = [
  { variable: "total_guns_held", year: LAST + 1, bounds: guns_held_plausible },
];
