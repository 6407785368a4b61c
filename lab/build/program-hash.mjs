/** A hash of what computes a result, so that a stored result can say whether it is still current. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDERS = ["engine", "evidence", "model", "policy", "experiment"];

/** Of the built program in `dist/`. */
export function programHash() {
  const dist = join(import.meta.dirname, "..", "..", "dist");
  const hash = createHash("sha256");
  for (const folder of FOLDERS) {
    const names = readdirSync(join(dist, folder), { recursive: true })
      .map(String)
      .filter((name) => name.endsWith(".js"))
      .sort();
    for (const name of names) hash.update(name).update(readFileSync(join(dist, folder, name)));
  }
  return hash.digest("hex").slice(0, 16);
}
