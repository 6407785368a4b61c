/**
 * The conductor: cuts a question into orders for the runners, gathers what they deliver, and answers
 * the page after the first runs and after the last. It runs in a worker of its own, so that the page
 * neither runs a model nor gathers statistics.
 */
import {
  describeProblem,
  differenceColumns,
  InputError,
  modelById,
  readScenario,
  usualValues,
} from "../../../src/browser.js";
import type {
  Answer,
  Asked,
  Delivery,
  Order,
  OutcomeAnswer,
  Question,
  ScenarioAnswer,
} from "./messages.js";
import { RunStore, type ScenarioRuns } from "./run-store.js";

/** Paths drawn one by one. */
const SAMPLES = 7;
/** An order lasts about so long, in milliseconds: a lever that moves waits no longer. */
const ORDER_LASTS = 16;
/** Members of an order while nobody knows how long a run lasts. */
const FIRST_ORDER = 2;

/** A question under way. */
interface Job {
  readonly number: number;
  readonly question: Question;
  readonly runs: readonly ScenarioRuns[];
  readonly values: ReturnType<typeof usualValues>;
  /** Runs for which an answer has been given. */
  answered: number;
}

/** A runner and whether it is at work. */
interface Runner {
  readonly port: MessagePort;
  isBusy: boolean;
}

/** What was ordered, until it is delivered. */
interface Ordered {
  readonly runs: ScenarioRuns;
  readonly firstMember: number;
  readonly members: number;
}

export class Conductor {
  private readonly runners: readonly Runner[];
  private readonly store = new RunStore();
  private readonly ordered = new Map<number, Ordered>();
  private readonly memberLasts = new Map<string, number>();
  private job: Job | undefined;
  private next: Asked | undefined;
  private orders = 0;

  constructor(
    ports: readonly MessagePort[],
    private readonly answer: (answer: Answer) => void,
  ) {
    this.runners = ports.map((port) => {
      const runner: Runner = { port, isBusy: false };
      port.onmessage = (event: MessageEvent<Delivery>) => {
        runner.isBusy = false;
        this.take(event.data);
      };
      return runner;
    });
  }

  /**
   * Takes up a question. One that is being answered for the first time is let finish, so that a lever
   * that keeps moving is followed; one that is only being refined is left.
   */
  ask(asked: Asked): void {
    if (this.job && this.job.answered === 0) {
      this.next = asked;
      return;
    }
    this.begin(asked);
  }

  private begin({ number, question }: Asked): void {
    this.next = undefined;
    this.job = undefined;
    try {
      const scenarios = question.scenarios.map(({ file, id }) => readScenario(file, id));
      const values = usualValues(scenarios);
      const runs = scenarios.map((scenario) => {
        const known = new Set(modelById(scenario.model, "").outcomes.map(({ id }) => id));
        const wanted = question.outcomes.filter((id) => known.has(id));
        return this.store.of(scenario, question.seed, values, wanted);
      });
      this.job = { number, question, runs, values, answered: 0 };
    } catch (error) {
      this.refuse(number, error);
      return;
    }
    this.proceed();
  }

  private refuse(question: number, error: unknown): void {
    const problems =
      error instanceof InputError ? error.problems.map(describeProblem) : [String(error)];
    this.answer({ kind: "refused", question, problems });
  }

  private take(delivery: Delivery): void {
    const ordered = this.ordered.get(delivery.number);
    this.ordered.delete(delivery.number);
    if (ordered && "problem" in delivery) {
      ordered.runs.ordered = Math.min(ordered.runs.ordered, ordered.firstMember);
      const { job } = this;
      if (job?.runs.includes(ordered.runs)) {
        this.job = undefined;
        this.answer({ kind: "refused", question: job.number, problems: [delivery.problem] });
        if (this.next) this.begin(this.next);
        return;
      }
    } else if (ordered && "runs" in delivery) {
      this.memberLasts.set(ordered.runs.scenario.model, delivery.milliseconds / ordered.members);
      ordered.runs.take(ordered.firstMember, ordered.members, delivery.runs);
    }
    this.proceed();
  }

  /** Answers what can be answered, then keeps the runners at work. */
  private proceed(): void {
    const { job } = this;
    if (!job) return;
    const { first, last } = job.question;
    const complete = Math.min(...job.runs.map((runs) => runs.complete));
    if (complete >= last && job.answered < last) this.answerWith(job, last);
    else if (complete >= first && job.answered === 0) this.answerWith(job, first);
    if (this.next && job.answered > 0) {
      this.begin(this.next);
      return;
    }
    if (job.answered >= last) {
      this.job = undefined;
      return;
    }
    this.order(job, job.answered === 0 ? first : last);
  }

  private order(job: Job, upTo: number): void {
    for (const runner of this.runners) {
      if (runner.isBusy) continue;
      const runs = job.runs.reduce((least, one) => (one.ordered < least.ordered ? one : least));
      if (runs.ordered >= upTo) return;
      const lasts = this.memberLasts.get(runs.scenario.model);
      const fit = lasts ? Math.max(1, Math.floor(ORDER_LASTS / lasts)) : FIRST_ORDER;
      const left = upTo - runs.ordered;
      // The last pieces are shared out evenly, so that no runner is waited for.
      const members = Math.min(fit, Math.ceil(left / this.runners.length), left);
      this.send(runner, runs, members);
    }
  }

  private send(runner: Runner, runs: ScenarioRuns, members: number): void {
    const number = this.orders++;
    const firstMember = runs.ordered;
    runs.ordered += members;
    runner.isBusy = true;
    this.ordered.set(number, { runs, firstMember, members });
    const order: Order = {
      number,
      task: {
        scenario: runs.scenario,
        seed: runs.seed,
        values: runs.from,
        firstMember,
        members,
        outcomes: runs.outcomes,
      },
    };
    runner.port.postMessage(order);
  }

  private answerWith(job: Job, members: number): void {
    job.answered = members;
    const reference = job.runs[0];
    const scenarios = job.runs.map(
      (runs, place): ScenarioAnswer => ({
        id: job.question.scenarios[place]?.id ?? "",
        outcomes: Object.fromEntries(
          job.question.outcomes.flatMap((id) => {
            const other = place === 0 ? undefined : reference;
            const answer = outcomeAnswer(id, runs, other, members);
            return answer ? [[id, answer]] : [];
          }),
        ),
      }),
    );
    this.answer({
      kind: "answer",
      question: job.number,
      members,
      isLast: members >= job.question.last,
      seed: job.question.seed,
      values: job.values,
      scenarios,
    });
  }
}

function outcomeAnswer(
  id: string,
  runs: ScenarioRuns,
  reference: ScenarioRuns | undefined,
  members: number,
): OutcomeAnswer | undefined {
  const own = runs.runsOf(id, members);
  const monthly = runs.spreads(id, members);
  if (!own || !monthly) return undefined;
  const volume = Math.max(1, own.elements.length);
  const cells = own.months * volume;
  const isNational = own.elements.length === 0;
  const samples = isNational
    ? Array.from({ length: Math.min(SAMPLES, members) }, (_, i) =>
        own.values.slice(i * cells, (i + 1) * cells),
      )
    : [];
  const other = reference?.runsOf(id, members);
  const outcome = modelById(runs.scenario.model, "").outcomes.find((one) => one.id === id);
  const differences =
    other && other.values.length === own.values.length
      ? differenceColumns(own.values, other.values, members, volume, outcome?.as === "level")
      : undefined;
  return {
    id,
    elements: own.elements,
    months: own.months,
    monthly,
    samples,
    ...(differences ? { differences } : {}),
  };
}
