/** Calls of graphical functions: `graph(x)`, LOOKUP(graph, x), and sizes of arrays of them. */
import { builtIn } from "../language/functions.js";
import { fail } from "../language/problem.js";
import type { Expression } from "../language/syntax.js";
import { sizeOf } from "./array-calls.js";
import { mapped } from "./rewrite.js";
import { subscriptsOf } from "./rewrite-subscripts.js";
import type { Meaning } from "./scope.js";
import { isTranslated } from "./translate-call.js";
import type { Place, Workshop } from "./workshop.js";

type Name = Extract<Expression, { kind: "name" }>;
type Call = Extract<Expression, { kind: "call" }>;

/** The graphical function that a name in the place of a function means, if it is one. */
export function graphMeant(workshop: Workshop, meaning: Meaning): Name | undefined {
  if (meaning.kind === "variable") {
    if (!workshop.isGraph(meaning.name)) return undefined;
    return { kind: "name", name: meaning.name, subscripts: [], at: 1 };
  }
  const { expression } = meaning;
  return expression.kind === "name" && workshop.isGraph(expression.name) ? expression : undefined;
}

/** graph(x), where the graph is one for all elements or one of several. */
export function graphCall(
  workshop: Workshop,
  expression: Call,
  graph: Name,
  place: Place,
): Expression {
  const given = mapped(expression.arguments, (part) => workshop.rewrite(part, place));
  if (workshop.graphs.has(graph.name)) {
    return workshop.graphs.lookup(workshop, "lookup", graph, given, place);
  }
  return graph.name === expression.function && given === expression.arguments
    ? expression
    : { ...expression, function: graph.name, arguments: given };
}

/** LOOKUP(graph, x), with or without subscripts on the graph. */
export function lookupCall(
  workshop: Workshop,
  expression: Call,
  first: Name,
  rest: readonly Expression[],
  place: Place,
): Expression {
  const meaning = place.scope.meaning(first.name);
  const graph = meaning && graphMeant(workshop, meaning);
  if (!graph && (!meaning || builtIn(first.name) || isTranslated(first.name))) {
    // Converters write LOOKUP(F, x) for a function F that they do not know.
    const call: Call = { ...expression, function: first.name, arguments: rest };
    return workshop.rewrite(call, place);
  }
  if (!graph) {
    return fail({
      position: first.at,
      message: `"${first.name}" is a value here, not a graphical function.`,
    });
  }
  const given = rest.map((part) => workshop.rewrite(part, place));
  const subscripts =
    first.subscripts.length === 0
      ? graph.subscripts
      : subscriptsOf(workshop, first.subscripts, graph.name, place);
  if (workshop.graphs.has(graph.name)) {
    const array = { ...graph, subscripts };
    return workshop.graphs.lookup(workshop, expression.function, array, given, place);
  }
  return { ...expression, arguments: [{ ...graph, subscripts: [] }, ...given] };
}

/** SIZE of a dimension or an array. */
export function sizeIn(workshop: Workshop, array: Name, place: Place): number {
  if (!place.scope.meaning(array.name)) {
    const dimension = workshop.source.dimensions.byName.get(array.name);
    if (dimension) return dimension.elements.length;
    if (array.name === "self" && array.subscripts.length === 0) {
      return sizeOf({ ...array, name: place.owner.name }, workshop);
    }
  }
  const read = workshop.rewrite(array, { ...place, folded: true });
  return read.kind === "name" ? sizeOf(read, workshop) : 1;
}
