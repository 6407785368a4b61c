/** The four drugs, and values that differ between them. */
import {
  type AuxiliaryDefinition,
  auxiliary,
  type ConstantDefinition,
  constant,
} from "../../engine/model/definition.js";

/** Elements of the dimension `drug`. */
export const DRUGS = ["fentanyl", "methamphetamine", "cocaine", "heroin"] as const;
export type Drug = (typeof DRUGS)[number];

/** What a variable over the four drugs says of itself. */
interface Described {
  readonly unit: string;
  readonly means: string;
  readonly sources?: readonly string[];
  readonly note?: string;
}

/** An auxiliary with an equation of its own for each drug. */
export const byDrug = (
  equation: Readonly<Record<Drug, string>>,
  described: Described,
): AuxiliaryDefinition => auxiliary({ per: ["drug"], equation, ...described });

/** A constant that is 1 for the drugs named and 0 for the others. */
export const holdsFor = (drugs: readonly Drug[], described: Described): ConstantDefinition =>
  constant({
    per: ["drug"],
    value: DRUGS.map((drug) => (drugs.includes(drug) ? 1 : 0)),
    ...described,
  });
