/**
 * What each lever may be set to, and how far it has been studied. Beyond the studied range a result
 * is an extrapolation and is marked as one.
 */
import { armsLeverRanges } from "./levers/arms.js";
import { demandLeverRanges } from "./levers/demand.js";
import { forceLeverRanges } from "./levers/force.js";
import { stateResponseLeverRanges } from "./levers/state-response.js";
import { supplyLevers } from "./levers/supply.js";
import type { Basis, Seen } from "./record.js";

interface LeverRecord {
  readonly lever: string;
  /** Set for levers of armed force, over which no search may optimise (MODEL.md 1). */
  readonly isForce?: true;
  /** Why the studied range ends where it does. */
  readonly studiedBecause: string;
  /** Time from the decision to its effect, in words. */
  readonly delay: string;
  /** What it costs, or that nothing is known of it, in words. */
  readonly cost: string;
  readonly basis: Basis;
  readonly seen: Seen;
  readonly sources: readonly string[];
}

/** A lever set to an amount, in its own unit. */
export interface AmountRange extends LeverRecord {
  readonly kind: "amount";
  readonly unit: string;
  /** Value continued when nobody decides anything; where the record moves, its last value. */
  readonly neutral: number;
  readonly bounds: readonly [low: number, high: number];
  readonly studied: readonly [low: number, high: number];
}

/** A lever set to one of a few options. */
export interface ChoiceRange extends LeverRecord {
  readonly kind: "choice";
  /** In the order of the numbers 0, 1, 2 by which equations know them. */
  readonly options: readonly string[];
  readonly neutral: string;
  readonly studied: readonly string[];
}

export type LeverRange = AmountRange | ChoiceRange;

export const leverRanges: readonly LeverRange[] = [
  {
    kind: "amount",
    lever: "mx.arrests",
    unit: "person/week",
    neutral: 110,
    bounds: [0, 1100],
    studied: [0, 220],
    studiedBecause:
      "The published model was run at the fitted 110 persons a week and at twice that; ten times as many is the bound of what the equation is asked.",
    delay: "None in the published model.",
    cost: "Not priced by the paper.",
    basis: "published",
    seen: "read",
    sources: ["cartels.pch-2023", "cartels.pc-code-2023"],
  },
  {
    kind: "amount",
    lever: "mx.recruitment-prevention",
    unit: "1",
    neutral: 0,
    bounds: [0, 1],
    studied: [0, 0.5],
    studiedBecause: "The published model was run at present recruitment and at half of it.",
    delay: "None in the published model.",
    cost: "Not priced by the paper.",
    basis: "published",
    seen: "read",
    sources: ["cartels.pch-2023", "cartels.pc-code-2023"],
  },
  ...armsLeverRanges,
  ...demandLeverRanges,
  ...stateResponseLeverRanges,
  ...supplyLevers,
  ...forceLeverRanges,
];

/** The range of a lever that is set to an amount. @throws Error for another id */
export function amountRange(id: string): AmountRange {
  const found = leverRanges.find((one) => one.lever === id);
  if (found?.kind !== "amount") throw new Error(`there is no lever ${id} set to an amount`);
  return found;
}
