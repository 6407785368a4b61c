/** The page's side of the workers: they are started once, kept warm, and asked one thing at a time. */
import type { Answer, Question, Request, Role } from "./messages.js";

const FEWEST = 2;
const MOST = 8;

/** Starts the workers; `onAnswer` hears only what answers the newest question. */
export class Crew {
  private readonly conductor: Worker;
  private asked = 0;
  private answeredOf = 0;
  /** Questions asked aside count downwards, so that none is taken for a newer one of the levers. */
  private askedAside = 0;
  /** Who hears the answers to questions asked aside. */
  private readonly aside = new Map<number, (answer: Answer) => void>();

  constructor(onAnswer: (answer: Answer) => void) {
    const count = Math.min(MOST, Math.max(FEWEST, navigator.hardwareConcurrency ?? FEWEST));
    const channels = Array.from({ length: count }, () => new MessageChannel());
    const onFault = ({ message }: ErrorEvent): void => {
      onAnswer({ kind: "refused", question: this.asked, problems: [message] });
    };
    for (const { port2 } of channels) {
      startWorker({ role: "runner", port: port2 }, [port2]).onerror = onFault;
    }
    const runners = channels.map(({ port1 }) => port1);
    this.conductor = startWorker({ role: "conductor", runners }, runners);
    this.conductor.onerror = onFault;
    this.conductor.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.question < 0) {
        this.aside.get(data.question)?.(data);
        return;
      }
      // An older question's first answer is shown while a newer one waits; never one that is late.
      if (data.question < this.answeredOf) return;
      this.answeredOf = data.question;
      onAnswer(data);
    };
  }

  /** Asks; the number tells the answers apart. */
  ask(question: Question): number {
    const number = ++this.asked;
    this.tell({ kind: "ask", number, question, isAside: false });
    return number;
  }

  /** Asks what can wait until the levers rest. */
  askAside(question: Question, onAnswer: (answer: Answer) => void): void {
    const number = --this.askedAside;
    this.aside.set(number, onAnswer);
    this.tell({ kind: "ask", number, question, isAside: true });
  }

  /** Gives up everything asked aside. */
  giveUpAside(): void {
    this.aside.clear();
    this.tell({ kind: "give-up-aside" });
  }

  private tell(request: Request): void {
    this.conductor.postMessage(request);
  }
}

function startWorker(role: Role, ports: Transferable[]): Worker {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  worker.postMessage(role, ports);
  return worker;
}
