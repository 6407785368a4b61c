/** What reads the rows of one layout into sums. */
import type { Counts, Series } from "../record.js";
import type { Tally } from "./tally.js";

/** A series that an importer sums up. */
export interface Measure {
  readonly id: Series["id"];
  readonly means: string;
  readonly unit: string;
  readonly step: "month" | "year";
  readonly counts: Counts;
}

/** Why a sound row is not wanted. */
export type LeftOut = "other-countries" | "other-crimes" | "other-deaths" | "deaths-abroad";

/** A row is counted, or left out for a reason that is no fault. */
export type RowOutcome = "counted" | { readonly leftOut: LeftOut };

/** Cells of a row by the layout's column names; an absent column is empty. */
export type CellOf = (column: string) => string;

/** Reads the rows of one layout, in their order. */
export interface RowReader {
  readonly measures: readonly Measure[];
  /** @throws BadCell when the row is bad; then nothing of it has been counted */
  readonly read: (cell: CellOf, tally: Tally) => RowOutcome;
}
