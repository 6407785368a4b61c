/** A row of a table of ties between groups, as a user may give it. */
export interface TieRow {
  readonly groupA: string;
  readonly groupB: string;
  readonly rivalry: number;
  readonly alliance: number;
}
