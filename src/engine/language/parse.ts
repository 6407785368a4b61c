/**
 * Reads an expression of the XMILE 1.0 language (section 3.3) into a syntax tree.
 *
 * Binding, tightest first: subscripts and calls; `^` (right to left, as 3.3.1 has it); unary `-`,
 * `+`, NOT; `*` `/` MOD; `+` `-`; comparisons; AND; OR; IF THEN ELSE. So `-2^2` is -4 and `2^3^2`
 * is 512.
 */
import { canonicalName } from "./names.js";
import { fail } from "./problem.js";
import {
  type BinaryOperator,
  type Expression,
  partsOf,
  type Subscript,
  type UnaryOperator,
} from "./syntax.js";
import { type Token, tokens } from "./token.js";

/** Deeper nesting is refused: it protects the stack of every later step. */
const DEEPEST = 200;
/** The longest chain of operators of one level. */
const LONGEST_CHAIN = 1_000;
/** The tallest tree: chains inside chains add up, and later steps walk the tree recursively. */
const TALLEST = 1_500;

/** Operators by binding, loosest first; all of them group from left to right. */
const LEVELS: readonly (readonly string[])[] = [
  ["or"],
  ["and"],
  ["=", "<>"],
  ["<", "<=", ">", ">="],
  ["+", "-"],
  ["*", "/", "mod"],
];

/** How a text is to be read. */
export interface ParseOptions {
  /**
   * Whether names that follow each other are one name with spaces (`Room Temperature`), as some
   * programs write them although the standard wants underscores or quotes.
   */
  readonly spacedNames?: boolean;
}

interface Cursor {
  readonly tokens: readonly Token[];
  readonly spacedNames: boolean;
  /** Place of the last THEN: an IF behind it is a variable's name. */
  readonly lastThen: number;
  /** Height of every part that has parts of its own. */
  readonly heights: WeakMap<Expression, number>;
  index: number;
  depth: number;
}

/**
 * The syntax tree of a text.
 * @throws InputError with the character where the text stops making sense
 */
export function parseExpression(text: string, options: ParseOptions = {}): Expression {
  const found = tokens(text);
  const cursor: Cursor = {
    tokens: found,
    spacedNames: options.spacedNames ?? false,
    lastThen: found.findLastIndex((token) => token.kind === "name" && token.text === "then"),
    heights: new WeakMap(),
    index: 0,
    depth: 0,
  };
  if (peek(cursor).kind === "end") {
    fail({
      position: 1,
      message: "The equation is empty. Expected a number, a name or a formula.",
    });
  }
  const expression = conditional(cursor);
  const rest = peek(cursor);
  if (rest.kind !== "end") unexpected(rest, "an operator or the end of the equation");
  return expression;
}

function peek(cursor: Cursor, ahead = 0): Token {
  const last = cursor.tokens[cursor.tokens.length - 1];
  const token = cursor.tokens[cursor.index + ahead] ?? last;
  if (token === undefined) throw new Error("a token list always ends with an end token");
  return token;
}

function take(cursor: Cursor): Token {
  const token = peek(cursor);
  cursor.index++;
  return token;
}

function isWord(token: Token, word: string): boolean {
  return token.text === word && (token.kind === "symbol" || token.kind === "name");
}

function expectWord(cursor: Cursor, word: string, after: string): void {
  const token = take(cursor);
  if (!isWord(token, word)) unexpected(token, `"${word.toUpperCase()}" ${after}`);
}

function unexpected(token: Token, expected: string): never {
  const came = token.kind === "end" ? "the equation ends" : `"${token.text}" came`;
  fail({ position: token.at, message: `Expected ${expected}, but ${came}.` });
}

function deeper<T>(cursor: Cursor, at: number, read: () => T): T {
  if (++cursor.depth > DEEPEST) {
    fail({
      position: at,
      message: `Brackets and functions may be nested at most ${DEEPEST} deep. Split the equation into several variables.`,
    });
  }
  const result = read();
  cursor.depth--;
  return result;
}

/** The expression, once it is known to be no taller than what can be walked. */
function measured(cursor: Cursor, expression: Expression): Expression {
  let height = 0;
  for (const part of partsOf(expression)) {
    height = Math.max(height, cursor.heights.get(part) ?? 0);
  }
  if (++height > TALLEST) {
    fail({
      position: expression.at,
      message: `Chains of operators inside chains add up to more than ${TALLEST}. Split the equation into several variables.`,
    });
  }
  cursor.heights.set(expression, height);
  return expression;
}

function conditional(cursor: Cursor): Expression {
  const start = peek(cursor);
  if (!isWord(start, "if") || cursor.lastThen < cursor.index) return binary(cursor, 0);
  return deeper(cursor, start.at, () => {
    take(cursor);
    if (isWord(peek(cursor), "then")) return conditionalCall(cursor, start.at);
    const condition = binary(cursor, 0);
    expectWord(cursor, "then", "after the condition of IF");
    const consequent = conditional(cursor);
    expectWord(cursor, "else", "after the THEN part of IF");
    const alternative = conditional(cursor);
    return measured(cursor, { kind: "if", condition, consequent, alternative, at: start.at });
  });
}

/** `IF THEN ELSE(condition, then, else)`, as other programs write it. */
function conditionalCall(cursor: Cursor, at: number): Expression {
  take(cursor);
  expectWord(cursor, "else", "after IF THEN");
  expectWord(cursor, "(", "after IF THEN ELSE");
  const condition = conditional(cursor);
  expectWord(cursor, ",", "after the condition");
  const consequent = conditional(cursor);
  expectWord(cursor, ",", "after the second argument");
  const alternative = conditional(cursor);
  expectWord(cursor, ")", "after the third argument");
  return measured(cursor, { kind: "if", condition, consequent, alternative, at });
}

function binary(cursor: Cursor, level: number): Expression {
  const operators = LEVELS[level];
  if (operators === undefined) return unary(cursor);
  let left = binary(cursor, level + 1);
  let chain = 0;
  for (;;) {
    const token = peek(cursor);
    const operator = operators.find((candidate) => isWord(token, candidate));
    if (operator === undefined) return left;
    if (++chain > LONGEST_CHAIN) {
      fail({
        position: token.at,
        message: `At most ${LONGEST_CHAIN} operators may follow each other. Use an array and SUM, or split the equation.`,
      });
    }
    take(cursor);
    const right = binary(cursor, level + 1);
    const grown = { operator: operator as BinaryOperator, left, right, at: token.at };
    left = measured(cursor, { kind: "binary", ...grown });
  }
}

function unary(cursor: Cursor): Expression {
  const token = peek(cursor);
  const operator = (["-", "+", "not"] as const).find((candidate) => isWord(token, candidate));
  if (operator === undefined) return power(cursor);
  return deeper(cursor, token.at, () => {
    take(cursor);
    const operand = unary(cursor);
    const read = { operator: operator as UnaryOperator, operand, at: token.at };
    return measured(cursor, { kind: "unary", ...read });
  });
}

function power(cursor: Cursor): Expression {
  const left = primary(cursor);
  const token = peek(cursor);
  if (!isWord(token, "^")) return left;
  return deeper(cursor, token.at, () => {
    take(cursor);
    const right = unary(cursor);
    return measured(cursor, { kind: "binary", operator: "^", left, right, at: token.at });
  });
}

function primary(cursor: Cursor): Expression {
  const token = take(cursor);
  if (token.kind === "number") {
    const value = Number(token.text);
    if (!Number.isFinite(value)) {
      fail({ position: token.at, message: `The number ${token.text} is too large to hold.` });
    }
    return { kind: "number", value, at: token.at };
  }
  if (isWord(token, "(")) {
    return deeper(cursor, token.at, () => {
      const inner = conditional(cursor);
      expectWord(cursor, ")", "to close the bracket");
      return inner;
    });
  }
  if (token.kind === "name" || token.kind === "quoted" || isWord(token, ".")) {
    return nameOrCall(cursor, token);
  }
  return unexpected(token, "a number, a name or an opening bracket");
}

function nameOrCall(cursor: Cursor, first: Token): Expression {
  const name = qualified(cursor, first);
  const next = peek(cursor);
  if (isWord(next, "(")) {
    const given = deeper(cursor, next.at, () => list(cursor, ")", () => conditional(cursor)));
    return measured(cursor, { kind: "call", function: name, arguments: given, at: first.at });
  }
  const subscripts = isWord(next, "[")
    ? deeper(cursor, next.at, () => list(cursor, "]", () => subscript(cursor)))
    : [];
  const read = measured(
    cursor,
    transposed(cursor, { kind: "name", name, subscripts, at: first.at }),
  );
  const opens = peek(cursor);
  if (subscripts.length === 0 || !isWord(opens, "(")) return read;
  const given = deeper(cursor, opens.at, () => list(cursor, ")", () => conditional(cursor)));
  const looked = { function: "lookup", arguments: [read, ...given], at: first.at };
  return measured(cursor, { kind: "call", ...looked });
}

/** `A'`: the array with its dimensions in reverse order. */
function transposed(cursor: Cursor, array: Expression): Expression {
  if (!isWord(peek(cursor), "'")) return array;
  take(cursor);
  return { kind: "call", function: "transpose", arguments: [array], at: array.at };
}

/** Words that are never part of a name that holds spaces. */
const RESERVED = new Set(["if", "then", "else", "and", "or", "not", "mod"]);

/** `Room Temperature 2` as one name, where that is allowed. */
function spaced(cursor: Cursor, first: Token): string {
  let name = first.text;
  while (cursor.spacedNames && first.kind === "name") {
    const { kind, text } = peek(cursor);
    if (!(kind === "name" && !RESERVED.has(text)) && !(kind === "number" && /^\d+$/.test(text)))
      break;
    name = canonicalName(`${name} ${take(cursor).text}`);
  }
  return name;
}

/** Joins `module.variable` (and a leading dot, the root of a model with modules). */
function qualified(cursor: Cursor, first: Token): string {
  let name = spaced(cursor, first);
  if (isWord(first, ".")) {
    const part = take(cursor);
    if (part.kind !== "name" && part.kind !== "quoted") unexpected(part, "a name after the dot");
    name = `.${part.text}`;
  }
  while (peek(cursor).kind === "symbol" && peek(cursor).text === ".") {
    take(cursor);
    const part = take(cursor);
    if (part.kind !== "name" && part.kind !== "quoted") unexpected(part, "a name after the dot");
    name += `.${part.text}`;
  }
  return name;
}

function list<T>(cursor: Cursor, close: string, read: () => T): T[] {
  take(cursor);
  const items: T[] = [];
  if (isWord(peek(cursor), close)) {
    take(cursor);
    return items;
  }
  for (;;) {
    items.push(read());
    const token = take(cursor);
    if (isWord(token, close)) return items;
    if (!isWord(token, ",")) unexpected(token, `"," or "${close}"`);
  }
}

function subscript(cursor: Cursor): Subscript {
  const token = peek(cursor);
  const closes = peek(cursor, 1);
  const ends = (one: Token): boolean => isWord(one, ",") || isWord(one, "]");
  if (isWord(token, "@")) return position(cursor, token);
  if (isWord(token, "*") && ends(closes)) {
    take(cursor);
    return { kind: "all", at: token.at };
  }
  if (isWord(token, "*") && isWord(closes, ":")) {
    take(cursor);
    take(cursor);
    return { kind: "all", of: dimensionName(cursor), at: token.at };
  }
  const isName = token.kind === "name" || token.kind === "quoted";
  if (isName && isWord(closes, "not") && ends(peek(cursor, 2))) {
    const of = dimensionName(cursor);
    take(cursor);
    return { kind: "all", of, at: token.at };
  }
  const expression = conditional(cursor);
  if (!isWord(peek(cursor), ":")) return { kind: "index", expression, at: token.at };
  take(cursor);
  return { kind: "range", from: expression, to: conditional(cursor), at: token.at };
}

/** `@2`: a dimension of the variable that is defined, by its place. */
function position(cursor: Cursor, sign: Token): Subscript {
  take(cursor);
  const number = take(cursor);
  const place = number.kind === "number" ? Number(number.text) : Number.NaN;
  if (!Number.isInteger(place) || place < 1) unexpected(number, 'a whole number after "@"');
  return { kind: "position", place, at: sign.at };
}

function dimensionName(cursor: Cursor): string {
  const token = take(cursor);
  if (token.kind !== "name" && token.kind !== "quoted")
    unexpected(token, "the name of a dimension");
  return spaced(cursor, token);
}
