/** Reads `<model>` and `<macro>`: variables, modules, and the behaviour they inherit. */
import { canonicalName } from "../language/names.js";
import type { Findings } from "./findings.js";
import type {
  RawElement,
  RawEquation,
  RawKind,
  RawMacro,
  RawModel,
  RawModule,
  RawVariable,
} from "./raw-model.js";
import { dimensionsOf } from "./read-dimensions.js";
import { readGraph } from "./read-graph.js";
import { childOf, childrenOf, type Element, textOf } from "./xml.js";

const KINDS: Readonly<Record<string, RawKind>> = {
  stock: "stock",
  flow: "flow",
  aux: "aux",
  gf: "graph",
};

/** Children of a variable that change no result. */
const SILENT = new Set([
  "doc",
  "documentation",
  "eqn",
  "init_eqn",
  "mathml",
  "units",
  "gf",
  "inflow",
  "outflow",
  "non_negative",
  "dimensions",
  "element",
  "range",
  "scale",
  "format",
  "event_poster",
  "display",
  "import",
  "export",
  "multiplier",
]);

/** Children of a graphical function, read in `read-graph.ts`. */
const OF_GRAPHS = new Set(["xpts", "ypts", "xscale", "yscale"]);

/** Children that change results and are not run, with what they are. */
const NOT_RUN: Readonly<Record<string, string>> = {
  conveyor: "A conveyor",
  queue: "A queue",
  overflow: "A queue's overflow",
  leak: "A conveyor's leakage",
  leak_integers: "A conveyor's leakage",
};

/** Whether stocks and flows of a model are non-negative unless they say otherwise. */
export interface Behaviour {
  readonly stock: boolean;
  readonly flow: boolean;
}

/** What `<behavior>` of a file or model says, over what was inherited. */
export function readBehaviour(element: Element, inherited: Behaviour): Behaviour {
  const own = childOf(element, "behavior");
  if (!own) return inherited;
  const all = truth(childOf(own, "non_negative"));
  const of = (name: string): boolean | undefined => {
    const part = childOf(own, name);
    return part && truth(childOf(part, "non_negative"));
  };
  return {
    stock: of("stock") ?? all ?? inherited.stock,
    flow: of("flow") ?? all ?? inherited.flow,
  };
}

/** The truth of an element such as `<non_negative/>`: true when empty, undefined when absent. */
function truth(element: Element | undefined): boolean | undefined {
  if (!element) return undefined;
  return element.text.trim().toLowerCase() !== "false";
}

/** One `<model>`. */
export function readModel(element: Element, inherited: Behaviour, findings: Findings): RawModel {
  const name = (element.attributes.get("name") ?? "").trim();
  const behaviour = readBehaviour(element, inherited);
  if (element.attributes.has("resource")) {
    findings.notRun(
      element.line,
      name,
      `The model stands in another file ("${element.attributes.get("resource")}"), which is not read. Put all models into one file.`,
    );
  }
  const list = childrenOf(element, "variables").flatMap((one) => one.children);
  const modules: RawModule[] = [];
  const variables: RawVariable[] = [];
  for (const child of list) {
    if (child.foreign) continue;
    if (child.name === "group") continue;
    if (child.name === "module") {
      const module = readModule(child, findings);
      if (module) modules.push(module);
    } else {
      const variable = readVariable(child, behaviour, findings);
      if (variable) variables.push(variable);
    }
  }
  return { name, line: element.line, variables, modules };
}

function readModule(element: Element, findings: Findings): RawModule | undefined {
  const name = (element.attributes.get("name") ?? "").trim();
  if (name === "") findings.problem(element.line, undefined, "A <module> lacks its name.");
  if (element.attributes.has("resource")) {
    findings.notRun(
      element.line,
      name,
      `The module stands in another file ("${element.attributes.get("resource")}"), which is not read.`,
    );
    return undefined;
  }
  const connections = [...childrenOf(element, "connect"), ...childrenOf(element, "connect2")].map(
    (one) => ({
      to: (one.attributes.get("to") ?? "").trim(),
      from: (one.attributes.get("from") ?? "").trim(),
      line: one.line,
    }),
  );
  return { name, line: element.line, connections };
}

/** One `<macro>`. */
export function readMacro(element: Element, behaviour: Behaviour, findings: Findings): RawMacro {
  const name = (element.attributes.get("name") ?? "").trim();
  if (name === "") findings.problem(element.line, undefined, "A <macro> lacks its name.");
  if (element.attributes.has("filter")) {
    findings.notRun(
      element.line,
      name,
      "A macro that filters an option of stocks or flows is not run (non_negative is built in).",
    );
  }
  const specs = childOf(element, "sim_specs");
  if (specs) {
    findings.notRun(specs.line, name, "A macro with time steps of its own is not run.");
  }
  const variables = childrenOf(element, "variables")
    .flatMap((one) => one.children)
    .filter((child) => !child.foreign && child.name !== "group")
    .map((child) => readVariable(child, behaviour, findings))
    .filter((variable) => variable !== undefined);
  return {
    name,
    line: element.line,
    parameters: childrenOf(element, "parm").map((one) => ({
      name: one.text.trim(),
      otherwise: one.attributes.get("default"),
    })),
    text: equationText(element, "eqn"),
    variables,
  };
}

function readVariable(
  element: Element,
  behaviour: Behaviour,
  findings: Findings,
): RawVariable | undefined {
  const kind = Object.hasOwn(KINDS, element.name) ? KINDS[element.name] : undefined;
  const name = (element.attributes.get("name") ?? "").trim();
  if (!kind) {
    findings.notRun(
      element.line,
      name === "" ? undefined : name,
      `<${element.name}> among the variables is not run (stock, flow, aux, gf and module are).`,
    );
    return undefined;
  }
  if (canonicalName(name) === "") {
    findings.problem(element.line, undefined, `A <${element.name}> lacks its name.`);
    return undefined;
  }
  tellOfUnrunParts(element, name, findings);
  const own = truth(childOf(element, "non_negative"));
  const inherited = kind === "stock" ? behaviour.stock : kind === "flow" && behaviour.flow;
  return {
    kind,
    name,
    line: element.line,
    dimensions: dimensionsOf(element),
    elements: childrenOf(element, "element").map((one) => readElement(one, name, findings)),
    inflows: childrenOf(element, "inflow").map((one) => one.text.trim()),
    outflows: childrenOf(element, "outflow").map((one) => one.text.trim()),
    nonNegative: own ?? inherited,
    multiplier: equationText(element, "multiplier"),
    drives:
      childOf(element, "conveyor") || childOf(element, "queue")
        ? childrenOf(element, "outflow").map((one) => one.text.trim())
        : [],
    units: textOf(element, "units") ?? "",
    doc: textOf(element, "doc") ?? textOf(element, "documentation") ?? "",
    sources: sourcesOf(element),
    ...(kind === "graph"
      ? { text: undefined, atStart: undefined, graph: readGraph(element, name, findings) }
      : readEquation(element, name, findings)),
  };
}

function tellOfUnrunParts(element: Element, name: string, findings: Findings): void {
  for (const child of element.children) {
    if (child.foreign || SILENT.has(child.name)) continue;
    if (element.name === "gf" && OF_GRAPHS.has(child.name)) continue;
    const what = Object.hasOwn(NOT_RUN, child.name) ? NOT_RUN[child.name] : undefined;
    if (what) findings.notRun(child.line, name, `${what} (<${child.name}>) is not run.`);
    else findings.note(child.line, name, `<${child.name}> is not known and was left out.`);
  }
}

function readElement(element: Element, variable: string, findings: Findings): RawElement {
  const subscripts = (element.attributes.get("subscript") ?? "").split(",");
  return {
    subscripts: subscripts.map((part) => part.trim()),
    line: element.line,
    ...readEquation(element, variable, findings),
  };
}

function readEquation(element: Element, variable: string, findings: Findings): RawEquation {
  const graph = childOf(element, "gf");
  const text = equationText(element, "eqn");
  const isForeign = text === undefined && childOf(element, "mathml") !== undefined;
  if (isForeign) {
    findings.notRun(element.line, variable, "An equation in MathML without <eqn> is not run.");
  }
  return {
    // A number in its place lets reading go on; a model with such a finding is never run.
    text: isForeign ? "0" : text,
    atStart: equationText(element, "init_eqn"),
    graph: graph && readGraph(graph, variable, findings),
  };
}

/** An equation's text; one that holds nothing but a comment counts as none. */
function equationText(element: Element, name: string): string | undefined {
  const text = childOf(element, name)
    ?.text.replace(/\\[ \t]*\n/g, " ")
    .trim();
  if (text === undefined || text.replace(/\{[^}]*\}/g, "").trim() === "") return undefined;
  return text;
}

/** Ids of sources in our own additions (`<ironriver:source id="..."/>`). */
function sourcesOf(element: Element): string[] {
  return element.children
    .filter((child) => child.prefix === "ironriver" && child.name === "source")
    .map((child) => child.attributes.get("id") ?? "")
    .filter((id) => id !== "");
}
