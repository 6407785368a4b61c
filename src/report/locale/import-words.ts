/** Words around an imported file. */
import { type Bilingual, inBoth } from "../../evidence/bilingual.js";
import type { LeftOut } from "../../evidence/import/row-reader.js";

/** Reasons for which sound rows are left out. */
export const leftOutWords: Readonly<Record<LeftOut, Bilingual>> = {
  "other-countries": inBoth("other countries", "otros países"),
  "other-crimes": inBoth("other crimes", "otros delitos"),
  "other-deaths": inBoth("deaths that are not homicides", "muertes que no son homicidios"),
  "deaths-abroad": inBoth("deaths abroad", "muertes en el extranjero"),
};

/** Headings and notes. */
export const importWords = {
  file: inBoth("File", "Archivo"),
  layout: inBoth("Layout", "Formato"),
  encoding: inBoth("Encoding", "Codificación"),
  rowsCounted: inBoth("Rows counted", "Filas contadas"),
  leftOut: inBoth("Left out", "Omitidas"),
  bad: inBoth("Bad rows, not counted", "Filas con error, no contadas"),
  more: inBoth("more bad rows", "filas más con error"),
  line: inBoth("line", "línea"),
  series: inBoth("Series", "Serie"),
  state: inBoth("State", "Estado"),
  from: inBoth("From", "Desde"),
  to: inBoth("To", "Hasta"),
  sum: inBoth("Sum", "Suma"),
  unit: inBoth("Unit", "Unidad"),
  unknownState: inBoth("unknown", "desconocido"),
  notForRelease: inBoth(
    "The publisher of this file forbids passing its data on: keep what is printed here to yourself.",
    "Quien publica este archivo prohíbe difundir sus datos: no difunda lo que aquí se imprime.",
  ),
} as const satisfies Readonly<Record<string, Bilingual>>;
