/** Scenarios that come with the product. */
import { suggestion } from "../../engine/language/names.js";
import { fail } from "../../engine/language/problem.js";
import type { ScenarioFile } from "../scenario-file.js";
import { presetsAlone } from "./alone.js";
import { presetsOfTheCycle } from "./cycle.js";
import type { Preset } from "./preset.js";

/** Presets in the order in which they are listed: the whole cycle first. */
export const presets: readonly Preset[] = [...presetsOfTheCycle, ...presetsAlone];

/** The comparison printed by `npm start`: the first is the reference. */
export const flagship = {
  scenarios: ["as-now", "strikes-without-consent", "root-causes"],
  members: 200,
  to: 2030,
} as const;

/** The preset of that id. @throws InputError naming the nearest */
export function presetById(id: string): ScenarioFile {
  const found = presets.find((one) => one.id === id);
  if (found) return found;
  const names = presets.map((one) => one.id);
  return fail({
    message: `There is no scenario "${id}", neither as a preset nor as a file.${suggestion(id, names) || ` Presets: ${names.join(", ")}.`}`,
  });
}
