/** A browser's worker that answers any message with the runs. */
import { hostRuns } from "./host-runs.js";

const host = globalThis as unknown as {
  onmessage: () => void;
  postMessage: (value: unknown) => void;
};
host.onmessage = () => host.postMessage(hostRuns());
