/** How much arithmetic a step takes, by kind: the yardstick of the bench. */
import type { Model } from "../model/model.js";
import type { Assignment, Plan } from "./plan.js";
import { type Node, nodeParts } from "./program-tree.js";
import { sparseRows } from "./sparse.js";

/** Operations of one step. */
export interface Arithmetic {
  /** Additions, multiplications, comparisons and the like. */
  readonly plain: number;
  readonly divisions: number;
  /** Elementary functions, readings of graphs and draws. */
  readonly functions: number;
}

const DIVISIONS: ReadonlySet<string> = new Set(["/", "mod", "safediv", "sqrt"]);
const FUNCTIONS: ReadonlySet<string> = new Set([
  ...["^", "exp", "ln", "log10", "sin", "cos", "tan", "arcsin", "arccos", "arctan"],
]);

/** Operations of a step if every running equation and stock is worked out once, as it is written. */
export function arithmeticOf(plan: Plan): Arithmetic {
  const counts = { plain: 0, divisions: 0, functions: 0 };
  for (const assignment of plan.running) {
    count(plan.model, assignment.node, elementsOf(assignment), counts);
  }
  for (const { slot, inflows, outflows } of plan.stocks) {
    // One addition a flow, one product with the step.
    counts.plain += slot.volume * (inflows.length + outflows.length + 1);
  }
  return counts;
}

const elementsOf = ({ axes }: Assignment): number =>
  axes.reduce((product, axis) => product * axis.size, 1);

function count(
  model: Model,
  node: Node,
  times: number,
  counts: { -readonly [kind in keyof Arithmetic]: number },
): void {
  if (node.kind === "operation") {
    if (DIVISIONS.has(node.operation)) counts.divisions += times;
    else if (FUNCTIONS.has(node.operation)) counts.functions += times;
    else counts.plain += times;
  }
  if (node.kind === "choice") counts.plain += times;
  if (node.kind === "graph" || node.kind === "draw") counts.functions += times;
  const inside = node.kind === "fold" ? times * termsOf(model, node) : times;
  if (node.kind === "fold") counts.plain += inside;
  for (const part of nodeParts(node)) count(model, part, inside, counts);
}

/** Terms of a fold; of a sum over a matrix of mostly zeros, the mean number of its entries. */
function termsOf(model: Model, fold: Extract<Node, { kind: "fold" }>): number {
  const sparse = fold.fold === "sum" ? sparseRows(model, fold) : undefined;
  if (sparse) return sparse.rows.values.length / (sparse.rows.starts.length - 1);
  return fold.axes.reduce((product, axis) => product * axis.size, 1);
}
