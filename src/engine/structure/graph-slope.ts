/** What a graphical function gives over an interval, and how steep it is there. */
import type { GraphicalFunction } from "../model/definition.js";
import {
  EVERYTHING,
  hull,
  type Interval,
  interval,
  ONE,
  point,
  product,
  spanOf,
  UPWARDS,
  ZERO,
} from "./interval.js";
import type { Slopes } from "./operation-slopes.js";

/** Value and slope of y(x) for every x of an interval. */
export function graphSlopes(graph: GraphicalFunction, x: Interval): Slopes {
  const met = piecesOf(graph).filter((piece) => x.low <= piece.to && x.high >= piece.from);
  const isStep = graph.mode === "discrete";
  return {
    value: met.map((piece) => valuesOn(piece, x, isStep)).reduce(hull),
    slopes: [met.map(({ slope }) => product(point(slope), isStep ? UPWARDS : ONE)).reduce(hull)],
  };
}

/** The slope of x(y), for a graph that is read backwards: its direction, without its size. */
export function inverseGraphSlopes(graph: GraphicalFunction): Slopes {
  const slopes = graph.x.slice(1).map((_, i) => point(pieceOf(graph, i).slope));
  const slope = slopes.length > 0 ? slopes.reduce(hull) : ZERO;
  const direction =
    slope.low >= 0 ? UPWARDS : slope.high <= 0 ? interval(-Infinity, 0) : EVERYTHING;
  return { value: EVERYTHING, slopes: [direction] };
}

/** One straight line of a graph. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly y: number;
  readonly slope: number;
}

/** The lines of a graph from end to end, what lies beyond its points included. */
function piecesOf(graph: GraphicalFunction): Piece[] {
  const last = graph.x.length - 1;
  const flat = (i: number, from: number, to: number): Piece => {
    return { from, to, x: graph.x[i] ?? 0, y: graph.y[i] ?? 0, slope: 0 };
  };
  if (last < 1) return [flat(0, -Infinity, Infinity)];
  const lines = graph.x.slice(1).map((_, i) => pieceOf(graph, i));
  if (graph.mode !== "extrapolate") {
    const [first = 0, end = 0] = [graph.x[0], graph.x[last]];
    return [flat(0, -Infinity, first), ...lines, flat(last, end, Infinity)];
  }
  return lines.map((line, i) => ({
    ...line,
    from: i === 0 ? -Infinity : line.from,
    to: i === lines.length - 1 ? Infinity : line.to,
  }));
}

function pieceOf(graph: GraphicalFunction, i: number): Piece {
  const [from = 0, to = 0] = [graph.x[i], graph.x[i + 1]];
  const [y = 0, end = 0] = [graph.y[i], graph.y[i + 1]];
  return { from, to, x: from, y, slope: (end - y) / (to - from) };
}

function valuesOn(piece: Piece, x: Interval, isStep: boolean): Interval {
  const at = (place: number): number =>
    isStep || piece.slope === 0 ? piece.y : piece.y + piece.slope * (place - piece.x);
  return spanOf(at(Math.max(x.low, piece.from)), at(Math.min(x.high, piece.to)));
}
