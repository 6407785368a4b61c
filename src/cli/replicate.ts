/** `ironriver replicate [ID]`: published findings against the model, misses first. */
import type { Command } from "commander";
import { boardHeadline, boardTable, findingsBoard, version } from "../index.js";
import {
  localeFrom,
  type OutputOptions,
  print,
  printJson,
  withOutputOptions,
  withProgress,
} from "./output.js";

export function addReplicate(parent: Command): void {
  withOutputOptions(
    parent
      .command("replicate")
      .description("hold published findings against the model, run at the published values")
      .argument("[id]", "a finding, such as cartels.F06, or one of its values"),
  ).action(async (id: string | undefined, options: OutputOptions) => {
    const locale = localeFrom(options);
    const rows = await withProgress((onProgress, signal) =>
      findingsBoard({ onProgress, signal }, id),
    );
    if (options.json) printJson({ kind: "replicate", model: { version }, rows });
    else {
      print(boardTable(rows, locale));
      print(`\n${boardHeadline(rows, locale)}`);
    }
  });
}
