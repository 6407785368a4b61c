/** What a death averted costs, in words: over the whole time of a comparison, not one year of it. */
import type { CostPerDeath } from "../experiment/cost-per-death.js";
import type { EnsembleResult, ScenarioResult } from "../experiment/ensemble.js";
import { describeSpread } from "./describe.js";
import { inHundred } from "./format.js";
import type { Locale } from "./locale/locale.js";

/** Unit of the outcome `cost-per-death-averted`. */
export const COST_PER_DEATH_UNIT = "USD2024/person";

/** What is known of it under a scenario; absent for the reference and for models without deaths. */
export const costPerDeathOf = ({ outcomes }: ScenarioResult): CostPerDeath | undefined =>
  outcomes.find(({ costPerDeath }) => costPerDeath !== undefined)?.costPerDeath;

/** Whether a comparison has it. */
export const hasCostPerDeath = ({ scenarios }: EnsembleResult): boolean =>
  scenarios.some((scenario) => costPerDeathOf(scenario) !== undefined);

/** The cost with its range, and in how many runs there is one; a line each. */
export function costPerDeathCell(own: ScenarioResult, locale: Locale): readonly string[] {
  const found = costPerDeathOf(own);
  if (!found) return [""];
  const { avertedIn, moreDeathsIn, cost } = found;
  return [
    cost ? describeSpread(cost, COST_PER_DEATH_UNIT, locale) : locale.costPerDeath.none,
    locale.costPerDeath.signs(inHundred(avertedIn), inHundred(moreDeathsIn)),
  ];
}

/** One sentence for a scenario that has it. */
export function costPerDeathSentences(
  own: ScenarioResult,
  to: number,
  locale: Locale,
): readonly string[] {
  const found = costPerDeathOf(own);
  if (!found) return [];
  const [cost = "", signs = ""] = costPerDeathCell(own, locale);
  return [
    locale.costPerDeath.sentence({
      label: locale.costPerDeath.label(to),
      scenario: own.scenario.title[locale.language],
      cost,
      signs,
      deaths: found.deaths.map((id) => locale.outcomes[id] ?? id).join("; "),
    }),
  ];
}
