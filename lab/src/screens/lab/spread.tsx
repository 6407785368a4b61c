/** What is in the spread and what is not, and which of the numbers behind it are assumptions. */
import { catalog } from "../../catalog/catalog.js";
import { isUnchanged } from "../../state/draft.js";
import { linkTo } from "../../state/navigation.js";
import { active, answer, model, plan } from "../../state/store.js";
import { Drivers } from "./drivers.js";
import { labWords } from "./words.js";

export function Spread() {
  const words = labWords();
  const { parameters, switches } = model.value;
  const judged = parameters.filter((id) => catalog.parameters[id]?.basis === "judgement");
  const recalled = parameters.filter((id) => catalog.parameters[id]?.seen === "recalled");
  return (
    <section class="spread" aria-labelledby="spread-title">
      <h3 id="spread-title">{words.spread}</h3>
      <Drivers />
      <h4>{words.inSpread}</h4>
      <p>{words.inSpreadText(parameters.length, answer.value?.members ?? 0, plan.value.seed)}</p>
      <h4>{words.notInSpread}</h4>
      <p>{words.notInSpreadText(switches.length)}</p>
      <h4>{words.assumptions}</h4>
      <p>
        {words.assumptionsText(judged.length, recalled.length, parameters.length)}{" "}
        <a href={linkTo("evidence")}>{words.toEvidence}</a>
      </p>
      {isUnchanged(active.value) ? null : <p class="note">{words.changedNote}</p>}
    </section>
  );
}
