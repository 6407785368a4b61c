/** What the audit says of a record that breaks a rule. */

/** A rule that a record breaks. */
export interface AuditProblem {
  readonly rule:
    | "id"
    | "unique"
    | "unit"
    | "range"
    | "prior"
    | "source"
    | "uncited"
    | "words"
    | "period"
    | "finding";
  /** Id of the record; of a row, `table/row`. */
  readonly id: string;
  readonly says: string;
}
