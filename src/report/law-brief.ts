/** What the three orders of law hold of a scenario, a line each, and the precedents of its force. */
import { type Precedent, precedents } from "../evidence/force-and-politics/precedents.js";
import { judge } from "../policy/law/evaluate.js";
import { lawFromScenario } from "../policy/law/from-scenario.js";
import type { LawSituation } from "../policy/law/inputs.js";
import type { LawOrder } from "../policy/law/table.js";
import type { Scenario } from "../policy/scenario.js";
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
}

/** One answer an order. */
export function orderBriefs(scenario: Scenario, { language }: Locale): OrderBrief[] {
  const situation = lawFromScenario(scenario);
  const shown = Object.values(mainTables(situation));
  return judge(situation)
    .filter(({ table }) => shown.includes(table.id))
    .map(({ table, row }) => {
      const agreement = `${lawWords.agreement[language]}: ${agreementWords[row.agreement][language]}`;
      return {
        order: orderNames[table.order][language],
        answer: `${table.question[language]} ${row.outcome[language]} (${row.id}. ${agreement}.)`,
      };
    });
}

/** The same, one line an order. */
export const lawBrief = (scenario: Scenario, locale: Locale): string[] =>
  orderBriefs(scenario, locale).map(({ order, answer }) => `${order}: ${answer}`);

/** Rungs of the ladder that force in Mexico stands on: with consent, once, and lasting without. */
const RUNGS = { consented: 8, once: 9, lasting: 10 } as const;

function rungOf({ force, consent }: LawSituation): number | undefined {
  if (force === "none" || force === "surveillance") return undefined;
  if (consent !== "none") return RUNGS.consented;
  return force === "single-strike" ? RUNGS.once : RUNGS.lasting;
}

/** Cases of the same rung with what came of them and how they differ; none without force on land. */
export function precedentLines(scenario: Scenario, { language }: Locale): string[] {
  const rung = rungOf(lawFromScenario(scenario));
  return precedents
    .filter(({ equivalentRung }) => equivalentRung === rung)
    .map((precedent) =>
      [
        `${lawWords.precedent[language]}: ${precedent.theatre}, ${periodOf(precedent)}.`,
        precedent.what,
        precedent.outcome,
        `${lawWords.differs[language]}: ${precedent.disanalogies.map(({ says }) => says).join(" ")}`,
        `(${precedent.sources.join(", ")})`,
      ].join(" "),
    );
}

const periodOf = ({ from, to }: Precedent): string => (to === null ? from : `${from} - ${to}`);
