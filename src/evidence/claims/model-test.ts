/** How the model is asked about a claim. */
import { type Bilingual, inBoth } from "../bilingual.js";
import type { ClaimTest } from "./claim.js";

/** A test that the model runs. */
export const asked = (outcome: string, horizon: Bilingual, how: Bilingual): ClaimTest => ({
  state: "run",
  outcome,
  horizon,
  how,
});

/** No test of the model bears on the claim. */
export const noTest = (en: string, es: string): ClaimTest => ({
  state: "none",
  because: inBoth(en, es),
});

/** Horizons that recur. */
export const oneThreeFiveYears = inBoth(
  "1, 3 and 5 years after the decision",
  "1, 3 y 5 años después de la decisión",
);
