/** Records of the evidence as JSON and CSV rows. */
import type { Finding, Parameter, Series, Source } from "../evidence/record.js";
import { claimRow } from "./claim-rows.js";
import { citedBy, type Entry, type EvidenceTable, sourcesOf } from "./evidence-entries.js";
import type { Locale } from "./locale/locale.js";

/** A record as a row: `id`, `type`, `label`, and what its kind has. */
export interface EvidenceRow {
  readonly id: string;
  readonly type: Entry["type"];
  readonly label: string;
  readonly sources: readonly string[];
  readonly [field: string]: unknown;
}

/** @param isWhole with the values of series and the rows of tables, which lists leave out */
export function evidenceRow(entry: Entry, locale: Locale, isWhole = false): EvidenceRow {
  const { id } = entry.record;
  const sources = sourcesOf(entry);
  const { type } = entry;
  switch (type) {
    case "parameter":
      return { id, type, ...parameterFields(entry.record), sources };
    case "finding":
      return { id, type, ...findingFields(entry.record), sources };
    case "series":
      return { id, type, ...seriesFields(entry.record, isWhole), sources };
    case "table":
      return { id, type, ...tableFields(entry.record, isWhole), sources };
    case "source":
      return { id, type, ...sourceFields(entry.record, isWhole), sources };
    case "claim": {
      const { id: _, claim, ...fields } = claimRow(entry.record, locale);
      return { id, type, label: claim, ...fields, sources };
    }
  }
}

const parameterFields = (record: Parameter) => ({
  label: record.means,
  unit: record.unit,
  best: record.best,
  range: record.range,
  prior: record.prior,
  prior_note: record.priorNote ?? null,
  as_of: record.asOf,
  basis: record.basis,
  range_basis: record.rangeBasis ?? record.basis,
  seen: record.seen,
  caution: record.caution ?? null,
  alternatives: record.alternatives ?? [],
  default_because: record.defaultBecause ?? null,
});

const findingFields = (record: Finding) => ({
  label: record.title,
  setting: record.setting,
  intervention: record.intervention,
  outcome: record.outcome,
  published: record.published,
  tolerance: record.tolerance,
  role: record.role,
  role_because: record.roleBecause,
  mapping: record.mapping ?? null,
  sector: record.sector,
  basis: record.basis,
  seen: record.seen,
  caution: record.caution ?? null,
  also: record.also ?? [],
});

function seriesFields(record: Series, isWhole: boolean) {
  const all = [record.points, ...Object.values(record.byState ?? {})];
  const periods = all.flatMap((points) => points.map(([period]) => period)).sort();
  return {
    label: record.means,
    unit: record.unit,
    place: record.place,
    step: record.step,
    counts: record.counts,
    from: periods[0] ?? null,
    to: periods.at(-1) ?? null,
    values: periods.length,
    vintage: record.vintage,
    basis: record.basis,
    seen: record.seen,
    preliminary: record.preliminary ?? [],
    recalled: record.recalled ?? [],
    observation: record.observation,
    ...(isWhole ? { points: record.points, by_state: record.byState ?? null } : {}),
  };
}

const tableFields = (record: EvidenceTable, isWhole: boolean) => ({
  label: record.means,
  count: record.rows.length,
  ...(isWhole ? { rows: record.rows } : {}),
});

const sourceFields = (record: Source, isWhole: boolean) => ({
  label: record.title,
  authors: record.authors,
  year: record.year,
  where: record.where,
  doi: record.doi ?? null,
  note: record.note ?? null,
  also: record.also ?? [],
  ...(isWhole ? { cited_by: citedBy(record).map((entry) => entry.record.id) } : {}),
});

/** The columns that all kinds share, and the value of those that have one. */
export function evidenceCsvRow(entry: Entry, locale: Locale): Record<string, string | number> {
  const row = evidenceRow(entry, locale);
  const parameter = entry.type === "parameter" ? entry.record : undefined;
  return {
    id: row.id,
    type: row.type,
    label: row.label,
    unit: typeof row.unit === "string" ? row.unit : "",
    best: parameter?.best ?? "",
    low: parameter?.range?.[0] ?? "",
    high: parameter?.range?.[1] ?? "",
    as_of: parameter?.asOf ?? "",
    basis: typeof row.basis === "string" ? row.basis : "",
    seen: typeof row.seen === "string" ? row.seen : "",
    sources: row.sources.join(" "),
  };
}
