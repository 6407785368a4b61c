/** The ladder asked what follows from its last recorded month: a short run of its sector alone. */
import { compileModel, type Program } from "../../engine/compile/program.js";
import type { VariableDefinition } from "../../engine/model/definition.js";
import { loadModel } from "../../engine/model/load.js";
import { simulate } from "../../engine/run/simulate.js";
import { evidenceUnits } from "../../evidence/units.js";
import { RECORD_END } from "../../model/politics/frame.js";
import { politics } from "../../model/politics.js";
import { composed, type Sector } from "../../model/sector.js";
import { presetById } from "../../policy/presets/presets.js";
import { readScenario } from "../../policy/read-scenario.js";
import { ParameterDraws } from "../draws.js";
import type { DrawOptions } from "./table-rows.js";

/** What is assumed. */
export interface LadderQuestion {
  /** Variables that other sectors would offer, in place of the stand-ins. */
  readonly offered?: Readonly<Record<string, VariableDefinition>>;
  /** Parameters held at one value. */
  readonly parameters?: Readonly<Record<string, number>>;
  /** Month from which the ladder moves, from January 2012; the end of the record if absent. */
  readonly released?: number;
}

/** A variable at moments after the release, at best values and for each draw. */
export interface LadderAnswer {
  /** In the order of the moments. */
  readonly best: readonly number[];
  readonly drawn: readonly (readonly number[])[];
}

/** Months before the release from which a run starts, so that what is usual is known. */
const LEAD = 1;

/** The sector that offers what is assumed. */
const assumed = (variables: Readonly<Record<string, VariableDefinition>>): Sector => ({
  id: "assumed",
  title: "What is assumed of other sectors",
  question: "",
  variables,
  offers: Object.keys(variables),
  needs: {},
  outcomes: [],
  levers: [],
  links: [],
  switches: [],
  leavesOut: [],
  checkedBy: [],
});

const programs = new Map<string, Program>();

/** The compiled sector with what is assumed; questions that differ in parameters share it. */
function programFor(
  offered: Readonly<Record<string, VariableDefinition>>,
  structure: Readonly<Record<string, string>>,
  span: { readonly start: number; readonly stop: number },
  variable: string,
): Program {
  const key = JSON.stringify([offered, structure, span, variable]);
  const known = programs.get(key);
  if (known) return known;
  const sectors = [politics({ structure }), assumed(offered)];
  const definition = composed("ladder-question", "A question about the ladder", sectors);
  const loaded = loadModel(
    { ...definition, time: { ...definition.time, ...span } },
    { units: evidenceUnits, strict: true },
  );
  const program = compileModel(loaded, { keep: [variable] });
  programs.set(key, program);
  return program;
}

/**
 * Answers a question about the ladder with politics that answers by itself.
 * @param variable a number of the sector
 * @param months moments after the release
 */
export function askLadder(
  variable: string,
  months: readonly number[],
  { offered = {}, parameters = {}, released = RECORD_END }: LadderQuestion,
  { members, seed }: DrawOptions,
): LadderAnswer {
  const scenario = readScenario(presetById("ladder-endogenous"), "ladder-endogenous", {
    parameters,
  });
  const span = { start: released - LEAD, stop: released + Math.max(...months) };
  const program = programFor(offered, scenario.structure, span, variable);
  const slot = program.slots.get(variable);
  if (slot?.volume !== 1) throw new Error(`the ladder has no single number "${variable}"`);
  const wanted = months.map((month) => (LEAD + month) / program.model.time.dt);
  const run = (constants: ReadonlyMap<string, number>): number[] => {
    const values: number[] = [];
    const inputs = {
      seed,
      run: 0,
      constants: new Map([
        ...constants,
        ["ladder_record_end", released],
        ["political_scenarios_begin", released],
      ] as const),
      paths: new Map(),
    };
    simulate(program, inputs, (memory, step) => {
      if (wanted.includes(step)) values.push(memory[slot.offset] ?? Number.NaN);
    });
    return values;
  };
  const best = new ParameterDraws(program, scenario, seed, "published");
  const priors = new ParameterDraws(program, scenario, seed, "priors");
  return {
    best: run(best.member(0)),
    drawn: Array.from({ length: members }, (_, member) => run(priors.member(member))),
  };
}
