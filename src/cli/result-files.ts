/** Writes an ensemble to files: its monthly statistics as CSV or Parquet, its report as HTML. */
import { parquetWriteBuffer } from "hyparquet-writer";
import { type EnsembleResult, htmlReport, longRows } from "../index.js";
import type { EnsembleOptions } from "./ensemble-options.js";
import { csvText, localeFrom, writeWhole } from "./output.js";

/** Writes the files that were asked for and tells where they are. */
export function writeResultFiles(
  result: EnsembleResult,
  options: Pick<EnsembleOptions, "csv" | "parquet" | "html" | "lang">,
): string[] {
  const wantsRows = options.csv !== undefined || options.parquet !== undefined;
  const rows = wantsRows ? longRows(result) : [];
  const written: string[] = [];
  if (options.csv !== undefined) {
    writeWhole(options.csv, csvText(rows));
    written.push(options.csv);
  }
  if (options.parquet !== undefined) {
    const names = Object.keys(rows[0] ?? {});
    const columnData = names.map((name) => ({
      name,
      data: rows.map((row) => row[name] ?? null),
      type: typeof rows[0]?.[name] === "number" ? ("DOUBLE" as const) : ("STRING" as const),
    }));
    writeWhole(options.parquet, new Uint8Array(parquetWriteBuffer({ columnData })));
    written.push(options.parquet);
  }
  if (options.html !== undefined) {
    const command = `npx ironriver ${process.argv.slice(2).join(" ")}`;
    writeWhole(options.html, htmlReport(result, command, localeFrom(options)));
    written.push(options.html);
  }
  return written;
}
