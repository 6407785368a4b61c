/**
 * How often a preset's outcomes become absurd under random parameters, levers and switches: more
 * than tenfold of what the same run has when nothing is decided, either way. Numbers that are none
 * and stocks below zero are told as well. Build first:
 *
 *   npm run build && node bench/absurd-paths.mjs us-supply 10000
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
const { isStudied, leverById } = await import("../dist/policy/levers.js");
const { presetById } = await import("../dist/policy/presets/presets.js");
const { readScenario } = await import("../dist/policy/read-scenario.js");
const { switches } = await import("../dist/policy/switches.js");

const [preset = "us-supply", count = "10000"] = process.argv.slice(2);
const draws = Number(count);
const model = modelById(presetById(preset).model, "");
/** Seed of the choice of levers; that of the parameters is another. */
const LEVER_SEED = 11;
const PARAMETER_SEED = 12;
const LAST_MONTH = 340;
const LONGEST_RAMP = 24;
/** Steps between looks at a run. */
const LOOK = 4;
/** An outcome this many times what it is when nothing is decided, either way, is absurd. */
const ABSURD = 10;

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
    const span = { lever, from: monthName(from), to: monthName(to) };
    if (kind === "choice") return [{ ...span, value: options[Math.floor(place * options.length)] }];
    const value = bounds[0] + place * (bounds[1] - bounds[0]);
    return [{ ...span, value, ramp: Math.floor(ramp * LONGEST_RAMP) }];
  });
}

/** Whether all levers stay where they have been studied. */
const isAllStudied = (scenario) =>
  scenario.settings.every(({ lever, value }) => isStudied(leverById(lever, ""), value));

const faults = new Map();
const absurd = new Map(model.outcomes.map(({ id }) => [id, { all: 0, studied: 0 }]));
const extremes = new Map(model.outcomes.map(({ id }) => [id, [Infinity, -Infinity]]));
let done = 0;

for (const [s, structure] of structures.entries()) {
  const neutral = readScenario(presetById(preset), preset, { structure });
  const written = [...readyScenario(neutral).program.model.asWritten.values()];
  const keep = written.map((variable) => variable.name);
  for (let draw = s; draw < draws; draw += structures.length) {
    const scenario = readScenario(presetById(preset), preset, {
      structure,
      settings: settings(draw),
    });
    const ready = readyScenario(scenario, { keep });
    const { program } = ready;
    const watched = written.flatMap((variable) => {
      const slot = program.slots.get(variable.name);
      return slot ? [{ name: variable.written, role: variable.role, ...slot }] : [];
    });
    const told = model.outcomes.map(({ variable }) => program.slots.get(variable));
    const values = new ParameterDraws(program, scenario, PARAMETER_SEED, "priors");
    const constants = new Map([...values.member(draw), ...ready.constants]);
    const inputs = { seed: PARAMETER_SEED, run: draw, constants };
    const wrong = new Set();
    const isAbsurd = new Set();
    const undecided = [];
    simulate(program, { ...inputs, paths: new Map() }, (memory, n) => {
      if (n % LOOK === 0) undecided.push(told.map(({ offset }) => memory[offset]));
    });
    simulate(program, { ...inputs, paths: ready.paths }, (memory, n) => {
      if (n % LOOK !== 0) return;
      for (const { name, role, offset, volume } of watched) {
        for (let i = offset; i < offset + volume; i++) {
          if (!Number.isFinite(memory[i])) wrong.add(`${name} is no number`);
          if (role === "stock" && memory[i] < 0) wrong.add(`${name} is below zero`);
        }
      }
      told.forEach(({ offset }, o) => {
        const { id } = model.outcomes[o];
        const [least, most] = extremes.get(id);
        extremes.set(id, [Math.min(least, memory[offset]), Math.max(most, memory[offset])]);
        const ratio = memory[offset] / undecided[n / LOOK][o];
        if (ratio > ABSURD || ratio < 1 / ABSURD) isAbsurd.add(id);
      });
    });
    for (const fault of wrong) faults.set(fault, (faults.get(fault) ?? 0) + 1);
    for (const id of isAbsurd) {
      const counted = absurd.get(id);
      counted.all++;
      if (isAllStudied(scenario)) counted.studied++;
    }
    done++;
  }
}

console.log(`${done} runs of ${preset}, ${structures.length} structures`);
for (const [fault, times] of faults) console.log(`  ${fault}: in ${times} runs`);
if (faults.size === 0) console.log("  no stock below zero, every number finite");
for (const [id, { all, studied }] of absurd) {
  const [least, most] = extremes.get(id).map((value) => Number(value.toPrecision(3)));
  console.log(
    `  ${id}: ${least} to ${most}; more than tenfold of the undecided run in ${all} runs, in ${studied} of them with every lever where it was studied`,
  );
}
process.exitCode = faults.size === 0 ? 0 : 1;
