/** A finding has published values that can be told apart, and a reason for its role. */
import type { Finding, PublishedValue } from "../record.js";
import type { AuditProblem } from "./audit-problem.js";
import { unitFault } from "./unit-fault.js";

/** What is wrong with a finding. */
export function auditFinding(finding: Finding): readonly AuditProblem[] {
  const { id, published } = finding;
  const faults = (rule: AuditProblem["rule"], says: readonly (string | null)[]): AuditProblem[] =>
    says.flatMap((one) => (one === null ? [] : [{ rule, id, says: one }]));
  const keys = published.map(({ key }) => key);
  return [
    ...faults("finding", [
      published.length === 0 ? "has no published value" : null,
      new Set(keys).size < keys.length ? "two of its values share a key" : null,
      keys.length > 1 && keys.includes("") ? "one of its several values lacks a key" : null,
      keys.every((key) => /^[a-z0-9-]*$/.test(key)) ? null : "a key is not of the form a-b-c",
      finding.role === "not comparable" && finding.mapping === undefined
        ? "is not comparable, and no mapping says what would be needed"
        : null,
      finding.roleBecause === "" ? "gives no reason for its role" : null,
    ]),
    ...faults(
      "unit",
      published.map(({ unit }) => unitFault(unit)),
    ),
    ...faults("range", published.map(intervalFault)),
  ];
}

function intervalFault({ key, value, low, high }: PublishedValue): string | null {
  const isOutside =
    (low !== null && high !== null && low > high) ||
    (value !== null && low !== null && value < low) ||
    (value !== null && high !== null && value > high);
  return isOutside ? `"${key}": ${value} does not lie within ${low} to ${high}` : null;
}
