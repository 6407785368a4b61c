/**
 * Functions of other programs that files carry although the standard lacks them, said in those
 * that the engine has.
 */
import { builtIn } from "../language/functions.js";
import { parseExpression } from "../language/parse.js";
import { printExpression } from "../language/print.js";
import { type Expression, walkExpression } from "../language/syntax.js";
import { withParts } from "./rewrite.js";
import { hiddenAuxiliary, type Place, referTo, refuseFolded, type Workshop } from "./workshop.js";

type Call = Extract<Expression, { kind: "call" }>;

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
  floor: [1, 1, always("INT(#1)")],
  ceiling: [1, 1, always("-INT(-(#1))")],
  integer: [1, 1, always("IF (#1) < 0 THEN -INT(-(#1)) ELSE INT(#1)")],
  quantum: [
    2,
    2,
    always("(#2) * (IF (#1) / (#2) < 0 THEN -INT(-(#1) / (#2)) ELSE INT((#1) / (#2)))"),
  ],
  modulo: [2, 2, always("IF (#1) < 0 THEN -((-(#1)) MOD ABS(#2)) ELSE (#1) MOD ABS(#2)")],
  sinh: [1, 1, always("(EXP(#1) - EXP(-(#1))) / 2")],
  cosh: [1, 1, always("(EXP(#1) + EXP(-(#1))) / 2")],
  tanh: [1, 1, always("1 - 2 / (EXP(2 * (#1)) + 1)")],
  sign: [1, 1, always("IF (#1) > 0 THEN 1 ELSE IF (#1) < 0 THEN -1 ELSE 0")],
  sgn: [1, 1, always("IF (#1) > 0 THEN 1 ELSE IF (#1) < 0 THEN -1 ELSE 0")],
  rootn: [2, 2, always("(#1)^(1 / (#2))")],
  percent: [1, 1, always("100 * (#1)")],
  game: [1, 1, always("(#1)")],
  delay_fixed: [2, 3, (count) => (count === 3 ? "DELAY(#1, INIT(#2), #3)" : "DELAY(#1, INIT(#2))")],
  delay_material: [2, 3, (count) => (count === 3 ? "DELAY(#1, #2, #3)" : "DELAY(#1, #2)")],
  delay1i: [3, 3, always("DELAY1(#1, #2, #3)")],
  delay3i: [3, 3, always("DELAY3(#1, #2, #3)")],
  smoothi: [3, 3, always("SMTH1(#1, #2, #3)")],
  smooth3i: [3, 3, always("SMTH3(#1, #2, #3)")],
  pulse_train: [
    4,
    4,
    always(
      "IF TIME + DT / 2 > (#1) AND TIME < (#4) AND ((TIME - (#1) + DT / 2) MOD (#3)) < MAX(DT, #2) THEN 1 ELSE 0",
    ),
  ],
  random_uniform: [2, 3, always("UNIFORM(#1, #2)")],
  random_normal: [5, 5, always("MIN(MAX(NORMAL(#3, #4), #1), #2)")],
  random_exponential: [5, 5, always("MIN(MAX(EXPRND(1) * (#4) + (#3), #1), #2)")],
  random_0_1: [0, 0, always("UNIFORM(0, 1)")],
  random_poisson: [1, 1, always("POISSON(#1)")],
  vmin: [1, 1, always("MIN(#1)")],
  vmax: [1, 1, always("MAX(#1)")],
};

/** Translations that only put another name and order to the same arguments. */
const RENAMED: Readonly<Record<string, readonly [name: string, order: readonly number[]]>> = {
  delay_n: ["delayn", [0, 1, 3, 2]],
  smooth_n: ["smthn", [0, 1, 3, 2]],
  elmcount: ["size", [0]],
  lookup_forward: ["lookup", [0, 1]],
  lookup_invert: ["lookupinv", [0, 1]],
};

/** Whether a name is that of a function that is translated. */
export function isTranslated(name: string): boolean {
  return Object.hasOwn(TRANSLATIONS, name) || Object.hasOwn(RENAMED, name);
}

/** What a call means, in the engine's terms; undefined when nothing is known of the function. */
export function translatedCall(
  workshop: Workshop,
  name: string,
  call: Call,
  place: Place,
): Expression | undefined {
  const renamed = Object.hasOwn(RENAMED, name) ? RENAMED[name] : undefined;
  if (renamed && renamed[1].length === call.arguments.length) {
    const given = renamed[1].map((i) => call.arguments[i]).filter((one) => one !== undefined);
    return workshop.rewrite({ ...call, function: renamed[0], arguments: given }, place);
  }
  if (name === "sample_if_true" && call.arguments.length === 3) {
    return sampled(workshop, call, place);
  }
  const translation = Object.hasOwn(TRANSLATIONS, name) ? TRANSLATIONS[name] : undefined;
  if (!translation) return undefined;
  const [least, most, meaning] = translation;
  const count = call.arguments.length;
  if (count < least || count > most) return undefined;
  const pattern = parseExpression(meaning(count).replace(/#(\d)/g, '"#$1"'));
  const inner = folds(pattern) ? { ...place, folded: true } : place;
  const uses = usesOf(pattern);
  const given = call.arguments.map((argument, i) => {
    const read = workshop.rewrite(argument, inner);
    return (uses.get(`#${i + 1}`) ?? 0) > 1 && !isRepeatable(read)
      ? kept(workshop, read, place)
      : read;
  });
  return filled(pattern, given, call.at);
}

/** SAMPLE IF TRUE(condition, input, initial): the last input seen while the condition held. */
function sampled(workshop: Workshop, call: Call, place: Place): Expression {
  const { owner } = place;
  refuseFolded(place, "SAMPLE IF TRUE", call.at);
  const [condition, input, initial] = call.arguments.map((argument) =>
    printExpression(workshop.rewrite(argument, place)),
  );
  const sample = workshop.reserve(owner, "sample");
  const own = printExpression(referTo(sample.name, owner, 1));
  sample.fill(
    hiddenAuxiliary(owner, `IF ${condition} THEN ${input} ELSE PREVIOUS(${own}, ${initial})`),
  );
  return referTo(sample.name, owner, call.at);
}

/** How often each argument stands in a pattern. */
function usesOf(pattern: Expression): Map<string, number> {
  const uses = new Map<string, number>();
  walkExpression(pattern, (part) => {
    if (part.kind === "name") uses.set(part.name, (uses.get(part.name) ?? 0) + 1);
  });
  return uses;
}

const folds = (pattern: Expression): boolean =>
  pattern.kind === "call" &&
  pattern.arguments.length === 1 &&
  builtIn(pattern.function)?.meaning === "reduction";

/** Whether a part may stand several times: what draws or remembers would do so each time anew. */
function isRepeatable(part: Expression): boolean {
  let repeatable = true;
  walkExpression(part, (one) => {
    if (one.kind !== "call") return;
    const meaning = builtIn(one.function)?.meaning;
    if (meaning === "chance" || meaning === "memory") repeatable = false;
  });
  return repeatable;
}

function kept(workshop: Workshop, value: Expression, place: Place): Expression {
  refuseFolded(place, "This function", value.at);
  const { owner } = place;
  const name = workshop.hide(owner, "argument", hiddenAuxiliary(owner, printExpression(value)));
  return referTo(name, owner, value.at);
}

/** The pattern with arguments in the places of `#1`, `#2`. */
function filled(pattern: Expression, given: readonly Expression[], at: number): Expression {
  if (pattern.kind === "name" && pattern.name.startsWith("#")) {
    return given[Number(pattern.name.slice(1)) - 1] ?? { ...pattern, at };
  }
  return { ...withParts(pattern, (part) => filled(part, given, at)), at };
}
