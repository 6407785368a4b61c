/** Reads files that users name. */
import { readFileSync, statSync } from "node:fs";
import { fail } from "../index.js";

/** The text of a file that is not longer than some bytes. @throws InputError */
export function readText(file: string, largest: number): string {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) fail({ file, message: "There is no such file. Check the path." });
  if (!found.isFile()) fail({ file, message: "This is not a file." });
  if (found.size > largest) {
    fail({ file, message: `The file has ${found.size} bytes; at most ${largest} are read.` });
  }
  return readFileSync(file, "utf8");
}
