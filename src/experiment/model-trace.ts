/** One run of a scenario, with chosen variables kept month by month: for measures and checks. */
import { simulate } from "../engine/run/simulate.js";
import { FIRST_YEAR, MONTHS_PER_YEAR } from "../policy/calendar.js";
import { presetById } from "../policy/presets/presets.js";
import { readScenario, type ScenarioAdditions } from "../policy/read-scenario.js";
import type { Scenario } from "../policy/scenario.js";
import { ParameterDraws, type ParameterValues } from "./draws.js";
import { type ReadyOptions, readyScenario } from "./resolve-model.js";

/** How a trace is made. */
export interface TraceOptions extends Omit<ReadyOptions, "keep"> {
  /** Published (best) values if absent. */
  readonly values?: ParameterValues;
  readonly seed?: number;
  readonly member?: number;
}

/** A moment as a year, 2022 being the beginning of January 2022, or a year and a month from 1. */
export type Moment = number | readonly [year: number, month: number];

/** Months from January 2012 to the beginning of a month. */
export function monthAt(moment: Moment): number {
  const [year, month] = typeof moment === "number" ? [moment, 1] : moment;
  return (year - FIRST_YEAR) * MONTHS_PER_YEAR + month - 1;
}

interface Kept {
  readonly offset: number;
  readonly volume: number;
  readonly elements: readonly string[];
  /** Value at the beginning of each month, row-major by element. */
  readonly levels: number[];
  /** Integral from the start to the beginning of each month. */
  readonly sums: number[];
}

/** Levels at the beginning of months, and integrals between them. */
export class ModelTrace {
  private readonly kept = new Map<string, Kept>();

  /** @param names variables to keep, as written in equations */
  constructor(scenario: Scenario, names: readonly string[], options: TraceOptions = {}) {
    const { values = "published", seed = 0, member = 0, ...readyOptions } = options;
    const ready = readyScenario(scenario, { ...readyOptions, keep: names });
    const { program } = ready;
    const { dt } = program.model.time;
    const perMonth = Math.round(1 / dt);
    const running: Float64Array[] = [];
    for (const name of names) {
      const slot = program.slots.get(name);
      if (!slot) throw new Error(`model ${scenario.model} has no variable "${name}"`);
      const [dimension] = program.model.variables.get(name)?.dimensions ?? [];
      const { offset, volume } = slot;
      const elements = dimension?.elements ?? [];
      this.kept.set(name, { offset, volume, elements, levels: [], sums: [] });
      running.push(new Float64Array(volume));
    }
    const draws = new ParameterDraws(program, scenario, seed, values);
    const constants = new Map([...draws.member(member), ...ready.constants]);
    simulate(program, { seed, run: member, constants, paths: ready.paths }, (memory, n) => {
      let i = 0;
      for (const { offset, volume, levels, sums } of this.kept.values()) {
        const totals = running[i++]!;
        for (let e = 0; e < volume; e++) {
          const value = memory[offset + e]!;
          if (n % perMonth === 0) {
            levels.push(value);
            sums.push(totals[e]!);
          }
          totals[e] = totals[e]! + value * dt;
        }
      }
    });
  }

  /** Value at a moment; of an array the element named, or the sum of all. */
  level(name: string, at: Moment, element?: string): number {
    return this.read(name, "levels", at, element);
  }

  /** Integral of a rate from one moment to another. */
  sum(name: string, from: Moment, to: Moment, element?: string): number {
    return this.read(name, "sums", to, element) - this.read(name, "sums", from, element);
  }

  /** Mean of a level between two moments. */
  mean(name: string, from: Moment, to: Moment, element?: string): number {
    return this.sum(name, from, to, element) / (monthAt(to) - monthAt(from));
  }

  /** Elements of a kept array, as `level` and `sum` take them; of a single number one without a name. */
  elementsOf(name: string): readonly (string | undefined)[] {
    const elements = this.kept.get(name)?.elements ?? [];
    return elements.length > 0 ? elements : [undefined];
  }

  private read(name: string, what: "levels" | "sums", at: Moment, element?: string): number {
    const own = this.kept.get(name);
    if (!own) throw new Error(`"${name}" was not kept`);
    const row = monthAt(at) * own.volume;
    if (element !== undefined) {
      const place = own.elements.indexOf(element);
      if (place < 0) throw new Error(`"${name}" has no element "${element}"`);
      return own[what][row + place] ?? Number.NaN;
    }
    let total = 0;
    for (let e = 0; e < own.volume; e++) total += own[what][row + e] ?? Number.NaN;
    return total;
  }
}

/** The trace of a preset with something added to it. @throws InputError */
export function traceOf(
  preset: string,
  names: readonly string[],
  additions: ScenarioAdditions = {},
  options: TraceOptions = {},
): ModelTrace {
  return new ModelTrace(readScenario(presetById(preset), preset, additions), names, options);
}
