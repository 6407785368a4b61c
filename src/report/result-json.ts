/** Results as JSON (DESIGN.md 4): the same bytes for the same question, whatever the workers. */
import type { Spread } from "../engine/run/statistics.js";
import type { EnsembleResult, OutcomeResult, ScenarioResult } from "../experiment/ensemble.js";
import { modelById } from "../model/models.js";
import { monthName } from "../policy/calendar.js";
import type { Scenario } from "../policy/scenario.js";
import { structureOf } from "../policy/switches.js";
import { version } from "../version.js";
import { yearlyUnit } from "./describe.js";
import type { Locale } from "./locale/locale.js";

/** A scenario as it was run. */
export function scenarioJson(scenario: Scenario, locale: Locale) {
  return {
    id: scenario.id,
    title: scenario.title[locale.language],
    from: scenario.from,
    to: scenario.to,
    levers: scenario.settings,
    parameters: scenario.parameters,
    cut: scenario.cuts,
    ties: scenario.ties?.length ?? null,
  };
}

/** Every disputed structure of a scenario's model with the state taken. */
export const structureJson = (scenario: Scenario): Record<string, string> =>
  structureOf(modelById(scenario.model, "").switches, scenario.structure);

const COLUMNS = ["median", "mean", "q05", "q25", "q75", "q95"] as const;

function columns(spreads: readonly Spread[]): Record<(typeof COLUMNS)[number], number[]> {
  const entries = COLUMNS.map((name) => [name, spreads.map((spread) => spread[name])] as const);
  return Object.fromEntries(entries) as Record<(typeof COLUMNS)[number], number[]>;
}

/** Monthly results of one scenario by outcome. */
export function outcomesJson(result: ScenarioResult, locale: Locale) {
  return Object.fromEntries(
    result.outcomes.map(({ outcome, monthly }) => [
      outcome.id,
      {
        unit: outcome.unit,
        label: locale.outcomes[outcome.id] ?? outcome.id,
        time: monthly.map((_, month) => monthName(month)),
        ...columns(monthly),
      },
    ]),
  );
}

function frame(kind: string, result: EnsembleResult) {
  const [first] = result.scenarios;
  if (!first) throw new Error("an ensemble has at least one scenario");
  return {
    kind,
    model: { id: first.scenario.model, version },
    seed: result.seed,
    members: result.members,
    parameters: result.values,
  };
}

/** The answer of `run`. */
export function runJson(result: EnsembleResult, locale: Locale) {
  const [first] = result.scenarios;
  if (!first) throw new Error("an ensemble has at least one scenario");
  return {
    ...frame("run", result),
    scenario: scenarioJson(first.scenario, locale),
    structure: structureJson(first.scenario),
    outcomes: outcomesJson(first, locale),
  };
}

/** The answer of `compare`. */
export function compareJson(result: EnsembleResult, locale: Locale) {
  return {
    ...frame("compare", result),
    reference: result.scenarios[0]?.scenario.id,
    scenarios: Object.fromEntries(
      result.scenarios.map((one) => [
        one.scenario.id,
        {
          scenario: scenarioJson(one.scenario, locale),
          structure: structureJson(one.scenario),
          outcomes: outcomesJson(one, locale),
          differences: Object.fromEntries(
            one.outcomes
              .filter(({ differences }) => differences.length > 0)
              .map(({ outcome, differences }) => [
                outcome.id,
                Object.fromEntries(
                  differences.map(({ year, lowerIn, higherIn, ...spread }) => [
                    String(year),
                    {
                      ...spread,
                      lower_in: lowerIn,
                      higher_in: higherIn,
                      unit: yearlyUnit(outcome),
                    },
                  ]),
                ),
              ]),
          ),
        },
      ]),
    ),
  };
}

/** Rows for tables: one a scenario, outcome and month. */
export function longRows(result: EnsembleResult): Record<string, string | number>[] {
  return result.scenarios.flatMap(({ scenario, outcomes }) =>
    outcomes.flatMap(({ outcome, monthly }: OutcomeResult) =>
      monthly.map((spread, month) => ({
        scenario: scenario.id,
        outcome: outcome.id,
        unit: outcome.unit,
        month: monthName(month),
        ...spread,
      })),
    ),
  );
}
