/** Keeps what a run does, interval by interval: flows summed, levels at the interval's end. */
import type { Program } from "../compile/program.js";
import type { Slot } from "../compile/program-tree.js";
import { stepCount } from "./simulate.js";

/** One variable to be recorded. */
export interface RecordedOutput {
  readonly variable: string;
  /** `flow`: integrated over the interval; `level`: as it stands at the interval's end. */
  readonly as: "flow" | "level";
}

/** Values of one output: one row per interval, one column per element. */
export interface RecordedValues {
  readonly volume: number;
  readonly values: Float64Array;
}

/** Records outputs of a run at whole intervals of time. */
export class IntervalRecorder {
  readonly intervals: number;
  readonly recorded: readonly RecordedValues[];
  private readonly stepsPerInterval: number;
  private readonly dt: number;
  private readonly outputs: readonly { slot: Slot; isFlow: boolean; values: Float64Array }[];

  /**
   * @param interval length in the model's unit of time; must be a whole number of steps
   */
  constructor(program: Program, outputs: readonly RecordedOutput[], interval: number) {
    const { dt } = program.model.time;
    this.dt = dt;
    this.stepsPerInterval = Math.round(interval / dt);
    if (Math.abs(this.stepsPerInterval * dt - interval) > dt * 1e-6) {
      throw new Error(`an interval of ${interval} is not a whole number of steps of ${dt}`);
    }
    this.intervals = Math.floor(stepCount(program) / this.stepsPerInterval);
    this.outputs = outputs.map(({ variable, as }) => {
      const slot = program.slots.get(variable);
      if (!slot) throw new Error(`no variable "${variable}" to record`);
      const values = new Float64Array(this.intervals * slot.volume);
      return { slot, isFlow: as === "flow", values };
    });
    this.recorded = this.outputs.map(({ slot, values }) => ({ volume: slot.volume, values }));
  }

  /** Forgets the last run. */
  clear(): void {
    for (const { values } of this.outputs) values.fill(0);
  }

  /** To be called at every step of a run (see `Observer`). */
  readonly observe = (memory: Float64Array, stepNumber: number): void => {
    const per = this.stepsPerInterval;
    const interval = Math.floor(stepNumber / per);
    const closes = stepNumber > 0 && stepNumber % per === 0;
    for (const { slot, isFlow, values } of this.outputs) {
      const { offset, volume } = slot;
      if (isFlow) {
        if (interval >= this.intervals) continue;
        const row = interval * volume;
        for (let i = 0; i < volume; i++) values[row + i]! += memory[offset + i]! * this.dt;
      } else if (closes) {
        const row = (interval - 1) * volume;
        for (let i = 0; i < volume; i++) values[row + i] = memory[offset + i]!;
      }
    }
  };
}
