/** A path that is put together, simulated or chosen, as a variable: it is no plain record. */
import { type AuxiliaryDefinition, auxiliary } from "../../engine/model/definition.js";
import type { Series } from "../../evidence/record.js";
import { recordedPath } from "../from-evidence.js";

/** A series as a function of time, held beyond its ends; its own words say how it came about. */
export function pathOf(series: Series, unit: string): AuxiliaryDefinition {
  return auxiliary({
    unit,
    equation: "TIME",
    graph: recordedPath(series, unit),
    means: `${series.means} Held beyond its ends.`,
    sources: series.sources,
  });
}
