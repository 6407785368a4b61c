/** Cases of force like that of a scenario, with what came of them and how they differ. */
import {
  campaign_length,
  campaign_standing_cost,
  ground_cost,
  ground_length,
  ground_us_deaths,
} from "../evidence/force-and-politics/lasting-force.js";
import { lastingPrecedents } from "../evidence/force-and-politics/lasting-precedents.js";
import {
  type Precedent,
  type PrecedentFigure,
  precedents,
} from "../evidence/force-and-politics/precedents.js";
import type { Parameter } from "../evidence/record.js";
import {
  campaignRung,
  consentedForceRung,
  groundRung,
  strikeRung,
} from "../evidence/timeline/ladder.js";
import { lawFromScenario } from "../policy/law/from-scenario.js";
import type { LawSituation } from "../policy/law/inputs.js";
import type { Scenario } from "../policy/scenario.js";
import { unitWords } from "./describe.js";
import { readable } from "./format.js";
import { lawWords } from "./locale/law-words.js";
import type { Locale } from "./locale/locale.js";

/** Rungs whose cases bear on a situation: its own, and past 60 days those of lasting force. */
function rungsOf({ force, consent }: LawSituation): readonly number[] {
  if (force === "none" || force === "surveillance") return [];
  const own = consent === "none" ? strikeRung : consentedForceRung;
  if (force === "single-strike") return [own];
  return consent === "none"
    ? [campaignRung, groundRung]
    : [consentedForceRung, campaignRung, groundRung];
}

/** The cases that bear on a scenario; none without force on land. */
export function precedentsOf(scenario: Scenario): readonly Precedent[] {
  const rungs = rungsOf(lawFromScenario(scenario));
  return [...precedents, ...lastingPrecedents].filter(({ equivalentRung }) =>
    rungs.includes(equivalentRung),
  );
}

/** Judgements on lasting force, where a scenario's force lasts. */
const lastingOf = (scenario: Scenario): readonly Parameter[] =>
  rungsOf(lawFromScenario(scenario)).includes(campaignRung)
    ? [campaign_length, campaign_standing_cost, ground_length, ground_us_deaths, ground_cost]
    : [];

/** A paragraph for each case, and a line for each judgement on how long and how costly it is. */
export function precedentLines(scenario: Scenario, locale: Locale): string[] {
  const { language } = locale;
  return [
    ...precedentsOf(scenario).map((precedent) =>
      [
        `${lawWords.precedent[language]}: ${precedent.theatre}, ${periodOf(precedent)}.`,
        precedent.what,
        precedent.outcome,
        ...precedent.figures.map((figure) => `${figureText(figure, locale)}.`),
        `${lawWords.differs[language]}: ${precedent.disanalogies.map(({ says }) => says).join(" ")}`,
        `(${precedent.sources.join(", ")})`,
      ].join(" "),
    ),
    ...lastingOf(scenario).map(
      (parameter) =>
        `${lawWords.judged[language]}: ${parameter.means} ${judgedText(parameter, locale)}.`,
    ),
  ];
}

/** The cases and judgements as rows. */
export const precedentsJson = (scenario: Scenario) => ({
  precedents: precedentsOf(scenario).map((one) => ({
    id: one.id,
    theatre: one.theatre,
    from: one.from,
    to: one.to,
    rung: one.equivalentRung,
    consent: one.consent,
    what: one.what,
    outcome: one.outcome,
    figures: one.figures.map(({ says, value, low, high, unit }) => ({
      says,
      value,
      low,
      high,
      unit,
    })),
    differs: one.disanalogies.map(({ says }) => says),
    sources: one.sources,
  })),
  lasting_force: lastingOf(scenario).map(({ id, means, best, range, unit, basis }) => ({
    id,
    means,
    best,
    low: range?.[0] ?? null,
    high: range?.[1] ?? null,
    unit,
    basis,
  })),
});

const periodOf = ({ from, to }: Precedent): string => (to === null ? from : `${from} - ${to}`);

function figureText(figure: PrecedentFigure, locale: Locale): string {
  const { says, value, low, high, unit, basis } = figure;
  // A published count is told as it was published, arithmetic to a few digits.
  const text = (number: number | null): string =>
    basis === "published"
      ? (number ?? Number.NaN).toLocaleString(locale.tag)
      : readable(number ?? Number.NaN, locale);
  const number = value === null ? `${text(low)}-${text(high)}` : text(value);
  return `${says}: ${number} ${unitWords(unit, locale)}`;
}

function judgedText({ best, range, unit }: Parameter, locale: Locale): string {
  const [low = Number.NaN, high = Number.NaN] = range ?? [];
  const [middle = "", from = "", to = ""] = [best ?? Number.NaN, low, high].map((value) =>
    readable(value, locale),
  );
  return locale.quantity(middle, from, to, unitWords(unit, locale));
}
