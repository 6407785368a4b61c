/** Reads a model in XMILE 1.0. */
import { canonicalName } from "../language/names.js";
import { InputError, type Problem } from "../language/problem.js";
import type { UnitSystem } from "../language/unit.js";
import type { ModelDefinition, TimeDefinition } from "../model/definition.js";
import { type Look, startingNumber } from "../model/starting-value.js";
import { dialectOf } from "./dialect.js";
import { readEquation } from "./equation-text.js";
import { expandVariables } from "./expand.js";
import { Findings } from "./findings.js";
import { type Instance, unfoldModules } from "./instances.js";
import type { RawMacro } from "./raw-model.js";
import { readDimensions } from "./read-dimensions.js";
import { readBehaviour, readMacro, readModel } from "./read-model.js";
import { readTime } from "./read-time.js";
import { readUnits } from "./read-units.js";
import { childOf, childrenOf, type Element, readXml, textOf } from "./xml.js";

/** What a file holds. */
export interface XmileReading {
  /** To be loaded with `loadModel(definition, { units, strict: false })`. */
  readonly definition: ModelDefinition;
  readonly units: UnitSystem;
  /** Lines of the variables that the file itself names, by full canonical name. */
  readonly lines: ReadonlyMap<string, number>;
  /** Damage to the tags that was mended in reading. */
  readonly mended: readonly Problem[];
  /** What the model uses and this engine does not run, each with its place. */
  readonly unsupported: readonly Problem[];
  /** Readings worth telling that are no fault of the file. */
  readonly notes: readonly Problem[];
}

/**
 * Reads an XMILE file.
 * @throws InputError with everything that is damaged, each with its place
 */
export function readXmile(text: string, file: string): XmileReading {
  const { root, repairs } = readXml(text, file);
  const findings = new Findings(file);
  if (root.name !== "xmile") {
    findings.problem(
      root.line,
      undefined,
      `Expected <xmile> as the outermost element, but <${root.name}> came.`,
    );
    throw new InputError(findings.problems);
  }
  const parts = readParts(root, file, findings);
  if (findings.problems.length > 0) {
    throw new InputError([...findings.problems, ...findings.unsupported]);
  }
  return {
    ...parts,
    mended: repairs,
    unsupported: findings.unsupported,
    notes: findings.notes,
  };
}

function readParts(
  root: Element,
  file: string,
  findings: Findings,
): Pick<XmileReading, "definition" | "units" | "lines"> {
  const modelElements = childrenOf(root, "model");
  const dialect = dialectOf(root);
  const time = readTime(root, modelElements, dialect, findings);
  const dimensions = readDimensions(root, findings);
  const units = readUnits(root, findings);
  const behaviour = readBehaviour(root, { stock: false, flow: false });
  const models = modelElements.map((model) => readModel(model, behaviour, findings));
  const macros = [root, ...modelElements].flatMap((element) =>
    childrenOf(element, "macro").map((macro) => readMacro(macro, behaviour, findings)),
  );
  tellOfTheRest(root, findings);
  const instances = unfoldModules(models, findings);
  const saveEvery =
    time.saveEvery ?? (dialect.fromVensim ? saveStepOf(instances, time) : undefined);
  const { variables, lines } = expandVariables(
    {
      instances,
      macros: byName(macros),
      dimensions,
      units,
      dialect,
      time,
      saveEvery: saveEvery ?? time.dt,
    },
    findings,
  );
  const header = childOf(root, "header");
  const title = (header && textOf(header, "name")) || file;
  return {
    definition: {
      id: canonicalName(title),
      file,
      title,
      time: {
        ...time,
        unit: units.text(time.unit, root.line, "time"),
        ...(saveEvery === undefined ? {} : { saveEvery }),
      },
      dimensions: dimensions.definitions,
      variables,
    },
    units: units.system,
    lines,
  };
}

/** In models from Vensim the variable SAVEPER says how often results are saved. */
function saveStepOf(instances: readonly Instance[], time: TimeDefinition): number | undefined {
  const locals = instances[0]?.locals;
  const look: Look = (name) => {
    const raw = locals?.get(name);
    if (raw?.text === undefined || raw.graph) return undefined;
    try {
      return { expression: readEquation(raw.text).expression, look };
    } catch {
      // A broken equation is reported where it stands.
      return undefined;
    }
  };
  const own = look("saveper");
  const value = own && startingNumber(own.expression, look, time);
  return value !== undefined && value >= time.dt ? value : undefined;
}

/** Macros by name; several of one name differ in their number of parameters. */
function byName(macros: readonly RawMacro[]): Map<string, RawMacro[]> {
  const named = new Map<string, RawMacro[]>();
  for (const macro of macros) {
    const name = canonicalName(macro.name);
    const list = named.get(name);
    if (list) list.push(macro);
    else named.set(name, [macro]);
  }
  return named;
}

/** Parts of the outermost element that hold nothing to compute. */
const SILENT = new Set([
  "header",
  "sim_specs",
  "model_units",
  "dimensions",
  "behavior",
  "model",
  "macro",
  "style",
  "prefs",
  "default_format",
  "equation_prefs",
]);

function tellOfTheRest(root: Element, findings: Findings): void {
  for (const child of root.children) {
    if (child.foreign || SILENT.has(child.name)) continue;
    if (child.name === "data" || child.name === "include") {
      findings.notRun(
        child.line,
        undefined,
        `<${child.name}> brings in other files, which are not read.`,
      );
    } else findings.note(child.line, undefined, `<${child.name}> is not known and was left out.`);
  }
  const arrays = childOf(root, "header") && usesArrays(root);
  if (arrays?.attributes.get("invalid_index_value")?.trim().toLowerCase() === "nan") {
    findings.note(
      arrays.line,
      undefined,
      "Elements outside their array should count as NaN; here they count as 0.",
    );
  }
}

function usesArrays(root: Element): Element | undefined {
  const header = childOf(root, "header");
  const options = header && (childOf(header, "options") ?? childOf(header, "smile"));
  return options && childOf(options, "uses_arrays");
}
