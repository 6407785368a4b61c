/** Answers of the law tables as rows and as text. */
import { judge, type LawAnswer, type LawChange } from "../policy/law/evaluate.js";
import {
  type LawSituation,
  lawInputIds,
  lawInputs,
  situationNow,
  valueLabel,
  valuesOf,
} from "../policy/law/inputs.js";
import type { Authority, LawOrder, LawRow } from "../policy/law/table.js";
import { agreementWords, lawWords, orderNames } from "./locale/law-words.js";
import type { Locale } from "./locale/locale.js";

/** One question answered, in one language. */
export interface LawJsonRow {
  readonly id: string;
  readonly order: LawOrder;
  readonly question: string;
  readonly outcome: string;
  readonly authority: string;
  readonly agreement: string;
  readonly contrary: string | null;
  /** The row of the table that holds. */
  readonly row: string;
  readonly would_change: readonly {
    readonly to: Readonly<Record<string, string>>;
    readonly row: string;
    readonly outcome: string;
  }[];
  readonly sources: readonly string[];
}

/** One row a question. */
export const lawJsonRows = (situation: LawSituation, locale: Locale): readonly LawJsonRow[] =>
  judge(situation).map((answer) => jsonRow(answer, locale));

function jsonRow({ table, row, wouldChange }: LawAnswer, locale: Locale): LawJsonRow {
  const language = locale.language;
  return {
    id: table.id,
    order: table.order,
    question: table.question[language],
    outcome: row.outcome[language],
    authority: authorityText(row.authority, locale),
    agreement: row.agreement,
    contrary: row.contrary?.view[language] ?? null,
    row: row.id,
    would_change: wouldChange.map((change) => ({
      to: Object.fromEntries(change.to.map(({ input, value }) => [input, value])),
      row: change.row.id,
      outcome: change.row.outcome[language],
    })),
    sources: sourcesOf(row),
  };
}

const sourcesOf = (row: LawRow): readonly string[] => [
  ...new Set([
    ...row.authority.map((authority) => authority.source),
    ...(row.contrary?.sources ?? []),
  ]),
];

const authorityText = (authorities: readonly Authority[], locale: Locale): string =>
  authorities
    .map(({ cites, seen }) => {
      const text = cites[locale.language];
      return seen === "recalled" ? `${text} (${lawWords.recalled[locale.language]})` : text;
    })
    .join("; ");

/** The situation and all answers as text, order by order. */
export function lawText(situation: LawSituation, locale: Locale): string {
  const answers = judge(situation);
  const orders = [...new Set(answers.map(({ table }) => table.order))];
  return [
    situationText(situation, locale),
    ...orders.flatMap((order) => [
      orderNames[order][locale.language].toUpperCase(),
      ...answers
        .filter(({ table }) => table.order === order)
        .map((answer) => answerText(answer, locale)),
    ]),
    lawWords.note[locale.language],
  ].join("\n\n");
}

function situationText(situation: LawSituation, locale: Locale): string {
  const language = locale.language;
  const lines = lawInputIds.map((id) => {
    const label = `${lawInputs[id].label[language]}: ${valueLabel(id, situation[id])[language]}`;
    const now = situation[id] === situationNow[id] ? ` [${lawWords.asNow[language]}]` : "";
    return `  ${id}=${situation[id]}  ${label}${now}`;
  });
  return [lawWords.situation[language], ...lines].join("\n");
}

function answerText({ table, row, wouldChange }: LawAnswer, locale: Locale): string {
  const language = locale.language;
  const field = (name: keyof typeof lawWords, text: string): string =>
    `    ${lawWords[name][language]}: ${text}`;
  return [
    `  ${table.question[language]}  (${table.id}, ${row.id})`,
    `    ${row.outcome[language]}`,
    field("authority", authorityText(row.authority, locale)),
    field("agreement", agreementWords[row.agreement][language]),
    field("contrary", row.contrary?.view[language] ?? lawWords.noneMet[language]),
    field("wouldChange", changesText(wouldChange) || lawWords.nothing[language]),
    field("sources", sourcesOf(row).join(", ")),
  ].join("\n");
}

/** The inputs, their values, and why each stands as it does now. */
export function lawInputsText(locale: Locale): string {
  const language = locale.language;
  return lawInputIds
    .map((id) => {
      const input = lawInputs[id];
      const values = valuesOf(id).map((value) => {
        const now = value === input.now ? ` [${lawWords.asNow[language]}]` : "";
        return `  ${id}=${value}  ${valueLabel(id, value)[language]}${now}`;
      });
      return [
        input.label[language],
        ...values,
        `  ${input.nowBecause[language]} (${input.sources.join(", ")})`,
      ].join("\n");
    })
    .join("\n\n");
}

/** Changes that lead to the same row stand together: `consent=a or consent=b (I2)`. */
export function changesText(changes: readonly LawChange[]): string {
  const rows = [...new Set(changes.map(({ row }) => row.id))];
  return rows
    .map((id) => {
      const ways = changes
        .filter(({ row }) => row.id === id)
        .map(({ to }) => to.map(({ input, value }) => `${input}=${value}`).join(" + "));
      return `${ways.join(" | ")} -> ${id}`;
    })
    .join("; ");
}
