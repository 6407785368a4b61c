/** Rows of a user's file before they are events: their line, and text under each column. */

/** What is wrong with a row, and where it stands. */
export interface RowProblem {
  /** Line of the file, counted from 1. */
  readonly line: number;
  /** What was expected and what came. */
  readonly message: string;
}

/** One row as written; empty cells are absent. */
export interface OwnRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** What a file holds, and what could not be read as rows. */
export interface OwnRows {
  readonly rows: readonly OwnRow[];
  readonly problems: readonly RowProblem[];
}

/** Columns of an event; the first six must be there. */
export const ownEventColumns = [
  "id",
  "date",
  "kind",
  "text",
  "sources",
  "seen",
  "until",
  "rung",
  "disputed",
  "caution",
] as const;

/** Columns without which no row can be an event. */
export const neededColumns: readonly string[] = ["id", "date", "kind", "text", "sources", "seen"];

/** At most this much of what came is repeated in a message. */
const LONGEST_QUOTE = 60;

/** A cell as it is shown in a message. */
export const quoted = (cell: string): string =>
  cell.length > LONGEST_QUOTE ? `"${cell.slice(0, LONGEST_QUOTE)}..."` : `"${cell}"`;
