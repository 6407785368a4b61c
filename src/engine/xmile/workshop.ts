/** What the steps of reading equations share: where an equation stands, and the table under work. */
import { fail } from "../language/problem.js";
import type { Expression, Subscript } from "../language/syntax.js";
import type { VariableDefinition } from "../model/definition.js";
import type { ArrayGraphs } from "./array-graphs.js";
import type { Dialect } from "./dialect.js";
import type { Findings } from "./findings.js";
import type { Instance } from "./instances.js";
import type { RawMacro, RawVariable } from "./raw-model.js";
import type { Dimensions } from "./read-dimensions.js";
import type { Units } from "./read-units.js";
import { nameSubscript } from "./rewrite.js";
import type { Scope } from "./scope.js";

/** What a file holds, part by part. */
export interface Source {
  readonly instances: readonly Instance[];
  /** Macros by canonical name; several of a name differ in their number of parameters. */
  readonly macros: ReadonlyMap<string, readonly RawMacro[]>;
  readonly dimensions: Dimensions;
  readonly units: Units;
  readonly dialect: Dialect;
  readonly time: { readonly start: number; readonly stop: number; readonly dt: number };
  /** Stands for SAVEPER where a model does not define it. */
  readonly saveEvery: number;
}

/** The variable to which an equation belongs. */
export interface Owner {
  readonly name: string;
  readonly shown: string;
  readonly line: number;
  readonly dimensions: readonly string[];
  /** Hidden variables made for it so far. */
  hidden: number;
}

/** Where an equation stands. */
export interface Place {
  readonly scope: Scope;
  readonly owner: Owner;
  /** Dimension names that stand for one element. */
  readonly substitution: ReadonlyMap<string, string>;
  /** Macros under way. */
  readonly within: readonly string[];
  /** Whether the part stands inside a function over an array. */
  readonly folded: boolean;
}

/** The table of variables under work. */
export interface Workshop {
  readonly source: Source;
  readonly findings: Findings;
  /** Dimensions of every variable of the file by full name, to tell elements from variables. */
  readonly shapes: ReadonlyMap<string, readonly string[]>;
  readonly graphs: ArrayGraphs;
  /** Whether a variable of that full name can be read as a function. */
  isGraph(name: string): boolean;
  /** An expression said in the engine's own terms. */
  rewrite(expression: Expression, place: Place): Expression;
  /** The number that an expression has at the start, where that can be told. */
  startingNumber(expression: Expression, place: Place): number | undefined;
  /** Adds a variable of our own making and gives its full name. */
  hide(owner: Owner, label: string, entry: VariableDefinition): string;
  /** The name of a variable of our own making whose definition needs that name. */
  reserve(
    owner: Owner,
    label: string,
  ): { readonly name: string; fill(entry: VariableDefinition): void };
  /** Makes a variable known before any equation is read. */
  announce(raw: RawVariable, shown: string): void;
  /** Reads a variable of a macro, which exists for each element of `leading` besides its own. */
  define(
    raw: RawVariable,
    shown: string,
    scope: Scope,
    leading: readonly string[],
    within: readonly string[],
  ): void;
  /** Counts one use of a macro; there may not be endlessly many. */
  countMacro(): void;
}

/** A reference to a hidden variable at the element of the equation that it serves. */
export function referTo(name: string, owner: Owner, at: number): Expression {
  const subscripts: Subscript[] = owner.dimensions.map((dimension) => nameSubscript(dimension, at));
  return { kind: "name", name, subscripts, at };
}

/** A hidden auxiliary of an equation, with the owner's dimensions. */
export function hiddenAuxiliary(
  owner: Owner,
  equation: string,
  atStart?: string,
): VariableDefinition {
  return {
    kind: "auxiliary",
    unit: "",
    means: "",
    per: owner.dimensions,
    equation,
    ...(atStart === undefined ? {} : { atStart }),
  };
}

/** @throws InputError inside a function over an array, where nothing can be remembered */
export function refuseFolded(place: Place, what: string, at: number): void {
  if (!place.folded) return;
  fail({
    position: at,
    message: `${what} cannot stand inside a function over an array. Give it a variable of its own.`,
  });
}
