/** The shape of a published bargaining case: one issue, its actors, and what models made of it. */
import type { Basis, Seen } from "../record.js";

/** An actor in a bargaining over one issue. */
export interface BargainingActor {
  readonly id: string;
  readonly label: string;
  /** Share of power over the outcome, in any unit common to the actors; "capability" in the cases. */
  readonly influence: number;
  /** Preferred outcome, on the scale of the issue. */
  readonly position: number;
  /** How much the issue matters to the actor, 0 to 1. */
  readonly salience: number;
}

/** What a method gave for a case. */
export interface BargainingResult {
  readonly id: string;
  readonly says: string;
  /** One value, or one a round. */
  readonly values: readonly number[];
  readonly unit: string;
  readonly basis: Basis;
  readonly seen: Seen;
  readonly sources: readonly string[];
}

/** A case with its exact inputs. */
export interface BargainingCase {
  readonly id: string;
  readonly issue: string;
  /** Lowest and highest position on the issue. */
  readonly scale: readonly [low: number, high: number];
  readonly unit: string;
  readonly actors: readonly BargainingActor[];
  readonly results: readonly BargainingResult[];
  readonly seen: Seen;
  readonly sources: readonly string[];
  readonly caution: string;
}
