/** Arithmetic on numbers alone, worked out while a file is read. */
import type { Expression } from "../language/syntax.js";
import { startingNumber } from "../model/starting-value.js";

/** The number that an expression always is, as an expression; otherwise the expression itself. */
export function settled(expression: Expression): Expression {
  if (expression.kind === "number") return expression;
  const { at } = expression;
  const value = startingNumber(expression, () => undefined, undefined);
  if (value === undefined || !Number.isFinite(value)) return expression;
  const size: Expression = { kind: "number", value: Math.abs(value), at };
  return value < 0 ? { kind: "unary", operator: "-", operand: size, at } : size;
}
