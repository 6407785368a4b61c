/** `ironriver bench`: the speed figures, as ratios. */
import type { Command } from "commander";
import { benchRows, textTable, version } from "../index.js";
import { localeFrom, type OutputOptions, print, printJson, withOutputOptions } from "./output.js";

export function addBench(parent: Command): void {
  withOutputOptions(
    parent.command("bench").description("measure speed, as ratios taken in one run"),
  ).action((options: OutputOptions) => {
    localeFrom(options);
    const rows = benchRows();
    if (options.json) printJson({ kind: "bench", model: { version }, rows });
    else {
      print(
        textTable(
          ["", "ours, ms", "other, ms", "ratio", "budget", "other"],
          rows.map((row) => [
            row.id,
            row.ours_ms.toFixed(3),
            row.other_ms.toFixed(3),
            row.ratio.toFixed(2),
            row.budget_of === "ratio" ? row.budget.toFixed(2) : `${row.budget} ms`,
            row.other,
          ]),
          [1, 2, 3, 4],
        ),
      );
      for (const { id, shares } of rows) if (shares) print(sharesLine(id, shares));
    }
  });
}

function sharesLine(id: string, shares: Readonly<Record<string, number>>): string {
  const parts = Object.entries(shares).map(
    ([name, share]) => `${name.replaceAll("_", " ")} ${(100 * share).toFixed(0)} %`,
  );
  return `${id}: ${parts.join(", ")}`;
}
