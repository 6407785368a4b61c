/**
 * Draws of the priors whose modelled history is plausible, by model. They are found once by
 * `scripts/match-history.mjs` and kept as a file; a test fails when model, priors or rule have
 * changed since.
 */
import type { Scenario } from "../../policy/scenario.js";
import { switches } from "../../policy/switches.js";
import { acceptedMexicoSide } from "./accepted-mexico-side.js";
import { acceptedMexicoViolence } from "./accepted-mexico-violence.js";
import { acceptedWholeCycle } from "./accepted-whole-cycle.js";

/** Members of a Sobol sequence that were kept, and of how many. */
export interface AcceptedDraws {
  readonly model: string;
  /** Fingerprint of the model's definition, its priors and the rule. */
  readonly fingerprint: string;
  /** Seed that scrambles the sequence. */
  readonly seed: number;
  readonly tried: number;
  /** Places in the sequence, in rising order. */
  readonly members: readonly number[];
}

const known: readonly AcceptedDraws[] = [
  acceptedMexicoSide,
  acceptedMexicoViolence,
  acceptedWholeCycle,
];

/** Draws kept for a model, if its history has been matched. */
export const acceptedOf = (model: string): AcceptedDraws | undefined =>
  known.find((one) => one.model === model);

/**
 * Draws kept for a scenario. They hold for the default structure: another one is another model,
 * whose history has not been matched.
 */
export function acceptedFor(scenario: Scenario): AcceptedDraws | undefined {
  const isDefault = Object.entries(scenario.structure).every(
    ([id, state]) => switches.find((one) => one.id === id)?.states[0] === state,
  );
  return isDefault ? acceptedOf(scenario.model) : undefined;
}

/** Share of the draws tried whose history is implausible. */
export const excludedShare = ({ tried, members }: AcceptedDraws): number =>
  1 - members.length / tried;
