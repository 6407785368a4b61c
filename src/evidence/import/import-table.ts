/** Reads a table of deaths or events, row by row, into series by state and month. */
import { fail } from "../../engine/language/problem.js";
import type { FileLayout } from "../mexico-data/layouts.js";
import type { Series } from "../record.js";
import { acledReader } from "./acled-reader.js";
import { lineBlocks } from "./blocks.js";
import { BadCell, badCell } from "./cells.js";
import { type Encoding, TextDecoding } from "./decode.js";
import { inegiReader } from "./inegi-reader.js";
import { type FoundLayout, layoutOf } from "./layout.js";
import type { LeftOut, RowOutcome, RowReader } from "./row-reader.js";
import { type BadLine, RowSplitter, type TableRow } from "./rows.js";
import { importedSeries } from "./series-of-tally.js";
import { sesnspReader } from "./sesnsp-reader.js";
import { Tally } from "./tally.js";
import { ucdpReader } from "./ucdp-reader.js";

/** A row that was not counted because something in it is wrong. */
export interface RowProblem {
  readonly line: number;
  readonly message: string;
}

/** What a file held. */
export interface ImportResult {
  readonly file: string;
  readonly layout: FileLayout;
  readonly encoding: Encoding;
  readonly counted: number;
  /** Rows that are sound and not wanted, by reason. */
  readonly leftOut: ReadonlyMap<LeftOut, number>;
  readonly bad: number;
  /** The first of the bad rows. */
  readonly problems: readonly RowProblem[];
  readonly series: readonly Series[];
  /** Sums that were kept: bounded by states and months. */
  readonly sums: number;
}

/** Options of an import. */
export interface ImportOptions {
  /** Name of the file, for messages and as the vintage of the series. */
  readonly file: string;
  /** Bad rows that are told one by one; all are counted. 20 by default. */
  readonly told?: number;
  /** Told the bytes read so far after each block. */
  readonly onProgress?: (bytes: number) => void;
  readonly signal?: AbortSignal;
}

const TOLD = 20;

const readers: Readonly<Record<string, () => RowReader>> = {
  "ucdp-ged": ucdpReader,
  "acled-events": acledReader,
  "sesnsp-victims-state": () => sesnspReader("victims"),
  "sesnsp-crimes-state": () => sesnspReader("case-files"),
  "sesnsp-crimes-municipality": () => sesnspReader("case-files"),
  "inegi-deaths": inegiReader,
};

/**
 * Imports one file.
 * @throws InputError when it is no table of a known layout; bad rows are counted and told instead
 */
export async function importTable(
  chunks: AsyncIterable<Buffer>,
  options: ImportOptions,
): Promise<ImportResult> {
  const decoding = new TextDecoding();
  let rows: RowCounter | undefined;
  for await (const { bytes, newline, readTo } of lineBlocks(chunks, options.file)) {
    options.signal?.throwIfAborted();
    const text = decoding.text(bytes, newline);
    const separator = String.fromCharCode(newline);
    if (rows) rows.take(text, separator);
    else rows = firstRows(text, separator, options);
    options.onProgress?.(readTo);
  }
  if (!rows) return fail({ file: options.file, message: "line 1: the file is empty." });
  return rows.result(decoding.encoding);
}

/** Reads the header and what follows it in the first block. */
function firstRows(text: string, separator: string, options: ImportOptions): RowCounter {
  const end = text.indexOf(separator);
  const header = end < 0 ? text : text.slice(0, end);
  const found = layoutOf(header.replace(/\r$/, ""), options.file);
  const rows = new RowCounter(found, options);
  if (end >= 0) rows.take(text.slice(end + 1), separator);
  return rows;
}

/** Counts rows of a known layout; holds sums and the first problems, never rows. */
class RowCounter {
  readonly #found: FoundLayout;
  readonly #options: ImportOptions;
  readonly #reader: RowReader;
  readonly #splitter: RowSplitter;
  readonly #tally = new Tally();
  readonly #problems: RowProblem[] = [];
  readonly #leftOut = new Map<LeftOut, number>();
  #counted = 0;
  #bad = 0;

  constructor(found: FoundLayout, options: ImportOptions) {
    const reader = readers[found.layout.id];
    if (!reader) throw new Error(`Layout ${found.layout.id} has no reader.`);
    this.#found = found;
    this.#options = options;
    this.#reader = reader();
    this.#splitter = new RowSplitter(found.delimiter, found.width, 2);
  }

  take(text: string, separator: string): void {
    for (const row of this.#splitter.rows(text, separator)) this.#count(row);
  }

  result(encoding: Encoding): ImportResult {
    for (const row of this.#splitter.end()) this.#count(row);
    const { file } = this.#options;
    const { layout } = this.#found;
    if (this.#counted + this.#bad + this.#leftOut.size === 0) {
      fail({ file, message: "line 1: there is a header and no row under it." });
    }
    return {
      file,
      layout,
      encoding,
      counted: this.#counted,
      leftOut: this.#leftOut,
      bad: this.#bad,
      problems: this.#problems,
      series: importedSeries(this.#tally, this.#reader.measures, layout, file),
      sums: this.#tally.size,
    };
  }

  #count(row: TableRow | BadLine): void {
    try {
      const outcome = this.#read(row);
      if (outcome === "counted") this.#counted++;
      else this.#leftOut.set(outcome.leftOut, (this.#leftOut.get(outcome.leftOut) ?? 0) + 1);
    } catch (error) {
      if (!(error instanceof BadCell)) throw error;
      this.#report(row.line, error.message);
    }
  }

  #read(row: TableRow | BadLine): RowOutcome {
    if (row.kind === "bad") return badCell(row.message);
    const { width, at } = this.#found;
    const { cells } = row;
    if (cells.length !== width) {
      return badCell(`the row has ${cells.length} cells, the header has ${width}.`);
    }
    return this.#reader.read((column) => cells[at(column) ?? -1] ?? "", this.#tally);
  }

  #report(line: number, message: string): void {
    this.#bad++;
    if (this.#problems.length < (this.#options.told ?? TOLD))
      this.#problems.push({ line, message });
  }
}
