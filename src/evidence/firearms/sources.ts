/** Publications behind what is known of guns: studies, official releases, press. */
import type { Source } from "../record.js";
import { officialSources } from "./sources-official.js";
import { pressSources } from "./sources-press.js";
import { studySources } from "./sources-studies.js";

export const firearmsSources: readonly Source[] = [
  ...studySources,
  ...officialSources,
  ...pressSources,
];
