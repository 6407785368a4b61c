/** `ironriver import FILE`: UCDP, SESNSP, INEGI and ACLED files to series by state and month. */
import { createReadStream, statSync } from "node:fs";
import { basename } from "node:path";
import type { Command } from "commander";
import { fail } from "../engine/language/problem.js";
import { importTable } from "../evidence/import/import-table.js";
import { importCsvRows, importJson, importText, problemLines } from "../report/import-rows.js";
import { version } from "../version.js";
import {
  csvText,
  localeFrom,
  type OutputOptions,
  print,
  printJson,
  withOutputOptions,
  withProgress,
} from "./output.js";
import { parseCount } from "./scenario-options.js";

interface ImportOptions extends OutputOptions {
  readonly csv?: boolean;
  readonly told: string;
}

/** Bytes read at a time. */
const CHUNK = 1 << 20;
const MOST_TOLD = 100_000;

export function addImport(parent: Command): void {
  withOutputOptions(
    parent
      .command("import")
      .description(
        "read a file of UCDP, SESNSP, INEGI or ACLED into series by state and month; nothing finer is kept",
      )
      .argument("<file>", "a CSV file as its publisher gives it out")
      .option("--told <N>", "bad rows told one by one; all are counted", "20")
      .option("--csv", "print the values as CSV: series, state, period, value"),
  ).action(async (file: string, options: ImportOptions) => {
    const locale = localeFrom(options);
    const told = parseCount(options.told, "--told", 0, MOST_TOLD);
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found) fail({ file, message: "There is no such file. Check the path." });
    if (!found.isFile()) fail({ file, message: "This is not a file." });
    const result = await withProgress((onProgress, signal) =>
      importTable(createReadStream(file, { highWaterMark: CHUNK }), {
        file: basename(file),
        told,
        signal,
        onProgress: (bytes) => onProgress(bytes / found.size),
      }),
    );
    for (const line of problemLines(result, locale)) process.stderr.write(`${line}\n`);
    if (options.json) printJson({ kind: "import", model: { version }, ...importJson(result) });
    else if (options.csv) process.stdout.write(csvText(importCsvRows(result)));
    else print(importText(result, locale));
    if (result.bad > 0) process.exitCode = 1;
  });
}
