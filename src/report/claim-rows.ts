/** The claims ledger as rows and as text. */
import { type Claim, claimSources } from "../evidence/claims/claim.js";
import { type Figure, figureText, known } from "../evidence/claims/figure.js";
import { type LawQuestion, type Question, questionSources } from "../evidence/claims/questions.js";
import { judge } from "../policy/law/evaluate.js";
import { readSituation } from "../policy/law/read-situation.js";
import { lawTableSources } from "../policy/law/tables.js";
import { claimWords, kindWords, verdictWords } from "./locale/claim-words.js";
import { orderNames } from "./locale/law-words.js";
import type { Locale } from "./locale/locale.js";
import { textTable } from "./tables.js";

/** One claim in one language. */
export interface ClaimRow {
  readonly id: string;
  readonly kind: string;
  readonly claim: string;
  readonly verdict: string;
  readonly figure: string | null;
  /** Whether a number of the figure was remembered and not read in its source. */
  readonly partly_recalled: boolean;
  readonly sources: readonly string[];
  readonly reason: string;
  /** null until the model can be asked. */
  readonly test: null;
  /** What a test waits for; null where there is nothing to test. */
  readonly awaits: string | null;
  readonly test_plan: {
    readonly outcome: string;
    readonly horizon: string;
    readonly how: string;
  } | null;
  readonly untested_because: string | null;
  readonly unsourced_because: string | null;
}

/** A claim as a row. */
export function claimRow(claim: Claim, locale: Locale): ClaimRow {
  const language = locale.language;
  const { test } = claim;
  return {
    id: claim.id,
    kind: claim.kind,
    claim: claim.claim[language],
    verdict: claim.verdict,
    figure: claim.figure && inWords(claim.figure, locale),
    partly_recalled: Object.values(claim.figure?.numbers ?? {}).some(
      (number) => known(number).seen === "recalled",
    ),
    sources: claimSources(claim),
    reason: claim.reason[language],
    test: null,
    awaits: test.state === "awaits" ? test.awaits[language] : null,
    test_plan:
      test.state === "awaits"
        ? { outcome: test.outcome, horizon: test.horizon[language], how: test.how[language] }
        : null,
    untested_because: test.state === "none" ? test.because[language] : null,
    unsourced_because: claim.unsourcedBecause?.[language] ?? null,
  };
}

const inWords = (figure: Figure, locale: Locale): string =>
  figureText(figure, locale.language, locale.tag);

/** One of the five questions in one language. */
export interface QuestionRow {
  readonly id: string;
  readonly question: string;
  readonly answer: readonly string[];
  readonly sources: readonly string[];
  readonly claims: readonly string[];
  readonly awaits: string | null;
}

/** A question as a row; the law tables are asked here and now. */
export function questionRow(question: Question, locale: Locale): QuestionRow {
  return {
    id: question.id,
    question: question.question[locale.language],
    answer: [
      ...question.answer.map((one) => inWords(one, locale)),
      ...question.law.flatMap((asked) => lawParagraphs(asked, locale)),
    ],
    sources: [...new Set([...questionSources(question), ...question.law.flatMap(lawSourcesOf)])],
    claims: question.claims,
    awaits: question.awaits?.[locale.language] ?? null,
  };
}

const answersTo = ({ inputs, tables }: LawQuestion) =>
  judge(readSituation(inputs)).filter(({ table }) => tables.includes(table.id));

const lawParagraphs = (asked: LawQuestion, locale: Locale): string[] =>
  answersTo(asked).map(({ table, row }) => {
    const language = locale.language;
    const where = `${orderNames[table.order][language]} (${asked.inputs.join(", ")})`;
    return `${where}: ${table.question[language]} ${row.outcome[language]} [${table.id} ${row.id}]`;
  });

const lawSourcesOf = (asked: LawQuestion): string[] =>
  answersTo(asked).flatMap(({ table, row }) => lawTableSources({ ...table, rows: [row] }));

/** The ledger as a table, and the questions under it. */
export const claimsText = (
  claims: readonly Claim[],
  questions: readonly Question[],
  locale: Locale,
): string =>
  [
    textTable(
      [
        "",
        claimWords.kind[locale.language],
        claimWords.verdict[locale.language],
        claimWords.claim[locale.language],
      ],
      claims.map((claim) => [
        claim.id,
        kindWords[claim.kind][locale.language],
        verdictWords[claim.verdict][locale.language],
        claim.claim[locale.language],
      ]),
    ),
    "",
    claimWords.questions[locale.language],
    ...questions.map((one) => `${one.id}  ${one.question[locale.language]}`),
  ].join("\n");

/** Everything about one claim. */
export function claimText(claim: Claim, locale: Locale): string {
  const language = locale.language;
  const row = claimRow(claim, locale);
  const field = (name: keyof typeof claimWords, text: string | null): string[] =>
    text === null ? [] : [`${claimWords[name][language]}: ${text}`];
  return [
    `${row.id}  ${row.claim}`,
    "",
    ...field("kind", kindWords[claim.kind][language]),
    ...field("verdict", verdictWords[claim.verdict][language]),
    ...field("figure", row.figure),
    ...(row.partly_recalled ? [`  (${claimWords.partlyRecalled[language]})`] : []),
    ...field("reason", row.reason),
    ...field("sources", row.sources.join(", ") || row.unsourced_because),
    ...field("test", testText(row, locale)),
  ].join("\n");
}

function testText(row: ClaimRow, locale: Locale): string {
  const language = locale.language;
  if (row.test_plan === null) {
    return `${claimWords.noTest[language]}. ${row.untested_because ?? ""}`;
  }
  const { outcome, horizon, how } = row.test_plan;
  return `${outcome}, ${horizon}. ${how} (${claimWords.awaits[language]}: ${row.awaits ?? ""})`;
}

/** Everything about one question. */
export function questionText(question: Question, locale: Locale): string {
  const language = locale.language;
  const row = questionRow(question, locale);
  return [
    `${row.id}  ${row.question}`,
    "",
    ...row.answer.flatMap((paragraph) => [paragraph, ""]),
    ...(row.awaits === null ? [] : [`${claimWords.awaits[language]}: ${row.awaits}`]),
    `${claimWords.seeClaims[language]}: ${row.claims.join(", ")}`,
    `${claimWords.sources[language]}: ${row.sources.join(", ")}`,
  ].join("\n");
}
