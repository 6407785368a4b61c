import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/engine/language/problem.js";
import { type ImportResult, importTable } from "../../src/evidence/import/import-table.js";
import { RowSplitter } from "../../src/evidence/import/rows.js";
import { captured } from "../support/captured-command.js";
import { csvLine, type MadeUpLayout, madeUpLayout, madeUpLines } from "../support/made-up-files.js";

/** Rows of each file; the damaged one is the last but two. */
const ROWS = 12;
const DAMAGED = 9;
/** Line of the damaged row: the header is line 1. */
const LINE = DAMAGED + 2;

const imported = (text: string | Buffer): Promise<ImportResult> =>
  importTable(Readable.from([Buffer.from(text)]), { file: "damaged.csv" });

/** A row of plain cells for Mexico that would be counted, with some cells changed. */
function soundRow(layout: MadeUpLayout, changes: Readonly<Record<string, string>>): string[] {
  const sound: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    "ucdp-ged": {
      id: "777",
      year: "2020",
      type_of_violence: "2",
      adm_1: "Sonora state",
      country: "Mexico",
      date_prec: "1",
      date_start: "2020-05-03",
      date_end: "2020-05-04",
      best: "3",
      low: "2",
      high: "4",
    },
    "acled-events": {
      event_id_cnty: "MEX777",
      event_date: "2020-05-03",
      year: "2020",
      event_type: "Battles",
      iso: "484",
      admin1: "Sonora",
      fatalities: "2",
    },
    "sesnsp-victims-state": {
      Año: "2020",
      Clave_Ent: "26",
      Entidad: "Sonora",
      "Subtipo de delito": "Homicidio doloso",
      Modalidad: "Con arma de fuego",
      ...Object.fromEntries(layout.header.slice(-12).map((month) => [month, "4"])),
    },
    "inegi-deaths": {
      ent_ocurr: "26",
      causa_def: "X954",
      mes_ocurr: "5",
      anio_ocur: "2020",
      mes_regis: "6",
      anio_regis: "2020",
      tipo_defun: "2",
    },
  };
  const values = { ...sound[layout.id], ...changes };
  return layout.header.map((name) => values[name] ?? "");
}

/** Line numbers depend on line breaks inside cells, so that rows are used that have none. */
function linesOf(layout: MadeUpLayout): string[] {
  const [header = "", ...rows] = madeUpLines(layout, 60);
  return [header, ...rows.filter((row) => !row.includes("\n")).slice(0, ROWS)];
}

function damagedFile(layout: MadeUpLayout, damaged: string): string {
  const lines = linesOf(layout);
  lines[LINE - 1] = damaged;
  return `${lines.join("\n")}\n`;
}

/** A cell set to something wrong. */
const cell = (id: string, column: string, value: string, message: RegExp) =>
  [
    `${id}: ${column} is "${value}"`,
    id,
    (layout: MadeUpLayout) => csvLine(soundRow(layout, { [column]: value })),
    message,
  ] as const;

/** A line damaged as a whole. */
const line = (id: string, name: string, damage: (sound: string) => string, message: RegExp) =>
  [
    `${id}: ${name}`,
    id,
    (layout: MadeUpLayout) => damage(csvLine(soundRow(layout, {}))),
    message,
  ] as const;

const rowDamages = [
  cell("ucdp-ged", "type_of_violence", "4", /type_of_violence must be 1, 2 or 3, got "4"/),
  cell("ucdp-ged", "best", "many", /best must be a whole number, zero or more, got "many"/),
  cell("ucdp-ged", "best", "-3", /best must be a whole number/),
  cell("ucdp-ged", "best", "2.5", /best must be a whole number/),
  cell("ucdp-ged", "best", "", /best must be a whole number.*got ""/),
  cell("ucdp-ged", "low", "9", /low, best and high must rise, got 9, 3, 4/),
  cell("ucdp-ged", "high", "1", /low, best and high must rise, got 2, 3, 1/),
  cell("ucdp-ged", "adm_1", "Sonara state", /adm_1 names no state of Mexico: "Sonara state"/),
  cell("ucdp-ged", "date_start", "2020-13-01", /date_start must be a day/),
  cell("ucdp-ged", "date_start", "2020-02-30", /date_start must be a day/),
  cell("ucdp-ged", "date_end", "2020-04-01", /date_end lies before date_start/),
  cell("ucdp-ged", "year", "2018", /year is 2018, but the event runs from 2020 to 2020/),
  cell("ucdp-ged", "year", "20", /year must be a year such as 2024, got "20"/),
  cell("ucdp-ged", "date_prec", "9", /date_prec must be 1 to 5, got "9"/),
  cell("ucdp-ged", "country", "", /country is empty/),
  line(
    "ucdp-ged",
    "a cell too many",
    (sound) => `${sound},1`,
    /the row has 50 cells, the header has 49/,
  ),
  line(
    "ucdp-ged",
    "cut off",
    (sound) => sound.slice(0, 20),
    /the row has \d+ cells, the header has 49/,
  ),
  line(
    "ucdp-ged",
    "a quote never closed",
    (sound) => sound.replace(/,/, ',"'),
    /a quote is opened and not closed/,
  ),
  line(
    "ucdp-ged",
    "a quote inside a cell",
    (sound) => sound.replace("Sonora", 'So"nora'),
    /a quote is opened and not closed/,
  ),
  line(
    "ucdp-ged",
    "text after a closing quote",
    (sound) => sound.replace("Mexico", '"Mex"ico'),
    /a quote is opened and not closed/,
  ),
  cell("sesnsp-victims-state", "Clave_Ent", "33", /Clave_Ent must be 1 to 32, got "33"/),
  cell("sesnsp-victims-state", "Clave_Ent", "", /Clave_Ent must be 1 to 32, got ""/),
  cell(
    "sesnsp-victims-state",
    "Entidad",
    "Sinaloa",
    /Clave_Ent 26 is Sonora, but Entidad says "Sinaloa"/,
  ),
  cell("sesnsp-victims-state", "Año", "dos mil", /Año must be a year such as 2024, got "dos mil"/),
  cell(
    "sesnsp-victims-state",
    "Marzo",
    "tres",
    /Marzo must be a whole number, zero or more, got "tres"/,
  ),
  cell("sesnsp-victims-state", "Agosto", "-1", /Agosto must be a whole number/),
  cell(
    "sesnsp-victims-state",
    "Enero",
    "3,5",
    /Enero must be a whole number, zero or more, got "3,5"/,
  ),
  cell("sesnsp-victims-state", "Subtipo de delito", "", /Subtipo de delito is empty/),
  line(
    "sesnsp-victims-state",
    "months shifted out",
    (sound) => sound.replace(/,4$/, ""),
    /the row has 20 cells, the header has 21/,
  ),
  cell("inegi-deaths", "ent_ocurr", "40", /ent_ocurr must be 1 to 35 or 99, got "40"/),
  cell("inegi-deaths", "mes_ocurr", "13", /mes_ocurr must be 1 to 12 or 99, got "13"/),
  cell("inegi-deaths", "anio_ocur", "24", /anio_ocur must be a year such as 2024, got "24"/),
  cell("inegi-deaths", "anio_regis", "", /anio_regis must be a year/),
  cell(
    "inegi-deaths",
    "causa_def",
    "homicide",
    /causa_def must be an ICD-10 code such as X954, got "homicide"/,
  ),
  cell("inegi-deaths", "tipo_defun", "dos", /kind of death must be a code such as 2, got "dos"/),
  cell(
    "acled-events",
    "admin1",
    "Sinaola",
    /admin1 names no state of Mexico: "Sinaola"\. Did you mean "Sinaloa"\?/,
  ),
  cell("acled-events", "event_date", "31 February 2020", /event_date must be a day/),
  cell("acled-events", "event_date", "2020/05/03", /event_date must be a day/),
  cell("acled-events", "fatalities", "-1", /fatalities must be a whole number/),
  cell("acled-events", "iso", "MEX", /iso must be a number such as 484, got "MEX"/),
  cell("acled-events", "year", "2019", /year is 2019, but event_date is of 2020/),
  cell("acled-events", "event_id_cnty", "", /event_id_cnty is empty/),
  cell("acled-events", "event_type", "", /event_type is empty/),
] as const;

describe("a damaged row", () => {
  it("comes in more than 30 kinds", () => {
    expect(rowDamages.length).toBeGreaterThan(30);
  });

  it.each(["ucdp-ged", "acled-events", "sesnsp-victims-state", "inegi-deaths"])(
    "is the only one: the same file of %s without damage has none",
    async (id) => {
      const layout = madeUpLayout(id);
      const result = await imported(damagedFile(layout, csvLine(soundRow(layout, {}))));
      expect(result.problems).toEqual([]);
      expect(result.counted).toBeGreaterThan(0);
    },
  );

  it.each(rowDamages)("%s", async (_, id, damage, message) => {
    const layout = madeUpLayout(id);
    const result = await imported(damagedFile(layout, damage(layout)));
    expect(result.problems).toHaveLength(1);
    expect(result.bad).toBe(1);
    expect(result.problems[0]?.line).toBe(LINE);
    expect(result.problems[0]?.message).toMatch(message);
    // The rows before and after it are kept.
    const kept = result.counted + [...result.leftOut.values()].reduce((a, b) => a + b, 0);
    expect(kept).toBe(ROWS - 1);
  });

  it("may be an event that stands twice in a row", async () => {
    for (const id of ["ucdp-ged", "acled-events"]) {
      const lines = linesOf(madeUpLayout(id));
      lines[LINE - 1] = lines[LINE - 2] ?? "";
      const result = await imported(lines.join("\n"));
      expect(result.problems.map(({ line: at }) => at)).toEqual([LINE]);
      expect(result.problems[0]?.message).toMatch(/stands in the row before too/);
    }
  });

  it("is told with its own line after a cell that runs over lines", async () => {
    const layout = madeUpLayout("ucdp-ged");
    const long = csvLine(soundRow(layout, { source_headline: "one\ntwo\nthree" }));
    const bad = csvLine(soundRow(layout, { id: "778", best: "x" }));
    const text = [csvLine(layout.header), long, bad, long.replace("777", "779")].join("\n");
    const result = await imported(text);
    expect(result.problems.map(({ line: at }) => at)).toEqual([5]);
    expect(result.counted).toBe(2);
  });

  it("is counted beyond those that are told", async () => {
    const layout = madeUpLayout("inegi-deaths");
    const bad = csvLine(soundRow(layout, { mes_ocurr: "13" }));
    const text = [csvLine(layout.header), ...Array.from({ length: 50 }, () => bad)].join("\n");
    const result = await importTable(Readable.from([Buffer.from(text)]), { file: "x", told: 3 });
    expect(result.bad).toBe(50);
    expect(result.problems.map(({ line: at }) => at)).toEqual([2, 3, 4]);
  });
});

describe("a file that is no table of a known layout", () => {
  const ucdp = linesOf(madeUpLayout("ucdp-ged"));
  const [header = ""] = ucdp;
  const renamed = (from: string, to: string): string =>
    [header.replace(from, to), ...ucdp.slice(1)].join("\n");

  it.each([
    ["an empty file", "", /line 1: the file is empty/],
    ["a header alone", `${header}\n`, /line 1: there is a header and no row under it/],
    [
      "a column missing",
      renamed(",best,", ",beste,"),
      /line 1: the column "best" is missing from what looks like UCDP.*Is "beste" meant\?/,
    ],
    ["a column twice", renamed(",high,", ",best,"), /line 1: the column "best" stands twice/],
    [
      "an unknown header",
      "a,b,c\n1,2,3\n",
      /line 1: the header is of no known layout, it begins "a,b,c"\. Known: UCDP/,
    ],
    ["a web page", "<!DOCTYPE html>\n<html></html>\n", /line 1: this is a web page/],
    [
      "a zip archive",
      Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]),
      /line 1: this is a zip archive or a spreadsheet/,
    ],
    ["a gzip file", Buffer.from([0x1f, 0x8b, 8, 0]), /line 1: this is compressed with gzip/],
    [
      "text in UTF-16",
      Buffer.from(`\uFEFF${header}\n`, "utf16le"),
      /line 1: this is text in UTF-16/,
    ],
    ["a PDF", Buffer.from("%PDF-1.7\n"), /line 1: this is a PDF/],
    [
      "a dBase file",
      Buffer.from([0x03, 124, 1, 1, 0, 0]),
      /line 1: this is a dBase file\. Save it as CSV/,
    ],
    [
      "bytes that are no text",
      Buffer.from([0x41, 0, 0x42, 0]),
      /line 1: this is not a file of text/,
    ],
    ["one endless line", "a".repeat(1_500_000), /a line of more than 1000000 characters/],
  ] as const)("%s is refused", async (_, content, message) => {
    await expect(imported(content)).rejects.toThrow(InputError);
    await expect(imported(content)).rejects.toThrow(message);
    await expect(imported(content)).rejects.toThrow(/^damaged\.csv: /);
  });
});

describe("rows", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "ñ", ",", '"', "\n", " ", "1", ";") });
  const tables = fc.integer({ min: 2, max: 5 }).chain((width) =>
    fc.array(fc.array(text, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 12,
    }),
  );

  it("are those of the full parser, wherever blocks end", () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 9 }), (table, block) => {
        const written = `${table.map((row) => csvLine(row)).join("\n")}\n`;
        const width = table[0]?.length ?? 0;
        const splitter = new RowSplitter(",", width, 1);
        const lines = written.split("\n").slice(0, -1);
        const rows = [];
        for (let at = 0; at < lines.length; at += block) {
          rows.push(...splitter.rows(`${lines.slice(at, at + block).join("\n")}\n`, "\n"));
        }
        rows.push(...splitter.end());
        const expected: string[][] = parse(written, { relax_column_count: true });
        expect(rows.map((row) => (row.kind === "row" ? row.cells : row.message))).toEqual(expected);
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it("never swallow more than the line of a stray quote", () => {
    const splitter = new RowSplitter(",", 2, 1);
    const lines = ["1,2", '3,"4', ...Array.from({ length: 500 }, (_, i) => `${i},x`), '"a","b"'];
    const rows = [...splitter.rows(`${lines.join("\n")}\n`, "\n"), ...splitter.end()];
    expect(rows.filter((row) => row.kind === "bad").map((row) => row.line)).toEqual([2]);
    expect(rows).toHaveLength(lines.length);
  });
});

describe("the command", () => {
  const folder = mkdtempSync(join(tmpdir(), "import-"));
  const write = (name: string, content: string): string => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };

  it("prints sums and exits 0, tells bad rows by line and exits 1, refuses and exits 2", async () => {
    const layout = madeUpLayout("inegi-deaths");
    const good = write("good.csv", linesOf(layout).join("\n"));
    const bad = write(
      "bad.csv",
      damagedFile(layout, csvLine(soundRow(layout, { mes_ocurr: "13" }))),
    );
    const sound = await captured("import", good, "--json");
    expect(sound.exit).toBe(0);
    expect(JSON.parse(sound.out)).toMatchObject({ kind: "import", layout: "inegi-deaths", bad: 0 });
    const damaged = await captured("import", bad, "--csv");
    expect(damaged.exit).toBe(1);
    expect(damaged.error).toContain(`bad.csv: line ${LINE}: mes_ocurr must be 1 to 12 or 99`);
    expect(damaged.out).toMatch(/^series,state,period,value\n/);
    const spanish = await captured("import", bad, "--lang", "es", "--told", "0");
    expect(spanish.out).toContain("Filas con error, no contadas: 1");
    expect(spanish.error).toContain("... 1 filas más con error");
    const unknown = await captured("import", write("unknown.csv", "a,b\n1,2\n"));
    expect(unknown.exit).toBe(2);
    expect((await captured("import", join(folder, "absent.csv"))).exit).toBe(2);
    rmSync(folder, { recursive: true });
  });

  it("reminds that ACLED data may not be passed on", async () => {
    const again = mkdtempSync(join(tmpdir(), "import-"));
    const file = join(again, "acled.csv");
    writeFileSync(file, linesOf(madeUpLayout("acled-events")).join("\n"));
    expect((await captured("import", file)).out).toContain("forbids passing its data on");
    rmSync(again, { recursive: true });
  });
});
