/**
 * History matching: draws from the priors whose modelled past is implausible are left out. A year is
 * implausible when the logarithms of model and record differ by more than three standard deviations
 * of what the model may be off by; a draw, when one of its series has more such years than excused.
 * Nothing is weighted or fitted: what is left is plausible, not likely.
 */
import { streamKey } from "../../engine/run/random-stream.js";
import {
  matching_cutoff,
  matching_years_excused,
} from "../../evidence/mexico-data/violence-model.js";
import { parameterById } from "../../evidence/registry.js";
import { modelById } from "../../model/models.js";
import { presetById } from "../../policy/presets/presets.js";
import { readScenario } from "../../policy/read-scenario.js";
import { ModelTrace } from "../model-trace.js";
import type { AcceptedDraws } from "./accepted-draws.js";
import { type HistoryTarget, historyTargets } from "./targets.js";

/** Sum of a flow over a year, by its variable. */
export type YearlySum = (variable: string, year: number) => number;

/** Distance of a year of the model from the record, in standard deviations. */
export function implausibility(
  modelled: number,
  recorded: number,
  { discrepancy }: HistoryTarget,
): number {
  const distance = Math.abs(Math.log(modelled / recorded));
  return distance / (discrepancy.best ?? Number.NaN);
}

/** Whether a history is plausible in every target. */
export function isPlausible(targets: readonly HistoryTarget[], sum: YearlySum): boolean {
  const cutoff = matching_cutoff.best ?? Number.NaN;
  const excused = matching_years_excused.best ?? Number.NaN;
  return targets.every((target) => {
    const off = target.record.filter(
      ([year, count]) => !(implausibility(sum(target.variable, year), count, target) <= cutoff),
    );
    return off.length <= excused;
  });
}

/** Targets whose variable a model has. */
export function targetsOf(model: string): readonly HistoryTarget[] {
  const { variables } = modelById(model, "").define({ structure: {} });
  return historyTargets.filter(({ variable }) => Object.hasOwn(variables, variable));
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
  const rule = [matching_cutoff.best, matching_years_excused.best];
  const targets = targetsOf(model).map(({ variable, record, discrepancy }) => ({
    variable,
    record,
    discrepancy: discrepancy.best,
  }));
  const text = JSON.stringify(
    { variables, time, dimensions, priors, rule, targets },
    (key, value: unknown) => (PROSE.has(key) ? undefined : value),
  );
  return [text, `${text}.`].map((one) => streamKey(one).toString(16).padStart(8, "0")).join("");
}

/** Last year that is compared. */
const lastYear = (targets: readonly HistoryTarget[]): number =>
  Math.max(...targets.flatMap(({ record }) => record.map(([year]) => year)));

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
  const targets = targetsOf(model);
  if (targets.length === 0) throw new Error(`model ${model} has nothing that history records`);
  const scenario = readScenario(file, preset, { to: lastYear(targets) });
  const names = targets.map(({ variable }) => variable);
  const members: number[] = [];
  for (let member = 0; member < most; member++) {
    const trace = new ModelTrace(scenario, names, { values: "priors", seed, member });
    if (isPlausible(targets, (name, year) => trace.sum(name, year, year + 1))) members.push(member);
    if (members.length === wanted) {
      return { model, fingerprint: fingerprintOf(model), seed, tried: member + 1, members };
    }
  }
  throw new Error(
    `Of ${most} draws of ${preset} ${members.length} are plausible, and ${wanted} are wanted: model and priors contradict the record.`,
  );
}
