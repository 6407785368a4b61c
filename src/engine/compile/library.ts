/** What generated code calls: elementary functions, tests of time, graphical functions, draws. */
import { exp } from "../math/exp.js";
import { arccos, arcsin, arctan } from "../math/inverse-trigonometry.js";
import { ln } from "../math/ln.js";
import { log10 } from "../math/log10.js";
import { poissonQuantile } from "../math/poisson-quantile.js";
import { pow } from "../math/pow.js";
import { cos, sin, tan } from "../math/trigonometry.js";
import type { GraphicalFunction, TimeDefinition } from "../model/definition.js";
import { clockOf, stepsOf } from "../run/clock.js";
import { exponentialOf, logNormalOf, normalAt, uniformAt } from "../run/random-stream.js";

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

const uniform = (luck: number, low: number, high: number): number => low + (high - low) * luck;
const normal = (luck: number, mean: number, sd: number): number => mean + sd * luck;

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
  uniformAt,
  normalAt,
  uniform,
  normal,
  lognormal: logNormalOf,
  exponential: exponentialOf,
  poisson: poissonQuantile,
};

/** The library of one program: graphs and histories are its own. */
export function programLibrary(
  graphs: readonly GraphicalFunction[],
  histories: readonly HistoryStore[],
  time: TimeDefinition,
): Readonly<Record<string, unknown>> {
  const tables = graphs.map(({ x, y, mode }) => graphTable(x, y, mode));
  const inverse = graphs.map(({ x, y, mode }) =>
    (y.at(-1) ?? 0) >= (y[0] ?? 0)
      ? graphTable(y, x, mode)
      : graphTable([...y].reverse(), [...x].reverse(), mode),
  );
  return {
    ...PURE,
    /** Values of a function of time at all steps. */
    along(table: number): Float64Array {
      const at = clockOf(time);
      return Float64Array.from({ length: stepsOf(time) + 1 }, (_, n) =>
        readGraph(tables[table]!, at(n)),
      );
    },
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
  /** Whether x rises from point to point, as that of a function always does. */
  readonly isRising: boolean;
  /** Where the last reading lay: the next is most often there too. */
  low: number;
}

function graphTable(x: readonly number[], y: readonly number[], mode: Graph["mode"]): Graph {
  return {
    x: Float64Array.from(x),
    y: Float64Array.from(y),
    mode,
    isRising: x.every((one, i) => i === 0 || one > (x[i - 1] ?? one)),
    low: 0,
  };
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
  let { low } = graph;
  if (!(graph.isRising && x[low]! <= at && at < x[low + 1]!)) {
    low = segmentOf(x, at);
    graph.low = low;
  }
  return mode === "discrete" ? y[low]! : onLine(graph, low, at);
}

/** Number of the last point at or before this place. */
function segmentOf(x: Float64Array, at: number): number {
  let low = 0;
  let high = x.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (x[middle]! <= at) low = middle;
    else high = middle;
  }
  return low;
}

function onLine({ x, y }: Graph, i: number, at: number): number {
  const run = x[i + 1]! - x[i]!;
  return run === 0 ? y[i]! : y[i]! + ((y[i + 1]! - y[i]!) * (at - x[i]!)) / run;
}
