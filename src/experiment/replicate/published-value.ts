/** A published value by its finding and key. */
import { findingById } from "../../evidence/registry.js";

/** @throws Error where the finding has no such value */
export function publishedValue(finding: string, key: string): number {
  const found = findingById(finding).published.find((one) => one.key === key)?.value;
  if (found === null || found === undefined) throw new Error(`${finding} has no value "${key}"`);
  return found;
}
