/** Keeps the workers at the plan's question. */
import { effect, signal } from "@preact/signals";
import { Crew } from "../work/crew.js";
import type { Answer, Question } from "../work/messages.js";
import { answer, drivers, isRefining, isWaiting, question, refusal } from "./store.js";

/** The workers once they are started. */
const crewAtWork = signal<Crew | undefined>(undefined);

/** Starts the workers and keeps the answer to the plan's question fresh. */
export function startWork(): void {
  const crew = new Crew((heard) => {
    if (heard.kind === "drivers") {
      if (heard.question === newest) drivers.value = heard.drivers;
      return;
    }
    if (heard.kind === "refused") {
      refusal.value = heard.problems;
      isWaiting.value = false;
      isRefining.value = false;
      return;
    }
    refusal.value = [];
    answer.value = heard;
    isWaiting.value = heard.question < newest;
    isRefining.value = !heard.isLast;
  });
  crewAtWork.value = crew;
  let newest = 0;
  let last = "";
  effect(() => {
    const asked = question.value;
    const text = JSON.stringify(asked);
    if (text === last) return;
    last = text;
    isWaiting.value = true;
    newest = crew.ask(asked);
  });
}

/**
 * Asks other questions while the levers rest, in order; each is answered twice.
 * @returns what gives up those that are left
 */
export function askAside(
  questions: readonly Question[],
  onAnswer: (place: number, answer: Answer) => void,
): () => void {
  const crew = crewAtWork.peek();
  questions.forEach((asked, place) => {
    crew?.askAside(asked, (heard) => onAnswer(place, heard));
  });
  return () => crew?.giveUpAside();
}
