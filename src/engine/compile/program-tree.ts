/**
 * The tree that a back-end turns into code: names resolved to places in memory, array axes to
 * loop counters, functions to operations. Nothing of the model's text is left in it.
 */

/** A place in memory: a variable's values stand one after the other from `offset`. */
export interface Slot {
  readonly variable: string;
  readonly offset: number;
  readonly sizes: readonly number[];
  readonly volume: number;
}

/** A loop over `size` elements. */
export interface Axis {
  readonly id: number;
  readonly size: number;
}

/** How one dimension of a slot is indexed. */
export type Place =
  | { readonly kind: "fixed"; readonly position: number }
  /** Loop counter plus offset, or looked up in a table of positions. */
  | {
      readonly kind: "axis";
      readonly axis: number;
      readonly offset: number;
      readonly table?: readonly number[];
    }
  /** A computed position, counted from 1; outside the dimension the value is 0. */
  | { readonly kind: "computed"; readonly position: Node; readonly size: number };

export type Operation =
  | "+"
  | "-"
  | "*"
  | "/"
  | "^"
  | "mod"
  | "<"
  | "<="
  | ">"
  | ">="
  | "="
  | "<>"
  | "and"
  | "or"
  | "not"
  | "negate"
  | "exp"
  | "ln"
  | "log10"
  | "sqrt"
  | "abs"
  | "int"
  | "round"
  | "sin"
  | "cos"
  | "tan"
  | "arcsin"
  | "arccos"
  | "arctan"
  | "safediv"
  | "min"
  | "max"
  | "step"
  | "ramp"
  | "pulse";

export type Fold = "sum" | "min" | "max" | "product" | "mean" | "deviation";

export type Draw = "uniform" | "normal" | "lognormal" | "exponential" | "poisson";

export type Node =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "load"; readonly slot: Slot; readonly places: readonly Place[] }
  | {
      readonly kind: "operation";
      readonly operation: Operation;
      readonly operands: readonly Node[];
    }
  | {
      readonly kind: "choice";
      readonly condition: Node;
      readonly consequent: Node;
      readonly alternative: Node;
    }
  | {
      readonly kind: "fold";
      readonly fold: Fold;
      readonly axes: readonly Axis[];
      readonly body: Node;
    }
  /** Reads a graphical function. */
  | { readonly kind: "graph"; readonly table: number; readonly inverse: boolean; readonly x: Node }
  /** A draw of its own stream, the same for a whole calendar interval. */
  | {
      readonly kind: "draw";
      readonly draw: Draw;
      readonly stream: number;
      /** Which element of the variable draws. */
      readonly element: Node;
      readonly operands: readonly Node[];
    }
  | { readonly kind: "clock"; readonly reads: "time" | "step" }
  /** Position of a loop counter, for draws. */
  | { readonly kind: "counter"; readonly axis: number }
  /** A remembered value: `delay` ago, or the initial value before the start. */
  | {
      readonly kind: "recall";
      readonly history: number;
      readonly element: Node;
      readonly delay: Node;
    };

/** Calls `visit` on a node and all its parts. */
export function walkNode(node: Node, visit: (part: Node) => void): void {
  visit(node);
  for (const part of nodeParts(node)) walkNode(part, visit);
}

/** The direct parts of a node. */
export function nodeParts(node: Node): readonly Node[] {
  switch (node.kind) {
    case "number":
    case "clock":
    case "counter":
      return [];
    case "load":
      return node.places.flatMap((place) => (place.kind === "computed" ? [place.position] : []));
    case "operation":
      return node.operands;
    case "choice":
      return [node.condition, node.consequent, node.alternative];
    case "fold":
      return [node.body];
    case "graph":
      return [node.x];
    case "draw":
      return [node.element, ...node.operands];
    case "recall":
      return [node.element, node.delay];
  }
}

/** The loop counters that a node reads and does not itself run through. */
export function freeAxes(node: Node): Set<number> {
  const free = new Set<number>();
  const visit = (part: Node, bound: ReadonlySet<number>): void => {
    if (part.kind === "counter" && !bound.has(part.axis)) free.add(part.axis);
    if (part.kind === "load") {
      for (const place of part.places) {
        if (place.kind === "axis" && !bound.has(place.axis)) free.add(place.axis);
      }
    }
    const inner =
      part.kind === "fold" ? new Set([...bound, ...part.axes.map((axis) => axis.id)]) : bound;
    for (const child of nodeParts(part)) visit(child, inner);
  };
  visit(node, new Set());
  return free;
}
