/** Modules unfolded: each use of a model becomes an instance with a path and connected inputs. */
import { canonicalName, suggestion } from "../language/names.js";
import type { Findings } from "./findings.js";
import type { RawModel, RawModule, RawVariable } from "./raw-model.js";

/** Modules may stand in modules this deep. */
const DEEPEST = 20;
/** More instances than this are refused. */
const MOST_INSTANCES = 5_000;
/** Inputs may pass on inputs this often. */
const MOST_HOPS = 1_000;

/** Where the value of an input comes from: a name as seen from some instance. */
interface InputSource {
  readonly around: Instance;
  readonly from: string;
}

/** One use of a model. */
export interface Instance {
  /** "" for the root, `hares.` for a module of the root. */
  readonly path: string;
  readonly parent: Instance | undefined;
  readonly model: RawModel;
  readonly children: Map<string, Instance>;
  /** Inputs that are connected, by canonical name. */
  readonly inputs: Map<string, InputSource>;
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
  open(root, "", undefined, 0, named, instances, findings);
  if (instances.length > MOST_INSTANCES) {
    findings.problem(root.line, undefined, `At most ${MOST_INSTANCES} modules are taken.`);
    return [];
  }
  for (const instance of instances) {
    for (const module of instance.model.modules) connect(instance, module, findings);
  }
  const used = new Set(instances.map((instance) => instance.model));
  for (const model of models) {
    if (used.has(model)) continue;
    findings.note(model.line, model.name, "No module uses this model; it is not run.");
  }
  return instances;
}

function open(
  model: RawModel,
  path: string,
  parent: Instance | undefined,
  depth: number,
  named: ReadonlyMap<string, RawModel>,
  instances: Instance[],
  findings: Findings,
): Instance {
  const instance: Instance = {
    path,
    parent,
    model,
    children: new Map(),
    inputs: new Map(),
    locals: new Map(model.variables.map((variable) => [canonicalName(variable.name), variable])),
  };
  instances.push(instance);
  for (const module of model.modules) {
    if (instances.length > MOST_INSTANCES) break;
    const name = canonicalName(module.name);
    const inner = named.get(name);
    if (!inner) {
      findings.problem(
        module.line,
        module.name,
        `There is no <model name="${module.name}"> for this module.${suggestion(name, named.keys())}`,
      );
    } else if (depth >= DEEPEST) {
      findings.problem(
        module.line,
        module.name,
        `Modules may stand in modules at most ${DEEPEST} deep.`,
      );
    } else {
      const innerPath = `${path}${shownName(module.name)}.`;
      const child = open(inner, innerPath, instance, depth + 1, named, instances, findings);
      instance.children.set(name, child);
    }
  }
  return instance;
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

/** `<connect to from>`: `to` is an input of the module, of one within it, or of the model around. */
function connect(around: Instance, module: RawModule, findings: Findings): void {
  const own = canonicalName(module.name);
  for (const { to, from, line } of module.connections) {
    const target = targetOf(around, own, canonicalName(to));
    if (!target) continue;
    const { inner, input } = target;
    const source = canonicalName(from);
    if (!inner.locals.has(input)) {
      findings.problem(
        line,
        module.name,
        `It connects "${to}", which its model does not have.${suggestion(input, inner.locals.keys())}`,
      );
    } else if (resolveIn(around, source) === undefined) {
      findings.problem(
        line,
        module.name,
        `It connects "${to}" to "${from}", which does not exist.${suggestion(source, around.locals.keys())}`,
      );
    } else inner.inputs.set(input, { around, from: source });
  }
}

function targetOf(
  around: Instance,
  own: string,
  to: string,
): { readonly inner: Instance; readonly input: string } | undefined {
  const parts = to.split(".");
  const input = parts.pop() ?? "";
  if (parts[0] === "") return { inner: rootFrom(around), input };
  if (parts[0] === own) parts.shift();
  let inner = around.children.get(own);
  for (const part of parts) inner = inner?.children.get(part);
  return inner && { inner, input };
}

function rootFrom(instance: Instance): Instance {
  let root = instance;
  while (root.parent) root = root.parent;
  return root;
}

/**
 * The full canonical name of the variable that a name means within an instance, undefined when
 * there is none. A connected input means its source. The standard lets a model be named without
 * the models around it, so a qualified name is also looked for from further out.
 */
export function resolveIn(instance: Instance, name: string, hops = 0): string | undefined {
  if (hops > MOST_HOPS) return undefined;
  if (name.startsWith(".")) return resolveIn(rootFrom(instance), name.slice(1), hops + 1);
  const input = instance.inputs.get(name);
  if (input) return resolveIn(input.around, input.from, hops + 1);
  if (instance.locals.has(name)) return canonicalName(instance.path) + name;
  const dot = name.indexOf(".");
  if (dot <= 0) return undefined;
  const first = name.slice(0, dot);
  for (let around: Instance | undefined = instance; around; around = around.parent) {
    const child = around.children.get(first);
    if (child) return resolveIn(child, name.slice(dot + 1), hops + 1);
  }
  return undefined;
}

/** A name as shown: line breaks written into it become spaces. */
export function shownName(written: string): string {
  const bare =
    written.length > 1 && written.startsWith('"') && written.endsWith('"')
      ? written.slice(1, -1).replace(/\\"/g, '"')
      : written;
  return bare.replace(/\\n|\s+/g, " ").trim();
}
