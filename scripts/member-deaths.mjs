/**
 * Writes the course of members killed up to January 2026 as a preset gives it at its best values:
 * what the record of homicides is held against where the sector of groups is joined.
 *
 *   node scripts/member-deaths.mjs
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { prepare, root, run } from "./prepare.mjs";

prepare();
const { memberDeathsByMonth } = await import("../dist/experiment/history/member-deaths.js");
const COURSES = [
  ["mexico-side", "member-deaths-in-full", "memberDeathsInFull"],
  ["as-now", "member-deaths-in-the-cycle", "memberDeathsInTheCycle"],
];
for (const [preset, name, exported] of COURSES) {
  const file = join(root, "src", "evidence", "mexico-data", `${name}.ts`);
  writeFileSync(
    file,
    `/** Members killed a week in each month, written by \`node scripts/member-deaths.mjs\`. */
export const ${exported}: readonly (readonly [month: string, deaths: number])[] =
  ${JSON.stringify(memberDeathsByMonth(preset))};
`,
  );
  run(process.execPath, ["node_modules/@biomejs/biome/bin/biome", "format", "--write", file], {
    stdio: "ignore",
  });
  console.log(file);
}
