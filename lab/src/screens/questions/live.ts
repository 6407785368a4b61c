/** Comparisons that the cards show, run while the reader looks at them. */
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import {
  describeDifference,
  describeSigns,
  describeSpread,
  type Outcome,
  periodText,
  periodUnit,
  type YearDifference,
} from "../../../../src/browser.js";
import { modelOf, modelOfPreset, outcomeOf, presetOf } from "../../catalog/catalog.js";
import { START_OUTCOMES, START_REFERENCE } from "../../catalog/start.js";
import { locale } from "../../state/settings.js";
import { plan, REFERENCE } from "../../state/store.js";
import { askAside } from "../../state/work.js";
import type { Answer, OutcomeAnswer, Question } from "../../work/messages.js";

/** Runs of the first and of the last answer of a card. */
const FIRST = 10;
const LAST = 50;

type Given = Extract<Answer, { kind: "answer" }>;

/** Answers by preset, under the seed and years for which they were asked. */
const answers = signal<ReadonlyMap<string, Given>>(new Map());
const keyOf = (preset: string): string => `${preset} ${plan.value.seed} ${plan.value.to}`;

/** The newest answer about a preset. */
export const liveAnswer = (preset: string): Given | undefined => answers.value.get(keyOf(preset));

/** Has presets compared with the reference, in order, as long as the component is shown. */
export function useComparisons(presets: readonly string[]): void {
  const { seed, to } = plan.value;
  const list = presets.join();
  useEffect(() => {
    const open = list.split(",").filter((id) => !answers.value.get(keyOf(id))?.isLast);
    return askAside(
      open.map((id) => comparisonWith(id, seed, to)),
      (place, answer) => {
        const id = open[place];
        if (answer.kind !== "answer" || id === undefined) return;
        answers.value = new Map([...answers.value, [keyOf(id), answer]]);
      },
    );
  }, [list, seed, to]);
}

function comparisonWith(id: string, seed: number, to: number): Question {
  const written = (name: string, preset: string) => ({
    id: name,
    file: { ...presetOf(preset), id: name, to },
  });
  return {
    scenarios: [written(REFERENCE, START_REFERENCE), written(id, id)],
    seed,
    first: FIRST,
    last: LAST,
    // The outcomes that the lab draws first: what was run for it is not run again.
    outcomes: [...START_OUTCOMES, "us-forces-killed"].sort(),
  };
}

/** One line of a card: an outcome, in how many runs it is lower or higher, and by how much. */
export interface LiveLine {
  readonly outcome: string;
  readonly period: string;
  readonly signs: string;
  readonly difference: string;
}

export function liveLine(preset: string, id: string): LiveLine | undefined {
  const given = liveAnswer(preset)?.scenarios.find((one) => one.id === preset)?.outcomes[id];
  const outcome = describedOutcome(preset, id);
  const difference = given && shown(given);
  if (!outcome || !difference) return undefined;
  const own = locale();
  return {
    outcome: own.outcomes[id] ?? id,
    period: periodText(difference).replace("-", "\u2013"),
    signs: describeSigns(difference, own),
    difference: describeDifference(difference, periodUnit(outcome, difference), own),
  };
}

/** The reference itself: a level at the beginning of decisions. */
export function liveLevel(preset: string, id: string, month: number): string | undefined {
  const given = liveAnswer(preset)?.scenarios[0]?.outcomes[id];
  const outcome = describedOutcome(preset, id);
  if (!given || !outcome) return undefined;
  const { median, mean, q05, q25, q75, q95 } = given.monthly;
  const at = (column: Float64Array): number => column[month] ?? Number.NaN;
  const spread = {
    median: at(median),
    mean: at(mean),
    q05: at(q05),
    q25: at(q25),
    q75: at(q75),
    q95: at(q95),
  };
  return describeSpread(spread, outcome.unit, locale());
}

function describedOutcome(preset: string, id: string): Outcome | undefined {
  const found = presetOf(preset);
  const outcome = found && outcomeOf(modelOf(modelOfPreset(found).id), id);
  return outcome && { id, variable: id, unit: outcome.unit, as: outcome.as, sources: [] };
}

/** A flow in all, a level at the end. */
function shown({ differences }: OutcomeAnswer): YearDifference | undefined {
  if (!differences) return undefined;
  const { total } = differences;
  const from = total ?? differences;
  const place = total ? 0 : differences.median.length - 1;
  return {
    year: differences.firstYear + differences.median.length - 1,
    ...(total ? { since: total.since } : {}),
    median: from.median[place]!,
    mean: from.mean[place]!,
    q05: from.q05[place]!,
    q25: from.q25[place]!,
    q75: from.q75[place]!,
    q95: from.q95[place]!,
    lowerIn: from.lowerIn[place]!,
    higherIn: from.higherIn[place]!,
  };
}
