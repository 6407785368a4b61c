/**
 * Runs the model of 2023, exported as XMILE, with PySD and with this program, and compares every
 * variable at every month to 2040.
 *
 *   npm run build && node bench/agreement/pysd.mjs
 *
 * PySD is installed into a throw-away environment. Exit code 0 when the two agree, and also when
 * Python or its package index is out of reach, which is then said; 1 when they disagree.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileModel } from "../../dist/engine/compile/program.js";
import { canonicalName } from "../../dist/engine/language/names.js";
import { loadModel } from "../../dist/engine/model/load.js";
import { simulate } from "../../dist/engine/run/simulate.js";
import { exportXmile } from "../../dist/engine/xmile/export-xmile.js";
import { evidenceUnits } from "../../dist/evidence/units.js";
import { core2023 } from "../../dist/model/core-2023.js";

const REQUIREMENTS = ["pysd==3.14.3", "xarray==2026.9.0", "numpy==2.4.6", "pandas==3.1.1"];
const MOST_DIFFERENCE = 1e-9;
const PYTHONS = [process.env.PYTHON, "python3", "python3.13", "python3.12", "python3.11", "python"];
const script = fileURLToPath(new URL("run-pysd.py", import.meta.url));

/** Runs a command; the text of its output, or undefined when it fails. */
function output(command, args, timeout = 600_000) {
  const done = spawnSync(command, args, { encoding: "utf8", timeout, maxBuffer: 2 ** 28 });
  if (done.status === 0) return { text: done.stdout };
  return { failed: (done.stderr || done.error?.message || "").trim() };
}

/** A Python with PySD in it, or a sentence that says why there is none. */
function pythonWithPysd(folder) {
  const usable = (name) =>
    name &&
    output(name, ["-c", "import sys, venv; sys.exit(sys.version_info < (3, 11))"]).text === "";
  const python = PYTHONS.find(usable);
  if (!python) return { missing: "Python 3.11 or later is not at hand" };
  const environment = join(folder, "environment");
  const made = output(python, ["-m", "venv", environment]);
  if (made.failed)
    return { missing: `Python makes no environment here (${lastLine(made.failed)})` };
  const inside = join(
    environment,
    process.platform === "win32" ? "Scripts/python.exe" : "bin/python",
  );
  const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...REQUIREMENTS];
  const installed = output(inside, pip);
  if (installed.failed) {
    return {
      missing: `PyPI is out of reach or lacks what is asked (${lastLine(installed.failed)})`,
    };
  }
  return { python: inside };
}

const lastLine = (text) => text.split("\n").at(-1)?.slice(0, 200) ?? "";

/** Values of our own run at whole months, by name and element as PySD heads its columns. */
function ownRun(definition) {
  const program = compileModel(loadModel(definition, { units: evidenceUnits, strict: true }));
  const perMonth = Math.round(1 / definition.time.dt);
  const columns = new Map();
  const inputs = { seed: 1, run: 0, constants: new Map(), paths: new Map() };
  simulate(program, inputs, (memory, step) => {
    if (step % perMonth !== 0) return;
    for (const variable of program.model.variables.values()) {
      const slot = program.slots.get(variable.name);
      if (!slot || variable.role === "hidden") continue;
      for (let i = 0; i < slot.volume; i++) {
        const key = slot.volume === 1 ? variable.name : `${variable.name} ${i}`;
        const values = columns.get(key) ?? [];
        values.push(memory[slot.offset + i]);
        columns.set(key, values);
      }
    }
  });
  return columns;
}

/** PySD's columns under the same names: elements are counted in the order in which they come. */
function theirRun(csv) {
  const [head, ...rows] = csv.trim().split(/\r?\n/).map(cells);
  const counts = new Map();
  const columns = new Map();
  head.slice(1).forEach((title, i) => {
    const bracket = title.indexOf("[");
    const name = canonicalName(bracket < 0 ? title : title.slice(0, bracket));
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    columns.set(
      bracket < 0 ? name : `${name} ${count}`,
      rows.map((row) => Number(row[i + 1])),
    );
  });
  return columns;
}

const cells = (line) =>
  (line.match(/("[^"]*"|[^,]+)/g) ?? []).map((cell) => cell.replaceAll('"', ""));

function compare(own, theirs) {
  let worst = { difference: 0, key: "", month: 0 };
  let compared = 0;
  for (const [key, values] of theirs) {
    const mine = own.get(key);
    if (!mine) throw new Error(`PySD gives ${key}, which this program lacks`);
    values.forEach((value, month) => {
      compared++;
      const scale = Math.max(Math.abs(value), Math.abs(mine[month]));
      const apart = Math.abs(value - mine[month]);
      const difference = scale === 0 ? 0 : apart / scale;
      if (!(difference <= worst.difference)) worst = { difference, key, month };
    });
  }
  return { worst, compared };
}

function run(folder) {
  const { python, missing } = pythonWithPysd(folder);
  if (missing) {
    console.log(`${missing}; the comparison with PySD was not made.`);
    return 0;
  }
  const definition = core2023.define({ structure: {} });
  const { text } = exportXmile(definition);
  const model = join(folder, "core-2023.xmile");
  const result = join(folder, "pysd.csv");
  writeFileSync(model, text);
  const wanted = Object.entries(definition.variables)
    .filter(([, { kind }]) => kind === "stock" || kind === "flow" || kind === "auxiliary")
    .map(([name]) => name.replaceAll("_", " "));
  console.log(`Running ${definition.title} with PySD; this takes some minutes.`);
  const started = performance.now();
  const done = output(python, [script, model, wanted.join(";"), result], 7_200_000);
  if (done.failed) {
    console.error(`PySD does not run the export: ${done.failed.slice(-2000)}`);
    return 1;
  }
  const seconds = (performance.now() - started) / 1000;
  const { worst, compared } = compare(ownRun(definition), theirRun(readFileSync(result, "utf8")));
  const agrees = worst.difference <= MOST_DIFFERENCE;
  console.log(
    `${REQUIREMENTS[0]} took ${seconds.toFixed(0)} s. ${compared} values of ${wanted.length} variables compared, every month to 2040.`,
  );
  console.log(
    `Largest relative difference: ${worst.difference.toExponential(2)} (${worst.key}, month ${worst.month}); ${agrees ? "at most" : "ABOVE"} ${MOST_DIFFERENCE} is asked.`,
  );
  return agrees && compared > 0 ? 0 : 1;
}

const folder = mkdtempSync(join(tmpdir(), "ironriver-pysd-"));
try {
  process.exitCode = run(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
