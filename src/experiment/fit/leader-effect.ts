/**
 * The joint fit of the leader effect: one set of four numbers for three published effects on the
 * same deaths, so that none is added to another. The municipal rises after a removal (F12, F14)
 * are the mean over removals of an acute part and of a split that comes with some chance; how much
 * a split does and how it fades is read off the months of the war in Sinaloa (F27).
 */
import {
  acute_window,
  home_state_share,
  sustained_window,
} from "../../evidence/cartels/leader-effect.js";
import { sinaloa_homicides_month } from "../../evidence/cartels/sinaloa-war.js";
import { sinaloa_homicides_before_split } from "../../evidence/cartels/splits.js";
import {
  leader_captured_homicide_rise,
  leader_removed_drug_homicide_rise,
} from "../../evidence/force-and-politics/leader-removal.js";
import { succession_war_lag } from "../../evidence/force-and-politics/retaliation.js";
import type { Parameter } from "../../evidence/record.js";
import { unitFactor } from "../../evidence/units.js";
import { traceOf } from "../model-trace.js";

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

const known = (parameter: Parameter): number => {
  if (parameter.best === null) throw new Error(`${parameter.id} has no best value`);
  return parameter.best;
};

/** The war began in the first month of the record, on its ninth day. */
const FIRST_DAYS_LEFT = 1 - 9 / 30;
/** Points at which a course is averaged over a window. */
const POINTS = 200;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const meanOver = (months: number, at: (t: number) => number): number =>
  mean(Array.from({ length: POINTS }, (_, i) => at(((i + 0.5) / POINTS) * months)));

/** Rise of the home state's deaths for a feud of weight 1 at its start, by the model. */
function riseForWeightOne(): number {
  const names = ["family_members", "lethality", "deaths"];
  const trace = traceOf("mexico-groups", names, { cuts: ["recent-record"] });
  const start = [2024, 9] as const;
  const [a, b] = ["sinaloa", "chapitos"].map((id) => trace.level("family_members", start, id));
  const before = trace.mean("deaths", 2024, start) * known(home_state_share);
  return (2 * trace.level("lethality", start) * (a ?? 0) * (b ?? 0)) / before;
}

/** Everything the fit compares with. */
class Target {
  private readonly months = (sinaloa_homicides_month.byState?.["MX-SIN"] ?? []).map(
    ([, value]) => value,
  );
  private readonly before = known(sinaloa_homicides_before_split);
  private readonly lag = known(succession_war_lag) * unitFactor(succession_war_lag.unit, "month");
  private readonly acute = known(acute_window);
  private readonly sustained = known(sustained_window);
  private readonly perWeight = riseForWeightOne();
  private readonly spreads = [leader_removed_drug_homicide_rise, leader_captured_homicide_rise].map(
    ({ prior }) => (prior.kind === "logNormal" ? prior.sigma : Number.NaN),
  );

  /** Ratio of the home state's homicides in each month of the record to before. */
  course({ feudWeight, feudDuration }: LeaderEffect): number[] {
    return this.months.map((_, month) => {
      const since = Math.max(0, month + 0.5 - 9 / 30);
      const fought = month === 0 ? FIRST_DAYS_LEFT : 1;
      return 1 + fought * feudWeight * this.perWeight * Math.exp(-since / feudDuration);
    });
  }

  /** Mean rise in the place of a removal over a window, over removals with and without a split. */
  rise(effect: LeaderEffect, window: number): number {
    const { acuteRise, splitChance, feudWeight, feudDuration } = effect;
    const peak = acuteRise / (1 - Math.exp(-1));
    const [slow, quick] = [1 / feudDuration, 1 / this.lag];
    const atWar = (t: number): number =>
      ((Math.exp(-slow * t) - Math.exp(-quick * t)) * quick) / (quick - slow);
    return meanOver(
      window,
      (t) =>
        peak * Math.exp(-t / this.acute) + splitChance * feudWeight * this.perWeight * atWar(t),
    );
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
      (Math.log(rise / known(parameter)) / (this.spreads[i] ?? Number.NaN)) ** 2;
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
