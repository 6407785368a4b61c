/** UCDP Georeferenced Event Dataset: deaths by type of violence, state and month. */
import { suggestion } from "../../engine/language/names.js";
import { plainText } from "../plain-text.js";
import { badCell, count, type Day, day, isBefore, monthOf, shortened, year } from "./cells.js";
import type { CellOf, Measure, RowOutcome, RowReader } from "./row-reader.js";
import { stateByName, stateNames } from "./state-names.js";
import type { Place } from "./tally.js";

const TYPES: Readonly<Record<string, Measure>> = {
  "1": {
    id: "violence.imported_ucdp_state_based_deaths",
    means: "Deaths in fighting with the state, best estimate.",
    unit: "person/month",
    step: "month",
    counts: "conflict death",
  },
  "2": {
    id: "violence.imported_ucdp_non_state_deaths",
    means: "Deaths in fighting between organised groups, best estimate.",
    unit: "person/month",
    step: "month",
    counts: "conflict death",
  },
  "3": {
    id: "violence.imported_ucdp_one_sided_deaths",
    means: "Civilians killed deliberately by an organised group or the state, best estimate.",
    unit: "person/month",
    step: "month",
    counts: "conflict death",
  },
};

const lowDeaths: Measure = {
  id: "violence.imported_ucdp_deaths_low",
  means: "Conflict deaths of all types, low estimate.",
  unit: "person/month",
  step: "month",
  counts: "conflict death",
};
const highDeaths: Measure = {
  ...lowDeaths,
  id: "violence.imported_ucdp_deaths_high",
  means: "Conflict deaths of all types, high estimate.",
};
const events: Measure = {
  id: "violence.imported_ucdp_events",
  means: "Coded events of all types.",
  unit: "event/month",
  step: "month",
  counts: "other",
};
const yearOnly: Measure = {
  id: "violence.imported_ucdp_deaths_year_only",
  means:
    "Conflict deaths of all types in events dated to no single month, best estimate; not part of the monthly series.",
  unit: "person/year",
  step: "year",
  counts: "conflict death",
};

const YEAR_PRECISION = 5;

/** A reader for one file. */
export function ucdpReader(): RowReader {
  let lastId = "";
  return {
    measures: [...Object.values(TYPES), lowDeaths, highDeaths, events, yearOnly],
    read: (cell, tally): RowOutcome => {
      const id = cell("id").trim();
      if (id !== "" && id === lastId)
        badCell(`event ${shortened(id)} stands in the row before too.`);
      const type = TYPES[cell("type_of_violence").trim()];
      if (!type) {
        badCell(
          `type_of_violence must be 1, 2 or 3, got "${shortened(cell("type_of_violence"))}".`,
        );
      }
      const best = count(cell("best"), "best");
      const low = optionalCount(cell("low"), "low") ?? best;
      const high = optionalCount(cell("high"), "high") ?? best;
      if (low > best || best > high) {
        badCell(`low, best and high must rise, got ${low}, ${best}, ${high}.`);
      }
      const period = periodOf(cell);
      const country = plainText(cell("country"));
      if (country === "") badCell("country is empty.");
      lastId = id;
      if (country !== "mexico") return { leftOut: "other-countries" };
      const place = placeOf(cell("adm_1"));
      if (period.month === undefined) {
        tally.add(yearOnly.id, place, String(period.year), best);
        return "counted";
      }
      tally.add(type.id, place, period.month, best);
      tally.add(lowDeaths.id, place, period.month, low);
      tally.add(highDeaths.id, place, period.month, high);
      tally.add(events.id, place, period.month, 1);
      return "counted";
    },
  };
}

const optionalCount = (text: string, column: string): number | undefined =>
  text.trim() === "" ? undefined : count(text, column);

/** The month of an event; none if it spans months or is dated to the year only. */
function periodOf(cell: CellOf): { readonly year: number; readonly month?: string } {
  const eventYear = year(cell("year"), "year");
  const precision = cell("date_prec").trim();
  if (precision !== "" && !/^[1-5]$/.test(precision)) {
    badCell(`date_prec must be 1 to 5, got "${shortened(precision)}".`);
  }
  const start = optionalDay(cell("date_start"), "date_start");
  const end = optionalDay(cell("date_end"), "date_end") ?? start;
  if (!start || !end) return { year: eventYear };
  if (isBefore(end, start)) badCell("date_end lies before date_start.");
  if (eventYear < start.year || eventYear > end.year) {
    badCell(`year is ${eventYear}, but the event runs from ${start.year} to ${end.year}.`);
  }
  if (Number(precision) === YEAR_PRECISION || monthOf(start) !== monthOf(end)) {
    return { year: eventYear };
  }
  return { year: eventYear, month: monthOf(start) };
}

const optionalDay = (text: string, column: string): Day | undefined =>
  text.trim() === "" ? undefined : day(text, column);

function placeOf(name: string): Place {
  if (name.trim() === "") return null;
  const state = stateByName(name);
  if (state === undefined) {
    badCell(`adm_1 names no state of Mexico: "${shortened(name)}".${suggestion(name, stateNames)}`);
  }
  return state;
}
