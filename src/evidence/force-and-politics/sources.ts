/** Everything that the records on force, law and politics rest on. */
import type { Source } from "../record.js";
import { lastingForceSources } from "./sources-lasting-force.js";
import { lawSources } from "./sources-law.js";
import { pressSources } from "./sources-press.js";
import { researchSources } from "./sources-research.js";

export const forceAndPoliticsSources: readonly Source[] = [
  ...researchSources,
  ...pressSources,
  ...lawSources,
  ...lastingForceSources,
];
