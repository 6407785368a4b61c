/** `ironriver evidence [ID]`: who says so. */
import type { Command } from "commander";
import { suggestion } from "../engine/language/names.js";
import { fail } from "../engine/language/problem.js";
import { bibtex } from "../report/bibtex.js";
import {
  type Entry,
  type EntryType,
  entries,
  entriesWith,
  entryIds,
  entryOf,
  entryTypes,
  spelledSources,
} from "../report/evidence-entries.js";
import { evidenceCsvRow, evidenceRow } from "../report/evidence-rows.js";
import { entriesText, entryText } from "../report/evidence-text.js";
import { version } from "../version.js";
import {
  csvText,
  localeFrom,
  type OutputOptions,
  print,
  printJson,
  withOutputOptions,
} from "./output.js";

interface EvidenceOptions extends OutputOptions {
  readonly search?: string;
  readonly type?: string;
  readonly bib?: boolean;
  readonly csv?: boolean;
}

export function addEvidence(parent: Command): void {
  withOutputOptions(
    parent
      .command("evidence")
      .description("every number with its source: parameters, findings, series, sources, claims")
      .argument("[id]", "one record, with everything about it")
      .option("--search <WORDS>", "records that hold every word")
      .option("--type <TYPE>", `one kind of record: ${entryTypes.join(", ")}`)
      .option("--bib", "print the sources as BibTeX")
      .option("--csv", "print the list as CSV"),
  ).action((id: string | undefined, options: EvidenceOptions) => {
    const locale = localeFrom(options);
    const chosen = chosenEntries(id, options);
    const [only] = chosen;
    if (options.bib) process.stdout.write(bibtex(spelledSources(chosen)));
    else if (options.json) {
      printJson({
        kind: "evidence",
        model: { version },
        rows: chosen.map((entry) => evidenceRow(entry, locale, id !== undefined)),
        ...(id === undefined
          ? {}
          : {
              cited: spelledSources(chosen).map((record) =>
                evidenceRow({ type: "source", record }, locale),
              ),
            }),
      });
    } else if (options.csv) {
      process.stdout.write(csvText(chosen.map((entry) => evidenceCsvRow(entry, locale))));
    } else if (id !== undefined && only) print(entryText(only, locale));
    else print(entriesText(chosen, locale));
  });
}

/** @throws InputError on an unknown id or kind, naming the nearest */
function chosenEntries(id: string | undefined, options: EvidenceOptions): readonly Entry[] {
  if (id !== undefined) {
    if (options.search !== undefined || options.type !== undefined) {
      fail({ message: "Give an id, or --search and --type, not both." });
    }
    const entry = entryOf(id) ?? entryOf(id.toLowerCase());
    return entry
      ? [entry]
      : fail({
          message: `There is no evidence "${id}".${suggestion(id, entryIds)} Try --search with words of it.`,
        });
  }
  const type = entryType(options.type);
  const found = options.search === undefined ? entries : entriesWith(options.search);
  return type === undefined ? found : found.filter((entry) => entry.type === type);
}

function entryType(text: string | undefined): EntryType | undefined {
  if (text === undefined) return undefined;
  const type = entryTypes.find((one) => one === text);
  return (
    type ??
    fail({
      message: `--type can be ${entryTypes.join(", ")}, but "${text}" was given.${suggestion(text, entryTypes)}`,
    })
  );
}
