/** An imported file as rows and as text. */
import type { ImportResult } from "../evidence/import/import-table.js";
import type { Series } from "../evidence/record.js";
import { importWords, leftOutWords } from "./locale/import-words.js";
import type { Locale } from "./locale/locale.js";
import { textTable } from "./tables.js";

/** An imported file as JSON prints it. */
export const importJson = (result: ImportResult) => ({
  file: result.file,
  layout: result.layout.id,
  encoding: result.encoding,
  counted: result.counted,
  left_out: Object.fromEntries(result.leftOut),
  bad: result.bad,
  problems: result.problems,
  may_be_redistributed: result.layout.mayBeRedistributed,
  rows: result.series.map((series) => ({
    id: series.id,
    label: series.means,
    unit: series.unit,
    place: series.place,
    step: series.step,
    counts: series.counts,
    vintage: series.vintage,
    basis: series.basis,
    sources: series.sources,
    observation: series.observation,
    points: series.points,
    by_state: series.byState ?? null,
  })),
});

/** One value a row; a value of an unknown state has an empty state. */
export const importCsvRows = (
  result: ImportResult,
): { series: string; state: string; period: string; value: number }[] =>
  result.series.flatMap((series) =>
    placesOf(series).flatMap(([state, points]) =>
      points.map(([period, value]) => ({ series: series.id, state, period, value })),
    ),
  );

const placesOf = (series: Series): [state: string, points: Series["points"]][] => [
  ...Object.entries(series.byState ?? {}),
  ...(series.points.length > 0 ? [["", series.points] as [string, Series["points"]]] : []),
];

/** What was read, and a table of sums by series and state. */
export function importText(result: ImportResult, locale: Locale): string {
  const word = (name: keyof typeof importWords): string => importWords[name][locale.language];
  const number = new Intl.NumberFormat(locale.tag);
  const leftOut = [...result.leftOut].map(
    ([reason, rows]) => `${leftOutWords[reason][locale.language]} ${number.format(rows)}`,
  );
  return [
    `${word("file")}: ${result.file}`,
    `${word("layout")}: ${result.layout.title}`,
    `${word("encoding")}: ${result.encoding}`,
    `${word("rowsCounted")}: ${number.format(result.counted)}`,
    ...(leftOut.length > 0 ? [`${word("leftOut")}: ${leftOut.join("; ")}`] : []),
    `${word("bad")}: ${number.format(result.bad)}`,
    "",
    textTable(
      [word("series"), word("state"), word("unit"), word("from"), word("to"), word("sum")],
      result.series.flatMap((series) =>
        placesOf(series).map(([state, points]) => [
          series.id,
          state || word("unknownState"),
          series.unit,
          points[0]?.[0] ?? "",
          points.at(-1)?.[0] ?? "",
          number.format(points.reduce((sum, [, value]) => sum + value, 0)),
        ]),
      ),
      [5],
    ),
    ...(result.layout.mayBeRedistributed ? [] : ["", word("notForRelease")]),
  ].join("\n");
}

/** Bad rows by line, and how many more there are. */
export function problemLines(result: ImportResult, locale: Locale): string[] {
  const { language } = locale;
  const more = result.bad - result.problems.length;
  return [
    ...result.problems.map(
      ({ line, message }) => `${result.file}: ${importWords.line[language]} ${line}: ${message}`,
    ),
    ...(more > 0 ? [`... ${more} ${importWords.more[language]}`] : []),
  ];
}
