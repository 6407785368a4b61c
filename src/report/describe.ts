/** The one place where results become sentences. */
import type { Spread } from "../engine/run/statistics.js";
import type { QuantityResult, YearDifference } from "../experiment/ensemble.js";
import type { Outcome } from "../model/simulation-model.js";
import { inHundred, readable, signed } from "./format.js";
import type { Locale } from "./locale/locale.js";

/** Unit of a year's value of an outcome: flows are counted per year. */
export function yearlyUnit(outcome: Outcome): string {
  return outcome.as === "flow" ? outcome.unit.replace("/month", "/year") : outcome.unit;
}

/** Unit of a difference: of a year's value, or of a flow's sum over years. */
export const periodUnit = (outcome: Outcome, { since }: YearDifference): string =>
  since === undefined ? yearlyUnit(outcome) : outcome.unit.replace("/month", "");

/** The year of a difference, or the years that it spans. */
export const periodText = ({ year, since }: YearDifference): string =>
  since === undefined ? String(year) : `${since}-${year}`;

/** What a comparison shows of an outcome: a flow in all, a level as it ends. */
export const shownDifference = (
  own: QuantityResult | undefined,
  year: number,
): YearDifference | undefined => own?.total ?? own?.differences.find((one) => one.year === year);

/** A unit in words. */
export const unitWords = (unit: string, locale: Locale): string => locale.units[unit] ?? unit;

/** A spread in words: `206,000 (171,000 to 243,000) people`. */
export function describeSpread(spread: Spread, unit: string, locale: Locale): string {
  const [middle, low, high] = [spread.median, spread.q05, spread.q95].map((value) =>
    readable(value, locale),
  );
  return locale.quantity(middle ?? "", low ?? "", high ?? "", unitWords(unit, locale));
}

/** A difference with its signs: `−12,000 (−20,000 to −6,000) people a year`. */
export function describeDifference(spread: Spread, unit: string, locale: Locale): string {
  const [middle, low, high] = [spread.median, spread.q05, spread.q95].map((value) =>
    signed(value, locale),
  );
  return locale.quantity(middle ?? "", low ?? "", high ?? "", unitWords(unit, locale));
}

/** Whether no run differs from the reference. */
export const isUnmoved = ({ lowerIn, higherIn }: YearDifference): boolean =>
  lowerIn === 0 && higherIn === 0;

/** In how many of a hundred runs an outcome is lower or higher, whichever is more frequent. */
export function describeSigns(difference: YearDifference, locale: Locale): string {
  const { lowerIn, higherIn } = difference;
  if (isUnmoved(difference)) return locale.unchangedIn(100);
  return lowerIn >= higherIn
    ? locale.lowerIn(inHundred(lowerIn))
    : locale.higherIn(inHundred(higherIn));
}

/** One outcome of one scenario against the reference, as a sentence. */
export function describe(
  outcome: Outcome,
  difference: YearDifference,
  titles: { readonly scenario: string; readonly reference: string },
  locale: Locale,
): string {
  return locale.comparison({
    outcome: locale.outcomes[outcome.id] ?? outcome.id,
    ...titles,
    period: periodText(difference),
    signs: describeSigns(difference, locale),
    difference: describeDifference(difference, periodUnit(outcome, difference), locale),
  });
}
