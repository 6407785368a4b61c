/** The numbers of a task's answer as a few words, for comparing answers bit for bit. */
import { createHash } from "node:crypto";
import type { OutcomePart, TaskResult } from "../../src/experiment/task.js";

/**
 * By scenario, by outcome: a digest of every number. Two answers are the same to the bit where
 * these are; to look at hundred thousands of numbers one by one takes seconds.
 */
export const taskBits = (result: TaskResult): string[][] =>
  result.map((outcomes) => outcomes.map(partBits));

function partBits({
  elements,
  monthly,
  yearly,
  total,
  samples,
  costPerDeath,
}: OutcomePart): string {
  const hash = createHash("sha256").update(JSON.stringify([elements, costPerDeath]));
  for (const rows of [monthly, yearly, total, samples]) {
    hash.update(`${rows.length};`);
    for (const row of rows) {
      hash.update(`${row.length};`);
      hash.update(new Uint8Array(row.buffer, row.byteOffset, row.byteLength));
    }
  }
  return hash.digest("hex");
}
