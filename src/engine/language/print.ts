/** Writes a syntax tree back as text that parses to the same tree. */
import type { Expression, Subscript } from "./syntax.js";

/** Tightness of each operator; a looser part inside a tighter whole is put in brackets. */
const BINDING: Readonly<Record<string, number>> = {
  or: 1,
  and: 2,
  "=": 3,
  "<>": 3,
  "<": 4,
  "<=": 4,
  ">": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  mod: 6,
};
const UNARY = 7;
const POWER = 8;
const ATOM = 9;

/** The expression as text in the language of XMILE. */
export function printExpression(expression: Expression): string {
  return print(expression).text;
}

interface Printed {
  readonly text: string;
  readonly binding: number;
}

function print(expression: Expression): Printed {
  switch (expression.kind) {
    case "number":
      return { text: String(expression.value), binding: ATOM };
    case "name":
      return { text: printName(expression.name) + printSubscripts(expression), binding: ATOM };
    case "call": {
      const [first] = expression.arguments;
      if (expression.function === "transpose" && first) {
        return { text: `${within(first, ATOM)}'`, binding: ATOM };
      }
      const given = expression.arguments.map(printExpression).join(", ");
      return { text: `${expression.function.toUpperCase()}(${given})`, binding: ATOM };
    }
    case "unary": {
      const word = expression.operator === "not" ? "NOT " : expression.operator;
      return { text: word + within(expression.operand, UNARY), binding: UNARY };
    }
    case "binary": {
      const own = expression.operator === "^" ? POWER : (BINDING[expression.operator] ?? 0);
      const isPower = expression.operator === "^";
      const left = within(expression.left, isPower ? own + 1 : own);
      const right = within(expression.right, isPower ? own : own + 1);
      const operator = isPower ? "^" : ` ${expression.operator.toUpperCase()} `;
      return { text: left + operator + right, binding: own };
    }
    case "if": {
      const [condition, then, otherwise] = [
        expression.condition,
        expression.consequent,
        expression.alternative,
      ].map((part) => within(part, 1));
      return { text: `IF ${condition} THEN ${then} ELSE ${otherwise}`, binding: 0 };
    }
  }
}

function within(part: Expression, least: number): string {
  const { text, binding } = print(part);
  return binding < least ? `(${text})` : text;
}

function printSubscripts(expression: Extract<Expression, { kind: "name" }>): string {
  if (expression.subscripts.length === 0) return "";
  return `[${expression.subscripts.map(printSubscript).join(", ")}]`;
}

function printSubscript(subscript: Subscript): string {
  if (subscript.kind === "all") {
    return subscript.of === undefined ? "*" : `*:${printName(subscript.of)}`;
  }
  if (subscript.kind === "position") return `@${subscript.place}`;
  if (subscript.kind === "index") return printExpression(subscript.expression);
  return `${printExpression(subscript.from)}:${printExpression(subscript.to)}`;
}

const PLAIN_NAME = /^[\p{L}_$][\p{L}\p{N}\p{M}_$]*$/u;
const WORDS = new Set(["if", "then", "else", "and", "or", "not", "mod"]);

function printName(name: string): string {
  return name
    .split(".")
    .map((part) =>
      part === "" || (PLAIN_NAME.test(part) && !WORDS.has(part)) ? part : JSON.stringify(part),
    )
    .join(".");
}
