/** Months of the calendar and the model's count of months from January 2012. */

/** The model's time 0 is the beginning of January of this year. */
export const FIRST_YEAR = 2012;
/** Runs end with December of this year at the latest. */
export const LAST_YEAR = 2040;
/** Scenarios begin here unless they say otherwise: the record drives the model up to it. */
export const NOW = "2026-01";
export const MONTHS_PER_YEAR = 12;

/** `2026-01` as months from January 2012; undefined if the text is not a month. */
export function monthNumber(month: string): number | undefined {
  const match = /^(\d{4})-(\d{2})$/.exec(month);
  if (!match) return undefined;
  const inYear = Number(match[2]) - 1;
  if (inYear < 0 || inYear >= MONTHS_PER_YEAR) return undefined;
  return (Number(match[1]) - FIRST_YEAR) * MONTHS_PER_YEAR + inYear;
}

/** Months from January 2012 as `2026-01`. */
export function monthName(month: number): string {
  const year = FIRST_YEAR + Math.floor(month / MONTHS_PER_YEAR);
  const inYear = month - (year - FIRST_YEAR) * MONTHS_PER_YEAR;
  return `${year}-${String(inYear + 1).padStart(2, "0")}`;
}

/** First year in which one of some scenarios decides anything. */
export const firstDecisionYear = (scenarios: readonly { readonly from: string }[]): number =>
  Math.min(...scenarios.map(({ from }) => Number(from.slice(0, 4))));

/** Months from January 2012 to the end of a year. */
export const endOfYear = (year: number): number => (year + 1 - FIRST_YEAR) * MONTHS_PER_YEAR;
