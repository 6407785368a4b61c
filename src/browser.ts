/**
 * The public surface for a browser: what of `src/index.ts` needs no Node, and the runs of single
 * members that the lab gathers. Nothing here reaches a file, a thread pool or a terminal.
 */
export { suggestion } from "./engine/language/names.js";
export { describeProblem, InputError, type Problem } from "./engine/language/problem.js";
export { SampleSpread } from "./engine/run/sample-spread.js";
export type { Spread } from "./engine/run/statistics.js";
export type { Prior } from "./evidence/prior.js";
export type { Finding, Parameter, Series, Source } from "./evidence/record.js";
export {
  type CostPerDeath,
  CostPerDeathGatherer,
  deathsCounted,
  PROGRAMME_COST,
} from "./experiment/cost-per-death.js";
export { type ParameterValues, usualValues } from "./experiment/draws.js";
export type {
  EnsembleResult,
  OutcomeResult,
  ScenarioResult,
  YearDifference,
} from "./experiment/ensemble.js";
export { acceptedFor, excludedShare } from "./experiment/history/accepted-draws.js";
export { type MemberTask, memberRuns, type OutcomeRuns } from "./experiment/member-runs.js";
export {
  type DifferenceColumns,
  differenceColumns,
  type SpreadColumns,
  spreadColumns,
} from "./experiment/member-statistics.js";
export { modelById } from "./model/models.js";
export type { Outcome } from "./model/simulation-model.js";
export { leverAmount } from "./policy/amount.js";
export {
  endOfYear,
  FIRST_YEAR,
  LAST_YEAR,
  MONTHS_PER_YEAR,
  monthName,
  monthNumber,
  NOW,
} from "./policy/calendar.js";
export { lawFromScenario } from "./policy/law/from-scenario.js";
export type { AmountLever, ChoiceLever, Lever } from "./policy/levers.js";
export { DEFAULT_MODEL, readScenario } from "./policy/read-scenario.js";
export type { Scenario } from "./policy/scenario.js";
export { parseScenarioFile, type ScenarioFile } from "./policy/scenario-file.js";
export type { StructureSwitch } from "./policy/switches.js";
export { type Brief, briefOf, chartedOf, letterOf, sourcesOf } from "./report/brief/brief.js";
export { BriefReport } from "./report/brief/brief-report.js";
export { briefStyle } from "./report/brief/brief-style.js";
export type { BriefChart } from "./report/brief/chart-data.js";
export { outcomeOf } from "./report/comparison.js";
export { costPerDeathCell } from "./report/cost-per-death.js";
export {
  describe,
  describeDifference,
  describeSigns,
  describeSpread,
  isUnmoved,
  periodText,
  periodUnit,
  shownDifference,
  unitWords,
  yearlyUnit,
} from "./report/describe.js";
export type { ChartDot } from "./report/fan-chart.js";
export { inHundred, type Language, localeOf, readable, signed } from "./report/format.js";
export { lawBrief, orderBriefs } from "./report/law-brief.js";
export type { Locale } from "./report/locale/locale.js";
export { version } from "./version.js";
