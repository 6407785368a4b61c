/** The units that the rows of a table name can be read. */
import type { Table } from "../collection.js";
import type { AuditProblem } from "./audit-problem.js";
import { unitFault } from "./unit-fault.js";

/** What is wrong with a table. */
export const auditTable = (table: Table): readonly AuditProblem[] =>
  table.rows.flatMap((row) =>
    unitsIn(row).flatMap((unit): AuditProblem[] => {
      const says = unitFault(unit);
      return says === null ? [] : [{ rule: "unit", id: `${table.id}/${row.id}`, says }];
    }),
  );

/** Every field `unit` of a record, however deep it stands. */
function unitsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === "unit" && typeof one === "string" ? [one] : unitsIn(one),
  );
}
