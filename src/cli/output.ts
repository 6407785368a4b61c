/** What every command shares: language, JSON, progress, files that are whole or absent. */
import { randomBytes } from "node:crypto";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import cliProgress from "cli-progress";
import type { Command } from "commander";
import { fail, type Language, type Locale, localeOf } from "../index.js";

/** Options of every command. */
export interface OutputOptions {
  readonly json?: boolean;
  readonly lang: string;
}

/** Adds `--json` and `--lang`. */
export function withOutputOptions(command: Command): Command {
  return command
    .option("--json", "print the result as JSON")
    .option("--lang <en|es>", "language of the words", "en");
}

/** The locale asked for. @throws InputError */
export function localeFrom(options: OutputOptions): Locale {
  const languages: readonly Language[] = ["en", "es"];
  const language = languages.find((one) => one === options.lang);
  if (!language) fail({ message: `--lang must be en or es, got "${options.lang}".` });
  return localeOf(language);
}

/** Prints a line on standard output. */
export const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Prints JSON on standard output. */
export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

/**
 * Writes a file at once: it appears whole or not at all.
 * @throws InputError when the place cannot be written
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const draft = join(dirname(file), `.${randomBytes(6).toString("hex")}.part`);
  try {
    writeFileSync(draft, content);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    fail({ file, message: `The file cannot be written: ${reason}` });
  }
}

/** A table of rows as CSV. */
export function csvText(rows: readonly Readonly<Record<string, string | number>>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const cell = (value: string | number | undefined): string => {
    const text = String(value ?? "");
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `${[columns.join(","), ...rows.map((row) => columns.map((name) => cell(row[name])).join(","))].join("\n")}\n`;
}

/**
 * Runs something long with a progress bar on standard error and stops it on Ctrl-C.
 * The bar appears only on a terminal; elsewhere a line is written every ten percent.
 */
export async function withProgress<T>(
  work: (onProgress: (done: number) => void, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const stop = (): void => controller.abort(new Error("stopped"));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  const bar = new cliProgress.SingleBar(
    {
      format: "{bar} {percentage}% | {eta_formatted} left",
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
      etaBuffer: 20,
    },
    cliProgress.Presets.shades_classic,
  );
  let started = false;
  try {
    return await work((done) => {
      if (!process.stderr.isTTY) return;
      if (!started) {
        bar.start(1000, 0);
        started = true;
      }
      bar.update(Math.round(done * 1000));
    }, controller.signal);
  } finally {
    if (started) bar.stop();
    process.removeListener("SIGINT", stop);
    process.removeListener("SIGTERM", stop);
  }
}
