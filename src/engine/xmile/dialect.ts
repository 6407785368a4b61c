/**
 * Which program wrote a file. The standard leaves some meanings to the programs, and converters
 * carry over functions under the standard's names that mean what they meant in the program they
 * come from.
 */
import { childOf, type Element, textOf } from "./xml.js";

/** What follows from the program that wrote a file. */
export interface Dialect {
  /**
   * The model comes from Vensim, by its own export or by a converter: INT and MOD cut towards
   * zero, DELAY keeps its first delay time, DELAYN answers to a change of its time stage by stage.
   */
  readonly fromVensim: boolean;
  /**
   * Vensim's own export, which writes method="RK4" whatever the method of the model; its default
   * is Euler.
   */
  readonly methodUnknown: boolean;
}

/** The dialect of a file, by what its header says. */
export function dialectOf(root: Element): Dialect {
  const header = childOf(root, "header");
  const said = (name: string): string => ((header && textOf(header, name)) ?? "").toLowerCase();
  const vendor = said("vendor");
  const product = said("product");
  return {
    fromVensim: vendor.includes("ventana") || product.includes("vensim"),
    methodUnknown: vendor.includes("ventana") && product === "vensim",
  };
}
