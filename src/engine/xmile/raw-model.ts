/** What stands in a `<model>` or `<macro>`, element by element, before names are resolved. */
import type { GraphicalFunction } from "../model/definition.js";

/** An equation with what stands beside it. */
export interface RawEquation {
  /** Undefined when there is none, or only a comment. */
  readonly text: string | undefined;
  /** Text of `<init_eqn>`. */
  readonly atStart: string | undefined;
  readonly graph: GraphicalFunction | undefined;
}

/** The equation of some elements of an array. */
export interface RawElement extends RawEquation {
  /** One part for each dimension: an element, a dimension's name or `*`. */
  readonly subscripts: readonly string[];
  readonly line: number;
}

export type RawKind = "stock" | "flow" | "aux" | "graph";

export interface RawVariable extends RawEquation {
  readonly kind: RawKind;
  readonly name: string;
  readonly line: number;
  readonly dimensions: readonly string[];
  readonly elements: readonly RawElement[];
  readonly inflows: readonly string[];
  readonly outflows: readonly string[];
  readonly nonNegative: boolean;
  /** Text of `<multiplier>`: by what a flow is multiplied on its way into the next stock. */
  readonly multiplier: string | undefined;
  /** Flows whose values a conveyor or queue determines. */
  readonly drives: readonly string[];
  readonly units: string;
  readonly doc: string;
  readonly sources: readonly string[];
}

/** A module: a model of that name, with some of its inputs connected. */
export interface RawModule {
  readonly name: string;
  readonly line: number;
  readonly connections: readonly {
    readonly to: string;
    readonly from: string;
    readonly line: number;
  }[];
}

export interface RawModel {
  readonly name: string;
  readonly line: number;
  readonly variables: readonly RawVariable[];
  readonly modules: readonly RawModule[];
}

/** A function that a file defines itself. */
export interface RawMacro {
  readonly name: string;
  readonly line: number;
  readonly parameters: readonly {
    readonly name: string;
    readonly otherwise: string | undefined;
  }[];
  readonly text: string | undefined;
  readonly variables: readonly RawVariable[];
}
