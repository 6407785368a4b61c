/**
 * The shape of a decision table: rows that say when they hold, what follows, on whose authority,
 * how far states and writers agree and who holds otherwise. Exactly one row holds in any situation.
 */
import type { Bilingual } from "../../evidence/bilingual.js";
import type { Seen } from "../../evidence/record.js";
import type { LawInputId, LawValue } from "./inputs.js";

/** The three orders of law; none settles the others. */
export type LawOrder = "international" | "us" | "mexico";

/** How far states and scholars agree on a row: a judgement, not a count. */
export type Agreement =
  | "high"
  | "medium-high"
  | "medium"
  | "low-medium"
  | "split"
  /** The text is clear; those bound by it have argued around it. */
  | "practice-contested";

/** A text or ruling on which a row rests. */
export interface Authority {
  readonly source: string;
  /** What in it is relied on. */
  readonly cites: Bilingual;
  /** Whether the text was consulted, or is recalled from general legal knowledge. */
  readonly seen: Seen;
}

/** Who holds otherwise, and what. */
export interface ContraryView {
  readonly view: Bilingual;
  readonly sources: readonly string[];
}

/** One row: it holds when every input it names has one of the named values. */
export interface LawRow {
  /** Unique over all tables. */
  readonly id: string;
  readonly when: { readonly [Id in LawInputId]?: readonly LawValue<Id>[] };
  readonly outcome: Bilingual;
  readonly authority: readonly Authority[];
  readonly agreement: Agreement;
  /** null where none was met. */
  readonly contrary: ContraryView | null;
}

/** One question of one order of law. */
export interface LawTable {
  /** `order.question` */
  readonly id: `${LawOrder}.${string}`;
  readonly order: LawOrder;
  readonly question: Bilingual;
  /** The inputs on which the answer depends. */
  readonly inputs: readonly LawInputId[];
  readonly rows: readonly LawRow[];
}
