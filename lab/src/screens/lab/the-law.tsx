/** What the three orders of law hold of the scenario, a line each; loaded when the lab is shown. */
import { useEffect, useState } from "preact/hooks";
import { NOW, type OrderBrief, type ScenarioSetting } from "../../../../src/browser.js";
import { leverOf } from "../../catalog/catalog.js";
import { type Draft, settingsOf } from "../../state/draft.js";
import { locale } from "../../state/settings.js";
import { active, model, plan } from "../../state/store.js";
import type { lawOf } from "./law.js";
import { labWords } from "./words.js";

export function TheLaw() {
  const words = labWords();
  const [law, setLaw] = useState<typeof lawOf>();
  useEffect(() => {
    import("./law.js").then(
      (module) => setLaw(() => module.lawOf),
      () => undefined,
    );
  }, []);
  const settings = scenarioSettings(active.value);
  const briefs: readonly OrderBrief[] = law ? law({ settings, to: plan.value.to }, locale()) : [];
  return (
    <section class="law" aria-labelledby="law-title">
      <h3 id="law-title">{words.law}</h3>
      <p class="note">{words.lawAbout}</p>
      <dl>
        {briefs.map(({ order, answer, changes }) => (
          <div key={order}>
            <dt>{order}</dt>
            <dd>
              {answer}
              <details>
                <summary>
                  {words.wouldChange} <span class="hidden">{order}</span>
                </summary>
                <p>{changes}</p>
              </details>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The draft's settings as the library reads them. */
const scenarioSettings = (draft: Draft): ScenarioSetting[] =>
  model.value.levers.flatMap((id) => {
    const lever = leverOf(id);
    if (!lever) return [];
    return settingsOf(draft, id).map(({ value, from = NOW, to, ramp = 0 }) => ({
      lever: id,
      value: lever.kind === "amount" ? Number(value) : lever.options.indexOf(String(value)),
      from,
      ramp,
      ...(to ? { to } : {}),
    }));
  });
