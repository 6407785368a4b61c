/** No record holds a name that the boundary of the project keeps out. */
import type { Collection } from "../collection.js";
import type { AuditProblem } from "./audit-problem.js";
import { forbiddenWordsIn } from "./forbidden-forms.js";

/** Fields that hold ids: their words lead somewhere else. */
const IDS = ["id", "also", "sources", "doi"];
/** Fields of a source that hold a publication's own words. */
const BIBLIOGRAPHY = ["authors", "title", "year", "where"];

/** Forbidden forms in the texts of records. */
export function auditWords(evidence: Collection): readonly AuditProblem[] {
  const { parameters, findings, series, tables = [], sources } = evidence;
  return [
    ...[...parameters, ...findings, ...series, ...tables].flatMap((record) =>
      wordsOf(record.id, record, new Set(IDS)),
    ),
    ...sources.flatMap((source) => wordsOf(source.id, source, new Set([...IDS, ...BIBLIOGRAPHY]))),
  ];
}

function wordsOf(id: string, value: unknown, exempt: ReadonlySet<string>): AuditProblem[] {
  if (typeof value === "string") {
    return forbiddenWordsIn(value).map(({ holds, words }) => ({
      rule: "words",
      id,
      says: `"${words}" has the form of ${holds}`,
    }));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    exempt.has(key) ? [] : wordsOf(id, one, exempt),
  );
}
