/** The answer on politics as text: what is hypothetical is said before its numbers. */
import type { ActorTable } from "../evidence/force-and-politics/actor-table.js";
import { findingById } from "../evidence/registry.js";
import { highestRungs, lastMonthOfRecord } from "../evidence/timeline/ladder-record.js";
import { lastDateSearched } from "../evidence/timeline/timeline.js";
import type { PoliticsRow } from "../experiment/politics/politics-row.js";
import { monthName, monthNumber } from "../policy/calendar.js";
import { readable } from "./format.js";
import type { Locale } from "./locale/locale.js";
import { politicsLabel } from "./politics-labels.js";
import { textTable } from "./tables.js";

/** Digits of a published case, whose values are compared with those printed. */
const CASE_DIGITS = 6;

const exact = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale.tag, { maximumSignificantDigits: CASE_DIGITS }).format(value);

/** A table of actors with the span of every number. */
export function actorTableText(table: ActorTable, locale: Locale): string {
  const { words, range } = locale.politics;
  return textTable(
    [words.actor, words.position, words.salience, words.influence],
    table.actors.map(({ label, position, salience, influence }) => [
      label[locale.language],
      ...[position, salience, influence].map(({ best, low, high }) =>
        low === high
          ? readable(best, locale)
          : range(readable(best, locale), readable(low, locale), readable(high, locale)),
      ),
    ]),
  );
}

const rangeText = (row: PoliticsRow, locale: Locale): string =>
  locale.politics.range(
    readable(row.forecast, locale),
    row.low === null ? null : readable(row.low, locale),
    row.high === null ? null : readable(row.high, locale),
  );

/** Forecasts from a table of actors. */
export function forecastText(rows: readonly PoliticsRow[], locale: Locale): string {
  const { words, stopped } = locale.politics;
  const table = textTable(
    [words.method, words.forecast, words.rounds],
    rows.map((row) => [
      politicsLabel(row, locale),
      rangeText(row, locale),
      row.stopped === undefined ? "" : `${row.rounds.length}: ${stopped[row.stopped] ?? ""}`,
    ]),
  );
  return `${table}\n\n${recordOfMethods(locale)}`;
}

/** How far the methods erred in published tests. */
function recordOfMethods(locale: Locale): string {
  const error = (finding: string, key: string): string => {
    const value = findingById(`force-and-politics.${finding}`).published.find(
      (one) => one.key === key,
    )?.value;
    return readable(value ?? Number.NaN, locale);
  };
  return locale.politics.recordOfMethods({
    mean: error("B02", "weighted-mean"),
    utility: error("B02", "expected-utility"),
    median: error("B02", "median-actor"),
    heldOutElection: error("B03", "condorcet"),
    heldOutMean: error("B03", "weighted-mean"),
  });
}

/** Where the ladder stands, the chance of a strike, and what moves it. */
export function ladderText(rows: readonly PoliticsRow[], locale: Locale): string {
  const { words, ladderNote, strikeTitle, strikeNote, within } = locale.politics;
  const of = (subject: string): readonly PoliticsRow[] =>
    rows.filter((row) => row.subject === subject);
  const strikes = of("strike");
  const base = strikes.filter((row) => row.assuming === undefined);
  const moved = strikes.filter((row) => row.method === "ladder" && row.assuming !== undefined);
  const hazards = new Set(
    strikes.filter((row) => row.method === "constant-hazard").map((row) => row.assuming),
  );
  const last = highestRungs().at(-1);
  return [
    `${words.ladderTitle}\n${ladderNote({ rung: String(last?.rung), month: last?.date ?? "" })}`,
    textTable(
      ["", words.forecast],
      of("ladder").map((row) => [politicsLabel(row, locale), rangeText(row, locale)]),
    ),
    `${strikeTitle(monthName((monthNumber(lastMonthOfRecord) ?? Number.NaN) + 1))}\n${strikeNote(lastDateSearched)}`,
    textTable(
      [words.chance, ...base.map((row) => within(row.months ?? Number.NaN))],
      [undefined, ...hazards].map((assuming) => {
        const own = strikes.filter(
          (row) => row.assuming === assuming && (assuming === undefined || hazards.has(assuming)),
        );
        return [
          own[0] ? methodText(own[0], locale) : "",
          ...own.map((row) => chanceText(row, locale)),
        ];
      }),
    ),
    `${words.movesTitle} (${words.hypothetical})`,
    textTable(
      [words.assumption, words.chance],
      [
        ...base.slice(-1).map((row) => [words.asStands, chanceText(row, locale)]),
        ...moved.map((row) => [assumedText(row, locale), chanceText(row, locale)]),
      ],
    ),
  ].join("\n\n");
}

const methodText = (row: PoliticsRow, locale: Locale): string =>
  [locale.politics.methods[row.method], assumedText(row, locale)].filter(Boolean).join(": ");

const assumedText = (row: PoliticsRow, locale: Locale): string =>
  row.assuming === undefined ? "" : (locale.politics.assuming[row.assuming] ?? row.assuming);

function chanceText({ forecast, low, high }: PoliticsRow, locale: Locale): string {
  const inHundred = (share: number): string => readable(Math.round(share * 100), locale);
  return locale.politics.chance(
    inHundred(forecast),
    low === null ? null : inHundred(low),
    high === null ? null : inHundred(high),
  );
}

/** A published case: each method beside what was published, then round by round. */
export function caseText(rows: readonly PoliticsRow[], locale: Locale): string {
  const { words, results } = locale.politics;
  const isVariant = (row: PoliticsRow): boolean => row.method.includes(".");
  const methods = rows.filter((row) => !isVariant(row));
  const published = (row: PoliticsRow): string =>
    (row.published ?? [])
      .map((one) => (row.rounds.length === 1 ? { ...one, values: one.values.slice(0, 1) } : one))
      .filter(({ values }) => values.length <= (row.probabilities?.length ?? 1))
      .map(
        ({ id, values }) =>
          `${values.map((one) => exact(one, locale)).join(" / ")} (${results[id] ?? id})`,
      )
      .join("\n");
  const last = methods.at(-1);
  return [
    words.caseTitle,
    textTable(
      [words.method, words.ours, locale.words.published],
      methods.map((row) => [
        politicsLabel(row, locale),
        [
          exact(row.forecast, locale),
          ...(row.probabilities
            ? [row.probabilities.map((one) => readable(one.probability, locale)).join(" / ")]
            : []),
        ].join("\n"),
        published(row),
      ]),
    ),
    ...(last ? [roundsText(last, locale)] : []),
    ...(last ? [caseNote(last, locale)] : []),
    words.variantsTitle,
    ...rows
      .filter(isVariant)
      .map((row) => `${politicsLabel(row, locale)}\n${roundsText(row, locale)}`),
    ...rows
      .filter(isVariant)
      .slice(0, 1)
      .map((row) => variantsNote(row, locale)),
  ].join("\n\n");
}

/** Values of a published result that stands beside a row. */
const beside = (row: PoliticsRow, id: string): readonly number[] =>
  row.published?.find((one) => one.id === id)?.values ?? [];

/** Which rounds agree with the published ones, and how the forecasts compare with the outcome. */
function caseNote(row: PoliticsRow, locale: Locale): string {
  const at = (values: readonly number[], round: number): string =>
    exact(rounded(values[round] ?? Number.NaN), locale);
  return locale.politics.caseNote({
    printed: at(beside(row, "reconstruction-medians"), 1),
    openCode: at(beside(row, "open-code-medians"), 1),
    ours: at(row.rounds, 1),
    first: at(beside(row, "original-forecast"), 0),
    stable: at(beside(row, "original-forecast"), 1),
    outcome: at(beside(row, "actual-outcome"), 0),
  });
}

function variantsNote(row: PoliticsRow, locale: Locale): string {
  const last = (values: readonly number[]): string =>
    exact(rounded(values.at(-1) ?? Number.NaN), locale);
  return locale.politics.variantsNote({
    openCode: last(beside(row, "smallest-move-medians")),
    ours: last(row.rounds),
  });
}

/** Rounds of ours above those published. */
function roundsText(row: PoliticsRow, locale: Locale): string {
  const { words, results } = locale.politics;
  const cells = (values: readonly number[]): string[] =>
    values.map((one) => exact(rounded(one), locale));
  const series = (row.published ?? []).filter(({ values }) => values.length > 1);
  const longest = Math.max(row.rounds.length, ...series.map(({ values }) => values.length));
  return textTable(
    [words.round, ...Array.from({ length: longest }, (_, round) => String(round + 1))],
    [
      [`${words.ours}, ${words.median}`, ...cells(row.rounds)],
      [`${words.ours}, ${words.mean}`, ...cells(row.means ?? [])],
      ...series.map(({ id, values }) => [results[id] ?? id, ...cells(values)]),
    ].map((cell) => [...cell, ...Array.from({ length: longest + 1 - cell.length }, () => "")]),
  );
}

/** Three decimals, as the independent code's table has. */
const rounded = (value: number): number => Number(value.toFixed(3));
