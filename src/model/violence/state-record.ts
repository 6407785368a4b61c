/** The record of the 32 states: shares of homicides by year, neighbours, presence of groups. */
import { ln } from "../../engine/math/ln.js";
import { type ConstantDefinition, constant } from "../../engine/model/definition.js";
import {
  mappedGroups,
  type PresenceGrade,
  presenceByState,
} from "../../evidence/cartels/presence.js";
import {
  registered_homicides_state_year,
  registered_homicides_state_year_2023_24,
} from "../../evidence/mexico-data/homicides-by-state-year.js";
import { stateSources, states } from "../../evidence/mexico-data/states.js";
import { middleYear } from "../../evidence/points.js";
import { monthsTo } from "../from-evidence.js";

/** Ids of the states (ISO 3166-2), in the order of INEGI's codes. */
export const stateIds: readonly string[] = states.map(({ id }) => id);

/** What the record by state rests on. */
export const STATE_REGISTER = [
  ...new Set([
    ...registered_homicides_state_year.sources,
    ...registered_homicides_state_year_2023_24.sources,
  ]),
];

/** Years of the record by state that the model reads: straight lines lie between their middles. */
const FIRST = 2011;
const LAST = 2024;
const years = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);
/** Elements of the dimension `record_year`. */
export const recordYears: readonly string[] = years.map((year) => `y${year}`);

/** From here on the record counts for a state's long-run mean; it begins with the escalation. */
const MEAN_FROM = 2006;
/** Last year before the model starts. */
const MEAN_TO_START = 2011;

const counts = new Map(
  stateIds.map((id) => [
    id,
    new Map(
      [registered_homicides_state_year, registered_homicides_state_year_2023_24].flatMap(
        (series) => series.byState?.[id] ?? [],
      ),
    ),
  ]),
);

function countOf(id: string, year: number): number {
  const found = counts.get(id)?.get(String(year));
  if (found === undefined) throw new Error(`no homicides of ${id} in ${year}`);
  return found;
}

function logShare(id: string, year: number): number {
  const total = stateIds.reduce((sum, one) => sum + countOf(one, year), 0);
  return ln(countOf(id, year) / total);
}

function meanLogShare(id: string, from: number, to: number): number {
  let sum = 0;
  for (let year = from; year <= to; year++) sum += logShare(id, year);
  return sum / (to - from + 1);
}

/** Logarithm of each state's share of homicides by year. */
export const logShareTable: ConstantDefinition = constant({
  per: ["state", "record_year"],
  unit: "1",
  value: stateIds.flatMap((id) => years.map((year) => logShare(id, year))),
  means: "Logarithm of a state's share of registered homicides in a year.",
  sources: STATE_REGISTER,
});

/** Middle of each year of that table. */
export const recordYearMiddle: ConstantDefinition = constant({
  per: ["record_year"],
  unit: "month",
  value: years.map((year) => monthsTo(middleYear(String(year), "year"))),
  means: "Middle of a year of the record by state.",
});

/** Month in which the record by state ends. */
export const stateRecordEnd: ConstantDefinition = constant({
  unit: "month",
  value: monthsTo(middleYear(String(LAST), "year")),
  means: "Month, from January 2012, up to which the record informs states' shares.",
});

const meanOverYears = (to: number, means: string): ConstantDefinition =>
  constant({
    per: ["state"],
    unit: "1",
    value: stateIds.map((id) => meanLogShare(id, MEAN_FROM, to)),
    means,
    sources: STATE_REGISTER,
  });

/** State random effects as known when the model starts. */
export const meanBeforeStart = meanOverYears(
  MEAN_TO_START,
  "Mean logarithm of a state's share, 2006-2011: its long-run place as known in 2012.",
);
/** State random effects as known now. */
export const meanToNow = meanOverYears(
  LAST,
  "Mean logarithm of a state's share, 2006-2024: its long-run place as known now.",
);

/** Neighbours' weights: each state's neighbours share 1 among them. */
export const neighbourWeights: ConstantDefinition = constant({
  per: ["state", "state"],
  unit: "1",
  value: states.flatMap(({ neighbours }) =>
    stateIds.map((id) => (neighbours.includes(id) ? 1 / neighbours.length : 0)),
  ),
  means: "Weight of a state among the neighbours of another.",
  sources: stateSources,
});

/** Elements of the dimension `mapped_group`. */
export const mappedGroupIds: readonly string[] = mappedGroups;

const PRESENCE = [...new Set(presenceByState.flatMap(({ sources }) => sources))];

/** 1 where a group's presence in a state has one of the grades, else 0. */
export function gradedAs(grades: readonly PresenceGrade[], means: string): ConstantDefinition {
  const byId = new Map(presenceByState.map((one) => [one.id, one.grades]));
  return constant({
    per: ["state", "mapped_group"],
    unit: "1",
    value: stateIds.flatMap((id) =>
      mappedGroups.map((group) => (grades.includes(byId.get(id)?.[group] ?? "none") ? 1 : 0)),
    ),
    means,
    sources: PRESENCE,
  });
}

/** What the grades of presence rest on. */
export const PRESENCE_MAP = PRESENCE;
