/** `ironriver brief A B [C D]`: the printable report of a comparison, as HTML and as PDF. */
import { resolve } from "node:path";
import type { Command } from "commander";
import {
  type Brief,
  briefHtml,
  briefOf,
  chartedOf,
  type EnsembleResult,
  ensembleNote,
  fail,
  judgedOf,
  type Locale,
  models,
  observedDots,
  type Paper,
  runEnsemble,
  sourceById,
  sourcesOf,
  structureTaken,
  version,
} from "../index.js";
import { comparedScenarios } from "./compare.js";
import { type EnsembleOptions, ensembleNumbers, withEnsembleOptions } from "./ensemble-options.js";
import { localeFrom, print, printJson, withProgress, writeWhole } from "./output.js";
import { chromiumFile, pdfOf } from "./pdf.js";
import { writeResultFiles } from "./result-files.js";
import { writtenScenario } from "./scenario-options.js";

interface BriefOptions extends EnsembleOptions {
  readonly html?: string;
  readonly pdf?: string;
  readonly paper: string;
  readonly chart: readonly string[];
}

const DEFAULT_FILE = "ironriver-brief.html";

export function addBrief(parent: Command): void {
  const command = parent
    .command("brief")
    .description("write the printable report of a comparison: two pages, as HTML or PDF")
    .argument(
      "<scenarios...>",
      "preset ids or scenario files, the first is the reference; one alone needs --set",
    )
    .option("--html <FILE>", `write it as HTML; ${DEFAULT_FILE} if no file is named`)
    .option("--pdf <FILE>", "write it as PDF; needs Chromium on this machine")
    .option("--paper <a4|letter>", "paper for which it is set", "a4")
    .option(
      "--chart <OUTCOME>",
      "an outcome to draw; twice at most",
      (value: string, before: readonly string[]) => [...before, value],
      [],
    );
  withEnsembleOptions(command).action(async (names: string[], options: BriefOptions) => {
    const locale = localeFrom(options);
    const paper = paperOf(options.paper);
    // What cannot be written is said before anything is run.
    const browser = options.pdf === undefined ? undefined : chromiumFile();
    const scenarios = comparedScenarios(names, options);
    const numbers = ensembleNumbers(options);
    requireDrawn(options.chart, scenarios[0]?.model ?? "");
    const result = await withProgress((onProgress, signal) =>
      runEnsemble({ scenarios, ...numbers, onProgress, signal }),
    );
    const brief = briefFrom(result, names, options, locale);
    const html = briefHtml(brief, paper);
    const { html: _, ...others } = options;
    const files = writeResultFiles(result, others);
    const page = options.html ?? (options.pdf === undefined ? DEFAULT_FILE : undefined);
    if (page !== undefined) {
      writeWhole(page, html);
      files.push(page);
    }
    if (options.pdf !== undefined && browser !== undefined) {
      writeWhole(options.pdf, await pdfOf(html, browser));
      files.push(options.pdf);
    }
    if (options.json) printJson(writtenJson(brief, result, files));
    else {
      print(brief.question);
      for (const sentence of brief.sentences) print(sentence);
    }
    for (const file of files) process.stderr.write(`wrote ${file}\n`);
  });
}

/** @throws InputError for another paper */
function paperOf(text: string): Paper {
  if (text === "a4" || text === "letter") return text;
  return fail({ message: `--paper must be a4 or letter, got "${text}".` });
}

function briefFrom(
  result: EnsembleResult,
  names: readonly string[],
  options: BriefOptions,
  locale: Locale,
): Brief {
  const [reference] = result.scenarios;
  if (!reference) throw new Error("a comparison has a reference");
  const charted = chartedOf(result, options.chart.length > 0 ? options.chart : undefined);
  const assumes = names.map((name) => {
    const written = writtenScenario(name).assumes;
    return typeof written === "string" ? written : (written?.[locale.language] ?? "");
  });
  return briefOf(
    result,
    {
      assumes,
      charted,
      dots: observedDots,
      judged: judgedOf(reference.scenario),
      structure: structureTaken(reference.scenario),
      sources: sourcesOf(result, charted).map((id) => sourceById(id)),
      version,
      note: ensembleNote(result, locale),
      command: commandText(names, options),
      made: new Date().toISOString().slice(0, 10),
    },
    locale,
  );
}

/** @throws InputError for what the model does not report as one number */
function requireDrawn(asked: readonly string[], model: string): void {
  const outcomes = models.find(({ id }) => id === model)?.outcomes ?? [];
  const ids = outcomes.filter(({ by }) => by === undefined).map(({ id }) => id);
  for (const id of asked) {
    if (ids.includes(id)) continue;
    fail({ message: `--chart: the model draws no outcome "${id}". It has: ${ids.join(", ")}.` });
  }
  if (asked.length > 2) fail({ message: `--chart is given at most twice, got ${asked.length}.` });
}

/** The call that repeats the figures. */
function commandText(names: readonly string[], options: BriefOptions): string {
  const repeated = (
    [
      ["--set", options.set],
      ["--assume", options.assume],
      ["--param", options.param],
      ["--cut", options.cut],
      ["--chart", options.chart],
    ] as const
  ).flatMap(([name, values]) => values.flatMap((value) => [name, value]));
  return [
    "npx ironriver brief",
    ...names,
    ...repeated,
    ...(options.ties === undefined ? [] : ["--ties", options.ties]),
    ...(options.to === undefined ? [] : ["--to", options.to]),
    `--members ${options.members} --seed ${options.seed}`,
    ...(options.lang === "en" ? [] : [`--lang ${options.lang}`]),
  ].join(" ");
}

/** What `--json` prints: what was written, and what it says. */
const writtenJson = (brief: Brief, result: EnsembleResult, files: readonly string[]) => ({
  kind: "brief",
  model: { id: result.scenarios[0]?.scenario.model ?? "", version },
  seed: result.seed,
  members: result.members,
  question: brief.question,
  sentences: brief.sentences,
  command: brief.command,
  files: files.map((file) => resolve(file)),
});
