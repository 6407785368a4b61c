/** Calls of macros: each use gets variables of its own. */
import { builtIn } from "../language/functions.js";
import { canonicalName } from "../language/names.js";
import { printExpression } from "../language/print.js";
import { fail } from "../language/problem.js";
import { type Expression, partsOf } from "../language/syntax.js";
import { readEquation } from "./equation-text.js";
import { shownName } from "./instances.js";
import type { RawMacro } from "./raw-model.js";
import { MacroScope } from "./scope.js";
import { settled } from "./settled.js";
import {
  hiddenAuxiliary,
  type Owner,
  type Place,
  referTo,
  refuseFolded,
  type Workshop,
} from "./workshop.js";

/** Macros may use macros, or themselves, this deep. */
const DEEPEST = 100;

/** Parts that an argument of a macro may have inside a function over an array. */
const MOST_PARTS = 5_000;

type Call = Extract<Expression, { kind: "call" }>;

/** What a call of a macro means; undefined when there is no macro of that name. */
export function macroCall(
  workshop: Workshop,
  name: string,
  expression: Call,
  place: Place,
): Expression | undefined {
  const all = workshop.source.macros.get(name);
  if (!all) return undefined;
  const { at } = expression;
  const { within } = place;
  const count = expression.arguments.length;
  const macro = all.find((one) => least(one) <= count && count <= one.parameters.length);
  if (!macro) return refuseCount(all[0], count, at);
  // A macro may carry the name of a function that it is made of.
  if (within.includes(name) && builtIn(name)) return undefined;
  workshop.countMacro();
  if (within.length >= DEEPEST) {
    fail({
      position: at,
      message: `The macro ${macro.name} uses itself without coming to an end; only a condition on numbers can end it.`,
    });
  }
  if (macro.variables.length > 0) refuseFolded(place, `The macro ${macro.name}`, at);
  return unfolded(workshop, macro, name, expression, place);
}

const least = (macro: RawMacro): number =>
  macro.parameters.filter((one) => one.otherwise === undefined).length;

function refuseCount(macro: RawMacro | undefined, count: number, at: number): never {
  if (!macro) throw new Error("a name in the table of macros has a macro");
  const [low, high] = [least(macro), macro.parameters.length];
  return fail({
    position: at,
    message: `The macro ${macro.name} takes ${low === high ? low : `${low} to ${high}`} arguments, but ${count} are given.`,
  });
}

function unfolded(
  workshop: Workshop,
  macro: RawMacro,
  name: string,
  expression: Call,
  place: Place,
): Expression {
  const { owner } = place;
  const parameters = new Set(macro.parameters.map((one) => canonicalName(one.name)));
  const locals = macro.variables.filter((one) => !parameters.has(canonicalName(one.name)));
  const path =
    locals.length === 0 ? "" : `${owner.shown}#${canonicalName(macro.name)}${++owner.hidden}.`;
  const scope = new MacroScope(
    locals.map((variable) => variable.name),
    path,
    owner.dimensions,
  );
  const inside: Place = { ...place, scope, within: [...place.within, name] };
  macro.parameters.forEach(({ name: parameter, otherwise }, i) => {
    const given = expression.arguments[i];
    const value = given
      ? workshop.rewrite(given, place)
      : workshop.rewrite(readEquation(otherwise ?? "0").expression, inside);
    scope.bind(parameter, argument(workshop, value, parameter, owner, place));
  });
  for (const local of locals) workshop.announce(local, path + shownName(local.name));
  for (const local of locals) {
    workshop.define(local, path + shownName(local.name), scope, owner.dimensions, inside.within);
  }
  const text = macro.text ?? `"${macro.name.replace(/"/g, "")}"`;
  return settled(workshop.rewrite(readEquation(text).expression, inside));
}

/** An argument that is more than a name or a number gets a variable of its own. */
function argument(
  workshop: Workshop,
  written: Expression,
  label: string,
  owner: Owner,
  place: Place,
): Expression {
  const value = settled(written);
  if (value.kind === "number" || value.kind === "name") return value;
  if (place.folded) {
    // Inside a fold the argument stands wherever the macro names it, so that nesting multiplies it.
    if (partCount(value, MOST_PARTS) < MOST_PARTS) return value;
    fail({
      position: value.at,
      message: `An argument of a macro inside a function over an array has more than ${MOST_PARTS} parts, macros unfolded. Give it a variable of its own.`,
    });
  }
  const entry = hiddenAuxiliary(owner, printExpression(value));
  return referTo(workshop.hide(owner, canonicalName(label), entry), owner, value.at);
}

/** Parts of an expression, counted no further than `most`. */
function partCount(expression: Expression, most: number): number {
  let count = 1;
  for (const part of partsOf(expression)) {
    if (count >= most) return count;
    count += partCount(part, most - count);
  }
  return count;
}
