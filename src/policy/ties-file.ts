/** Tables of ties between groups: `group_a,group_b,rivalry,alliance`, one pair a row. */
import { CsvError, type Info, parse } from "csv-parse/browser/esm/sync";
import { InputError, type Problem } from "../engine/language/problem.js";
import type { TieRow } from "../model/ties.js";

const COLUMNS = ["group_a", "group_b", "rivalry", "alliance"] as const;
const LONGEST_NAME = 80;
const HEAVIEST = 1000;

type Cells = Readonly<Record<string, string>>;

/**
 * Reads a table of ties.
 * @throws InputError with every bad row and its line
 */
export function readTies(text: string, file: string): TieRow[] {
  const rows = cellsOf(text, file);
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  const ties = rows.flatMap(({ record, info }) => {
    const tie = tieOf(record, info.lines, seen);
    if (typeof tie !== "string") return [tie];
    problems.push({ file, message: `line ${info.lines}: ${tie}` });
    return [];
  });
  if (ties.length === 0 && problems.length === 0) {
    problems.push({ file, message: "The table has no rows." });
  }
  if (problems.length > 0) throw new InputError(problems);
  return ties;
}

/** Rows by column, each with its line. @throws InputError where the text is no such table */
function cellsOf(text: string, file: string): { readonly record: Cells; readonly info: Info }[] {
  const refuse = (message: string): never => {
    throw new InputError([{ file, message }]);
  };
  const header = (names: string[]): string[] => {
    const columns = names.map((name) => name.toLowerCase());
    if (COLUMNS.some((column) => !columns.includes(column))) {
      refuse(
        `line 1: expected the columns ${COLUMNS.join(",")}, got "${names.join(",").slice(0, 80)}".`,
      );
    }
    return columns;
  };
  try {
    const rows = parse(text, {
      bom: true,
      columns: header,
      info: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
    });
    if (rows.length === 0 && text.trim() === "") header([""]);
    return rows as unknown as { record: Cells; info: Info }[];
  } catch (error) {
    if (error instanceof CsvError) refuse(`It is not a table of commas: ${error.message}.`);
    throw error;
  }
}

/** The tie of a row, or what is wrong with it. */
function tieOf(cells: Cells, line: number, seen: Map<string, number>): TieRow | string {
  const [groupA = "", groupB = "", rivalry = "", alliance = ""] = COLUMNS.map(
    (name) => cells[name],
  );
  if (groupA === "" || groupB === "") return "a group has no name.";
  if (groupA.length > LONGEST_NAME || groupB.length > LONGEST_NAME) {
    return `a group's name is longer than ${LONGEST_NAME} characters.`;
  }
  if (groupA === groupB) return `"${groupA}" is tied to itself.`;
  const pair = JSON.stringify([groupA, groupB].sort());
  const first = seen.get(pair);
  if (first !== undefined) return `the pair stands already in line ${first}.`;
  seen.set(pair, line);
  const weights = [rivalry, alliance].map((cell) => (cell === "" ? 0 : Number(cell)));
  if (weights.some((weight) => !(weight >= 0 && weight <= HEAVIEST))) {
    return `rivalry and alliance must be numbers from 0 to ${HEAVIEST}, got "${rivalry}" and "${alliance}".`;
  }
  return { groupA, groupB, rivalry: weights[0] ?? 0, alliance: weights[1] ?? 0 };
}
