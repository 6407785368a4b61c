/** One run of a program: steps through time, lets an observer look at every step. */
import type { Program } from "../compile/program.js";
import { clockOf, stepsOf, WHOLE } from "./clock.js";
import { type RunSpan, restoreSnapshot, takeSnapshot } from "./snapshot.js";

/** What one run is given besides the program. */
export interface RunInputs {
  readonly seed: number;
  /** Number of the run within its ensemble: the key of its chance. */
  readonly run: number;
  /** Values that replace those of constants, by variable; one number holds for all elements. */
  readonly constants: ReadonlyMap<string, number | readonly number[]>;
  /** Paths of inputs, one value a step. */
  readonly paths: ReadonlyMap<string, Float64Array>;
}

/** Looks at the memory at every step, after all values of that moment stand ready. */
export type Observer = (memory: Float64Array, stepNumber: number, time: number) => void;

/** Steps of a whole run of a program. */
export const stepCount = (program: Program): number => stepsOf(program.model.time);

/** Time of a step of a program. */
export const timeOf = (program: Program): ((stepNumber: number) => number) =>
  clockOf(program.model.time);

/**
 * Runs a program from start to stop.
 * @param memory an array of the program's size, overwritten; allocated when absent
 * @param span where it begins, if not at the start, and where it leaves a snapshot
 */
export function simulate(
  program: Program,
  inputs: RunInputs,
  observe: Observer,
  memory: Float64Array = new Float64Array(program.initialMemory.length),
  { from, keepAt, keep }: RunSpan = {},
): void {
  const { kernel, model, scratch } = program;
  const { dt, method } = model.time;
  const chanceInterval = model.time.chanceInterval ?? dt;
  const steps = stepCount(program);
  const time = timeOf(program);
  const interval = (t: number): number => Math.floor(t / chanceInterval + WHOLE);
  const paths = [...inputs.paths].map(([name, values]) => ({
    place: placeOf(program, name),
    values,
  }));
  /** Tells whether any has moved. */
  const setPaths = (n: number): boolean => {
    let moved = false;
    for (const { place, values } of paths) {
      const value = values[n] ?? 0;
      if (Object.is(memory[place], value)) continue;
      memory[place] = value;
      moved = true;
    }
    return moved;
  };
  kernel.begin(inputs.seed, inputs.run);
  if (from) restoreSnapshot(program, memory, from);
  else {
    memory.set(program.initialMemory);
    setConstants(program, inputs, memory);
    setPaths(0);
    const start = model.time.start;
    kernel.tick(interval(start), 0, true);
    kernel.start(memory, start, dt);
    keepBefore(program, memory);
  }
  const advance = method === "euler" ? undefined : new RungeKutta(program, method);
  for (let n = from?.step ?? 0; ; n++) {
    const t = time(n);
    if (n === keepAt) keep?.(takeSnapshot(program, memory, n));
    const moved = n > 0 && setPaths(n);
    kernel.tick(interval(t), n, moved);
    kernel.evaluate(memory, t, dt);
    observe(memory, n, t);
    if (n >= steps) return;
    kernel.remember(memory, scratch, t, dt);
    if (advance) advance.step(memory, t, dt);
    else kernel.advance(memory, dt);
  }
}

function placeOf(program: Program, name: string): number {
  const slot = program.slots.get(name);
  if (!slot) throw new Error(`no variable "${name}"`);
  return slot.offset;
}

function setConstants(program: Program, inputs: RunInputs, memory: Float64Array): void {
  for (const [name, value] of inputs.constants) {
    const slot = program.slots.get(name);
    if (!slot) throw new Error(`no constant "${name}"`);
    if (typeof value === "number") memory.fill(value, slot.offset, slot.offset + slot.volume);
    else memory.set(value, slot.offset);
  }
}

/** DELAY answers with its initial value until its time has passed. */
function keepBefore(program: Program, memory: Float64Array): void {
  program.plan.histories.forEach(({ slot, volume }, i) => {
    program.histories[i]?.before.set(memory.subarray(slot.offset, slot.offset + volume));
  });
}

/** Runge-Kutta steps of second (Heun) and fourth order. */
class RungeKutta {
  private readonly volume: number;
  private readonly base: Float64Array;
  private readonly rates: Float64Array[];

  constructor(
    private readonly program: Program,
    private readonly method: "rk2" | "rk4",
  ) {
    this.volume = program.plan.stocks.reduce((sum, stock) => sum + stock.slot.volume, 0);
    this.base = new Float64Array(this.volume);
    this.rates = Array.from({ length: 4 }, () => new Float64Array(this.volume));
  }

  step(memory: Float64Array, t: number, dt: number): void {
    const [k1, k2, k3, k4] = this.rates;
    if (!k1 || !k2 || !k3 || !k4) return;
    this.readStocks(memory);
    this.readRates(memory, k1);
    if (this.method === "rk2") {
      this.stage(memory, t + dt, dt, k1, dt, k2);
      this.move(memory, (i) => ((k1[i]! + k2[i]!) * dt) / 2);
      return;
    }
    this.stage(memory, t + dt / 2, dt, k1, dt / 2, k2);
    this.stage(memory, t + dt / 2, dt, k2, dt / 2, k3);
    this.stage(memory, t + dt, dt, k3, dt, k4);
    this.move(memory, (i) => ((k1[i]! + 2 * k2[i]! + 2 * k3[i]! + k4[i]!) * dt) / 6);
  }

  private stage(
    memory: Float64Array,
    t: number,
    dt: number,
    along: Float64Array,
    length: number,
    into: Float64Array,
  ): void {
    this.move(memory, (i) => along[i]! * length);
    this.program.kernel.evaluate(memory, t, dt);
    this.readRates(memory, into);
  }

  private readStocks(memory: Float64Array): void {
    let place = 0;
    for (const { slot } of this.program.plan.stocks) {
      for (let i = 0; i < slot.volume; i++) this.base[place++] = memory[slot.offset + i]!;
    }
  }

  /** Sets every stock to its base plus a shift. */
  private move(memory: Float64Array, shift: (place: number) => number): void {
    let place = 0;
    for (const { slot, nonNegative } of this.program.plan.stocks) {
      for (let i = 0; i < slot.volume; i++) {
        const moved = this.base[place]! + shift(place);
        memory[slot.offset + i] = nonNegative ? Math.max(0, moved) : moved;
        place++;
      }
    }
  }

  private readRates(memory: Float64Array, rates: Float64Array): void {
    let place = 0;
    for (const { slot, inflows, outflows } of this.program.plan.stocks) {
      for (let i = 0; i < slot.volume; i++) {
        let inflow = 0;
        let outflow = 0;
        for (const one of inflows) inflow += memory[one.offset + i]!;
        for (const one of outflows) outflow += memory[one.offset + i]!;
        rates[place++] = inflow - outflow;
      }
    }
  }
}
