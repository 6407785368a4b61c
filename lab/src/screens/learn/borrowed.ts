/**
 * The tour runs in the real lab, so it takes the place of the reader's own scenarios for a while.
 * They are kept, to be given back.
 */
import { computed, signal } from "@preact/signals";
import { presetOf } from "../../catalog/catalog.js";
import { draftOf } from "../../state/draft.js";
import type { Plan } from "../../state/plan.js";
import { change, plan } from "../../state/store.js";
import { steps, TOUR_REFERENCE, TOUR_YEAR } from "./steps.js";

const own = signal<Plan | undefined>(undefined);

/** Presets of the tour, each once, as the scenarios of one comparison. */
export const tourPresets: readonly string[] = [...new Set(steps.map(({ preset }) => preset))];

const tourPlan = (one: Plan): Plan => ({
  ...one,
  reference: TOUR_REFERENCE,
  drafts: tourPresets.filter((id) => presetOf(id)).map(draftOf),
  active: 0,
  year: TOUR_YEAR,
});

const textOf = ({ reference, drafts, year, seed }: Plan): string =>
  JSON.stringify([reference, drafts, year, seed]);

/** Whether the lab holds the scenarios of the tour. */
export const isTourPlan = computed(() => textOf(plan.value) === textOf(tourPlan(plan.value)));

/** Whether there are scenarios to be given back. */
export const canGiveBack = computed(() => own.value !== undefined && isTourPlan.value);

/** Puts the scenarios of the tour into the lab. */
export function takeTour(): void {
  if (isTourPlan.value) return;
  own.value = plan.value;
  change(tourPlan);
}

/** Puts the reader's own scenarios back. */
export function giveBack(): void {
  const kept = own.value;
  if (!kept) return;
  own.value = undefined;
  change(() => kept);
}
