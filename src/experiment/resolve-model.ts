/** From a scenario to a compiled program with its inputs: the path from words to numbers. */
import { compileModel, type Program } from "../engine/compile/program.js";
import { loadModel } from "../engine/model/load.js";
import { type LeverSetting, leverPaths } from "../engine/run/lever-path.js";
import type { RecordedOutput } from "../engine/run/recorder.js";
import { evidenceUnits, unitFactor } from "../evidence/units.js";
import { modelById } from "../model/models.js";
import type { Outcome, SimulationModel } from "../model/simulation-model.js";
import { endOfYear, monthNumber } from "../policy/calendar.js";
import { leverById, leverUnit } from "../policy/levers.js";
import type { Scenario } from "../policy/scenario.js";

/** A scenario ready to run. */
export interface ReadyScenario {
  readonly scenario: Scenario;
  readonly model: SimulationModel;
  readonly program: Program;
  readonly outcomes: readonly Outcome[];
  readonly outputs: readonly RecordedOutput[];
  readonly paths: ReadonlyMap<string, Float64Array>;
  /** Constants set by the scenario itself: links that are cut. */
  readonly constants: ReadonlyMap<string, number>;
}

/** Settings that only tests and benches use. */
export interface ReadyOptions {
  /** Step in months; the model's own if absent. */
  readonly dt?: number;
  /** A generated network by its number, instead of the shipped one. */
  readonly network?: number;
  /** A model of the scenario's id that is not listed: one built as a published study ran its own. */
  readonly model?: SimulationModel;
  /** Variables kept besides the outcomes. */
  readonly keep?: readonly string[];
}

/** Loads, compiles and fits out a scenario. */
export function readyScenario(scenario: Scenario, options: ReadyOptions = {}): ReadyScenario {
  const model = options.model ?? modelById(scenario.model, "");
  const program = compiledProgram(model, scenario, options);
  return {
    scenario,
    model,
    program,
    outcomes: model.outcomes,
    outputs: model.outcomes.map((outcome) => ({ variable: outcome.variable, as: outcome.as })),
    paths: leverPaths(program, leverSettings(scenario, model, program)),
    constants: new Map(
      model.links
        .filter((link) => scenario.cuts.includes(link.id))
        // A link that the chosen structure does not have is cut already.
        .filter((link) => program.model.variables.has(link.constant))
        .map((link) => [link.constant, 0]),
    ),
  };
}

/** Programs kept: scenarios of one model that differ in levers, values and cuts share theirs. */
const KEPT_PROGRAMS = 32;
const programs = new Map<string, Program>();

function compiledProgram(
  model: SimulationModel,
  { structure, ties, to }: Scenario,
  { dt, network, keep = [] }: ReadyOptions,
): Program {
  const key = JSON.stringify([model.id, structure, ties, to, dt, network, keep]);
  const known = programs.get(key);
  if (known) return known;
  const definition = model.define({
    structure,
    ...(ties ? { ties } : {}),
    ...(network === undefined ? {} : { network }),
  });
  const time = { ...definition.time, stop: endOfYear(to), ...(dt === undefined ? {} : { dt }) };
  const loaded = loadModel({ ...definition, time }, { units: evidenceUnits, strict: true });
  const program = compileModel(loaded, {
    keep: [...model.outcomes.map((outcome) => outcome.variable), ...keep],
  });
  if (programs.size >= KEPT_PROGRAMS) programs.delete(programs.keys().next().value ?? "");
  programs.set(key, program);
  return program;
}

/** The scenario's settings in the units and the time of the model. */
export function leverSettings(
  scenario: Scenario,
  model: SimulationModel,
  program: Program,
): LeverSetting[] {
  return scenario.settings.map((setting) => {
    const binding = model.levers.find((one) => one.lever === setting.lever);
    const variable = binding && program.model.variables.get(binding.variable);
    if (!variable) throw new Error(`model ${model.id} lacks lever ${setting.lever}`);
    const factor = unitFactor(leverUnit(leverById(setting.lever, "")), variable.unitText);
    const last = setting.to === undefined ? undefined : monthNumber(setting.to);
    return {
      lever: variable.name,
      value: setting.value * factor,
      from: monthNumber(setting.from) ?? 0,
      ...(last === undefined ? {} : { to: last + 1 }),
      ramp: setting.ramp,
    };
  });
}
