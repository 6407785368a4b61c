/** When a lever acts: first month, months until it is reached, last month. */
import { useId } from "preact/hooks";
import { FIRST_YEAR, type Lever, monthNumber, NOW } from "../../../../src/browser.js";
import type { DraftSetting } from "../../state/draft.js";
import { locale } from "../../state/settings.js";
import { plan } from "../../state/store.js";
import { labWords } from "./words.js";

export interface LeverTimeProps {
  readonly lever: Lever;
  readonly setting: DraftSetting;
  readonly onChange: (setting: DraftSetting) => void;
}

const LONGEST_RAMP = 120;

export function LeverTime({ lever, setting, onChange }: LeverTimeProps) {
  const words = labWords();
  const id = useId();
  const label = locale().levers[lever.id] ?? lever.id;
  const { from = NOW, to, ramp = 0 } = setting;
  const month = (text: string): string | undefined =>
    monthNumber(text) === undefined ? undefined : text;
  return (
    <fieldset class="lever-time">
      <legend class="hidden">{words.whenOf(label)}</legend>
      <label for={`${id}-from`}>{words.from}</label>
      <input
        id={`${id}-from`}
        type="month"
        min={`${FIRST_YEAR}-01`}
        max={`${plan.value.to}-12`}
        value={from}
        onChange={({ currentTarget: { value } }) => {
          const first = month(value);
          if (first) onChange({ ...setting, from: first });
        }}
      />
      <label for={`${id}-ramp`}>{words.ramp}</label>
      <input
        id={`${id}-ramp`}
        type="number"
        min={0}
        max={LONGEST_RAMP}
        value={ramp}
        onChange={({ currentTarget: { valueAsNumber } }) => {
          if (!(valueAsNumber >= 0 && valueAsNumber <= LONGEST_RAMP)) return;
          onChange({ ...setting, ramp: Math.round(valueAsNumber) });
        }}
      />
      <label for={`${id}-to`}>{words.until}</label>
      <input
        id={`${id}-to`}
        type="month"
        min={from}
        max={`${plan.value.to}-12`}
        value={to ?? ""}
        onChange={({ currentTarget: { value } }) => {
          const { to: _, ...others } = setting;
          const last = month(value);
          onChange(last && last >= from ? { ...others, to: last } : others);
        }}
      />
    </fieldset>
  );
}
