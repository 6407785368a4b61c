/**
 * Turns what a file holds into the flat table of variables that the engine loads: modules and
 * macros unfolded, arrays completed, functions of other programs said in the engine's own.
 */
import { canonicalName, suggestion } from "../language/names.js";
import { fail } from "../language/problem.js";
import type { Expression } from "../language/syntax.js";
import type { VariableDefinition } from "../model/definition.js";
import { type Look, startingNumber } from "../model/starting-value.js";
import { ArrayGraphs } from "./array-graphs.js";
import { type ElementEquation, ElementUnfolder } from "./element-equations.js";
import { readEquation } from "./equation-text.js";
import type { Findings } from "./findings.js";
import { shownName } from "./instances.js";
import type { RawVariable } from "./raw-model.js";
import { rewriteEquation } from "./rewrite-equation.js";
import { InstanceScope, type Scope } from "./scope.js";
import { EntryReader, type KnownFlows, printedName } from "./variable-entry.js";
import type { Owner, Place, Source, Workshop } from "./workshop.js";

/** Variables of one file, those of macros and our own making included. */
const MOST_VARIABLES = 200_000;
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

class Expander implements Workshop {
  readonly shapes = new Map<string, readonly string[]>();
  readonly graphs = new ArrayGraphs();
  private readonly definitions = new Map<string, { shown: string; entry: VariableDefinition }>();
  private readonly located = new Map<string, Located>();
  private readonly graphNames = new Set<string>();
  private readonly unfolder: ElementUnfolder;
  private readonly flows: KnownFlows = { driven: new Set(), converted: new Map() };
  private readonly entries: EntryReader;
  private macroCalls = 0;

  constructor(
    readonly source: Source,
    readonly findings: Findings,
  ) {
    this.unfolder = new ElementUnfolder(source.dimensions, findings);
    this.entries = new EntryReader(this, this.unfolder, this.flows);
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
        for (const flow of raw.drives) this.flows.driven.add(canonicalName(instance.path + flow));
      }
      if (work.length > MOST_VARIABLES) this.refuseSize();
    }
    this.tellMissingDimensions(work);
    for (const { raw, shown, scope } of work) this.convert(raw, shown, scope);
    for (const { raw, shown, scope } of work) {
      if (!this.findings.isFull) this.define(raw, shown, scope, [], []);
    }
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
      const equation = this.entries.text(`(${printedName(raw.name)}) * (${raw.multiplier})`, place);
      const entry: VariableDefinition = {
        kind: "flow",
        unit: "",
        means: "",
        per: owner.dimensions,
        equation,
      };
      this.flows.converted.set(owner.name, this.hide(owner, "converted", entry));
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
      const entry = this.entries.entry(raw, place);
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
}
