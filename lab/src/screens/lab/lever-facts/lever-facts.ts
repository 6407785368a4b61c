/** What a lever is, where it was pulled, what to watch, and who bears it: loaded with the help. */
import { factsEn } from "./en.js";
import { factsEs } from "./es.js";

export interface FactTexts {
  readonly is: string;
  readonly examples: string;
  readonly watch: string;
  readonly bears: string;
}

export interface LeverFacts {
  readonly en: FactTexts;
  readonly es: FactTexts;
}

/** By lever; a test holds that none is missing. */
export const leverFacts: Readonly<Record<string, LeverFacts>> = Object.fromEntries(
  Object.keys(factsEn).flatMap((lever) => {
    const [en, es] = [factsEn[lever], factsEs[lever]];
    return en && es ? [[lever, { en, es }]] : [];
  }),
);
