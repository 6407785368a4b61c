/** Options of commands that run ensembles. */
import type { Command } from "commander";
import { type OutputOptions, withOutputOptions } from "./output.js";
import { parseCount, type ScenarioOptions, withScenarioOptions } from "./scenario-options.js";

export interface EnsembleOptions extends OutputOptions, ScenarioOptions {
  readonly members: string;
  readonly seed: string;
  readonly workers?: string;
  readonly csv?: string;
  readonly parquet?: string;
  readonly html?: string;
}

const MOST_MEMBERS = 1_000_000;
/** Most threads that may be asked for. */
export const MOST_WORKERS = 256;
/** Largest seed of draws and chance. */
export const LARGEST_SEED = 2 ** 31 - 1;

/** Adds members, seed, workers and the files that results can be written to. */
export function withEnsembleOptions(command: Command): Command {
  return withOutputOptions(
    withScenarioOptions(command)
      .option("--members <N>", "number of runs", "200")
      .option("--seed <S>", "seed of draws and chance", "1")
      .option("--workers <N>", "threads; all cores if absent")
      .option("--csv <FILE>", "write the monthly statistics as CSV")
      .option("--parquet <FILE>", "write the monthly statistics as Parquet"),
  );
}

/** Adds the file that the report of an ensemble can be written to. */
export const withReportOption = (command: Command): Command =>
  command.option("--html <FILE>", "write a report with charts, and maps where there are states");

/** Members, seed and workers. @throws InputError */
export function ensembleNumbers(options: EnsembleOptions) {
  return {
    members: parseCount(options.members, "--members", 1, MOST_MEMBERS),
    seed: parseCount(options.seed, "--seed", 0, LARGEST_SEED),
    ...(options.workers === undefined
      ? {}
      : { workers: parseCount(options.workers, "--workers", 1, MOST_WORKERS) }),
  };
}
