/** What the newest answer says, in the shapes that charts and sentences take. */
import {
  describe,
  describeDifference,
  describeSigns,
  FIRST_YEAR,
  MONTHS_PER_YEAR,
  type Outcome,
  periodText,
  periodUnit,
  unitWords,
  type YearDifference,
} from "../../../src/browser.js";
import { type CatalogOutcome, modelOfPreset, outcomeOf, presetOf } from "../catalog/catalog.js";
import type { FanData } from "../components/fan-chart/geometry.js";
import type { OutcomeAnswer } from "../work/messages.js";
import { isUnchanged } from "./draft.js";
import { locale } from "./settings.js";
import { answer, plan, REFERENCE, scenarioId } from "./store.js";

/** An outcome of the draft at a place, or of the reference. */
export function outcomeAnswer(of: number | "reference", id: string): OutcomeAnswer | undefined {
  const wanted = of === "reference" ? REFERENCE : scenarioId(of);
  return answer.value?.scenarios.find((one) => one.id === wanted)?.outcomes[id];
}

/** The outcome in the catalog, from the model of the reference. */
export function catalogOutcome(id: string): CatalogOutcome | undefined {
  const reference = presetOf(plan.value.reference);
  return reference && outcomeOf(modelOfPreset(reference), id);
}

/** The answers' points in time: a month's value stands at the month's end. */
const yearsOf = (months: number): Float64Array =>
  Float64Array.from({ length: months }, (_, month) => FIRST_YEAR + (month + 1) / MONTHS_PER_YEAR);

const fans = new WeakMap<OutcomeAnswer, FanData>();

/** A fan chart's data of an outcome under the draft at a place; the same object while it stands. */
export function fanData(place: number, id: string): FanData | undefined {
  const own = outcomeAnswer(place, id);
  if (!own) return undefined;
  const known = fans.get(own);
  if (known) return known;
  const made: FanData = {
    years: yearsOf(own.months),
    spread: own.monthly,
    members: answer.value?.members ?? 0,
    samples: own.samples,
    reference: outcomeAnswer("reference", id)?.monthly.median,
    dots: catalogOutcome(id)?.observed ?? [],
  };
  fans.set(own, made);
  return made;
}

/** Label of an outcome in the reader's language. */
export const outcomeLabel = (id: string): string => locale().outcomes[id] ?? id;

/** Unit of an outcome's monthly values, in words. */
export function outcomeUnit(id: string): string {
  const outcome = catalogOutcome(id);
  return outcome ? unitWords(outcome.unit, locale()) : "";
}

/** The paired difference of an outcome to the reference in a year. */
export function differenceIn(place: number, id: string, year: number): YearDifference | undefined {
  const own = outcomeAnswer(place, id)?.differences;
  const at = own ? year - own.firstYear : -1;
  if (!own || at < 0 || at >= own.median.length) return undefined;
  return {
    year,
    median: own.median[at]!,
    mean: own.mean[at]!,
    q05: own.q05[at]!,
    q25: own.q25[at]!,
    q75: own.q75[at]!,
    q95: own.q95[at]!,
    lowerIn: own.lowerIn[at]!,
    higherIn: own.higherIn[at]!,
  };
}

/**
 * What a comparison shows of an outcome, as the command line does: a flow in all since the first
 * decision, a level in the plan's year.
 */
export function shownDifference(place: number, id: string): YearDifference | undefined {
  const total = outcomeAnswer(place, id)?.differences?.total;
  if (!total) return differenceIn(place, id, plan.value.year);
  return {
    year: plan.value.to,
    since: total.since,
    median: total.median[0]!,
    mean: total.mean[0]!,
    q05: total.q05[0]!,
    q25: total.q25[0]!,
    q75: total.q75[0]!,
    q95: total.q95[0]!,
    lowerIn: total.lowerIn[0]!,
    higherIn: total.higherIn[0]!,
  };
}

/** The same run by run. */
export function shownRuns(place: number, id: string): readonly number[] {
  const total = outcomeAnswer(place, id)?.differences?.total;
  return total ? Array.from(total.runs) : differenceRuns(place, id, plan.value.year);
}

/** Unit of what a comparison shows of an outcome, in words. */
export function shownUnit(place: number, id: string): string {
  const outcome = describedOutcome(id);
  const difference = shownDifference(place, id);
  return outcome && difference ? unitWords(periodUnit(outcome, difference), locale()) : "";
}

/** The difference with its sign, range and unit, and in how many runs it is lower or higher. */
export function shownTexts(
  place: number,
  id: string,
): { readonly difference: string; readonly signs: string; readonly period: string } | undefined {
  const outcome = describedOutcome(id);
  const difference = shownDifference(place, id);
  if (!outcome || !difference) return undefined;
  return {
    difference: describeDifference(difference, periodUnit(outcome, difference), locale()),
    signs: describeSigns(difference, locale()),
    period: periodText(difference).replace("-", "\u2013"),
  };
}

/** An outcome as sentences take it. */
function describedOutcome(id: string): Outcome | undefined {
  const outcome = catalogOutcome(id);
  if (!outcome) return undefined;
  const { unit, as, sources } = outcome;
  return { id, variable: id, unit, as, sources };
}

/** The paired differences of a year, run by run. */
export function differenceRuns(place: number, id: string, year: number): number[] {
  const own = outcomeAnswer(place, id)?.differences;
  const at = own ? year - own.firstYear : -1;
  if (!own || at < 0 || at >= own.median.length) return [];
  const years = own.median.length;
  return Array.from({ length: own.runs.length / years }, (_, run) => own.runs[run * years + at]!);
}

/** Title of the draft at a place: its preset's, marked where something was changed. */
export function draftTitle(place: number, changed: string): string {
  const draft = plan.value.drafts[place];
  const title = draft && presetTitle(draft.preset);
  if (!draft || title === undefined) return "";
  return isUnchanged(draft) ? title : `${title}, ${changed}`;
}

/** Title of a preset in the reader's language. */
export function presetTitle(id: string): string {
  const title = presetOf(id)?.title;
  if (title === undefined) return id;
  return typeof title === "string" ? title : title[locale().language];
}

/** The computed sentence: an outcome of the draft at a place against the reference. */
export function outcomeSentence(place: number, id: string, title: string): string {
  const outcome = describedOutcome(id);
  const difference = shownDifference(place, id);
  if (!outcome || !difference) return "";
  const titles = { scenario: title, reference: presetTitle(plan.value.reference) };
  return describe(outcome, difference, titles, locale());
}
