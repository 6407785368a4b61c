/** How many runs the figures come from, and whether more are under way. */
import { shellWords } from "../../locale/parts.js";
import { answer, isRefining, isWaiting, plan } from "../../state/store.js";

export function RunStatus() {
  const words = shellWords();
  const members = answer.value?.members ?? 0;
  const word = isWaiting.value ? words.running : isRefining.value ? words.refining : "";
  return (
    <p class="run-status note" data-runs={isWaiting.value ? 0 : members}>
      <progress max={plan.value.runs} value={members} aria-hidden="true" /> {words.runs(members)}
      {word ? `, ${word.toLocaleLowerCase()}` : ""}
    </p>
  );
}
