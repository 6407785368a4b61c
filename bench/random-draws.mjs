/**
 * Runs a preset under random draws of parameters, levers, structure and cuts, and tells what must
 * never be: numbers that are none, stocks below zero. Exit 1 if there are any.
 *
 *   node bench/random-draws.mjs arms-chain [10000]
 */
import { prepare } from "../scripts/prepare.mjs";

const [preset, count = "10000"] = process.argv.slice(2);
if (!preset || !(Number(count) > 0)) {
  console.error(
    "error: give a preset and, if you like, how many draws: random-draws.mjs arms-chain 10000",
  );
  process.exit(2);
}
prepare();
const { randomDraws } = await import("../dist/experiment/random-draws.js");
const begun = Date.now();
const { draws, faults } = randomDraws(preset, Number(count));
for (const fault of faults) console.log(JSON.stringify(fault));
const seconds = ((Date.now() - begun) / 1000).toFixed(1);
console.log(`${preset}: ${draws} draws in ${seconds} s, ${faults.length} with a fault.`);
process.exitCode = faults.length > 0 ? 1 : 0;
