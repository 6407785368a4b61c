/**
 * Turns what a file holds into the flat table of variables that the engine loads: modules and
 * macros unfolded, arrays completed, functions of other programs said in the engine's own.
 */
import { builtIn } from "../language/functions.js";
import { canonicalName } from "../language/names.js";
import { parseExpression } from "../language/parse.js";
import { printExpression } from "../language/print.js";
import { InputError } from "../language/problem.js";
import type { Expression, Subscript } from "../language/syntax.js";
import type { Equation, GraphicalFunction, VariableDefinition } from "../model/definition.js";
import { type ElementEquation, ElementUnfolder, isBareNumber } from "./element-equations.js";
import type { Findings } from "./findings.js";
import { type Instance, shownName } from "./instances.js";
import type { RawMacro, RawVariable } from "./raw-model.js";
import type { Dimensions } from "./read-dimensions.js";
import type { Units } from "./read-units.js";
import { bareName, mapped, nameSubscript, withParts } from "./rewrite.js";
import { InstanceScope, MacroScope, type Scope } from "./scope.js";
import { translatedCall } from "./translate-call.js";

/** Variables that macros and graphs of arrays may add in all. */
const MOST_ADDED = 200_000;
/** Macros may use macros this deep. */
const DEEPEST = 30;

/** What the expander needs to know of a file. */
export interface Source {
  readonly instances: readonly Instance[];
  readonly macros: ReadonlyMap<string, RawMacro>;
  readonly dimensions: Dimensions;
  readonly units: Units;
  /** Stands for SAVEPER where a model does not define it. */
  readonly saveEvery: number;
}

/** Where an equation stands. */
interface Place {
  readonly scope: Scope;
  readonly owner: Owner;
  /** Dimension names that stand for one element. */
  readonly substitution: ReadonlyMap<string, string>;
  /** Macros under way. */
  readonly within: readonly string[];
  /** Whether the part stands inside a function over an array. */
  readonly folded: boolean;
}

/** The variable to which an equation belongs. */
interface Owner {
  readonly name: string;
  readonly shown: string;
  readonly line: number;
  readonly dimensions: readonly string[];
  /** Hidden variables made for it so far. */
  hidden: number;
}

/** Thrown when an equation means something else for each element. */
class ElementsNeeded extends Error {}

/** The flat table of all variables of a file. */
export function expandVariables(
  source: Source,
  findings: Findings,
): Record<string, VariableDefinition> {
  return new Expander(source, findings).table();
}

class Expander {
  private readonly definitions = new Map<string, { shown: string; entry: VariableDefinition }>();
  /** Arrays with a graph for each element: full name, then key, to the hidden graph. */
  private readonly graphArrays = new Map<
    string,
    { dimensions: readonly string[]; byKey: Map<string, string> }
  >();
  /** Dimensions of every variable of the file by full name, to tell elements from variables. */
  private readonly shapes = new Map<string, readonly string[]>();
  private readonly unfolder: ElementUnfolder;
  private added = 0;

  constructor(
    private readonly source: Source,
    private readonly findings: Findings,
  ) {
    this.unfolder = new ElementUnfolder(source.dimensions, findings);
  }

  table(): Record<string, VariableDefinition> {
    const work: { raw: RawVariable; shown: string; scope: Scope }[] = [];
    for (const instance of this.source.instances) {
      const scope = new InstanceScope(instance);
      for (const raw of instance.model.variables) {
        if (instance.inputs.has(canonicalName(raw.name))) continue;
        const shown = instance.path + shownName(raw.name);
        work.push({ raw, shown, scope });
        this.announce(raw, shown, []);
      }
    }
    for (const { raw, shown, scope } of work) this.define(raw, shown, scope, [], []);
    return Object.fromEntries(
      [...this.definitions.values()].map(({ shown, entry }) => [shown, entry]),
    );
  }

  /** Makes a variable known before any equation is read. */
  private announce(raw: RawVariable, shown: string, leading: readonly string[]): void {
    const name = canonicalName(shown);
    const own = raw.dimensions.map(canonicalName);
    this.shapes.set(name, own);
    if (!raw.elements.some((element) => element.graph) || leading.length > 0) return;
    this.graphArrays.set(name, { dimensions: own, byKey: new Map() });
  }

  private define(
    raw: RawVariable,
    shown: string,
    scope: Scope,
    leading: readonly string[],
    within: readonly string[],
  ): void {
    const dimensions = [...leading, ...raw.dimensions];
    const owner: Owner = {
      name: canonicalName(shown),
      shown,
      line: raw.line,
      dimensions: dimensions.map(canonicalName),
      hidden: 0,
    };
    const place: Place = { scope, owner, substitution: new Map(), within, folded: false };
    try {
      const entry = this.entry(raw, place, dimensions);
      if (entry) this.emit(shown, entry, raw.line);
    } catch (error) {
      this.findings.keep(error, raw.line, shown);
    }
  }

  private emit(shown: string, entry: VariableDefinition, line: number): void {
    const name = canonicalName(shown);
    if (this.definitions.has(name)) {
      this.findings.problem(line, shown, "This name is defined twice. Rename one of the two.");
      return;
    }
    this.definitions.set(name, { shown, entry });
  }

  /** Adds a variable of our own making. */
  private hide(
    owner: Owner,
    label: string,
    entry: (shown: string) => VariableDefinition,
  ): { name: string; shown: string } {
    if (++this.added > MOST_ADDED) {
      throw new InputError([
        {
          message: `Macros and graphs of arrays would add more than ${MOST_ADDED} variables. Use fewer.`,
        },
      ]);
    }
    const shown = `${owner.shown}#${label}${++owner.hidden}`;
    this.emit(shown, entry(shown), owner.line);
    return { name: canonicalName(shown), shown };
  }

  private entry(
    raw: RawVariable,
    place: Place,
    dimensions: readonly string[],
  ): VariableDefinition | undefined {
    const described = {
      per: dimensions,
      unit: this.source.units.text(raw.units, raw.line, place.owner.shown),
      means: raw.doc.replace(/\s+/g, " ").trim(),
      sources: raw.sources,
    };
    const refuse = (message: string): undefined => {
      this.findings.problem(raw.line, place.owner.shown, message);
      return undefined;
    };
    const read = this.equations(raw, place);
    if (!read) return undefined;
    const { equation, atStart, graph } = read;
    if (raw.kind === "stock") {
      if (equation === undefined) return refuse("The stock lacks its initial value (<eqn>).");
      return {
        kind: "stock",
        ...described,
        initial: equation,
        inflows: raw.inflows.map((name) => this.flowName(name, place)),
        outflows: raw.outflows.map((name) => this.flowName(name, place)),
        nonNegative: raw.nonNegative,
      };
    }
    const shared = {
      ...described,
      ...(atStart === undefined ? {} : { atStart }),
      ...(graph ? { graph } : {}),
    };
    if (raw.kind === "flow") {
      if (equation === undefined) return refuse("The flow has no equation (<eqn>).");
      return { kind: "flow", ...shared, equation, nonNegative: raw.nonNegative };
    }
    if (equation !== undefined) return { kind: "auxiliary", ...shared, equation };
    if (graph) return { kind: "auxiliary", ...shared };
    if (this.graphArrays.has(place.owner.name)) return undefined;
    if (raw.kind === "graph") return refuse("The graphical function has no points.");
    return refuse("It has no equation (<eqn>) and no graphical function (<gf>).");
  }

  private flowName(written: string, place: Place): string {
    const name = canonicalName(written);
    const meaning = place.scope.meaning(name);
    return meaning?.kind === "variable" ? meaning.name : name;
  }

  private equations(
    raw: RawVariable,
    place: Place,
  ):
    | {
        equation: Equation | undefined;
        atStart: Equation | undefined;
        graph: GraphicalFunction | undefined;
      }
    | undefined {
    const isList = raw.dimensions.length > 0 && /^[-+\d.eE\s]*[,;]/.test(raw.text ?? "");
    if (raw.elements.length === 0 && !isList) {
      try {
        const equation = raw.text === undefined ? undefined : this.text(raw.text, place);
        const atStart = raw.atStart === undefined ? undefined : this.text(raw.atStart, place);
        return { equation, atStart, graph: raw.graph };
      } catch (error) {
        if (!(error instanceof ElementsNeeded)) throw error;
      }
    }
    if (raw.dimensions.length === 0 && place.owner.dimensions.length > 0) {
      throw new InputError([
        { message: "A macro used by an array cannot read a graph that differs by element." },
      ]);
    }
    const parts =
      isList || raw.elements.length === 0 ? this.unfolder.apart(raw) : this.unfolder.unfold(raw);
    return parts && this.byElement(raw, parts, place);
  }

  private byElement(
    raw: RawVariable,
    parts: ReadonlyMap<string, ElementEquation>,
    place: Place,
  ):
    | {
        equation: Equation | undefined;
        atStart: Equation | undefined;
        graph: GraphicalFunction | undefined;
      }
    | undefined {
    const own = raw.dimensions.map(canonicalName);
    const graphs = this.graphArrays.get(place.owner.name);
    const equation: [string, string][] = [];
    const atStart: [string, string][] = [];
    const read = (text: string, key: string, substitution: ReadonlyMap<string, string>): string => {
      try {
        return this.text(text, { ...place, substitution });
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        throw new InputError(
          error.problems.map((problem) => ({
            ...problem,
            message: `In the equation of [${key}]: ${problem.message}`,
          })),
        );
      }
    };
    for (const [key, part] of parts) {
      const substitution = new Map(part.substitution);
      own.forEach((name, i) => {
        substitution.set(name, part.names[i] ?? "");
      });
      const graph = part.graph && graphs ? this.graphOf(part.graph, key, place.owner) : undefined;
      if (graph) graphs?.byKey.set(key, graph);
      if (part.text !== undefined) {
        const text = read(part.text, key, substitution);
        equation.push([key, graph ? `LOOKUP(${quoted(graph)}, ${text})` : text]);
      }
      if (part.atStart !== undefined) atStart.push([key, read(part.atStart, key, substitution)]);
    }
    const whole = raw.graph && !graphs ? raw.graph : undefined;
    return {
      equation: equation.length === 0 ? undefined : Object.fromEntries(equation),
      atStart: atStart.length === 0 ? undefined : Object.fromEntries([...equation, ...atStart]),
      graph: whole,
    };
  }

  private graphOf(graph: GraphicalFunction, key: string, owner: Owner): string {
    const known = this.graphArrays.get(owner.name)?.byKey.get(key);
    if (known !== undefined) return known;
    const entry: VariableDefinition = { kind: "auxiliary", unit: "", means: "", graph };
    return this.hide(owner, "graph", () => entry).name;
  }

  /** An equation as text that the engine reads without knowing of this file. */
  private text(written: string, place: Place): string {
    if (isBareNumber(written)) return written.trim();
    const { expression, strict } = parsed(written);
    const rewritten = this.rewrite(expression, place);
    return strict && rewritten === expression ? written : printExpression(rewritten);
  }

  private rewrite(expression: Expression, place: Place): Expression {
    switch (expression.kind) {
      case "name":
        return this.name(expression, place);
      case "call":
        return this.call(expression, place);
      default:
        return withParts(expression, (part) => this.rewrite(part, place));
    }
  }

  private name(expression: Extract<Expression, { kind: "name" }>, place: Place): Expression {
    const { name, at } = expression;
    const meaning = place.scope.meaning(name);
    if (meaning === undefined) return this.unscoped(expression, place);
    if (meaning.kind === "argument") {
      const { expression: argument } = meaning;
      if (expression.subscripts.length === 0) return argument;
      if (argument.kind !== "name" || argument.subscripts.length > 0) {
        throw new InputError([
          {
            position: at,
            message: `"${name}" stands for a single value here and takes no subscripts.`,
          },
        ]);
      }
      return {
        ...argument,
        subscripts: this.subscripts(expression.subscripts, argument.name, place),
      };
    }
    const given = this.subscripts(expression.subscripts, meaning.name, place);
    if (meaning.leading.length === 0) {
      return meaning.name === name && given === expression.subscripts
        ? expression
        : { ...expression, name: meaning.name, subscripts: given };
    }
    const own = this.shapes.get(meaning.name) ?? [];
    const filled: readonly Subscript[] =
      given.length > 0
        ? given
        : own.map((dimension) =>
            place.folded ? { kind: "all", at } : nameSubscript(dimension, at),
          );
    const leading = meaning.leading.map((dimension) => nameSubscript(canonicalName(dimension), at));
    return { ...expression, name: meaning.name, subscripts: [...leading, ...filled] };
  }

  /** A name that is no variable here: SELF, SAVEPER, a dimension, an element, a built-in. */
  private unscoped(expression: Extract<Expression, { kind: "name" }>, place: Place): Expression {
    const { name, at } = expression;
    if (name === "self") {
      const subscripts = place.owner.dimensions.map((dimension) => nameSubscript(dimension, at));
      return { kind: "name", name: place.owner.name, subscripts, at };
    }
    if (name === "saveper") return { kind: "number", value: this.source.saveEvery, at };
    const element = place.substitution.get(name);
    if (element !== undefined && !place.owner.dimensions.includes(name)) {
      const position = this.source.dimensions.byName.get(name)?.position.get(element) ?? 0;
      return { kind: "number", value: position + 1, at };
    }
    return expression;
  }

  private subscripts(
    given: readonly Subscript[],
    variable: string,
    place: Place,
  ): readonly Subscript[] {
    const shape = this.shapes.get(variable) ?? [];
    return mapped(given, (subscript): Subscript => {
      const name = bareName(subscript);
      if (subscript.kind === "all") return subscript;
      if (subscript.kind === "range") return subscript;
      if (name === undefined) {
        const expression = this.rewrite(subscript.expression, place);
        return expression === subscript.expression ? subscript : { ...subscript, expression };
      }
      const own = shape[given.indexOf(subscript)];
      const dimension = own === undefined ? undefined : this.source.dimensions.byName.get(own);
      if (dimension?.position.has(name)) return subscript;
      const element = place.substitution.get(name);
      if (element !== undefined) return nameSubscript(element, subscript.at);
      if (this.source.dimensions.byName.has(name)) return subscript;
      const expression = this.rewrite(subscript.expression, place);
      return expression === subscript.expression ? subscript : { ...subscript, expression };
    });
  }

  private call(expression: Extract<Expression, { kind: "call" }>, place: Place): Expression {
    const { function: name, at } = expression;
    const meaning = place.scope.meaning(name);
    if (meaning) return this.graphCall(expression, this.asName(meaning, name, at), place);
    const macro = this.source.macros.get(name);
    if (macro && !(place.within.includes(name) && builtIn(name))) {
      return this.macroCall(macro, expression, place);
    }
    const known = builtIn(name);
    const [first, ...rest] = expression.arguments;
    if (known?.meaning === "lookup" && first?.kind === "name") {
      return this.lookupCall(expression, first, rest, place);
    }
    if (first?.kind === "name" && known?.name === "size" && !place.scope.meaning(first.name)) {
      const dimension = this.source.dimensions.byName.get(first.name);
      if (dimension) return { kind: "number", value: dimension.elements.length, at };
    }
    if (name === "active_initial" && expression.arguments.length === 2) {
      return this.activeInitial(expression.arguments, at, place);
    }
    const translated = known ? undefined : translatedCall(name, expression.arguments, at);
    if (translated) return this.rewrite(translated, place);
    const folds = known?.meaning === "reduction" && expression.arguments.length === 1;
    const inner = folds ? { ...place, folded: true } : place;
    return withParts(expression, (part) => this.rewrite(part, inner));
  }

  /** The graphical function that a name in the place of a function means. */
  private asName(
    meaning: NonNullable<ReturnType<Scope["meaning"]>>,
    written: string,
    at: number,
  ): Extract<Expression, { kind: "name" }> {
    if (meaning.kind === "variable") {
      return { kind: "name", name: meaning.name, subscripts: [], at };
    }
    if (meaning.expression.kind === "name") return meaning.expression;
    throw new InputError([
      { position: at, message: `"${written}" is a value here, not a graphical function.` },
    ]);
  }

  private graphCall(
    expression: Extract<Expression, { kind: "call" }>,
    graph: Extract<Expression, { kind: "name" }>,
    place: Place,
  ): Expression {
    const given = mapped(expression.arguments, (part) => this.rewrite(part, place));
    if (this.graphArrays.has(graph.name)) return this.arrayLookup("lookup", graph, given, place);
    return graph.name === expression.function && given === expression.arguments
      ? expression
      : { ...expression, function: graph.name, arguments: given };
  }

  /** LOOKUP(graph, x), with or without subscripts on the graph. */
  private lookupCall(
    expression: Extract<Expression, { kind: "call" }>,
    first: Extract<Expression, { kind: "name" }>,
    rest: readonly Expression[],
    place: Place,
  ): Expression {
    const meaning = place.scope.meaning(first.name);
    const given = rest.map((part) => this.rewrite(part, place));
    if (!meaning) return { ...expression, arguments: [first, ...given] };
    const graph = this.asName(meaning, first.name, first.at);
    const subscripts =
      first.subscripts.length === 0
        ? graph.subscripts
        : this.subscripts(first.subscripts, graph.name, place);
    if (this.graphArrays.has(graph.name)) {
      return this.arrayLookup(expression.function, { ...graph, subscripts }, given, place);
    }
    return { ...expression, arguments: [{ ...graph, subscripts: [] }, ...given] };
  }

  /** A lookup in an array that has a graph for each element. */
  private arrayLookup(
    name: string,
    graph: Extract<Expression, { kind: "name" }>,
    given: readonly Expression[],
    place: Place,
  ): Expression {
    const array = this.graphArrays.get(graph.name);
    if (!array) throw new Error(`no graphs of ${graph.name}`);
    const parts =
      graph.subscripts.length > 0
        ? graph.subscripts.map((subscript, i) => this.elementName(subscript, array.dimensions[i]))
        : array.dimensions.map((dimension) => place.substitution.get(dimension) ?? dimension);
    const key = parts.join(",");
    const isFixed = parts.every((part, i) =>
      this.source.dimensions.byName.get(array.dimensions[i] ?? "")?.position.has(part),
    );
    if (!isFixed) {
      if (place.substitution.size === 0 && place.owner.dimensions.length > 0) {
        throw new ElementsNeeded();
      }
      throw new InputError([
        {
          position: graph.at,
          message: `"${graph.name}" has a graph for each element. Say which one, as in ${graph.name}[${array.dimensions.join(", ")}](x).`,
        },
      ]);
    }
    const hidden = this.hiddenGraph(graph.name, key);
    if (hidden === undefined) {
      throw new InputError([
        { position: graph.at, message: `"${graph.name}" has no graph for the element [${key}].` },
      ]);
    }
    const table: Expression = { kind: "name", name: hidden, subscripts: [], at: graph.at };
    return { kind: "call", function: name, arguments: [table, ...given], at: graph.at };
  }

  private elementName(subscript: Subscript, dimension: string | undefined): string {
    if (subscript.kind === "index" && subscript.expression.kind === "number") {
      const list = this.source.dimensions.byName.get(dimension ?? "");
      return canonicalName(list?.elements[subscript.expression.value - 1] ?? "");
    }
    return bareName(subscript) ?? "";
  }

  /** The graph of one element, made now if its array has not been read yet. */
  private hiddenGraph(array: string, key: string): string | undefined {
    const graphs = this.graphArrays.get(array);
    const known = graphs?.byKey.get(key);
    if (known !== undefined || !graphs) return known;
    for (const instance of this.source.instances) {
      for (const raw of instance.model.variables) {
        const shown = instance.path + shownName(raw.name);
        if (canonicalName(shown) !== array) continue;
        const part = this.unfolder.unfold(raw)?.get(key);
        if (!part?.graph) return undefined;
        const owner: Owner = {
          name: array,
          shown: `${shown}[${key}]`,
          line: raw.line,
          dimensions: [],
          hidden: 0,
        };
        const made = this.graphOf(part.graph, key, owner);
        graphs.byKey.set(key, made);
        return made;
      }
    }
    return undefined;
  }

  /** ACTIVE INITIAL(x, at start): a hidden variable whose starting value is another. */
  private activeInitial(given: readonly Expression[], at: number, place: Place): Expression {
    const [running, start] = given.map((part) => printExpression(this.rewrite(part, place)));
    const { owner } = place;
    this.refuseFolded(place, "ACTIVE INITIAL", at);
    const { name } = this.hide(owner, "active", () => ({
      kind: "auxiliary",
      unit: "",
      means: "",
      per: owner.dimensions,
      equation: running ?? "0",
      atStart: start ?? "0",
    }));
    return this.refer(name, owner, at);
  }

  private refer(name: string, owner: Owner, at: number): Expression {
    const subscripts = owner.dimensions.map((dimension) => nameSubscript(dimension, at));
    return { kind: "name", name, subscripts, at };
  }

  private refuseFolded(place: Place, what: string, at: number): void {
    if (!place.folded) return;
    throw new InputError([
      {
        position: at,
        message: `${what} cannot stand inside a function over an array. Give it a variable of its own.`,
      },
    ]);
  }

  private macroCall(
    macro: RawMacro,
    expression: Extract<Expression, { kind: "call" }>,
    place: Place,
  ): Expression {
    const { at } = expression;
    const refuse = (message: string): never => {
      throw new InputError([{ position: at, message }]);
    };
    this.refuseFolded(place, `The macro ${macro.name}`, at);
    if (place.within.includes(expression.function) || place.within.length >= DEEPEST) {
      refuse(`The macro ${macro.name} uses itself, which would never end.`);
    }
    const count = expression.arguments.length;
    const least = macro.parameters.filter((one) => one.otherwise === undefined).length;
    if (count < least || count > macro.parameters.length) {
      refuse(
        `The macro ${macro.name} takes ${least === macro.parameters.length ? least : `${least} to ${macro.parameters.length}`} arguments, but ${count} are given.`,
      );
    }
    const { owner } = place;
    const path = `${owner.shown}#${canonicalName(macro.name)}${++owner.hidden}.`;
    const scope = new MacroScope(
      macro.variables.map((variable) => variable.name),
      path,
      owner.dimensions,
    );
    const inside: Place = { ...place, scope, within: [...place.within, expression.function] };
    macro.parameters.forEach(({ name, otherwise }, i) => {
      const given = expression.arguments[i];
      const value = given
        ? this.rewrite(given, place)
        : this.rewrite(parsed(otherwise ?? "0").expression, inside);
      scope.bind(name, this.argument(value, name, owner));
    });
    for (const local of macro.variables) {
      if (++this.added > MOST_ADDED) refuse(`Macros would add more than ${MOST_ADDED} variables.`);
      this.announce(local, path + shownName(local.name), owner.dimensions);
    }
    for (const local of macro.variables) {
      this.define(local, path + shownName(local.name), scope, owner.dimensions, inside.within);
    }
    const text = macro.text ?? `"${macro.name.replace(/"/g, "")}"`;
    return this.rewrite(parsed(text).expression, inside);
  }

  /** An argument that is more than a name or a number gets a variable of its own. */
  private argument(value: Expression, label: string, owner: Owner): Expression {
    if (value.kind === "number" || value.kind === "name") return value;
    const { name } = this.hide(owner, canonicalName(label), () => ({
      kind: "auxiliary",
      unit: "",
      means: "",
      per: owner.dimensions,
      equation: printExpression(value),
    }));
    return this.refer(name, owner, value.at);
  }
}

/** The tree of an equation, and whether it was written as the standard has it. */
function parsed(written: string): { expression: Expression; strict: boolean } {
  const text = written.replace(/\bsample\s+if\s+true\b/gi, "SAMPLE_IF_TRUE");
  try {
    return { expression: parseExpression(text), strict: text === written };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    try {
      return { expression: parseExpression(text, { spacedNames: true }), strict: false };
    } catch {
      throw error;
    }
  }
}

/** A hidden name as it stands in an equation. */
function quoted(name: string): string {
  return printExpression({ kind: "name", name, subscripts: [], at: 1 });
}
