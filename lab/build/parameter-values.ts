/**
 * Stands in for the registry of evidence inside the workers: of every parameter what a draw needs.
 * The whole registry would bring every source, finding and series with it.
 */
import type { Plugin } from "vite";
import type { Parameter } from "../../src/browser.js";
import { plainJson } from "./data-modules.js";

const REGISTRY = /\/src\/evidence\/registry\.ts$/;

/** @param parameters all parameters, from the built library */
export function parameterValues(parameters: readonly Parameter[]): Plugin {
  const rows = parameters.map(({ id, unit, best, range, prior, also }) => ({
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
