/** The syntax tree of an expression: plain data that every later step reads. */

export type BinaryOperator =
  | "+"
  | "-"
  | "*"
  | "/"
  | "^"
  | "mod"
  | "<"
  | "<="
  | ">"
  | ">="
  | "="
  | "<>"
  | "and"
  | "or";

export type UnaryOperator = "-" | "+" | "not";

/** One subscript between brackets. */
export type Subscript =
  /** `*`: every element of the dimension; `*:d`: every element of the selection `d` from it. */
  | { readonly kind: "all"; readonly of?: string; readonly at: number }
  /** `a:c`: the elements from one to another. */
  | {
      readonly kind: "range";
      readonly from: Expression;
      readonly to: Expression;
      readonly at: number;
    }
  /** `@n`: the element at hand of the n-th dimension (from 1) of the variable that is defined. */
  | { readonly kind: "position"; readonly place: number; readonly at: number }
  /** An element, a dimension's name, or an expression that gives a position. */
  | { readonly kind: "index"; readonly expression: Expression; readonly at: number };

/** `at` is the character (from 1) where the part begins in its text. */
export type Expression =
  | { readonly kind: "number"; readonly value: number; readonly at: number }
  | {
      readonly kind: "name";
      /** Canonical form; parts of a qualified name (`module.variable`) are joined by a dot. */
      readonly name: string;
      readonly subscripts: readonly Subscript[];
      readonly at: number;
    }
  | {
      readonly kind: "call";
      /** Canonical (lower-case) name of the function. */
      readonly function: string;
      readonly arguments: readonly Expression[];
      readonly at: number;
    }
  | {
      readonly kind: "unary";
      readonly operator: UnaryOperator;
      readonly operand: Expression;
      readonly at: number;
    }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
      readonly at: number;
    }
  | {
      readonly kind: "if";
      readonly condition: Expression;
      readonly consequent: Expression;
      readonly alternative: Expression;
      readonly at: number;
    };

/** Calls `visit` on an expression and all its parts, the whole before its parts. */
export function walkExpression(expression: Expression, visit: (part: Expression) => void): void {
  visit(expression);
  for (const part of partsOf(expression)) walkExpression(part, visit);
}

/** The direct parts of an expression, subscripts included. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "number":
      return [];
    case "name":
      return expression.subscripts.flatMap((subscript) => {
        if (subscript.kind === "index") return [subscript.expression];
        return subscript.kind === "range" ? [subscript.from, subscript.to] : [];
      });
    case "call":
      return expression.arguments;
    case "unary":
      return [expression.operand];
    case "binary":
      return [expression.left, expression.right];
    case "if":
      return [expression.condition, expression.consequent, expression.alternative];
  }
}
