/**
 * Data made when the lab is built, each a module of its own so that the page loads it when it needs
 * it: `ironriver:catalog` at once, the texts of the evidence on request.
 */
import type { Plugin } from "vite";
import type * as Library from "../../src/index.js";
import { catalogOf } from "./catalog.js";
import { cycleOf } from "./cycle.js";
import { boardOf, claimsOf, densitiesOf, timelineOf } from "./knowledge.js";
import { leverEquations } from "./lever-equations.js";
import { parameterNames } from "./parameter-names.js";
import { placesOf } from "./places.js";
import { recordedQuestions } from "./questions.js";

/** What each module exports as its default. */
const made: Readonly<Record<string, (library: typeof Library) => unknown>> = {
  catalog: catalogOf,
  "lever-equations": leverEquations,
  "parameter-names": parameterNames,
  questions: recordedQuestions,
  sources: ({ evidence }) => evidence.sources,
  parameters: ({ evidence }) => evidence.parameters,
  series: ({ evidence }) => evidence.series,
  findings: ({ evidence }) => evidence.findings,
  cycle: cycleOf,
  places: placesOf,
  claims: claimsOf,
  timeline: timelineOf,
  densities: densitiesOf,
  board: boardOf,
};

const PREFIX = "ironriver:";

/** @param load gives the built library; called when a module is first wanted */
export function dataModules(load: () => Promise<typeof Library>): Plugin {
  return {
    name: "ironriver-data-modules",
    resolveId(id) {
      return id.startsWith(PREFIX) && id.slice(PREFIX.length) in made ? `\0${id}` : null;
    },
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const make = made[id.slice(PREFIX.length + 1)];
      if (!make) return null;
      // As text: engines read a long JSON text faster than the same as an object literal.
      return `export default JSON.parse(${JSON.stringify(plainJson(await make(await load())))});`;
    },
  };
}

/** @throws Error where JSON would change the data */
export function plainJson(data: unknown): string {
  return JSON.stringify(data, (key, value: unknown) => {
    if (typeof value === "number" && !Number.isFinite(value)) {
      throw new Error(`"${key}" is ${value}, which JSON cannot hold`);
    }
    return value;
  });
}
