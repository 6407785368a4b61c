/** From runs to what the page draws: spreads, sample paths and paired differences. */
import { differenceColumns, firstDecisionYear, modelById } from "../../../src/browser.js";
import type { Answer, Asked, OutcomeAnswer, ScenarioAnswer } from "./messages.js";
import type { ScenarioRuns } from "./run-store.js";

/** Paths drawn one by one. */
const SAMPLES = 7;

/** A question with the runs that answer it. */
export interface Answerable extends Asked {
  readonly runs: readonly ScenarioRuns[];
  readonly values: Extract<Answer, { kind: "answer" }>["values"];
}

/** The answer from the first members. */
export function answerOf({ number, question, runs, values }: Answerable, members: number): Answer {
  const reference = runs[0];
  const since = firstDecisionYear(runs.map(({ scenario }) => scenario));
  const scenarios = runs.map((own, place): ScenarioAnswer => {
    const other = place === 0 ? undefined : reference;
    const outcomes = question.outcomes.flatMap((id) => {
      const answer = outcomeAnswer(id, { own, other, members, since });
      return answer ? [[id, answer] as const] : [];
    });
    return { id: question.scenarios[place]?.id ?? "", outcomes: Object.fromEntries(outcomes) };
  });
  const isLast = members >= question.last;
  const { seed } = question;
  return { kind: "answer", question: number, members, isLast, seed, values, scenarios };
}

interface Compared {
  readonly own: ScenarioRuns;
  readonly other: ScenarioRuns | undefined;
  readonly members: number;
  /** First year of sums over years. */
  readonly since: number;
}

function outcomeAnswer(
  id: string,
  { own, other, members, since }: Compared,
): OutcomeAnswer | undefined {
  const runs = own.runsOf(id, members);
  const monthly = own.spreads(id, members, other);
  if (!runs || !monthly) return undefined;
  const { elements, months, values } = runs;
  const volume = Math.max(1, elements.length);
  const reference = other?.runsOf(id, members);
  const outcome = modelById(own.scenario.model, "").outcomes.find((one) => one.id === id);
  const isLevel = outcome?.as === "level";
  const differences =
    reference && reference.values.length === values.length
      ? differenceColumns(values, reference.values, members, volume, isLevel, since)
      : undefined;
  return {
    id,
    elements,
    months,
    monthly,
    samples: elements.length === 0 ? samplePaths(values, months, members) : [],
    ...(differences ? { differences } : {}),
  };
}

const samplePaths = (values: Float64Array, months: number, members: number): Float64Array[] =>
  Array.from({ length: Math.min(SAMPLES, members) }, (_, i) =>
    values.slice(i * months, (i + 1) * months),
  );
