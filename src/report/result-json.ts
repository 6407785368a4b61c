/** Results as JSON (DESIGN.md 4): the same bytes for the same question, whatever the workers. */
import type { Spread } from "../engine/run/statistics.js";
import type {
  EnsembleResult,
  QuantityResult,
  ScenarioResult,
  YearDifference,
} from "../experiment/ensemble.js";
import { acceptedFor, excludedShare } from "../experiment/history/accepted-draws.js";
import { modelById } from "../model/models.js";
import type { Outcome } from "../model/simulation-model.js";
import { monthName } from "../policy/calendar.js";
import { lawFromScenario } from "../policy/law/from-scenario.js";
import { leverById, leverValue } from "../policy/levers.js";
import type { Scenario } from "../policy/scenario.js";
import { structureOf } from "../policy/switches.js";
import { version } from "../version.js";
import { COST_PER_DEATH_UNIT, costPerDeathOf } from "./cost-per-death.js";
import { periodUnit } from "./describe.js";
import { lawJsonRows } from "./law-rows.js";
import type { Locale } from "./locale/locale.js";
import { precedentsJson } from "./precedents.js";

/** A scenario as it was run. */
export function scenarioJson(scenario: Scenario, locale: Locale) {
  return {
    id: scenario.id,
    title: scenario.title[locale.language],
    from: scenario.from,
    to: scenario.to,
    levers: scenario.settings.map((setting) => ({
      ...setting,
      value: leverValue(leverById(setting.lever, ""), setting.value),
    })),
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

/** Monthly results of one scenario by outcome; those over a dimension have them under `by`. */
export function outcomesJson(result: ScenarioResult, locale: Locale) {
  return Object.fromEntries(
    result.outcomes.map(({ outcome, monthly, by }) => {
      const months = by ? (Object.values(by)[0]?.monthly ?? []) : monthly;
      return [
        outcome.id,
        {
          unit: outcome.unit,
          label: locale.outcomes[outcome.id] ?? outcome.id,
          time: months.map((_, month) => monthName(month)),
          ...(by
            ? {
                by: Object.fromEntries(
                  Object.entries(by).map(([id, own]) => [id, columns(own.monthly)]),
                ),
              }
            : columns(monthly)),
        },
      ];
    }),
  );
}

/** Differences of one outcome by year. */
function differencesJson(outcome: Outcome, { differences }: QuantityResult) {
  return Object.fromEntries(
    differences.map((one) => [String(one.year), differenceJson(outcome, one)]),
  );
}

function differenceJson(outcome: Outcome, difference: YearDifference) {
  const { year: _, since: __, lowerIn, higherIn, ...spread } = difference;
  const unit = periodUnit(outcome, difference);
  return { ...spread, lower_in: lowerIn, higher_in: higherIn, unit };
}

/** Differences of flows summed from the first decision to the end, by outcome. */
function totalsJson({ outcomes }: ScenarioResult) {
  return Object.fromEntries(
    outcomes.flatMap(({ outcome, total }) =>
      total?.since === undefined
        ? []
        : [
            [
              outcome.id,
              { since: total.since, until: total.year, ...differenceJson(outcome, total) },
            ],
          ],
    ),
  );
}

/** What a death averted costs, by the id of that outcome; nothing where there is none to tell. */
function costPerDeathJson(own: ScenarioResult) {
  const found = costPerDeathOf(own);
  if (!found) return {};
  const { deaths, avertedIn, moreDeathsIn, cost } = found;
  return {
    "cost-per-death-averted": {
      unit: COST_PER_DEATH_UNIT,
      deaths,
      averted_in: avertedIn,
      more_deaths_in: moreDeathsIn,
      ...(cost ? { cost } : {}),
    },
  };
}

function frame(kind: string, result: EnsembleResult) {
  const [first] = result.scenarios;
  if (!first) throw new Error("an ensemble has at least one scenario");
  const accepted = acceptedFor(first.scenario);
  return {
    kind,
    model: { id: first.scenario.model, version },
    seed: result.seed,
    members: result.members,
    parameters: result.values,
    ...(accepted && result.values === "accepted"
      ? {
          history: {
            tried: accepted.tried,
            accepted: accepted.members.length,
            excluded_share: excludedShare(accepted),
          },
        }
      : {}),
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
    law: lawJsonRows(lawFromScenario(first.scenario), locale),
    ...precedentsJson(first.scenario),
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
          law: lawJsonRows(lawFromScenario(one.scenario), locale),
          totals: totalsJson(one),
          ...precedentsJson(one.scenario),
          ...costPerDeathJson(one),
          differences: Object.fromEntries(
            one.outcomes.flatMap((own) => {
              if (own.differences.length > 0) {
                return [[own.outcome.id, differencesJson(own.outcome, own)]];
              }
              const parts = Object.entries(own.by ?? {}).filter(
                ([, part]) => part.differences.length > 0,
              );
              if (parts.length === 0) return [];
              const by = parts.map(([id, part]) => [id, differencesJson(own.outcome, part)]);
              return [[own.outcome.id, { by: Object.fromEntries(by) }]];
            }),
          ),
        },
      ]),
    ),
  };
}

/** Rows for tables: one a scenario, outcome, element and month. */
export function longRows(result: EnsembleResult): Record<string, string | number>[] {
  return result.scenarios.flatMap(({ scenario, outcomes }) =>
    outcomes.flatMap(({ outcome, monthly, differences, by }) =>
      Object.entries<QuantityResult>(by ?? { "": { monthly, differences } }).flatMap(
        ([element, own]) =>
          own.monthly.map((spread, month) => ({
            scenario: scenario.id,
            outcome: outcome.id,
            element,
            unit: outcome.unit,
            month: monthName(month),
            ...spread,
          })),
      ),
    ),
  );
}
