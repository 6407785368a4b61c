/** Parts of the expression language that speak of whole arrays: transposition, ranks, mixed folds. */
import { builtIn } from "../language/functions.js";
import { type Expression, partsOf, type Subscript } from "../language/syntax.js";
import type { Axis, Node, Operation } from "./program-tree.js";

type Name = Extract<Expression, { kind: "name" }>;

const number = (value: number): Node => ({ kind: "number", value });
const operation = (name: Operation, ...operands: Node[]): Node => ({
  kind: "operation",
  operation: name,
  operands,
});

/** Row-major number, from 0, of the element at which some loops stand. */
export function flatNumber(axes: readonly Axis[]): Node {
  return axes.reduce<Node>(
    (element, axis) =>
      operation("+", operation("*", element, number(axis.size)), {
        kind: "counter",
        axis: axis.id,
      }),
    number(0),
  );
}

/** What there is to know of the arrays of a model. */
export interface ArrayShapes {
  /** Names of the dimensions of a variable; undefined if there is no such variable. */
  readonly dimensionsOf: (variable: string) => readonly string[] | undefined;
  readonly isDimension: (name: string) => boolean;
}

/** An array with subscripts that follow the dimensions of the variable at hand, last first. */
export function transposed(array: Name, shapes: ArrayShapes): Name {
  const rank = shapes.dimensionsOf(array.name)?.length ?? 0;
  const written = array.subscripts;
  const isFree = (subscript: Subscript): boolean => dimensionNamed(subscript, shapes) !== undefined;
  let left = written.length === 0 ? rank : written.filter(isFree).length;
  const turned = (at: number): Subscript => ({ kind: "position", place: left--, at });
  const subscripts =
    written.length === 0
      ? Array.from({ length: rank }, () => turned(array.at))
      : written.map((one) => (isFree(one) ? turned(one.at) : one));
  return { ...array, subscripts };
}

/** Loops over an array with the values there: its own and those that break ties. */
export interface RankSide {
  readonly axes: readonly Axis[];
  readonly values: readonly Node[];
}

/**
 * Row-major number, from 1, of the element with exactly `place` - 1 others before it. Both sides
 * are the same array under loops of their own.
 */
export function rankNode(own: RankSide, other: RankSide, place: Node): Node {
  const ownNumber = flatNumber(own.axes);
  const before = other.values.reduceRight<Node>(
    (equal, value, i) => {
      const mine = own.values[i] ?? number(0);
      const same = operation("and", operation("=", value, mine), equal);
      return operation("or", operation("<", value, mine), same);
    },
    operation("<", flatNumber(other.axes), ownNumber),
  );
  const below: Node = { kind: "fold", fold: "sum", axes: other.axes, body: before };
  const isIt = operation("=", below, operation("-", place, number(1)));
  const found = operation("*", isIt, operation("+", ownNumber, number(1)));
  return { kind: "fold", fold: "sum", axes: own.axes, body: found };
}

/** Whether a part is an array of which `bound` does not pick an element. */
export function isWholeArray(
  part: Expression,
  shapes: ArrayShapes,
  bound: (dimension: string) => boolean,
): boolean {
  if (part.kind === "call" && builtIn(part.function)?.meaning === "reduction") return false;
  if (part.kind !== "name") return partsOf(part).some((one) => isWholeArray(one, shapes, bound));
  const dimensions = shapes.dimensionsOf(part.name);
  if (!dimensions) return false;
  if (part.subscripts.length === 0) return dimensions.some((dimension) => !bound(dimension));
  return part.subscripts.some((one) => {
    const dimension = dimensionNamed(one, shapes);
    return dimension === undefined ? one.kind === "all" || one.kind === "range" : !bound(dimension);
  });
}

/** The dimension whose name a subscript is, if it is one. */
function dimensionNamed(subscript: Subscript, shapes: ArrayShapes): string | undefined {
  if (subscript.kind !== "index" || subscript.expression.kind !== "name") return undefined;
  const { name } = subscript.expression;
  return shapes.isDimension(name) ? name : undefined;
}
