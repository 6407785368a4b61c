/** Every publication stands once: no two sources share a DOI or a title. */
import type { Collection } from "../collection.js";
import type { Source } from "../record.js";
import type { AuditProblem } from "./audit-problem.js";

/** A title without what may differ between two ways of writing it: case, accents, punctuation. */
export const bareTitle = (title: string): string =>
  title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Sources that are one publication under two ids. */
export const auditPublications = ({ sources }: Collection): readonly AuditProblem[] => [
  ...shared(sources, "DOI", ({ doi }) => doi?.toLowerCase()),
  ...shared(sources, "title", ({ title }) => bareTitle(title)),
];

function shared(
  sources: readonly Source[],
  what: string,
  keyOf: (source: Source) => string | undefined,
): readonly AuditProblem[] {
  const first = new Map<string, string>();
  return sources.flatMap((source): AuditProblem[] => {
    const key = keyOf(source);
    if (key === undefined) return [];
    const owner = first.get(key);
    if (owner === undefined) {
      first.set(key, source.id);
      return [];
    }
    return [{ rule: "unique", id: source.id, says: `has the ${what} of "${owner}"` }];
  });
}
