/** Runs a model from an XMILE file and keeps every variable at every saved time. */
import type { Program } from "../compile/program.js";
import { canonicalName } from "../language/names.js";
import { fail } from "../language/problem.js";
import { simulate, stepCount } from "../run/simulate.js";
import { type LoadedXmile, programOf } from "./load-xmile.js";
import type { XmileReading } from "./read-xmile.js";

/** One variable, or one element of an array, over time. */
export interface SavedColumn {
  /** As in the file; elements in brackets: `Stock A[Entry 1,Column 2]`. */
  readonly name: string;
  readonly values: Float64Array;
}

/** All variables of a run at the saved times. */
export interface SavedRun {
  readonly times: readonly number[];
  readonly columns: readonly SavedColumn[];
}

/** Numbers that one run may keep. */
const MOST_SAVED = 50_000_000;

/** Runs once. Chance is keyed by the seed. */
export function runXmile(loaded: LoadedXmile, seed = 1): SavedRun {
  const program = programOf(loaded);
  const columns = columnsOf(program, loaded.reading);
  const every = stepsBetweenSaves(program);
  const saved = columns.length * (Math.floor(stepCount(program) / every) + 1);
  if (saved > MOST_SAVED) {
    fail({
      file: loaded.reading.definition.file,
      message: `The run would keep ${saved} numbers (${columns.length} at each saved time); at most ${MOST_SAVED} are kept. Use a longer save step.`,
    });
  }
  const times: number[] = [];
  const rows: Float64Array[] = [];
  const inputs = { seed, run: 0, constants: new Map(), paths: new Map() };
  simulate(program, inputs, (memory, step, time) => {
    if (step % every !== 0) return;
    times.push(time);
    rows.push(Float64Array.from(columns, ({ place }) => memory[place] ?? Number.NaN));
  });
  const own = columns.map(({ name }, i) => ({
    name,
    values: Float64Array.from(rows, (row) => row[i] ?? Number.NaN),
  }));
  return { times, columns: [...controlColumns(program, times.length, own), ...own] };
}

/** Steps from one saved time to the next: the nearest whole number. */
export function stepsBetweenSaves(program: Program): number {
  const { dt, saveEvery } = program.model.time;
  return Math.max(1, Math.round((saveEvery ?? dt) / dt));
}

function columnsOf(
  program: Program,
  reading: XmileReading,
): { readonly name: string; readonly place: number }[] {
  const columns: { name: string; place: number }[] = [];
  const elements = elementNames(reading);
  for (const variable of program.model.variables.values()) {
    const slot = program.slots.get(variable.name);
    if (!slot || !reading.lines.has(variable.name)) continue;
    let keys = [""];
    for (const [i, dimension] of variable.dimensions.entries()) {
      const written = elements.get(dimension.name) ?? dimension.elements;
      keys = keys.flatMap((key) => written.map((one) => (i === 0 ? one : `${key},${one}`)));
    }
    keys.forEach((key, i) => {
      const name = key === "" ? variable.written : `${variable.written}[${key}]`;
      columns.push({ name, place: slot.offset + i });
    });
  }
  return columns;
}

/** Elements as the file writes them, by dimension. */
function elementNames(reading: XmileReading): Map<string, readonly string[]> {
  const dimensions = Object.entries(reading.definition.dimensions ?? {});
  return new Map(
    dimensions.map(([name, definition]) => [
      canonicalName(name),
      "elements" in definition ? definition.elements : definition,
    ]),
  );
}

/** The frame of time as columns, where the model does not hold it as variables itself. */
function controlColumns(
  program: Program,
  rows: number,
  own: readonly SavedColumn[],
): SavedColumn[] {
  const { start, stop, dt } = program.model.time;
  const known = new Set(own.map((column) => canonicalName(column.name)));
  const frame: readonly (readonly [string, number])[] = [
    ["INITIAL TIME", start],
    ["FINAL TIME", stop],
    ["TIME STEP", dt],
    ["SAVEPER", stepsBetweenSaves(program) * dt],
  ];
  return frame
    .filter(([name]) => !known.has(canonicalName(name)))
    .map(([name, value]) => ({ name, values: new Float64Array(rows).fill(value) }));
}

/** A run as CSV: time first, then one column a variable or element. */
export function savedRunCsv(run: SavedRun): string {
  const { times, columns } = run;
  const lines = [["Time", ...columns.map((column) => cell(column.name))].join(",")];
  times.forEach((time, i) => {
    lines.push([time, ...columns.map((column) => column.values[i])].join(","));
  });
  return `${lines.join("\n")}\n`;
}

const cell = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
