/** Tasks on the worker threads of Node, their results taken up in order. */
import { setMaxListeners } from "node:events";
import { Piscina } from "piscina";
import type { EnsembleTask, TaskResult } from "./task.js";
import type { YearlyResult, YearlyTask } from "./yearly-runs.js";

/** A task that a worker knows, and what it answers. */
export type ResultOf<Task> = Task extends YearlyTask
  ? YearlyResult
  : Task extends EnsembleTask
    ? TaskResult
    : never;

/** @throws Error of the first task that fails, or when the signal stops them */
export async function withWorkers<Task extends EnsembleTask | YearlyTask>(
  tasks: readonly Task[],
  options: { readonly workers: number; readonly signal?: AbortSignal },
  take: (result: ResultOf<Task>, place: number) => void,
): Promise<void> {
  const workers = Math.max(1, Math.min(options.workers, tasks.length));
  const pool = new Piscina<Task, ResultOf<Task>>({
    filename: workerFile(),
    minThreads: workers,
    maxThreads: workers,
  });
  // Every task listens for the stop.
  if (options.signal) setMaxListeners(tasks.length, options.signal);
  try {
    const stopped = options.signal ? { signal: options.signal } : {};
    const running = tasks.map((task) => pool.run(task, stopped));
    for (const promise of running) promise.catch(() => undefined);
    for (const [place, promise] of running.entries()) take(await promise, place);
  } finally {
    await pool.destroy();
  }
}

/** The built worker, also when this file runs from its source under test. */
function workerFile(): string {
  const here = import.meta.url;
  const built = here.endsWith(".ts") ? here.replace("/src/experiment/", "/dist/experiment/") : here;
  return new URL("worker.js", built).href;
}
