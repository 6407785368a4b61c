/**
 * Lines of a table that a person wrote or a spreadsheet saved. Lines are read one by one, so that a
 * quotation mark left open spoils its own line and no other.
 */
import { CsvError, parse } from "csv-parse/browser/esm/sync";

/** Lines of a text, without the mark that some programs put before the first. */
export const linesOf = (text: string): readonly string[] =>
  text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);

/** Spreadsheets write semicolons or tabs where the comma is the decimal mark. */
export function delimiterOf(header: string): string {
  const counts = [",", ";", "\t"].map((mark) => ({ mark, count: header.split(mark).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}

/** The cells of one line, trimmed; null where its double quotes do not match. */
export function cellsOf(line: string, delimiter: string): readonly string[] | null {
  try {
    const records: readonly (readonly string[])[] = parse(line, { delimiter, trim: true });
    return records[0] ?? [];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return null;
  }
}
