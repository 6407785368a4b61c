/** A loaded model: names resolved to one form, equations parsed, ready to be lowered. */
import type { Expression } from "../language/syntax.js";
import type { Unit } from "../language/unit.js";
import type { GraphicalFunction, TimeDefinition } from "./definition.js";

/** A dimension with its elements; a selection knows where its elements stand in its parent. */
export interface Dimension {
  readonly name: string;
  readonly elements: readonly string[];
  readonly position: ReadonlyMap<string, number>;
  /** The dimension of which this is a selection; itself for a dimension of its own. */
  readonly root: string;
  /** Position in the root of each element. */
  readonly inRoot: readonly number[];
}

/** One equation for all elements, or one for each in row-major order. */
export type Equations =
  | { readonly kind: "all"; readonly expression: Expression }
  | { readonly kind: "each"; readonly expressions: readonly Expression[] };

/** How a variable gets its value. */
export type Rule =
  | {
      readonly kind: "stock";
      readonly initial: Equations;
      readonly inflows: readonly string[];
      readonly outflows: readonly string[];
      readonly nonNegative: boolean;
    }
  | {
      readonly kind: "computed";
      readonly equations: Equations;
      /** Used instead of the equations while starting values are worked out. */
      readonly atStart?: Equations;
      readonly graph?: GraphicalFunction;
    }
  | { readonly kind: "graph"; readonly graph: GraphicalFunction }
  | { readonly kind: "value"; readonly values: readonly number[]; readonly parameter?: string }
  /** Set from outside during the run (weight and target of a lever). */
  | { readonly kind: "input" }
  /** The value of an expression at the start. */
  | { readonly kind: "initial"; readonly equations: Equations }
  /** The value of an expression one step ago. */
  | { readonly kind: "previous"; readonly equations: Equations; readonly initial: Equations }
  /** The value of an expression some time ago. */
  | {
      readonly kind: "history";
      readonly equations: Equations;
      readonly delay: Equations;
      readonly initial: Equations | undefined;
    };

/** What the modeller called it; hidden variables come from delays, smooths and levers. */
export type Role = "stock" | "flow" | "auxiliary" | "constant" | "lever" | "event" | "hidden";

export interface Variable {
  readonly name: string;
  /** The name as written. */
  readonly written: string;
  readonly role: Role;
  readonly dimensions: readonly Dimension[];
  /** Number of elements. */
  readonly volume: number;
  readonly unit: Unit | undefined;
  readonly unitText: string;
  readonly means: string;
  readonly sources: readonly string[];
  readonly note?: string;
  readonly rule: Rule;
  /** How often the equation of an outflow was cut to what a stock holds, from the inside out. */
  readonly cuts?: number;
  /** For hidden variables: the variable in whose equation they arose. */
  readonly within?: string;
}

export interface Model {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly time: TimeDefinition;
  readonly timeUnit: Unit | undefined;
  readonly dimensions: ReadonlyMap<string, Dimension>;
  readonly variables: ReadonlyMap<string, Variable>;
  /** The variables as their author wrote them, before delays, smooths and levers are lowered. */
  readonly asWritten: ReadonlyMap<string, Variable>;
  readonly offers: ReadonlySet<string>;
}

/** All expressions of some equations. */
export function expressionsOf(equations: Equations): readonly Expression[] {
  return equations.kind === "all" ? [equations.expression] : equations.expressions;
}

/** All expressions that a rule evaluates while time runs. */
export function runningExpressions(rule: Rule): readonly Expression[] {
  if (rule.kind === "computed") return expressionsOf(rule.equations);
  return rule.kind === "history" ? expressionsOf(rule.delay) : [];
}

/** All expressions that a rule evaluates at the start. */
export function startingExpressions(rule: Rule): readonly Expression[] {
  switch (rule.kind) {
    case "stock":
      return expressionsOf(rule.initial);
    case "computed":
      return expressionsOf(rule.atStart ?? rule.equations);
    case "initial":
      return expressionsOf(rule.equations);
    case "previous":
      return expressionsOf(rule.initial);
    case "history":
      return [...expressionsOf(rule.delay), ...expressionsOf(rule.initial ?? rule.equations)];
    default:
      return [];
  }
}

/** Every expression of a rule, whenever evaluated. */
export function allExpressions(rule: Rule): readonly Expression[] {
  switch (rule.kind) {
    case "computed":
      return [
        ...expressionsOf(rule.equations),
        ...(rule.atStart ? expressionsOf(rule.atStart) : []),
      ];
    case "previous":
      return [...expressionsOf(rule.equations), ...expressionsOf(rule.initial)];
    case "history":
      return [
        ...expressionsOf(rule.equations),
        ...expressionsOf(rule.delay),
        ...(rule.initial ? expressionsOf(rule.initial) : []),
      ];
    default:
      return startingExpressions(rule);
  }
}
