/**
 * `npm test`: prepares the checkout, checks style and types, runs every test, and ends with the
 * plain line "N passed, N failed".
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepare, root } from "./prepare.mjs";

prepare();
const folder = mkdtempSync(join(tmpdir(), "ironriver-test-"));
const report = join(folder, "report.json");
let passed = 0;
let failed = 0;

function step(name, args, options = {}) {
  const result = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit", ...options });
  const good = result.status === 0;
  if (!good) console.error(`FAILED: ${name}`);
  return good;
}

for (const [name, args] of [
  ["style", ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."]],
  ["types", ["node_modules/typescript/bin/tsc", "-p", "tsconfig.json", "--noEmit"]],
  ["types of the lab", ["node_modules/typescript/bin/tsc", "-p", "lab/tsconfig.json", "--noEmit"]],
]) {
  if (step(name, args)) passed++;
  else failed++;
}
const good = step("tests", [
  "node_modules/vitest/vitest.mjs",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
]);
if (existsSync(report)) {
  const result = JSON.parse(readFileSync(report, "utf8"));
  passed += result.numPassedTests;
  failed += result.numFailedTests + result.numPendingTests;
  if (result.numPassedTests === 0) failed++;
  if (!good && result.numFailedTests === 0) failed++;
} else failed++;
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
