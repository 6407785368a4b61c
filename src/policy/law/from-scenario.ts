/** What a scenario's levers mean for the law tables. */
import type { Scenario } from "../scenario.js";
import {
  type LawSituation,
  lawInputIds,
  type PartialSituation,
  situationNow,
  valuesOf,
} from "./inputs.js";

/** A decided lever: a number, or a choice by name. */
export interface LeverDecision {
  readonly lever: string;
  readonly value: number | string;
}

/** What a lever says about the situation at a value. */
interface LeverMeaning {
  readonly lever: string;
  readonly means: (value: number | string) => PartialSituation;
}

const leverMeanings: readonly LeverMeaning[] = [
  {
    lever: "us.force-on-land",
    // A rate of strikes that lasts is a campaign; consent is taken to be valid in Mexico too.
    means: (value) => {
      if (value === "with-consent") return { force: "campaign", consent: "executive-and-senate" };
      if (value === "without-consent") return { force: "campaign", consent: "none" };
      return { force: "none" };
    },
  },
  {
    lever: "us.force-at-sea",
    means: (value) => ({ sea: Number(value) > 0 ? "strikes" : "none" }),
  },
  {
    lever: "us.sanctions",
    means: (value) => ({ designation: value === "none" ? "none" : "listed" }),
  },
  {
    lever: "mx.transfers",
    means: (value) => ({ transfers: Number(value) > 0 ? "outside-extradition" : "none" }),
  },
];

/**
 * The situation that decisions bring about; what they leave open stands as now. An act is judged
 * even where a later decision ends it.
 */
export function situationOf(decisions: readonly LeverDecision[]): LawSituation {
  const parts = decisions.flatMap(({ lever, value }) =>
    leverMeanings.filter((one) => one.lever === lever).map((one) => one.means(value)),
  );
  const ending = parts.filter(isIdle);
  const acting = parts.filter((part) => !isIdle(part));
  return Object.assign({}, situationNow, ...ending, ...acting);
}

/** Whether a part says of every input it names that nothing is done. */
const isIdle = (part: PartialSituation): boolean =>
  lawInputIds.every((id) => part[id] === undefined || part[id] === valuesOf(id)[0]);

/** The situation of a scenario's settings. */
export const lawFromScenario = (scenario: Pick<Scenario, "settings">): LawSituation =>
  situationOf(scenario.settings);
