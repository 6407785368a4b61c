/** Ways to read runs of an intervention: changes, peaks, times of recovery, patterns. */
import type { Drug } from "../../model/supply/drugs.js";
import type { ModelTrace, Moment } from "../model-trace.js";
import type { SectorAnswer, SectorMeasure } from "./sector-answer.js";
import {
  after,
  BEFORE,
  type Read,
  type SupplyRuns,
  type SupplyScenario,
  supplyRuns,
} from "./supply-traces.js";

/** How many months after an intervention its peak is sought. */
export const PEAK_WITHIN = 24;
/** What is left of a rise or fall when it is said to be over, as the evidence reads it. */
export const LEFT_OVER = 0.05;

/** A measure that is one number of each run of an intervention. */
export const ofRuns =
  (scenario: SupplyScenario, read: (trace: ModelTrace) => number): SectorMeasure =>
  () =>
    spread(supplyRuns(scenario), read);

function spread({ best, drawn }: SupplyRuns, read: (trace: ModelTrace) => number): SectorAnswer {
  const values = drawn.map(read).sort((a, b) => a - b);
  const at = (share: number): number => values[Math.round(share * (values.length - 1))] ?? NaN;
  return { median: read(best), low: at(0.05), high: at(0.95) };
}

/** A pattern: 1 where it holds at the best values, with the share of draws in which it holds. */
export const pattern =
  (holds: (runs: (scenario: SupplyScenario) => ModelTrace) => boolean): SectorMeasure =>
  () => {
    const number = (truth: boolean): number => (truth ? 1 : 0);
    const { drawn } = supplyRuns("record");
    const shares = drawn.map((_, member) =>
      number(holds((scenario) => supplyRuns(scenario).drawn[member] ?? supplyRuns(scenario).best)),
    );
    const share = shares.reduce((sum, one) => sum + one, 0) / shares.length;
    return { median: number(holds((scenario) => supplyRuns(scenario).best)), low: share, high: 1 };
  };

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
