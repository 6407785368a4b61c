/**
 * Checks that equations add up in their units. A variable without a unit takes the one its
 * equation gives it, where that can be told; a bare number fits any unit when it is added,
 * compared or returned, and is plain when it multiplies.
 */
import { builtIn } from "../language/functions.js";
import { describeProblem, InputError, type Problem } from "../language/problem.js";
import type { Expression } from "../language/syntax.js";
import {
  dimensionless,
  divideUnits,
  isSameUnit,
  multiplyUnits,
  printUnit,
  raiseUnit,
  type Unit,
} from "../language/unit.js";
import { allExpressions, type Model, type Variable } from "./model.js";

/** The unit of a part: `any` for numbers that fit everywhere and for what cannot be told. */
type Found = Unit | "any";

/** All disagreements of units in a model, in the order of its variables. */
export function checkUnits(model: Model): Problem[] {
  const problems: Problem[] = [];
  for (const variable of model.variables.values()) {
    if (variable.role === "hidden" && variable.rule.kind !== "initial") continue;
    new UnitReader(model, variable, problems).check();
  }
  return problems;
}

/** @throws InputError when units disagree anywhere */
export function requireUnits(model: Model): void {
  const problems = checkUnits(model);
  if (problems.length > 0) throw new InputError(problems);
}

/** The unit that a variable's equation has, when it can be told. */
export function unitOfEquation(model: Model, variable: Variable): Unit | undefined {
  const [expression] = allExpressions(variable.rule);
  if (!expression) return undefined;
  const unit = new UnitReader(model, variable, []).read(expression);
  return unit === "any" ? undefined : unit;
}

class UnitReader {
  constructor(
    private readonly model: Model,
    private readonly variable: Variable,
    private readonly problems: Problem[],
  ) {}

  check(): void {
    const { rule, unit } = this.variable;
    const own: Found = unit ?? "any";
    if (rule.kind === "computed" && rule.graph) {
      for (const expression of allExpressions(rule)) this.read(expression);
      return;
    }
    for (const expression of allExpressions(rule)) {
      this.agree(own, this.read(expression), expression.at, (found, expected) => {
        return `The equation is in ${found}, but the variable is declared in ${expected}.`;
      });
    }
    if (rule.kind === "stock") this.checkFlows(rule.inflows, rule.outflows);
  }

  private checkFlows(inflows: readonly string[], outflows: readonly string[]): void {
    const { unit } = this.variable;
    const { timeUnit } = this.model;
    if (!unit || !timeUnit) return;
    const expected = divideUnits(unit, timeUnit);
    for (const name of [...inflows, ...outflows]) {
      const flow = this.model.variables.get(name);
      if (!flow?.unit || isSameUnit(flow.unit, expected)) continue;
      this.report(
        1,
        `Its flow "${flow.written}" is in ${printUnit(flow.unit)}, but must be in ${printUnit(expected)}: the stock's unit per unit of time.`,
      );
    }
  }

  read(expression: Expression): Found {
    switch (expression.kind) {
      case "number":
        return "any";
      case "name":
        return this.name(expression.name);
      case "unary":
        return expression.operator === "not"
          ? (this.read(expression.operand), dimensionless)
          : this.read(expression.operand);
      case "if": {
        this.read(expression.condition);
        return this.same([expression.consequent, expression.alternative], "The two outcomes of IF");
      }
      case "binary":
        return this.binary(expression);
      case "call":
        return this.call(expression);
    }
  }

  private name(name: string): Found {
    const variable = this.model.variables.get(name);
    if (variable) return variable.unit ?? "any";
    const known = builtIn(name);
    if (known?.unit.kind === "time") return this.model.timeUnit ?? "any";
    return known && known.unit.kind !== "plain" ? "any" : dimensionless;
  }

  private binary(expression: Extract<Expression, { kind: "binary" }>): Found {
    const { operator, left, right } = expression;
    switch (operator) {
      case "*":
      case "/": {
        const a = this.read(left);
        const b = this.read(right);
        const unknown = this.isUnknown(left, a) || this.isUnknown(right, b);
        if (unknown) return "any";
        const one = a === "any" ? dimensionless : a;
        const two = b === "any" ? dimensionless : b;
        const unit = operator === "*" ? multiplyUnits(one, two) : divideUnits(one, two);
        return a === "any" && b === "any" ? "any" : unit;
      }
      case "^":
        return this.power(left, right);
      case "and":
      case "or":
        this.read(left);
        this.read(right);
        return dimensionless;
      case "+":
      case "-":
      case "mod":
        return this.same([left, right], `The two sides of "${operator}"`);
      default:
        this.same([left, right], `The two sides of "${operator}"`);
        return dimensionless;
    }
  }

  /** `any` that stands for a variable without a unit, rather than for a bare number. */
  private isUnknown(expression: Expression, found: Found): boolean {
    if (found !== "any") return false;
    switch (expression.kind) {
      case "number":
        return false;
      case "unary":
        return this.isUnknown(expression.operand, "any");
      case "binary":
        return this.isUnknown(expression.left, "any") || this.isUnknown(expression.right, "any");
      default:
        return true;
    }
  }

  private power(left: Expression, right: Expression): Found {
    const base = this.read(left);
    const exponent = this.read(right);
    this.plain(exponent, right.at, "A power");
    if (base === "any" || Object.keys(base.powers).length === 0) return base;
    const value = constantValue(right);
    if (value === undefined) {
      this.report(
        right.at,
        `A quantity in ${printUnit(base)} can only be raised to a power written as a number.`,
      );
      return "any";
    }
    return raiseUnit(base, value);
  }

  private call(expression: Extract<Expression, { kind: "call" }>): Found {
    const graph = this.model.variables.get(expression.function);
    const units = expression.arguments.map((argument) => this.read(argument));
    if (graph) return graph.unit ?? "any";
    const known = builtIn(expression.function);
    if (!known) return "any";
    for (const place of known.times ?? []) {
      const argument = expression.arguments[place];
      if (argument && this.model.timeUnit) {
        this.agree(this.model.timeUnit, units[place] ?? "any", argument.at, (found, expected) => {
          return `${known.usage} expects a time in ${expected} there, but it is in ${found}.`;
        });
      }
    }
    const [first = "any", second = "any"] = units;
    switch (known.unit.kind) {
      case "plain":
        if (known.meaning === "arithmetic") {
          expression.arguments.forEach((argument, i) => {
            this.plain(units[i] ?? "any", argument.at, known.usage);
          });
        }
        return dimensionless;
      case "time":
        return this.model.timeUnit ?? "any";
      case "root":
        return first === "any" ? "any" : raiseUnit(first, 0.5);
      case "quotient":
        return first === "any" || second === "any" ? "any" : divideUnits(first, second);
      case "per-time":
        return first === "any" || !this.model.timeUnit
          ? "any"
          : divideUnits(first, this.model.timeUnit);
      case "rate":
        return this.model.timeUnit ? divideUnits(dimensionless, this.model.timeUnit) : "any";
      case "same": {
        if (known.meaning === "lookup" || known.name === "inf") return "any";
        if (known.name === "ramp") return this.ramp(first);
        const places = known.unit.arguments;
        const some =
          places.length === 0
            ? expression.arguments
            : expression.arguments.filter((_, i) => places.includes(i));
        return this.same(some, `The arguments of ${known.usage}`);
      }
    }
  }

  private ramp(slope: Found): Found {
    return slope === "any" || !this.model.timeUnit
      ? "any"
      : multiplyUnits(slope, this.model.timeUnit);
  }

  /** The one unit of several parts. */
  private same(expressions: readonly Expression[], what: string): Found {
    let unit: Found = "any";
    for (const expression of expressions) {
      const next = this.read(expression);
      if (unit === "any") unit = next;
      else if (next !== "any") {
        this.agree(unit, next, expression.at, (found, expected) => {
          return `${what} must be in one unit, but are in ${expected} and ${found}.`;
        });
      }
    }
    return unit;
  }

  private plain(found: Found, at: number, what: string): void {
    this.agree(dimensionless, found, at, (unit) => {
      return `${what} takes a plain number there, but it is in ${unit}.`;
    });
  }

  private agree(
    expected: Found,
    found: Found,
    at: number,
    tell: (found: string, expected: string) => string,
  ): void {
    if (expected === "any" || found === "any" || isSameUnit(expected, found)) return;
    this.report(at, tell(printUnit(found), printUnit(expected)));
  }

  private report(position: number, message: string): void {
    const problem = { file: this.model.file, variable: this.variable.written, position, message };
    const text = describeProblem(problem);
    if (!this.problems.some((known) => describeProblem(known) === text))
      this.problems.push(problem);
  }
}

function constantValue(expression: Expression): number | undefined {
  if (expression.kind === "number") return expression.value;
  if (expression.kind !== "unary" || expression.operator === "not") return undefined;
  const value = constantValue(expression.operand);
  return value === undefined ? undefined : expression.operator === "-" ? -value : value;
}
