/** Runs an ensemble on the worker threads of Node. */
import { availableParallelism } from "node:os";
import {
  EnsembleGatherer,
  type EnsembleRequest,
  type EnsembleResult,
  ensembleTasks,
} from "./ensemble.js";
import { withWorkers } from "./worker-pool.js";

/** What an ensemble is asked, and on how many threads; all cores if absent. */
export interface ThreadedRequest extends EnsembleRequest {
  readonly workers?: number;
}

/** @throws Error when a run leaves the numbers, or when the signal stops it */
export async function runEnsemble(request: ThreadedRequest): Promise<EnsembleResult> {
  const tasks = ensembleTasks(request);
  const gatherer = new EnsembleGatherer(request, tasks.length);
  await withWorkers(
    tasks,
    {
      workers: request.workers ?? availableParallelism(),
      ...(request.signal ? { signal: request.signal } : {}),
    },
    (result) => gatherer.take(result),
  );
  return gatherer.result();
}
