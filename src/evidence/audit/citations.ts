/** Every record cites a source that exists, and every source is cited by a record. */
import type { Collection } from "../collection.js";
import type { AuditProblem } from "./audit-problem.js";

interface Citing {
  readonly id: string;
  readonly sources: readonly string[];
}

/** Everything that cites: records, their alternatives, and the rows of tables. */
function citing(evidence: Collection): readonly Citing[] {
  return [
    ...evidence.parameters,
    ...evidence.parameters.flatMap(({ id, alternatives = [] }) =>
      alternatives.map(({ sources }) => ({ id, sources })),
    ),
    ...evidence.findings,
    ...evidence.series,
    ...(evidence.tables ?? []).flatMap((table) =>
      table.rows.map((row) => ({ id: `${table.id}/${row.id}`, sources: row.sources })),
    ),
  ];
}

/** Citations that lead nowhere, records that cite nothing, sources that nothing cites. */
export function auditCitations(evidence: Collection): readonly AuditProblem[] {
  const owners = new Map(
    evidence.sources.flatMap((source) =>
      [source.id, ...(source.also ?? [])].map((id) => [id, source.id] as const),
    ),
  );
  const used = new Set<string>();
  const problems: AuditProblem[] = [];
  for (const { id, sources } of citing(evidence)) {
    if (sources.length === 0) problems.push({ rule: "source", id, says: "cites no source" });
    for (const source of sources) {
      const owner = owners.get(source);
      if (owner !== undefined) used.add(owner);
      else problems.push({ rule: "source", id, says: `cites "${source}", which is no source` });
    }
  }
  for (const { id } of evidence.sources) {
    if (!used.has(id)) problems.push({ rule: "uncited", id, says: "no record cites this source" });
  }
  return problems;
}
