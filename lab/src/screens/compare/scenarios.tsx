/** The scenarios of the comparison: chosen, added, copied, removed, saved. */
import { letterOf } from "../../../../src/browser.js";
import { fileName } from "../../components/comparison/file-name.js";
import { titleOf } from "../../components/comparison/scenario.js";
import { KeptButton } from "../../components/kept-button/kept-button.js";
import { saveFile } from "../../files/save-file.js";
import { linkTo } from "../../state/navigation.js";
import { MOST_SCENARIOS } from "../../state/plan.js";
import { presetTitle } from "../../state/results.js";
import { language } from "../../state/settings.js";
import { active, addDraft, canUndo, plan, removeDraft, undo } from "../../state/store.js";
import { alike, duplicate, edit, pairable, setPreset, setReference } from "./edit.js";
import { compareWords } from "./words.js";

export function Scenarios() {
  const words = compareWords();
  const { drafts, reference } = plan.value;
  const isFull = drafts.length >= MOST_SCENARIOS;
  return (
    <section aria-labelledby="compare-scenarios">
      <h2 id="compare-scenarios">{words.scenarios}</h2>
      <ol class="columns">
        <li class="reference">
          <strong>{letterOf(0)}</strong>{" "}
          <PresetChoice label={words.reference} value={reference} onChoose={setReference} />
        </li>
        {drafts.map((draft, place) => (
          <li key={place} style={{ "--series": `var(--series-${place + 1})` }}>
            <strong class="letter">{letterOf(place + 1)}</strong>{" "}
            <PresetChoice
              label={words.scenario(letterOf(place + 1))}
              value={draft.preset}
              onChoose={(id) => setPreset(place, id)}
            />
            <p class="note">{titleOf(draft)[language.value]}</p>
            <div class="tools">
              <a class="button" href={linkTo("lab")} onClick={() => edit(place)}>
                {words.edit}
                <span class="hidden"> {letterOf(place + 1)}</span>
              </a>
              <KeptButton
                label={words.duplicate}
                of={letterOf(place + 1)}
                act={() => duplicate(place)}
                isOpen={!isFull}
              />
              <button type="button" onClick={() => void save(place)}>
                {words.save}
                <span class="hidden"> {letterOf(place + 1)}</span>
              </button>
              <KeptButton
                label={words.remove}
                of={letterOf(place + 1)}
                act={() => removeDraft(place)}
                isOpen={drafts.length > 1}
              />
            </div>
          </li>
        ))}
      </ol>
      <div class="tools">
        <label>
          {words.add}{" "}
          <select
            value=""
            disabled={isFull}
            onChange={({ currentTarget }) => {
              if (currentTarget.value) addDraft(alike(active.value, currentTarget.value));
              currentTarget.value = "";
            }}
          >
            <option value="">{words.choose}</option>
            {pairable().map((id) => (
              <option key={id} value={id}>
                {presetTitle(id)}
              </option>
            ))}
          </select>
        </label>
        <KeptButton label={words.undo} act={undo} isOpen={canUndo.value} />
        {isFull ? <span class="note">{words.full}</span> : null}
      </div>
    </section>
  );
}

interface PresetChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

function PresetChoice({ label, value, onChoose }: PresetChoiceProps) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      {pairable().map((id) => (
        <option key={id} value={id}>
          {presetTitle(id)}
        </option>
      ))}
    </select>
  );
}

async function save(place: number): Promise<void> {
  const draft = plan.value.drafts[place];
  if (!draft) return;
  const { scenarioText } = await import("./scenario-files.js");
  saveFile(fileName(place), "application/yaml", scenarioText(draft, fileName(place)));
}
