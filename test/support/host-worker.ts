/** A browser's worker that is sent model files and answers with the runs. */
import { hostRuns, type ModelFile } from "./host-runs.js";

const host = globalThis as unknown as {
  onmessage: (event: { readonly data: readonly ModelFile[] }) => void;
  postMessage: (value: unknown) => void;
};
host.onmessage = ({ data }) => host.postMessage(hostRuns(data));
