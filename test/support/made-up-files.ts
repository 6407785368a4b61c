/**
 * Files in the layouts that importers read, with rows we make up. Each row comes with what it adds
 * to which sum, written down by the generator and not by the importer.
 */
import { fileLayouts } from "../../src/evidence/mexico-data/layouts.js";
import { states } from "../../src/evidence/mexico-data/states.js";

/** Stands in every cell that must not leave the importer: actors, places below a state, reports. */
export const SECRET = "NOT-TO-BE-KEPT";

/** One amount that a row adds: `series|state|period`. */
export interface Addition {
  readonly key: string;
  readonly amount: number;
}

/** A row of cells and what it adds. */
export interface MadeUpRow {
  readonly cells: readonly string[];
  readonly adds: readonly Addition[];
}

/** A layout with its header and a row for every number. */
export interface MadeUpLayout {
  readonly id: string;
  readonly header: readonly string[];
  readonly row: (i: number) => MadeUpRow;
}

/** A whole number from 0 to `below` - 1, the same for the same arguments. */
function draw(i: number, use: string, below: number): number {
  let hash = 2166136261 ^ i;
  for (const character of `${use}:${i}`) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 16777619);
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % below;
}

const pick = <T>(i: number, use: string, from: readonly T[]): T => {
  const one = from[draw(i, use, from.length)];
  if (one === undefined) throw new Error("nothing to pick from");
  return one;
};

const two = (value: number): string => String(value).padStart(2, "0");

/** Columns of a layout that every file of it has. */
const columnsOf = (id: string): string[] =>
  (fileLayouts.find((layout) => layout.id === id)?.columns ?? [])
    .filter((column) => column.optional !== true)
    .map((column) => column.name);

/** Cells in the order of a header; the others hold what must not be kept. */
function cellsOf(
  header: readonly string[],
  values: Readonly<Record<string, string | number>>,
): string[] {
  return header.map((name) => String(values[name] ?? SECRET));
}

const sum = (series: string, state: string, period: string, amount: number): Addition => ({
  key: `violence.imported_${series}|${state}|${period}`,
  amount,
});

const ucdpHeader = columnsOf("ucdp-ged");
const UCDP_TYPES = ["", "state_based", "non_state", "one_sided"] as const;

const ucdp: MadeUpLayout = {
  id: "ucdp-ged",
  header: ucdpHeader,
  row: (i) => {
    const state = pick(i, "state", states);
    const year = 2015 + draw(i, "year", 9);
    const month = two(1 + draw(i, "month", 12));
    const type = 1 + draw(i, "type", 3);
    const best = draw(i, "best", 9);
    const low = best - Math.min(best, draw(i, "low", 2));
    const high = best + draw(i, "high", 4);
    const isYearOnly = draw(i, "precision", 10) === 0;
    const isElsewhere = draw(i, "country", 12) === 0;
    const hasNoState = draw(i, "known", 15) === 0;
    const cells = cellsOf(ucdpHeader, {
      id: 900001 + i,
      year,
      type_of_violence: type,
      adm_1: hasNoState ? "" : state.id === "MX-CMX" ? "Distrito Federal" : `${state.name} state`,
      country: isElsewhere ? "Elsewhere" : "Mexico",
      date_prec: isYearOnly ? 5 : 1 + draw(i, "prec", 4),
      date_start: isYearOnly ? `${year}-01-01 00:00:00.000` : `${year}-${month}-03 00:00:00.000`,
      date_end: isYearOnly ? `${year}-12-31 00:00:00.000` : `${year}-${month}-05 00:00:00.000`,
      best,
      low,
      high,
      // Reports hold commas, quotes and line breaks.
      source_headline: i % 7 === 0 ? `${SECRET}, "quoted"\nand a second line` : SECRET,
    });
    const place = hasNoState ? "" : state.id;
    const apart = hasNoState ? "_state_unknown" : "";
    if (isElsewhere) return { cells, adds: [] };
    if (isYearOnly) {
      return { cells, adds: [sum(`ucdp_deaths_year_only${apart}`, place, String(year), best)] };
    }
    const period = `${year}-${month}`;
    return {
      cells,
      adds: [
        sum(`ucdp_${UCDP_TYPES[type]}_deaths${apart}`, place, period, best),
        sum(`ucdp_deaths_low${apart}`, place, period, low),
        sum(`ucdp_deaths_high${apart}`, place, period, high),
        sum(`ucdp_events${apart}`, place, period, 1),
      ],
    };
  },
};

const MONTHS =
  "Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Octubre Noviembre Diciembre".split(
    " ",
  );

function sesnsp(id: string, unit: "victims" | "case_files"): MadeUpLayout {
  const header = columnsOf(id);
  return {
    id,
    header,
    row: (i) => {
      const state = pick(i, "state", states);
      const year = 2015 + draw(i, "year", 12);
      const subtype = pick(i, "subtype", [
        "Homicidio doloso",
        "Homicidio doloso",
        "Feminicidio",
        "Tentativa de homicidio doloso",
        "Robo a casa habitación",
      ]);
      const means = pick(i, "means", ["Con arma de fuego", "Con arma blanca", "No especificado"]);
      const published = 1 + draw(i, "published", 12);
      const counts = MONTHS.map((_, month) =>
        month < published ? String(draw(i * 12 + month, "count", 40)) : "",
      );
      const cells = cellsOf(header, {
        Año: year,
        Clave_Ent: i % 2 === 0 ? state.inegiCode : String(Number(state.inegiCode)),
        Entidad: state.name,
        "Bien jurídico afectado": "La vida y la Integridad corporal",
        "Subtipo de delito": subtype,
        Modalidad: means,
        ...Object.fromEntries(MONTHS.map((name, month) => [name, counts[month] ?? ""])),
      });
      const kind =
        subtype === "Homicidio doloso"
          ? "homicide"
          : subtype === "Feminicidio"
            ? "feminicide"
            : undefined;
      const adds = counts.flatMap((count, month) => {
        if (kind === undefined || count === "") return [];
        const period = `${year}-${two(month + 1)}`;
        const main = sum(`sesnsp_${kind}_${unit}`, state.id, period, Number(count));
        return kind === "homicide" && means === "Con arma de fuego"
          ? [main, sum(`sesnsp_homicide_firearm_${unit}`, state.id, period, Number(count))]
          : [main];
      });
      return { cells, adds };
    },
  };
}

/** Recent files call the kind of death `tipo_defun`. */
const inegiHeader = columnsOf("inegi-deaths").map((name) =>
  name === "presunto" ? "tipo_defun" : name,
);

const inegi: MadeUpLayout = {
  id: "inegi-deaths",
  header: inegiHeader,
  row: (i) => {
    const state = pick(i, "state", states);
    const code = draw(i, "place", 20) === 0 ? pick(i, "far", ["33", "99"]) : state.inegiCode;
    const kind = pick(i, "kind", ["1", "2", "2", "3", "8"]);
    const cause = pick(i, "cause", ["X954", "X999", "Y09X", "V892", "I219"]);
    const year = 2020 + draw(i, "year", 5);
    const month = draw(i, "unknown", 10) === 0 ? 99 : 1 + draw(i, "month", 12);
    const registered = 1 + draw(i, "registered", 12);
    const cells = cellsOf(inegiHeader, {
      ent_ocurr: code,
      causa_def: cause,
      mes_ocurr: month,
      anio_ocur: year,
      mes_regis: registered,
      anio_regis: year,
      tipo_defun: kind,
    });
    if (code === "33") return { cells, adds: [] };
    const place = code === "99" ? "" : state.id;
    const apart = code === "99" ? "_state_unknown" : "";
    const died = `${year}-${two(month)}`;
    const isAssault = ["X954", "X999", "Y09X"].includes(cause);
    return {
      cells,
      adds: [
        ...(kind !== "2"
          ? []
          : [
              month === 99
                ? sum(`inegi_homicides_year_only${apart}`, place, String(year), 1)
                : sum(`inegi_homicides_by_death${apart}`, place, died, 1),
              sum(
                `inegi_homicides_by_registration${apart}`,
                place,
                `${year}-${two(registered)}`,
                1,
              ),
            ]),
        ...(isAssault && month !== 99
          ? [sum(`inegi_assault_deaths_by_death${apart}`, place, died, 1)]
          : []),
      ],
    };
  },
};

const acledHeader = columnsOf("acled-events");
const withoutAccents = (text: string): string =>
  text.normalize("NFD").replace(/\p{Diacritic}/gu, "");
const ENGLISH_MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

const acled: MadeUpLayout = {
  id: "acled-events",
  header: acledHeader,
  row: (i) => {
    const state = pick(i, "state", states);
    const year = 2018 + draw(i, "year", 7);
    const month = 1 + draw(i, "month", 12);
    const type = pick(i, "type", [
      "Battles",
      "Violence against civilians",
      "Explosions/Remote violence",
      "Protests",
    ]);
    const killed = draw(i, "killed", 6);
    const isElsewhere = draw(i, "country", 9) === 0;
    const isAimedAtCivilians = type === "Violence against civilians";
    const cells = cellsOf(acledHeader, {
      event_id_cnty: `MEX${900001 + i}`,
      event_date:
        i % 2 === 0 ? `${year}-${two(month)}-14` : `14 ${ENGLISH_MONTHS[month - 1]} ${year}`,
      year,
      event_type: type,
      civilian_targeting: isAimedAtCivilians ? "Civilian targeting" : "",
      iso: isElsewhere ? 840 : 484,
      admin1: state.id === "MX-MIC" ? "Michoacan de Ocampo" : withoutAccents(state.name),
      fatalities: killed,
    });
    const period = `${year}-${two(month)}`;
    return {
      cells,
      adds: isElsewhere
        ? []
        : [
            sum("acled_deaths", state.id, period, killed),
            ...(isAimedAtCivilians
              ? [sum("acled_civilian_targeting_deaths", state.id, period, killed)]
              : []),
            ...(type === "Protests" ? [] : [sum("acled_violent_events", state.id, period, 1)]),
          ],
    };
  },
};

/** Every layout that can be imported. */
export const madeUpLayouts: readonly MadeUpLayout[] = [
  ucdp,
  acled,
  sesnsp("sesnsp-victims-state", "victims"),
  sesnsp("sesnsp-crimes-state", "case_files"),
  sesnsp("sesnsp-crimes-municipality", "case_files"),
  inegi,
];

/** The layout of that id. */
export function madeUpLayout(id: string): MadeUpLayout {
  const found = madeUpLayouts.find((layout) => layout.id === id);
  if (!found) throw new Error(`no made-up layout ${id}`);
  return found;
}

/** A line of a table. */
export const csvLine = (cells: readonly string[], delimiter = ","): string =>
  cells
    .map((cell) => (/[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(delimiter);

/** A file as lines, header first, without line ends. */
export const madeUpLines = (layout: MadeUpLayout, rows: number, delimiter = ","): string[] => [
  csvLine(layout.header, delimiter),
  ...Array.from({ length: rows }, (_, i) => csvLine(layout.row(i).cells, delimiter)),
];

/** What the rows add up to, by `series|state|period`. */
export function expectedSums(layout: MadeUpLayout, rows: number): Map<string, number> {
  const sums = new Map<string, number>();
  for (let i = 0; i < rows; i++) {
    for (const { key, amount } of layout.row(i).adds) {
      sums.set(key, (sums.get(key) ?? 0) + amount);
    }
  }
  return sums;
}

/** Rows that are made once and written again and again. */
const REPEATED_ROWS = 2000;

/** A file of at least that many bytes that is never held: the same rows over and over. */
export function* madeUpChunks(layout: MadeUpLayout, bytes: number): Generator<Buffer> {
  const [header = "", ...rows] = madeUpLines(layout, REPEATED_ROWS);
  const chunk = Buffer.from(`${rows.join("\n")}\n`);
  const first = Buffer.from(`${header}\n`);
  yield first;
  for (let written = first.length; written < bytes; written += chunk.length) yield chunk;
}
