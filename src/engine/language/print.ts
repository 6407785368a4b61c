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
  const inside = (part: Expression, least: number): string => {
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
      if (name === "transpose" && first) return { text: `${inside(first, ATOM)}'`, binding: ATOM };
      const shown = builtIn(name) ? name.toUpperCase() : nameText(name);
      const list = given.map((part) => print(part, nameText).text).join(", ");
      return { text: `${shown}(${list})`, binding: ATOM };
    }
    case "unary": {
      const word = expression.operator === "not" ? "NOT " : expression.operator;
      return { text: word + inside(expression.operand, UNARY), binding: UNARY };
    }
    case "binary": {
      const own = expression.operator === "^" ? POWER : (BINDING[expression.operator] ?? 0);
      const isPower = expression.operator === "^";
      const left = inside(expression.left, isPower ? own + 1 : own);
      const right = inside(expression.right, isPower ? own : own + 1);
      const operator = isPower ? "^" : ` ${expression.operator.toUpperCase()} `;
      return { text: left + operator + right, binding: own };
    }
    case "if": {
      const [condition, then, otherwise] = [
        expression.condition,
        expression.consequent,
        expression.alternative,
      ].map((part) => inside(part, 1));
      return { text: `IF ${condition} THEN ${then} ELSE ${otherwise}`, binding: 0 };
    }
  }
}

function printSubscripts(subscripts: readonly Subscript[], nameText: NameText): string {
  if (subscripts.length === 0) return "";
  return `[${subscripts.map((one) => printSubscript(one, nameText)).join(", ")}]`;
}

function printSubscript(subscript: Subscript, nameText: NameText): string {
  if (subscript.kind === "all") {
    return subscript.of === undefined ? "*" : `*:${nameText(subscript.of)}`;
  }
  if (subscript.kind === "position") return `@${subscript.place}`;
  if (subscript.kind === "index") return print(subscript.expression, nameText).text;
  const [from, to] = [subscript.from, subscript.to].map((end) => print(end, nameText).text);
  return `${from}:${to}`;
}

const PLAIN_NAME = /^[\p{L}_$][\p{L}\p{N}\p{M}_$]*$/u;
const WORDS = new Set(["if", "then", "else", "and", "or", "not", "mod"]);

/** Whether a name may stand in an equation without quotes. */
export function isPlainName(name: string): boolean {
  return PLAIN_NAME.test(name) && !WORDS.has(name.toLowerCase());
}

function printName(name: string): string {
  return name
    .split(".")
    .map((part) => (part === "" || isPlainName(part) ? part : JSON.stringify(part)))
    .join(".");
}
