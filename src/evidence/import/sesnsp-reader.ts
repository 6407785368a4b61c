/** SESNSP files, wide by month: victims or case files of homicide and feminicide by state. */

import { plainText } from "../plain-text.js";
import { badCell, count, monthOf, shortened, year } from "./cells.js";
import type { CellOf, Measure, RowReader } from "./row-reader.js";
import { nameOfState, stateByCode, stateByName } from "./state-names.js";

const MONTH_COLUMNS = [
  "Enero",
  "Febrero",
  "Marzo",
  "Abril",
  "Mayo",
  "Junio",
  "Julio",
  "Agosto",
  "Septiembre",
  "Octubre",
  "Noviembre",
  "Diciembre",
] as const;

const HOMICIDE = "homicidio doloso";
const FEMINICIDE = "feminicidio";
const FIREARM = "con arma de fuego";

/** Victims are people, case files are cases. */
export type SesnspUnit = "victims" | "case-files";

function measuresOf(kind: SesnspUnit) {
  const [what, unit] =
    kind === "victims" ? ["Victims", "person/month"] : ["Case files", "event/month"];
  const measure = (name: string, means: string): Measure => ({
    id: `violence.imported_sesnsp_${name}_${kind === "victims" ? "victims" : "case_files"}`,
    means,
    unit,
    step: "month",
    counts: kind === "victims" ? "homicide" : "other",
  });
  return {
    homicide: measure("homicide", `${what} of intentional homicide, feminicide apart.`),
    feminicide: measure("feminicide", `${what} of feminicide.`),
    byFirearm: measure("homicide_firearm", `${what} of intentional homicide by firearm.`),
  };
}

/** A reader for one file. */
export function sesnspReader(kind: SesnspUnit): RowReader {
  const { homicide, feminicide, byFirearm } = measuresOf(kind);
  return {
    measures: [homicide, feminicide, byFirearm],
    read: (cell, tally) => {
      const place = placeOf(cell);
      const rowYear = year(cell("Año"), "Año");
      const subtype = plainText(cell("Subtipo de delito"));
      if (subtype === "") badCell("Subtipo de delito is empty.");
      const main =
        subtype === HOMICIDE ? homicide : subtype === FEMINICIDE ? feminicide : undefined;
      if (!main) return { leftOut: "other-crimes" };
      // A month that is not yet published is empty, which is not zero.
      const counts = MONTH_COLUMNS.map((column) =>
        cell(column).trim() === "" ? undefined : count(cell(column), column),
      );
      const isByFirearm = main === homicide && plainText(cell("Modalidad")) === FIREARM;
      counts.forEach((value, i) => {
        if (value === undefined) return;
        const period = monthOf({ year: rowYear, month: i + 1 });
        tally.add(main.id, place, period, value);
        if (isByFirearm) tally.add(byFirearm.id, place, period, value);
      });
      return "counted";
    },
  };
}

function placeOf(cell: CellOf): string {
  const code = cell("Clave_Ent").trim();
  const place = stateByCode(code);
  if (place === undefined) badCell(`Clave_Ent must be 1 to 32, got "${shortened(code)}".`);
  const name = cell("Entidad").trim();
  if (name !== "" && stateByName(name) !== place) {
    badCell(`Clave_Ent ${code} is ${nameOfState(place)}, but Entidad says "${shortened(name)}".`);
  }
  return place;
}
