/** Functions over arrays as an export writes them: term by term where that is wanted. */
import { isWholeArray } from "../compile/array-expressions.js";
import { builtIn } from "../language/functions.js";
import { type Expression, partsOf, walkExpression } from "../language/syntax.js";
import {
  type Adapt,
  type Call,
  type ExportContext,
  type ExportShape,
  isSparse,
  type Name,
  type Standing,
} from "./export-context.js";
import { exportSubscripts, rangeEnd } from "./export-subscripts.js";

/** Longer sums stay sums. */
const MOST_TERMS = 1_000;
/** Functions that can be written with operators and functions of two numbers. */
const WRITABLE = new Set(["sum", "mean", "prod", "min", "max"]);

/** Sizes of the loops of a fold: stars in order, then dimensions by name. */
interface Loops {
  readonly stars: readonly number[];
  readonly named: ReadonlyMap<string, number>;
}

/** Whether a call folds an array to a number. */
export function isFold(call: Call): boolean {
  return builtIn(call.function)?.meaning === "reduction" && call.arguments.length === 1;
}

/** Whether a part stands for many values where it stands. */
export function isArray(context: ExportContext, part: Expression, standing: Standing): boolean {
  const shapes = {
    dimensionsOf: (name: string) => context.shapes.get(name)?.dimensions,
    isDimension: (name: string) => context.names.has(name),
  };
  return isWholeArray(part, shapes, (dimension) => standing.own.includes(dimension));
}

/** Whether a fold must be written element by element to leave out the zeros of a constant array. */
export function isSparseFold(call: Call, context: ExportContext, own: readonly string[]): boolean {
  let found = false;
  walkExpression(call, (part) => {
    if (part.kind !== "name" || !isSparse(context.shapes.get(part.name))) return;
    found ||= part.subscripts.some(
      (one) =>
        one.kind === "index" && one.expression.kind === "name" && own.includes(one.expression.name),
    );
  });
  return found;
}

/** A function over one array. */
export function exportFold(
  context: ExportContext,
  call: Call,
  standing: Standing,
  adapt: Adapt,
): Expression {
  const name = builtIn(call.function)?.name ?? call.function;
  const [argument] = call.arguments;
  if (!argument) return call;
  const writer = new FoldWriter(context, standing, adapt);
  const loops = writer.loopsOf(argument);
  const sizes = [...loops.stars, ...loops.named.values()];
  const count = sizes.reduce((product, size) => product * size, 1);
  const plainNumber = (value: number): Expression => ({ kind: "number", value, at: call.at });
  if (name === "size") return plainNumber(count);
  if (sizes.length === 0)
    return name === "stddev" ? plainNumber(0) : adapt(argument, { ...standing, fold: undefined });
  if (!context.writtenOut) return writer.whole(name, argument, call.at);
  if (WRITABLE.has(name) && count <= MOST_TERMS) {
    const terms = writer.terms(argument, loops, name === "sum" || name === "mean");
    return joined(name, terms, count, call.at);
  }
  context.notCarried.add(
    `${name.toUpperCase()} over ${count} elements stays a function over an array, which some programs do not read (PySD is one).`,
  );
  return writer.whole(name, argument, call.at);
}

/** Writes one fold. */
class FoldWriter {
  constructor(
    private readonly context: ExportContext,
    private readonly standing: Standing,
    private readonly adapt: Adapt,
  ) {}

  whole(name: string, argument: Expression, at: number): Expression {
    const inner = this.adapt(argument, { ...this.standing, fold: { kind: "whole" } });
    return { kind: "call", function: name, arguments: [inner], at };
  }

  terms(argument: Expression, loops: Loops, skipZeros: boolean): Expression[] {
    const sizes = [...loops.stars, ...loops.named.values()];
    const names = [...loops.named.keys()];
    const terms: Expression[] = [];
    for (const positions of positionsIn(sizes)) {
      const stars = positions.slice(0, loops.stars.length);
      const named = new Map(names.map((name, i) => [name, positions[loops.stars.length + i] ?? 0]));
      const within: Standing = { ...this.standing, fold: { kind: "term", stars, named } };
      const term = this.term(argument, within, skipZeros);
      if (term) terms.push(term);
    }
    return terms;
  }

  /** One term; undefined when a factor of it is a zero of a constant array of mostly zeros. */
  private term(argument: Expression, within: Standing, skipZeros: boolean): Expression | undefined {
    if (argument.kind === "binary" && argument.operator === "*") {
      const left = this.term(argument.left, within, skipZeros);
      const right = this.term(argument.right, within, skipZeros);
      return left && right && { ...argument, left, right };
    }
    const shape = argument.kind === "name" ? this.context.shapes.get(argument.name) : undefined;
    if (argument.kind !== "name" || !shape?.values || !skipZeros || !isSparse(shape)) {
      return this.adapt(argument, within);
    }
    const place = this.placeOf(argument, shape, within);
    if (place === undefined) return this.adapt(argument, within);
    const value = shape.values[place] ?? 0;
    if (!shape.isPlain) return value === 0 ? undefined : this.adapt(argument, within);
    this.context.inlined.add(argument.name);
    if (value === 0) return undefined;
    const size: Expression = { kind: "number", value: Math.abs(value), at: argument.at };
    return value < 0 ? { kind: "unary", operator: "-", operand: size, at: argument.at } : size;
  }

  /** Row-major number of the one element that a reference means; undefined if it means several. */
  private placeOf(reference: Name, shape: ExportShape, within: Standing): number | undefined {
    let place = 0;
    const subscripts = exportSubscripts(this.context, reference, shape, within, this.adapt);
    for (const [i, subscript] of subscripts.entries()) {
      const dimension = this.context.names.of(shape.dimensions[i] ?? "");
      const isName = subscript.kind === "index" && subscript.expression.kind === "name";
      const name = isName ? subscript.expression.name : undefined;
      const position = name === undefined ? -1 : dimension.elementsInEquations.indexOf(name);
      if (position < 0) return undefined;
      place = place * dimension.elements.length + position;
    }
    return place;
  }

  loopsOf(argument: Expression): Loops {
    const stars: number[] = [];
    const named = new Map<string, number>();
    const { names, shapes } = this.context;
    const length = (dimension: string): number => names.of(dimension).elements.length;
    const visit = (part: Expression): void => {
      // A fold within the fold has loops of its own.
      if (part.kind === "call" && isFold(part)) return;
      partsOf(part).forEach(visit);
      if (part.kind !== "name") return;
      let star = 0;
      shapes.get(part.name)?.dimensions.forEach((dimension, i) => {
        const given = part.subscripts[i];
        if (!given) stars[star++] ??= length(dimension);
        else if (given.kind === "range") {
          const from = rangeEnd(this.context, given.from, dimension);
          stars[star++] ??= rangeEnd(this.context, given.to, dimension) - from + 1;
        } else if (given.kind === "all") {
          if (given.of === undefined) stars[star++] ??= length(dimension);
          else named.set(given.of, length(given.of));
        } else if (given.kind === "index" && given.expression.kind === "name") {
          const { name } = given.expression;
          const isFree = names.has(name) && !names.of(dimension).position.has(name);
          if (isFree && !this.standing.own.includes(name)) named.set(name, length(name));
        }
      });
    };
    visit(argument);
    return { stars, named };
  }
}

/** All positions in a box of these sizes, the last running fastest. */
function* positionsIn(sizes: readonly number[]): Generator<number[]> {
  const count = sizes.reduce((product, size) => product * size, 1);
  for (let n = 0; n < count; n++) {
    const positions: number[] = [];
    let rest = n;
    for (const size of [...sizes].reverse()) {
      positions.unshift(rest % size);
      rest = Math.floor(rest / size);
    }
    yield positions;
  }
}

function joined(name: string, terms: readonly Expression[], count: number, at: number): Expression {
  const pair =
    (operator: "+" | "*") =>
    (left: Expression, right: Expression): Expression => ({
      kind: "binary",
      operator,
      left,
      right,
      at,
    });
  const plainNumber = (value: number): Expression => ({ kind: "number", value, at });
  if (name === "min" || name === "max") return extreme(name, terms, at);
  if (name === "prod") return terms.length === 0 ? plainNumber(1) : terms.reduce(pair("*"));
  const sum = terms.length === 0 ? plainNumber(0) : terms.reduce(pair("+"));
  if (name === "sum") return sum;
  return { kind: "binary", operator: "/", left: sum, right: plainNumber(count), at };
}

/** The least or greatest of some parts, by halves, so that brackets do not nest as deep as the list. */
function extreme(name: "min" | "max", parts: readonly Expression[], at: number): Expression {
  const [first] = parts;
  if (!first) throw new Error("there is nothing to compare");
  if (parts.length === 1) return first;
  const middle = Math.ceil(parts.length / 2);
  const halves = [parts.slice(0, middle), parts.slice(middle)];
  const given = halves.map((half) => extreme(name, half, at));
  return { kind: "call", function: name, arguments: given, at };
}
