/**
 * Ensembles read run by run: yearly values of chosen quantities for each member under each course.
 * Members share their draws and their luck over courses, so that runs can be compared pair by pair.
 */
import { IntervalRecorder } from "../engine/run/recorder.js";
import { simulate } from "../engine/run/simulate.js";
import { modelById } from "../model/models.js";
import type { SimulationModel } from "../model/simulation-model.js";
import { FIRST_YEAR, MONTHS_PER_YEAR } from "../policy/calendar.js";
import type { Scenario } from "../policy/scenario.js";
import { type Amendment, amendedModel } from "./amended-model.js";
import { ParameterDraws, type ParameterValues } from "./draws.js";
import { readyScenario } from "./resolve-model.js";

/** A quantity that is read once a year: of an array one element, the sum, or a count. */
export interface Reading {
  readonly id: string;
  readonly variable: string;
  /** `flow`: summed over the year; `level`: as it stands at its end. */
  readonly as: "flow" | "level";
  readonly element?: string;
  /** Counts the elements that are at least this large. */
  readonly countFrom?: number;
}

/** A scenario, and the constants by which it sets amendments. */
export interface Course {
  readonly id: string;
  readonly scenario: Scenario;
  readonly constants: Readonly<Record<string, number>>;
}

/** Some members under some courses, as plain data. */
export interface YearlyTask {
  readonly courses: readonly Course[];
  readonly readings: readonly Reading[];
  readonly amendments: readonly Amendment[];
  readonly seed: number;
  readonly values: ParameterValues;
  readonly firstMember: number;
  readonly members: number;
}

/** Years of one run, row by row; NaN from where the run left the numbers on, for each reading in the task's order. */
export type YearlyValues = Float64Array;

/** Answer to a task: by course, by member. */
export type YearlyResult = readonly (readonly YearlyValues[])[];

/** Does a task where it is called. A run that leaves the numbers shows in its readings: NaN. */
export function doYearlyTask(task: YearlyTask): YearlyResult {
  return task.courses.map((course) => runsOf(course, task));
}

function runsOf(course: Course, task: YearlyTask): YearlyValues[] {
  const { readings, seed, values, firstMember, members } = task;
  const variables = [...new Set(readings.map(({ variable }) => variable))];
  const { program, paths, constants } = readyScenario(course.scenario, {
    model: amendedOnce(course.scenario.model, task.amendments),
    keep: variables,
  });
  const draws = new ParameterDraws(program, course.scenario, seed, values);
  const outputs = variables.map((variable) => ({ variable, as: asOf(variable, readings) }));
  const recorder = new IntervalRecorder(program, outputs, 1);
  const memory = new Float64Array(program.initialMemory.length);
  const rows = readings.map((reading) => ({
    reading,
    output: variables.indexOf(reading.variable),
    element: elementOf(program.model.variables.get(reading.variable)?.dimensions, reading),
  }));
  return Array.from({ length: members }, (_, i) => {
    const member = firstMember + i;
    recorder.clear();
    const set = [...draws.member(member), ...constants, ...Object.entries(course.constants)];
    const inputs = { seed, run: member, constants: new Map(set), paths };
    simulate(program, inputs, recorder.observe, memory);
    const years = Math.floor(recorder.intervals / MONTHS_PER_YEAR);
    const yearly = new Float64Array(rows.length * years);
    rows.forEach(({ reading, output, element }, r) => {
      const recorded = recorder.recorded[output];
      if (!recorded) throw new Error(`${reading.id} was not recorded`);
      for (let year = 0; year < years; year++) {
        yearly[r * years + year] = yearlyValue(recorded, reading, element, year);
      }
    });
    return yearly;
  });
}

const amended = new Map<string, SimulationModel>();

function amendedOnce(id: string, amendments: readonly Amendment[]): SimulationModel {
  const key = JSON.stringify([id, amendments]);
  const model = amended.get(key) ?? amendedModel(modelById(id, ""), amendments);
  amended.set(key, model);
  return model;
}

function asOf(variable: string, readings: readonly Reading[]): "flow" | "level" {
  const ways = new Set(readings.filter((one) => one.variable === variable).map(({ as }) => as));
  const [way, other] = ways;
  if (!way || other) throw new Error(`"${variable}" is read as a flow and as a level`);
  return way;
}

/** Place of the element that is read; undefined where all are. */
function elementOf(
  dimensions: readonly { readonly elements: readonly string[] }[] | undefined,
  { id, element }: Reading,
): number | undefined {
  if (element === undefined) return undefined;
  const place = dimensions?.[0]?.elements.indexOf(element) ?? -1;
  if (place < 0) throw new Error(`reading ${id}: there is no element "${element}"`);
  return place;
}

function yearlyValue(
  { values, volume }: { readonly values: Float64Array; readonly volume: number },
  { as, countFrom }: Reading,
  element: number | undefined,
  year: number,
): number {
  const first = element ?? 0;
  const end = element === undefined ? volume : element + 1;
  const month = year * MONTHS_PER_YEAR;
  let total = 0;
  for (let e = first; e < end; e++) {
    let own = 0;
    for (let m = as === "level" ? MONTHS_PER_YEAR - 1 : 0; m < MONTHS_PER_YEAR; m++) {
      own += values[(month + m) * volume + e] ?? Number.NaN;
    }
    total += countFrom === undefined ? own : own >= countFrom ? 1 : 0;
  }
  return total;
}

/** Runs of several courses, looked up by course, member, reading and year. */
export class YearlyRuns {
  private readonly runs = new Map<string, YearlyValues[]>();
  private readonly places: ReadonlyMap<string, number>;

  constructor(readings: readonly Reading[]) {
    this.places = new Map(readings.map(({ id }, i) => [id, i]));
  }

  /** Takes up the runs of a course, member by member in their order. */
  add(course: string, values: readonly YearlyValues[]): void {
    const own = this.runs.get(course) ?? [];
    own.push(...values);
    this.runs.set(course, own);
  }

  /** Members under a course. */
  members(course: string): number {
    return this.runs.get(course)?.length ?? 0;
  }

  /** One year of one run. @throws Error for what was not run or not read */
  value(course: string, member: number, reading: string, year: number): number {
    const yearly = this.runs.get(course)?.[member];
    const place = this.places.get(reading);
    if (!yearly || place === undefined) {
      throw new Error(`member ${member} of course "${course}" has no reading "${reading}"`);
    }
    const years = yearly.length / this.places.size;
    const value = yearly[place * years + year - FIRST_YEAR];
    if (value === undefined || year < FIRST_YEAR || year >= FIRST_YEAR + years) {
      throw new Error(`course "${course}" was not run in ${year}`);
    }
    return value;
  }
}
