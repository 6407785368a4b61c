/** What all equations of one export share, and where a single equation stands. */
import type { Expression } from "../language/syntax.js";
import type { ExportNames } from "./export-names.js";

/** A reference to a variable. */
export type Name = Extract<Expression, { kind: "name" }>;
/** A call of a function. */
export type Call = Extract<Expression, { kind: "call" }>;

/** What an equation needs to know of a variable. */
export interface ExportShape {
  /** Canonical names of its dimensions in the model. */
  readonly dimensions: readonly string[];
  /** Its name in the export, as it stands in equations. */
  readonly inEquations: string;
  /** Whether its values are plain numbers, so that a number in its place changes no unit. */
  readonly isPlain: boolean;
  /** Values of a constant array, in row-major order. */
  readonly values?: readonly number[];
}

/** What all equations share. */
export interface ExportContext {
  readonly names: ExportNames;
  readonly shapes: ReadonlyMap<string, ExportShape>;
  /** Whether sums over arrays are written out in full. */
  readonly writtenOut: boolean;
  /** What the file does not carry, or carries changed: one sentence each. */
  readonly notCarried: Set<string>;
  /** Functions used that only isee systems has. */
  readonly vendorFunctions: Set<string>;
  /** Functions used that draw random numbers. */
  readonly draws: Set<string>;
  /** Constant arrays whose entries were put into sums as numbers. */
  readonly inlined: Set<string>;
  /** Variables that some equation names. */
  readonly named: Set<string>;
}

/** Where an equation, or a part of it, stands. */
export interface Standing {
  /** Dimensions of the variable in the model. */
  readonly own: readonly string[];
  /** The names that these have in the export, where no dimension comes twice. */
  readonly ownNames: readonly string[];
  /** Positions along the own dimensions when the equation is that of one element. */
  readonly at: readonly number[] | undefined;
  /** The function over an array around the part. */
  readonly fold: Fold | undefined;
}

/** A function over an array: the term of it that is being written, or the function as a whole. */
export type Fold =
  | { readonly kind: "whole" }
  | {
      readonly kind: "term";
      /** Positions along the stars, in order. */
      readonly stars: readonly number[];
      /** Positions along free dimensions, by name. */
      readonly named: ReadonlyMap<string, number>;
    };

/** Gives a part of an equation as the export writes it. */
export type Adapt = (part: Expression, standing: Standing) => Expression;

/** Constant arrays with a larger share of entries that are not zero stay arrays. */
const DENSEST = 0.4;

/** Whether a variable is a constant array of mostly zeros. */
export function isSparse(shape: ExportShape | undefined): boolean {
  if (!shape?.values || shape.dimensions.length === 0) return false;
  const entries = shape.values.reduce((count, value) => count + (value === 0 ? 0 : 1), 0);
  return entries <= DENSEST * shape.values.length;
}
