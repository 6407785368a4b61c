/**
 * Runs a preset under random draws of parameters, levers, switches and cuts, and fails where a
 * value is no number or a stock is below zero.
 *
 *   npx tsc -p tsconfig.build.json && node bench/random-draws.mjs mexico-groups [draws]
 */
import { randomDraws } from "../dist/experiment/random-draws.js";

const [preset = "mexico-groups", draws = "10000"] = process.argv.slice(2);
const report = randomDraws(preset, Number(draws));
console.log(JSON.stringify(report, null, 2));
if (report.faults.length > 0) process.exitCode = 1;
