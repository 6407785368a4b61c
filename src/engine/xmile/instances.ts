/** Modules unfolded: each use of a model becomes an instance with a path and connected inputs. */
import { canonicalName, suggestion } from "../language/names.js";
import type { Findings } from "./findings.js";
import type { RawModel, RawVariable } from "./raw-model.js";

/** Modules may stand in modules this deep. */
const DEEPEST = 20;
/** More instances than this are refused. */
const MOST_INSTANCES = 5_000;

/** One use of a model. */
export interface Instance {
  /** "" for the root, `hares.` for a module of the root. */
  readonly path: string;
  readonly parent: Instance | undefined;
  readonly model: RawModel;
  readonly children: Map<string, Instance>;
  /** Names given from outside, as written in the model around. */
  readonly inputs: Map<string, string>;
  readonly locals: ReadonlyMap<string, RawVariable>;
}

/** All instances, the root first. */
export function unfoldModules(models: readonly RawModel[], findings: Findings): Instance[] {
  const root = rootOf(models);
  if (!root) {
    findings.problem(undefined, undefined, "The file holds no <model>.");
    return [];
  }
  const named = new Map(models.map((model) => [canonicalName(model.name), model]));
  const instances: Instance[] = [];
  const used = new Set<RawModel>([root]);
  const open = (
    model: RawModel,
    path: string,
    parent: Instance | undefined,
    depth: number,
  ): Instance => {
    const instance: Instance = {
      path,
      parent,
      model,
      children: new Map(),
      inputs: new Map(),
      locals: new Map(model.variables.map((variable) => [canonicalName(variable.name), variable])),
    };
    instances.push(instance);
    if (instances.length > MOST_INSTANCES) return instance;
    for (const module of model.modules) {
      const name = canonicalName(module.name);
      const inner = named.get(name);
      if (!inner) {
        findings.problem(
          module.line,
          module.name,
          `There is no <model name="${module.name}"> for this module.${suggestion(name, named.keys())}`,
        );
        continue;
      }
      if (depth >= DEEPEST) {
        findings.problem(
          module.line,
          module.name,
          `Modules may stand in modules at most ${DEEPEST} deep.`,
        );
        continue;
      }
      used.add(inner);
      const child = open(inner, `${path}${shownName(module.name)}.`, instance, depth + 1);
      instance.children.set(name, child);
    }
    for (const module of model.modules) connect(instance, module, findings);
    return instance;
  };
  open(root, "", undefined, 0);
  if (instances.length > MOST_INSTANCES) {
    findings.problem(root.line, undefined, `At most ${MOST_INSTANCES} modules are taken.`);
  }
  for (const model of models) {
    if (used.has(model)) continue;
    findings.note(model.line, model.name, "No module uses this model; it is not run.");
  }
  return instances;
}

/** The model that holds the others: without a name, or the first that no module names. */
function rootOf(models: readonly RawModel[]): RawModel | undefined {
  const asModule = new Set(
    models.flatMap((model) => model.modules.map((module) => canonicalName(module.name))),
  );
  return (
    models.find((model) => model.name === "") ??
    models.find((model) => !asModule.has(canonicalName(model.name))) ??
    models[0]
  );
}

function connect(around: Instance, module: RawModel["modules"][number], findings: Findings): void {
  const own = canonicalName(module.name);
  for (const { to, from, line } of module.connections) {
    const target = canonicalName(to).split(".");
    const parts = target[0] === own && target.length > 1 ? target.slice(1) : target;
    let inner = around.children.get(own);
    for (const part of parts.slice(0, -1)) inner = inner?.children.get(part);
    const input = parts.at(-1) ?? "";
    if (!inner) continue;
    if (!inner.locals.has(input)) {
      findings.problem(
        line,
        module.name,
        `It connects "${to}", which its model does not have.${suggestion(input, inner.locals.keys())}`,
      );
      continue;
    }
    if (resolveIn(around, canonicalName(from)) === undefined) {
      findings.problem(
        line,
        module.name,
        `It connects "${to}" to "${from}", which does not exist.${suggestion(canonicalName(from), around.locals.keys())}`,
      );
      continue;
    }
    inner.inputs.set(input, absoluteFrom(around, inner, canonicalName(from)));
  }
}

/** A source as seen from the model around the module that it feeds. */
function absoluteFrom(around: Instance, inner: Instance, from: string): string {
  let levels = 0;
  for (let up = inner.parent; up !== undefined && up !== around; up = up.parent) levels++;
  return `${"^".repeat(levels)}${from}`;
}

/**
 * The full canonical name of the variable that a name means within an instance, undefined when
 * there is none. A connected input means its source.
 */
export function resolveIn(instance: Instance, name: string, hops = 0): string | undefined {
  if (hops > 1_000) return undefined;
  if (name.startsWith(".")) {
    let root = instance;
    while (root.parent) root = root.parent;
    return resolveIn(root, name.slice(1), hops + 1);
  }
  const input = instance.inputs.get(name);
  if (input !== undefined && instance.parent) {
    let around = instance.parent;
    let from = input;
    for (; from.startsWith("^") && around.parent; from = from.slice(1)) around = around.parent;
    return resolveIn(around, from, hops + 1);
  }
  if (instance.locals.has(name)) return canonicalName(instance.path) + name;
  const dot = name.indexOf(".");
  if (dot <= 0) return undefined;
  const child = instance.children.get(name.slice(0, dot));
  return child && resolveIn(child, name.slice(dot + 1), hops + 1);
}

/** A name as shown: line breaks written into it become spaces. */
export function shownName(written: string): string {
  const bare =
    written.length > 1 && written.startsWith('"') && written.endsWith('"')
      ? written.slice(1, -1).replace(/\\"/g, '"')
      : written;
  return bare.replace(/\\n|\s+/g, " ").trim();
}
