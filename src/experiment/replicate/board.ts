/** The findings board: what was published against what the model gives. */
import type { Role } from "../../evidence/record.js";

export type Verdict = "reproduced" | "missed" | "not comparable";

/** One published value against the model. */
export interface BoardRow {
  readonly id: string;
  readonly role: Role;
  readonly title: string;
  readonly published: {
    readonly value: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly unit: string;
  };
  /**
   * `median` is the value with the shipped network; `low` and `high` are the 5 and 95 % points
   * over generated networks. All null where the model cannot speak.
   */
  readonly model: {
    readonly median: number | null;
    readonly low: number | null;
    readonly high: number | null;
  };
  readonly verdict: Verdict;
  readonly why: string;
  readonly sources: readonly string[];
  /** In how many generated networks the value is reproduced. */
  readonly networks?: { readonly reproduced: number; readonly of: number };
}

/** Whether a value lies within an interval; bounds that are null are open. */
export function isWithin(value: number, low: number | null, high: number | null): boolean {
  return (
    Number.isFinite(value) && (low === null || value >= low) && (high === null || value <= high)
  );
}
