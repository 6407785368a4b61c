/** The page's side of the workers: they are started once, kept warm, and asked one thing at a time. */
import type { Answer, Asked, Question, Role } from "./messages.js";

const FEWEST = 2;
const MOST = 8;

/** Starts the workers; `onAnswer` hears only what answers the newest question. */
export class Crew {
  private readonly conductor: Worker;
  private asked = 0;
  private answeredOf = 0;

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
      // An older question's first answer is shown while a newer one waits; never one that is late.
      if (data.question < this.answeredOf) return;
      this.answeredOf = data.question;
      onAnswer(data);
    };
  }

  /** Asks; the number tells the answers apart. */
  ask(question: Question): number {
    const asked: Asked = { number: ++this.asked, question };
    this.conductor.postMessage(asked);
    return asked.number;
  }
}

function startWorker(role: Role, ports: Transferable[]): Worker {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  worker.postMessage(role, ports);
  return worker;
}
