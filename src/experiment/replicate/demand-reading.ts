/** The grammar of readings: a value is read off one or two runs of `us-demand`. */
import { MONTHS_PER_YEAR } from "../../policy/calendar.js";
import type { ModelTrace, Moment } from "../model-trace.js";

/** A value read off the runs of one set of parameters. */
export type DemandReading = (of: (run: string) => ModelTrace) => number;

/** Readings by row id. */
export type Readings = Readonly<Record<string, DemandReading>>;
/** A result of one run. */
export type Read = (trace: ModelTrace) => number;

/** Change from one value to another, as a share. */
export const change = (from: number, to: number): number => to / from - 1;

/** A rate at a moment, by the year. */
export const perYear =
  (variable: string, at: Moment): Read =>
  (trace) =>
    trace.level(variable, at) * MONTHS_PER_YEAR;
/** A level at a moment. */
export const level =
  (variable: string, at: Moment): Read =>
  (trace) =>
    trace.level(variable, at);
/** A rate summed between two moments. */
export const total =
  (variable: string, from: Moment, to: Moment): Read =>
  (trace) =>
    trace.sum(variable, from, to);

/** Change of a result between two runs. */
export const between =
  (without: string, withIt: string, read: Read): DemandReading =>
  (of) =>
    change(read(of(without)), read(of(withIt)));

/** A result of one run. */
export const reads =
  (run: string, read: Read): DemandReading =>
  (of) =>
    read(of(run));

/** One reading over another. */
export const ratio =
  (a: DemandReading, b: DemandReading): DemandReading =>
  (of) =>
    a(of) / b(of);
