/** Equations as an export writes them, in functions that the standard has where it has them. */
import { transposed } from "../compile/array-expressions.js";
import { builtIn } from "../language/functions.js";
import { printExpression } from "../language/print.js";
import { type Expression, walkExpression } from "../language/syntax.js";
import type { Call, ExportContext, Name, Standing } from "./export-context.js";
import { exportFold, isArray, isFold, isSparseFold } from "./export-fold.js";
import { exportSubscripts } from "./export-subscripts.js";

/** The text of one equation of a variable, for all its elements or for the one `at` positions. */
export function exportEquation(
  context: ExportContext,
  expression: Expression,
  own: readonly string[],
  at?: readonly number[],
): string {
  const standing: Standing = { own, ownNames: context.names.distinct(own), at, fold: undefined };
  return printExpression(new EquationWriter(context).adapt(expression, standing), (name) => name);
}

/** Whether an equation must be written element by element to leave out the zeros of a sum. */
export function needsElements(
  context: ExportContext,
  expression: Expression,
  own: readonly string[],
): boolean {
  if (!context.writtenOut || own.length === 0) return false;
  let needed = false;
  walkExpression(expression, (part) => {
    if (part.kind !== "call" || !isFold(part)) return;
    needed ||= isSparseFold(part, context, own);
  });
  return needed;
}

/** Functions that the standard lacks and isee systems has. */
const VENDOR = new Set(["safediv", "round", "lookupinv", "prod"]);

/** Writes equations in the terms of the export. */
class EquationWriter {
  constructor(private readonly context: ExportContext) {}

  readonly adapt = (expression: Expression, standing: Standing): Expression => {
    switch (expression.kind) {
      case "number":
        return expression;
      case "name":
        return this.name(expression, standing);
      case "unary":
        return { ...expression, operand: this.adapt(expression.operand, standing) };
      case "binary":
        return {
          ...expression,
          left: this.adapt(expression.left, standing),
          right: this.adapt(expression.right, standing),
        };
      case "if":
        return {
          ...expression,
          condition: this.adapt(expression.condition, standing),
          consequent: this.adapt(expression.consequent, standing),
          alternative: this.adapt(expression.alternative, standing),
        };
      case "call":
        return this.call(expression, standing);
    }
  };

  private name(reference: Name, standing: Standing): Expression {
    const { name, at } = reference;
    const shape = this.context.shapes.get(name);
    if (!shape) return this.otherName(reference, standing);
    this.context.named.add(name);
    const subscripts = exportSubscripts(this.context, reference, shape, standing, this.adapt);
    return { kind: "name", name: shape.inEquations, subscripts, at };
  }

  /** A built-in, an element or a dimension; the latter two stand for positions, from 1. */
  private otherName(reference: Name, { own, ownNames, at }: Standing): Expression {
    const { name } = reference;
    const known = builtIn(name);
    if (known) return { ...reference, name: known.name.toUpperCase() };
    const position = (value: number): Expression => ({ kind: "number", value, at: reference.at });
    for (const dimension of this.context.names.all()) {
      const place = dimension.position.get(name);
      if (place !== undefined) return position(place + 1);
    }
    const i = own.indexOf(name);
    const place = at?.[i];
    if (place !== undefined) return position(place + 1);
    return { ...reference, name: this.context.names.of(ownNames[i] ?? name).inEquations };
  }

  private call(call: Call, standing: Standing): Expression {
    const given = (): Expression[] =>
      call.arguments.map((argument) => this.adapt(argument, standing));
    const graph = this.context.shapes.get(call.function);
    if (graph) {
      this.context.named.add(call.function);
      return { ...call, function: graph.inEquations, arguments: given() };
    }
    const known = builtIn(call.function);
    if (!known) return { ...call, arguments: given() };
    if (known.meaning === "reduction") return this.reduction(known.name, call, standing);
    if (known.name === "lookup") return this.lookup(call, standing);
    this.tell(known.name, known.meaning);
    switch (known.name) {
      case "transpose":
        return this.transposed(call, standing);
      case "if_then_else":
        return conditional(call, given());
      case "lookupinv":
        return this.lookup(call, standing);
      case "uniform":
        return { ...call, function: "random", arguments: given() };
      default:
        return { ...call, function: known.name, arguments: given() };
    }
  }

  /** LOOKUP(graph, x) is written graph(x), as the standard has it. */
  private lookup(call: Call, standing: Standing): Expression {
    const [first, ...rest] = call.arguments;
    const shape = first?.kind === "name" ? this.context.shapes.get(first.name) : undefined;
    if (first?.kind !== "name" || !shape) return call;
    this.context.named.add(first.name);
    const given = rest.map((argument) => this.adapt(argument, standing));
    if (builtIn(call.function)?.name === "lookup") {
      return { ...call, function: shape.inEquations, arguments: given };
    }
    const graph: Name = { ...first, name: shape.inEquations, subscripts: [] };
    return { ...call, function: "lookupinv", arguments: [graph, ...given] };
  }

  private reduction(name: string, call: Call, standing: Standing): Expression {
    if (name === "rank") return this.rank(call, standing);
    if (isFold(call)) {
      if (name === "prod" && !this.context.writtenOut) this.tell(name, "reduction");
      return exportFold(this.context, call, standing, this.adapt);
    }
    const given = call.arguments.map((argument) =>
      !standing.fold && isArray(this.context, argument, standing)
        ? exportFold(this.context, { ...call, arguments: [argument] }, standing, this.adapt)
        : this.adapt(argument, standing),
    );
    if (given.length < 3 || name === "mean") return { ...call, function: name, arguments: given };
    return given.reduce((left, right) => ({ ...call, function: name, arguments: [left, right] }));
  }

  /** RANK(array, n, second array): its arrays stay whole. */
  private rank(call: Call, standing: Standing): Expression {
    this.context.notCarried.add(
      "RANK stays a function over an array, which some programs do not read (PySD is one).",
    );
    const given = call.arguments.map((argument, i) =>
      this.adapt(argument, i === 1 ? standing : { ...standing, fold: { kind: "whole" } }),
    );
    return { ...call, function: "rank", arguments: given };
  }

  /** A' is written with the dimensions it runs over. */
  private transposed(call: Call, standing: Standing): Expression {
    const [array] = call.arguments;
    if (array?.kind !== "name") return call;
    const { shapes, names } = this.context;
    return this.adapt(
      transposed(array, {
        dimensionsOf: (name) => shapes.get(name)?.dimensions,
        isDimension: (name) => names.has(name),
      }),
      standing,
    );
  }

  private tell(name: string, meaning: string): void {
    if (VENDOR.has(name)) this.context.vendorFunctions.add(name.toUpperCase());
    if (meaning === "chance") this.context.draws.add(name.toUpperCase());
  }
}

function conditional(call: Call, given: readonly Expression[]): Expression {
  const [condition, consequent, alternative] = given;
  if (!condition || !consequent || !alternative) return call;
  return { kind: "if", condition, consequent, alternative, at: call.at };
}
