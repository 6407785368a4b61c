/** A comparison as sentences, and what every view of one asks of it. */
import type { EnsembleResult, OutcomeResult, ScenarioResult } from "../experiment/ensemble.js";
import { costPerDeathSentences } from "./cost-per-death.js";
import { describe, isUnmoved, shownDifference } from "./describe.js";
import type { Locale } from "./locale/locale.js";

/** Whether an outcome is one number; those over a dimension are in files and on maps. */
export const isNational = ({ outcome }: OutcomeResult): boolean => outcome.by === undefined;

/** The outcome of that id under a scenario. */
export const outcomeOf = (result: ScenarioResult, id: string): OutcomeResult | undefined =>
  result.outcomes.find(({ outcome }) => outcome.id === id);

/** The last year of which all scenarios of a comparison have a value. */
export const lastYear = (result: EnsembleResult): number =>
  Math.min(...result.scenarios.map(({ scenario }) => scenario.to));

/** The comparison as sentences, one an outcome and scenario, and what a death averted costs. */
export function comparisonSentences(result: EnsembleResult, locale: Locale): string[] {
  const year = lastYear(result);
  const reference = result.scenarios[0]?.scenario.title[locale.language] ?? "";
  return result.scenarios.slice(1).flatMap((own) => {
    const { scenario, outcomes } = own;
    const titles = { scenario: scenario.title[locale.language], reference };
    const shown = outcomes.filter(isNational).flatMap((quantity) => {
      const difference = shownDifference(quantity, year);
      return difference ? [{ outcome: quantity.outcome, difference }] : [];
    });
    const unmoved = shown.filter(({ difference }) => isUnmoved(difference));
    return [
      ...shown
        .filter(({ difference }) => !isUnmoved(difference))
        .map(({ outcome, difference }) => describe(outcome, difference, titles, locale)),
      ...(unmoved.length === 0
        ? []
        : [
            locale.unmoved({
              ...titles,
              outcomes: unmoved.map(({ outcome }) => locale.outcomes[outcome.id] ?? outcome.id),
            }),
          ]),
      ...costPerDeathSentences(own, year, locale),
    ];
  });
}
