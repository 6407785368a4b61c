/** What the page, the conductor and the runners say to each other, as plain data. */
import type {
  DifferenceColumns,
  DrawsTask,
  Driver,
  MemberDraws,
  MemberTask,
  OutcomeRuns,
  ScenarioFile,
  SpreadColumns,
} from "../../../src/browser.js";

/** A scenario as the page writes it: a preset's file with what was changed. */
export interface WrittenScenario {
  readonly id: string;
  readonly file: ScenarioFile;
}

/** What the page asks: one ensemble of one or more scenarios, the first of them the reference. */
export interface Question {
  readonly scenarios: readonly WrittenScenario[];
  readonly seed: number;
  /** Runs after which a first answer is given, and at which refining ends. */
  readonly first: number;
  readonly last: number;
  /** Outcomes to be reported. */
  readonly outcomes: readonly string[];
}

/** One outcome of one scenario, in columns by month (row-major by element). */
export interface OutcomeAnswer {
  readonly id: string;
  readonly elements: readonly string[];
  readonly months: number;
  readonly monthly: SpreadColumns;
  /** Whole paths of the first members; none for an outcome over a dimension. */
  readonly samples: readonly Float64Array[];
  /** Against the reference, by year; none for the reference itself. */
  readonly differences?: DifferenceColumns;
}

export interface ScenarioAnswer {
  readonly id: string;
  readonly outcomes: Readonly<Record<string, OutcomeAnswer>>;
}

/** What the conductor answers to a question, twice: after the first runs and after the last. */
export type Answer =
  | {
      readonly kind: "answer";
      readonly question: number;
      readonly members: number;
      readonly isLast: boolean;
      readonly seed: number;
      readonly values: "priors" | "accepted" | "published";
      readonly scenarios: readonly ScenarioAnswer[];
    }
  /** After the last: which parameters the differences to the reference go with. */
  | {
      readonly kind: "drivers";
      readonly question: number;
      /** By scenario, by outcome, the closest first. */
      readonly drivers: Readonly<Record<string, Readonly<Record<string, readonly Driver[]>>>>;
    }
  | { readonly kind: "refused"; readonly question: number; readonly problems: readonly string[] };

/** The first message to a worker says what it is. */
export type Role =
  | { readonly role: "runner"; readonly port: MessagePort }
  | { readonly role: "conductor"; readonly runners: readonly MessagePort[] };

/** A question on its way to the conductor. */
export interface Asked {
  readonly number: number;
  readonly question: Question;
  /** Whether it waits until nothing is asked of the levers. */
  readonly isAside: boolean;
  /** Runs for which it has been answered before. */
  readonly answered?: number;
}

/** What the page tells the conductor. */
export type Request = ({ readonly kind: "ask" } & Asked) | { readonly kind: "give-up-aside" };

/** A piece of work on its way to a runner, and its answer. */
export type Order =
  | { readonly number: number; readonly task: MemberTask }
  | { readonly number: number; readonly draws: DrawsTask };

export type Delivery =
  | {
      readonly number: number;
      readonly runs: readonly OutcomeRuns[];
      readonly milliseconds: number;
    }
  | { readonly number: number; readonly draws: MemberDraws }
  | { readonly number: number; readonly problem: string };
