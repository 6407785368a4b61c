/** One lever: its value, when it acts, and what is to be known of it. */
import { type Lever, unitWords } from "../../../../src/browser.js";
import { RadioGroup } from "../../components/radio-group/radio-group.js";
import { Slider } from "../../components/slider/slider.js";
import { type DraftSetting, settingsOf } from "../../state/draft.js";
import { locale } from "../../state/settings.js";
import { active, setLever } from "../../state/store.js";
import { LeverHelp } from "./lever-help.js";
import { LeverTime } from "./lever-time.js";
import { labWords } from "./words.js";

export function LeverControl({ lever }: { readonly lever: Lever }) {
  const words = labWords();
  const own = locale();
  const label = own.levers[lever.id] ?? lever.id;
  const [setting, ...others] = settingsOf(active.value, lever.id);
  const set = (value: number | string): void => {
    const isNeutral = value === lever.neutral && others.length === 0;
    setLever(lever.id, isNeutral ? [] : [{ ...setting, value }, ...others]);
  };
  const setTime = (changed: DraftSetting): void => setLever(lever.id, [changed, ...others]);
  return (
    <div class="lever" id={`lever-${lever.id}`}>
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
            label: own.states[`${lever.id}=${id}`] ?? id,
            note: noteOf(lever, id, words),
          }))}
          value={String(setting?.value ?? lever.neutral)}
          onChange={set}
        />
      )}
      {others.length > 0 ? <p class="note">{words.moreSettings(others.length)}</p> : null}
      {setting ? <LeverTime lever={lever} setting={setting} onChange={setTime} /> : null}
      <LeverHelp lever={lever} label={label} />
    </div>
  );
}

/** Beside an option: that nothing is decided by it, or that nobody has studied it. */
function noteOf(
  lever: Extract<Lever, { kind: "choice" }>,
  option: string,
  words: ReturnType<typeof labWords>,
): string | undefined {
  if (option === lever.neutral) return words.asNow;
  return lever.studied.includes(option) ? undefined : words.notStudied;
}
