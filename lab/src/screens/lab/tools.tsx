/** The scenario that is edited, the years, and the steps back and forth. */
import { LAST_YEAR } from "../../../../src/browser.js";
import { catalog, modelOfPreset, presetOf } from "../../catalog/catalog.js";
import { KeptButton } from "../../components/kept-button/kept-button.js";
import { isUnchanged } from "../../state/draft.js";
import { presetTitle } from "../../state/results.js";
import { locale } from "../../state/settings.js";
import {
  active,
  canRedo,
  canUndo,
  choosePreset,
  isReplaying,
  model,
  plan,
  redo,
  replay,
  resetActive,
  setLastYear,
  setRuns,
  setYear,
  undo,
} from "../../state/store.js";
import { labWords } from "./words.js";

/** Scenarios begin in this year. */
const FIRST_SHOWN = 2026;
const yearsTo = (last: number): number[] =>
  Array.from({ length: last - FIRST_SHOWN + 1 }, (_, i) => FIRST_SHOWN + i);

/** Numbers of runs to choose from, and the one at hand. */
const runChoices = (now: number): number[] =>
  [...new Set([25, 50, 200, 500, now])].sort((a, b) => a - b);

export function Tools() {
  const words = labWords();
  const { preset } = active.value;
  const about = presetOf(preset)?.about;
  const { to, year, reference, runs } = plan.value;
  return (
    <div class="lab-tools">
      <div class="chosen">
        <label>
          {words.preset}{" "}
          <select
            value={preset}
            onChange={({ currentTarget }) => choosePreset(currentTarget.value)}
          >
            <PresetGroups />
          </select>
        </label>
        <span class="note">{words.comparedWith(presetTitle(reference))}</span>
        <NumberChoice
          label={words.lastYear}
          value={to}
          choices={yearsTo(LAST_YEAR)}
          set={setLastYear}
        />
        <NumberChoice label={words.runs} value={runs} choices={runChoices(runs)} set={setRuns} />
        <NumberChoice label={words.year} value={year} choices={yearsTo(to)} set={setYear} />
        <div class="tools">
          <KeptButton label={words.undo} act={undo} isOpen={canUndo.value} />
          <KeptButton label={words.redo} act={redo} isOpen={canRedo.value} />
          <KeptButton
            label={words.replay}
            act={replay}
            isOpen={canUndo.value && !isReplaying.value}
          />
          <KeptButton label={words.reset} act={resetActive} isOpen={!isUnchanged(active.value)} />
        </div>
      </div>
      {about ? (
        <p class="about">{typeof about === "string" ? about : about[locale().language]}</p>
      ) : null}
    </div>
  );
}

/** Presets of the model at hand first, the others after them. */
function PresetGroups() {
  const words = labWords();
  const isOwn = (preset: (typeof catalog.presets)[number]): boolean =>
    modelOfPreset(preset).id === model.value.id;
  const option = ({ id }: { readonly id: string }) => (
    <option key={id} value={id}>
      {presetTitle(id)}
    </option>
  );
  return (
    <>
      <optgroup label={words.sameModel}>{catalog.presets.filter(isOwn).map(option)}</optgroup>
      <optgroup label={words.otherModels}>
        {catalog.presets.filter((preset) => !isOwn(preset)).map(option)}
      </optgroup>
    </>
  );
}

interface NumberChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly choices: readonly number[];
  readonly set: (year: number) => void;
}

function NumberChoice({ label, value, choices, set }: NumberChoiceProps) {
  return (
    <label>
      {label}{" "}
      <select value={value} onChange={({ currentTarget }) => set(Number(currentTarget.value))}>
        {choices.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}
