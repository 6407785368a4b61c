/** `ironriver compare A B [C D]`: a paired comparison; the first is the reference. */
import type { Command } from "commander";
import {
  compareJson,
  comparisonSentences,
  differenceTable,
  type EnsembleResult,
  ensembleNote,
  extrapolationNotes,
  fail,
  type Locale,
  lawOfComparison,
  precedentLines,
  preventionNotes,
  runEnsemble,
  type Scenario,
} from "../index.js";
import {
  type EnsembleOptions,
  ensembleNumbers,
  withEnsembleOptions,
  withReportOption,
} from "./ensemble-options.js";
import { localeFrom, print, printJson, withProgress } from "./output.js";
import { writeResultFiles } from "./result-files.js";
import { additionsOf, scenarioFrom } from "./scenario-options.js";

const MOST_COMPARED = 4;

export function addCompare(parent: Command): void {
  const command = parent
    .command("compare")
    .description(
      "compare scenarios run by run with the same draws; the first is the reference, and --set acts on the others",
    )
    .argument(
      "<scenarios...>",
      "preset ids or scenario files; one alone is compared with itself without --set",
    );
  withReportOption(withEnsembleOptions(command)).action(
    async (names: string[], options: EnsembleOptions) => {
      const locale = localeFrom(options);
      const scenarios = comparedScenarios(names, options);
      const numbers = ensembleNumbers(options);
      const result = await withProgress((onProgress, signal) =>
        runEnsemble({ scenarios, ...numbers, onProgress, signal }),
      );
      const files = writeResultFiles(result, options);
      if (options.json) printJson(compareJson(result, locale));
      else printComparison(result, locale);
      for (const file of files) process.stderr.write(`wrote ${file}\n`);
    },
  );
}

/** Scenarios with unlike ids: `--set` leaves the reference alone, all else holds for every one. */
export function comparedScenarios(names: readonly string[], options: EnsembleOptions): Scenario[] {
  if (names.length > MOST_COMPARED) {
    fail({ message: `At most ${MOST_COMPARED} scenarios are compared, got ${names.length}.` });
  }
  const additions = additionsOf(options);
  const [first = "", ...others] = names;
  const alone = others.length === 0;
  if (alone && options.set.length === 0) {
    fail({ message: "Comparing needs two scenarios, or one with --set." });
  }
  const reference = scenarioFrom(first, { ...additions, settings: [] });
  const changed = alone
    ? [{ ...scenarioFrom(first, additions), title: settingsTitle(options.set) }]
    : others.map((name) => scenarioFrom(name, additions));
  const taken = new Set([reference.id]);
  const distinct = changed.map((scenario) => {
    let id = scenario.id;
    for (let i = 2; taken.has(id); i++) id = `${scenario.id}-${i}`;
    taken.add(id);
    return { ...scenario, id };
  });
  const models = new Set([reference, ...distinct].map((scenario) => scenario.model));
  if (models.size > 1) {
    fail({ message: `Scenarios of different models cannot be paired: ${[...models].join(", ")}.` });
  }
  return [reference, ...distinct];
}

const settingsTitle = (settings: readonly string[]): Scenario["title"] => ({
  en: settings.join(", "),
  es: settings.join(", "),
});

/** Cases of force like that of the scenarios, each once. */
const precedentNotes = ({ scenarios }: EnsembleResult, locale: Locale): string[] => [
  ...new Set(scenarios.flatMap(({ scenario }) => precedentLines(scenario, locale))),
];

/** Prints the sentences, the table and the notes of a comparison. */
export function printComparison(result: EnsembleResult, locale: Locale): void {
  for (const sentence of comparisonSentences(result, locale)) print(sentence);
  print("");
  print(differenceTable(result, locale));
  for (const note of [
    ...preventionNotes(result, locale),
    ...extrapolationNotes(result, locale),
    ...precedentNotes(result, locale),
    ensembleNote(result, locale),
  ]) {
    print(`\n${note}`);
  }
  const scenarios = result.scenarios.map(({ scenario }) => scenario);
  for (const { titles, lines } of lawOfComparison(scenarios, locale)) {
    print(`\n${titles}\n${lines.join("\n")}`);
  }
}
