/** Says why the plan cannot be run, in the words of the library. */
import { shellWords } from "../locale/parts.js";
import { refusal } from "../state/store.js";

export function Refusal() {
  if (refusal.value.length === 0) return null;
  return (
    <div class="notice" role="alert">
      <p>{shellWords().refused}</p>
      <ul>
        {refusal.value.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}
