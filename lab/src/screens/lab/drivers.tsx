/** Which uncertain numbers the difference of the large outcomes goes with, judgements marked. */
import { catalog } from "../../catalog/catalog.js";
import { LARGE_CHARTS } from "../../state/plan.js";
import { outcomeLabel } from "../../state/results.js";
import { drivers, isRefining, plan, scenarioId, shownOutcomes } from "../../state/store.js";
import { useParameterNames } from "./parameter-names.js";
import { labWords } from "./words.js";

export function Drivers() {
  const words = labWords();
  const found = drivers.value[scenarioId(plan.value.active)];
  const nameOf = useParameterNames();
  if (!found || isRefining.value) return <p class="note">{words.driversAwaited}</p>;
  return (
    <>
      <h4>{words.drivers}</h4>
      <p class="note">{words.driversAbout}</p>
      {shownOutcomes.value.slice(0, LARGE_CHARTS).map((outcome) => {
        const own = found[outcome] ?? [];
        return (
          <div key={outcome}>
            <h5>{outcomeLabel(outcome)}</h5>
            {own.length === 0 ? <p>{words.noDriver}</p> : null}
            <ul class="drivers">
              {own.map(({ id, correlation }) => (
                <li key={id}>
                  <span class="bar" aria-hidden="true">
                    <span
                      class={correlation < 0 ? "down" : "up"}
                      style={{ width: `${Math.round(Math.abs(correlation) * 100)}%` }}
                    />
                  </span>{" "}
                  <span lang="en">{nameOf(id)}</span>{" "}
                  <span class="note">
                    {correlation < 0 ? words.lowersDifference : words.raisesDifference}
                    {"; "}
                    {words.basis[catalog.parameters[id]?.basis ?? "judgement"] ?? ""}
                    {catalog.parameters[id]?.seen === "recalled" ? `, ${words.recalled}` : ""}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}
