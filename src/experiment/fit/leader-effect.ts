/**
 * The joint fit of the leader effect: one set of four numbers for three published effects on the
 * same deaths, so that none is added to another. The municipal rises after a removal (F12, F14)
 * are the mean over removals of an acute part and of a split that comes with some chance; how much
 * a split does and how it fades is read off the months of the war in Sinaloa (F27).
 */
import { acute_window, sustained_window } from "../../evidence/cartels/leader-effect.js";
import { sinaloa_homicides_month } from "../../evidence/cartels/sinaloa-war.js";
import { sinaloa_homicides_before_split } from "../../evidence/cartels/splits.js";
import {
  leader_captured_homicide_rise,
  leader_removed_drug_homicide_rise,
} from "../../evidence/force-and-politics/leader-removal.js";
import type { Parameter } from "../../evidence/record.js";
import { traceOf } from "../model-trace.js";
import {
  bestOf,
  homeStateVariables,
  type LeaderEffect,
  meanRise,
  riseForWeightOne,
} from "./removal-course.js";

/** What the fit says of itself. */
export interface LeaderFit {
  /** The numbers if the rise after removals is all due to splits. */
  readonly allSplit: LeaderEffect;
  /** The numbers if it is all acute. */
  readonly allAcute: LeaderEffect;
  /** Part of the rise that is acute, where the fit is best: 0 all split, 1 all acute. */
  readonly acutePart: number;
  /** The largest acute part within the 90 % bound; 1 if the studies cannot exclude any. */
  readonly acutePartAtMost: number;
  /** Misfit with all split and with all acute, in squared standard deviations. */
  readonly misfits: readonly [allSplit: number, allAcute: number];
  /** Variance over mean of the months of the war around the fitted course. */
  readonly dispersion: number;
  /** What it gives for the three effects at the best acute part. */
  readonly gives: {
    readonly acuteWindowRise: number;
    readonly sustainedWindowRise: number;
    readonly homeStateRatio2025: number;
  };
  /** Lowest and highest value within the 90 % bound, of its own corner for the first two. */
  readonly spans: Readonly<Record<keyof LeaderEffect, readonly [number, number]>>;
}

/** The war began on the ninth day of the first month of the record. */
const BEGAN = 9 / 30;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Everything the fit compares with. */
class Target {
  private readonly months = (sinaloa_homicides_month.byState?.["MX-SIN"] ?? []).map(
    ([, value]) => value,
  );
  private readonly before = bestOf(sinaloa_homicides_before_split);
  private readonly acute = bestOf(acute_window);
  private readonly sustained = bestOf(sustained_window);
  private readonly perWeight = riseForWeightOne(
    traceOf("mexico-groups", homeStateVariables, { cuts: ["recent-record"] }),
  );
  private readonly spreads = [leader_removed_drug_homicide_rise, leader_captured_homicide_rise].map(
    ({ prior }) => (prior.kind === "logNormal" ? prior.sigma : Number.NaN),
  );

  /** Ratio of the home state's homicides in each month of the record to before. */
  course({ feudWeight, feudDuration }: LeaderEffect): number[] {
    return this.months.map((_, month) => {
      const since = Math.max(0, month + 0.5 - BEGAN);
      const fought = month === 0 ? 1 - BEGAN : 1;
      return 1 + fought * feudWeight * this.perWeight * Math.exp(-since / feudDuration);
    });
  }

  private rise(effect: LeaderEffect, window: number): number {
    return meanRise(effect, this.perWeight, window);
  }

  pearson(effect: LeaderEffect): number {
    const course = this.course(effect);
    return this.months.reduce((sum, seen, i) => {
      const expected = this.before * (course[i] ?? Number.NaN);
      return sum + (seen - expected) ** 2 / expected;
    }, 0);
  }

  dispersion(effect: LeaderEffect): number {
    return this.pearson(effect) / (this.months.length - 2);
  }

  misfit(effect: LeaderEffect, dispersion: number): number {
    const [acute, sustained] = [leader_removed_drug_homicide_rise, leader_captured_homicide_rise];
    const apart = (rise: number, parameter: Parameter, i: number): number =>
      (Math.log(rise / bestOf(parameter)) / (this.spreads[i] ?? Number.NaN)) ** 2;
    return (
      this.pearson(effect) / dispersion +
      apart(this.rise(effect, this.acute), acute, 0) +
      apart(this.rise(effect, this.sustained), sustained, 1)
    );
  }

  summary(effect: LeaderEffect) {
    return {
      acuteWindowRise: this.rise(effect, this.acute),
      sustainedWindowRise: this.rise(effect, this.sustained),
      homeStateRatio2025: mean(this.course(effect).slice(4)),
    };
  }
}

const KEYS = ["acuteRise", "splitChance", "feudWeight", "feudDuration"] as const;
/** Where the search may go: a chance is at most 1, a feud fades within ten years. */
const BOUNDS: Readonly<Record<keyof LeaderEffect, readonly [number, number]>> = {
  acuteRise: [0, 3],
  splitChance: [0, 1],
  feudWeight: [0.05, 10],
  feudDuration: [6, 120],
};
/** Start of the search; the answer does not depend on it. */
const START: LeaderEffect = { acuteRise: 0.2, splitChance: 0.3, feudWeight: 1, feudDuration: 30 };
/** Twice the loss of likelihood that bounds 90 % of one number. */
const BOUND_90 = 2.706;

/** Coordinate search with shrinking steps; `held` stays where it is. */
function search(
  misfit: (effect: LeaderEffect) => number,
  start: LeaderEffect,
  held: readonly (keyof LeaderEffect)[],
): LeaderEffect {
  let best = start;
  let least = misfit(start);
  for (let step = 0.5; step > 1e-5; step /= 2) {
    for (let moved = true; moved; ) {
      moved = false;
      for (const key of KEYS.filter((one) => !held.includes(one))) {
        for (const sign of [-1, 1]) {
          const [low, high] = BOUNDS[key];
          const size = key === "feudDuration" ? 40 * step : step;
          const value = Math.min(high, Math.max(low, best[key] + sign * size));
          const next = { ...best, [key]: value };
          const cost = misfit(next);
          if (cost < least - 1e-9) [best, least, moved] = [next, cost, true];
        }
      }
    }
  }
  return best;
}

/** The values of one number between which the misfit stays within the 90 % bound. */
function spanOf(
  key: keyof LeaderEffect,
  best: LeaderEffect,
  misfit: (effect: LeaderEffect) => number,
  absent: keyof LeaderEffect,
): readonly [number, number] {
  const limit = misfit(best) + BOUND_90;
  const costAt = (value: number): number =>
    misfit(search(misfit, { ...best, [key]: value }, [key, absent]));
  const [low, high] = BOUNDS[key];
  return [edgeOf(costAt, limit, best[key], low), edgeOf(costAt, limit, best[key], high)];
}

/** The value furthest towards `outside` whose cost is within the limit. */
function edgeOf(
  costAt: (value: number) => number,
  limit: number,
  inside: number,
  outside: number,
): number {
  if (costAt(outside) <= limit) return outside;
  let [within, beyond] = [inside, outside];
  for (let i = 0; i < 14; i++) {
    const middle = (within + beyond) / 2;
    if (costAt(middle) <= limit) within = middle;
    else beyond = middle;
  }
  return within;
}

/** Points at which the acute part is tried. */
const PARTS = 100;

/** Fits the leader effect. */
export function fitLeaderEffect(): LeaderFit {
  const target = new Target();
  const roughly = search((effect) => target.misfit(effect, 1), START, []);
  const dispersion = Math.max(1, target.dispersion(roughly));
  const misfit = (effect: LeaderEffect): number => target.misfit(effect, dispersion);
  const allSplit = search(misfit, { ...START, acuteRise: 0 }, ["acuteRise"]);
  const allAcute = search(misfit, { ...START, splitChance: 0 }, ["splitChance"]);
  const mixed = (part: number): LeaderEffect => ({
    ...allSplit,
    acuteRise: part * allAcute.acuteRise,
    splitChance: (1 - part) * allSplit.splitChance,
  });
  const parts = Array.from({ length: PARTS + 1 }, (_, i) => i / PARTS);
  const costs = parts.map((part) => misfit(mixed(part)));
  const least = Math.min(...costs);
  const acutePart = parts[costs.indexOf(least)] ?? Number.NaN;
  return {
    allSplit,
    allAcute,
    acutePart,
    acutePartAtMost: Math.max(...parts.filter((_, i) => (costs[i] ?? 0) <= least + BOUND_90)),
    misfits: [misfit(allSplit), misfit(allAcute)],
    dispersion,
    gives: target.summary(mixed(acutePart)),
    spans: {
      acuteRise: spanOf("acuteRise", allAcute, misfit, "splitChance"),
      splitChance: spanOf("splitChance", allSplit, misfit, "acuteRise"),
      feudWeight: spanOf("feudWeight", allSplit, misfit, "acuteRise"),
      feudDuration: spanOf("feudDuration", allSplit, misfit, "acuteRise"),
    },
  };
}
