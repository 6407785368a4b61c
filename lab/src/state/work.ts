/** Keeps the workers at the plan's question. */
import { effect } from "@preact/signals";
import { Crew } from "../work/crew.js";
import { answer, isRefining, isWaiting, question, refusal } from "./store.js";

/** Starts the workers and keeps the answer to the plan's question fresh. */
export function startWork(): void {
  const crew = new Crew((heard) => {
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
