/** Every record in one list that can be searched; fetched when the screen is first shown. */

import type { Language } from "../../../../src/browser.js";
import { plainText } from "../../../../src/browser.js";
import {
  loadClaims,
  loadFindings,
  loadParameters,
  loadSeries,
  loadSources,
  loadTimeline,
} from "../../components/loaded/loads.js";

export const recordKinds = ["parameter", "series", "finding", "source", "claim", "event"] as const;
export type RecordKind = (typeof recordKinds)[number];

export const isRecordKind = (text: string): text is RecordKind =>
  recordKinds.some((kind) => kind === text);

/** A record as it is listed and searched. */
export interface IndexRow {
  readonly kind: RecordKind;
  readonly id: string;
  readonly label: Readonly<Record<Language, string>>;
  /** Whether the label is English in both languages. */
  readonly isEnglish: boolean;
  /** Ids of the sources that it cites. */
  readonly sources: readonly string[];
  /** What is searched: without case and accents. */
  readonly text: string;
}

const both = (text: string): IndexRow["label"] => ({ en: text, es: text });

/** Every text of a record. */
function textOf(value: unknown): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (typeof value !== "object" || value === null) return "";
  return Object.values(value).map(textOf).join(" ");
}

/** Searching values and periods of a series would find noise. */
const withoutPoints = <T extends object>(record: T): object => ({
  ...record,
  points: [],
  byState: {},
});

async function made(): Promise<readonly IndexRow[]> {
  const [parameters, series, findings, sources, claims, timeline] = await Promise.all([
    loadParameters(),
    loadSeries(),
    loadFindings(),
    loadSources(),
    loadClaims(),
    loadTimeline(),
  ]);
  const row = (
    kind: RecordKind,
    id: string,
    label: IndexRow["label"],
    cited: readonly string[],
    record: object,
  ): IndexRow => ({
    kind,
    id,
    label,
    isEnglish: label.en === label.es,
    sources: cited,
    text: plainText(textOf(record)),
  });
  return [
    ...parameters.default.map((one) =>
      row(
        "parameter",
        one.id,
        both(one.means),
        [...one.sources, ...(one.alternatives ?? []).flatMap(({ sources: own }) => own)],
        one,
      ),
    ),
    ...series.default.map((one) =>
      row("series", one.id, both(one.means), one.sources, withoutPoints(one)),
    ),
    ...findings.default.map((one) => row("finding", one.id, both(one.title), one.sources, one)),
    ...claims.default.map((one) =>
      row("claim", one.en.id, { en: one.en.claim, es: one.es.claim }, one.en.sources, one),
    ),
    ...timeline.default.events.map((one) =>
      row("event", one.id, both(`${one.date}: ${one.label}`), one.sources, one),
    ),
    ...sources.default.map((one) => row("source", one.id, both(one.title), [one.id], one)),
  ];
}

let kept: Promise<{ readonly default: readonly IndexRow[] }> | undefined;

/** The index, made once. */
export function loadIndex(): Promise<{ readonly default: readonly IndexRow[] }> {
  kept ??= made().then((rows) => ({ default: rows }));
  return kept;
}

/** Rows that hold every word. */
export function rowsWith(rows: readonly IndexRow[], words: string): readonly IndexRow[] {
  const wanted = plainText(words)
    .split(/\s+/)
    .filter((word) => word !== "");
  return rows.filter(({ text }) => wanted.every((word) => text.includes(word)));
}
