/**
 * Runs a model under random draws of parameters, levers, structure and cuts at once, and looks for
 * what must never be: a number that is none, or a stock below zero.
 */
import type { Program } from "../engine/compile/program.js";
import { simulate } from "../engine/run/simulate.js";
import { sobolPoint } from "../engine/run/sobol.js";
import { modelById } from "../model/models.js";
import type { SimulationModel } from "../model/simulation-model.js";
import { NOW } from "../policy/calendar.js";
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

/** A path that no reader would believe, though every number on it is one. */
export interface AbsurdRule {
  readonly variable: string;
  /** Values outside these limits, in the unit of the variable, are absurd. */
  readonly limits: readonly [low: number, high: number];
  readonly because: string;
}

/** How many draws broke a rule, and the furthest that any draw came. */
export interface AbsurdCount extends AbsurdRule {
  readonly draws: number;
  readonly first?: number;
  readonly least: number;
  readonly most: number;
}

/** What the draws showed. */
export interface DrawReport {
  readonly preset: string;
  readonly draws: number;
  readonly faults: readonly DrawFault[];
  readonly absurd: readonly AbsurdCount[];
}

/** Which draws are made, and what is looked for besides faults. */
export interface DrawOptions {
  /** Decides all draws; 1 if absent. */
  readonly seed?: number;
  /** Number of the first draw; 0 if absent. */
  readonly first?: number;
  /** Where levers are set: anywhere within their bounds, or where they have been studied. */
  readonly levers?: "bounds" | "studied";
  readonly rules?: readonly AbsurdRule[];
}

/** Every link is cut in one draw of so many. */
const CUT_ONE_IN = 10;
/** Half of the levers are set in a draw; the others stay at neutral. */
const SET_ONE_IN = 2;
/** Levers set anywhere within their bounds are set from the beginning of the run. */
const FROM_THE_START = "2012-01";
/** Faults told in full; one draw with a fault gives one. */
const MOST_FAULTS = 20;

/** Draws that follow each other share their structure, so that a model is compiled once for them. */
const DRAWS_OF_A_STRUCTURE = 25;

/** @param draws how many @throws InputError for an unknown preset */
export function randomDraws(
  preset: string,
  draws: number,
  { seed = 1, first = 0, levers = "bounds", rules = [] }: DrawOptions = {},
): DrawReport {
  const file = presetById(preset);
  const model = modelById(file.model ?? "", "");
  const keep = Object.keys(model.define({ structure: {} }).variables);
  const faults: DrawFault[] = [];
  const counts = rules.map(() => new RuleCount());
  let done = 0;
  for (; done < draws && faults.length < MOST_FAULTS; done++) {
    const draw = first + done;
    const additions = randomAdditions(model, draw, seed, levers);
    const ready = readyScenario(readScenario(file, preset, additions), {
      keep: keep.filter((name) => isKept(model, additions.structure, name)),
    });
    const looks = rules.map(({ variable }, r) => ({ variable, count: counts[r] }));
    const fault = firstFault(ready, { draw, seed, looks });
    if (fault) faults.push({ ...fault, draw, scenario: JSON.stringify(additions) });
    rules.forEach((rule, r) => {
      counts[r]?.endOfDraw(draw, rule);
    });
  }
  return {
    preset,
    draws: done,
    faults,
    absurd: rules.map((rule, r) => ({ ...rule, ...(counts[r] ?? new RuleCount()).told() })),
  };
}

/** How far a variable goes, in a draw and in all. */
class RuleCount {
  private draws = 0;
  private first: number | undefined;
  private least = Number.POSITIVE_INFINITY;
  private most = Number.NEGATIVE_INFINITY;
  private low = Number.POSITIVE_INFINITY;
  private high = Number.NEGATIVE_INFINITY;

  see(value: number): void {
    if (value < this.low) this.low = value;
    if (value > this.high) this.high = value;
  }

  endOfDraw(draw: number, { limits: [low, high] }: AbsurdRule): void {
    if (this.low < low || this.high > high) {
      this.draws += 1;
      this.first ??= draw;
    }
    this.least = Math.min(this.least, this.low);
    this.most = Math.max(this.most, this.high);
    this.low = Number.POSITIVE_INFINITY;
    this.high = Number.NEGATIVE_INFINITY;
  }

  told(): Pick<AbsurdCount, "draws" | "first" | "least" | "most"> {
    const { draws, first, least, most } = this;
    return { draws, ...(first === undefined ? {} : { first }), least, most };
  }
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
function randomAdditions(
  model: SimulationModel,
  draw: number,
  seed: number,
  where: "bounds" | "studied",
) {
  let dimension = 0;
  // Parameters take the first dimensions of the seed's own sequence; these are of another.
  const next = (): number => sobolPoint(draw, dimension++, seed + 1);
  const settings = model.levers.flatMap(({ lever: id }): WrittenSetting[] => {
    const lever = leverById(id, "");
    const [isSet, share] = [next() < 1 / SET_ONE_IN, next()];
    if (!isSet) return [];
    const from = where === "bounds" ? FROM_THE_START : NOW;
    if (lever.kind === "amount") {
      const [low, high] = lever[where];
      return [{ lever: id, value: low + share * (high - low), from }];
    }
    const options = where === "bounds" ? lever.options : lever.studied;
    const option = options[Math.floor(share * options.length)];
    return option === undefined ? [] : [{ lever: id, value: option, from }];
  });
  const block = Math.floor(draw / DRAWS_OF_A_STRUCTURE);
  const structure = Object.fromEntries(
    model.switches.map((id, s) => {
      const states = switches.find((one) => one.id === id)?.states ?? [];
      const place = sobolPoint(block, s, seed + 2);
      return [id, states[Math.floor(place * states.length)] ?? ""];
    }),
  );
  const cuts = model.links.map(({ id }) => id).filter(() => next() < 1 / CUT_ONE_IN);
  return { settings, structure, cuts };
}

/** Steps between looks at variables that are no stocks: once a month. */
const LOOK = 4;

interface DrawOfRules {
  readonly draw: number;
  readonly seed: number;
  readonly looks: readonly { readonly variable: string; readonly count: RuleCount | undefined }[];
}

function firstFault(
  { program, scenario, constants, paths }: ReadyScenario,
  { draw, seed, looks }: DrawOfRules,
): Omit<DrawFault, "draw" | "scenario"> | undefined {
  const ruled = looks.flatMap(({ variable, count }) => {
    const slot = program.slots.get(variable);
    return slot && count ? [{ ...slot, count }] : [];
  });
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
      return;
    }
    if (step % LOOK !== 0) return;
    for (const { offset, volume, count } of ruled) {
      for (let i = offset; i < offset + volume; i++) count.see(memory[i]!);
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
