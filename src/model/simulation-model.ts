/** What a model offers to scenarios and readers: its definition, outcomes, levers, links. */
import type { ModelDefinition } from "../engine/model/definition.js";
import type { Sector } from "./sector.js";
import type { TieRow } from "./ties.js";

/** A quantity that is reported. Its label stands in the locale files under the same id. */
export interface Outcome {
  /** Fixed id (MODEL.md 4). */
  readonly id: string;
  readonly variable: string;
  /** Unit of a monthly value. */
  readonly unit: string;
  /** `flow`: summed over a month or year; `level`: as it stands at its end. */
  readonly as: "flow" | "level";
  readonly sources: readonly string[];
  /** Dimension over which it is reported, element by element. */
  readonly by?: "state" | "group" | "drug";
  /** Observed series of the same quantity, drawn as dots and used in checks. */
  readonly observed?: string;
}

/** Which variable of the model a lever sets. */
export interface LeverBinding {
  readonly lever: string;
  readonly variable: string;
}

/** A mechanism that can be cut: a constant that is 1 while it acts and 0 when cut. */
export interface Link {
  readonly id: string;
  readonly constant: string;
}

/** Choices that change a model's equations or data rather than its numbers. */
export interface ModelChoices {
  /** State of each disputed structure (MODEL.md 5); the first state where not named. */
  readonly structure: Readonly<Record<string, string>>;
  /** Another network of ties, where the model has one. */
  readonly ties?: readonly TieRow[];
  /** A generated network by its number; the shipped one if absent. */
  readonly network?: number;
}

/** What a reader is told of a model or sector besides its table of variables. */
export interface Page {
  readonly title: string;
  /** The question that it answers. */
  readonly question: string;
  /** What it leaves out, and what that costs, a sentence each. */
  readonly leavesOut: readonly string[];
  /** How it was checked, a sentence each. */
  readonly checkedBy: readonly string[];
}

export interface SimulationModel {
  readonly id: string;
  /** Its page, where it is not made of sectors that have pages of their own. */
  readonly page?: Page;
  readonly define: (choices: ModelChoices) => ModelDefinition;
  readonly outcomes: readonly Outcome[];
  readonly levers: readonly LeverBinding[];
  readonly links: readonly Link[];
  /** Ids of the disputed structures that the model has. */
  readonly switches: readonly string[];
  /** Whether `--ties` makes sense. */
  readonly takesTies: boolean;
  /** The sectors it is made of, where it is made of sectors. */
  readonly sectors?: readonly Sector[];
}
