/** What the reader has chosen: all that an address holds and that undo takes back. */
import { modelOfPreset, nationalOutcomes, presetOf } from "../catalog/catalog.js";
import {
  START_LAST_YEAR,
  START_OUTCOMES,
  START_PRESET,
  START_REFERENCE,
} from "../catalog/start.js";
import { type Draft, draftOf } from "./draft.js";

export const MOST_SCENARIOS = 4;
/** Outcomes drawn large. */
export const LARGE_CHARTS = 2;
/** Outcomes drawn small. */
export const SMALL_CHARTS = 8;
/** Year of the sentences and differences shown first. */
const START_YEAR = 2030;
/** Runs at which refining ends unless the reader wants more. */
const START_RUNS = 200;
/** Bounds of that number: more do not fit in a browser's memory with every value kept. */
export const FEWEST_RUNS = 10;
export const MOST_RUNS = 1000;

export interface Plan {
  /** Preset to which every scenario is compared. */
  readonly reference: string;
  /** One to four scenarios. */
  readonly drafts: readonly Draft[];
  /** Place of the one whose levers are shown. */
  readonly active: number;
  /** Outcomes in the order in which they are drawn, the first ones large; the rest follow. */
  readonly outcomes: readonly string[];
  /** Year of sentences and differences. */
  readonly year: number;
  /** Last year that is run. */
  readonly to: number;
  readonly seed: number;
  /** Runs at which refining ends. */
  readonly runs: number;
}

/** The plan without an address. */
export function startPlan(): Plan {
  return {
    reference: START_REFERENCE,
    drafts: [draftOf(START_PRESET)],
    active: 0,
    outcomes: startOutcomes(START_PRESET),
    year: START_YEAR,
    to: START_LAST_YEAR,
    seed: 1,
    runs: START_RUNS,
  };
}

/** Outcomes drawn large at first under a preset. */
export function startOutcomes(preset: string): readonly string[] {
  const found = presetOf(preset);
  const own = found ? nationalOutcomes(modelOfPreset(found)).map(({ id }) => id) : [];
  const wanted = START_OUTCOMES.filter((id) => own.includes(id));
  return [...new Set([...wanted, ...own])].slice(0, LARGE_CHARTS);
}

/** The draft whose levers are shown. */
export const activeDraft = (plan: Plan): Draft =>
  plan.drafts[plan.active] ?? plan.drafts[0] ?? draftOf(START_PRESET);
