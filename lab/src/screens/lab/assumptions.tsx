/** What is disputed and what can be cut: the structure that a reader may think otherwise of. */
import { switchOf } from "../../catalog/catalog.js";
import { RadioGroup } from "../../components/radio-group/radio-group.js";
import { locale } from "../../state/settings.js";
import { active, model, setCut, setSwitch } from "../../state/store.js";
import { labWords } from "./words.js";

export function Assumptions() {
  const words = labWords();
  const own = locale();
  const { switches, links } = model.value;
  const changed = switches.filter((id) => active.value.switches[id] !== undefined).length;
  return (
    <>
      <details class="lever-group" open={changed > 0}>
        <summary>
          <h3>{words.switches}</h3>{" "}
          <span class="note">{words.switchesChanged(changed, switches.length)}</span>
        </summary>
        <p class="note">{words.switchesAbout}</p>
        {switches.map((id) => {
          const states = switchOf(id)?.states ?? [];
          return (
            <div class="lever" key={id}>
              <RadioGroup
                label={own.switches[id] ?? id}
                options={states.map((state) => ({
                  id: state,
                  label: own.states[`${id}=${state}`] ?? own.states[state] ?? state,
                  note: state === states[0] ? words.usual : undefined,
                }))}
                value={active.value.switches[id] ?? states[0] ?? ""}
                onChange={(state) => setSwitch(id, state === states[0] ? undefined : state)}
              />
            </div>
          );
        })}
      </details>
      <details class="lever-group" open={active.value.cuts.length > 0}>
        <summary>
          <h3>{words.cuts}</h3>{" "}
          <span class="note">{words.linksCut(active.value.cuts.length, links.length)}</span>
        </summary>
        <p class="note">{words.cutsAbout}</p>
        <ul class="links">
          {links.map((link) => (
            <li key={link}>
              <label>
                <input
                  type="checkbox"
                  checked={!active.value.cuts.includes(link)}
                  onChange={({ currentTarget }) => setCut(link, !currentTarget.checked)}
                />{" "}
                {link.replaceAll("-", " ")}
              </label>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
