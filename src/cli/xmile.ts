/** `ironriver xmile check|run|export`: other people's models in, ours out. */
import { readFileSync, statSync } from "node:fs";
import type { Command } from "commander";
import {
  checkXmile,
  decodeXml,
  describeProblem,
  exportScenario,
  fail,
  InputError,
  loadXmile,
  loopReport,
  loopText,
  MOST_BYTES,
  runXmile,
  type SavedRun,
  savedRunCsv,
  type TimeDefinition,
  unitReport,
  unitText,
  version,
  type XmileCheck,
} from "../index.js";
import {
  localeFrom,
  type OutputOptions,
  print,
  printJson,
  withOutputOptions,
  writeWhole,
} from "./output.js";
import {
  additionsOf,
  parseCount,
  type ScenarioOptions,
  scenarioFrom,
  withScenarioOptions,
} from "./scenario-options.js";

/** Adds the group of commands. */
export function addXmile(parent: Command): void {
  const group = parent.command("xmile").description("read, run and write models in XMILE 1.0");
  addCheck(group);
  addRun(group);
  addExport(group);
}

interface CheckOptions extends OutputOptions {
  readonly loops?: boolean;
}

function addCheck(group: Command): void {
  withOutputOptions(
    group
      .command("check")
      .description("say what is wrong with a model file: one line a finding")
      .argument("<FILE>", "a model in XMILE")
      .option("--loops", "list the feedback loops, with their signs"),
  ).action((file: string, options: CheckOptions) => {
    const locale = localeFrom(options);
    const check = checkXmile(readModelFile(file), file);
    if (!check.sound) process.exitCode = 1;
    const model = check.sound ? check.model : undefined;
    const units = model ? unitReport(model) : undefined;
    const loops = model && options.loops ? loopReport(model) : undefined;
    if (options.json) {
      printJson({
        ...checkJson(check, file),
        ...(units ? { units } : {}),
        ...(loops ? { loops } : {}),
      });
      return;
    }
    printCheck(check, file);
    if (units) print(`\n${unitText(units, locale)}`);
    if (loops) print(`\n${loopText(loops, locale)}`);
  });
}

/** Findings that are printed; the JSON form holds all. */
const PRINTED = 40;

function printCheck(check: XmileCheck, file: string): void {
  for (const { kind, problem } of check.findings.slice(0, PRINTED)) {
    print(`${kind}: ${describeProblem(problem)}`);
  }
  const more = check.findings.length - PRINTED;
  if (more > 0) print(`... and ${more} more (--json lists all).`);
  const { model } = check;
  if (!check.sound || !model) return;
  const own = [...model.variables.values()].filter((one) => one.role !== "hidden");
  const stocks = own.filter((one) => one.role === "stock").length;
  const { start, stop, dt, method } = model.time;
  print(
    `${file}: sound. ${own.length} variables, ${stocks} of them stocks; from ${start} to ${stop} by ${dt}, ${method}.`,
  );
}

function checkJson(check: XmileCheck, file: string) {
  return {
    kind: "xmile check",
    model: { file, version },
    sound: check.sound,
    rows: check.findings.map(({ kind, problem }, i) => ({
      id: `${i + 1}`,
      finding: kind,
      ...problem,
    })),
  };
}

interface RunOptions extends OutputOptions {
  readonly csv?: string;
  readonly method?: string;
  readonly seed: string;
}

function addRun(group: Command): void {
  withOutputOptions(
    group
      .command("run")
      .description("run a model and give every variable at every saved time")
      .argument("<FILE>", "a model in XMILE")
      .option("--csv <FILE>", "write the table to a file instead of standard output")
      .option("--method <euler|rk2|rk4>", "integration method instead of the file's")
      .option("--seed <N>", "seed of chance", "1"),
  ).action((file: string, options: RunOptions) => {
    localeFrom(options);
    const method = methodFrom(options.method);
    const seed = parseCount(options.seed, "--seed", 0, Number.MAX_SAFE_INTEGER);
    const text = readModelFile(file);
    const run = orTold(() => {
      const loaded = loadXmile(text, file, method ? { method } : {});
      for (const note of [...loaded.reading.mended, ...loaded.reading.notes]) {
        process.stderr.write(`note: ${describeProblem(note)}\n`);
      }
      return runXmile(loaded, seed);
    });
    if (!run) return;
    if (options.csv !== undefined) {
      writeWhole(options.csv, savedRunCsv(run));
      process.stderr.write(`wrote ${options.csv}\n`);
    }
    if (options.json) printJson(runJson(run, file, seed));
    else if (options.csv === undefined) print(savedRunCsv(run).trimEnd());
  });
}

function methodFrom(written: string | undefined): TimeDefinition["method"] | undefined {
  if (written === undefined) return undefined;
  const methods: readonly TimeDefinition["method"][] = ["euler", "rk2", "rk4"];
  const method = methods.find((one) => one === written.toLowerCase());
  return method ?? fail({ message: `--method must be euler, rk2 or rk4, got "${written}".` });
}

function runJson(run: SavedRun, file: string, seed: number): unknown {
  return {
    kind: "xmile run",
    model: { file, version },
    seed,
    time: run.times,
    variables: Object.fromEntries(run.columns.map(({ name, values }) => [name, [...values]])),
  };
}

interface ExportCommandOptions extends ScenarioOptions {
  readonly preset: string;
  readonly compact?: boolean;
}

function addExport(group: Command): void {
  const command = group
    .command("export")
    .description("write a scenario's model in XMILE, for other programs to open")
    .argument("<OUT>", "file to write")
    .option("--preset <SCENARIO>", "preset id or scenario file", "core-2023")
    .option("--compact", "keep SUM(...) over arrays, which PySD does not read");
  withScenarioOptions(command).action((out: string, options: ExportCommandOptions) => {
    const scenario = scenarioFrom(options.preset, additionsOf(options));
    const { text, notCarried } = exportScenario(scenario, options.compact ? "kept" : "written-out");
    writeWhole(out, text);
    for (const sentence of notCarried) process.stderr.write(`note: ${sentence}\n`);
    process.stderr.write(`wrote ${out}\n`);
  });
}

/** The result of work on a model file; what is wrong with the file is told, and the exit code is 1. */
function orTold<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const problem of error.problems.slice(0, PRINTED)) {
      process.stderr.write(`error: ${describeProblem(problem)}\n`);
    }
    const more = error.problems.length - PRINTED;
    if (more > 0) process.stderr.write(`... and ${more} more (xmile check --json lists all).\n`);
    process.exitCode = 1;
    return undefined;
  }
}

function readModelFile(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) fail({ file, message: "There is no such file. Check the path." });
  if (!found.isFile()) fail({ file, message: "This is not a file." });
  if (found.size > MOST_BYTES) {
    fail({ file, message: `The file has ${found.size} bytes; at most ${MOST_BYTES} are read.` });
  }
  return decodeXml(readFileSync(file), file);
}
