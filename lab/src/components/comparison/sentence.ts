/** One outcome of one scenario against the reference: a flow in all, a level as it ends. */
import { describe, outcomeOf, shownDifference } from "../../../../src/browser.js";
import { locale } from "../../state/settings.js";
import { plan } from "../../state/store.js";
import { comparison } from "./comparison.js";

/** @param place of the scenario among the drafts; empty while its answer is awaited */
export function comparedSentence(place: number, id: string): string {
  const own = locale();
  const result = comparison([]);
  const scenario = result?.scenarios[place + 1];
  const quantity = scenario && outcomeOf(scenario, id);
  const difference = shownDifference(quantity, plan.value.year);
  if (!result || !scenario || !quantity || !difference) return "";
  const titles = {
    scenario: scenario.scenario.title[own.language],
    reference: result.scenarios[0]?.scenario.title[own.language] ?? "",
  };
  return describe(quantity.outcome, difference, titles, own);
}
