/** The one store of the lab: what is chosen, what came of it, and how both change. */
import { computed, signal } from "@preact/signals";
import {
  type CatalogModel,
  catalog,
  modelOfPreset,
  nationalOutcomes,
  presetOf,
} from "../catalog/catalog.js";
import { RESULTS_OF_FORCE, START_OUTCOMES } from "../catalog/start.js";
import type { Answer, Question } from "../work/messages.js";
import { type Draft, type DraftSetting, draftOf, fileOf, presetSettings } from "./draft.js";
import {
  activeDraft,
  LARGE_CHARTS,
  MOST_SCENARIOS,
  type Plan,
  SMALL_CHARTS,
  startOutcomes,
  startPlan,
} from "./plan.js";

/** Runs of the first answer. */
export const FIRST_RUNS = 25;
/** Steps that can be taken back. */
const MOST_UNDO = 200;

/** What is chosen. */
export const plan = signal<Plan>(startPlan());
const before = signal<readonly Plan[]>([]);
const after = signal<readonly Plan[]>([]);
/** The newest answer of the workers; none before the first. */
export const answer = signal<Extract<Answer, { kind: "answer" }> | undefined>(undefined);
/** Parameters that the newest differences go with, by scenario and outcome. */
export const drivers = signal<Extract<Answer, { kind: "drivers" }>["drivers"]>({});
/** Why there is no answer, in the words of the library. */
export const refusal = signal<readonly string[]>([]);
/** Whether a question is under way, and whether its first answer is still awaited. */
export const isWaiting = signal(false);
export const isRefining = signal(false);
/** Whether the last change is being shown again. */
export const isReplaying = signal(false);
/** Parts of the address that were not understood; written back unchanged. */
export const unread = signal<readonly string[]>([]);

export const canUndo = computed(() => before.value.length > 0);
export const canRedo = computed(() => after.value.length > 0);
/** The draft whose levers are shown. */
export const active = computed<Draft>(() => activeDraft(plan.value));
/** The model of that draft. */
export const model = computed<CatalogModel>(() => {
  const preset = presetOf(active.value.preset);
  if (!preset) throw new Error(`no preset "${active.value.preset}"`);
  return modelOfPreset(preset);
});
/** Outcomes in the order in which they are drawn: the chosen ones first, then the model's own. */
export const shownOutcomes = computed<readonly string[]>(() => {
  const own = nationalOutcomes(model.value).map(({ id }) => id);
  const chosen = plan.value.outcomes.filter((id) => own.includes(id));
  const usual = START_OUTCOMES.filter((id) => own.includes(id));
  return [...new Set([...chosen, ...usual, ...own])];
});

/** Outcomes that the lab's charts and its lines on force need. */
export const drawnOutcomes = computed<readonly string[]>(() => {
  const own = nationalOutcomes(model.value).map(({ id }) => id);
  const ofForce = RESULTS_OF_FORCE.filter((id) => own.includes(id));
  return [...new Set([...shownOutcomes.value.slice(0, LARGE_CHARTS + SMALL_CHARTS), ...ofForce])];
});

/** Changes the plan so that it can be taken back. */
export function change(edit: (plan: Plan) => Plan): void {
  const next = edit(plan.value);
  if (next === plan.value) return;
  before.value = [...before.value, plan.value].slice(-MOST_UNDO);
  after.value = [];
  plan.value = next;
}

/** Changes of one lever within this time, in milliseconds, are taken back together. */
const ONE_GESTURE = 600;
let gesture: { readonly what: string; readonly at: number } | undefined;

/** The same, where a movement makes many changes that a reader takes for one. */
export function changeDuring(what: string, edit: (plan: Plan) => Plan): void {
  const now = performance.now();
  const isSame = gesture?.what === what && now - gesture.at < ONE_GESTURE;
  gesture = { what, at: now };
  if (isSame) plan.value = edit(plan.value);
  else change(edit);
}

export function undo(): void {
  const last = before.value.at(-1);
  if (!last) return;
  before.value = before.value.slice(0, -1);
  after.value = [plan.value, ...after.value];
  plan.value = last;
}

export function redo(): void {
  const [next, ...rest] = after.value;
  if (!next) return;
  after.value = rest;
  before.value = [...before.value, plan.value];
  plan.value = next;
}

/** How long the state before the last change is shown again, in milliseconds. */
const REPLAY_SHOWS = 1200;

/** Shows the state before the last change for a moment, then the change again. */
export function replay(): void {
  const last = before.value.at(-1);
  if (!last || isReplaying.value) return;
  const now = plan.value;
  isReplaying.value = true;
  plan.value = last;
  setTimeout(() => {
    plan.value = now;
    isReplaying.value = false;
  }, REPLAY_SHOWS);
}

/** Takes back every difference of the active draft from its preset. */
export const resetActive = (): void => editActive((draft) => draftOf(draft.preset));

/** Changes the active draft. */
export const editActive = (edit: (draft: Draft) => Draft): void =>
  change((one) => withActive(one, edit));

const withActive = (one: Plan, edit: (draft: Draft) => Draft): Plan => ({
  ...one,
  drafts: one.drafts.map((draft, place) => (place === one.active ? edit(draft) : draft)),
});

/** Sets a lever of the active draft; no settings leave it at neutral. */
export function setLever(lever: string, settings: readonly DraftSetting[]): void {
  changeDuring(lever, (one) =>
    withActive(one, (draft) => {
      const own = presetSettings(presetOf(draft.preset), lever);
      const { [lever]: _, ...others } = draft.levers;
      const isPreset = JSON.stringify(own) === JSON.stringify(settings);
      return { ...draft, levers: isPreset ? others : { ...others, [lever]: settings } };
    }),
  );
}

/** Sets a disputed structure of every scenario, so that all of them stay comparable. */
export function setSwitch(id: string, state: string | undefined): void {
  change((one) => ({
    ...one,
    drafts: one.drafts.map((draft) => {
      const { [id]: _, ...others } = draft.switches;
      return { ...draft, switches: state === undefined ? others : { ...others, [id]: state } };
    }),
  }));
}

/** Cuts or restores a link of every scenario. */
export function setCut(link: string, isCut: boolean): void {
  change((one) => ({
    ...one,
    drafts: one.drafts.map((draft) => ({
      ...draft,
      cuts: isCut
        ? [...new Set([...draft.cuts, link])]
        : draft.cuts.filter((other) => other !== link),
    })),
  }));
}

/** Makes another preset the one that is edited; the reference follows if the model is another. */
export function choosePreset(id: string): void {
  change((one) => {
    const preset = presetOf(id);
    if (!preset) return one;
    const changed = withActive(one, () => draftOf(id));
    const chosenModel = modelOfPreset(preset);
    const reference = presetOf(one.reference);
    if (reference && modelOfPreset(reference).id === chosenModel.id) return changed;
    const first = firstPresetOf(chosenModel.id);
    return {
      ...changed,
      reference: first ?? id,
      drafts: [draftOf(id)],
      active: 0,
      outcomes: startOutcomes(id),
    };
  });
}

/** The preset of a model that says "nothing is decided": the first that is listed. */
export const firstPresetOf = (modelId: string): string | undefined =>
  catalog.presets.find((preset) => modelOfPreset(preset).id === modelId)?.id;

/** Brings an outcome to the large charts; the one shown longest gives way. */
export function promote(id: string): void {
  change((one) => {
    const large = shownOutcomes.value.slice(0, LARGE_CHARTS);
    if (large.includes(id)) return one;
    return { ...one, outcomes: [id, ...large].slice(0, LARGE_CHARTS) };
  });
}

/** Adds a copy of the active draft, up to four scenarios. */
export function addDraft(draft: Draft = active.value): void {
  change((one) =>
    one.drafts.length >= MOST_SCENARIOS
      ? one
      : { ...one, drafts: [...one.drafts, draft], active: one.drafts.length },
  );
}

export function removeDraft(place: number): void {
  change((one) =>
    one.drafts.length <= 1
      ? one
      : {
          ...one,
          drafts: one.drafts.filter((_, other) => other !== place),
          active: Math.max(0, one.active - (place <= one.active ? 1 : 0)),
        },
  );
}

export const setActive = (place: number): void => change((one) => ({ ...one, active: place }));
export const setLastYear = (to: number): void =>
  change((one) => ({ ...one, to, year: Math.min(one.year, to) }));
export const setRuns = (runs: number): void => change((one) => ({ ...one, runs }));
export const setYear = (year: number): void => changeDuring("year", (one) => ({ ...one, year }));

/**
 * Outcomes that the screens on view want besides those of the lab; a screen that shows others adds
 * them while it is mounted (see `useOutcomes`).
 */
export const wantedOutcomes = signal<readonly string[]>([]);

/** The reference under the same disputed structure, links and parameters as the active draft. */
export const referenceDraft = computed<Draft>(() => ({
  ...draftOf(plan.value.reference),
  switches: active.value.switches,
  parameters: active.value.parameters,
  cuts: active.value.cuts,
}));

/** Id of the reference in questions and answers. */
export const REFERENCE = "reference";
/** Id of the draft at a place in questions and answers. */
export const scenarioId = (place: number): string => `scenario-${place + 1}`;

/** The question that the plan asks. The reference comes first, then the drafts in their order. */
export const question = computed<Question>(() => {
  const { drafts, seed, to, runs } = plan.value;
  const written = (id: string, draft: Draft) => ({ id, file: { ...fileOf(draft), id, to } });
  return {
    scenarios: [
      written(REFERENCE, referenceDraft.value),
      ...drafts.map((draft, place) => written(scenarioId(place), draft)),
    ],
    seed,
    first: Math.min(FIRST_RUNS, runs),
    last: runs,
    // Sorted: what is drawn large changes nothing that is asked.
    outcomes: [...new Set([...drawnOutcomes.value, ...wantedOutcomes.value])].sort(),
  };
});
