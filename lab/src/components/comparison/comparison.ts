/**
 * The lab's answer in the shape of the library's result, so that both are told by the same words:
 * flows in all from the first decision to the end of the chosen year, levels at its end.
 */
import {
  type CostPerDeath,
  CostPerDeathGatherer,
  deathsCounted,
  type EnsembleResult,
  endOfYear,
  type Outcome,
  type OutcomeResult,
  PROGRAMME_COST,
  SampleSpread,
  type ScenarioResult,
  type Spread,
  type YearDifference,
} from "../../../../src/browser.js";
import {
  type CatalogModel,
  modelOfPreset,
  nationalOutcomes,
  presetOf,
} from "../../catalog/catalog.js";
import { differenceIn } from "../../state/results.js";
import {
  answer,
  isWaiting,
  plan,
  REFERENCE,
  referenceDraft,
  scenarioId,
} from "../../state/store.js";
import type { OutcomeAnswer, ScenarioAnswer } from "../../work/messages.js";
import { scenarioOf } from "./scenario.js";

/** The model of a comparison: that of its reference. */
export function comparedModel(): CatalogModel | undefined {
  const reference = presetOf(plan.value.reference);
  return reference && modelOfPreset(reference);
}

/** The last results, by what is drawn of them. */
const lastResults = new Map<string, EnsembleResult>();

/**
 * The newest answer as a result; undefined before the first. While a changed plan waits for its own,
 * the last one stands under the titles that it was run for.
 * @param drawn outcomes whose monthly values are wanted
 */
export function comparison(drawn: readonly string[]): EnsembleResult | undefined {
  const key = drawn.join();
  if (isWaiting.value) return lastResults.get(key);
  const found = answeredComparison(drawn);
  if (found) lastResults.set(key, found);
  return found;
}

function answeredComparison(drawn: readonly string[]): EnsembleResult | undefined {
  const heard = answer.value;
  const model = comparedModel();
  if (!heard || !model) return undefined;
  const { drafts, year } = plan.value;
  const own = [REFERENCE, ...drafts.map((_, place) => scenarioId(place))].map((id) =>
    heard.scenarios.find((one) => one.id === id),
  );
  const scenarios = [referenceDraft.value, ...drafts].map((draft, i) =>
    scenarioOf(draft, own[i]?.id ?? "", year),
  );
  const since = Math.min(...scenarios.map(({ from }) => Number(from.slice(0, 4))));
  const results = own.flatMap((found, i): ScenarioResult[] => {
    const scenario = scenarios[i];
    if (!found || !scenario) return [];
    const context = { members: heard.members, since, year, drawn, place: i - 1 };
    return [{ scenario, outcomes: outcomesOf(found, model, context) }];
  });
  if (results.length !== own.length) return undefined;
  const { seed, members, values } = heard;
  return { seed, members, values, scenarios: results };
}

interface Context {
  readonly members: number;
  readonly since: number;
  readonly year: number;
  readonly drawn: readonly string[];
  /** Place among the drafts; -1 for the reference. */
  readonly place: number;
}

function outcomesOf(found: ScenarioAnswer, model: CatalogModel, context: Context): OutcomeResult[] {
  const own = nationalOutcomes(model);
  const described = own.map(
    ({ id, unit, as, sources }): Outcome => ({ id, variable: id, unit, as, sources }),
  );
  const cost = costOf(found, described, context);
  return described.flatMap((outcome): OutcomeResult[] => {
    const { [outcome.id]: heard } = found.outcomes;
    if (!heard) return [];
    const difference = differenceIn(context.place, outcome.id, context.year);
    const total = outcome.as === "flow" ? totalOf(heard, context) : undefined;
    return [
      {
        outcome,
        samples: heard.samples,
        monthly: context.drawn.includes(outcome.id) ? monthlyOf(heard, context.year) : [],
        differences: difference ? [difference] : [],
        ...(total ? { total } : {}),
        ...(cost && outcome.id === PROGRAMME_COST ? { costPerDeath: cost } : {}),
      },
    ];
  });
}

function monthlyOf({ monthly, months }: OutcomeAnswer, year: number): Spread[] {
  return Array.from({ length: Math.min(months, endOfYear(year)) }, (_, month) => ({
    median: monthly.median[month]!,
    mean: monthly.mean[month]!,
    q05: monthly.q05[month]!,
    q25: monthly.q25[month]!,
    q75: monthly.q75[month]!,
    q95: monthly.q95[month]!,
  }));
}

/** Differences of a flow summed from a year to another, run by run; empty for the reference. */
export function summedRuns(
  { differences }: OutcomeAnswer,
  members: number,
  since: number,
  year: number,
): Float64Array {
  if (!differences) return new Float64Array();
  const { runs, firstYear } = differences;
  const years = runs.length / members;
  return Float64Array.from({ length: members }, (_, member) => {
    let sum = 0;
    for (let at = since - firstYear; at <= year - firstYear && at < years; at++) {
      sum += runs[member * years + at]!;
    }
    return sum;
  });
}

function totalOf(
  heard: OutcomeAnswer,
  { members, since, year }: Context,
): YearDifference | undefined {
  const runs = summedRuns(heard, members, since, year);
  if (runs.length === 0) return undefined;
  return {
    year,
    since,
    ...new SampleSpread(members).of(runs, 0, 1, members),
    lowerIn: runs.filter((value) => value < 0).length / members,
    higherIn: runs.filter((value) => value > 0).length / members,
  };
}

/** Over the whole time to the year, as the library counts it. */
function costOf(
  found: ScenarioAnswer,
  outcomes: readonly Outcome[],
  { members, year }: Context,
): CostPerDeath | undefined {
  const deaths = deathsCounted(outcomes);
  const all = [PROGRAMME_COST, ...deaths].map((id) => {
    const heard = found.outcomes[id];
    return heard ? summedRuns(heard, members, heard.differences?.firstYear ?? 0, year) : undefined;
  });
  const [cost, ...others] = all;
  if (deaths.length === 0 || !cost || cost.length === 0) return undefined;
  const gatherer = new CostPerDeathGatherer();
  for (let member = 0; member < members; member++) {
    const died = others.reduce((sum, runs) => sum + (runs?.[member] ?? 0), 0);
    gatherer.add(cost[member]!, -died);
  }
  return gatherer.result(deaths);
}
