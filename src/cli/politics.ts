/** `ironriver politics [TABLE.csv]`: bargaining forecasts, the ladder, the chance of a strike. */
import type { Command } from "commander";
import {
  actorTableRows,
  actorTableText,
  caseText,
  editableTable,
  fail,
  forecastText,
  type Locale,
  ladderText,
  type PoliticsRow,
  type PoliticsSubject,
  politicsJson,
  politicsRows,
  readActorTable,
  subjectByName,
} from "../index.js";
import {
  csvText,
  localeFrom,
  type OutputOptions,
  print,
  printJson,
  withOutputOptions,
  writeWhole,
} from "./output.js";
import { readText } from "./read-text.js";
import { parseCount } from "./scenario-options.js";

interface PoliticsOptions extends OutputOptions {
  readonly case?: string;
  readonly members: string;
  readonly seed: string;
  readonly csv?: string;
}

const MOST_MEMBERS = 10_000;
const LARGEST_SEED = 2 ** 31 - 1;
/** Longer tables are not read at all, in bytes. */
const LARGEST_TABLE = 4_000_000;

export function addPolitics(parent: Command): void {
  withOutputOptions(
    parent
      .command("politics")
      .description(
        "forecast bargaining over force, the ladder of escalation, the chance of a strike",
      )
      .argument("[table]", "your table of actors (.csv), or use-of-force or emission-standards")
      .option("--case <NAME>", "a published case, such as emission-standards")
      .option("--members <N>", "number of draws behind the ranges", "200")
      .option("--seed <S>", "seed of the draws", "1")
      .option("--csv <FILE>", "write the table of actors as CSV, to be edited and read back"),
  ).action((name: string | undefined, options: PoliticsOptions) => {
    const locale = localeFrom(options);
    const subject = subjectOf(name, options.case);
    const draws = {
      members: parseCount(options.members, "--members", 1, MOST_MEMBERS),
      seed: parseCount(options.seed, "--seed", 0, LARGEST_SEED),
    };
    const table = editableTable(subject);
    if (options.csv !== undefined) {
      writeWhole(options.csv, csvText(actorTableRows(table, locale.language)));
    }
    const rows = politicsRows(subject, draws);
    if (options.json) printJson(politicsJson(rows, draws, locale));
    else {
      print(textParts(subject, rows, locale, draws).join("\n\n"));
    }
    if (options.csv !== undefined) process.stderr.write(`wrote ${options.csv}\n`);
  });
}

function subjectOf(name: string | undefined, published: string | undefined): PoliticsSubject {
  if (name !== undefined && published !== undefined) {
    fail({ message: `Give a table or --case, not both: got "${name}" and --case ${published}.` });
  }
  const asked = name ?? published;
  if (asked === undefined) return { kind: "everything" };
  const isFile = published === undefined && /[./\\]/.test(asked);
  return isFile
    ? { kind: "table", table: readActorTable(readText(asked, LARGEST_TABLE), asked) }
    : subjectByName(asked);
}

function textParts(
  subject: PoliticsSubject,
  rows: readonly PoliticsRow[],
  locale: Locale,
  draws: { readonly members: number; readonly seed: number },
): string[] {
  if (subject.kind === "case") return [caseText(rows, locale)];
  const table = editableTable(subject);
  const of = (...subjects: readonly string[]): readonly PoliticsRow[] =>
    rows.filter((row) => subjects.includes(row.subject));
  const parts = [
    table.caution === null
      ? locale.politics.words.ownTable
      : `${table.issue[locale.language]}\n${table.caution[locale.language]}`,
    actorTableText(table, locale),
    forecastText(of(table.id), locale),
  ];
  const note = locale.politics.drawNote(draws.members, draws.seed);
  if (subject.kind === "table") return [...parts, note];
  const cases = rows.filter((row) => row.published !== undefined);
  return [...parts, ladderText(of("ladder", "strike"), locale), note, caseText(cases, locale)];
}
