/** Rebuilds an expression with some parts replaced; what does not change stays the same object. */
import type { Expression, Subscript } from "../language/syntax.js";

/** Replaces the direct parts of an expression. */
export function withParts(
  expression: Expression,
  rewrite: (part: Expression) => Expression,
): Expression {
  switch (expression.kind) {
    case "number":
    case "name":
      return expression;
    case "unary": {
      const operand = rewrite(expression.operand);
      return operand === expression.operand ? expression : { ...expression, operand };
    }
    case "binary": {
      const left = rewrite(expression.left);
      const right = rewrite(expression.right);
      return left === expression.left && right === expression.right
        ? expression
        : { ...expression, left, right };
    }
    case "if": {
      const condition = rewrite(expression.condition);
      const consequent = rewrite(expression.consequent);
      const alternative = rewrite(expression.alternative);
      const same =
        condition === expression.condition &&
        consequent === expression.consequent &&
        alternative === expression.alternative;
      return same ? expression : { ...expression, condition, consequent, alternative };
    }
    case "call": {
      const given = mapped(expression.arguments, rewrite);
      return given === expression.arguments ? expression : { ...expression, arguments: given };
    }
  }
}

/** The same list when nothing in it changes. */
export function mapped<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
  const changed = list.map(change);
  return changed.every((item, i) => item === list[i]) ? list : changed;
}

/** The bare name that an index subscript is, if it is one. */
export function bareName(subscript: Subscript): string | undefined {
  if (subscript.kind !== "index" || subscript.expression.kind !== "name") return undefined;
  return subscript.expression.subscripts.length === 0 ? subscript.expression.name : undefined;
}

/** A subscript that is a name. */
export function nameSubscript(name: string, at: number): Subscript {
  return { kind: "index", expression: { kind: "name", name, subscripts: [], at }, at };
}
