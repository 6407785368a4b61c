/** The equations that read a lever, for the help beside it. */
import type * as Library from "../../src/index.js";

/** By lever, the variables that read what it sets, with their equations. */
export type LeverEquations = Readonly<
  Record<string, readonly { readonly variable: string; readonly equation: string }[]>
>;

/** Of the model that the lab begins with. */
export function leverEquations(library: typeof Library): LeverEquations {
  const model = library.models.at(-1);
  if (!model) throw new Error("there is no model");
  const variables = Object.entries(model.define({ structure: {} }).variables);
  return Object.fromEntries(
    model.levers.map(({ lever, variable }) => {
      const reads = new RegExp(`\\b${variable}\\b`);
      const readers = variables.flatMap(([name, one]) =>
        "equation" in one && typeof one.equation === "string" && reads.test(one.equation)
          ? [{ variable: name, equation: one.equation }]
          : [],
      );
      return [lever, readers];
    }),
  );
}
