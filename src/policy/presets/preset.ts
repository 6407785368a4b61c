/** A scenario that comes with the product. */
import type { ScenarioFile } from "../scenario-file.js";

export type Preset = ScenarioFile & { readonly id: string; readonly model: string };
