/**
 * The public surface: what the front ends and other programs may use. Imports behind it are free to
 * move; what stands here is kept.
 */
export { suggestion } from "./engine/language/names.js";
export { describeProblem, fail, InputError } from "./engine/language/problem.js";
export { benchRows } from "./experiment/bench/bench.js";
export { type EnsembleResult, runEnsemble } from "./experiment/ensemble.js";
export { actorTableRows, readActorTable } from "./experiment/politics/actor-table-file.js";
export type { PoliticsRow } from "./experiment/politics/politics-row.js";
export {
  editableTable,
  type PoliticsSubject,
  politicsRows,
  subjectByName,
} from "./experiment/politics/subjects.js";
export { findingsBoard } from "./experiment/replicate/board.js";
export { models } from "./model/models.js";
export { levers } from "./policy/levers.js";
export { flagship, presetById, presets } from "./policy/presets.js";
export {
  readScenario,
  type ScenarioAdditions,
  type WrittenSetting,
} from "./policy/read-scenario.js";
export type { Scenario } from "./policy/scenario.js";
export { parseScenarioFile, type ScenarioFile } from "./policy/scenario-file.js";
export { switches } from "./policy/switches.js";
export { readTies } from "./policy/ties-file.js";
export { boardHeadline, boardTable } from "./report/board.js";
export { unitWords } from "./report/describe.js";
export { type Language, localeOf, readable } from "./report/format.js";
export { htmlReport } from "./report/html-report.js";
export { boundsText, neutralText, studiedText } from "./report/levers.js";
export type { Locale } from "./report/locale/locale.js";
export { extrapolationNotes, preventionNotes } from "./report/notes.js";
export { actorTableText, caseText, forecastText, ladderText } from "./report/politics.js";
export { politicsJson } from "./report/politics-labels.js";
export { compareJson, longRows, runJson } from "./report/result-json.js";
export {
  comparisonSentences,
  differenceTable,
  ensembleNote,
  outcomeTable,
  textTable,
} from "./report/tables.js";
export { version } from "./version.js";
