/** The claims ledger as rows and as text. */
import { type Claim, claimSources } from "../evidence/claims/claim.js";
import { type Figure, figureText, known } from "../evidence/claims/figure.js";
import { claims } from "../evidence/claims/ledger.js";
import { type LawQuestion, type Question, questionSources } from "../evidence/claims/questions.js";
import type { ClaimResult } from "../experiment/claims/judge.js";
import { judge } from "../policy/law/evaluate.js";
import { readSituation } from "../policy/law/read-situation.js";
import { lawTableSources } from "../policy/law/tables.js";
import { type ClaimTestRow, claimTestRow, resultSentence } from "./claim-test-rows.js";
import { claimTestLines, partSentence, testCells, testHeadings } from "./claim-test-text.js";
import { claimTestWords } from "./locale/claim-test-words.js";
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
  /** What the model computes; null where it was not run or there is nothing to test. */
  readonly test: ClaimTestRow | null;
  readonly test_plan: {
    readonly outcome: string;
    readonly horizon: string;
    readonly how: string;
  } | null;
  readonly untested_because: string | null;
  readonly unsourced_because: string | null;
}

/** A claim as a row, with the result of its test where it was run. */
export function claimRow(claim: Claim, locale: Locale, result?: ClaimResult): ClaimRow {
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
    test: result ? claimTestRow(claim, result, locale) : null,
    test_plan:
      test.state === "run"
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
  /** What the model adds; null where the records are the whole answer. */
  readonly computed: string | null;
  /** What it finds, claim by claim; null where its tests were not run. */
  readonly model_finds: readonly string[] | null;
}

/** A question as a row; the law tables are asked here and now. */
export function questionRow(
  question: Question,
  locale: Locale,
  results: readonly ClaimResult[] = [],
): QuestionRow {
  return {
    id: question.id,
    question: question.question[locale.language],
    answer: [
      ...question.answer.map((one) => inWords(one, locale)),
      ...question.law.flatMap((asked) => lawParagraphs(asked, locale)),
    ],
    sources: [...new Set([...questionSources(question), ...question.law.flatMap(lawSourcesOf)])],
    claims: question.claims,
    computed: question.computed?.[locale.language] ?? null,
    model_finds: modelFinds(question, locale, results),
  };
}

/** The computed part of an answer: what the tests of its claims came to. */
function modelFinds(
  { claims: ids }: Question,
  locale: Locale,
  results: readonly ClaimResult[],
): readonly string[] | null {
  const found = ids.flatMap((id) => {
    const claim = claims.find((one) => one.id === id);
    const result = results.find(({ test }) => test.claim === id);
    if (!claim || !result) return [];
    const parts = claimTestRow(claim, result, locale)
      .parts.filter(({ decides }) => decides)
      .map((part) => partSentence(part, locale));
    return [
      `${id} ${claim.claim[locale.language]} ${resultSentence(result, locale)}. ${parts.join(" ")}`,
    ];
  });
  return found.length === 0 ? null : found;
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
  results: readonly ClaimResult[] = [],
): string =>
  [
    textTable(
      [
        "",
        claimWords.kind[locale.language],
        claimWords.verdict[locale.language],
        ...(results.length === 0 ? [] : testHeadings(locale)),
        claimWords.claim[locale.language],
      ],
      claims.map((claim) => [
        claim.id,
        kindWords[claim.kind][locale.language],
        verdictWords[claim.verdict][locale.language],
        ...(results.length === 0 ? [] : testCells(claim, results, locale)),
        claim.claim[locale.language],
      ]),
    ),
    "",
    claimWords.questions[locale.language],
    ...questions.map((one) => `${one.id}  ${one.question[locale.language]}`),
  ].join("\n");

/** Everything about one claim. */
export function claimText(claim: Claim, locale: Locale, result?: ClaimResult): string {
  const language = locale.language;
  const row = claimRow(claim, locale, result);
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
    ...field("test", testPlanText(row, locale)),
    ...(row.test === null ? [] : claimTestLines(row.test, locale)),
  ].join("\n");
}

function testPlanText(row: ClaimRow, { language }: Locale): string {
  if (row.test_plan === null) {
    return `${claimWords.noTest[language]}. ${row.untested_because ?? ""}`;
  }
  const { outcome, horizon, how } = row.test_plan;
  const plan = `${outcome}, ${horizon}. ${how}`;
  return row.test === null ? `${plan} (${claimTestWords.notRun[language]})` : plan;
}

/** Everything about one question. */
export function questionText(
  question: Question,
  locale: Locale,
  results: readonly ClaimResult[] = [],
): string {
  const language = locale.language;
  const row = questionRow(question, locale, results);
  return [
    `${row.id}  ${row.question}`,
    "",
    ...row.answer.flatMap((paragraph) => [paragraph, ""]),
    ...computedLines(row, locale),
    `${claimWords.seeClaims[language]}: ${row.claims.join(", ")}`,
    `${claimWords.sources[language]}: ${row.sources.join(", ")}`,
  ].join("\n");
}

function computedLines(row: QuestionRow, { language }: Locale): string[] {
  if (row.model_finds !== null) {
    return [
      `${claimTestWords.modelFinds[language]}:`,
      ...row.model_finds.flatMap((one) => [one, ""]),
    ];
  }
  return row.computed === null ? [] : [`${row.computed} (${claimTestWords.notRun[language]})`];
}
