/** What the tests of claims came to, as text for a reader. */
import type { Claim } from "../evidence/claims/claim.js";
import type { ClaimResult } from "../experiment/claims/judge.js";
import type { ClaimPartRow, ClaimTestRow } from "./claim-test-rows.js";
import { readable } from "./format.js";
import { claimTestWords, inRuns, lostRuns } from "./locale/claim-test-words.js";
import type { Locale } from "./locale/locale.js";

/** Headings of the columns that tests add to the ledger. */
export const testHeadings = ({ language }: Locale): readonly string[] => [
  claimTestWords.runs[language],
  claimTestWords.flips[language],
  claimTestWords.assumed[language],
];

/** Cells of those columns; empty where a claim has no test. */
export function testCells(
  claim: Claim,
  results: readonly ClaimResult[],
  { language }: Locale,
): readonly string[] {
  const result = results.find(({ test }) => test.claim === claim.id);
  if (!result) return ["", "", ""];
  const flips = result.switches.filter((one) => one.flips).map(({ id }) => id);
  return [
    `${result.holdsIn}/${result.of}${result.test.undecided ? " ?" : ""}`,
    flips.join(" "),
    result.assumed ? claimTestWords.assumed[language].toLowerCase() : "",
  ];
}

/** The test of one claim, line by line. */
export function claimTestLines(row: ClaimTestRow, locale: Locale): readonly string[] {
  const { language } = locale;
  const says = (name: keyof typeof claimTestWords): string => claimTestWords[name][language];
  return [
    `${says("rule")}: ${row.rule}`,
    `${says("result")}: ${row.says.join(". ")}`,
    ...(row.undecided_because === null ? [] : [`  ${row.undecided_because}`]),
    ...(row.lost === 0 ? [] : [`  ${lostRuns(row.lost)[language]}`]),
    `${says("flips")}: ${row.flips_under.join(", ") || `${says("none")} (${row.switches.length})`}`,
    `${says("assumed")}: ${assumedText(row, says)}`,
    ...row.nulls.map(
      (one) =>
        `  ${says("without")}: ${one.says}: ${says("holds")} ${inRuns(one.holds_in, one.of)[language]}.`,
    ),
    `${says("parts")}:`,
    ...row.parts.map((part) => `  ${part.decides ? "*" : " "} ${partSentence(part, locale)}`),
  ];
}

function assumedText(
  row: ClaimTestRow,
  says: (name: "yes" | "no" | "noneTried") => string,
): string {
  if (row.nulls.length === 0) return says("noneTried");
  return row.assumed ? says("yes") : says("no");
}

/** One part in a sentence: what is asked, in how many runs it holds, and its spread. */
export function partSentence(part: ClaimPartRow, locale: Locale): string {
  const { median, q05, q95 } = part;
  const runs = inRuns(part.holds_in, part.of)[locale.language];
  const spread =
    median === null || q05 === null || q95 === null
      ? ""
      : ` (${locale.quantity(
          readable(median, locale),
          readable(q05, locale),
          readable(q95, locale),
          unitInWords(part.unit, locale),
        )})`;
  return `${part.says}: ${runs}${spread}.`;
}

/** A ratio needs no unit. */
const unitInWords = (unit: string, locale: Locale): string =>
  unit === "1" ? "" : (locale.units[unit] ?? unit);
