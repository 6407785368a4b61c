/** Every record of the evidence as one list: looked up, searched, and asked who cites it. */
import { type Claim, claimSources } from "../evidence/claims/claim.js";
import { claims } from "../evidence/claims/ledger.js";
import type { Collection } from "../evidence/collection.js";
import { plainText } from "../evidence/plain-text.js";
import type { Finding, Parameter, Series, Source } from "../evidence/record.js";
import { evidence } from "../evidence/registry.js";

/** Records that are neither parameter, series nor finding. */
export interface EvidenceTable {
  readonly id: string;
  readonly means: string;
  readonly rows: readonly { readonly id: string; readonly sources: readonly string[] }[];
}

/** A record and what kind it is. */
export type Entry =
  | { readonly type: "parameter"; readonly record: Parameter }
  | { readonly type: "finding"; readonly record: Finding }
  | { readonly type: "series"; readonly record: Series }
  | { readonly type: "table"; readonly record: EvidenceTable }
  | { readonly type: "source"; readonly record: Source }
  | { readonly type: "claim"; readonly record: Claim };

/** Kinds of record, in the order in which they are listed. */
export const entryTypes = ["parameter", "finding", "series", "table", "source", "claim"] as const;
/** A kind of record. */
export type EntryType = (typeof entryTypes)[number];

const collection: Collection & { readonly tables?: readonly EvidenceTable[] } = evidence;

/** The tables, which not every collection has. */
export const evidenceTables: readonly EvidenceTable[] = collection.tables ?? [];

/** Every record, kind by kind. */
export const entries: readonly Entry[] = [
  ...collection.parameters.map((record): Entry => ({ type: "parameter", record })),
  ...collection.findings.map((record): Entry => ({ type: "finding", record })),
  ...collection.series.map((record): Entry => ({ type: "series", record })),
  ...evidenceTables.map((record): Entry => ({ type: "table", record })),
  ...collection.sources.map((record): Entry => ({ type: "source", record })),
  ...claims.map((record): Entry => ({ type: "claim", record })),
];

/** Other ids under which the same thing stands. */
const alsoOf = ({ record }: Entry): readonly string[] =>
  "also" in record && record.also ? record.also : [];

/** A record's own id wins over the same text as another's alias. */
const byId = new Map([
  ...entries.flatMap((entry) => alsoOf(entry).map((id) => [id, entry] as const)),
  ...entries.map((entry) => [entry.record.id, entry] as const),
]);

/** Every id and alias. */
export const entryIds: readonly string[] = [...byId.keys()];

/** The record of an id or alias. */
export const entryOf = (id: string): Entry | undefined => byId.get(id);

/** The sources that a record cites; a source stands for itself. */
export function sourcesOf(entry: Entry): readonly string[] {
  const { type, record } = entry;
  const ids =
    type === "source"
      ? [record.id]
      : type === "claim"
        ? claimSources(record)
        : type === "table"
          ? record.rows.flatMap((row) => row.sources)
          : type === "parameter"
            ? [...record.sources, ...(record.alternatives ?? []).flatMap(({ sources }) => sources)]
            : record.sources;
  return [...new Set(ids)];
}

/** The records that cite a source, under its id or another of its names. */
export function citedBy(source: Source): readonly Entry[] {
  const names = new Set([source.id, ...(source.also ?? [])]);
  return entries.filter(
    (entry) => entry.type !== "source" && sourcesOf(entry).some((id) => names.has(id)),
  );
}

/** Sources of some records, spelled out, each once and in the order of the registry. */
export function spelledSources(some: readonly Entry[]): readonly Source[] {
  const cited = new Set(some.flatMap((entry) => sourcesOf(entry)));
  return collection.sources.filter(
    (source) => cited.has(source.id) || (source.also ?? []).some((id) => cited.has(id)),
  );
}

/** What a search looks through: every text of a record. */
function textOf(value: unknown): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (typeof value !== "object" || value === null) return "";
  return Object.values(value).map(textOf).join(" ");
}

/** Searching numbers and periods of a series would find noise. */
const searchedPart = ({ type, record }: Entry): unknown =>
  type === "series" ? { ...record, points: [], byState: {} } : record;

/** Records that hold every word, whatever its case and accents. */
export function entriesWith(words: string): readonly Entry[] {
  const wanted = plainText(words)
    .split(/\s+/)
    .filter((word) => word !== "");
  return entries.filter((entry) => {
    const text = plainText(textOf(searchedPart(entry)));
    return wanted.every((word) => text.includes(word));
  });
}
