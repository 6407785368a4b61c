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
      const given = expression.arguments.map(printExpression).join(", ");
      return { text: `${printFunction(expression.function)}(${given})`, binding: ATOM };
    }
    case "unary": {
      const word = expression.operator === "not" ? "NOT " : expression.operator;
      return { text: word + within(expression.operand, UNARY), binding: UNARY };
    }
    case "binary": {
      const own = expression.operator === "^" ? POWER : (BINDING[expression.operator] ?? 0);
      const isPower = expression.operator === "^";
      const left = within(expression.left, isPower ? own + 1 : own);
      // What stands right of ^ may be a sign or a further power without brackets.
      const right = within(expression.right, isPower ? UNARY : own + 1);
      const operator = isPower ? "^" : ` ${expression.operator.toUpperCase()} `;
      return { text: left + operator + right, binding: own };
    }
    case "if": {
      // Only the condition needs brackets around an IF of its own: the keywords close the others.
      const condition = within(expression.condition, 1);
      const [then, otherwise] = [expression.consequent, expression.alternative].map(
        printExpression,
      );
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
    const { of } = subscript;
    return of === undefined ? "*" : `*:${isPlain(of) ? of : quoted(of)}`;
  }
  if (subscript.kind === "index") return printExpression(subscript.expression);
  return `${printExpression(subscript.from)}:${printExpression(subscript.to)}`;
}

const PLAIN_NAME = /^[\p{L}_$][\p{L}\p{N}\p{M}_$]*$/u;
const PLAIN_FUNCTION = /^[a-z_$][a-z0-9_$.]*$/;
const WORDS = new Set(["if", "then", "else", "and", "or", "not", "mod"]);

const isPlain = (name: string): boolean => PLAIN_NAME.test(name) && !WORDS.has(name);

/** A name with its quotes where it needs them; the parts of a qualified name are quoted singly. */
function printName(name: string): string {
  const parts = name.split(".");
  const isQualified = parts.every((part, i) => part !== "" || (i === 0 && parts.length > 1));
  if (!isQualified) return quoted(name);
  return parts.map((part) => (part === "" || isPlain(part) ? part : quoted(part))).join(".");
}

/** Functions stand in capitals, as modellers write them, where that loses nothing. */
function printFunction(name: string): string {
  const printed = printName(name);
  return PLAIN_FUNCTION.test(printed) ? printed.toUpperCase() : printed;
}

const quoted = (name: string): string => `"${name.replace(/["\\]/g, "\\$&")}"`;
