/**
 * The state of a run between two steps: from it the run goes on to the same bits. What two runs of
 * one program share until something is decided need be computed only once.
 */
import type { Program } from "../compile/program.js";

/** State of a run before the values of a step are worked out. */
export interface RunSnapshot {
  /** Number of that step. */
  readonly step: number;
  readonly memory: Float64Array;
  /** What DELAY remembers, history by history. */
  readonly histories: readonly { readonly before: Float64Array; readonly rows: Float64Array }[];
}

/** Where a run begins, and where it leaves a snapshot. */
export interface RunSpan {
  /**
   * State to go on from instead of the start: of the same program, seed, run and constants, with
   * inputs whose paths were the same up to its step.
   */
  readonly from?: RunSnapshot | undefined;
  /** Step before which a snapshot is handed over. */
  readonly keepAt?: number | undefined;
  readonly keep?: ((snapshot: RunSnapshot) => void) | undefined;
}

/** Copies the state of a run before a step. */
export function takeSnapshot(program: Program, memory: Float64Array, step: number): RunSnapshot {
  return {
    step,
    memory: memory.slice(),
    histories: program.histories.map(({ before, rows, volume }) => ({
      before: before.slice(),
      rows: rows.slice(0, step * volume),
    })),
  };
}

/** Brings a program and its memory back to a state. */
export function restoreSnapshot(
  program: Program,
  memory: Float64Array,
  snapshot: RunSnapshot,
): void {
  memory.set(snapshot.memory);
  program.histories.forEach(({ before, rows }, i) => {
    const kept = snapshot.histories[i];
    if (!kept) throw new Error("the snapshot is of another program");
    before.set(kept.before);
    rows.set(kept.rows);
  });
}
