/**
 * Runs a small model of prey and predators with the npm package `simulation` and with this program,
 * by Euler and by Runge-Kutta of order 4, and reports how far they are apart.
 *
 *   npm run build && node bench/agreement/simulation.mjs
 *
 * The package is installed into a throw-away folder. Exit code 0 when the two agree, and also when
 * the registry is out of reach, which is then said; 1 when they disagree.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { compileModel } from "../../dist/engine/compile/program.js";
import { parseExpression } from "../../dist/engine/language/parse.js";
import { printExpression } from "../../dist/engine/language/print.js";
import { unitSystem } from "../../dist/engine/language/unit.js";
import { auxiliary, constant, flow, stock } from "../../dist/engine/model/definition.js";
import { loadModel } from "../../dist/engine/model/load.js";
import { simulate } from "../../dist/engine/run/simulate.js";

const PACKAGE = "simulation@9.0.0";
const MOST_DIFFERENCE = 1e-9;
const METHODS = { euler: "Euler", rk4: "RK4" };

const prey = { unit: "1", means: "", sources: [] };
const definition = (method) => ({
  id: "prey",
  file: "prey",
  title: "Prey and predators",
  time: { start: 0, stop: 50, dt: 1 / 8, unit: "year", method },
  variables: {
    prey: stock({ ...prey, initial: "40", inflows: ["births"], outflows: ["losses"] }),
    predators: stock({ ...prey, initial: "9", inflows: ["growth"], outflows: ["deaths"] }),
    births: flow({ ...prey, equation: "fertility * prey * MAX(0, 1 - prey / room)" }),
    losses: flow({ ...prey, equation: "hunger * prey * predators" }),
    growth: flow({ ...prey, equation: "gain * losses" }),
    deaths: flow({
      ...prey,
      equation: "IF_THEN_ELSE(predators > 5, frailty * predators, frailty * predators ^ 2 / 5)",
    }),
    per_predator: auxiliary({ ...prey, equation: "SQRT(prey) / (1 + EXP(-predators / 10))" }),
    fertility: constant({ ...prey, value: 0.6 }),
    room: constant({ ...prey, value: 200 }),
    hunger: constant({ ...prey, value: 0.025 }),
    gain: constant({ ...prey, value: 0.4 }),
    frailty: constant({ ...prey, value: 0.35 }),
  },
});

function installed(folder) {
  writeFileSync(join(folder, "package.json"), "{}\n");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const args = ["install", PACKAGE, "--no-audit", "--no-fund", "--ignore-scripts"];
  const shell = process.platform === "win32";
  const done = spawnSync(npm, args, { cwd: folder, encoding: "utf8", timeout: 300_000, shell });
  if (done.status === 0) return undefined;
  return (done.stderr || done.error?.message || "").trim().split("\n")[0]?.slice(0, 200) ?? "";
}

function ownRun(model) {
  const program = compileModel(loadModel(model, { units: unitSystem([], {}), strict: false }));
  const rows = [];
  const inputs = { seed: 1, run: 0, constants: new Map(), paths: new Map() };
  simulate(program, inputs, (memory) => {
    const value = (name) => memory[program.slots.get(name).offset];
    rows.push(Object.fromEntries(Object.keys(model.variables).map((name) => [name, value(name)])));
  });
  return rows;
}

/** The same model in the terms of the package: names in square brackets. */
function theirRun(model, { Model }) {
  const { start, stop, dt, method } = model.time;
  const theirs = new Model({
    timeStart: start,
    timeLength: stop - start,
    timeStep: dt,
    timeUnits: "Years",
    algorithm: METHODS[method],
  });
  const text = (equation) =>
    printExpression(parseExpression(equation), (name) => `[${name}]`)
      .replaceAll("IF_THEN_ELSE(", "IfThenElse(")
      .replaceAll("SQRT(", "Sqrt(")
      .replaceAll("MAX(", "Max(")
      .replaceAll("EXP(", "Exp(");
  const entries = Object.entries(model.variables);
  const made = new Map();
  for (const [name, one] of entries) {
    if (one.kind === "stock") made.set(name, theirs.Stock({ name, initial: Number(one.initial) }));
  }
  for (const [name, one] of entries) {
    if (one.kind === "stock") continue;
    if (one.kind === "flow") {
      const end = (side) => entries.find(([, other]) => other[side]?.includes(name))?.[0];
      const [from, to] = [made.get(end("outflows")), made.get(end("inflows"))];
      const rate = text(one.equation);
      made.set(name, theirs.Flow(from ?? null, to ?? null, { name, rate, nonNegative: false }));
    } else {
      const value = one.kind === "constant" ? one.value : text(one.equation);
      made.set(name, theirs.Variable({ name, value }));
    }
  }
  const readers = entries.filter(([, one]) => !["stock", "constant"].includes(one.kind));
  for (const [name, one] of readers) {
    for (const other of made.keys()) {
      const isNamed = new RegExp(`\\b${other}\\b`).test(one.equation);
      if (isNamed && other !== name) theirs.Link(made.get(other), made.get(name));
    }
  }
  const result = theirs.simulate();
  const series = new Map([...made].map(([name, primitive]) => [name, result.series(primitive)]));
  return result
    .times()
    .map((_, i) => Object.fromEntries([...series].map(([name, values]) => [name, values[i]])));
}

function compare(own, theirs, names) {
  let worst = { difference: 0, name: "", row: 0 };
  for (const name of names) {
    own.forEach((row, i) => {
      const [a, b] = [row[name], theirs[i]?.[name] ?? Number.NaN];
      const scale = Math.max(Math.abs(a), Math.abs(b));
      const difference = scale === 0 ? 0 : Math.abs(a - b) / scale;
      if (!(difference <= worst.difference)) worst = { difference, name, row: i };
    });
  }
  return worst;
}

async function run(folder) {
  const failed = installed(folder);
  if (failed !== undefined) {
    console.log(
      `The npm registry is out of reach (${failed}); the comparison with ${PACKAGE} was not made.`,
    );
    return 0;
  }
  const entry = join(folder, "node_modules/simulation/src/api/Model.js");
  const library = await import(pathToFileURL(entry).href);
  let agrees = true;
  for (const method of Object.keys(METHODS)) {
    const model = definition(method);
    const own = ownRun(model);
    const { difference, name, row } = compare(
      own,
      theirRun(model, library),
      Object.keys(model.variables),
    );
    const isNear = difference <= MOST_DIFFERENCE;
    agrees &&= isNear;
    console.log(
      `${PACKAGE}, ${METHODS[method]}: ${own.length} steps; largest relative difference ${difference.toExponential(2)}${name === "" ? "" : ` (${name}, step ${row})`}; ${isNear ? "at most" : "ABOVE"} ${MOST_DIFFERENCE} is asked.`,
    );
  }
  return agrees ? 0 : 1;
}

const folder = mkdtempSync(join(tmpdir(), "ironriver-simulation-"));
try {
  process.exitCode = await run(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
