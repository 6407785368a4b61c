/** What generated code calls: elementary functions, tests of time, graphical functions, draws. */
import { exp } from "../math/exp.js";
import { arccos, arcsin, arctan } from "../math/inverse-trigonometry.js";
import { ln } from "../math/ln.js";
import { log10 } from "../math/log10.js";
import { pow } from "../math/pow.js";
import { cos, sin, tan } from "../math/trigonometry.js";
import type { GraphicalFunction } from "../model/definition.js";
import {
  exponentialAt,
  logNormalAt,
  normalAt,
  poissonAt,
  uniformAt,
} from "../run/random-stream.js";

/** A remembered array: its values before the start and one row for each step. */
export interface HistoryStore {
  readonly volume: number;
  readonly before: Float64Array;
  readonly rows: Float64Array;
}

/** Share of a step by which time may miss a point and still count as there. */
const AT_A_POINT = 1e-6;

const square = (x: number): number => x * x;
const at = (position: number, size: number): number => {
  const rounded = Math.round(position);
  return rounded >= 1 && rounded <= size ? rounded - 1 : Number.NaN;
};
const safediv = (above: number, below: number, otherwise: number): number =>
  below === 0 ? otherwise : above / below;
/** The remainder has the divisor's sign, as the standard has it (3.3.1). */
const mod = (x: number, divisor: number): number => {
  const remainder = x % divisor;
  return remainder !== 0 && remainder < 0 !== divisor < 0 ? remainder + divisor : remainder;
};
/** Halves go away from zero, as the standard has it. */
const round = (x: number): number => (x < 0 ? -Math.round(-x) : Math.round(x));
const step = (height: number, from: number, t: number, dt: number): number =>
  t >= from - dt * AT_A_POINT ? height : 0;
const ramp = (slope: number, from: number, to: number, t: number, _dt: number): number =>
  t <= from ? 0 : slope * (Math.min(t, to) - from);

/** A quantity delivered within one step, once or again after every interval. */
function pulse(magnitude: number, first: number, interval: number, t: number, dt: number): number {
  const since = t - first;
  if (since < -dt / 2) return 0;
  const beat = interval > 0 ? Math.round(since / interval) * interval : 0;
  const off = since - beat;
  return off >= -dt * AT_A_POINT && off < dt * (1 - AT_A_POINT) ? magnitude / dt : 0;
}

const uniform = (
  seed: number,
  run: number,
  stream: number,
  interval: number,
  element: number,
  low: number,
  high: number,
): number => low + (high - low) * uniformAt(seed, run, stream, interval, element);
const normal = (
  seed: number,
  run: number,
  stream: number,
  interval: number,
  element: number,
  mean: number,
  sd: number,
): number => mean + sd * normalAt(seed, run, stream, interval, element);

const PURE = {
  exp,
  ln,
  log10,
  pow,
  sin,
  cos,
  tan,
  arcsin,
  arccos,
  arctan,
  square,
  at,
  safediv,
  mod,
  round,
  step,
  ramp,
  pulse,
  uniform,
  normal,
  lognormal: logNormalAt,
  exponential: exponentialAt,
  poisson: poissonAt,
};

/** The library of one program: graphs and histories are its own. */
export function programLibrary(
  graphs: readonly GraphicalFunction[],
  histories: readonly HistoryStore[],
): Readonly<Record<string, unknown>> {
  const tables = graphs.map((graph) => ({
    x: Float64Array.from(graph.x),
    y: Float64Array.from(graph.y),
    mode: graph.mode,
  }));
  const inverse = graphs.map((graph) => {
    const rising = (graph.y.at(-1) ?? 0) >= (graph.y[0] ?? 0);
    const order = rising ? graph : { x: [...graph.x].reverse(), y: [...graph.y].reverse() };
    return {
      x: Float64Array.from(order.y),
      y: Float64Array.from(order.x),
      mode: graph.mode,
    };
  });
  return {
    ...PURE,
    graph: (table: number, x: number): number => readGraph(tables[table]!, x),
    graphInverse: (table: number, y: number): number => readGraph(inverse[table]!, y),
    stores: histories.map((history) => history.rows),
    recall(history: number, now: number, element: number, delayInSteps: number): number {
      const store = histories[history]!;
      const back = Math.max(1, Math.round(delayInSteps));
      const row = now - back;
      if (!(row >= 0)) return store.before[element] ?? 0;
      return store.rows[row * store.volume + element] ?? 0;
    },
  };
}

interface Graph {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly mode: GraphicalFunction["mode"];
}

/** The value of a graphical function: straight lines, or steps, between its points. */
function readGraph(graph: Graph, at: number): number {
  const { x, y, mode } = graph;
  const last = x.length - 1;
  if (Number.isNaN(at)) return at;
  if (last === 0) return y[0]!;
  if (at <= x[0]!) return mode === "extrapolate" ? onLine(graph, 0, at) : y[0]!;
  if (at >= x[last]!) {
    return mode === "extrapolate" ? onLine(graph, last - 1, at) : y[last]!;
  }
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (x[middle]! <= at) low = middle;
    else high = middle;
  }
  return mode === "discrete" ? y[low]! : onLine(graph, low, at);
}

function onLine({ x, y }: Graph, i: number, at: number): number {
  const run = x[i + 1]! - x[i]!;
  return run === 0 ? y[i]! : y[i]! + ((y[i + 1]! - y[i]!) * (at - x[i]!)) / run;
}
