/** Says an equation of a file in the engine's own terms: full names, known functions. */
import { builtIn, builtInNames, isBareBuiltIn } from "../language/functions.js";
import { suggestion } from "../language/names.js";
import { printExpression } from "../language/print.js";
import { fail } from "../language/problem.js";
import type { Expression, Subscript } from "../language/syntax.js";
import { atFlatIndex } from "./array-calls.js";
import { graphCall, graphMeant, lookupCall, sizeIn } from "./graph-calls.js";
import { macroCall } from "./macro-calls.js";
import { bareFunction, isOtherProgramsFunction } from "./other-functions.js";
import { mapped, nameSubscript, withParts } from "./rewrite.js";
import { report, subscriptsOf } from "./rewrite-subscripts.js";
import type { Meaning } from "./scope.js";
import { settled } from "./settled.js";
import { translatedCall } from "./translate-call.js";
import { vensimCall } from "./vensim-calls.js";
import { hiddenAuxiliary, type Place, referTo, refuseFolded, type Workshop } from "./workshop.js";

type Name = Extract<Expression, { kind: "name" }>;
type Call = Extract<Expression, { kind: "call" }>;

/** An expression with every name and function replaced by what the engine knows. */
export function rewriteEquation(
  workshop: Workshop,
  expression: Expression,
  place: Place,
): Expression {
  switch (expression.kind) {
    case "name":
      return rewriteName(workshop, expression, place);
    case "call":
      return rewriteCall(workshop, expression, place);
    case "binary":
      return rewriteBinary(workshop, expression, place);
    case "if":
      return rewriteChoice(workshop, expression, place);
    default:
      return withParts(expression, (part) => workshop.rewrite(part, place));
  }
}

function rewriteBinary(
  workshop: Workshop,
  expression: Extract<Expression, { kind: "binary" }>,
  place: Place,
): Expression {
  if (expression.operator === "mod" && workshop.source.dialect.fromVensim) {
    const { left, right, at } = expression;
    const call: Call = { kind: "call", function: "modulo", arguments: [left, right], at };
    return workshop.rewrite(call, place);
  }
  return withParts(expression, (part) => workshop.rewrite(part, place));
}

/** Inside a macro a condition that is a number decides at once, so that a recursion comes to its end. */
function rewriteChoice(
  workshop: Workshop,
  expression: Extract<Expression, { kind: "if" }>,
  place: Place,
): Expression {
  if (place.within.length > 0) {
    const condition = settled(workshop.rewrite(expression.condition, place));
    if (condition.kind === "number") {
      const chosen = condition.value === 0 ? expression.alternative : expression.consequent;
      return workshop.rewrite(chosen, place);
    }
  }
  return withParts(expression, (part) => workshop.rewrite(part, place));
}

function rewriteName(workshop: Workshop, expression: Name, place: Place): Expression {
  const { name, at } = expression;
  const meaning = place.scope.meaning(name);
  if (meaning === undefined) return unscopedName(workshop, expression, place);
  if (meaning.kind === "variable" && meaning.name === place.owner.name && isBareBuiltIn(name)) {
    // A variable that bears the name of a built-in cannot mean itself.
    return { ...expression, name: `std.${name}` };
  }
  if (meaning.kind === "argument") return argumentName(workshop, expression, meaning, place);
  const given = subscriptsOf(workshop, expression.subscripts, meaning.name, place);
  if (meaning.leading.length === 0) {
    return meaning.name === name && given === expression.subscripts
      ? expression
      : { ...expression, name: meaning.name, subscripts: given };
  }
  const own = workshop.shapes.get(meaning.name) ?? [];
  const filled: readonly Subscript[] =
    given.length > 0
      ? given
      : own.map((dimension) => (place.folded ? { kind: "all", at } : nameSubscript(dimension, at)));
  const leading = meaning.leading.map((dimension) => nameSubscript(dimension, at));
  return { ...expression, name: meaning.name, subscripts: [...leading, ...filled] };
}

/** A parameter of a macro: what was given for it, with subscripts where a slice was given. */
function argumentName(
  workshop: Workshop,
  expression: Name,
  meaning: Extract<Meaning, { kind: "argument" }>,
  place: Place,
): Expression {
  const { expression: argument } = meaning;
  if (expression.subscripts.length === 0) return argument;
  if (argument.kind !== "name") {
    return fail({
      position: expression.at,
      message: `"${expression.name}" stands for a single value here and takes no subscripts.`,
    });
  }
  const given = subscriptsOf(workshop, expression.subscripts, argument.name, place);
  if (argument.subscripts.length === 0) return { ...argument, subscripts: given };
  const left = [...given];
  const subscripts = argument.subscripts.map((one) =>
    one.kind === "all" ? (left.shift() ?? one) : one,
  );
  return { ...argument, subscripts };
}

/** A name that is no variable here: SELF, SAVEPER, an element, a dimension, a built-in. */
function unscopedName(workshop: Workshop, expression: Name, place: Place): Expression {
  const { name, at } = expression;
  const { source } = workshop;
  if (name === "self") {
    return expression.subscripts.length > 0
      ? { ...expression, name: place.owner.name }
      : referTo(place.owner.name, place.owner, at);
  }
  if (name === "saveper") return { kind: "number", value: source.saveEvery, at };
  const element = place.substitution.get(name);
  if (element !== undefined && !place.owner.dimensions.includes(name)) {
    const position = source.dimensions.byName.get(name)?.position.get(element) ?? 0;
    return { kind: "number", value: position + 1, at };
  }
  const dot = name.lastIndexOf(".");
  const position = source.dimensions.byName
    .get(name.slice(0, Math.max(0, dot)))
    ?.position.get(name.slice(dot + 1));
  if (position !== undefined) return { kind: "number", value: position + 1, at };
  const { byName, elements } = source.dimensions;
  if (isBareBuiltIn(name) || byName.has(name) || elements.has(name)) return expression;
  report(
    workshop,
    place,
    at,
    `There is no variable "${name}".${suggestion(name, place.scope.names())}`,
  );
  return { kind: "number", value: 0, at };
}

function rewriteCall(workshop: Workshop, expression: Call, place: Place): Expression {
  const { function: written, arguments: given, at } = expression;
  const meaning = place.scope.meaning(written);
  const asGraph = meaning && graphMeant(workshop, meaning);
  if (asGraph) return graphCall(workshop, expression, { ...asGraph, at }, place);
  const name = bareFunction(written);
  const macro = macroCall(workshop, name, expression, place);
  if (macro) return macro;
  const known = builtIn(name);
  const [first, ...rest] = given;
  if (known?.meaning === "lookup" && first?.kind === "name") {
    return lookupCall(workshop, { ...expression, function: known.name }, first, rest, place);
  }
  if (known?.name === "size" && first?.kind === "name") {
    return { kind: "number", value: sizeIn(workshop, first, place), at };
  }
  if (name === "active_initial" && given.length === 2) {
    return activeInitial(workshop, given, at, place);
  }
  if (workshop.source.dialect.fromVensim) {
    const special = vensimCall(workshop, known?.name ?? name, expression, place);
    if (special) return special;
  }
  const translated = known
    ? undefined
    : translatedCall(workshop, name, { ...expression, function: name }, place);
  if (translated) return translated;
  if (!known) {
    if (meaning?.kind === "variable" && given.length === 1 && first) {
      const array: Name = { kind: "name", name: meaning.name, subscripts: [], at };
      return atFlatIndex(array, first, workshop, place);
    }
    return unknownFunction(workshop, name, at, place);
  }
  const folds = known.meaning === "reduction" && (given.length === 1 || known.name === "rank");
  const inner = folds ? { ...place, folded: true } : place;
  const parts = mapped(given, (part) => workshop.rewrite(part, inner));
  return parts === given && name === written
    ? expression
    : { ...expression, function: name, arguments: parts };
}

/** ACTIVE INITIAL(x, at start): a hidden variable whose starting value is another. */
function activeInitial(
  workshop: Workshop,
  given: readonly Expression[],
  at: number,
  place: Place,
): Expression {
  refuseFolded(place, "ACTIVE INITIAL", at);
  const [running = "0", start = "0"] = given.map((part) =>
    printExpression(workshop.rewrite(part, place)),
  );
  const { owner } = place;
  const name = workshop.hide(owner, "active", hiddenAuxiliary(owner, running, start));
  return referTo(name, owner, at);
}

/** Names a function that is not there; the number that stands for it is never run. */
function unknownFunction(workshop: Workshop, name: string, at: number, place: Place): Expression {
  const shown = name.toUpperCase().replaceAll("_", " ");
  if (isOtherProgramsFunction(name)) {
    const { shown: variable, line } = place.owner;
    workshop.findings.add(workshop.findings.unsupported, {
      file: workshop.findings.at(line),
      variable,
      position: at,
      message: `The function ${shown} is not run.`,
    });
  } else {
    const nearest = suggestion(name, [...builtInNames, ...workshop.source.macros.keys()]);
    report(workshop, place, at, `There is no function "${shown}".${nearest}`);
  }
  return { kind: "number", value: 0, at };
}
