/**
 * How far each lever may be set, and how far it has been studied. Beyond the studied range a
 * result is an extrapolation and is marked as one.
 */
import type { Basis, Seen } from "./record.js";

/** Bounds of one lever, in the lever's own unit. */
export interface LeverRange {
  readonly lever: string;
  readonly unit: string;
  /** Value continued when nobody decides anything. */
  readonly neutral: number;
  readonly bounds: readonly [low: number, high: number];
  readonly studied: readonly [low: number, high: number];
  readonly studiedBecause: string;
  readonly basis: Basis;
  readonly seen: Seen;
  readonly sources: readonly string[];
}

export const leverRanges: readonly LeverRange[] = [
  {
    lever: "mx.arrests",
    unit: "person/week",
    neutral: 110,
    bounds: [0, 1100],
    studied: [0, 220],
    studiedBecause:
      "The published model was run at the fitted 110 persons a week and at twice that; ten times as many is the bound of what the equation is asked.",
    basis: "published",
    seen: "read",
    sources: ["cartels.pch-2023", "cartels.pc-code-2023"],
  },
  {
    lever: "mx.recruitment-prevention",
    unit: "1",
    neutral: 0,
    bounds: [0, 1],
    studied: [0, 0.5],
    studiedBecause: "The published model was run at present recruitment and at half of it.",
    basis: "published",
    seen: "read",
    sources: ["cartels.pch-2023", "cartels.pc-code-2023"],
  },
];
