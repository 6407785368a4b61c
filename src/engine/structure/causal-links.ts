/** All links between the variables of a model, each with its sign. */
import type { Model } from "../model/model.js";
import type { Basis, Polarity } from "./link.js";
import { signedLinks } from "./signed-links.js";

/** One variable acting on another. */
export interface CausalLink {
  /** Canonical names. */
  readonly from: string;
  readonly to: string;
  readonly polarity: Polarity;
  readonly basis: Basis;
}

/**
 * The links between variables that a modeller wrote, in the order of the model; a link whose
 * weight is a constant 0 is none.
 * @throws InputError when the model does not compile
 */
export function causalLinks(model: Model): CausalLink[] {
  const { variables, names } = signedLinks(model, "all");
  return names.flatMap((from, number) =>
    [...variables.linksFrom(number)]
      .sort(([a], [b]) => a - b)
      .map(([to, { polarity, basis }]) => ({ from, to: names[to] ?? "", polarity, basis })),
  );
}
