/** INEGI death register, one row a death: homicides by state and month, nothing else kept. */
import { badCell, monthOf, shortened, year } from "./cells.js";
import type { CellOf, Measure, RowReader } from "./row-reader.js";
import { stateByCode } from "./state-names.js";
import type { Place } from "./tally.js";

const measure = (name: string, means: string): Measure => ({
  id: `violence.imported_inegi_${name}`,
  means,
  unit: "person/month",
  step: "month",
  counts: "homicide",
});

const byDeath = measure(
  "homicides_by_death",
  "Presumed homicides by month and state of death; complete only with the files of later years.",
);
const byRegistration = measure(
  "homicides_by_registration",
  "Presumed homicides by month of registration and state of death.",
);
const byCause = measure(
  "assault_deaths_by_death",
  "Deaths with a cause coded X85 to Y09, by month and state of death.",
);
const yearOnly: Measure = {
  id: "violence.imported_inegi_homicides_year_only",
  means: "Presumed homicides whose month of death is unknown; not part of the monthly series.",
  unit: "person/year",
  step: "year",
  counts: "homicide",
};

const HOMICIDE = "2";
const ABROAD = ["33", "34", "35"];
const UNKNOWN_STATE = "99";
const UNKNOWN_MONTH = "99";
const UNKNOWN_YEAR = "9999";
/** X85 to X99 and Y00 to Y09. */
const ASSAULT = /^(X(8[5-9]|9\d)|Y0\d)/i;

/** A reader for one file. */
export function inegiReader(): RowReader {
  return {
    measures: [byDeath, byRegistration, byCause, yearOnly],
    read: (cell, tally) => {
      const kind = cell("presunto").trim();
      if (!/^\d{0,2}$/.test(kind)) {
        badCell(`the kind of death must be a code such as 2, got "${shortened(kind)}".`);
      }
      const cause = cell("causa_def").trim();
      if (!/^[A-Za-z]\d\d\w?$/.test(cause)) {
        badCell(`causa_def must be an ICD-10 code such as X954, got "${shortened(cause)}".`);
      }
      const isHomicide = kind === HOMICIDE;
      const isAssault = ASSAULT.test(cause);
      const code = cell("ent_ocurr").trim();
      const place = placeOf(code);
      const died = monthCell(cell, "mes_ocurr", "anio_ocur");
      const registered = monthCell(cell, "mes_regis", "anio_regis");
      if (!isHomicide && !isAssault) return { leftOut: "other-deaths" };
      if (ABROAD.includes(code)) return { leftOut: "deaths-abroad" };
      if (isHomicide) {
        if (died.month) tally.add(byDeath.id, place, died.month, 1);
        else if (died.year) tally.add(yearOnly.id, place, died.year, 1);
        if (registered.month) tally.add(byRegistration.id, place, registered.month, 1);
      }
      if (isAssault && died.month) tally.add(byCause.id, place, died.month, 1);
      return "counted";
    },
  };
}

function placeOf(code: string): Place {
  if (code === UNKNOWN_STATE || ABROAD.includes(code)) return null;
  const place = stateByCode(code);
  if (place === undefined) {
    badCell(`ent_ocurr must be 1 to 35 or 99, got "${shortened(code)}".`);
  }
  return place;
}

/** Month and year of a pair of columns; unknown parts are absent. */
function monthCell(
  cell: CellOf,
  monthColumn: string,
  yearColumn: string,
): { readonly year?: string; readonly month?: string } {
  const yearText = cell(yearColumn).trim();
  const monthText = cell(monthColumn).trim();
  const month = Number(monthText);
  const isUnknown = monthText === UNKNOWN_MONTH || monthText === "";
  if (!isUnknown && (!/^\d{1,2}$/.test(monthText) || month < 1 || month > 12)) {
    badCell(`${monthColumn} must be 1 to 12 or 99, got "${shortened(monthText)}".`);
  }
  if (yearText === UNKNOWN_YEAR) return {};
  const known = year(yearText, yearColumn);
  return isUnknown
    ? { year: String(known) }
    : { year: String(known), month: monthOf({ year: known, month }) };
}
