/**
 * Stands in for the registry of evidence inside the workers: of every parameter what a draw needs.
 * The whole registry would bring every source, finding and series with it.
 */
import type { Plugin } from "vite";
import type { Parameter } from "../../src/browser.js";
import type * as Library from "../../src/index.js";
import { drawnParameters } from "./catalog.js";
import { plainJson } from "./data-modules.js";

const REGISTRY = /\/src\/evidence\/registry\.ts$/;

/** @param library the built library, of whose parameters those that a model draws are kept */
export function parameterValues(library: typeof Library): Plugin {
  const drawn = new Set(library.models.flatMap((model) => drawnParameters(library, model)));
  const isDrawn = ({ id, also = [] }: Parameter): boolean =>
    [id, ...also].some((one) => drawn.has(one));
  const rows = library.evidence.parameters
    .filter(isDrawn)
    .map(({ id, unit, best, range, prior, also }) => ({
      id,
      unit,
      best,
      prior,
      ...(range ? { range } : {}),
      ...(also ? { also } : {}),
    }));
  return {
    name: "ironriver-parameter-values",
    load: {
      order: "pre",
      handler(id) {
        if (!REGISTRY.test(id)) return null;
        return `import { suggestion } from "../engine/language/names.js";
import { fail } from "../engine/language/problem.js";
const parameters = new Map(${plainJson(rows)}.flatMap((one) => [one.id, ...(one.also ?? [])].map((id) => [id, one])));
export function parameterById(id, file) {
  const found = parameters.get(id);
  if (found) return found;
  return fail({ ...(file ? { file } : {}), message: 'There is no parameter "' + id + '".' + suggestion(id, parameters.keys()) });
}
`;
      },
    },
  };
}
