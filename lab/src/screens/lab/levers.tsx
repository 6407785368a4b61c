/** The levers of the model in five groups, and the disputed structures. */
import { type Lever, unitWords } from "../../../../src/browser.js";
import { leverOf, switchOf } from "../../catalog/catalog.js";
import { leverGroup, leverGroups } from "../../catalog/lever-groups.js";
import { RadioGroup } from "../../components/radio-group/radio-group.js";
import { Slider } from "../../components/slider/slider.js";
import { settingsOf } from "../../state/draft.js";
import { locale } from "../../state/settings.js";
import { active, model, setLever, setSwitch } from "../../state/store.js";
import { labWords } from "./words.js";

export function Levers() {
  const words = labWords();
  const own = locale();
  const levers = model.value.levers.flatMap((id) => leverOf(id) ?? []);
  return (
    <section class="levers" aria-labelledby="levers-title">
      <h2 id="levers-title">{words.levers}</h2>
      {leverGroups.map((group) => {
        const members = levers.filter(({ id }) => leverGroup(id) === group);
        return members.length === 0 ? null : (
          <section key={group} aria-label={words.groups[group]}>
            <h3>{words.groups[group]}</h3>
            {members.map((lever) => (
              <LeverControl key={lever.id} lever={lever} />
            ))}
          </section>
        );
      })}
      <h3>{words.switches}</h3>
      {model.value.switches.map((id) => {
        const states = switchOf(id)?.states ?? [];
        return (
          <RadioGroup
            key={id}
            label={own.switches[id] ?? id}
            options={states.map((state) => ({
              id: state,
              label: own.states[`${id}=${state}`] ?? own.states[state] ?? state,
            }))}
            value={active.value.switches[id] ?? states[0] ?? ""}
            onChange={(state) => setSwitch(id, state === states[0] ? undefined : state)}
          />
        );
      })}
    </section>
  );
}

function LeverControl({ lever }: { readonly lever: Lever }) {
  const words = labWords();
  const own = locale();
  const label = own.levers[lever.id] ?? lever.id;
  const [setting, ...others] = settingsOf(active.value, lever.id);
  const set = (value: number | string): void => {
    const isNeutral = value === lever.neutral && others.length === 0;
    setLever(lever.id, isNeutral ? [] : [{ ...setting, value }, ...others]);
  };
  return (
    <div class="lever">
      {lever.kind === "amount" ? (
        <Slider
          label={label}
          unit={unitWords(lever.unit, own)}
          value={Number(setting?.value ?? lever.neutral)}
          bounds={lever.bounds}
          neutral={lever.neutral}
          studied={lever.studied}
          onInput={set}
        />
      ) : (
        <RadioGroup
          label={label}
          options={lever.options.map((id) => ({
            id,
            label: own.states[`${lever.id}=${id}`] ?? own.states[id] ?? id,
            note: id === lever.neutral ? words.asNow : undefined,
          }))}
          value={String(setting?.value ?? lever.neutral)}
          onChange={set}
        />
      )}
    </div>
  );
}
