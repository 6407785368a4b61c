/**
 * Resolves a syntax tree against a model: names to places, subscripts to axes, calls to
 * operations. The same rules hold for every back-end.
 */
import { builtIn, builtInNames } from "../language/functions.js";
import { suggestion } from "../language/names.js";
import { fail } from "../language/problem.js";
import type { Expression, Subscript } from "../language/syntax.js";
import type { Dimension, Model, Variable } from "../model/model.js";
import { streamKey } from "../run/random-stream.js";
import {
  type ArrayShapes,
  isWholeArray,
  type RankSide,
  rankNode,
  transposed,
} from "./array-expressions.js";
import type { Layout } from "./layout.js";
import type { Axis, Draw, Fold, Node, Operation, Place } from "./program-tree.js";

type Name = Extract<Expression, { kind: "name" }>;
type Call = Extract<Expression, { kind: "call" }>;

/** What a dimension's name means where an equation stands. */
type Binding =
  | { readonly kind: "axis"; readonly axis: Axis }
  | { readonly kind: "fixed"; readonly position: number };

/** Bindings by dimension; a dimension that stands twice is bound twice, in order. */
type Bindings = Map<string, Binding[]>;

function bind(bindings: Bindings, dimension: string, binding: Binding): void {
  const known = bindings.get(dimension);
  if (known) known.push(binding);
  else bindings.set(dimension, [binding]);
}

/** Axes opened by `*`, by bare arrays or by free dimension names inside a function over arrays. */
interface OpenAxes {
  readonly stars: { axis: Axis; dimension: Dimension }[];
  readonly named: Map<string, Axis>;
}

const FOLDS: Readonly<Record<string, Fold>> = {
  sum: "sum",
  mean: "mean",
  min: "min",
  max: "max",
  prod: "product",
  stddev: "deviation",
};

const DRAWS: Readonly<Record<string, Draw>> = {
  uniform: "uniform",
  normal: "normal",
  lognormal: "lognormal",
  exprnd: "exponential",
  poisson: "poisson",
};

const number = (value: number): Node => ({ kind: "number", value });
const operation = (name: Operation, ...operands: Node[]): Node => ({
  kind: "operation",
  operation: name,
  operands,
});

/** Numbers axes, graphs, histories and streams over a whole model. */
export class Resolver {
  private axes = 0;
  private readonly graphs = new Map<string, number>();
  private readonly histories = new Map<string, number>();
  readonly shapes: ArrayShapes = {
    dimensionsOf: (name) =>
      this.model.variables.get(name)?.dimensions.map((dimension) => dimension.name),
    isDimension: (name) => this.model.dimensions.has(name),
  };

  constructor(
    readonly model: Model,
    readonly layout: Layout,
  ) {
    for (const variable of model.variables.values()) {
      if (
        variable.rule.kind === "graph" ||
        (variable.rule.kind === "computed" && variable.rule.graph)
      ) {
        this.graphs.set(variable.name, this.graphs.size);
      }
      if (variable.rule.kind === "history") this.histories.set(variable.name, this.histories.size);
    }
  }

  newAxis(size: number): Axis {
    return { id: this.axes++, size };
  }

  /** Variables with a graph, in the order of their tables. */
  get graphOwners(): readonly string[] {
    return [...this.graphs.keys()];
  }

  /** Variables with a history, in the order of their stores. */
  get historyOwners(): readonly string[] {
    return [...this.histories.keys()];
  }

  graphOf(variable: string): number | undefined {
    return this.graphs.get(variable);
  }

  historyOf(variable: string): number {
    return this.histories.get(variable) ?? 0;
  }

  /** An expression of a variable evaluated over one axis per dimension. */
  overAxes(variable: Variable, axes: readonly Axis[], expression: Expression): Node {
    const bindings: Bindings = new Map();
    variable.dimensions.forEach((dimension, i) => {
      const axis = axes[i];
      if (axis) bind(bindings, dimension.name, { kind: "axis", axis });
    });
    return new Scope(this, variable, bindings, axes).resolve(expression);
  }

  /** An expression of a variable evaluated at one element, given by its positions. */
  atElement(variable: Variable, positions: readonly number[], expression: Expression): Node {
    const bindings: Bindings = new Map();
    variable.dimensions.forEach((dimension, i) => {
      bind(bindings, dimension.name, { kind: "fixed", position: positions[i] ?? 0 });
    });
    return new Scope(this, variable, bindings, [], positions).resolve(expression);
  }
}

/** One equation of one variable. */
class Scope {
  private streams = 0;

  constructor(
    private readonly resolver: Resolver,
    private readonly variable: Variable,
    private readonly bindings: Bindings,
    private readonly axes: readonly Axis[],
    private readonly positions: readonly number[] = [],
  ) {}

  resolve(expression: Expression, open?: OpenAxes): Node {
    switch (expression.kind) {
      case "number":
        return number(expression.value);
      case "name":
        return this.name(expression, open);
      case "unary": {
        const operand = this.resolve(expression.operand, open);
        if (expression.operator === "+") return operand;
        if (expression.operator === "not") return operation("not", operand);
        return operand.kind === "number" ? number(-operand.value) : operation("negate", operand);
      }
      case "binary":
        return operation(
          expression.operator,
          this.resolve(expression.left, open),
          this.resolve(expression.right, open),
        );
      case "if":
        return this.choice(
          [expression.condition, expression.consequent, expression.alternative],
          open,
        );
      case "call":
        return this.call(expression, open);
    }
  }

  private choice(parts: readonly Expression[], open: OpenAxes | undefined): Node {
    const [condition, consequent, alternative] = parts.map((part) => this.resolve(part, open));
    if (!condition || !consequent || !alternative) throw new Error("a choice has three parts");
    return { kind: "choice", condition, consequent, alternative };
  }

  private name(expression: Name, open: OpenAxes | undefined): Node {
    const { name, at } = expression;
    const variable = this.resolver.model.variables.get(name);
    if (variable) return this.reference(variable, expression, open);
    const known = builtIn(name);
    if (known && known.least === 0) return this.builtInCall(known.name, [], at, open);
    const element = this.positionOfElement(name);
    if (element !== undefined) return number(element + 1);
    const binding = this.bindings.get(name)?.[0];
    if (binding) {
      return binding.kind === "fixed"
        ? number(binding.position + 1)
        : operation("+", { kind: "counter", axis: binding.axis.id }, number(1));
    }
    return this.refuse(
      at,
      `There is no variable "${name}".${suggestion(name, this.resolver.model.variables.keys())}`,
    );
  }

  private positionOfElement(name: string): number | undefined {
    for (const dimension of this.resolver.model.dimensions.values()) {
      const position = dimension.position.get(name);
      if (position !== undefined) return position;
    }
    return undefined;
  }

  private reference(variable: Variable, expression: Name, open: OpenAxes | undefined): Node {
    if (variable.rule.kind === "graph") {
      return this.refuse(
        expression.at,
        `"${variable.written}" is a graphical function: give it an input, as in ${variable.written}(x).`,
      );
    }
    const slot = this.resolver.layout.slots.get(variable.name);
    if (!slot) throw new Error(`no slot for ${variable.name}`);
    return { kind: "load", slot, places: this.places(variable, expression, open) };
  }

  private places(variable: Variable, expression: Name, open: OpenAxes | undefined): Place[] {
    const { subscripts, at } = expression;
    if (subscripts.length === 0) {
      let star = 0;
      return variable.dimensions.map((dimension, i) =>
        open
          ? this.star(dimension, open, star++, at)
          : this.implied(variable, dimension, occurrence(variable.dimensions, i), at),
      );
    }
    if (subscripts.length !== variable.dimensions.length) {
      this.refuse(
        at,
        `"${variable.written}" runs over [${variable.dimensions.map((d) => d.name).join(", ")}] and needs ${variable.dimensions.length} subscripts, but ${subscripts.length} are given.`,
      );
    }
    let star = 0;
    return subscripts.map((subscript, i) => {
      const dimension = variable.dimensions[i];
      if (!dimension) throw new Error("counted above");
      if (subscript.kind === "index") {
        return this.indexed(dimension, subscript, sameBefore(subscripts, i), open);
      }
      if (subscript.kind === "position") return this.atPosition(dimension, subscript);
      if (!open) {
        return this.refuse(
          subscript.at,
          `"*" stands for many values. Put it inside SUM, MEAN, MIN, MAX or PROD.`,
        );
      }
      if (subscript.kind === "range") return this.range(dimension, subscript, open, star++);
      return subscript.of === undefined
        ? this.star(dimension, open, star++, subscript.at)
        : this.allOf(subscript.of, dimension, open, subscript.at);
    });
  }

  /** An array without subscripts outside a function over arrays: the element at hand. */
  private implied(variable: Variable, dimension: Dimension, which: number, at: number): Place {
    const place = this.bound(dimension.name, dimension, which);
    if (place) return place;
    return this.refuse(
      at,
      `"${variable.written}" has a value for each ${dimension.name}. Say which, as in ${variable.written}[${dimension.elements[0] ?? "..."}], or fold it, as in SUM(${variable.written}[*]).`,
    );
  }

  private star(dimension: Dimension, open: OpenAxes, index: number, at: number): Place {
    const existing = open.stars[index];
    if (existing) {
      if (existing.axis.size !== dimension.elements.length) {
        this.refuse(
          at,
          `"*" runs over ${existing.dimension.name} (${existing.axis.size} elements) in one place and over ${dimension.name} (${dimension.elements.length}) in another.`,
        );
      }
      return { kind: "axis", axis: existing.axis.id, offset: 0 };
    }
    const axis = this.resolver.newAxis(dimension.elements.length);
    open.stars.push({ axis, dimension });
    return { kind: "axis", axis: axis.id, offset: 0 };
  }

  /** `*:d`: the elements of a dimension or selection; the same name is the same loop. */
  private allOf(name: string, dimension: Dimension, open: OpenAxes, at: number): Place {
    const named = this.resolver.model.dimensions.get(name);
    if (!named) {
      return this.refuse(
        at,
        `There is no dimension "${name}".${suggestion(name, this.resolver.model.dimensions.keys())}`,
      );
    }
    const axis = open.named.get(name) ?? this.resolver.newAxis(named.elements.length);
    open.named.set(name, axis);
    return this.placed({ kind: "axis", axis }, named, dimension, at);
  }

  private range(
    dimension: Dimension,
    subscript: Extract<Subscript, { kind: "range" }>,
    open: OpenAxes,
    index: number,
  ): Place {
    const from = this.constantPosition(dimension, subscript.from);
    const to = this.constantPosition(dimension, subscript.to);
    if (to < from) this.refuse(subscript.at, "A range must run from a lower to a higher element.");
    const selection: Dimension = { ...dimension, elements: dimension.elements.slice(from, to + 1) };
    const place = this.star(selection, open, index, subscript.at);
    return place.kind === "axis" ? { ...place, offset: from } : place;
  }

  private constantPosition(dimension: Dimension, expression: Expression): number {
    const position =
      expression.kind === "name"
        ? dimension.position.get(expression.name)
        : expression.kind === "number"
          ? expression.value - 1
          : undefined;
    if (position === undefined || position < 0 || position >= dimension.elements.length) {
      return this.refuse(
        expression.at,
        `Expected an element of ${dimension.name} or a number from 1 to ${dimension.elements.length}.`,
      );
    }
    return position;
  }

  private indexed(
    dimension: Dimension,
    subscript: Extract<Subscript, { kind: "index" }>,
    which: number,
    open: OpenAxes | undefined,
  ): Place {
    const { expression } = subscript;
    if (expression.kind === "number") {
      return { kind: "fixed", position: this.constantPosition(dimension, expression) };
    }
    if (expression.kind === "name" && expression.subscripts.length === 0) {
      const own = dimension.position.get(expression.name);
      if (own !== undefined) return { kind: "fixed", position: own };
      const named = this.resolver.model.dimensions.get(expression.name);
      if (named) return this.byDimension(dimension, named, which, expression.at, open);
      if (!this.resolver.model.variables.has(expression.name)) {
        const hint = suggestion(expression.name, [
          ...dimension.elements,
          ...this.resolver.model.dimensions.keys(),
        ]);
        this.refuse(
          expression.at,
          `"${expression.name}" is not an element of ${dimension.name}.${hint}`,
        );
      }
    }
    const position = this.resolve(expression, open);
    return { kind: "computed", position, size: dimension.elements.length };
  }

  /** `@n`: the element at hand of a dimension of the variable that is defined. */
  private atPosition(
    dimension: Dimension,
    { place, at }: Extract<Subscript, { kind: "position" }>,
  ): Place {
    const own = this.variable.dimensions[place - 1];
    const axis = this.axes[place - 1];
    const position = this.positions[place - 1];
    if (own && axis) return this.placed({ kind: "axis", axis }, own, dimension, at);
    if (own && position !== undefined) {
      return this.placed({ kind: "fixed", position }, own, dimension, at);
    }
    return this.refuse(
      at,
      `"@${place}" asks for dimension ${place} of this variable, which has ${this.variable.dimensions.length}.`,
    );
  }

  /** A subscript that is the name of a dimension. */
  private byDimension(
    dimension: Dimension,
    named: Dimension,
    which: number,
    at: number,
    open: OpenAxes | undefined,
  ): Place {
    const place = this.bound(named.name, dimension, which);
    if (place) return place;
    if (!open) {
      return this.refuse(
        at,
        `This equation does not run over ${named.name}. Give the variable that dimension, name an element, or fold with SUM(...).`,
      );
    }
    const axis = open.named.get(named.name) ?? this.resolver.newAxis(named.elements.length);
    open.named.set(named.name, axis);
    return this.placed({ kind: "axis", axis }, named, dimension, at);
  }

  /** The element at hand of a dimension in scope, as a position in the dimension indexed. */
  private bound(name: string, dimension: Dimension, which: number): Place | undefined {
    const bindings = this.bindings.get(name);
    const binding = bindings?.[Math.min(which, bindings.length - 1)];
    const named = this.resolver.model.dimensions.get(name);
    return binding && named ? this.placed(binding, named, dimension, 1) : undefined;
  }

  private placed(binding: Binding, named: Dimension, dimension: Dimension, at: number): Place {
    const table = named.name === dimension.name ? undefined : this.crossTable(named, dimension, at);
    if (binding.kind === "fixed") {
      return { kind: "fixed", position: table ? (table[binding.position] ?? 0) : binding.position };
    }
    const axis = binding.axis.id;
    if (!table) return { kind: "axis", axis, offset: 0 };
    const first = table[0] ?? 0;
    const contiguous = table.every((position, i) => position === first + i);
    return contiguous
      ? { kind: "axis", axis, offset: first }
      : { kind: "axis", axis, offset: 0, table };
  }

  /** Where the elements of one dimension stand in another of the same family or of equal size. */
  private crossTable(named: Dimension, dimension: Dimension, at: number): number[] {
    const inDimension = new Map(dimension.inRoot.map((root, i) => [root, i]));
    if (named.root === dimension.root) {
      const table = named.inRoot.map((root) => inDimension.get(root));
      if (table.every((position) => position !== undefined)) return table as number[];
    }
    return this.refuse(
      at,
      `A subscript over ${named.name} cannot index ${dimension.name}: not all its elements belong there.`,
    );
  }

  private call(expression: Call, open: OpenAxes | undefined): Node {
    const graph = this.resolver.model.variables.get(expression.function);
    if (graph && this.resolver.graphOf(graph.name) !== undefined) {
      return this.lookup(graph, expression.arguments, expression.at, open, false);
    }
    const known = builtIn(expression.function);
    if (!known) {
      const names = [...builtInNames, ...this.resolver.model.variables.keys()];
      return this.refuse(
        expression.at,
        `There is no function "${expression.function.toUpperCase()}".${suggestion(expression.function, names)}`,
      );
    }
    const count = expression.arguments.length;
    if (count < known.least || count > known.most) {
      this.refuse(
        expression.at,
        `${known.usage} takes ${known.least === known.most ? known.least : `${known.least} to ${known.most}`} arguments, but ${count} are given.`,
      );
    }
    if (known.meaning === "lookup") return this.lookupCall(known.name, expression, open);
    if (known.name === "rank") return this.rank(expression, open);
    if (known.meaning === "reduction") return this.reduction(known.name, expression, open);
    if (known.name === "transpose") return this.transposed(expression, open);
    return this.builtInCall(known.name, expression.arguments, expression.at, open);
  }

  private lookupCall(name: string, expression: Call, open: OpenAxes | undefined): Node {
    const [first, ...rest] = expression.arguments;
    const graph =
      first?.kind === "name" ? this.resolver.model.variables.get(first.name) : undefined;
    if (!graph || this.resolver.graphOf(graph.name) === undefined) {
      return this.refuse(
        expression.at,
        "LOOKUP expects a graphical function as its first argument.",
      );
    }
    return this.lookup(graph, rest, expression.at, open, name === "lookupinv");
  }

  private lookup(
    graph: Variable,
    given: readonly Expression[],
    at: number,
    open: OpenAxes | undefined,
    inverse: boolean,
  ): Node {
    const [x] = given;
    if (!x || given.length !== 1) this.refuse(at, `"${graph.written}" takes one input.`);
    const table = this.resolver.graphOf(graph.name) ?? 0;
    return { kind: "graph", table, inverse, x: this.resolve(x as Expression, open) };
  }

  private transposed(expression: Call, open: OpenAxes | undefined): Node {
    const [array] = expression.arguments;
    if (array?.kind !== "name" || open) {
      return this.refuse(
        expression.at,
        "The sign ' turns round an array that stands by itself, outside SUM and the like.",
      );
    }
    return this.resolve(transposed(array, this.resolver.shapes), open);
  }

  private rank(expression: Call, open: OpenAxes | undefined): Node {
    const [array, place, second] = expression.arguments;
    if (!array || !place) throw new Error("the count of arguments was checked");
    const side = (): RankSide => {
      const opened: OpenAxes = { stars: [], named: new Map() };
      const values = [array, ...(second ? [second] : [])].map((one) => this.resolve(one, opened));
      return { axes: [...opened.stars.map((star) => star.axis), ...opened.named.values()], values };
    };
    const own = side();
    if (own.axes.length === 0) this.refuse(expression.at, "RANK expects an array.");
    return rankNode(own, side(), this.resolve(place, open));
  }

  private reduction(name: string, expression: Call, open: OpenAxes | undefined): Node {
    const given = expression.arguments;
    if (given.length > 1) {
      const operands = given.map((argument) =>
        !open && isWholeArray(argument, this.resolver.shapes, (name) => this.bindings.has(name))
          ? this.reduction(name, { ...expression, arguments: [argument] }, open)
          : this.resolve(argument, open),
      );
      if (name === "mean") {
        const sum = operands.reduce((total, operand) => operation("+", total, operand));
        return operation("/", sum, number(operands.length));
      }
      const fold: Operation = name === "min" ? "min" : "max";
      return operands.reduce((left, right) => operation(fold, left, right));
    }
    const [argument] = given;
    if (!argument) throw new Error("the count of arguments was checked");
    const opened: OpenAxes = { stars: [], named: new Map() };
    const body = this.resolve(argument, opened);
    const axes = [...opened.stars.map((star) => star.axis), ...opened.named.values()];
    if (name === "size") return number(axes.reduce((product, axis) => product * axis.size, 1));
    if (axes.length === 0) return name === "stddev" ? number(0) : body;
    return { kind: "fold", fold: FOLDS[name] ?? "sum", axes, body };
  }

  private builtInCall(
    name: string,
    given: readonly Expression[],
    at: number,
    open: OpenAxes | undefined,
  ): Node {
    // Before the operands are resolved below: to resolve a draw twice would move its stream.
    if (name === "if_then_else") return this.choice(given, open);
    const draw = DRAWS[name];
    const operands = given.map((argument) => this.resolve(argument, open));
    if (draw) return this.draw(draw, operands, at, open);
    const { start, stop } = this.resolver.model.time;
    switch (name) {
      case "time":
        return { kind: "clock", reads: "time" };
      case "dt":
        return { kind: "clock", reads: "step" };
      case "starttime":
        return number(start);
      case "stoptime":
        return number(stop);
      case "pi":
        return number(Math.PI);
      case "inf":
        return number(Number.POSITIVE_INFINITY);
      case "nan":
        return number(Number.NaN);
      case "safediv":
        return operation("safediv", ...operands, ...(operands.length < 3 ? [number(0)] : []));
      case "step":
        return operation("step", ...operands, ...(operands.length < 2 ? [number(start)] : []));
      case "ramp":
        return operation("ramp", ...withDefaults(operands, [start, Number.POSITIVE_INFINITY]));
      case "pulse":
        return operation("pulse", ...withDefaults(operands, [start, 0]));
      default:
        return operation(name as Operation, ...operands);
    }
  }

  private draw(
    draw: Draw,
    operands: readonly Node[],
    at: number,
    open: OpenAxes | undefined,
  ): Node {
    if (open) {
      this.refuse(
        at,
        "A random draw cannot stand inside a function over an array. Give it a variable of its own.",
      );
    }
    const stream = streamKey(`${this.variable.name}#${this.streams++}`);
    return { kind: "draw", draw, stream, element: this.elementNumber(), operands };
  }

  /** Row-major number of the element at hand. */
  private elementNumber(): Node {
    let element: Node = number(0);
    this.variable.dimensions.forEach((dimension, i) => {
      const axis = this.axes[i];
      const position: Node = axis
        ? { kind: "counter", axis: axis.id }
        : number(this.positions[i] ?? 0);
      element = operation(
        "+",
        operation("*", element, number(dimension.elements.length)),
        position,
      );
    });
    return element;
  }

  private refuse(position: number, message: string): never {
    return fail({
      file: this.resolver.model.file,
      variable: this.variable.written,
      position,
      message,
    });
  }
}

/** How many of the dimensions before this one are the same. */
function occurrence(dimensions: readonly Dimension[], i: number): number {
  return dimensions.slice(0, i).filter((one) => one.name === dimensions[i]?.name).length;
}

/** How many of the subscripts before this one are the same name. */
function sameBefore(subscripts: readonly Subscript[], i: number): number {
  const nameOf = (subscript: Subscript | undefined): string | undefined =>
    subscript?.kind === "index" && subscript.expression.kind === "name"
      ? subscript.expression.name
      : undefined;
  const own = nameOf(subscripts[i]);
  return own === undefined ? 0 : subscripts.slice(0, i).filter((one) => nameOf(one) === own).length;
}

/** The arguments given, the rest filled up: `defaults` stand for the last ones. */
function withDefaults(given: readonly Node[], defaults: readonly number[]): Node[] {
  const missing = 1 + defaults.length - given.length;
  return [...given, ...defaults.slice(defaults.length - Math.max(0, missing)).map(number)];
}
