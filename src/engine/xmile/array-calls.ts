/** Calls that speak of arrays as a whole: how large one is, or which element a flat index means. */
import { fail } from "../language/problem.js";
import type { BinaryOperator, Expression } from "../language/syntax.js";
import { bareName } from "./rewrite.js";
import type { Place, Workshop } from "./workshop.js";

type Name = Extract<Expression, { kind: "name" }>;

/** Number of elements of an array or a slice of one; `array` is already in the engine's terms. */
export function sizeOf(array: Name, workshop: Workshop): number {
  const { byName } = workshop.source.dimensions;
  const shape = workshop.shapes.get(array.name) ?? [];
  const length = (dimension: string | undefined): number =>
    byName.get(dimension ?? "")?.elements.length ?? 1;
  if (array.subscripts.length === 0) {
    return shape.reduce((product, dimension) => product * length(dimension), 1);
  }
  return array.subscripts.reduce((product, subscript, i) => {
    if (subscript.kind === "all") return product * length(subscript.of ?? shape[i]);
    if (subscript.kind === "range") return product * rangeLength(subscript, shape[i], workshop);
    const name = bareName(subscript);
    const isElement = name !== undefined && byName.get(shape[i] ?? "")?.position.has(name);
    return name !== undefined && !isElement && byName.has(name) ? product * length(name) : product;
  }, 1);
}

function rangeLength(
  range: { readonly from: Expression; readonly to: Expression; readonly at: number },
  dimension: string | undefined,
  workshop: Workshop,
): number {
  const positions = workshop.source.dimensions.byName.get(dimension ?? "")?.position;
  const placeOf = (end: Expression): number => {
    if (end.kind === "number") return end.value - 1;
    const place = end.kind === "name" ? positions?.get(end.name) : undefined;
    return place ?? fail({ position: range.at, message: "A range needs two elements or numbers." });
  };
  return placeOf(range.to) - placeOf(range.from) + 1;
}

/**
 * `A(n)`: the n-th element of an array in row-major order, as subscripts that are computed from n.
 */
export function atFlatIndex(
  array: Name,
  index: Expression,
  workshop: Workshop,
  place: Place,
): Expression {
  const { at } = array;
  const shape = workshop.shapes.get(array.name) ?? [];
  const sizes = shape.map(
    (dimension) => workshop.source.dimensions.byName.get(dimension)?.elements.length ?? 1,
  );
  const number = (value: number): Expression => ({ kind: "number", value, at });
  const binary = (operator: BinaryOperator, left: Expression, right: Expression): Expression => ({
    kind: "binary",
    operator,
    left,
    right,
    at,
  });
  const before = binary("-", workshop.rewrite(index, place), number(1));
  const subscripts = sizes.map((size, i) => {
    const after = sizes.slice(i + 1).reduce((product, one) => product * one, 1);
    const whole: Expression = {
      kind: "call",
      function: "int",
      arguments: [after === 1 ? before : binary("/", before, number(after))],
      at,
    };
    // The first dimension is not wrapped round, so that an index past the end stays outside.
    const inDimension = i === 0 ? whole : binary("mod", whole, number(size));
    return { kind: "index" as const, expression: binary("+", inDimension, number(1)), at };
  });
  return { ...array, subscripts };
}
