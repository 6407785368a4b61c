/** Tables of results: reading those of other programs, and comparing runs with them. */
import { canonicalName } from "../../src/engine/language/names.js";
import type { SavedRun } from "../../src/engine/xmile/run-xmile.js";

/** A table of expected results: one row a time, one column a variable. */
export interface ExpectedTable {
  readonly names: readonly string[];
  readonly rows: readonly {
    readonly time: number;
    readonly cells: readonly (number | undefined)[];
  }[];
}

/**
 * Reads `output.csv` or `output.tab` of the public collection: commas or tabs, lines that end in
 * \n, \r\n or \r, empty cells for what is not given.
 */
export function readExpectedTable(text: string): ExpectedTable {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  const separator = lines[0]?.includes("\t") ? "\t" : ",";
  const [head = [], ...rows] = lines.map((line) => cellsOf(line, separator));
  return {
    names: head.slice(1),
    rows: rows.map(([time, ...cells]) => ({
      time: Number(time),
      cells: cells.map((cell) => (cell.trim() === "" ? undefined : Number(cell))),
    })),
  };
}

function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = "";
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (character === separator && !quoted) {
      cells.push(cell);
      cell = "";
    } else cell += character;
  }
  return [...cells, cell];
}

/** A column's name for comparison: without case, spaces and underscores alike. */
export function columnKey(name: string): string {
  const match = /^(.*?)\s*\[(.*)\]$/.exec(name.trim().replace(/^"(.*)"$/, "$1"));
  if (!match) return canonicalName(name.trim());
  const elements = (match[2] ?? "").split(",").map((one) => canonicalName(one.trim()));
  return `${canonicalName(match[1] ?? "")}[${elements.join(",")}]`;
}

/** How far a value may be from the expected one. */
export interface Tolerance {
  readonly relative: number;
  readonly absolute: number;
  /**
   * The expected values come from programs that compute with 32-bit numbers. A sum over n steps of
   * quantities of size M then carries an error of up to n M 2^-24, however small the result.
   */
  readonly singlePrecision: boolean;
}

/** Half the distance between neighbouring 32-bit numbers near 1. */
const SINGLE_ROUNDING = 2 ** -24;

/** What differs between a run and a table, one line each; nothing when they agree. */
export function differences(
  run: SavedRun,
  expected: ExpectedTable,
  tolerance: Tolerance,
): { readonly compared: number; readonly differing: readonly string[] } {
  const columns = new Map(run.columns.map(({ name, values }) => [columnKey(name), values]));
  const differing: string[] = [];
  let compared = 0;
  expected.names.forEach((name, j) => {
    const values = columns.get(columnKey(name));
    if (!values) {
      differing.push(`there is no "${name}"`);
      return;
    }
    const cells = expected.rows.map((row) => row.cells[j]).filter((cell) => cell !== undefined);
    const size = Math.max(...cells.map(Math.abs), 0);
    const rounding = tolerance.singlePrecision ? cells.length * size * SINGLE_ROUNDING : 0;
    for (const row of expected.rows) {
      const want = row.cells[j];
      if (want === undefined) continue;
      const at = run.times.findIndex((time) => Math.abs(time - row.time) < 1e-6);
      const have = values[at] ?? Number.NaN;
      compared++;
      const most = tolerance.absolute + tolerance.relative * Math.abs(want) + rounding;
      if (!(Math.abs(have - want) <= most)) {
        differing.push(`"${name}" at ${row.time} is ${have}, expected ${want}`);
      }
    }
  });
  return { compared, differing };
}
