/** `ironriver lab`: prints the flagship comparison and writes its report. */
import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Command } from "commander";
import { flagship, htmlReport, presetById, readScenario, runEnsemble } from "../index.js";
import { printComparison } from "./compare.js";
import {
  localeFrom,
  type OutputOptions,
  print,
  withOutputOptions,
  withProgress,
  writeWhole,
} from "./output.js";

const DEFAULT_REPORT = "ironriver-report.html";

export function addLab(parent: Command): void {
  withOutputOptions(
    parent
      .command("lab")
      .description("print the flagship comparison and write its report as one HTML file")
      .option("--html <FILE>", "where the report is written", DEFAULT_REPORT)
      .option("--no-serve", "only print and write (the browser lab is not built yet)"),
  ).action(async (options: OutputOptions & { readonly html: string }) => {
    const locale = localeFrom(options);
    const scenarios = flagship.scenarios.map((id) =>
      readScenario(presetById(id), id, { to: flagship.to }),
    );
    const result = await withProgress((onProgress, signal) =>
      runEnsemble({ scenarios, members: flagship.members, seed: 1, onProgress, signal }),
    );
    printComparison(result, locale);
    const command = `npx ironriver compare ${flagship.scenarios.join(" ")} --to ${flagship.to} --members ${flagship.members}`;
    const file = resolve(options.html);
    mkdirSync(dirname(file), { recursive: true });
    writeWhole(file, htmlReport(result, command, locale));
    print(`\n${file}`);
  });
}
