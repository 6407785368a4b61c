/**
 * The public surface: what the front ends and other programs may use. Imports behind it are free to
 * move; what stands here is kept.
 */
export { compileModel, type Program } from "./engine/compile/program.js";
export { suggestion } from "./engine/language/names.js";
export { parseExpression } from "./engine/language/parse.js";
export { describeProblem, fail, InputError } from "./engine/language/problem.js";
export type { ModelDefinition, TimeDefinition } from "./engine/model/definition.js";
export { loadModel } from "./engine/model/load.js";
export { simulate } from "./engine/run/simulate.js";
export { checkXmile, type XmileCheck } from "./engine/xmile/check-xmile.js";
export { decodeXml, MOST_BYTES } from "./engine/xmile/decode.js";
export { loadXmile } from "./engine/xmile/load-xmile.js";
export { runXmile, type SavedRun, savedRunCsv } from "./engine/xmile/run-xmile.js";
export { claims } from "./evidence/claims/ledger.js";
export { questions } from "./evidence/claims/questions.js";
export { importTable } from "./evidence/import/import-table.js";
export { population_state_year } from "./evidence/mexico-data/population.js";
export { states } from "./evidence/mexico-data/states.js";
export { tiles } from "./evidence/mexico-data/tile-grid.js";
export {
  evidence,
  findingById,
  parameterById,
  seriesById,
  sourceById,
} from "./evidence/registry.js";
export { ladder } from "./evidence/timeline/ladder.js";
export { readUserEvents } from "./evidence/timeline/own-events.js";
export { eventsBetween, lastDateSearched, withOwnEvents } from "./evidence/timeline/timeline.js";
export { evidenceUnits } from "./evidence/units.js";
export { benchRows } from "./experiment/bench/bench.js";
export type { ClaimTest } from "./experiment/claims/claim-test.js";
export { claimTests } from "./experiment/claims/claim-tests.js";
export type { ClaimResult } from "./experiment/claims/judge.js";
export type { ClaimRequest } from "./experiment/claims/plan.js";
export { runClaimTests } from "./experiment/claims/run-claim-tests.js";
export { runClaimTestsHere } from "./experiment/claims/run-claim-tests-here.js";
export { directions } from "./experiment/directions/directions.js";
export { type DirectionRow, directionRows } from "./experiment/directions/evaluate.js";
export { type EnsembleResult, runEnsembleHere } from "./experiment/ensemble.js";
export { exportScenario } from "./experiment/export-scenario.js";
export { acceptedValues } from "./experiment/history/accepted-values.js";
export { actorTableRows, readActorTable } from "./experiment/politics/actor-table-file.js";
export type { PoliticsRow } from "./experiment/politics/politics-row.js";
export {
  editableTable,
  type PoliticsSubject,
  politicsRows,
  subjectByName,
} from "./experiment/politics/subjects.js";
export { type BoardRow, findingsBoard } from "./experiment/replicate/board.js";
export { runEnsemble } from "./experiment/run-ensemble.js";
export { type Coupling, heardName } from "./model/coupling.js";
export { couplings } from "./model/couplings.js";
export { models } from "./model/models.js";
export { sectorsOfTheCycle } from "./model/whole-cycle.js";
export { lawFromScenario } from "./policy/law/from-scenario.js";
export { lawInputIds, situationNow } from "./policy/law/inputs.js";
export { readSituation } from "./policy/law/read-situation.js";
export { levers } from "./policy/levers.js";
export { flagship, presetById, presets } from "./policy/presets/presets.js";
export {
  readScenario,
  type ScenarioAdditions,
  type WrittenSetting,
} from "./policy/read-scenario.js";
export type { Scenario } from "./policy/scenario.js";
export { parseScenarioFile, type ScenarioFile } from "./policy/scenario-file.js";
export { switches } from "./policy/switches.js";
export { readTies } from "./policy/ties-file.js";
export { answers } from "./report/answers.js";
export { bibtex } from "./report/bibtex.js";
export { boardHeadline, boardTable } from "./report/board.js";
export {
  type Brief,
  briefOf,
  chartedOf,
  sourcesOf,
} from "./report/brief/brief.js";
export { briefHtml } from "./report/brief/brief-html.js";
export type { Paper } from "./report/brief/brief-style.js";
export { judgedOf, structureTaken } from "./report/brief/judged.js";
export { claimRow, claimsText, claimText, questionRow, questionText } from "./report/claim-rows.js";
export { type ClaimTestRow, claimTestRow } from "./report/claim-test-rows.js";
export { claimTestLines, partSentence } from "./report/claim-test-text.js";
export { comparisonSentences } from "./report/comparison.js";
export { barsOf, type Density, drawnQuantiles, priorDensity } from "./report/density.js";
export { unitWords } from "./report/describe.js";
export { couplingLayout } from "./report/diagram/coupling-layout.js";
export { labelOf } from "./report/diagram/label.js";
export { roundedPath } from "./report/diagram/svg.js";
export {
  directionHeadline,
  directionJson,
  directionTable,
  directionText,
} from "./report/directions.js";
export {
  type Entry,
  type EntryType,
  entries,
  entriesWith,
  entryIds,
  entryOf,
  entryTypes,
  spelledSources,
} from "./report/evidence-entries.js";
export { evidenceCsvRow, evidenceRow } from "./report/evidence-rows.js";
export { entriesText, entryText } from "./report/evidence-text.js";
export { type Language, localeOf, readable } from "./report/format.js";
export { htmlReport } from "./report/html-report.js";
export { importCsvRows, importJson, importText, problemLines } from "./report/import-rows.js";
export { lawBrief, lawOfComparison } from "./report/law-brief.js";
export { lawInputsText, lawJsonRows, lawText } from "./report/law-rows.js";
export { boundsText, neutralText, studiedText } from "./report/levers.js";
export type { Locale } from "./report/locale/locale.js";
export { loopReport, loopText } from "./report/loop-report.js";
export { stateShapes } from "./report/maps/shape-map.js";
export { extrapolationNotes, preventionNotes } from "./report/notes.js";
export { observedDots } from "./report/observed-dots.js";
export { actorTableText, caseText, forecastText, ladderText } from "./report/politics.js";
export { politicsJson } from "./report/politics-labels.js";
export { precedentLines } from "./report/precedents.js";
export { compareJson, longRows, runJson } from "./report/result-json.js";
export { stateLabel } from "./report/state-label.js";
export {
  differenceTable,
  ensembleNote,
  outcomeTable,
  textTable,
} from "./report/tables.js";
export { timelineRow, timelineText } from "./report/timeline-rows.js";
export { unitReport, unitText } from "./report/unit-report.js";
export { version } from "./version.js";
