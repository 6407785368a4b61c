/**
 * The rules of the evidence that types cannot hold, checked over any collection of records. A
 * collection that passes has no number without a source, no source without a number, no
 * publication twice, no unit that cannot be read, no prior that contradicts its range, and no name
 * that the boundary keeps out.
 */
import type { AuditProblem } from "./audit/audit-problem.js";
import { auditCitations } from "./audit/citations.js";
import { auditFinding } from "./audit/findings.js";
import { auditIds } from "./audit/ids.js";
import { auditParameter } from "./audit/parameters.js";
import { auditPublications } from "./audit/publications.js";
import { auditSeries } from "./audit/series.js";
import { auditTable } from "./audit/tables.js";
import { auditWords } from "./audit/words.js";
import type { Collection } from "./collection.js";

/**
 * Every breach of a rule, in the order of the rules; none is good.
 * @param alsoCited ids of sources cited by what is no record: claims, law tables
 */
export const auditEvidence = (
  evidence: Collection,
  alsoCited: readonly string[] = [],
): readonly AuditProblem[] => [
  ...auditIds(evidence),
  ...auditPublications(evidence),
  ...auditCitations(evidence, alsoCited),
  ...evidence.parameters.flatMap(auditParameter),
  ...evidence.findings.flatMap(auditFinding),
  ...evidence.series.flatMap(auditSeries),
  ...(evidence.tables ?? []).flatMap(auditTable),
  ...auditWords(evidence),
];
