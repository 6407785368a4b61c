/** International law: are lethal strikes on boats in international waters lawful? */
import { inBoth } from "../../evidence/bilingual.js";
import { boatExperts, generalView, lawOfTheSea, rightToLife } from "./authorities.js";
import type { LawTable } from "./table.js";

const claimOfConflict = {
  view: inBoth(
    "The United States claims an armed conflict with the groups, in which they may be attacked.",
    "Estados Unidos alega un conflicto armado con los grupos, en el que pueden ser atacados.",
  ),
  sources: [generalView.source],
};

/** Force at sea, outside the waters of any state. */
export const internationalSea: LawTable = {
  id: "international.force-at-sea",
  order: "international",
  question: inBoth(
    "Is force against boats in international waters lawful under international law?",
    "¿Es lícita la fuerza contra lanchas en aguas internacionales según el derecho internacional?",
  ),
  inputs: ["sea", "attack"],
  rows: [
    {
      id: "I13",
      when: { sea: ["none"] },
      outcome: inBoth(
        "Nothing to judge: boarding and arrest under the law of the sea and agreements with flag states stay open.",
        "Nada que juzgar: quedan el abordaje y la detención conforme al derecho del mar y a los acuerdos con los Estados del pabellón.",
      ),
      authority: [lawOfTheSea],
      agreement: "high",
      contrary: null,
    },
    {
      id: "I8",
      when: { sea: ["strikes"], attack: ["no", "on-nationals"] },
      outcome: inBoth(
        "No breach of the ban on force against a coastal state, but life may be taken only under human rights law or in a real armed conflict. Most authorities see neither and hold the killings unlawful.",
        "No viola la prohibición de la fuerza frente a un Estado ribereño, pero solo se puede quitar la vida conforme a los derechos humanos o en un verdadero conflicto armado. La mayoría no ve ni lo uno ni lo otro y considera ilícitas las muertes.",
      ),
      authority: [rightToLife, boatExperts, lawOfTheSea],
      agreement: "high",
      contrary: claimOfConflict,
    },
    {
      id: "I11",
      when: { sea: ["strikes"], attack: ["on-territory"] },
      outcome: inBoth(
        "Contested: it turns on whether the attack amounts to an armed conflict with the very group whose boat is struck. Without that link human rights law governs.",
        "Discutido: depende de si el ataque equivale a un conflicto armado con el mismo grupo cuya lancha se ataca. Sin ese vínculo rigen los derechos humanos.",
      ),
      authority: [rightToLife, lawOfTheSea],
      agreement: "split",
      contrary: claimOfConflict,
    },
  ],
};
