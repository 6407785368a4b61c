/** Words around the claims ledger. */
import { type Bilingual, inBoth } from "../../evidence/bilingual.js";
import type { ClaimKind, Verdict } from "../../evidence/claims/claim.js";

/** Kinds of claim. */
export const kindWords: Readonly<Record<ClaimKind, Bilingual>> = {
  fact: inBoth("fact", "hecho"),
  law: inBoth("law", "derecho"),
  causal: inBoth("causal", "causal"),
  outlook: inBoth("outlook", "perspectiva"),
  view: inBoth("view", "opinión"),
};

/** Verdicts. */
export const verdictWords: Readonly<Record<Verdict, Bilingual>> = {
  supported: inBoth("supported", "apoyada"),
  imprecise: inBoth("imprecise", "imprecisa"),
  unsupported: inBoth("unsupported", "sin apoyo"),
  contested: inBoth("contested", "discutida"),
  "not testable": inBoth("not testable", "no comprobable"),
  open: inBoth("not decided by the evidence", "no decidida por la evidencia"),
};

/** Headings. */
export const claimWords = {
  claim: inBoth("Claim", "Afirmación"),
  kind: inBoth("Kind", "Clase"),
  verdict: inBoth("Verdict", "Veredicto"),
  figure: inBoth("Figure", "Cifra"),
  reason: inBoth("Reason", "Motivo"),
  sources: inBoth("Sources", "Fuentes"),
  test: inBoth("Test in the model", "Prueba en el modelo"),
  noTest: inBoth("none", "ninguna"),
  questions: inBoth("Questions", "Preguntas"),
  seeClaims: inBoth("Claims", "Afirmaciones"),
  partlyRecalled: inBoth(
    "a number of this figure is recalled, not read in its source",
    "un número de esta cifra es de memoria, no leído en su fuente",
  ),
} as const;
