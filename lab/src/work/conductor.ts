/**
 * The conductor: cuts a question into orders for the runners, gathers what they deliver, and answers
 * the page after the first runs and after the last. It runs in a worker of its own, so that the page
 * neither runs a model nor gathers statistics.
 */
import {
  type DrawsTask,
  describeProblem,
  InputError,
  modelById,
  readScenario,
  usualValues,
} from "../../../src/browser.js";
import { DriverSearch } from "./driver-search.js";
import type { Answer, Asked, Delivery, Order } from "./messages.js";
import { answerOf } from "./outcome-answer.js";
import { RunStore, type ScenarioRuns } from "./run-store.js";

/** An order lasts about so long, in milliseconds: a lever that moves waits no longer. */
const ORDER_LASTS = 16;
/** Members of an order while nobody knows how long a run lasts. */
const FIRST_ORDER = 2;

/** A question under way. */
interface Job extends Asked {
  readonly runs: readonly ScenarioRuns[];
  readonly values: ReturnType<typeof usualValues>;
  /** Runs for which an answer has been given. */
  answered: number;
}

/** A runner and whether it is at work; its lane is its place among them. */
interface Runner {
  readonly port: MessagePort;
  readonly lane: number;
  isBusy: boolean;
}

/** What was ordered, until it is delivered. */
interface Ordered {
  readonly runs: ScenarioRuns;
  readonly lane: number;
  /** Place in the lane of the first member. */
  readonly first: number;
  readonly members: number;
}

export class Conductor {
  private readonly runners: readonly Runner[];
  private readonly store: RunStore;
  private readonly ordered = new Map<number, Ordered>();
  private readonly memberLasts = new Map<string, number>();
  private job: Job | undefined;
  private next: Asked | undefined;
  /** What is done while nothing is asked of the levers, in order. */
  private aside: Asked[] = [];
  /** A question whose first answer is given and whose refining waits for those aside. */
  private waiting: Asked | undefined;
  private readonly drivers: DriverSearch;
  private orders = 0;

  constructor(
    ports: readonly MessagePort[],
    private readonly answer: (answer: Answer) => void,
  ) {
    this.store = new RunStore(ports.length);
    this.drivers = new DriverSearch(answer, (draws) => this.sendSoon(draws));
    this.runners = ports.map((port, lane) => {
      const runner: Runner = { port, lane, isBusy: false };
      port.onmessage = ({ data: delivery }: MessageEvent<Delivery>) => {
        if ("draws" in delivery) {
          this.drivers.take(delivery.draws);
          return;
        }
        runner.isBusy = false;
        this.take(delivery);
      };
      return runner;
    });
  }

  /** A newer question takes the place of an older one, which is given its first answer before. */
  ask(asked: Asked): void {
    if (asked.isAside) {
      this.aside.push(asked);
      if (!this.job) this.beginNext();
      else this.proceed();
      return;
    }
    this.waiting = undefined;
    if (this.job?.isAside) this.aside.unshift(this.job);
    else if (this.job && this.job.answered === 0) {
      this.next = asked;
      return;
    }
    this.begin(asked);
  }

  /** Gives up what is not yet done aside. */
  giveUpAside(): void {
    this.aside = [];
    if (!this.job?.isAside) return;
    this.job = undefined;
    this.beginNext();
  }

  private beginNext(): void {
    const next = this.next ?? this.aside.shift() ?? this.waiting;
    if (!next) return;
    if (next === this.waiting) this.waiting = undefined;
    this.begin(next);
  }

  private begin(asked: Asked): void {
    const { question } = asked;
    if (!asked.isAside) this.next = undefined;
    this.job = undefined;
    try {
      const scenarios = question.scenarios.map(({ file, id }) => readScenario(file, id));
      const values = usualValues(scenarios);
      const runs = scenarios.map((scenario) => {
        const known = new Set(modelById(scenario.model, "").outcomes.map(({ id }) => id));
        const wanted = question.outcomes.filter((id) => known.has(id));
        return this.store.of(scenario, question.seed, values, wanted);
      });
      this.job = { ...asked, runs, values, answered: asked.answered ?? 0 };
    } catch (error) {
      this.refuse(asked.number, error);
      this.beginNext();
      return;
    }
    this.proceed();
  }

  /** Orders draws from the first runner; it does them when what it was given before is done. */
  private sendSoon(draws: DrawsTask): void {
    const order: Order = { number: this.orders++, draws };
    this.runners[0]?.port.postMessage(order);
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
      const { runs, lane, first } = ordered;
      runs.ordered[lane] = Math.min(runs.ordered[lane] ?? 0, first);
      const { job } = this;
      if (job?.runs.includes(runs)) {
        this.job = undefined;
        this.answer({ kind: "refused", question: job.number, problems: [delivery.problem] });
        this.beginNext();
        return;
      }
    } else if (ordered && "runs" in delivery) {
      const { runs, lane, first, members } = ordered;
      const every = this.runners.length;
      this.memberLasts.set(runs.scenario.model, delivery.milliseconds / members);
      runs.take(lane + first * every, every, members, delivery.runs);
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
    const isOver = job.answered >= last;
    const givesWay = job.answered > 0 && !job.isAside && (this.next || this.aside.length > 0);
    if (isOver || givesWay) {
      if (!isOver && !this.next) this.waiting = { ...job, answered: job.answered };
      this.job = undefined;
      this.beginNext();
      return;
    }
    this.order(job, job.answered === 0 ? first : last);
  }

  private order(job: Job, upTo: number): void {
    const every = this.runners.length;
    for (const runner of this.runners) {
      if (runner.isBusy) continue;
      const { lane } = runner;
      const asked = (runs: ScenarioRuns): number => runs.ordered[lane] ?? 0;
      const runs = job.runs.reduce((least, one) => (asked(one) < asked(least) ? one : least));
      const left = Math.ceil((upTo - lane) / every) - asked(runs);
      if (left <= 0) continue;
      const lasts = this.memberLasts.get(runs.scenario.model);
      const fit = lasts ? Math.max(1, Math.floor(ORDER_LASTS / lasts)) : FIRST_ORDER;
      this.send(runner, runs, Math.min(fit, left));
    }
  }

  private send(runner: Runner, runs: ScenarioRuns, members: number): void {
    const { lane } = runner;
    const every = this.runners.length;
    const number = this.orders++;
    const first = runs.ordered[lane] ?? 0;
    runs.ordered[lane] = first + members;
    runner.isBusy = true;
    this.ordered.set(number, { runs, lane, first, members });
    const order: Order = {
      number,
      task: {
        scenario: runs.scenario,
        seed: runs.seed,
        values: runs.from,
        firstMember: lane + first * every,
        members,
        every,
        outcomes: runs.outcomes,
      },
    };
    runner.port.postMessage(order);
  }

  private answerWith(job: Job, members: number): void {
    job.answered = members;
    const answer = answerOf(job, members);
    this.answer(answer);
    if (!job.isAside && members >= job.question.last) this.drivers.search(job, answer);
  }
}
