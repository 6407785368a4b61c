/**
 * The shape of a claim of the founding article: restated in our words, judged against the
 * evidence, and tied to the test that the model has to pass or fail on it.
 */
import type { Bilingual } from "../bilingual.js";
import { type Figure, figureSources } from "./figure.js";

/** What sort of statement a claim is. */
export type ClaimKind =
  /** Checkable against a record. */
  | "fact"
  | "law"
  /** A mechanism that the model has to show or refute. */
  | "causal"
  /** A forecast or a risk. */
  | "outlook"
  /** Somebody's position. */
  | "view";

/** What the evidence says of a claim. */
export type Verdict =
  | "supported"
  | "imprecise"
  | "unsupported"
  | "contested"
  | "not testable"
  /** Nothing published decides it. */
  | "open";

/** How the model is asked about a claim. */
export type ClaimTest =
  | { readonly state: "none"; readonly because: Bilingual }
  | {
      readonly state: "run";
      /** Outcome of the model that decides it (MODEL.md 4). */
      readonly outcome: string;
      /** Years or months over which it is read. */
      readonly horizon: Bilingual;
      readonly how: Bilingual;
    };

/** One claim. */
export interface Claim {
  /** `c01` to `c38`. */
  readonly id: string;
  readonly kind: ClaimKind;
  readonly claim: Bilingual;
  readonly verdict: Verdict;
  /** The right figure with its date; null where the claim has none. */
  readonly figure: Figure | null;
  /** Why the verdict is what it is. */
  readonly reason: Bilingual;
  /** Sources beside those of the figure. */
  readonly sources: readonly string[];
  /** Why no source is named, where none is. */
  readonly unsourcedBecause?: Bilingual;
  readonly test: ClaimTest;
}

/** Every source of a claim, those of its figure first. */
export const claimSources = (claim: Claim): readonly string[] => [
  ...new Set([...(claim.figure ? figureSources(claim.figure) : []), ...claim.sources]),
];
