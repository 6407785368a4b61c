/** What the three orders of law hold of a scenario, a line each. */
import { modelById } from "../model/models.js";
import { judge } from "../policy/law/evaluate.js";
import { isReadByLaw, lawFromScenario } from "../policy/law/from-scenario.js";
import type { LawSituation } from "../policy/law/inputs.js";
import type { LawOrder } from "../policy/law/table.js";
import type { Scenario } from "../policy/scenario.js";
import { changesText } from "./law-rows.js";
import { agreementWords, lawWords, orderNames } from "./locale/law-words.js";
import type { Locale } from "./locale/locale.js";

/** The question of each order that bears on what a situation does most. */
function mainTables({ force }: LawSituation): Readonly<Record<LawOrder, string>> {
  if (force === "none") {
    return {
      international: "international.force-at-sea",
      us: "us.campaign",
      mexico: "mexico.foreign-state",
    };
  }
  const lasts = force === "campaign" || force === "ground";
  return {
    international: "international.force-in-mexico",
    us: lasts ? "us.campaign" : "us.single-strike",
    mexico: "mexico.foreign-state",
  };
}

/** What one order holds of a scenario. */
export interface OrderBrief {
  readonly order: string;
  /** Its main question, what holds, on which row and how far it is agreed. */
  readonly answer: string;
  /** What would change it. */
  readonly changes: string;
}

/** One answer an order. */
export function orderBriefs(
  scenario: Pick<Scenario, "settings" | "to">,
  { language }: Locale,
): OrderBrief[] {
  const situation = lawFromScenario(scenario);
  const shown = Object.values(mainTables(situation));
  return judge(situation)
    .filter(({ table }) => shown.includes(table.id))
    .map(({ table, row, wouldChange }) => {
      const changes = changesText(wouldChange) || lawWords.nothing[language];
      const agreement = `${lawWords.agreement[language]}: ${agreementWords[row.agreement][language]}`;
      return {
        order: orderNames[table.order][language],
        answer: `${table.question[language]} ${row.outcome[language]} (${row.id}. ${agreement}.)`,
        changes: `${lawWords.wouldChange[language]}: ${changes}.`,
      };
    });
}

/** The same, one line an order, with what would change it. */
export function lawBrief(scenario: Scenario, locale: Locale): string[] {
  const lines = orderBriefs(scenario, locale).map(
    ({ order, answer, changes }) => `${order}: ${answer} ${changes}`,
  );
  return answersByItself(scenario) ? [...lines, lawWords.byItself[locale.language]] : lines;
}

/** Whether politics decides on force beside the levers of a scenario. */
const answersByItself = ({ model, structure }: Scenario): boolean =>
  structure.politics === "endogenous" && modelById(model, "").switches.includes("politics");

/**
 * The lines of each scenario of a comparison, those with the same answers told once; none for models
 * without a lever that the tables read.
 */
export function lawOfComparison(
  scenarios: readonly Scenario[],
  locale: Locale,
): readonly { readonly titles: string; readonly lines: readonly string[] }[] {
  const told = new Map<string, { titles: string[]; lines: readonly string[] }>();
  for (const scenario of scenarios) {
    if (!modelById(scenario.model, "").levers.some(({ lever }) => isReadByLaw(lever))) continue;
    const lines = lawBrief(scenario, locale);
    const known = told.get(lines.join("\n"));
    const title = scenario.title[locale.language];
    if (known) known.titles.push(title);
    else told.set(lines.join("\n"), { titles: [title], lines });
  }
  return [...told.values()].map(({ titles, lines }) => ({ titles: titles.join("; "), lines }));
}
