/**
 * Runs a preset under random parameters, levers and switches and counts what must not be: numbers
 * that are none, and stocks below zero. Build first:
 *
 *   npm run build && node bench/random-draws.mjs us-supply 10000
 *
 * Levers are set to any value within their bounds, for any span of the run; every structure of the
 * model is met equally often. The same numbers come out every time.
 */
const { ParameterDraws } = await import("../dist/experiment/draws.js");
const { readyScenario } = await import("../dist/experiment/resolve-model.js");
const { simulate } = await import("../dist/engine/run/simulate.js");
const { sobolPoint } = await import("../dist/engine/run/sobol.js");
const { modelById } = await import("../dist/model/models.js");
const { monthName } = await import("../dist/policy/calendar.js");
const { leverById } = await import("../dist/policy/levers.js");
const { presetById } = await import("../dist/policy/presets.js");
const { readScenario } = await import("../dist/policy/read-scenario.js");
const { switches } = await import("../dist/policy/switches.js");

const [preset = "us-supply", count = "10000"] = process.argv.slice(2);
const draws = Number(count);
const model = modelById(presetById(preset).model, "");
/** Seed of the choice of levers; that of the parameters is another. */
const LEVER_SEED = 11;
const PARAMETER_SEED = 12;
const LAST_MONTH = 340;
/** Every how many steps a run is looked at. */
const LOOK = 4;

/** Every combination of states of the model's switches. */
const structures = model.switches
  .map((id) => switches.find((one) => one.id === id))
  .reduce(
    (all, { id, states }) => all.flatMap((one) => states.map((state) => ({ ...one, [id]: state }))),
    [{}],
  );

/** Some levers, each set to any of its values for any span of months. */
function settings(draw) {
  let dimension = 0;
  const next = () => sobolPoint(draw, dimension++, LEVER_SEED);
  return model.levers.flatMap(({ lever }) => {
    const { kind, bounds, options } = leverById(lever, "");
    const [isSet, place, start, length, ramp] = [next(), next(), next(), next(), next()];
    if (isSet < 1 / 4) return [];
    const from = Math.floor(start * LAST_MONTH);
    const to = Math.min(LAST_MONTH, from + Math.floor(length * LAST_MONTH));
    const setting = { lever, from: monthName(from), to: monthName(to) };
    return kind === "choice"
      ? [{ ...setting, value: options[Math.floor(place * options.length)] }]
      : [
          {
            ...setting,
            value: bounds[0] + place * (bounds[1] - bounds[0]),
            ramp: Math.floor(ramp * 24),
          },
        ];
  });
}

const written = (program) => [...program.model.asWritten.values()];
let done = 0;
const faults = new Map();
const extremes = new Map();
const count1 = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);

for (const [s, structure] of structures.entries()) {
  const first = readyScenario(readScenario(presetById(preset), preset, { structure }));
  const names = written(first.program).map((variable) => variable.name);
  for (let draw = s; draw < draws; draw += structures.length) {
    const scenario = readScenario(presetById(preset), preset, {
      structure,
      settings: settings(draw),
    });
    const ready = readyScenario(scenario, { keep: names });
    const { program } = ready;
    const watched = written(program).flatMap((variable) => {
      const slot = program.slots.get(variable.name);
      return slot ? [{ name: variable.name, role: variable.role, ...slot }] : [];
    });
    const values = new ParameterDraws(program, scenario, PARAMETER_SEED, "priors");
    const constants = new Map([...values.member(draw), ...ready.constants]);
    const wrong = new Set();
    simulate(
      program,
      { seed: PARAMETER_SEED, run: draw, constants, paths: ready.paths },
      (memory, n) => {
        if (n % LOOK !== 0) return;
        for (const { name, role, offset, volume } of watched) {
          for (let i = offset; i < offset + volume; i++) {
            const value = memory[i];
            if (!Number.isFinite(value)) wrong.add(`${name} is no number`);
            if (role === "stock" && value < 0) wrong.add(`${name} is below zero`);
            const [least = Infinity, most = -Infinity] = extremes.get(name) ?? [];
            if (value < least || value > most) {
              extremes.set(name, [Math.min(least, value), Math.max(most, value)]);
            }
          }
        }
      },
    );
    for (const fault of wrong) count1(faults, fault);
    done++;
  }
}

console.log(`${done} runs of ${preset}, ${structures.length} structures`);
for (const [fault, times] of faults) console.log(`  ${fault}: in ${times} runs`);
if (faults.size === 0) console.log("  no stock below zero, every number finite");
console.log("Least and most of what is reported:");
for (const { id, variable } of model.outcomes) {
  const [least, most] = extremes.get(variable) ?? [];
  console.log(`  ${id}: ${least} to ${most}`);
}
if (process.argv.includes("--all")) {
  for (const [name, [least, most]] of extremes) console.log(`  ${name}: ${least} to ${most}`);
}
process.exitCode = faults.size === 0 ? 0 : 1;
