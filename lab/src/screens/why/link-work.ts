/**
 * Runs the chosen scenario with and without each link, a few paired runs each, one link after the
 * other, while the screen is on view. Workers of its own keep the lab's question undisturbed.
 */
import { computed, signal } from "@preact/signals";
import { type Draft, fileOf } from "../../state/draft.js";
import { active, plan, referenceDraft, shownOutcomes } from "../../state/store.js";
import { Crew } from "../../work/crew.js";
import type { Answer, Question } from "../../work/messages.js";
import { type Runs, runsOf } from "./effects.js";

/** Paired runs of each link. */
export const LINK_RUNS = 8;

/** By outcome, differences to the scenario as it stands. */
export interface LinkRuns {
  /** With the link cut, or restored where the plan has it cut. */
  readonly toggled: Readonly<Record<string, Runs>>;
  readonly reference: Readonly<Record<string, Runs>>;
  /** Reference with the link toggled; comes later. */
  readonly toggledReference?: Readonly<Record<string, Runs>>;
}

/** What the runs depend on. */
const key = computed(() =>
  JSON.stringify([fileOf(active.value), fileOf(referenceDraft.value), plan.value.seed]),
);
const kept = signal<Readonly<Record<string, ReadonlyMap<string, LinkRuns>>>>({});
/** What is known of the links under the present plan. */
export const linkRuns = computed(() => kept.value[key.value] ?? new Map<string, LinkRuns>());
/** Why a link could not be computed. */
export const linkProblem = signal<string | undefined>(undefined);

/** Plans of which the effects are kept. */
const MOST_KEPT = 6;

let crew: Crew | undefined;
let hear: ((answer: Answer) => void) | undefined;

/** Asks; a question that gives way to a newer one is never answered. */
const ask = (question: Question): Promise<Answer> =>
  new Promise((resolve) => {
    crew ??= new Crew((answer) => hear?.(answer));
    const number = crew.ask(question);
    // The conductor may still deliver the answer to an older question first.
    hear = (answer) => {
      if (answer.question === number) resolve(answer);
    };
  });

const SCENARIO = "scenario";
const TOGGLED = "toggled";

/** The draft with a link cut that was not, or restored. */
const toggledDraft = (draft: Draft, link: string): Draft => ({
  ...draft,
  cuts: draft.cuts.includes(link)
    ? draft.cuts.filter((one) => one !== link)
    : [...draft.cuts, link],
});

function questionOf(link: string, withReference: boolean): Question {
  const written = (id: string, draft: Draft) => ({ id, file: { ...fileOf(draft), id } });
  return {
    scenarios: [
      written(SCENARIO, active.value),
      written("reference", referenceDraft.value),
      written(TOGGLED, toggledDraft(active.value, link)),
      ...(withReference
        ? [written("toggled-reference", toggledDraft(referenceDraft.value, link))]
        : []),
    ],
    seed: plan.value.seed,
    first: LINK_RUNS,
    last: LINK_RUNS,
    outcomes: shownOutcomes.value,
  };
}

/**
 * Computes what is missing until everything is there or `signal` stops it.
 * @param links in the order in which they are wanted
 */
export async function computeLinks(links: readonly string[], stop: AbortSignal): Promise<void> {
  linkProblem.value = undefined;
  for (const withReference of [false, true]) {
    for (const link of links) {
      const known = linkRuns.peek().get(link);
      if (withReference ? known?.toggledReference : known) continue;
      const asked = key.peek();
      const answer = await ask(questionOf(link, withReference));
      if (stop.aborted) return;
      if (answer.kind === "refused") {
        linkProblem.value = answer.problems.join(" ");
        return;
      }
      if (answer.kind === "answer") keep(asked, link, answer);
    }
  }
}

function keep(asked: string, link: string, answer: Extract<Answer, { kind: "answer" }>): void {
  const [, reference, toggled, toggledReference] = answer.scenarios;
  const all = (one: typeof reference): Record<string, Runs> =>
    Object.fromEntries(
      Object.entries(one?.outcomes ?? {}).flatMap(([id, outcome]) => {
        const runs = runsOf(outcome);
        return runs ? [[id, runs]] : [];
      }),
    );
  const own: LinkRuns = {
    toggled: all(toggled),
    reference: all(reference),
    ...(toggledReference ? { toggledReference: all(toggledReference) } : {}),
  };
  const others = Object.entries(kept.peek()).filter(([other]) => other !== asked);
  kept.value = Object.fromEntries([
    ...others.slice(1 - MOST_KEPT),
    [asked, new Map([...(kept.peek()[asked] ?? []), [link, own]])],
  ]);
}
