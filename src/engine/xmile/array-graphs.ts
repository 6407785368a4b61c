/** Arrays with a graphical function for each element: each becomes a hidden graph of its own. */
import { canonicalName } from "../language/names.js";
import { fail } from "../language/problem.js";
import type { Expression, Subscript } from "../language/syntax.js";
import type { GraphicalFunction } from "../model/definition.js";
import { bareName } from "./rewrite.js";
import type { Owner, Place, Workshop } from "./workshop.js";

type Name = Extract<Expression, { kind: "name" }>;

/** Thrown when an equation means something else for each element. */
export class ElementsNeeded extends Error {}

interface GraphArray {
  readonly dimensions: readonly string[];
  /** Graph of one element, by key (`a,b`). */
  readonly read: (key: string) => GraphicalFunction | undefined;
  readonly made: Map<string, string>;
  readonly owner: Owner;
}

/** The arrays of a file whose graphs differ by element. */
export class ArrayGraphs {
  private readonly arrays = new Map<string, GraphArray>();

  add(
    name: string,
    dimensions: readonly string[],
    owner: Owner,
    read: (key: string) => GraphicalFunction | undefined,
  ): void {
    this.arrays.set(name, { dimensions, read, made: new Map(), owner });
  }

  has(name: string): boolean {
    return this.arrays.has(name);
  }

  /** Name of the hidden graph of one element, made when first asked for. */
  hidden(workshop: Workshop, array: string, key: string): string | undefined {
    const known = this.arrays.get(array);
    const made = known?.made.get(key);
    if (made !== undefined || !known) return made;
    const graph = known.read(key);
    if (!graph) return undefined;
    const owner = { ...known.owner, shown: `${known.owner.shown}[${key}]`, dimensions: [] };
    const name = workshop.hide(owner, "graph", { kind: "auxiliary", unit: "", means: "", graph });
    known.made.set(key, name);
    return name;
  }

  /** A lookup in one of the arrays, `lookup` or `lookupinv`, as a lookup in a hidden graph. */
  lookup(
    workshop: Workshop,
    how: string,
    graph: Name,
    given: readonly Expression[],
    place: Place,
  ): Expression {
    const array = this.arrays.get(graph.name);
    if (!array) throw new Error(`no graphs of ${graph.name}`);
    const { byName } = workshop.source.dimensions;
    const parts =
      graph.subscripts.length > 0
        ? graph.subscripts.map((subscript, i) =>
            elementName(subscript, byName.get(array.dimensions[i] ?? "")?.elements),
          )
        : array.dimensions.map((dimension) => place.substitution.get(dimension) ?? dimension);
    const isFixed = parts.every((part, i) =>
      byName.get(array.dimensions[i] ?? "")?.position.has(part),
    );
    if (!isFixed) {
      if (place.substitution.size === 0 && place.owner.dimensions.length > 0) {
        throw new ElementsNeeded();
      }
      fail({
        position: graph.at,
        message: `"${graph.name}" has a graph for each element. Say which one, as in ${graph.name}[${array.dimensions.join(", ")}](x).`,
      });
    }
    const key = parts.join(",");
    const hidden = this.hidden(workshop, graph.name, key);
    if (hidden === undefined) {
      return fail({
        position: graph.at,
        message: `"${graph.name}" has no graph for the element [${key}].`,
      });
    }
    const table: Expression = { kind: "name", name: hidden, subscripts: [], at: graph.at };
    return { kind: "call", function: how, arguments: [table, ...given], at: graph.at };
  }
}

function elementName(subscript: Subscript, elements: readonly string[] | undefined): string {
  if (subscript.kind === "index" && subscript.expression.kind === "number") {
    return canonicalName(elements?.[subscript.expression.value - 1] ?? "");
  }
  return bareName(subscript) ?? "";
}
