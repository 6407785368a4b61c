/** Runs the tests of claims where it is called: in a browser's worker, or a test. */
import { doYearlyTask } from "../yearly-runs.js";
import { ClaimGatherer, type ClaimResult } from "./judge.js";
import type { ClaimRequest } from "./plan.js";

/** @throws Error when a run leaves the numbers, or when the signal stops it */
export function runClaimTestsHere(request: ClaimRequest): readonly ClaimResult[] {
  const gatherer = new ClaimGatherer(request);
  for (const planned of gatherer.tasks) {
    request.signal?.throwIfAborted();
    gatherer.take(planned, doYearlyTask(planned.task));
  }
  return gatherer.results();
}
