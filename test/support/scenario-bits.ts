/** The numbers of a scenario as a few words, for comparing scenarios bit for bit. */
import { createHash } from "node:crypto";
import { doTask, type OutcomePart } from "../../src/experiment/task.js";
import type { Scenario } from "../../src/policy/scenario.js";

const SEED = 3;

/**
 * A scenario under draws from the priors: by outcome, a digest of every number of every member. Two
 * are the same to the bit where these are; to look at hundred thousands of numbers one by one takes
 * seconds.
 */
export function scenarioBits(scenario: Scenario, members: number): string[] {
  const [outcomes = []] = doTask({
    scenarios: [scenario],
    seed: SEED,
    values: "priors",
    firstMember: 0,
    members,
    samples: members,
  });
  return outcomes.map(partBits);
}

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
