/**
 * Runs a preset under random draws of parameters, levers, structure and cuts, tells what must never
 * be (numbers that are none, stocks below zero) and counts paths that are absurd by the rules of
 * absurd-rules.mjs. Exit 1 if anything must never be.
 *
 *   node bench/random-draws.mjs as-now --count 10000 [--from 0] [--levers studied]
 *
 * Levers are set to any value within their bounds from 2012 on; with `--levers studied` only where
 * they have been studied, from now on. Draws are numbered, so that a range can be run again alone.
 */
import { parseArgs } from "node:util";
import { prepare } from "../scripts/prepare.mjs";
import { absurdRules } from "./absurd-rules.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: "string", default: "0" },
    count: { type: "string", default: "10000" },
    levers: { type: "string", default: "bounds" },
  },
});
const [preset] = positionals;
const [first, count] = [Number(values.from), Number(values.count)];
const isCall = preset && first >= 0 && count > 0 && ["bounds", "studied"].includes(values.levers);
if (!isCall) {
  console.error(
    "error: give a preset and, if you like, a range of draws: random-draws.mjs as-now --from 0 --count 1000 --levers bounds|studied",
  );
  process.exit(2);
}
prepare();
const { randomDraws } = await import("../dist/experiment/random-draws.js");
const { modelById } = await import("../dist/model/models.js");
const { presetById } = await import("../dist/policy/presets/presets.js");
const { variables } = modelById(presetById(preset).model, "").define({ structure: {} });
const rules = absurdRules.filter(({ variable }) => Object.hasOwn(variables, variable));

const begun = Date.now();
const { draws, faults, absurd } = randomDraws(preset, count, {
  first,
  levers: values.levers,
  rules,
});
for (const fault of faults) console.log(JSON.stringify(fault));
const seconds = ((Date.now() - begun) / 1000).toFixed(1);
console.log(
  `${preset}: draws ${first} to ${first + draws - 1} (levers: ${values.levers}) in ${seconds} s, ${faults.length} with a fault.`,
);
const readable = (value) => Number(value.toPrecision(3));
for (const { variable, limits, because, draws: times, first: draw, least, most } of absurd) {
  console.log(
    `  ${variable}: ${readable(least)} to ${readable(most)}; absurd in ${times} draws${draw === undefined ? "" : ` (first: ${draw})`}: outside ${limits.join(" to ")}, ${because}.`,
  );
}
process.exitCode = faults.length > 0 ? 1 : 0;
