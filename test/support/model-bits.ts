/** Every number of a run, for comparing two runs bit for bit. */
import { compileModel, type Program } from "../../src/engine/compile/program.js";
import type { UnitSystem } from "../../src/engine/language/unit.js";
import type { ModelDefinition } from "../../src/engine/model/definition.js";
import { loadModel } from "../../src/engine/model/load.js";
import { type LeverSetting, leverPaths } from "../../src/engine/run/lever-path.js";
import { type RunInputs, simulate } from "../../src/engine/run/simulate.js";

/**
 * The step and the values wherever one of these changes, by canonical name of the variable;
 * elements in row-major order.
 */
export type ModelBits = ReadonlyMap<string, readonly number[]>;

/** What a run is made with besides the definition. */
export interface BitsOptions {
  readonly units: UnitSystem;
  readonly settings?: readonly LeverSetting[];
  readonly constants?: ReadonlyMap<string, number>;
}

/** Runs a definition and keeps the variables that the definition itself names. */
export function modelBits(definition: ModelDefinition, options: BitsOptions): ModelBits {
  const program = compileModel(loadModel(definition, { units: options.units, strict: false }));
  const { settings = [], constants = new Map() } = options;
  return programBits(program, { constants, paths: leverPaths(program, settings) });
}

/** Runs a program with these inputs. */
export function programBits(
  program: Program,
  inputs: Pick<RunInputs, "constants" | "paths">,
): ModelBits {
  const kept = [...program.model.variables.values()].flatMap(({ name, role }) => {
    const slot = program.slots.get(name);
    return role !== "hidden" && slot ? [{ name, slot, values: [] as number[] }] : [];
  });
  // Halves of numbers: they tell apart what === does not.
  let last = new Int32Array(0);
  simulate(program, { seed: 7, run: 0, ...inputs }, (memory, step) => {
    const now = new Int32Array(memory.buffer);
    for (const { slot, values } of kept) {
      const end = slot.offset + slot.volume;
      // Only what changes is kept: most numbers of a large model do not.
      if (step > 0 && isSame(now, last, 2 * slot.offset, 2 * end)) continue;
      values.push(step, ...memory.subarray(slot.offset, end));
    }
    if (step === 0) last = now.slice();
    else last.set(now);
  });
  return new Map(kept.map(({ name, values }) => [name, values]));
}

function isSame(a: Int32Array, b: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Names of the variables of the first run that the second lacks or has with other bits. */
export function differing(first: ModelBits, second: ModelBits): string[] {
  return [...first]
    .filter(([name, values]) => {
      const others = second.get(name);
      if (others?.length !== values.length) return true;
      return values.some((value, i) => !Object.is(value, others[i]));
    })
    .map(([name]) => name);
}
