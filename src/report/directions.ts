/** The table of directions as text and as JSON rows: failing rows first. */
import type { Direction } from "../experiment/directions/direction.js";
import type { DirectionRow, DirectionVerdict } from "../experiment/directions/evaluate.js";
import { inHundred, readable } from "./format.js";
import type { Locale } from "./locale/locale.js";
import { textTable } from "./tables.js";

const ORDER: readonly DirectionVerdict[] = ["fails", "depends", "holds"];

const sorted = (rows: readonly DirectionRow[]): DirectionRow[] =>
  [...rows].sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));

/** A table of rows, failing ones first. */
export function directionTable(rows: readonly DirectionRow[], locale: Locale): string {
  const { language, directions: words } = locale;
  return textTable(
    [words.direction, words.expected, words.verdict, words.lower, words.higher, words.same],
    sorted(rows).map(({ direction, verdict, lower_in, higher_in, unchanged_in }) => [
      `${direction.says[language]}\n${direction.id}`,
      words[direction.expected],
      words[verdict],
      ...[lower_in, higher_in, unchanged_in].map((share) => `${inHundred(share)}`),
    ]),
    [3, 4, 5],
  );
}

/** Everything that is known of one row. */
export function directionText(row: DirectionRow, locale: Locale): string {
  const { language, directions: words } = locale;
  const { direction, median_change, under } = row;
  const shares = (one: Pick<DirectionRow, "lower_in" | "higher_in" | "unchanged_in">): string =>
    words.shares(inHundred(one.lower_in), inHundred(one.higher_in), inHundred(one.unchanged_in));
  return [
    direction.says[language],
    `${words.expected}: ${words[direction.expected]}. ${words.verdict}: ${words[row.verdict]}. ${shares(row)}`,
    ...(median_change === null ? [] : [words.median(readable(100 * median_change, locale))]),
    ...under.map((one) => `  ${one.structure}: ${shares(one)}`),
    direction.because[language],
    `${words.read}: ${readingText(direction)}`,
    `${words.change}: ${courseText(direction.change)}`,
    `${words.against}: ${courseText(direction.against ?? {})}`,
    `${locale.words.sources}: ${direction.sources.join(", ") || locale.words.none}`,
  ].join("\n");
}

/** How many rows hold, and by what rule. */
export function directionHeadline(
  rows: readonly DirectionRow[],
  { members, seed }: { readonly members: number; readonly seed: number },
  locale: Locale,
): string {
  const count = (verdict: DirectionVerdict): number =>
    rows.filter((row) => row.verdict === verdict).length;
  return locale.directions.headline({
    holds: count("holds"),
    depends: count("depends"),
    fails: count("fails"),
    members,
    seed,
  });
}

/** Rows as the command prints them in JSON, failing ones first. */
export const directionJson = (rows: readonly DirectionRow[], locale: Locale) =>
  sorted(rows).map(({ direction, verdict, under, ...shares }) => ({
    id: direction.id,
    label: direction.says[locale.language],
    change: courseText(direction.change),
    against: courseText(direction.against ?? {}),
    variable: direction.reading.variable,
    element: direction.reading.element ?? null,
    read: direction.reading.read,
    from: direction.reading.from,
    to: direction.reading.to,
    expected: direction.expected,
    within: direction.within ?? null,
    verdict,
    ...shares,
    under: [...under],
    why: direction.because[locale.language],
    sources: [...direction.sources],
  }));

const readingText = ({ reading: { variable, element, read, from, to } }: Direction): string =>
  `${variable}${element === undefined ? "" : `[${element}]`}, ${read === "sum" ? `${from}..${to}` : to}`;

/** A course as it would be asked for on the command line. */
function courseText({
  preset = "as-now",
  settings = [],
  cuts = [],
  parameters = {},
}: Direction["change"]): string {
  return [
    preset,
    ...settings.map(
      ({ lever, value, from, to }) =>
        `--set ${lever}=${value}@${from ?? ""}${to === undefined ? "" : `..${to}`}`,
    ),
    ...cuts.map((id) => `--cut ${id}`),
    ...Object.entries(parameters).map(([id, value]) => `--param ${id}=${value}`),
  ].join(" ");
}
