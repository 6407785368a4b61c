/** Writes a syntax tree back as text that parses to the same tree. */
import { builtIn } from "./functions.js";
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

/** How names are written. */
type NameText = (name: string) => string;

/** The expression as text in the language of XMILE; names as `nameText` has them. */
export function printExpression(expression: Expression, nameText: NameText = printName): string {
  return print(expression, nameText).text;
}

interface Printed {
  readonly text: string;
  readonly binding: number;
}

function print(expression: Expression, nameText: NameText): Printed {
  const within = (part: Expression, least: number): string => {
    const { text, binding } = print(part, nameText);
    return binding < least ? `(${text})` : text;
  };
  switch (expression.kind) {
    case "number":
      return { text: String(expression.value), binding: ATOM };
    case "name": {
      const subscripts = printSubscripts(expression.subscripts, nameText);
      return { text: nameText(expression.name) + subscripts, binding: ATOM };
    }
    case "call": {
      const { function: name, arguments: given } = expression;
      const [first] = given;
      if (name === "transpose" && given.length === 1 && first?.kind === "name") {
        return { text: `${within(first, ATOM)}'`, binding: ATOM };
      }
      const shown = nameText === printName || builtIn(name) ? printFunction(name) : nameText(name);
      const list = given.map((part) => print(part, nameText).text).join(", ");
      return { text: `${shown}(${list})`, binding: ATOM };
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
        (part) => print(part, nameText).text,
      );
      return { text: `IF ${condition} THEN ${then} ELSE ${otherwise}`, binding: 0 };
    }
  }
}

function printSubscripts(subscripts: readonly Subscript[], nameText: NameText): string {
  if (subscripts.length === 0) return "";
  return `[${subscripts.map((one) => printSubscript(one, nameText)).join(", ")}]`;
}

function printSubscript(subscript: Subscript, nameText: NameText): string {
  switch (subscript.kind) {
    case "all":
      return subscript.of === undefined ? "*" : `*:${dimensionText(subscript.of, nameText)}`;
    case "position":
      return `@${subscript.place}`;
    case "index":
      return print(subscript.expression, nameText).text;
    case "range": {
      const [from, to] = [subscript.from, subscript.to].map((end) => print(end, nameText).text);
      return `${from}:${to}`;
    }
  }
}

/** A dimension is never qualified: a dot in its name is part of it. */
function dimensionText(name: string, nameText: NameText): string {
  if (nameText !== printName) return nameText(name);
  return isPlainName(name) ? name : quoted(name);
}

const PLAIN_NAME = /^[\p{L}_$][\p{L}\p{N}\p{M}_$]*$/u;
const PLAIN_FUNCTION = /^[a-z_$][a-z0-9_$.]*$/;
const WORDS = new Set(["if", "then", "else", "and", "or", "not", "mod"]);

/** Whether a name may stand in an equation without quotes. */
export const isPlainName = (name: string): boolean =>
  PLAIN_NAME.test(name) && !WORDS.has(name.toLowerCase());

/** A name with its quotes where it needs them; the parts of a qualified name are quoted singly. */
function printName(name: string): string {
  const parts = name.split(".");
  const isQualified = parts.every((part, i) => part !== "" || (i === 0 && parts.length > 1));
  if (!isQualified) return quoted(name);
  return parts.map((part) => (part === "" || isPlainName(part) ? part : quoted(part))).join(".");
}

/** Functions stand in capitals, as modellers write them, where that loses nothing. */
function printFunction(name: string): string {
  const printed = printName(name);
  return PLAIN_FUNCTION.test(printed) ? printed.toUpperCase() : printed;
}

const quoted = (name: string): string => `"${name.replace(/["\\]/g, "\\$&")}"`;
