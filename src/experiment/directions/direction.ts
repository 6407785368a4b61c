/** What experts would insist on: push one thing, and another moves this way (MODEL.md 7.5). */
import type { Bilingual } from "../../evidence/bilingual.js";
import type { ScenarioAdditions } from "../../policy/read-scenario.js";

/** `depends`: the literature names cases of either sign, so both must be met. */
export type ExpectedSign = "up" | "down" | "none" | "depends";

/** A course: a preset with something added. */
export interface Course extends ScenarioAdditions {
  /** `as-now` if absent. */
  readonly preset?: string;
}

/** A quantity over a span: summed over its months, or as it stands when its last month begins. */
export interface Reading {
  /** Variable of the model; an array is summed over its elements. */
  readonly variable: string;
  readonly element?: string;
  readonly read: "sum" | "end";
  /** Months such as 2026-01, both counted in. */
  readonly from: string;
  readonly to: string;
}

/** One direction with its reason. */
export interface Direction {
  readonly id: string;
  /** The direction as a sentence. */
  readonly says: Bilingual;
  readonly change: Course;
  /** What the change is held against; `as-now` as it stands if absent. */
  readonly against?: Course;
  /** Structures under which it is asked; the first states if absent. */
  readonly under?: readonly Readonly<Record<string, string>>[];
  readonly reading: Reading;
  readonly expected: ExpectedSign;
  /** For `none`: a change up to this share of the value counts as none; rounding if absent. */
  readonly within?: number;
  readonly because: Bilingual;
  /** Ids of sources or findings; empty where the direction follows from definitions alone. */
  readonly sources: readonly string[];
}
