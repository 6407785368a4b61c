/**
 * Sums that can be taken together: each adds its terms in turn and has to wait for the last one,
 * so several in one loop take hardly longer than one. The order of the terms stays as it is.
 */
import type { Model } from "../model/model.js";
import { freeAxes, type Node, walkNode } from "./program-tree.js";
import type { Group } from "./schedule.js";
import { sparseRows } from "./sparse.js";

export type FoldNode = Extract<Node, { kind: "fold" }>;

const JOINED: ReadonlySet<FoldNode["fold"]> = new Set(["sum", "min", "max", "product"]);

/** Folds that need nothing of their own group, in lists of two or more over the same size. */
export function jointFolds(model: Model, group: Group): FoldNode[][] {
  const written = new Set(group.assignments.map(({ slot }) => slot.variable));
  const bySize = new Map<number, FoldNode[]>();
  for (const { node } of group.assignments) {
    walkNode(node, (part) => {
      if (part.kind !== "fold" || !isJoinable(model, part, written)) return;
      const size = part.axes[0]?.size ?? 0;
      bySize.set(size, [...(bySize.get(size) ?? []), part]);
    });
  }
  return [...bySize.values()].filter((folds) => folds.length > 1);
}

function isJoinable(model: Model, fold: FoldNode, written: ReadonlySet<string>): boolean {
  if (fold.axes.length !== 1 || !JOINED.has(fold.fold) || freeAxes(fold).size > 0) return false;
  if (fold.fold === "sum" && sparseRows(model, fold)) return false;
  let isPlain = true;
  walkNode(fold.body, (part) => {
    if (part.kind === "fold" || part.kind === "draw" || part.kind === "recall") isPlain = false;
    if (part.kind === "load" && written.has(part.slot.variable)) isPlain = false;
  });
  return isPlain;
}
