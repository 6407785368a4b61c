/** Changes of the comparison; each can be undone. */
import { catalog, modelOfPreset, presetOf } from "../../catalog/catalog.js";
import { type Draft, draftOf } from "../../state/draft.js";
import { change, plan, setActive } from "../../state/store.js";

/** Presets that can be paired with the reference: those of its model. */
export function pairable(): readonly string[] {
  const reference = presetOf(plan.value.reference);
  const id = reference && modelOfPreset(reference).id;
  return catalog.presets.filter((one) => modelOfPreset(one).id === id).map((one) => one.id);
}

/** Compares with another preset. */
export const setReference = (id: string): void => change((one) => ({ ...one, reference: id }));

/** Puts a preset in the place of a scenario; its disputed structure stays that of the others. */
export const setPreset = (place: number, preset: string): void =>
  change((one) => ({
    ...one,
    drafts: one.drafts.map((draft, other) => (other === place ? alike(draft, preset) : draft)),
  }));

/** A preset under the structure, parameters and cuts that hold for every scenario. */
export const alike = ({ switches, parameters, cuts }: Draft, preset: string): Draft => ({
  ...draftOf(preset),
  switches,
  parameters,
  cuts,
});

/** Copies the scenario at a place to the one after it. */
export const duplicate = (place: number): void =>
  change((one) => ({
    ...one,
    drafts: one.drafts.flatMap((draft, other) => (other === place ? [draft, draft] : [draft])),
    active: place + 1,
  }));

/** Makes the scenario at a place the one whose levers the lab shows. */
export const edit = (place: number): void => setActive(place);
