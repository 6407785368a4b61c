/**
 * Lines of text to rows of cells, each with the line on which it begins. A field in quotes may run
 * over lines; a quote that never closes costs its own line only, not the rest of the file.
 */
import { parse } from "csv-parse/sync";

/** A row of cells. */
export interface TableRow {
  readonly kind: "row";
  /** Line of the file on which the row begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A line that is no row. */
export interface BadLine {
  readonly kind: "bad";
  readonly line: number;
  readonly message: string;
}

/** A quoted field runs over at most this many lines. */
const MOST_LINES_OF_A_ROW = 200;

interface Line {
  readonly number: number;
  readonly text: string;
}

/** A line with quotes and the place of its row among the others. */
interface Quoted {
  readonly slot: number;
  readonly line: Line;
}

/** Splits text into rows, block by block. */
export class RowSplitter {
  readonly #delimiter: string;
  readonly #width: number;
  #nextLine: number;
  /** Lines of a row whose quotes are still open. */
  #open: Line[] = [];

  /** @param width cells that a row has @param firstLine number of the first line that comes */
  constructor(delimiter: string, width: number, firstLine: number) {
    this.#delimiter = delimiter;
    this.#width = width;
    this.#nextLine = firstLine;
  }

  /** Rows that are complete after one more block of whole lines. */
  rows(text: string, newline: string): (TableRow | BadLine)[] {
    const lines = text.split(newline);
    // A block ends with a newline, so that what follows the last one is no line.
    if (lines.at(-1) === "") lines.pop();
    return this.#take(
      lines.map((line) => ({ number: this.#nextLine++, text: withoutReturn(line) })),
    );
  }

  /** What is left at the end of the file. */
  end(): (TableRow | BadLine)[] {
    const rows: (TableRow | BadLine)[] = [];
    while (this.#open.length > 0) rows.push(...this.#giveUpOpen());
    return rows;
  }

  #take(lines: readonly Line[]): (TableRow | BadLine)[] {
    const rows: (TableRow | BadLine)[] = [];
    const quoted: Quoted[] = [];
    for (const line of lines) {
      const quotes = this.#open.length > 0 ? "open" : quotesIn(line.text);
      if (quotes === "none") {
        if (line.text.trim() !== "") rows.push(this.#plainRow(line));
      } else if (quotes === "even") {
        quoted.push({ slot: rows.length, line });
        rows.push(badQuotes(line.number));
      } else rows.push(...this.#takeOpen(line));
    }
    this.#fillQuoted(quoted, rows);
    return rows;
  }

  /** Without quotes a delimiter is all there is to a row, and cutting at it saves most of the time. */
  #plainRow({ number, text }: Line): TableRow {
    return { kind: "row", line: number, cells: text.split(this.#delimiter) };
  }

  #takeOpen(line: Line): (TableRow | BadLine)[] {
    this.#open.push(line);
    if (this.#open.length > 1 && quotesIn(line.text) === "odd") return this.#close();
    return this.#open.length > MOST_LINES_OF_A_ROW ? this.#giveUpOpen() : [];
  }

  /** The quotes of the open lines are even again: one row, or a stray quote before other rows. */
  #close(): (TableRow | BadLine)[] {
    const [first] = this.#open;
    const cells = this.#cellsOf(this.#open.map(({ text }) => text).join("\n"));
    if (first === undefined || cells === undefined || cells.length !== this.#width) {
      return this.#giveUpOpen();
    }
    this.#open = [];
    return [{ kind: "row", line: first.number, cells }];
  }

  /** The first open line is bad; those after it are read anew. */
  #giveUpOpen(): (TableRow | BadLine)[] {
    const [first, ...others] = this.#open;
    if (first === undefined) return [];
    this.#open = [];
    return [badQuotes(first.number), ...this.#take(others)];
  }

  /** Many rows at once, which is faster; one by one where that fails. */
  #fillQuoted(quoted: readonly Quoted[], rows: (TableRow | BadLine)[]): void {
    if (quoted.length === 0) return;
    const parsed = this.#parse(quoted.map(({ line }) => line.text).join("\n"));
    const isWhole = parsed?.length === quoted.length;
    quoted.forEach(({ slot, line }, i) => {
      const cells = isWhole ? parsed[i] : this.#cellsOf(line.text);
      if (cells) rows[slot] = { kind: "row", line: line.number, cells };
    });
  }

  #cellsOf(text: string): string[] | undefined {
    const rows = this.#parse(text);
    return rows?.length === 1 ? rows[0] : undefined;
  }

  /** undefined where the text breaks the rules of quoting. */
  #parse(text: string): string[][] | undefined {
    try {
      return parse(text, {
        delimiter: this.#delimiter,
        record_delimiter: "\n",
        relax_column_count: true,
      });
    } catch {
      return undefined;
    }
  }
}

const badQuotes = (line: number): BadLine => ({
  kind: "bad",
  line,
  message: "a quote is opened and not closed, or stands inside a cell without being doubled.",
});

const withoutReturn = (line: string): string => (line.endsWith("\r") ? line.slice(0, -1) : line);

function quotesIn(text: string): "none" | "even" | "odd" {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count++;
  if (count === 0) return "none";
  return count % 2 === 0 ? "even" : "odd";
}
