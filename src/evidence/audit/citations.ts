/** Every record cites a source that exists, and every source is cited by a record. */
import type { Collection } from "../collection.js";
import type { AuditProblem } from "./audit-problem.js";

interface Citing {
  readonly id: string;
  readonly sources: readonly string[];
}

/** Everything that cites: records, their alternatives, and the rows of tables with their parts. */
function citing(evidence: Collection): readonly Citing[] {
  return [
    ...evidence.parameters,
    ...evidence.parameters.flatMap(({ id, alternatives = [] }) =>
      alternatives.map(({ sources }) => ({ id, sources })),
    ),
    ...evidence.findings,
    ...evidence.series,
    ...(evidence.tables ?? []).flatMap((table) =>
      table.rows.map((row) => ({ id: `${table.id}/${row.id}`, sources: citedIn(row) })),
    ),
  ];
}

/** What a row cites in a field `sources`, its own or that of a part of it. */
function citedIn(row: unknown): readonly string[] {
  if (typeof row !== "object" || row === null) return [];
  return Object.entries(row).flatMap(([key, value]: [string, unknown]) =>
    key === "sources" && Array.isArray(value)
      ? value.filter((one) => typeof one === "string")
      : citedIn(value),
  );
}

/**
 * Citations that lead nowhere, records that cite nothing, sources that nothing cites.
 * @param alsoCited ids of sources cited outside the collection
 */
export function auditCitations(
  evidence: Collection,
  alsoCited: readonly string[],
): readonly AuditProblem[] {
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
  for (const id of alsoCited) {
    const owner = owners.get(id);
    if (owner !== undefined) used.add(owner);
    else
      problems.push({ rule: "source", id, says: "is cited outside the records and is no source" });
  }
  for (const { id } of evidence.sources) {
    if (!used.has(id)) problems.push({ rule: "uncited", id, says: "no record cites this source" });
  }
  return problems;
}
