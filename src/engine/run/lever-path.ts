/**
 * The path of a lever: at every step how far it is set, and to what. While nothing is set the
 * weight is 0 and the lever follows its neutral path bit for bit.
 */
import type { Program } from "../compile/program.js";
import { LEVER_TARGET, LEVER_WEIGHT } from "../model/lower.js";
import { stepCount, timeOf } from "./simulate.js";

/** One decision on one lever, in the unit and time of the model. */
export interface LeverSetting {
  readonly lever: string;
  readonly value: number;
  /** First moment at which it acts. */
  readonly from: number;
  /** Moment at which the lever returns to its neutral path; never if absent. */
  readonly to?: number;
  /** Time over which it is reached, in a straight line; at once if 0. */
  readonly ramp: number;
}

/** Inputs of a run, by hidden variable, from the settings of a scenario; later ones rule. */
export function leverPaths(
  program: Program,
  settings: readonly LeverSetting[],
): Map<string, Float64Array> {
  const paths = new Map<string, Float64Array>();
  const steps = stepCount(program) + 1;
  const time = timeOf(program);
  for (const lever of new Set(settings.map((setting) => setting.lever))) {
    const own = settings.filter((setting) => setting.lever === lever);
    const weights = new Float64Array(steps);
    const targets = new Float64Array(steps);
    for (let n = 0; n < steps; n++) {
      const { weight, target } = blendedSetting(own, time(n));
      weights[n] = weight;
      targets[n] = target;
    }
    paths.set(lever + LEVER_WEIGHT, weights);
    paths.set(lever + LEVER_TARGET, targets);
  }
  return paths;
}

/** Settings applied one over the other: each moves from what stood before towards its value. */
function blendedSetting(
  settings: readonly LeverSetting[],
  t: number,
): { weight: number; target: number } {
  let weight = 0;
  let target = 0;
  for (const { value, from, to, ramp } of settings) {
    if (t < from || (to !== undefined && t >= to)) continue;
    const share = ramp > 0 ? Math.min(1, (t - from) / ramp) : 1;
    if (share === 1 || weight === 0) {
      weight = share;
      target = value;
      continue;
    }
    const mixed = weight * (1 - share) + share;
    if (mixed > 0) target = (weight * (1 - share) * target + share * value) / mixed;
    weight = mixed;
  }
  return { weight, target };
}
