/** Words around the law tables. */
import { type Bilingual, inBoth } from "../../evidence/bilingual.js";
import type { Agreement, LawOrder } from "../../policy/law/table.js";

/** Names of the three orders. */
export const orderNames: Readonly<Record<LawOrder, Bilingual>> = {
  international: inBoth("International law", "Derecho internacional"),
  us: inBoth("Law of the United States", "Derecho de Estados Unidos"),
  mexico: inBoth("Law of Mexico", "Derecho de México"),
};

/** Degrees of agreement in words. */
export const agreementWords: Readonly<Record<Agreement, Bilingual>> = {
  high: inBoth("high", "alto"),
  "medium-high": inBoth("medium to high", "medio a alto"),
  medium: inBoth("medium", "medio"),
  "low-medium": inBoth("low to medium", "bajo a medio"),
  split: inBoth("authorities are divided", "las autoridades están divididas"),
  "practice-contested": inBoth(
    "the text is clear, practice contests it",
    "el texto es claro, la práctica lo discute",
  ),
};

/** Headings and notes. */
export const lawWords = {
  situation: inBoth("Situation", "Situación"),
  asNow: inBoth("as now", "como ahora"),
  authority: inBoth("Authority", "Fundamento"),
  recalled: inBoth("recalled", "de memoria"),
  agreement: inBoth("Agreement", "Acuerdo"),
  contrary: inBoth("Contrary view", "Opinión contraria"),
  noneMet: inBoth("none met", "no se halló ninguna"),
  wouldChange: inBoth("Would change with", "Cambiaría con"),
  nothing: inBoth("nothing in these inputs", "nada en estos datos"),
  sources: inBoth("Sources", "Fuentes"),
  precedent: inBoth("Precedent", "Precedente"),
  differs: inBoth("Differs", "Se distingue"),
  judged: inBoth("Judged from such cases", "Juicio a partir de esos casos"),
  byItself: inBoth(
    "Judged is what levers decide. Force that politics decides on by itself is force without consent: past rung 8 the answers are those of us.force-on-land=without-consent.",
    "Se juzga lo que deciden las palancas. La fuerza que la política decide por sí misma es fuerza sin consentimiento: más allá del peldaño 8 valen las respuestas de us.force-on-land=without-consent.",
  ),
  law: inBoth("What the law says", "Qué dice el derecho"),
  note: inBoth(
    "Each order is answered apart and none settles the others. Agreement is a judgement of how far states and scholars agree. Texts marked as recalled were not consulted for this table. This is a map of the argument, not legal advice.",
    "Cada orden se responde por separado y ninguno decide los demás. El acuerdo es un juicio sobre cuánto coinciden Estados y doctrina. Los textos marcados de memoria no se consultaron para esta tabla. Es un mapa del argumento, no asesoría jurídica.",
  ),
} as const;
