/** Where force is used: who is killed, who answers, and what becomes of co-operation and trade. */
import { leverOf, nationalOutcomes } from "../../catalog/catalog.js";
import { RESULTS_OF_FORCE } from "../../catalog/start.js";
import { settingsOf } from "../../state/draft.js";
import { outcomeLabel, shownTexts } from "../../state/results.js";
import { active, model, plan } from "../../state/store.js";
import { labWords } from "./words.js";

export function ResultsOfForce() {
  const words = labWords();
  const place = plan.value.active;
  const isForce = model.value.levers.some(
    (id) => leverOf(id)?.isForce === true && settingsOf(active.value, id).length > 0,
  );
  if (!isForce) return null;
  const reported = new Set(nationalOutcomes(model.value).map(({ id }) => id));
  const rows = RESULTS_OF_FORCE.filter((id) => reported.has(id)).flatMap((id) => {
    const texts = shownTexts(place, id);
    return texts ? [{ id, ...texts }] : [];
  });
  return (
    <section class="of-force" aria-labelledby="of-force-title">
      <h3 id="of-force-title">{words.ofForce}</h3>
      <p class="note">{words.ofForceAbout}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="wide" tabIndex={0} aria-label={`${words.ofForce}: ${words.difference}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.outcome}</th>
              <th scope="col">{words.period}</th>
              <th scope="col">{words.inHowMany}</th>
              <th scope="col">{words.difference}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, period, signs, difference }) => (
              <tr key={id}>
                <th scope="row">{outcomeLabel(id)}</th>
                <td>{period}</td>
                <td>{signs}</td>
                <td>{difference}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
