/**
 * What a modeller writes: tables of variables whose equations are text in the language of XMILE.
 * Nothing here computes; `load.ts` turns a definition into a checked model.
 */

/** What every variable says of itself. */
interface Described {
  /** Dimensions over which it exists, in order; none for a single number. */
  readonly per?: readonly string[];
  /** Unit as text, `1` for a plain number. */
  readonly unit: string;
  /** What it is, in one sentence. */
  readonly means: string;
  /** Ids of the sources that its equation or value rests on; empty for bookkeeping. */
  readonly sources?: readonly string[];
  readonly note?: string;
}

/** One equation for all elements, or one per element under keys such as `a` or `a,b`. */
export type Equation = string | Readonly<Record<string, string>>;

/** A function given by points, read between them by straight lines unless `mode` says otherwise. */
export interface GraphicalFunction {
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** continuous: flat beyond the ends; extrapolate: straight on; discrete: steps. */
  readonly mode: "continuous" | "extrapolate" | "discrete";
}

/** A quantity that remembers: it starts at `initial` and changes only by its flows. */
export interface StockDefinition extends Described {
  readonly kind: "stock";
  readonly initial: Equation;
  readonly inflows: readonly string[];
  readonly outflows: readonly string[];
  /** Outflows are cut, in the order listed, so that the stock never falls below zero. */
  readonly nonNegative?: boolean;
}

/** A quantity per unit of time that fills or drains stocks. */
export interface FlowDefinition extends Described {
  readonly kind: "flow";
  readonly equation: Equation;
  /** Stands in for the equation while starting values are worked out (ACTIVE INITIAL). */
  readonly atStart?: Equation;
  readonly graph?: GraphicalFunction;
  /** Negative values count as zero. */
  readonly nonNegative?: boolean;
}

/** A quantity computed anew at every moment. */
export interface AuxiliaryDefinition extends Described {
  readonly kind: "auxiliary";
  /** Absent for a bare graphical function, which is read as `name(x)` or LOOKUP(name, x). */
  readonly equation?: Equation;
  /** Stands in for the equation while starting values are worked out (ACTIVE INITIAL). */
  readonly atStart?: Equation;
  readonly graph?: GraphicalFunction;
}

/** A number that stays as it is during a run; runs may differ in it. */
export interface ConstantDefinition extends Described {
  readonly kind: "constant";
  /** One number for all elements, or all elements in row-major order. */
  readonly value: number | readonly number[];
  /** Evidence record behind it, if it is drawn from a prior. */
  readonly parameter?: string;
}

/** Something an actor decides: it follows `neutral` until a scenario sets it. */
export interface LeverDefinition extends Described {
  readonly kind: "lever";
  /** Its path when nobody decides anything: the world as recorded, continued. */
  readonly neutral: string;
}

/** Something that happens at once when a condition comes true: `amount` moves within one step. */
export interface EventDefinition extends Described {
  readonly kind: "event";
  /** The event fires in the step in which this turns from false to true. */
  readonly when: string;
  /** What moves in all; the unit is that of the event times the unit of time. */
  readonly amount: string;
}

export type VariableDefinition =
  | StockDefinition
  | FlowDefinition
  | AuxiliaryDefinition
  | ConstantDefinition
  | LeverDefinition
  | EventDefinition;

/** A named list of elements; with `of`, a selection from another dimension's elements. */
export type DimensionDefinition =
  | readonly string[]
  | { readonly of: string; readonly elements: readonly string[] };

/** How time runs. */
export interface TimeDefinition {
  readonly start: number;
  readonly stop: number;
  readonly dt: number;
  /** Unit of time as text. */
  readonly unit: string;
  readonly method: "euler" | "rk2" | "rk4";
  /** Length of the calendar interval for which one random draw holds; dt if absent. */
  readonly chanceInterval?: number;
  /** Time between saved results; dt if absent. */
  readonly saveEvery?: number;
}

/** A whole model as written. */
export interface ModelDefinition {
  readonly id: string;
  /** File or place for messages. */
  readonly file: string;
  readonly title: string;
  readonly time: TimeDefinition;
  readonly dimensions?: Readonly<Record<string, DimensionDefinition>>;
  readonly variables: Readonly<Record<string, VariableDefinition>>;
  /** Names that others may read although no equation does: outcomes and inputs of other sectors. */
  readonly offers?: readonly string[];
}

type Without<T> = Omit<T, "kind">;

/** Declares a stock. */
export const stock = (definition: Without<StockDefinition>): StockDefinition => ({
  kind: "stock",
  ...definition,
});
/** Declares a flow. */
export const flow = (definition: Without<FlowDefinition>): FlowDefinition => ({
  kind: "flow",
  ...definition,
});
/** Declares an auxiliary. */
export const auxiliary = (definition: Without<AuxiliaryDefinition>): AuxiliaryDefinition => ({
  kind: "auxiliary",
  ...definition,
});
/** Declares a constant. */
export const constant = (definition: Without<ConstantDefinition>): ConstantDefinition => ({
  kind: "constant",
  ...definition,
});
/** Declares a lever input. */
export const lever = (definition: Without<LeverDefinition>): LeverDefinition => ({
  kind: "lever",
  ...definition,
});
/** Declares an event. */
export const event = (definition: Without<EventDefinition>): EventDefinition => ({
  kind: "event",
  ...definition,
});
