/** A user's events from CSV: a header line, then one event a line. */
import { fail } from "../../engine/language/problem.js";
import { cellsOf, delimiterOf, linesOf } from "../csv-lines.js";
import {
  neededColumns,
  type OwnRow,
  type OwnRows,
  ownEventColumns,
  type RowProblem,
} from "./own-event-rows.js";
import { unknownColumn } from "./own-event-schema.js";

/** @throws InputError when the first line is no usable header */
export function rowsOfCsv(text: string): OwnRows {
  const [header = "", ...lines] = linesOf(text);
  const delimiter = delimiterOf(header);
  const columns = headerOf(header, delimiter);
  const problems: RowProblem[] = columns
    .filter((name) => name !== "" && !isColumn(name))
    .map((name) => ({ line: 1, message: `${unknownColumn(name)} The column is left out.` }));
  const rows: OwnRow[] = [];
  lines.forEach((written, at) => {
    if (written.trim() === "") return;
    const line = at + 2;
    const cells = cellsOf(written, delimiter);
    if (cells === null) problems.push({ line, message: OPEN_QUOTE });
    else if (cells.length !== columns.length) {
      const message = `The header has ${columns.length} columns, this row has ${cells.length}. Put text that holds the separator between double quotes.`;
      problems.push({ line, message });
    } else rows.push({ line, cells: underColumns(columns, cells) });
  });
  return { rows, problems };
}

const isColumn = (name: string): boolean => ownEventColumns.some((known) => known === name);

function underColumns(
  columns: readonly string[],
  cells: readonly string[],
): ReadonlyMap<string, string> {
  return new Map(
    columns.flatMap((name, at): [string, string][] => {
      const cell = cells[at] ?? "";
      return cell === "" || !isColumn(name) ? [] : [[name, cell]];
    }),
  );
}

const OPEN_QUOTE =
  'The double quotes of this row do not match: an event stands on one line, and a quote inside quoted text is written twice ("").';

function headerOf(line: string, delimiter: string): readonly string[] {
  const cells = cellsOf(line, delimiter);
  if (cells === null) fail({ message: `Line 1: ${OPEN_QUOTE}` });
  const columns = cells.map((name) => name.toLowerCase());
  const missing = neededColumns.filter((name) => !columns.includes(name));
  if (missing.length > 0) {
    const others = ownEventColumns.slice(neededColumns.length).join(", ");
    fail({
      message: `Line 1 must name the columns ${neededColumns.join(", ")} and may name ${others}; it lacks ${missing.join(", ")}.`,
    });
  }
  const twice = columns.find((name, at) => name !== "" && columns.indexOf(name) !== at);
  if (twice !== undefined) fail({ message: `Line 1 names the column "${twice}" twice.` });
  return columns;
}
