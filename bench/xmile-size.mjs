/**
 * Time and memory that large models in XMILE take to be read, checked and compiled, each in a
 * process of its own:
 *
 *   npm run build && node bench/xmile-size.mjs
 *
 * Fails when one takes more than 10 s or 2 GB.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const MOST_SECONDS = 10;
const MOST_BYTES = 2e9;
const self = fileURLToPath(import.meta.url);
const many = (count, part) => Array.from({ length: count }, (_, i) => part(i)).join("\n");

const MODELS = {
  "a matrix of 150 x 150 constants written out in full": () => {
    const names = Array.from({ length: 150 }, (_, i) => `group ${i + 1}`);
    const over = '<dimensions><dim name="group"/><dim name="other"/></dimensions>';
    const dimension = (name) =>
      `<dim name="${name}">${many(150, (i) => `<elem name="${names[i]}"/>`)}</dim>`;
    const element = (n) =>
      `<element subscript="${names[Math.floor(n / 150)]},${names[n % 150]}"><eqn>${(n * 7919) % 1000}e-3</eqn></element>`;
    return model(
      `<dimensions>${dimension("group")}${dimension("other")}</dimensions>`,
      `<aux name="weight">${over}${many(22_500, element)}</aux>
<stock name="size"><dimensions><dim name="group"/></dimensions><eqn>1</eqn><inflow>change</inflow></stock>
<flow name="change"><dimensions><dim name="group"/></dimensions><eqn>-SUM(weight[group, *] * size[*]) / 1000</eqn></flow>`,
    );
  },
  "50 000 variables": () =>
    model(
      "",
      many(10_000, (i) => {
        const next = (i + 1) % 10_000;
        return `<stock name="stock ${i}"><eqn>${i + 1}</eqn><inflow>inflow ${i}</inflow><outflow>outflow ${i}</outflow></stock>
<flow name="inflow ${i}"><eqn>rate_${i} * stock_${next} / (1 + stock_${next})</eqn></flow>
<flow name="outflow ${i}"><eqn>IF stock_${i} > 2 THEN stock_${i} * share_${i} ELSE 0</eqn></flow>
<aux name="rate ${i}"><eqn>0.1 + 0.01 * SIN(TIME + ${i})</eqn></aux>
<aux name="share ${i}"><eqn>MIN(0.5, rate_${i} * 2)</eqn></aux>`;
      }),
    ),
};

function model(dimensions, variables) {
  return `<?xml version="1.0" encoding="utf-8"?>
<xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
<header><name>large</name></header>
<sim_specs method="Euler"><start>0</start><stop>10</stop><dt>0.25</dt></sim_specs>
${dimensions}
<model><variables>
${variables}
</variables></model>
</xmile>`;
}

async function measure(name) {
  const { checkXmile } = await import("../dist/engine/xmile/check-xmile.js");
  const text = MODELS[name]();
  const started = performance.now();
  const before = process.cpuUsage();
  const { findings, model: loaded } = checkXmile(text, "large.xmile");
  if (!loaded) throw new Error(findings[0]?.problem.message ?? "no model came of it");
  const { user, system } = process.cpuUsage(before);
  return {
    seconds: (performance.now() - started) / 1000,
    busy: (user + system) / 1e6,
    bytes: process.resourceUsage().maxRSS * 1024,
    size: text.length,
  };
}

const [only] = process.argv.slice(2);
if (only) console.log(JSON.stringify(await measure(only)));
else {
  for (const name of Object.keys(MODELS)) {
    const done = spawnSync(process.execPath, [self, name], { encoding: "utf8" });
    if (done.status !== 0) throw new Error(done.stderr);
    const { seconds, busy, bytes, size } = JSON.parse(done.stdout);
    const fits = seconds <= MOST_SECONDS && bytes <= MOST_BYTES;
    if (!fits) process.exitCode = 1;
    console.log(
      `${name} (${(size / 1e6).toFixed(1)} MB): ${seconds.toFixed(1)} s (${busy.toFixed(1)} s of processors), ${(bytes / 1e6).toFixed(0)} MB; ${fits ? "within" : "ABOVE"} ${MOST_SECONDS} s and ${MOST_BYTES / 1e9} GB.`,
    );
  }
}
