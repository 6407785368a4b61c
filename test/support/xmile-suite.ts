/** Where the shared conformance models stand: they are read there and never copied. */
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Environment variable that names the folder. */
export const SUITE_VARIABLE = "IRONRIVER_XMILE_SUITE";

/** One model with the table that it must reproduce. */
export interface SuiteCase {
  readonly id: string;
  readonly model: string;
  readonly expected: string;
}

/**
 * The folder: the one that the variable names, else `shared/xmile-suite` beside the checkout or
 * beside one of the folders around it (a work tree stands deeper than a clone).
 */
export function suiteFolder(): string | undefined {
  const named = process.env[SUITE_VARIABLE];
  if (named !== undefined && named !== "") return existsSync(named) ? named : undefined;
  let around = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const folder = join(around, "shared", "xmile-suite");
    if (existsSync(folder)) return folder;
    const up = dirname(around);
    if (up === around) return undefined;
    around = up;
  }
}

/** Every model of the folder; several in one subfolder share its table. */
export function suiteCases(folder: string): SuiteCase[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => {
      const files = readdirSync(join(folder, entry.name));
      const table = files.find((file) => /^output\.(csv|tab)$/.test(file));
      if (table === undefined) throw new Error(`${entry.name} has no output.csv or output.tab`);
      return files
        .filter((file) => /\.(xmile|stmx)$/.test(file))
        .map((file) => ({
          id: `${entry.name}/${file}`,
          model: join(folder, entry.name, file),
          expected: join(folder, entry.name, table),
        }));
    });
}
