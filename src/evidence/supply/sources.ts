/** Every source of the evidence on supply. */
import type { Source } from "../record.js";
import { supplyOfficialSources } from "./sources-official.js";
import { supplyPressForceSources } from "./sources-press-force.js";
import { supplyPressMarketSources } from "./sources-press-markets.js";
import { supplyPressSeizureSources } from "./sources-press-seizures.js";
import { supplyResearchSources } from "./sources-research.js";

export const supplySources: readonly Source[] = [
  ...supplyResearchSources,
  ...supplyOfficialSources,
  ...supplyPressSeizureSources,
  ...supplyPressMarketSources,
  ...supplyPressForceSources,
];
