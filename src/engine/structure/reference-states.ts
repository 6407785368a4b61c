/** States of the reference run at which signs are read off where equations alone do not tell. */
import type { Program } from "../compile/program.js";
import { simulate, stepCount } from "../run/simulate.js";

/** All values of the model at one moment of the reference run. */
export interface ReferenceState {
  readonly time: number;
  readonly memory: Float64Array;
}

/** Quarters of the run at which states are kept. */
const QUARTERS = 4;
/** Values times steps beyond which only the start is looked at. */
const MOST_WORK = 200_000_000;

/**
 * The reference run (seed 1, no decisions) at its start, quarters and end; a moment at which some
 * stock is no number any more says nothing and is left out.
 */
export function referenceStates(program: Program): ReferenceState[] {
  const steps = stepCount(program);
  const inputs = { seed: 1, run: 0, constants: new Map(), paths: new Map() };
  if (steps * program.initialMemory.length > MOST_WORK) return [startingState(program)];
  const wanted = new Set(
    Array.from({ length: QUARTERS + 1 }, (_, i) => Math.round((steps * i) / QUARTERS)),
  );
  const states: ReferenceState[] = [];
  simulate(program, inputs, (memory, step, time) => {
    const isTold = step === 0 || (wanted.has(step) && stocksAreNumbers(program, memory));
    if (isTold) states.push({ time, memory: memory.slice() });
  });
  return states;
}

function stocksAreNumbers({ plan }: Program, memory: Float64Array): boolean {
  return plan.stocks.every(({ slot }) =>
    memory.subarray(slot.offset, slot.offset + slot.volume).every(Number.isFinite),
  );
}

function startingState({ kernel, initialMemory, model }: Program): ReferenceState {
  const { start, dt } = model.time;
  const memory = initialMemory.slice();
  kernel.begin(1, 0);
  kernel.tick(0, 0, true);
  kernel.start(memory, start, dt);
  return { time: start, memory };
}
