/** The scenario that is edited, and the steps back and forth. */
import { catalog } from "../../catalog/catalog.js";
import { presetTitle } from "../../state/results.js";
import {
  active,
  canRedo,
  canUndo,
  choosePreset,
  isReplaying,
  plan,
  redo,
  replay,
  resetActive,
  undo,
} from "../../state/store.js";
import { labWords } from "./words.js";

export function Tools() {
  const words = labWords();
  return (
    <div class="lab-tools">
      <label>
        {words.preset}{" "}
        <select
          value={active.value.preset}
          onChange={({ currentTarget }) => choosePreset(currentTarget.value)}
        >
          {catalog.presets.map(({ id }) => (
            <option key={id} value={id}>
              {presetTitle(id)}
            </option>
          ))}
        </select>
      </label>{" "}
      <span class="note">{words.comparedWith(presetTitle(plan.value.reference))}</span>
      <div class="tools">
        <button type="button" onClick={undo} disabled={!canUndo.value}>
          {words.undo}
        </button>
        <button type="button" onClick={redo} disabled={!canRedo.value}>
          {words.redo}
        </button>
        <button type="button" onClick={replay} disabled={!canUndo.value || isReplaying.value}>
          {words.replay}
        </button>
        <button type="button" onClick={resetActive}>
          {words.reset}
        </button>
      </div>
    </div>
  );
}
