/**
 * The value of a simple expression at the start of a run, found before anything is compiled. It is
 * needed where structure depends on a number, such as the order of a delay.
 */

import { builtIn } from "../language/functions.js";
import type { Expression } from "../language/syntax.js";
import { pow } from "../math/pow.js";

/** The starting expression behind a name, with the names that hold there. */
export type Look = (
  name: string,
) => { readonly expression: Expression; readonly look: Look } | undefined;

/** When a run starts and stops, and its step. */
export interface Clock {
  readonly start: number;
  readonly stop: number;
  readonly dt: number;
}

/** Parts looked at before giving up: names may lead to names without end. */
const MOST_PARTS = 10_000;
const DEEPEST = 100;

/**
 * The number, or undefined when it cannot be told without running the model. Without a clock, what
 * depends on time cannot be told.
 */
export function startingNumber(
  expression: Expression,
  look: Look,
  clock: Clock | undefined,
): number | undefined {
  let parts = 0;
  const value = (part: Expression, names: Look, depth: number): number | undefined => {
    if (++parts > MOST_PARTS || depth > DEEPEST) return undefined;
    const inside = (one: Expression | undefined): number | undefined =>
      one && value(one, names, depth + 1);
    switch (part.kind) {
      case "number":
        return part.value;
      case "name": {
        const known = part.subscripts.length === 0 ? names(part.name) : undefined;
        return known
          ? value(known.expression, known.look, depth + 1)
          : clockNumber(builtIn(part.name)?.name, clock);
      }
      case "unary": {
        const operand = inside(part.operand);
        if (operand === undefined) return undefined;
        if (part.operator === "not") return operand === 0 ? 1 : 0;
        return part.operator === "-" ? -operand : operand;
      }
      case "binary":
        return combined(part.operator, inside(part.left), inside(part.right));
      case "if": {
        const condition = inside(part.condition);
        if (condition === undefined) return undefined;
        return inside(condition === 0 ? part.alternative : part.consequent);
      }
      case "call":
        return called(builtIn(part.function)?.name, part.arguments.map(inside), clock);
    }
  };
  return value(expression, look, 0);
}

function clockNumber(name: string | undefined, clock: Clock | undefined): number | undefined {
  if (!clock) return undefined;
  switch (name) {
    case "time":
    case "starttime":
      return clock.start;
    case "stoptime":
      return clock.stop;
    case "dt":
      return clock.dt;
    default:
      return undefined;
  }
}

function combined(
  operator: string,
  a: number | undefined,
  b: number | undefined,
): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  const truth = (holds: boolean): number => (holds ? 1 : 0);
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    case "^":
      return pow(a, b);
    case "<":
      return truth(a < b);
    case "<=":
      return truth(a <= b);
    case ">":
      return truth(a > b);
    case ">=":
      return truth(a >= b);
    case "=":
      return truth(a === b);
    case "<>":
      return truth(a !== b);
    case "and":
      return truth(a !== 0 && b !== 0);
    case "or":
      return truth(a !== 0 || b !== 0);
    default:
      return undefined;
  }
}

function called(
  name: string | undefined,
  given: readonly (number | undefined)[],
  clock: Clock | undefined,
): number | undefined {
  const [first, second] = given;
  if (first === undefined) return undefined;
  const known = given.filter((value) => value !== undefined);
  if (known.length < given.length) return undefined;
  switch (name) {
    case "min":
      return Math.min(...known);
    case "max":
      return Math.max(...known);
    case "int":
      return Math.floor(first);
    case "abs":
      return Math.abs(first);
    case "init":
      return first;
    case "step":
      return clock && (clock.start >= (second ?? clock.start) ? first : 0);
    default:
      return undefined;
  }
}
