/** Records of the evidence as text for the terminal. */
import type { Finding, Parameter, Series, Source } from "../evidence/record.js";
import { claimText } from "./claim-rows.js";
import {
  citedBy,
  type Entry,
  type EvidenceTable,
  entryTypes,
  spelledSources,
} from "./evidence-entries.js";
import { basisWords, entryTypeWords, evidenceWords, seenWords } from "./locale/evidence-words.js";
import type { Locale } from "./locale/locale.js";
import { textTable } from "./tables.js";

type Word = keyof typeof evidenceWords;

/** `Name: text`, or nothing where there is no text. */
type Field = (name: Word, text: string | number | null | undefined) => string[];

const fieldIn =
  (locale: Locale): Field =>
  (name, text) =>
    text === null || text === undefined || text === ""
      ? []
      : [`${evidenceWords[name][locale.language]}: ${text}`];

/** A list of records and how many there are of each kind. */
export function entriesText(some: readonly Entry[], locale: Locale): string {
  const { language } = locale;
  if (some.length === 0) return evidenceWords.nothing[language];
  const word = (name: Word): string => evidenceWords[name][language];
  const counts = entryTypes.flatMap((type) => {
    const count = some.filter((entry) => entry.type === type).length;
    return count === 0 ? [] : [`${entryTypeWords[type][language]} ${count}`];
  });
  return [
    textTable(
      [word("id"), word("type"), word("meaning"), word("value"), word("unit")],
      some.map((entry) => [
        entry.record.id,
        entryTypeWords[entry.type][language],
        labelOf(entry, locale),
        entry.type === "parameter" ? valueText(entry.record) : "",
        entry.type === "parameter" || entry.type === "series" ? entry.record.unit : "",
      ]),
    ),
    "",
    counts.join(", "),
  ].join("\n");
}

function labelOf(entry: Entry, locale: Locale): string {
  switch (entry.type) {
    case "finding":
    case "source":
      return entry.record.title;
    case "claim":
      return entry.record.claim[locale.language];
    default:
      return entry.record.means;
  }
}

const rangeText = (range: readonly [number, number] | null | undefined): string =>
  range ? `${range[0]} to ${range[1]}` : "";

function valueText(parameter: Pick<Parameter, "best" | "range">): string {
  const range = rangeText(parameter.range);
  if (parameter.best === null) return range;
  return range === "" ? String(parameter.best) : `${parameter.best} (${range})`;
}

/** Everything about one record, with its sources spelled out. */
export function entryText(entry: Entry, locale: Locale): string {
  const { language } = locale;
  const field = fieldIn(locale);
  const sources = entry.type === "source" ? [] : spelledSources([entry]);
  return [
    `${entry.record.id}  (${entryTypeWords[entry.type][language]})`,
    "",
    ...bodyOf(entry, field, locale),
    ...(sources.length === 0
      ? []
      : [
          "",
          `${evidenceWords.sources[language]}:`,
          ...sources.map((one) => `  ${sourceText(one)}`),
        ]),
  ].join("\n");
}

function bodyOf(entry: Entry, field: Field, locale: Locale): readonly string[] {
  switch (entry.type) {
    case "parameter":
      return parameterLines(entry.record, field, locale);
    case "finding":
      return findingLines(entry.record, field, locale);
    case "series":
      return seriesLines(entry.record, field, locale);
    case "table":
      return tableLines(entry.record, field);
    case "source":
      return sourceLines(entry.record, field);
    case "claim":
      return [claimText(entry.record, locale)];
  }
}

const originText = (record: Pick<Parameter, "basis" | "seen">, locale: Locale): string =>
  `${basisWords[record.basis][locale.language]}, ${seenWords[record.seen][locale.language]}`;

function parameterLines(record: Parameter, field: Field, locale: Locale): readonly string[] {
  const alternatives = (record.alternatives ?? []).map((one) => {
    const value = valueText({ best: one.value, range: one.range ?? null });
    return `  ${value}: ${one.says} (${originText(one, locale)}; ${one.sources.join(", ")})`;
  });
  return [
    ...field("meaning", record.means),
    ...field("value", record.best),
    ...field("range", rangeText(record.range)),
    ...field("unit", record.unit),
    ...field("prior", priorText(record.prior)),
    ...field("priorNote", record.priorNote),
    ...field("asOf", record.asOf),
    ...field("origin", originText(record, locale)),
    ...field("caution", record.caution),
    ...(alternatives.length > 0
      ? [`${evidenceWords.alternatives[locale.language]}:`, ...alternatives]
      : []),
    ...field("defaultBecause", record.defaultBecause),
  ];
}

/** `normal(mean 3, sd 1)` */
export function priorText(prior: Parameter["prior"]): string {
  const { kind, ...numbers } = prior;
  const parts = Object.entries(numbers).map(([name, value]) =>
    `${name} ${Array.isArray(value) ? value.join(" to ") : JSON.stringify(value)}`.replaceAll(
      '"',
      "",
    ),
  );
  return parts.length === 0 ? kind : `${kind}(${parts.join(", ")})`;
}

function findingLines(record: Finding, field: Field, locale: Locale): readonly string[] {
  const values = record.published.map((one) => {
    const range: readonly [number, number] | null =
      one.low === null || one.high === null ? null : [one.low, one.high];
    const value = valueText({ best: one.value, range });
    const parts = [one.key, value === "" ? "" : `${value} ${one.unit}`, one.says];
    return `  ${parts.filter((part) => part !== "").join(": ")}`;
  });
  return [
    record.title,
    ...field("setting", record.setting),
    ...field("intervention", record.intervention),
    ...field("outcome", record.outcome),
    `${evidenceWords.published[locale.language]}:`,
    ...values,
    ...field("tolerance", record.tolerance),
    ...field("role", `${record.role}. ${record.roleBecause} ${record.mapping ?? ""}`.trim()),
    ...field("sector", record.sector),
    ...field("origin", originText(record, locale)),
    ...field("caution", record.caution),
    ...field("also", record.also?.join(", ")),
  ];
}

function seriesLines(record: Series, field: Field, locale: Locale): readonly string[] {
  const pointsText = (points: Series["points"]): string =>
    points.map(([period, value]) => `${period} ${value}`).join(", ");
  const byState = Object.entries(record.byState ?? {}).map(
    ([state, points]) => `  ${state}: ${pointsText(points)}`,
  );
  return [
    ...field("meaning", record.means),
    ...field("unit", record.unit),
    ...field("place", record.place),
    ...field("counts", record.counts),
    ...field("vintage", record.vintage),
    ...field("origin", originText(record, locale)),
    ...field("observation", record.observation),
    ...field("points", pointsText(record.points)),
    ...(byState.length > 0 ? [`${evidenceWords.points[locale.language]}:`, ...byState] : []),
  ];
}

const tableLines = (record: EvidenceTable, field: Field): readonly string[] => [
  ...field("meaning", record.means),
  ...field("rows", record.rows.length),
  ...record.rows.map((row) => `  ${rowText(row)}`),
];

/** `id: name value; name value (sources)` */
function rowText({ id, sources, ...fields }: EvidenceTable["rows"][number]): string {
  const parts = Object.entries(fields).map(([name, value]) => {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return `${name} ${text}`;
  });
  return `${id}: ${parts.join("; ")} (${sources.join(", ")})`;
}

const sourceLines = (record: Source, field: Field): readonly string[] => [
  sourceText(record),
  ...field("doi", record.doi),
  ...field("note", record.note),
  ...field("also", record.also?.join(", ")),
  ...field(
    "citedBy",
    citedBy(record)
      .map((entry) => entry.record.id)
      .join(", "),
  ),
];

/** A source in one line. */
export const sourceText = (source: Source): string =>
  `[${source.id}] ${source.authors}. ${source.title}. ${source.year}. ${source.where}${source.doi === undefined ? "" : `. doi ${source.doi}`}`;
