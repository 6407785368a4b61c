/**
 * History matching: draws from the priors whose modelled past is implausible are left out. A year is
 * implausible when the logarithms of model and record differ by more than three standard deviations
 * of what the model may be off by; a draw, when one of its series has more such years than excused,
 * or when a level that nobody counted leaves its bounds. Nothing is weighted or fitted: what is left
 * is plausible, not likely.
 */
import { streamKey } from "../../engine/run/random-stream.js";
import { matching_cutoff } from "../../evidence/mexico-data/violence-model.js";
import { parameterById } from "../../evidence/registry.js";
import { modelById } from "../../model/models.js";
import { presetById } from "../../policy/presets/presets.js";
import { readScenario } from "../../policy/read-scenario.js";
import { ModelTrace } from "../model-trace.js";
import type { AcceptedDraws } from "./accepted-draws.js";
import {
  type HistoryTarget,
  historyTargets,
  type PlausibleBounds,
  plausibleBounds,
  yearsExcused,
} from "./targets.js";

/** What a run is compared by. */
export interface HistoryRule {
  readonly targets: readonly HistoryTarget[];
  readonly bounds: readonly PlausibleBounds[];
}

/** What of a run is read: sums over years, and levels at moments. */
export type RunHistory = Pick<ModelTrace, "sum" | "level">;

/** What a run gives for a year of a target. */
export const modelledYear = (
  { variable, as }: HistoryTarget,
  year: number,
  run: RunHistory,
): number =>
  as === "flow" ? run.sum(variable, year, year + 1) : run.level(variable, [year, MIDDLE_OF_YEAR]);

/** July, at whose beginning a year is half over. */
const MIDDLE_OF_YEAR = 7;

/** Distance of a year of the model from the record, in standard deviations. */
export function implausibility(
  modelled: number,
  recorded: number,
  { discrepancy }: HistoryTarget,
): number {
  const distance = Math.abs(Math.log(modelled / recorded));
  return distance / (discrepancy.best ?? Number.NaN);
}

/** Whether a history is plausible in every target, and within all bounds. */
export function isPlausible({ targets, bounds }: HistoryRule, run: RunHistory): boolean {
  const cutoff = matching_cutoff.best ?? Number.NaN;
  return (
    targets.every((target) => {
      const off = target.record.filter(
        ([year, count]) =>
          !(implausibility(modelledYear(target, year, run), count, target) <= cutoff),
      );
      return off.length <= yearsExcused(target);
    }) &&
    bounds.every(({ variable, year, bounds: { range } }) => {
      const level = run.level(variable, year);
      return range !== null && range[0] <= level && level <= range[1];
    })
  );
}

/** The rule for a model: targets and bounds whose variable it has. */
export function ruleOf(model: string): HistoryRule {
  const { variables } = modelById(model, "").define({ structure: {} });
  const isKnown = ({ variable }: { readonly variable: string }): boolean =>
    Object.hasOwn(variables, variable);
  return {
    targets: historyTargets.filter(isKnown),
    bounds: plausibleBounds.filter(isKnown),
  };
}

/** Fields of a variable that say what it is and change nothing that it does. */
const PROSE = new Set(["means", "note", "sources"]);

/** Fingerprint of a model's definition, of the priors it draws from and of the rule. */
export function fingerprintOf(model: string): string {
  const { variables, time, dimensions } = modelById(model, "").define({ structure: {} });
  const priors = Object.values(variables).flatMap((variable) => {
    if (variable.kind !== "constant" || variable.parameter === undefined) return [];
    const { id, unit, best, prior } = parameterById(variable.parameter);
    return [{ id, unit, best, prior }];
  });
  const rule = ruleOf(model);
  const targets = rule.targets.map((target) => ({
    ...target,
    discrepancy: target.discrepancy.best,
    excused: yearsExcused(target),
  }));
  const bounds = rule.bounds.map((one) => ({ ...one, bounds: one.bounds.range }));
  const text = JSON.stringify(
    { variables, time, dimensions, priors, cutoff: matching_cutoff.best, targets, bounds },
    (key, value: unknown) => (PROSE.has(key) ? undefined : value),
  );
  return [text, `${text}.`].map((one) => streamKey(one).toString(16).padStart(8, "0")).join("");
}

/** Last year that is compared. */
const lastYear = ({ targets, bounds }: HistoryRule): number =>
  Math.max(
    ...targets.flatMap(({ record }) => record.map(([year]) => year)),
    ...bounds.map(({ year }) => year),
  );

/**
 * Tries draws one after the other until enough are plausible.
 * @param wanted how many to keep
 * @param most how many to try at most
 * @throws Error when too few are plausible: then the model or its priors contradict the record
 */
export function matchHistory(
  preset: string,
  wanted: number,
  most: number,
  seed = 1,
): AcceptedDraws {
  const file = presetById(preset);
  const model = file.model ?? preset;
  const rule = ruleOf(model);
  if (rule.targets.length === 0) throw new Error(`model ${model} has nothing that history records`);
  const scenario = readScenario(file, preset, { to: lastYear(rule) });
  const names = [...rule.targets, ...rule.bounds].map(({ variable }) => variable);
  const members: number[] = [];
  for (let member = 0; member < most; member++) {
    const trace = new ModelTrace(scenario, names, { values: "priors", seed, member });
    if (isPlausible(rule, trace)) members.push(member);
    if (members.length === wanted) {
      return { model, fingerprint: fingerprintOf(model), seed, tried: member + 1, members };
    }
  }
  throw new Error(
    `Of ${most} draws of ${preset} ${members.length} are plausible, and ${wanted} are wanted: model and priors contradict the record.`,
  );
}
