/** What a scenario's levers mean for the law tables. */
import { unitFactor } from "../../evidence/units.js";
import { endOfYear, monthNumber } from "../calendar.js";
import { leverById, leverValue } from "../levers.js";
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

/** Whether the tables of law read a lever. */
export const isReadByLaw = (lever: string): boolean =>
  leverMeanings.some((one) => one.lever === lever) || lever === RATE;

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

const FORCE = "us.force-on-land";
const RATE = "us.force-rate";
/** Days after which force needs a vote of Congress (50 USC 1544). */
const CLOCK_DAYS = 60;
const DAYS_A_MONTH = unitFactor("month", "day");

/**
 * The situation of a scenario's settings. Force on land is judged by the months in which strikes
 * are carried out: past 60 days on end it is a campaign, and without consent if any month is.
 */
export function lawFromScenario(scenario: Pick<Scenario, "settings" | "to">): LawSituation {
  const decisions = scenario.settings
    .filter(({ lever }) => lever !== FORCE && lever !== RATE)
    .map(({ lever, value }) => ({ lever, value: leverValue(leverById(lever, ""), value) }));
  return { ...situationOf(decisions), ...forceOnLand(scenario) };
}

/** What the settings of force on land come to, month by month. */
function forceOnLand(scenario: Pick<Scenario, "settings" | "to">): PartialSituation {
  if (!scenario.settings.some(({ lever }) => lever === FORCE)) return {};
  let [onEnd, longest, isWithout] = [0, 0, false];
  for (let month = 0; month < endOfYear(scenario.to); month++) {
    const force = leverValue(leverById(FORCE, ""), setIn(scenario.settings, FORCE, month));
    const acts = force !== "none" && setIn(scenario.settings, RATE, month) > 0;
    onEnd = acts ? onEnd + 1 : 0;
    longest = Math.max(longest, onEnd);
    isWithout ||= acts && force === "without-consent";
  }
  if (longest === 0) return { force: "none" };
  return {
    force: longest * DAYS_A_MONTH > CLOCK_DAYS ? "campaign" : "single-strike",
    consent: isWithout ? "none" : "executive-and-senate",
  };
}

/** Number of a lever in a month: of the settings that act, the last rules; 0 where none does. */
function setIn(settings: Scenario["settings"], lever: string, month: number): number {
  const acting = settings.filter(
    (one) =>
      one.lever === lever &&
      (monthNumber(one.from) ?? 0) <= month &&
      (one.to === undefined || month <= (monthNumber(one.to) ?? 0)),
  );
  return acting.at(-1)?.value ?? 0;
}
