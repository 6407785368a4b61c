/**
 * Walks equations and says where units must agree. What a unit is stands open: the check works on
 * units that are declared, the inference on units with unknowns. A bare number fits any unit when
 * it is added, compared or returned, and is plain when it multiplies.
 */
import { type BuiltIn, builtIn } from "../language/functions.js";
import type { Expression } from "../language/syntax.js";
import { allExpressions, type Model, type Variable } from "./model.js";

/** Where two units meet: a place in an equation, or a stock and its flow. */
export interface UnitUse {
  readonly variable: Variable;
  /** The equation in which it stands; absent for a stock's flow. */
  readonly equation?: Expression;
  /** Character in the equation's text, counted from 1. */
  readonly position: number;
}

/** What to say when two units that should agree do not. */
export type Disagreement = (found: string, expected: string) => string;

/** What a reader needs to know of units. */
export interface UnitAlgebra<U> {
  readonly plain: U;
  /** The unit of a variable, if it can be told. */
  variable(variable: Variable): U | undefined;
  /** The unit of time, if it can be told. */
  time(): U | undefined;
  multiply(a: U, b: U): U;
  raise(unit: U, exponent: number): U;
  isPlain(unit: U): boolean;
  /** Called wherever two units must be one. */
  agree(expected: U, found: U, use: UnitUse, tell: Disagreement): void;
  /** Called for a unit raised to a power that is not a number. */
  refusePower(base: U, use: UnitUse): void;
}

/** The unit of a part: a bare number fits everywhere, of the untold nothing is asked. */
type Found<U> = U | "number" | "untold";

/** A part that has been read, with its place. */
interface Part<U> {
  readonly found: Found<U>;
  readonly at: number;
}

type Call = Extract<Expression, { kind: "call" }>;
type Binary = Extract<Expression, { kind: "binary" }>;

/** Reads all that one variable says about units, as its author wrote it. */
export function readUnits<U>(model: Model, variable: Variable, algebra: UnitAlgebra<U>): void {
  const { rule } = variable;
  const own = algebra.variable(variable);
  const hasGraph = rule.kind === "computed" && rule.graph !== undefined;
  for (const equation of allExpressions(rule)) {
    const reader = new Reader(model, variable, equation, algebra);
    const found = reader.read(equation);
    // A graphical function stands between its equation and its value.
    if (hasGraph) continue;
    reader.agree(own ?? "untold", found, equation.at, (unit, expected) => {
      return `The equation is in ${unit}, but the variable is declared in ${expected}.`;
    });
  }
  if (rule.kind === "stock")
    readFlows(model, variable, [...rule.inflows, ...rule.outflows], algebra);
}

function readFlows<U>(
  model: Model,
  stock: Variable,
  flows: readonly string[],
  algebra: UnitAlgebra<U>,
): void {
  const unit = algebra.variable(stock);
  const time = algebra.time();
  if (unit === undefined || time === undefined) return;
  const expected = algebra.multiply(unit, algebra.raise(time, -1));
  for (const name of flows) {
    const flow = model.asWritten.get(name);
    const found = flow && algebra.variable(flow);
    if (!flow || found === undefined) continue;
    algebra.agree(expected, found, { variable: stock, position: 1 }, (own, wanted) => {
      return `Its flow "${flow.written}" is in ${own}, but must be in ${wanted}: the stock's unit per unit of time.`;
    });
  }
}

class Reader<U> {
  constructor(
    private readonly model: Model,
    private readonly variable: Variable,
    private readonly equation: Expression,
    private readonly algebra: UnitAlgebra<U>,
  ) {}

  read(expression: Expression): Found<U> {
    switch (expression.kind) {
      case "number":
        return "number";
      case "name":
        return this.name(expression.name);
      case "unary": {
        const operand = this.read(expression.operand);
        return expression.operator === "not" ? this.algebra.plain : operand;
      }
      case "if": {
        this.read(expression.condition);
        const outcomes = [expression.consequent, expression.alternative];
        return toldApart(this.same(this.parts(outcomes), "The two outcomes of IF"));
      }
      case "binary":
        return this.binary(expression);
      case "call":
        return toldApart(this.call(expression));
    }
  }

  agree(expected: Found<U>, found: Found<U>, at: number, tell: Disagreement): void {
    if (isOpen(expected) || isOpen(found)) return;
    this.algebra.agree(expected, found, this.use(at), tell);
  }

  private use(position: number): UnitUse {
    return { variable: this.variable, equation: this.equation, position };
  }

  private name(name: string): Found<U> {
    const variable = this.model.asWritten.get(name);
    if (variable) return this.algebra.variable(variable) ?? "untold";
    const known = builtIn(name);
    if (known?.unit.kind === "time") return this.algebra.time() ?? "untold";
    return known && known.unit.kind !== "plain" ? "untold" : this.algebra.plain;
  }

  private binary(expression: Binary): Found<U> {
    const { operator, left, right } = expression;
    const what = `The two sides of "${operator}"`;
    switch (operator) {
      case "*":
      case "/":
        return this.product(this.read(left), this.read(right), operator === "*" ? 1 : -1);
      case "^":
        return this.power(left, right);
      case "and":
      case "or":
        this.read(left);
        this.read(right);
        return this.algebra.plain;
      case "+":
      case "-":
      case "mod":
        return this.same(this.parts([left, right]), what);
      default:
        this.same(this.parts([left, right]), what);
        return this.algebra.plain;
    }
  }

  private product(a: Found<U>, b: Found<U>, exponent: 1 | -1): Found<U> {
    if (a === "untold" || b === "untold") return "untold";
    if (a === "number" && b === "number") return "number";
    const { plain } = this.algebra;
    const right = b === "number" ? plain : exponent === 1 ? b : this.algebra.raise(b, -1);
    return this.algebra.multiply(a === "number" ? plain : a, right);
  }

  private power(left: Expression, right: Expression): Found<U> {
    const base = this.read(left);
    const exponent = this.read(right);
    this.plain(exponent, right.at, "A power");
    if (base === "number") return exponent === "number" ? "number" : "untold";
    if (base === "untold" || this.algebra.isPlain(base)) return base;
    const value = constantValue(right);
    if (value !== undefined) return this.algebra.raise(base, value);
    this.algebra.refusePower(base, this.use(right.at));
    return "untold";
  }

  private call(expression: Call): Found<U> {
    const graph = this.model.asWritten.get(expression.function);
    const given = this.parts(expression.arguments);
    if (graph) return this.algebra.variable(graph) ?? "untold";
    const known = builtIn(expression.function);
    if (!known) return "untold";
    this.times(known, given);
    return this.result(known, given);
  }

  private parts(expressions: readonly Expression[]): Part<U>[] {
    return expressions.map((one) => ({ found: this.read(one), at: one.at }));
  }

  private times(known: BuiltIn, given: readonly Part<U>[]): void {
    const time = this.algebra.time() ?? "untold";
    for (const place of known.times ?? []) {
      const part = given[place];
      if (!part) continue;
      this.agree(time, part.found, part.at, (found, expected) => {
        return `${known.usage} expects a time in ${expected} there, but it is in ${found}.`;
      });
    }
  }

  private result(known: BuiltIn, given: readonly Part<U>[]): Found<U> {
    const [first = "untold", second = "untold"] = given.map((part) => part.found);
    const time = this.algebra.time();
    switch (known.unit.kind) {
      case "plain":
        if (known.meaning === "arithmetic") {
          for (const { found, at } of given) this.plain(found, at, known.usage);
        }
        return this.algebra.plain;
      case "time":
        return time ?? "untold";
      case "root":
        return isOpen(first) ? first : this.algebra.raise(first, 1 / 2);
      case "quotient":
        return isOpen(first) || isOpen(second) ? "untold" : this.product(first, second, -1);
      case "per-time":
        return isOpen(first) || time === undefined ? "untold" : this.product(first, time, -1);
      case "rate":
        return time === undefined ? "untold" : this.algebra.raise(time, -1);
      case "same":
        return this.shared(known, given, known.unit.arguments);
    }
  }

  /** The unit that some arguments of a call share with its result. */
  private shared(known: BuiltIn, given: readonly Part<U>[], places: readonly number[]): Found<U> {
    const first = given[0]?.found ?? "untold";
    if (known.name === "lookup") return first;
    if (known.name === "lookupinv" || known.name === "inf") return "untold";
    if (known.name === "ramp") {
      const time = this.algebra.time();
      return isOpen(first) || time === undefined ? "untold" : this.algebra.multiply(first, time);
    }
    const some = places.length === 0 ? given : given.filter((_, i) => places.includes(i));
    return this.same(some, `The arguments of ${known.usage}`);
  }

  /** The one unit of several parts, each of them read. */
  private same(parts: readonly Part<U>[], what: string): Found<U> {
    let unit: Found<U> = "number";
    for (const { found: next, at } of parts) {
      if (!isOpen(unit)) {
        this.agree(unit, next, at, (found, expected) => {
          return `${what} must be in one unit, but are in ${expected} and ${found}.`;
        });
      } else if (next !== "number") unit = isOpen(next) ? "untold" : next;
    }
    return unit;
  }

  private plain(found: Found<U>, at: number, what: string): void {
    this.agree(this.algebra.plain, found, at, (unit) => {
      return `${what} takes a plain number there, but it is in ${unit}.`;
    });
  }
}

const isOpen = <U>(found: Found<U>): found is "number" | "untold" =>
  found === "number" || found === "untold";

/** What comes out of a choice or a function is more than the numbers that went in. */
const toldApart = <U>(found: Found<U>): Found<U> => (found === "number" ? "untold" : found);

/** The value of a number written with or without a sign. */
function constantValue(expression: Expression): number | undefined {
  if (expression.kind === "number") return expression.value;
  if (expression.kind !== "unary" || expression.operator === "not") return undefined;
  const value = constantValue(expression.operand);
  return value === undefined ? undefined : expression.operator === "-" ? -value : value;
}
