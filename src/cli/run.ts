/** `ironriver run [SCENARIO]`: an ensemble under one scenario. */
import type { Command } from "commander";
import {
  ensembleNote,
  extrapolationNotes,
  lawBrief,
  outcomeTable,
  precedentLines,
  preventionNotes,
  runEnsemble,
  runJson,
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

const USUAL_SCENARIO = "as-now";
/** The scenario whose model takes another network of ties. */
const SCENARIO_WITH_TIES = "core-2023";

export function addRun(parent: Command): void {
  const command = parent
    .command("run")
    .description("run an ensemble and print the table of outcomes")
    .argument(
      "[scenario]",
      `preset id or scenario file (default: ${USUAL_SCENARIO}, or ${SCENARIO_WITH_TIES} with --ties)`,
    );
  withReportOption(withEnsembleOptions(command)).action(
    async (given: string | undefined, options: EnsembleOptions) => {
      const locale = localeFrom(options);
      const name = given ?? (options.ties === undefined ? USUAL_SCENARIO : SCENARIO_WITH_TIES);
      const scenario = scenarioFrom(name, additionsOf(options));
      const numbers = ensembleNumbers(options);
      const result = await withProgress((onProgress, signal) =>
        runEnsemble({ scenarios: [scenario], ...numbers, onProgress, signal }),
      );
      const files = writeResultFiles(result, options);
      if (options.json) printJson(runJson(result, locale));
      else {
        print(`${scenario.title[locale.language]}\n`);
        print(outcomeTable(result, locale));
        for (const note of [
          ...preventionNotes(result, locale),
          ...extrapolationNotes(result, locale),
          ...precedentLines(scenario, locale),
          ensembleNote(result, locale),
        ]) {
          print(`\n${note}`);
        }
        print(`\n${lawBrief(scenario, locale).join("\n")}`);
      }
      for (const file of files) process.stderr.write(`wrote ${file}\n`);
    },
  );
}
