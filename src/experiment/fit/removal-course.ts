/**
 * From the model's scale to that of studies: what the numbers of the leader effect mean for
 * killings in the place of a removal, and what a feud means for the home state of a group.
 */
import { acute_window, home_state_share } from "../../evidence/cartels/leader-effect.js";
import { succession_war_lag } from "../../evidence/force-and-politics/retaliation.js";
import type { Parameter } from "../../evidence/record.js";
import { unitFactor } from "../../evidence/units.js";
import type { ModelTrace } from "../model-trace.js";

/** The four numbers of the leader effect. */
export interface LeaderEffect {
  /** Mean rise in the place over the acute window, apart from splits. */
  readonly acuteRise: number;
  /** Chance that a removal splits the group. */
  readonly splitChance: number;
  readonly feudWeight: number;
  /** Mean time in which a feud fades, months. */
  readonly feudDuration: number;
}

/** A parameter's best value. @throws Error where it has none */
export const bestOf = (parameter: Parameter): number => {
  if (parameter.best === null) throw new Error(`${parameter.id} has no best value`);
  return parameter.best;
};

/** Variables of a trace that `riseForWeightOne` reads. */
export const homeStateVariables: readonly string[] = ["family_members", "lethality", "deaths"];

/** Months before which a state's deaths are the base of the comparison. */
const WAR = [2024, 9] as const;

/** Rise of the home state's deaths at the start of a feud of weight 1 between the two factions. */
export function riseForWeightOne(trace: ModelTrace): number {
  const [a, b] = ["sinaloa", "chapitos"].map((id) => trace.level("family_members", WAR, id));
  const before = trace.mean("deaths", 2024, WAR) * bestOf(home_state_share);
  return (2 * trace.level("lethality", WAR) * (a ?? 0) * (b ?? 0)) / before;
}

/** Points at which a course is averaged over a window. */
const POINTS = 200;
const LAG = bestOf(succession_war_lag) * unitFactor(succession_war_lag.unit, "month");

/** Rise in the place of a removal some months after it, over removals with and without a split. */
export function riseAfterRemoval(
  { acuteRise, splitChance, feudWeight, feudDuration }: LeaderEffect,
  perWeight: number,
  months: number,
): number {
  const peak = acuteRise / (1 - Math.exp(-1));
  const [slow, quick] = [1 / feudDuration, 1 / LAG];
  const atWar = ((Math.exp(-slow * months) - Math.exp(-quick * months)) * quick) / (quick - slow);
  return (
    peak * Math.exp(-months / bestOf(acute_window)) + splitChance * feudWeight * perWeight * atWar
  );
}

/** The same as a mean over the months from the removal on. */
export function meanRise(effect: LeaderEffect, perWeight: number, months: number): number {
  let sum = 0;
  for (let i = 0; i < POINTS; i++) {
    sum += riseAfterRemoval(effect, perWeight, ((i + 0.5) / POINTS) * months);
  }
  return sum / POINTS;
}
