/**
 * Functions of other programs that files carry although the standard lacks them, said in those
 * that the engine has.
 */
import { parseExpression } from "../language/parse.js";
import type { Expression } from "../language/syntax.js";

/** Number of arguments and the meaning, with `#1`, `#2` for the arguments. */
type Translation = readonly [least: number, most: number, meaning: (count: number) => string];

const always =
  (text: string): ((count: number) => string) =>
  () =>
    text;

const TRANSLATIONS: Readonly<Record<string, Translation>> = {
  power: [2, 2, always("(#1)^(#2)")],
  pow: [2, 2, always("(#1)^(#2)")],
  log: [1, 2, (count) => (count === 1 ? "LOG10(#1)" : "LN(#1) / LN(#2)")],
  logn: [1, 1, always("LN(#1)")],
  integer: [1, 1, always("INT(#1)")],
  quantum: [2, 2, always("(#2) * INT((#1) / (#2))")],
  modulo: [2, 2, always("(#1) MOD (#2)")],
  sinh: [1, 1, always("(EXP(#1) - EXP(-(#1))) / 2")],
  cosh: [1, 1, always("(EXP(#1) + EXP(-(#1))) / 2")],
  tanh: [1, 1, always("1 - 2 / (EXP(2 * (#1)) + 1)")],
  sign: [1, 1, always("IF (#1) > 0 THEN 1 ELSE IF (#1) < 0 THEN -1 ELSE 0")],
  rootn: [2, 2, always("(#1)^(1 / (#2))")],
  percent: [1, 1, always("100 * (#1)")],
  game: [1, 1, always("(#1)")],
  delay_fixed: [2, 3, (count) => (count === 3 ? "DELAY(#1, #2, #3)" : "DELAY(#1, #2)")],
  delay_material: [2, 3, (count) => (count === 3 ? "DELAY(#1, #2, #3)" : "DELAY(#1, #2)")],
  delay1i: [3, 3, always("DELAY1(#1, #2, #3)")],
  delay3i: [3, 3, always("DELAY3(#1, #2, #3)")],
  delay_n: [4, 4, always("DELAYN(#1, #2, #4, #3)")],
  smoothi: [3, 3, always("SMTH1(#1, #2, #3)")],
  smooth3i: [3, 3, always("SMTH3(#1, #2, #3)")],
  smooth_n: [4, 4, always("SMTHN(#1, #2, #4, #3)")],
  sample_if_true: [3, 3, always("IF (#1) THEN (#2) ELSE PREVIOUS(SELF, #3)")],
  pulse_train: [
    4,
    4,
    always(
      "IF TIME + DT / 2 > (#1) AND TIME < (#4) AND ((TIME - (#1) + DT / 2) MOD (#3)) < MAX(DT, #2) THEN 1 ELSE 0",
    ),
  ],
  random_uniform: [2, 3, always("UNIFORM(#1, #2)")],
  random_normal: [5, 5, always("MIN(MAX(NORMAL(#3, #4), #1), #2)")],
  random_0_1: [0, 0, always("UNIFORM(0, 1)")],
  random_poisson: [1, 1, always("POISSON(#1)")],
  vmin: [1, 1, always("MIN(#1)")],
  vmax: [1, 1, always("MAX(#1)")],
  elmcount: [1, 1, always("SIZE(#1)")],
  lookup_forward: [2, 2, always("LOOKUP(#1, #2)")],
  lookup_invert: [2, 2, always("LOOKUPINV(#1, #2)")],
};

/** What a call means, or undefined when the function needs no translation. */
export function translatedCall(
  name: string,
  given: readonly Expression[],
  at: number,
): Expression | undefined {
  if (!Object.hasOwn(TRANSLATIONS, name)) return undefined;
  const translation = TRANSLATIONS[name];
  if (!translation) return undefined;
  const [least, most, meaning] = translation;
  if (given.length < least || given.length > most) return undefined;
  const pattern = parseExpression(meaning(given.length).replace(/#(\d)/g, '"#$1"'));
  return filled(pattern, given, at);
}

/** The pattern with arguments in the places of `#1`, `#2`. */
function filled(pattern: Expression, given: readonly Expression[], at: number): Expression {
  const inside = (part: Expression): Expression => filled(part, given, at);
  switch (pattern.kind) {
    case "number":
      return { ...pattern, at };
    case "name": {
      const argument = pattern.name.startsWith("#")
        ? given[Number(pattern.name.slice(1)) - 1]
        : undefined;
      return argument ?? { ...pattern, at };
    }
    case "unary":
      return { ...pattern, operand: inside(pattern.operand), at };
    case "binary":
      return { ...pattern, left: inside(pattern.left), right: inside(pattern.right), at };
    case "if":
      return {
        ...pattern,
        condition: inside(pattern.condition),
        consequent: inside(pattern.consequent),
        alternative: inside(pattern.alternative),
        at,
      };
    case "call":
      return { ...pattern, arguments: pattern.arguments.map(inside), at };
  }
}
