/** Finds sums that run over a constant matrix of mostly zeros, and lists its entries by row. */
import type { Model } from "../model/model.js";
import type { Node } from "./program-tree.js";

type Load = Extract<Node, { kind: "load" }>;
type FoldNode = Extract<Node, { kind: "fold" }>;

/** Entries of a matrix that are not zero, row by row. */
export interface SparseRows {
  /** Where each row's entries begin; one more than there are rows. */
  readonly starts: readonly number[];
  readonly positions: readonly number[];
  readonly values: readonly number[];
}

/** Above this share of entries a plain loop is as quick. */
const DENSEST = 0.4;
/** Below this size a plain loop is as quick. */
const SMALLEST = 16;

/**
 * The sparse factor of a sum over one axis: its load, the dimension summed along, and its entries.
 * Terms whose factor is zero are left out, which leaves the sum as it is (unless the other factor
 * is infinite). Constants that a parameter draw may change are not eligible.
 */
export function sparseRows(
  model: Model,
  fold: FoldNode,
): { readonly load: Load; readonly along: number; readonly rows: SparseRows } | undefined {
  const [axis] = fold.axes;
  if (!axis || fold.axes.length !== 1) return undefined;
  for (const factor of factorsOf(fold.body)) {
    if (factor.kind !== "load" || factor.places.some((place) => place.kind === "computed"))
      continue;
    const along = factor.places.findIndex(
      (place) =>
        place.kind === "axis" && place.axis === axis.id && place.offset === 0 && !place.table,
    );
    const uses = factor.places.filter((place) => place.kind === "axis" && place.axis === axis.id);
    if (along < 0 || uses.length !== 1 || factor.slot.sizes[along] !== axis.size) continue;
    const rule = model.variables.get(factor.slot.variable)?.rule;
    if (rule?.kind !== "value" || rule.parameter !== undefined) continue;
    if (rule.values.length < SMALLEST) continue;
    const entries = rule.values.reduce((count, value) => count + (value === 0 ? 0 : 1), 0);
    if (entries > DENSEST * rule.values.length) continue;
    return { load: factor, along, rows: rowsOf(rule.values, factor.slot.sizes, along) };
  }
  return undefined;
}

/** Factors of a product. */
function factorsOf(node: Node): Node[] {
  return node.kind === "operation" && node.operation === "*"
    ? node.operands.flatMap(factorsOf)
    : [node];
}

function rowsOf(values: readonly number[], sizes: readonly number[], along: number): SparseRows {
  const size = sizes[along] ?? 1;
  const inner = sizes.slice(along + 1).reduce((product, one) => product * one, 1);
  const outer = values.length / size / inner;
  const starts: number[] = [0];
  const positions: number[] = [];
  const found: number[] = [];
  for (let a = 0; a < outer; a++) {
    for (let b = 0; b < inner; b++) {
      for (let k = 0; k < size; k++) {
        const value = values[(a * size + k) * inner + b] ?? 0;
        if (value === 0) continue;
        positions.push(k);
        found.push(value);
      }
      starts.push(positions.length);
    }
  }
  return { starts, positions, values: found };
}
