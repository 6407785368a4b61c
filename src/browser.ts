/**
 * The public surface for a browser: what of `src/index.ts` needs no Node, and the runs of single
 * members that the lab gathers. Nothing here reaches a file, a thread pool or a terminal.
 */
export { suggestion } from "./engine/language/names.js";
export { describeProblem, InputError, type Problem } from "./engine/language/problem.js";
export { SampleSpread } from "./engine/run/sample-spread.js";
export type { Spread } from "./engine/run/statistics.js";
export { plainText } from "./evidence/plain-text.js";
export type { Prior } from "./evidence/prior.js";
export type { Basis, Finding, Parameter, Seen, Series, Source } from "./evidence/record.js";
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
export {
  type DrawsTask,
  type Driver,
  driversOf,
  type MemberDraws,
  memberDraws,
} from "./experiment/member-draws.js";
export { type MemberTask, memberRuns, type OutcomeRuns } from "./experiment/member-runs.js";
export {
  type DifferenceColumns,
  differenceColumns,
  type SpreadColumns,
  spreadColumns,
  type TotalColumns,
} from "./experiment/member-statistics.js";
export type { BoardRow } from "./experiment/replicate/board.js";
export { SharedPasts } from "./experiment/shared-past.js";
export { modelById } from "./model/models.js";
export type { Outcome } from "./model/simulation-model.js";
export { leverAmount } from "./policy/amount.js";
export {
  endOfYear,
  FIRST_YEAR,
  firstDecisionYear,
  LAST_YEAR,
  MONTHS_PER_YEAR,
  monthName,
  monthNumber,
  NOW,
} from "./policy/calendar.js";
export { lawFromScenario } from "./policy/law/from-scenario.js";
export type { AmountLever, ChoiceLever, Lever } from "./policy/levers.js";

export { DEFAULT_MODEL, readScenario } from "./policy/read-scenario.js";
export type { Scenario, ScenarioSetting } from "./policy/scenario.js";

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
export { lawBrief, type OrderBrief, orderBriefs } from "./report/law-brief.js";
export { claimWords, kindWords, verdictWords } from "./report/locale/claim-words.js";
export { basisWords, evidenceWords, seenWords } from "./report/locale/evidence-words.js";
export type { Locale } from "./report/locale/locale.js";
export { version } from "./version.js";
