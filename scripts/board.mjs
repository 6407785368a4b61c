/**
 * Writes the findings board that the lab shows; it takes a few minutes. What it prints is what
 * `ironriver replicate --json` prints.
 *
 *   node scripts/board.mjs
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { programHash } from "../lab/build/program-hash.mjs";
import { prepare, root } from "./prepare.mjs";

prepare();
const { findingsBoard, version } = await import("../dist/index.js");
const rows = await findingsBoard();
const file = join(root, "lab", "data", "board.json");
const computed = new Date().toISOString().slice(0, "2026-01-01".length);
const lines = rows.map((row) => JSON.stringify(row)).join(",\n");
writeFileSync(
  file,
  `{"computed":"${computed}","version":"${version}","program":"${programHash()}","rows":[\n${lines}\n]}\n`,
);
console.log(`${rows.length} rows in ${file}`);
