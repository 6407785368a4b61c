/** Runs an ensemble on the worker threads of Node. */
import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import {
  EnsembleGatherer,
  type EnsembleRequest,
  type EnsembleResult,
  ensembleTasks,
} from "./ensemble.js";
import type { EnsembleTask, TaskResult } from "./task.js";

/** What an ensemble is asked, and on how many threads; all cores if absent. */
export interface ThreadedRequest extends EnsembleRequest {
  readonly workers?: number;
}

/** @throws Error when a run leaves the numbers, or when the signal stops it */
export async function runEnsemble(request: ThreadedRequest): Promise<EnsembleResult> {
  const tasks = ensembleTasks(request);
  const gatherer = new EnsembleGatherer(request, tasks.length);
  const workers = Math.max(1, Math.min(request.workers ?? availableParallelism(), tasks.length));
  const pool = new Piscina<EnsembleTask, TaskResult>({
    filename: workerFile(),
    minThreads: workers,
    maxThreads: workers,
  });
  try {
    const options = request.signal ? { signal: request.signal } : {};
    const running = tasks.map((task) => pool.run(task, options));
    for (const promise of running) promise.catch(() => undefined);
    for (const promise of running) gatherer.take(await promise);
  } finally {
    await pool.destroy();
  }
  return gatherer.result();
}

/** The built worker, also when this file runs from its source under test. */
function workerFile(): string {
  const here = import.meta.url;
  const built = here.endsWith(".ts") ? here.replace("/src/experiment/", "/dist/experiment/") : here;
  return new URL("worker.js", built).href;
}
