/** Paths of the record as the arms chain reads them. */
import { type AuxiliaryDefinition, auxiliary } from "../../engine/model/definition.js";
import type { Series } from "../../evidence/record.js";
import { recordedPath } from "../from-evidence.js";

/**
 * The course of a series as a share of its latest point, which is 1: a drawn level times this is a
 * path that keeps the record's shape, of one coverage, without its level.
 */
export function courseOf(series: Series): AuxiliaryDefinition {
  const path = recordedPath(series, series.unit);
  const latest = path.y.at(-1);
  if (!latest) throw new Error(`series ${series.id} has no latest value to be measured by`);
  return auxiliary({
    unit: "1",
    equation: "TIME",
    graph: { ...path, y: path.y.map((value) => value / latest) },
    means: `${series.means} As a share of the latest value; held once the record ends.`,
    sources: series.sources,
  });
}
