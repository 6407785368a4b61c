/**
 * Runs a model under random draws of parameters, levers, structure and cuts at once, and looks for
 * what must never be: a number that is none, or a stock below zero.
 */
import type { Program } from "../engine/compile/program.js";
import { simulate } from "../engine/run/simulate.js";
import { sobolPoint } from "../engine/run/sobol.js";
import { modelById } from "../model/models.js";
import type { SimulationModel } from "../model/simulation-model.js";
import { leverById } from "../policy/levers.js";
import { presetById } from "../policy/presets/presets.js";
import { readScenario, type WrittenSetting } from "../policy/read-scenario.js";
import { switches } from "../policy/switches.js";
import { ParameterDraws } from "./draws.js";
import { type ReadyScenario, readyScenario } from "./resolve-model.js";

/** Something that must not be. */
export interface DrawFault {
  readonly draw: number;
  readonly variable: string;
  readonly month: number;
  readonly value: number;
  /** The command that shows it again, but for the drawn parameters. */
  readonly scenario: string;
}

/** What the draws showed. */
export interface DrawReport {
  readonly preset: string;
  readonly draws: number;
  readonly faults: readonly DrawFault[];
}

/** Every link is cut in one draw of so many. */
const CUT_ONE_IN = 10;
/** Half of the levers are set in a draw; the others stay at neutral. */
const SET_ONE_IN = 2;
/** Faults told in full; one draw with a fault gives one. */
const MOST_FAULTS = 20;

/** @param draws how many; @param seed decides all of them @throws InputError for an unknown preset */
export function randomDraws(preset: string, draws: number, seed = 1): DrawReport {
  const file = presetById(preset);
  const model = modelById(file.model ?? "", "");
  const keep = Object.keys(model.define({ structure: {} }).variables);
  const faults: DrawFault[] = [];
  for (let draw = 0; draw < draws && faults.length < MOST_FAULTS; draw++) {
    const additions = randomAdditions(model, draw, seed);
    const ready = readyScenario(readScenario(file, preset, additions), {
      keep: keep.filter((name) => isKept(model, additions.structure, name)),
    });
    const fault = firstFault(ready, draw, seed);
    if (fault) faults.push({ ...fault, draw, scenario: JSON.stringify(additions) });
  }
  return { preset, draws, faults };
}

const variablesOf = new Map<string, ReadonlySet<string>>();

/** Whether the model has that variable under that structure. */
function isKept(
  model: SimulationModel,
  structure: Readonly<Record<string, string>>,
  name: string,
): boolean {
  const key = JSON.stringify([model.id, structure]);
  const known = variablesOf.get(key) ?? new Set(Object.keys(model.define({ structure }).variables));
  variablesOf.set(key, known);
  return known.has(name);
}

/** Levers, structure and cuts of one draw. */
function randomAdditions(model: SimulationModel, draw: number, seed: number) {
  let dimension = 0;
  // Parameters take the first dimensions of the seed's own sequence; these are of another.
  const next = (): number => sobolPoint(draw, dimension++, seed + 1);
  const settings = model.levers.flatMap(({ lever: id }): WrittenSetting[] => {
    const lever = leverById(id, "");
    const [isSet, share] = [next() < 1 / SET_ONE_IN, next()];
    if (!isSet) return [];
    if (lever.kind === "amount") {
      const [low, high] = lever.bounds;
      return [{ lever: id, value: low + share * (high - low), from: "2012-01" }];
    }
    const option = lever.options[Math.floor(share * lever.options.length)];
    return option === undefined ? [] : [{ lever: id, value: option, from: "2012-01" }];
  });
  const structure = Object.fromEntries(
    model.switches.map((id) => {
      const states = switches.find((one) => one.id === id)?.states ?? [];
      return [id, states[Math.floor(next() * states.length)] ?? ""];
    }),
  );
  const cuts = model.links.map(({ id }) => id).filter(() => next() < 1 / CUT_ONE_IN);
  return { settings, structure, cuts };
}

function firstFault(
  { program, scenario, constants, paths }: ReadyScenario,
  draw: number,
  seed: number,
): Omit<DrawFault, "draw" | "scenario"> | undefined {
  const parameters = new ParameterDraws(program, scenario, seed, "priors").member(draw);
  const inputs = { seed, run: draw, constants: new Map([...parameters, ...constants]), paths };
  const { all, moving, bounded } = watchedPlaces(program);
  let fault: Omit<DrawFault, "draw" | "scenario"> | undefined;
  simulate(program, inputs, (memory, step, time) => {
    if (fault) return;
    // What is not written to in a run is looked at once.
    const place = faultyPlace(memory, step === 0 ? all : moving, bounded);
    if (place !== undefined) {
      fault = { variable: variableAt(program, place), month: time, value: memory[place]! };
    }
  });
  return fault;
}

/** Places in the memory of a run. */
interface Watched {
  readonly all: Int32Array;
  /** Those that are written to after the start. */
  readonly moving: Int32Array;
  /** Those that may not fall below zero. */
  readonly bounded: Int32Array;
}

const watchedOf = new WeakMap<Program, Watched>();

function watchedPlaces(program: Program): Watched {
  const known = watchedOf.get(program);
  if (known) return known;
  const { plan, slots } = program;
  const stocks = new Set(plan.stocks.map(({ slot }) => slot.variable));
  const written = [...plan.stocks, ...plan.running, ...plan.previous, ...plan.histories];
  const moving = new Set(written.map(({ slot }) => slot.variable));
  for (const { name, rule } of plan.model.variables.values()) {
    if (rule.kind === "input") moving.add(name);
  }
  const placesOf = (isWatched: (variable: string) => boolean): Int32Array =>
    Int32Array.from(
      [...slots.values()]
        .filter(({ variable }) => isWatched(variable))
        .flatMap(({ offset, volume }) => Array.from({ length: volume }, (_, i) => offset + i)),
    );
  const watched = {
    all: placesOf(() => true),
    moving: placesOf((variable) => moving.has(variable)),
    bounded: placesOf((variable) => stocks.has(variable) && isDeclared(variable)),
  };
  watchedOf.set(program, watched);
  return watched;
}

/** The first of these places that holds no finite number, or what it may not. */
function faultyPlace(
  memory: Float64Array,
  watched: Int32Array,
  bounded: Int32Array,
): number | undefined {
  // Nothing but what is no finite number gives anything but 0 when multiplied by it.
  let doubt = 0;
  for (let i = 0; i < watched.length; i++) doubt += memory[watched[i]!]! * 0;
  if (doubt !== 0) return watched.find((place) => !Number.isFinite(memory[place]));
  for (let i = 0; i < bounded.length; i++) if (memory[bounded[i]!]! < 0) return bounded[i];
  return undefined;
}

function variableAt(program: Program, place: number): string {
  const slots = [...program.slots.values()];
  return (
    slots.find(({ offset, volume }) => offset <= place && place < offset + volume)?.variable ?? ""
  );
}

/** Hidden stocks inside smooths follow their input and may be negative with it. */
const isDeclared = (variable: string): boolean => !variable.includes("#");
