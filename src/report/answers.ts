/** What is answered besides the outcomes of a run: of a comparison, and of a scenario as it is written. */
import { type Bilingual, inBoth } from "../evidence/bilingual.js";
import { COST_PER_DEATH_UNIT } from "./cost-per-death.js";

/** An answer that no single run gives (ids of MODEL.md 4). */
export interface Answer {
  readonly id: string;
  readonly label: Bilingual;
  readonly unit: string;
  /** `comparison`: of pairs of runs; `scenario`: of what is decided, without a run. */
  readonly as: "comparison" | "scenario";
  readonly sources: readonly string[];
}

export const answers: readonly Answer[] = [
  {
    id: "cost-per-death-averted",
    label: inBoth(
      "Programme cost for each death averted",
      "Costo de los programas por cada muerte evitada",
    ),
    unit: COST_PER_DEATH_UNIT,
    as: "comparison",
    sources: ["force-and-politics.general-knowledge"],
  },
  {
    id: "law",
    label: inBoth(
      "What the three orders of law hold of it",
      "Lo que sostienen los tres órdenes jurídicos",
    ),
    unit: "1",
    as: "scenario",
    sources: ["force-and-politics.general-knowledge"],
  },
];
