/** Runs the tests of claims on the worker threads of Node. */
import { availableParallelism } from "node:os";
import { withWorkers } from "../worker-pool.js";
import { ClaimGatherer, type ClaimResult } from "./judge.js";
import type { ClaimRequest } from "./plan.js";

/** What is asked, and on how many threads; all cores if absent. */
export interface ThreadedClaimRequest extends ClaimRequest {
  readonly workers?: number;
}

/** @throws Error when a run leaves the numbers, or when the signal stops it */
export async function runClaimTests(
  request: ThreadedClaimRequest,
): Promise<readonly ClaimResult[]> {
  const gatherer = new ClaimGatherer(request);
  const workers = request.workers ?? availableParallelism();
  await withWorkers(
    gatherer.tasks.map(({ task }) => task),
    { workers, ...(request.signal ? { signal: request.signal } : {}) },
    (result, i) => {
      const planned = gatherer.tasks[i];
      if (planned) gatherer.take(planned, result);
    },
  );
  return gatherer.results();
}
