/** Entry of a worker thread: does tasks of ensembles. */
import { doTask, type EnsembleTask, type TaskResult } from "./task.js";

export default (task: EnsembleTask): TaskResult => doTask(task);
