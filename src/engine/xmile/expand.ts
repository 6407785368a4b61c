/**
 * Turns what a file holds into the flat table of variables that the engine loads: modules and
 * macros unfolded, arrays completed, functions of other programs said in the engine's own.
 */
import { canonicalName, suggestion } from "../language/names.js";
import { printExpression } from "../language/print.js";
import { fail, InputError } from "../language/problem.js";
import type { Expression } from "../language/syntax.js";
import type { Equation, GraphicalFunction, VariableDefinition } from "../model/definition.js";
import { type Look, startingNumber } from "../model/starting-value.js";
import { ArrayGraphs, ElementsNeeded } from "./array-graphs.js";
import { type ElementEquation, ElementUnfolder, isBareNumber } from "./element-equations.js";
import { readEquation } from "./equation-text.js";
import type { Findings } from "./findings.js";
import { shownName } from "./instances.js";
import type { RawVariable } from "./raw-model.js";
import { rewriteEquation } from "./rewrite-equation.js";
import { InstanceScope, type Scope } from "./scope.js";
import type { Owner, Place, Source, Workshop } from "./workshop.js";

/** Variables of one file, those of macros and our own making included. */
const MOST_VARIABLES = 500_000;
/** Characters that the equations of one file may have once macros are unfolded. */
const MOST_TEXT = 100_000_000;
/** Uses of macros in one file. */
const MOST_MACRO_CALLS = 200_000;

/** The flat table of a file. */
export interface Expanded {
  readonly variables: Readonly<Record<string, VariableDefinition>>;
  /** Lines of the variables that the file itself names, by full canonical name. */
  readonly lines: ReadonlyMap<string, number>;
}

/** All variables of a file, those of modules under their full names. */
export function expandVariables(source: Source, findings: Findings): Expanded {
  return new Expander(source, findings).table();
}

/** A variable of the file with the names that hold in its equation. */
interface Located {
  readonly raw: RawVariable;
  readonly shown: string;
  readonly scope: Scope;
}

/** What an equation or its elements come to. */
interface ReadEquations {
  readonly equation: Equation | undefined;
  readonly atStart: Equation | undefined;
  readonly graph: GraphicalFunction | undefined;
}

class Expander implements Workshop {
  readonly shapes = new Map<string, readonly string[]>();
  readonly graphs = new ArrayGraphs();
  private readonly definitions = new Map<string, { shown: string; entry: VariableDefinition }>();
  private readonly located = new Map<string, Located>();
  private readonly graphNames = new Set<string>();
  private readonly unfolder: ElementUnfolder;
  /** Flows that a stock of another kind drives, which have no equation of their own. */
  private readonly driven = new Set<string>();
  /** Flows that are multiplied on their way into the next stock: the flow there. */
  private readonly converted = new Map<string, string>();
  private characters = 0;
  private macroCalls = 0;

  constructor(
    readonly source: Source,
    readonly findings: Findings,
  ) {
    this.unfolder = new ElementUnfolder(source.dimensions, findings);
  }

  table(): Expanded {
    const work: Located[] = [];
    for (const instance of this.source.instances) {
      const scope = new InstanceScope(instance);
      for (const raw of instance.model.variables) {
        if (instance.inputs.has(canonicalName(raw.name))) continue;
        const shown = instance.path + shownName(raw.name);
        work.push({ raw, shown, scope });
        this.located.set(canonicalName(shown), { raw, shown, scope });
        this.announce(raw, shown);
        for (const flow of raw.drives) this.driven.add(canonicalName(instance.path + flow));
      }
      if (work.length > MOST_VARIABLES) this.refuseSize();
    }
    this.tellMissingDimensions(work);
    for (const { raw, shown, scope } of work) this.convert(raw, shown, scope);
    for (const { raw, shown, scope } of work) this.define(raw, shown, scope, [], []);
    return {
      variables: Object.fromEntries(
        [...this.definitions.values()].map(({ shown, entry }) => [shown, entry]),
      ),
      lines: new Map([...this.located].map(([name, { raw }]) => [name, raw.line])),
    };
  }

  /** A dimension that is not there is told once, with the first variable that runs over it. */
  private tellMissingDimensions(work: readonly Located[]): void {
    const { byName } = this.source.dimensions;
    const missing = new Map<string, { written: string; first: Located; users: number }>();
    for (const located of work) {
      for (const written of located.raw.dimensions) {
        const name = canonicalName(written);
        if (byName.has(name)) continue;
        const known = missing.get(name);
        if (known) known.users++;
        else missing.set(name, { written, first: located, users: 1 });
      }
    }
    for (const [name, { written, first, users }] of missing) {
      const others = users > 1 ? ` ${users} variables run over it.` : "";
      this.findings.problem(
        first.raw.line,
        first.shown,
        `There is no dimension "${written}".${others}${suggestion(name, byName.keys())}`,
      );
    }
  }

  private hasItsDimensions(raw: RawVariable): boolean {
    const { byName } = this.source.dimensions;
    return raw.dimensions.every((written) => byName.has(canonicalName(written)));
  }

  announce(raw: RawVariable, shown: string): void {
    const name = canonicalName(shown);
    const own = raw.dimensions.map(canonicalName);
    this.shapes.set(name, own);
    if (raw.graph) this.graphNames.add(name);
    if (!raw.elements.some((element) => element.graph)) return;
    const owner: Owner = { name, shown, line: raw.line, dimensions: own, hidden: 0 };
    let parts: ReadonlyMap<string, ElementEquation> | undefined;
    this.graphNames.add(name);
    this.graphs.add(name, own, owner, (key) => {
      parts ??= this.unfolder.unfold(raw) ?? new Map();
      return parts.get(key)?.graph;
    });
  }

  isGraph(name: string): boolean {
    return this.graphNames.has(name);
  }

  /** A flow with a unit multiplier arrives in the next stock as another flow. */
  private convert(raw: RawVariable, shown: string, scope: Scope): void {
    if (raw.multiplier === undefined || !this.hasItsDimensions(raw)) return;
    const owner = this.ownerOf(raw, shown, []);
    const place: Place = { scope, owner, substitution: new Map(), within: [], folded: false };
    try {
      const equation = this.text(`(${printedName(raw.name)}) * (${raw.multiplier})`, place);
      const entry: VariableDefinition = {
        kind: "flow",
        unit: "",
        means: "",
        per: owner.dimensions,
        equation,
      };
      this.converted.set(owner.name, this.hide(owner, "converted", entry));
    } catch (error) {
      this.findings.keep(error, raw.line, shown);
    }
  }

  define(
    raw: RawVariable,
    shown: string,
    scope: Scope,
    leading: readonly string[],
    within: readonly string[],
  ): void {
    if (!this.hasItsDimensions(raw)) return;
    const owner = this.ownerOf(raw, shown, leading);
    const place: Place = { scope, owner, substitution: new Map(), within, folded: false };
    try {
      const entry = this.entry(raw, place);
      if (entry) this.emit(shown, entry, raw.line);
    } catch (error) {
      this.findings.keep(error, raw.line, shown);
    }
  }

  private ownerOf(raw: RawVariable, shown: string, leading: readonly string[]): Owner {
    const dimensions = [...leading, ...raw.dimensions.map(canonicalName)];
    return { name: canonicalName(shown), shown, line: raw.line, dimensions, hidden: 0 };
  }

  hide(owner: Owner, label: string, entry: VariableDefinition): string {
    const { name, fill } = this.reserve(owner, label);
    fill(entry);
    return name;
  }

  reserve(owner: Owner, label: string): { name: string; fill(entry: VariableDefinition): void } {
    const shown = `${owner.shown}#${label}${++owner.hidden}`;
    const name = canonicalName(shown);
    this.shapes.set(name, owner.dimensions);
    return { name, fill: (entry) => this.emit(shown, entry, owner.line) };
  }

  private emit(shown: string, entry: VariableDefinition, line: number): void {
    const name = canonicalName(shown);
    const before = this.definitions.get(name);
    if (before) {
      const twice =
        before.shown === shown ? "This name" : `This name, also written "${before.shown}",`;
      this.findings.problem(line, shown, `${twice} is defined twice. Rename one of the two.`);
      return;
    }
    this.definitions.set(name, { shown, entry });
    if (this.definitions.size > MOST_VARIABLES) this.refuseSize();
  }

  private refuseSize(): never {
    return fail({
      file: this.findings.file,
      message: `The model has more than ${MOST_VARIABLES} variables, modules and macros unfolded. Use arrays instead.`,
    });
  }

  countMacro(): void {
    if (++this.macroCalls <= MOST_MACRO_CALLS) return;
    fail({
      file: this.findings.file,
      message: `The model uses macros more than ${MOST_MACRO_CALLS} times, or one that uses itself does not come to an end.`,
    });
  }

  rewrite(expression: Expression, place: Place): Expression {
    return rewriteEquation(this, expression, place);
  }

  startingNumber(expression: Expression, place: Place): number | undefined {
    return startingNumber(expression, this.lookFrom(place.scope), this.source.time);
  }

  private lookFrom(scope: Scope): Look {
    return (name) => {
      const meaning = scope.meaning(name);
      if (meaning?.kind === "argument") {
        return { expression: meaning.expression, look: this.lookFrom(scope) };
      }
      const found = meaning && this.located.get(meaning.name);
      if (!found || found.raw.graph || found.raw.dimensions.length > 0) return undefined;
      const text = found.raw.atStart ?? found.raw.text;
      if (text === undefined) return undefined;
      try {
        return { expression: readEquation(text).expression, look: this.lookFrom(found.scope) };
      } catch {
        // A broken equation is reported where it stands.
        return undefined;
      }
    };
  }

  private entry(raw: RawVariable, place: Place): VariableDefinition | undefined {
    const { owner } = place;
    const described = {
      per: owner.dimensions,
      unit: this.source.units.text(raw.units, raw.line, owner.shown),
      means: raw.doc.replace(/\s+/g, " ").trim(),
      sources: raw.sources,
    };
    const refuse = (message: string): undefined => {
      this.findings.problem(raw.line, owner.shown, message);
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
        inflows: raw.inflows.map((name) => this.inflowName(name, place)),
        outflows: raw.outflows.map((name) => this.flowName(name, place)),
        nonNegative: raw.nonNegative,
      };
    }
    const shared = {
      ...described,
      ...(atStart === undefined ? {} : { atStart }),
      ...(graph ? { graph } : {}),
    };
    if (equation !== undefined) {
      return raw.kind === "flow"
        ? { kind: "flow", ...shared, equation, nonNegative: raw.nonNegative }
        : { kind: "auxiliary", ...shared, equation };
    }
    if (this.driven.has(owner.name)) return { kind: "flow", ...shared, equation: "0" };
    if (raw.kind === "flow") return refuse("The flow has no equation (<eqn>).");
    if (graph) return { kind: "auxiliary", ...shared };
    if (this.graphs.has(owner.name)) return undefined;
    if (raw.kind === "graph") return refuse("The graphical function has no points.");
    return refuse("It has no equation (<eqn>) and no graphical function (<gf>).");
  }

  private inflowName(written: string, place: Place): string {
    const name = this.flowName(written, place);
    return this.converted.get(name) ?? name;
  }

  private flowName(written: string, place: Place): string {
    const name = canonicalName(written);
    const meaning = place.scope.meaning(name);
    if (meaning?.kind === "variable") return meaning.name;
    if (!meaning) {
      const { shown, line } = place.owner;
      const nearest = suggestion(name, place.scope.names());
      this.findings.problem(line, shown, `Its flow "${written}" does not exist.${nearest}`);
      return name;
    }
    const { expression } = meaning;
    if (expression.kind === "name") return expression.name;
    const equation = printExpression(expression);
    return this.hide(place.owner, "flow", {
      kind: "flow",
      unit: "",
      means: "",
      per: place.owner.dimensions,
      equation,
    });
  }

  private equations(raw: RawVariable, place: Place): ReadEquations | undefined {
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
    if (raw.dimensions.length < place.owner.dimensions.length) {
      fail({ message: "A macro used by an array cannot have elements or graphs of its own." });
    }
    const parts =
      isList || raw.elements.length === 0 ? this.unfolder.apart(raw) : this.unfolder.unfold(raw);
    return parts && this.byElement(raw, parts, place);
  }

  private byElement(
    raw: RawVariable,
    parts: ReadonlyMap<string, ElementEquation>,
    place: Place,
  ): ReadEquations {
    const own = raw.dimensions.map(canonicalName);
    const hasGraphs = this.graphs.has(place.owner.name);
    const equation: [string, string][] = [];
    const atStart: [string, string][] = [];
    const missing: string[] = [];
    for (const [key, part] of parts) {
      const substitution = new Map(part.substitution);
      own.forEach((name, i) => {
        substitution.set(name, part.names[i] ?? "");
      });
      const graph = hasGraphs ? this.graphs.hidden(this, place.owner.name, key) : undefined;
      if (part.text !== undefined) {
        const text = this.elementText(part.text, key, { ...place, substitution });
        equation.push([key, graph ? `LOOKUP(${printedName(graph)}, ${text})` : text]);
      } else if (!part.graph) missing.push(key);
      if (part.atStart !== undefined) {
        atStart.push([key, this.elementText(part.atStart, key, { ...place, substitution })]);
      }
    }
    if (missing.length > 0) {
      this.findings.problem(
        raw.line,
        place.owner.shown,
        `The element [${missing[0]}] has no equation (<eqn>).`,
      );
    }
    return {
      equation: equation.length === 0 ? undefined : Object.fromEntries(equation),
      atStart: atStart.length === 0 ? undefined : Object.fromEntries([...equation, ...atStart]),
      graph: hasGraphs ? undefined : raw.graph,
    };
  }

  private elementText(text: string, key: string, place: Place): string {
    try {
      return this.text(text, place);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      throw new InputError(
        error.problems.map((problem) => ({
          ...problem,
          message: `In the equation of [${key}]: ${problem.message}`,
        })),
      );
    }
  }

  /** An equation as text that the engine reads without knowing of this file. */
  private text(written: string, place: Place): string {
    if (isBareNumber(written)) return written.trim();
    const { expression, strict } = readEquation(written);
    const rewritten = this.rewrite(expression, place);
    const text = strict && rewritten === expression ? written : printExpression(rewritten);
    this.characters += text.length;
    if (this.characters > MOST_TEXT) {
      fail({
        file: this.findings.file,
        message: `The equations have more than ${MOST_TEXT / 1e6} million characters, macros unfolded.`,
      });
    }
    return text;
  }
}

/** A name as it stands in an equation. */
function printedName(name: string): string {
  const canonical = canonicalName(name);
  return printExpression({ kind: "name", name: canonical, subscripts: [], at: 1 });
}
