/**
 * Reads a node of the program tree over intervals and follows it back: what it can give, and how
 * it moves with every place in memory that it reads (reverse differentiation).
 */
import { type Axis, type Node, nodeParts, type Place } from "../compile/program-tree.js";
import type { GraphicalFunction } from "../model/definition.js";
import { DRAW_SLOPES, foldSlopes } from "./fold-slopes.js";
import { graphSlopes, inverseGraphSlopes } from "./graph-slope.js";
import {
  difference,
  EVERYTHING,
  hull,
  type Interval,
  isPoint,
  isZero,
  ONE,
  point,
  product,
  SHARE,
  sum,
  UPWARDS,
  ZERO,
} from "./interval.js";
import { isTrue, type Moment, operationSlopes } from "./operation-slopes.js";

/** What a trace looks at: one state of the model, or all states at once. */
export interface View extends Moment {
  valueOf(place: number): Interval;
  /** Whether it is asked how a node moves with a place. */
  follows(place: number): boolean;
  readonly graphs: readonly GraphicalFunction[];
}

/** A node that has been read. */
interface Traced {
  readonly value: Interval;
  /** Hands its slope on to the places that it reads; absent where none is followed. */
  readonly back?: (slope: Interval) => void;
}

type Load = Extract<Node, { kind: "load" }>;

/** How a node moves with each place that it reads and that is followed. */
export function slopesAt(
  node: Node,
  position: ReadonlyMap<number, number>,
  view: View,
): { readonly value: Interval; readonly slopes: ReadonlyMap<number, Interval> } {
  const tracer = new Tracer(view, position);
  const { value, back } = tracer.trace(node);
  back?.(ONE);
  return { value, slopes: tracer.slopes };
}

class Tracer {
  readonly slopes = new Map<number, Interval>();
  /** Where each loop stands. */
  private readonly position: Map<number, number>;

  constructor(
    private readonly view: View,
    position: ReadonlyMap<number, number>,
  ) {
    this.position = new Map(position);
  }

  trace(node: Node): Traced {
    switch (node.kind) {
      case "number":
        return { value: point(node.value) };
      case "clock":
        return { value: node.reads === "time" ? this.view.time : point(this.view.dt) };
      case "counter":
        return { value: point(this.position.get(node.axis) ?? 0) };
      case "load":
        return this.load(node);
      case "operation": {
        const parts = node.operands.map((operand) => this.trace(operand));
        const values = parts.map((part) => part.value);
        const { value, slopes } = operationSlopes(node.operation, values, this.view);
        return joined(value, parts, slopes);
      }
      case "choice":
        return this.choice(node);
      case "fold":
        return this.fold(node);
      case "graph": {
        const x = this.trace(node.x);
        const graph = this.view.graphs[node.table];
        if (!graph) throw new Error("a graph that is read exists");
        const { value, slopes } = node.inverse
          ? inverseGraphSlopes(graph)
          : graphSlopes(graph, x.value);
        return joined(value, [x], slopes);
      }
      case "draw": {
        const parts = node.operands.map((operand) => this.trace(operand));
        const [first = EVERYTHING, second = EVERYTHING] = DRAW_SLOPES[node.draw];
        const value = ["lognormal", "exponential", "poisson"].includes(node.draw)
          ? UPWARDS
          : EVERYTHING;
        return joined(value, parts, [first, second]);
      }
      case "recall":
        return joined(EVERYTHING, [this.trace(node.delay)], [EVERYTHING]);
    }
  }

  private load(load: Load): Traced {
    const computed: Traced[] = [];
    let places = [0];
    load.places.forEach((place, i) => {
      const size = load.slot.sizes[i] ?? 1;
      const along = this.along(place, computed);
      places = places.flatMap((base) => along.map((position) => base * size + position));
    });
    const absolute = places.map((place) => load.slot.offset + place);
    const values = absolute.map((place) => this.view.valueOf(place));
    // A computed position outside the array reads as nothing.
    const value = values.length > 0 ? values.reduce(hull) : EVERYTHING;
    const followed = absolute.filter((place) => this.view.follows(place));
    const share = absolute.length === 1 ? ONE : SHARE;
    const positions = computed.filter((part) => part.back);
    if (followed.length === 0 && positions.length === 0) return { value };
    return {
      value,
      back: (slope) => {
        for (const place of followed) this.add(place, product(slope, share));
        for (const part of positions) part.back?.(product(slope, EVERYTHING));
      },
    };
  }

  /** The positions that a subscript may mean. */
  private along(place: Place, computed: Traced[]): number[] {
    if (place.kind === "fixed") return [place.position];
    if (place.kind === "axis") {
      const position = this.position.get(place.axis) ?? 0;
      return [place.table ? (place.table[position] ?? 0) : position + place.offset];
    }
    const position = this.trace(place.position);
    computed.push(position);
    if (!isPoint(position.value)) return [...Array(place.size).keys()];
    const at = Math.round(position.value.low) - 1;
    return at >= 0 && at < place.size ? [at] : [];
  }

  private add(place: number, slope: Interval): void {
    this.slopes.set(place, sum(this.slopes.get(place) ?? ZERO, slope));
  }

  private choice(node: Extract<Node, { kind: "choice" }>): Traced {
    const condition = this.trace(node.condition);
    const decided = isTrue(condition.value);
    const consequent = this.trace(node.consequent);
    const alternative = this.trace(node.alternative);
    const gap = difference(consequent.value, alternative.value);
    const value =
      decided === undefined
        ? hull(consequent.value, alternative.value)
        : decided
          ? consequent.value
          : alternative.value;
    const taken = decided === undefined ? SHARE : decided ? ONE : ZERO;
    const other = decided === undefined ? SHARE : decided ? ZERO : ONE;
    // Where the condition turns true, the value moves from the alternative to the consequent.
    return joined(value, [condition, consequent, alternative], [gap, taken, other]);
  }

  private fold(node: Extract<Node, { kind: "fold" }>): Traced {
    const parts: Traced[] = [];
    const walk = (depth: number): void => {
      const axis = node.axes[depth];
      if (!axis) {
        parts.push(this.trace(node.body));
        return;
      }
      for (let i = 0; i < axis.size; i++) {
        this.position.set(axis.id, i);
        walk(depth + 1);
      }
      this.position.delete(axis.id);
    };
    walk(0);
    const { value, slopes } = foldSlopes(
      node.fold,
      parts.map((part) => part.value),
    );
    return joined(value, parts, slopes);
  }
}

/** A whole of parts: a slope along it becomes one along each part that varies. */
function joined(value: Interval, parts: readonly Traced[], slopes: readonly Interval[]): Traced {
  if (!parts.some((part, i) => part.back && !isZero(slopes[i] ?? ZERO))) return { value };
  return {
    value,
    back: (slope) => {
      parts.forEach((part, i) => {
        const own = slopes[i] ?? ZERO;
        if (part.back && !isZero(own)) part.back(product(slope, own));
      });
    },
  };
}

/** Where loops over some axes stand at an element, by its row-major number. */
export function positionOf(axes: readonly Axis[], element: number): Map<number, number> {
  const position = new Map<number, number>();
  let rest = element;
  for (const axis of [...axes].reverse()) {
    position.set(axis.id, rest % axis.size);
    rest = Math.floor(rest / axis.size);
  }
  return position;
}

/** Parts that reading a node once visits. */
export function costOf(node: Node): number {
  const parts = nodeParts(node).reduce((cost, part) => cost + costOf(part), 0);
  if (node.kind === "fold") return 1 + node.axes.reduce((all, axis) => all * axis.size, 1) * parts;
  if (node.kind !== "load") return 1 + parts;
  // A computed subscript may mean any element.
  const reach = node.places.map((place) => (place.kind === "computed" ? place.size : 1));
  return parts + reach.reduce((all, size) => all * size, 1);
}
