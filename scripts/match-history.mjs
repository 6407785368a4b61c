/**
 * Matches a preset to the record and writes the draws that are kept.
 *
 *   node scripts/match-history.mjs mexico-violence [512]
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { prepare, root, run } from "./prepare.mjs";

const [preset, wanted = "512"] = process.argv.slice(2);
if (!preset || !(Number(wanted) > 0)) {
  console.error(
    "error: give a preset and, if you like, how many draws to keep: match-history.mjs mexico-violence 512",
  );
  process.exit(2);
}
prepare();
const { matchHistory } = await import("../dist/experiment/history/match.js");
const MOST_FOR_ONE = 100;
const kept = matchHistory(preset, Number(wanted), Number(wanted) * MOST_FOR_ONE);
const name = `accepted-${kept.model}`;
const exported = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const file = join(root, "src", "experiment", "history", `${name}.ts`);
writeFileSync(
  file,
  `/** Draws with a plausible history, found by \`node scripts/match-history.mjs ${preset} ${wanted}\`. */
import type { AcceptedDraws } from "./accepted-draws.js";

export const ${exported}: AcceptedDraws = ${JSON.stringify(kept)};
`,
);
run(process.execPath, ["node_modules/@biomejs/biome/bin/biome", "format", "--write", file], {
  stdio: "ignore",
});
const excluded = ((1 - kept.members.length / kept.tried) * 100).toFixed(1);
console.log(
  `${preset}: ${kept.members.length} of ${kept.tried} draws kept, ${excluded} % excluded.`,
);
