/** `ironriver law [SCENARIO] [--input k=v ...]`: what three orders of law say, each apart. */
import type { Command } from "commander";
import { lawFromScenario } from "../policy/law/from-scenario.js";
import { lawInputIds, situationNow } from "../policy/law/inputs.js";
import { readSituation } from "../policy/law/read-situation.js";
import { lawInputsText, lawJsonRows, lawText } from "../report/law-rows.js";
import { version } from "../version.js";
import {
  csvText,
  localeFrom,
  type OutputOptions,
  print,
  printJson,
  withOutputOptions,
} from "./output.js";
import { scenarioFrom } from "./scenario-options.js";

interface LawOptions extends OutputOptions {
  readonly input: readonly string[];
  readonly inputs?: boolean;
  readonly csv?: boolean;
}

const collect = (value: string, before: readonly string[]): string[] => [...before, value];

export function addLaw(parent: Command): void {
  withOutputOptions(
    parent
      .command("law")
      .description(
        "say what international, US and Mexican law hold of a scenario or of named inputs; the rest stands as now",
      )
      .argument("[scenario]", "preset id or scenario file")
      .option(
        "--input <NAME=VALUE>",
        `a fact of the situation, repeatable; names: ${lawInputIds.join(", ")}`,
        collect,
        [],
      )
      .option("--inputs", "list the inputs, their values and why they stand as they do now")
      .option("--csv", "print the rows as CSV"),
  ).action((name: string | undefined, options: LawOptions) => {
    const locale = localeFrom(options);
    if (options.inputs) return print(lawInputsText(locale));
    const start = name === undefined ? situationNow : lawFromScenario(scenarioFrom(name, {}));
    const situation = readSituation(options.input, start);
    if (options.json) {
      printJson({
        kind: "law",
        model: { version },
        inputs: situation,
        rows: lawJsonRows(situation, locale),
      });
    } else if (options.csv) process.stdout.write(csvText(lawJsonRows(situation, locale).map(flat)));
    else print(lawText(situation, locale));
  });
}

const flat = (row: ReturnType<typeof lawJsonRows>[number]): Record<string, string> => ({
  id: row.id,
  order: row.order,
  question: row.question,
  row: row.row,
  outcome: row.outcome,
  authority: row.authority,
  agreement: row.agreement,
  contrary: row.contrary ?? "",
  would_change: row.would_change
    .map(({ to, row: other }) => {
      const changes = Object.entries(to).map(([input, value]) => `${input}=${value}`);
      return `${changes.join(" + ")} -> ${other}`;
    })
    .join("; "),
  sources: row.sources.join(" "),
});
