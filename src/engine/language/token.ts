/** Cuts an expression's text into tokens. Comments stand in braces; white space separates. */
import { canonicalName } from "./names.js";
import { fail } from "./problem.js";

export interface Token {
  readonly kind: "number" | "name" | "quoted" | "symbol" | "end";
  /** Canonical for names; the symbol itself; the digits of a number. */
  readonly text: string;
  /** Character where it begins, counted from 1. */
  readonly at: number;
}

/** A longer equation is refused: no hand writes one, and a hostile file must not buy work. */
const LONGEST_TEXT = 200_000;

const SPACE = /\s/;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
/** Letters of any script, and signs beyond ASCII but for the minus sign. */
const NAME = /(?:[\p{L}_$]|(?![!-~\u2212])\p{S})(?:[\p{L}\p{N}\p{M}_$]|(?![!-~\u2212])\p{S})*/uy;
const SYMBOLS = ["<=", ">=", "<>", "!=", "==", "&&", "||", "**"];
const SINGLE = "+-*/^()[],<>=:.!@'";
/** Spellings that stand for a standard operator. */
const SAME_AS: Readonly<Record<string, string>> = {
  "!=": "<>",
  "==": "=",
  "&&": "and",
  "||": "or",
  "!": "not",
  "**": "^",
};

/** The tokens of a text, closed by one of kind `end`. */
export function tokens(text: string): Token[] {
  if (text.length > LONGEST_TEXT) {
    fail({
      message: `An equation may have at most ${LONGEST_TEXT} characters; this one has ${text.length}. Split it into several variables.`,
    });
  }
  const found: Token[] = [];
  let i = 0;
  while (i < text.length) {
    const here = text[i] ?? "";
    if (SPACE.test(here)) i++;
    else if (here === "{") i = afterComment(text, i);
    else {
      const token = tokenAt(text, i);
      found.push(token.token);
      i = token.next;
    }
  }
  found.push({ kind: "end", text: "", at: text.length + 1 });
  return found;
}

function afterComment(text: string, start: number): number {
  const end = text.indexOf("}", start);
  if (end < 0) {
    fail({ position: start + 1, message: 'A comment begins with "{" and never ends. Add "}".' });
  }
  return end + 1;
}

function tokenAt(text: string, i: number): { token: Token; next: number } {
  const at = i + 1;
  const here = text[i] ?? "";
  if (here === '"') return quotedAt(text, i);
  NUMBER.lastIndex = i;
  const number = NUMBER.exec(text);
  if (number) return { token: { kind: "number", text: number[0], at }, next: NUMBER.lastIndex };
  NAME.lastIndex = i;
  const name = NAME.exec(text);
  if (name) {
    return { token: { kind: "name", text: canonicalName(name[0]), at }, next: NAME.lastIndex };
  }
  const double = SYMBOLS.find((symbol) => text.startsWith(symbol, i));
  const symbol = double ?? (SINGLE.includes(here) ? here : undefined);
  if (symbol === undefined) {
    fail({
      position: at,
      message: `${JSON.stringify(here)} has no meaning in an equation. Expected a number, a name or an operator; put names with other characters in double quotes.`,
    });
  }
  return {
    token: { kind: "symbol", text: SAME_AS[symbol] ?? symbol, at },
    next: i + symbol.length,
  };
}

function quotedAt(text: string, i: number): { token: Token; next: number } {
  let end = i + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
  if (end >= text.length) {
    fail({ position: i + 1, message: "A quoted name never ends. Add a closing double quote." });
  }
  const name = canonicalName(text.slice(i, end + 1));
  if (name === "") {
    fail({ position: i + 1, message: "A quoted name is empty. Write a name between the quotes." });
  }
  return { token: { kind: "quoted", text: name, at: i + 1 }, next: end + 1 };
}
