/** The shape of a table of actors whose numbers are judged, each within a span. */
import type { Basis, Seen } from "../record.js";

/** A number that somebody judged. */
export interface Judged {
  readonly best: number;
  readonly low: number;
  readonly high: number;
}

/** A text in both languages of the product. */
interface InBoth {
  readonly en: string;
  readonly es: string;
}

/** An office, a camp or a public: never a person. */
export interface TableActor {
  readonly id: string;
  readonly label: InBoth;
  /** Preferred outcome, on the scale of the issue. */
  readonly position: Judged;
  /** How much the issue matters to the actor, 0 to 1. */
  readonly salience: Judged;
  /** Share of power over the outcome, in any unit common to the actors. */
  readonly influence: Judged;
  /** Why the numbers are what they are. */
  readonly because: string;
  /** Claims, parameters and events that the judgement rests on, by id. */
  readonly restsOn: readonly string[];
  readonly basis: Basis;
  readonly seen: Seen;
  readonly sources: readonly string[];
}

/** A table on one issue. */
export interface ActorTable {
  readonly id: string;
  readonly issue: InBoth;
  readonly unit: string;
  /** What must be read with every result; null for a user's own table. */
  readonly caution: InBoth | null;
  readonly actors: readonly TableActor[];
}
