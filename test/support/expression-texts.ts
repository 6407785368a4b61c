/** Makers of expressions: well formed, nearly so, and hostile. */
import fc from "fast-check";
import { builtInNames } from "../../src/engine/language/functions.js";
import {
  anyText,
  HOSTILE_NAMES,
  HOSTILE_NUMBERS,
  mutantOf,
  nested,
  soupOf,
} from "./hostile-text.js";

const PLAIN_NAMES = ["a", "b_2", "Birth Rate", "é", "time", "TIME", "dt", "members", "$x"];

/** Words and signs that have a meaning in an expression, and some that nearly do. */
export const EXPRESSION_WORDS: readonly string[] = [
  ..."+-*/^()[],<>=:.!{}\"\\;#&|%'",
  ...["<=", ">=", "<>", "!=", "==", "&&", "||", "**", "->", "\\n", '\\"'],
  ...["IF", "THEN", "ELSE", "AND", "OR", "NOT", "MOD", "if then else("],
  ...["1", "2.5", "1e3", ...HOSTILE_NUMBERS],
  ...["a", "b", "m.x", ".x", '"a b"', '"x.y"', ...HOSTILE_NAMES],
  ...builtInNames.map((name) => `${name}(`),
];

const numbers = fc.oneof(
  fc.nat(1000).map(String),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map(String),
);

const quotable = fc
  .string({ unit: "binary", minLength: 1, maxLength: 8 })
  .map((text) => `"${text.replace(/["\\]/g, "\\$&")}"`);

const names = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("a", "b_2", "é", "time", "DT", "$x", "m.x", ".x") },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...PLAIN_NAMES, ...HOSTILE_NAMES).map((name) => `"${name}"`),
  },
  { weight: 1, arbitrary: quotable },
);

const calls = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...builtInNames) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("constructor", '"my graph"', "__proto__", "ß", "std.exp"),
  },
);

/** Expressions that follow the grammar, so that reading them must succeed. */
export const wellFormedExpression: fc.Arbitrary<string> = fc.letrec<{
  whole: string;
  leaf: string;
  subscript: string;
}>((tie) => {
  const part = (): fc.Arbitrary<string> => tie("whole");
  return {
    leaf: fc.oneof(numbers, names),
    subscript: fc.oneof(
      fc.constantFrom("*", "a", "1", "*:d", "d !"),
      fc.tuple(fc.constantFrom("a", "1"), fc.constantFrom("c", "3")).map((ends) => ends.join(":")),
      part(),
    ),
    whole: fc.oneof(
      { maxDepth: 5, depthIdentifier: "expression" },
      tie("leaf"),
      fc
        .tuple(part(), fc.constantFrom("+", "-", "*", "/", "^", " MOD ", " AND ", " or "), part())
        .map(([left, operator, right]) => `(${left})${operator}(${right})`),
      fc
        .tuple(
          tie("leaf"),
          fc.constantFrom("+", "-", "*", "/", "^", "<", "<=", "=", "<>"),
          tie("leaf"),
        )
        .map((parts) => parts.join(" ")),
      fc
        .tuple(fc.constantFrom("-", "+", "NOT ", "!", "- -"), tie("leaf"))
        .map((parts) => parts.join("")),
      fc
        .tuple(calls, fc.array(part(), { maxLength: 3 }))
        .map(([f, given]) => `${f}(${given.join(", ")})`),
      fc
        .tuple(names, fc.array(tie("subscript"), { minLength: 1, maxLength: 3 }))
        .map(([name, subscripts]) => `${name}[${subscripts.join(",")}]`),
      fc
        .tuple(part(), part(), part())
        .map(([condition, then, otherwise]) => `IF (${condition}) THEN ${then} ELSE ${otherwise}`),
      part().map((inner) => `{a comment} (${inner})`),
    ),
  };
}).whole;

const OPENERS = [
  ["(", "1", ")"],
  ["-", "1", ""],
  ["NOT ", "1", ""],
  ["2^", "2", ""],
  ["2^-", "2", ""],
  ["abs(", "1", ")"],
  ["min(1,", "1", ")"],
  ["a[", "1", "]"],
  ["a[b,", "1", "]"],
  ["if 1 then 1 else ", "1", ""],
  ["if 1 then ", "1", " else 2"],
  ["if ", "1", " then 1 else 1"],
  ["if then else(1,1,", "1", ")"],
  ["(1+", "1", ")"],
  ["((", "1", "+1)+1)"],
  ["{", "", "}"],
  ['"', "", '"'],
  ["if,", "1", ""],
  [".", "x", ""],
  ["a.", "x", ""],
  ["1+", "1", ""],
  ["1<", "1", ""],
  ["1 mod ", "1", ""],
] as const;

/** Short expressions of every kind: right, nearly right, wrong and hostile. */
export const expressionText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: wellFormedExpression },
  { weight: 6, arbitrary: mutantOf(wellFormedExpression, EXPRESSION_WORDS) },
  { weight: 5, arbitrary: soupOf(EXPRESSION_WORDS, 20) },
  { weight: 3, arbitrary: anyText },
  { weight: 1, arbitrary: nested(OPENERS, 450) },
);

/** Expressions as long as a reader takes, or longer: for fewer inputs. */
export const longExpressionText: fc.Arbitrary<string> = fc.oneof(
  nested(OPENERS, 40_000),
  nested([["(", "1", `${"+1".repeat(900)})`]], 220),
  fc
    .tuple(
      fc.constantFrom("a,", "if,", "1 ", "1+", "(a)", "[", "}", "\\", '"a"'),
      fc.integer({ min: 1, max: 60_000 }),
    )
    .map(([word, count]) => `max(${word.repeat(count)}`),
);
