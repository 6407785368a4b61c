/** Entry of a worker thread: does tasks of ensembles, and of runs read year by year. */
import { doTask, type EnsembleTask, type TaskResult } from "./task.js";
import { doYearlyTask, type YearlyResult, type YearlyTask } from "./yearly-runs.js";

export default (task: EnsembleTask | YearlyTask): TaskResult | YearlyResult =>
  "courses" in task ? doYearlyTask(task) : doTask(task);
