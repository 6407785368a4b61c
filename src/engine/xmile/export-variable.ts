/** One variable as XMILE has it. */
import { canonicalName } from "../language/names.js";
import { parseExpression } from "../language/parse.js";
import type { Expression } from "../language/syntax.js";
import type { Equation, GraphicalFunction } from "../model/definition.js";
import type { ExportContext } from "./export-context.js";
import { exportEquation, needsElements } from "./export-equation.js";
import { inEquations } from "./export-names.js";
import type { PlainVariable } from "./export-plain.js";
import { type XmlNode, xmlNode, xmlText } from "./write-xml.js";

/** A variable to be written. */
export interface ExportVariable {
  /** Name as it stands in attributes. */
  readonly written: string;
  /** Canonical names of its dimensions. */
  readonly own: readonly string[];
  readonly definition: PlainVariable;
  readonly isFlow: boolean;
}

/** The name of a variable as it stands in attributes. */
export function attributeName(written: string): string {
  return written.replace(/[\s_]+/g, " ").trim();
}

/** The element for one variable. */
export function variableNode(context: ExportContext, variable: ExportVariable): XmlNode {
  const { definition, written, own } = variable;
  const element = elementName(variable);
  const graph = "graph" in definition ? definition.graph : undefined;
  return xmlNode(
    element,
    { name: written, type: element === "gf" ? graph?.mode : undefined },
    docNode(definition),
    dimensionsNode(context, own),
    ...contentNodes(context, variable),
    ...flowNodes(definition),
    "nonNegative" in definition && definition.nonNegative === true
      ? xmlNode("non_negative", undefined)
      : undefined,
    definition.unit.trim() === "" ? undefined : xmlText("units", definition.unit),
    ...additions(definition),
  );
}

/** `stock`, `flow`, `aux`, or `gf` for a bare graphical function. */
export function elementName({ definition, isFlow }: ExportVariable): string {
  if (definition.kind === "stock") return "stock";
  if (isFlow || definition.kind === "flow") return "flow";
  const isBare = definition.kind === "auxiliary" && definition.equation === undefined;
  return isBare ? "gf" : "aux";
}

function docNode({ means, note, sources = [] }: PlainVariable): XmlNode | undefined {
  const list = sources.length === 0 ? "" : `Sources: ${sources.join(", ")}.`;
  const parts = [means, note ?? "", means.endsWith(list) ? "" : list];
  const text = parts.filter((part) => part.trim() !== "").join("\n");
  return text === "" ? undefined : xmlText("doc", text);
}

function dimensionsNode(context: ExportContext, own: readonly string[]): XmlNode | undefined {
  if (own.length === 0) return undefined;
  const names = context.names.distinct(own).map((name) => context.names.of(name).written);
  return xmlNode("dimensions", undefined, ...names.map((name) => xmlNode("dim", { name })));
}

function flowNodes(definition: PlainVariable): XmlNode[] {
  if (definition.kind !== "stock") return [];
  return [
    ...definition.inflows.map((name) => xmlText("inflow", inEquations(name))),
    ...definition.outflows.map((name) => xmlText("outflow", inEquations(name))),
  ];
}

/** Our own additions, which other programs pass over. */
function additions(definition: PlainVariable): XmlNode[] {
  const sources = (definition.sources ?? []).map((id) => xmlNode("ironriver:source", { id }));
  const parameter = definition.kind === "constant" ? definition.parameter : undefined;
  return parameter === undefined
    ? sources
    : [...sources, xmlNode("ironriver:parameter", { id: parameter })];
}

function contentNodes(context: ExportContext, variable: ExportVariable): XmlNode[] {
  const { definition, own } = variable;
  if (definition.kind === "constant") return valueNodes(context, definition.value, own);
  if (definition.kind === "stock") return equationNodes(context, own, definition.initial);
  const { equation, atStart, graph } = definition;
  if (equation === undefined) return graph ? graphPoints(graph) : [];
  return equationNodes(context, own, equation, atStart, graph);
}

function valueNodes(
  context: ExportContext,
  value: number | readonly number[],
  own: readonly string[],
): XmlNode[] {
  const values = typeof value === "number" ? [value] : value;
  const [first] = values;
  if (own.length === 0 || values.every((one) => Object.is(one, first))) {
    return [xmlText("eqn", numberText(first ?? 0))];
  }
  return [...elementsOf(context, own)].map(({ subscript }, i) =>
    xmlNode("element", { subscript }, xmlText("eqn", numberText(values[i] ?? 0))),
  );
}

function numberText(value: number): string {
  if (Number.isFinite(value)) return Object.is(value, -0) ? "-0" : `${value}`;
  return value > 0 ? "INF" : "-INF";
}

/** An equation for all elements, or one for each where some must differ. */
function equationNodes(
  context: ExportContext,
  own: readonly string[],
  equation: Equation,
  atStart?: Equation,
  graph?: GraphicalFunction,
): XmlNode[] {
  const main = readEquation(equation);
  const start = atStart === undefined ? undefined : readEquation(atStart);
  const isApart = [main, start].some(
    (one) => one && (one.kind === "each" || needsElements(context, one.expression, own)),
  );
  const content = (key: string, at?: readonly number[]): (XmlNode | undefined)[] => [
    xmlText("eqn", exportEquation(context, expressionAt(main, key), own, at)),
    start && xmlText("init_eqn", exportEquation(context, expressionAt(start, key), own, at)),
    graph && graphNode(graph),
  ];
  if (!isApart) return content("").filter((node) => node !== undefined);
  return [...elementsOf(context, own)].map(({ subscript, key, at }) =>
    xmlNode("element", { subscript }, ...content(key, at)),
  );
}

type ReadEquation =
  | { readonly kind: "all"; readonly expression: Expression }
  | { readonly kind: "each"; readonly byKey: ReadonlyMap<string, Expression> };

function readEquation(equation: Equation): ReadEquation {
  if (typeof equation === "string") return { kind: "all", expression: parseExpression(equation) };
  const entries = Object.entries(equation).map(([key, text]) => {
    const parts = key.split(",").map((part) => canonicalName(part.trim()));
    return [parts.join(","), parseExpression(text)] as const;
  });
  return { kind: "each", byKey: new Map(entries) };
}

function expressionAt(equation: ReadEquation, key: string): Expression {
  if (equation.kind === "all") return equation.expression;
  const found = equation.byKey.get(key);
  if (!found) throw new Error(`no equation for the element ${key}`);
  return found;
}

/** The elements of an array in row-major order. */
function* elementsOf(
  context: ExportContext,
  own: readonly string[],
): Generator<{ subscript: string; key: string; at: readonly number[] }> {
  const dimensions = own.map((name) => context.names.of(name));
  const keys = dimensions.map(({ position }) => [...position.keys()]);
  const at = dimensions.map(() => 0);
  for (;;) {
    const subscript = at.map((position, i) => dimensions[i]?.elements[position]).join(",");
    const key = at.map((position, i) => keys[i]?.[position]).join(",");
    yield { subscript, key, at: [...at] };
    let place = at.length - 1;
    while (place >= 0 && at[place] === (keys[place]?.length ?? 0) - 1) at[place--] = 0;
    const before = at[place];
    if (before === undefined) return;
    at[place] = before + 1;
  }
}

function graphNode(graph: GraphicalFunction): XmlNode {
  return xmlNode("gf", { type: graph.mode }, ...graphPoints(graph));
}

function graphPoints({ x, y }: GraphicalFunction): XmlNode[] {
  return [xmlText("xpts", x.join(",")), xmlText("ypts", y.join(","))];
}
