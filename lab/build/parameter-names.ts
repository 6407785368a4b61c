/** What each parameter that a run draws means, without the rest of its record. */
import type * as Library from "../../src/index.js";
import { drawnParameters } from "./catalog.js";

/** By id, the first sentence of its meaning. */
export function parameterNames(library: typeof Library): Readonly<Record<string, string>> {
  const model = library.models.at(-1);
  if (!model) throw new Error("there is no model");
  const drawn = new Set(drawnParameters(library, model));
  return Object.fromEntries(
    library.evidence.parameters
      .filter(({ id }) => drawn.has(id))
      .map(({ id, means }) => [id, /^.*?[.](?= |$)/.exec(means)?.[0] ?? means]),
  );
}
