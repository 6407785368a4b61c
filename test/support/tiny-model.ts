/** Small models for tests: variables in, values over time out. */
import { compileModel } from "../../src/engine/compile/program.js";
import { openUnitSystem } from "../../src/engine/language/unit.js";
import type {
  DimensionDefinition,
  TimeDefinition,
  VariableDefinition,
} from "../../src/engine/model/definition.js";
import { loadModel } from "../../src/engine/model/load.js";
import { type LeverSetting, leverPaths } from "../../src/engine/run/lever-path.js";
import { simulate } from "../../src/engine/run/simulate.js";

export interface TinyModel {
  readonly time?: Partial<TimeDefinition>;
  readonly dimensions?: Readonly<Record<string, DimensionDefinition>>;
  readonly variables: Readonly<Record<string, VariableDefinition>>;
  readonly settings?: readonly LeverSetting[];
  readonly seed?: number;
  readonly run?: number;
}

const TIME: TimeDefinition = { start: 0, stop: 4, dt: 1, unit: "month", method: "euler" };

/** Runs a model and gives each variable's values at every step, elements in row-major order. */
export function valuesOf(model: TinyModel): (name: string) => number[][] {
  const loaded = loadModel(
    {
      id: "tiny",
      file: "tiny",
      title: "tiny",
      time: { ...TIME, ...model.time },
      ...(model.dimensions ? { dimensions: model.dimensions } : {}),
      variables: model.variables,
    },
    { units: openUnitSystem(), strict: false },
  );
  const program = compileModel(loaded);
  const rows: Float64Array[] = [];
  const inputs = {
    seed: model.seed ?? 1,
    run: model.run ?? 0,
    constants: new Map(),
    paths: leverPaths(program, model.settings ?? []),
  };
  simulate(program, inputs, (memory) => rows.push(memory.slice()));
  return (name) => {
    const slot = program.slots.get(name);
    if (!slot) throw new Error(`no variable ${name}`);
    return rows.map((row) => [...row.subarray(slot.offset, slot.offset + slot.volume)]);
  };
}

/** An auxiliary of that equation. */
export const aux = (equation: string, per: readonly string[] = []): VariableDefinition => ({
  kind: "auxiliary",
  unit: "",
  means: "",
  equation,
  per,
});

/** A flow of that equation. */
export const flowOf = (equation: string, per: readonly string[] = []): VariableDefinition => ({
  kind: "flow",
  unit: "",
  means: "",
  equation,
  per,
});

/** A stock that starts at an expression. */
export const stockOf = (
  initial: string,
  inflows: readonly string[],
  outflows: readonly string[] = [],
  per: readonly string[] = [],
): VariableDefinition => ({ kind: "stock", unit: "", means: "", initial, inflows, outflows, per });

/** The value of one expression at the start. */
export function resultOf(expression: string): number {
  const value = valuesOf({ variables: { x: aux(expression) } })("x")[0]?.[0];
  if (value === undefined) throw new Error("no value");
  return value;
}
