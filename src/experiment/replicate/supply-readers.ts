/** Ways to read runs of an intervention: changes, peaks, times of recovery, patterns. */
import type { Drug } from "../../model/supply/drugs.js";
import type { ModelTrace, Moment } from "../model-trace.js";
import { after, BEFORE, type Read, type Runs } from "./supply-traces.js";

/** A number read off the runs of one setting of the parameters. */
export type Measure = (runs: Runs) => number;

/** How many months after an intervention its peak is sought. */
export const PEAK_WITHIN = 24;
/** What is left of a rise or fall when it is said to be over, as the evidence reads it. */
export const LEFT_OVER = 0.05;

/** A pattern of signs: 1 where it holds, 0 where it does not. */
export const pattern =
  (holds: (runs: Runs) => boolean): Measure =>
  (runs) =>
    holds(runs) ? 1 : 0;

/** Change of a variable from before an intervention to a moment after it. */
export const change = (trace: ModelTrace, name: Read, at: Moment, drug?: Drug): number =>
  trace.level(name, at, drug) / trace.level(name, BEFORE, drug) - 1;

/** Values of all months after an intervention, up to a number of months. */
export const monthly = (months: number, value: (at: Moment) => number): number[] =>
  Array.from({ length: months }, (_, month) => value(after(month)));

/** The deepest fall of a variable. */
export const deepest = (name: Read, drug: Drug) => (trace: ModelTrace) =>
  Math.min(...monthly(PEAK_WITHIN, (at) => change(trace, name, at, drug)));

/** Months until all but the left-over of a rise or fall has passed; all of them where it has not. */
export function monthsUntilOver(sizes: readonly number[]): number {
  const peak = Math.max(...sizes);
  const over = sizes.findIndex(
    (size, month) => month > sizes.indexOf(peak) && size <= LEFT_OVER * peak,
  );
  return over < 0 ? sizes.length : over;
}
