/** Sums of an import as observed series, in the shape of those that come with the product. */
import type { FileLayout } from "../mexico-data/layouts.js";
import type { Series } from "../record.js";
import type { Measure } from "./row-reader.js";
import type { Tally } from "./tally.js";

/** The series of every measure that has a sum; sums of an unknown state are a series apart. */
export const importedSeries = (
  tally: Tally,
  measures: readonly Measure[],
  layout: FileLayout,
  file: string,
): readonly Series[] =>
  measures.flatMap((measure) => {
    const places = tally.places(measure.id);
    const states = places.filter((place) => place !== null);
    const common = {
      unit: measure.unit,
      step: measure.step,
      counts: measure.counts,
      vintage: `file ${file}`,
      basis: "derived",
      seen: "read",
      sources: layout.sources,
      observation: layout.rules.join(" "),
    } as const;
    const byState: Series = {
      ...common,
      id: measure.id,
      means: measure.means,
      place: "by-state",
      points: [],
      byState: Object.fromEntries(states.map((state) => [state, tally.points(measure.id, state)])),
    };
    const unknown: Series = {
      ...common,
      id: `${measure.id}_state_unknown`,
      means: `${measure.means} State unknown.`,
      place: "MX",
      points: tally.points(measure.id, null),
    };
    return [
      ...(states.length > 0 ? [byState] : []),
      ...(unknown.points.length > 0 ? [unknown] : []),
    ];
  });
