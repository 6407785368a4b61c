/** From the text of an XMILE file to a model ready to be compiled, or to what stands in the way. */
import { compileModel, type Program } from "../compile/program.js";
import { canonicalName } from "../language/names.js";
import { InputError, type Problem } from "../language/problem.js";
import type { TimeDefinition } from "../model/definition.js";
import { loadModel } from "../model/load.js";
import type { Model } from "../model/model.js";
import { readXmile, type XmileReading } from "./read-xmile.js";

/** How a file is to be loaded. */
export interface LoadXmileOptions {
  /** Integration method instead of the file's. */
  readonly method?: TimeDefinition["method"];
}

/** A model from an XMILE file. */
export interface LoadedXmile {
  readonly reading: XmileReading;
  readonly model: Model;
}

/**
 * Reads and loads a file.
 * @throws InputError with everything that is damaged or not run, each with its place
 */
export function loadXmile(text: string, file: string, options: LoadXmileOptions = {}): LoadedXmile {
  const reading = readXmile(text, file);
  if (reading.unsupported.length > 0) throw new InputError(reading.unsupported);
  return { reading, model: modelOf(reading, options) };
}

/** Loads what was read. @throws InputError with lines of the file */
export function modelOf(reading: XmileReading, options: LoadXmileOptions = {}): Model {
  const { definition, units } = reading;
  const time = { ...definition.time, ...(options.method ? { method: options.method } : {}) };
  return withLines(reading, () => loadModel({ ...definition, time }, { units, strict: false }));
}

/** Compiles a model from a file. @throws InputError with lines of the file */
export function programOf({ reading, model }: LoadedXmile): Program {
  return withLines(reading, () => compileModel(model));
}

/** Runs a step whose errors name variables, and adds where in the file these stand. */
export function withLines<T>(reading: XmileReading, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.problems.map((problem) => placed(problem, reading)));
  }
}

/** A problem with the line of its variable, and without a character, which counts in another text. */
export function placed(problem: Problem, reading: XmileReading): Problem {
  const { variable } = problem;
  const line = variable === undefined ? undefined : lineOf(variable, reading);
  if (line === undefined) return problem;
  const { position: _, ...rest } = problem;
  return { ...rest, file: `${reading.definition.file}, line ${line}` };
}

function lineOf(variable: string, reading: XmileReading): number | undefined {
  const name = canonicalName(variable);
  const own = reading.lines.get(name);
  if (own !== undefined) return own;
  // Hidden variables are named after the variable whose equation they serve.
  const hash = name.lastIndexOf("#");
  return hash > 0 ? lineOf(name.slice(0, hash), reading) : undefined;
}
