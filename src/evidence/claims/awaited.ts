/** Tests that cannot run before the sectors they need are joined. */
import { type Bilingual, inBoth } from "../bilingual.js";
import type { ClaimTest } from "./claim.js";

const sectorNames = {
  groups: inBoth("groups", "grupos"),
  violence: inBoth("violence", "violencia"),
  arms: inBoth("arms", "armas"),
  supply: inBoth("drug supply", "oferta de drogas"),
  demand: inBoth("demand", "demanda"),
  money: inBoth("money", "dinero"),
  force: inBoth("force", "fuerza"),
  co_operation: inBoth("co-operation", "cooperación"),
  sanctions: inBoth("sanctions", "sanciones"),
  politics: inBoth("politics", "política"),
} as const;

/** A sector that a test needs. */
export type AwaitedSector = keyof typeof sectorNames;

/** A test of the model that awaits sectors. */
export const awaits = (
  sectors: readonly AwaitedSector[],
  outcome: string,
  horizon: Bilingual,
  how: Bilingual,
): ClaimTest => ({
  state: "awaits",
  awaits: inBoth(
    `the joined sectors ${sectors.map((sector) => sectorNames[sector].en).join(", ")}`,
    `los sectores unidos de ${sectors.map((sector) => sectorNames[sector].es).join(", ")}`,
  ),
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
