/** Links between the pages of the evidence, and phrases that they share. */
import type { Parameter } from "../../evidence/record.js";
import { evidence } from "../../evidence/registry.js";
import type { Entry } from "../evidence-entries.js";
import { basisWords, seenWords } from "../locale/evidence-words.js";

/** First part of an id: the sector of a number, the literature of a source. */
export const groupOf = (id: string): string => id.split(".")[0] ?? id;

/** Records by the first part of their id, in order of appearance. */
export function grouped<T extends { readonly id: string }>(
  records: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const group = groups.get(groupOf(record.id)) ?? [];
    groups.set(groupOf(record.id), group);
    group.push(record);
  }
  return groups;
}

/** Aliases lead to the source's own id. */
const sourceIds = new Map(
  evidence.sources.flatMap((source) =>
    [source.id, ...(source.also ?? [])].map((id) => [id, source.id] as const),
  ),
);

/** A link to a source by its id or alias. */
export const sourceLink = (id: string): string => {
  const own = sourceIds.get(id) ?? id;
  return `[${id}](sources-${groupOf(own)}.md#${own})`;
};

/** Links to sources, one after the other. */
export const sourceLinks = (ids: readonly string[]): string => ids.map(sourceLink).join(", ");

function pageOf(entry: Entry): string {
  if (entry.type === "parameter") return `parameters-${groupOf(entry.record.id)}`;
  if (entry.type === "series") return "series";
  return entry.type === "source" ? `sources-${groupOf(entry.record.id)}` : `${entry.type}s`;
}

/** A link to any record. */
export const recordLink = (entry: Entry): string =>
  `[${entry.record.id}](${pageOf(entry)}.md#${entry.record.id})`;

/** `1 to 2`, or nothing. */
export const rangeText = (range: readonly [number, number] | null | undefined): string =>
  range ? `${range[0]} to ${range[1]}` : "";

/** How a value came about and whether it was read. */
export const originText = (record: Pick<Parameter, "basis" | "seen">): string =>
  `${basisWords[record.basis].en}; ${seenWords[record.seen].en}`;
