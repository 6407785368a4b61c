/** `us-demand` on the findings board: at best values, and over draws from the priors. */
import type { PublishedValue } from "../../evidence/record.js";
import type { ModelTrace } from "../model-trace.js";
import { demandMeasures } from "./demand-measures.js";
import { demandNotes } from "./demand-notes.js";
import { demandRuns, traceOfRun } from "./demand-runs.js";
import {
  atShare,
  type Measured,
  type ReplicationOptions,
  type SectorReplication,
} from "./sector-replication.js";

/** Draws from the priors behind each interval. */
const DRAWS = 50;

/** Traces of one run: at best values, then one a draw. */
interface Traces {
  readonly best: ModelTrace;
  readonly drawn: readonly ModelTrace[];
}

let kept: ReadonlyMap<string, Traces> | undefined;

/** Runs everything once for all rows; later calls find it done. @throws when the signal stops it */
async function allTraces({
  onProgress,
  signal,
}: ReplicationOptions): Promise<ReadonlyMap<string, Traces>> {
  if (kept) return kept;
  const runs = [...demandRuns()];
  const traces = new Map<string, Traces>();
  for (const [id, run] of runs) {
    traces.set(id, {
      best: traceOfRun(run, "best"),
      drawn: Array.from({ length: DRAWS }, (_, member) => traceOfRun(run, member)),
    });
    onProgress?.(traces.size / runs.length);
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
  }
  kept = traces;
  return traces;
}

/** The sector on the board. */
export const demandReplication: SectorReplication = {
  measures: (row) => Object.hasOwn(demandMeasures, row),
  sector: "demand",
  async run(options) {
    const traces = await allTraces(options);
    const of =
      (pick: (traces: Traces) => ModelTrace | undefined) =>
      (run: string): ModelTrace => {
        const found = traces.get(run);
        const trace = found && pick(found);
        if (!trace) throw new Error(`us-demand has no run "${run}"`);
        return trace;
      };
    return (row: string, _published: PublishedValue): Measured => {
      const measure = demandMeasures[row];
      if (!measure) throw new Error(`us-demand has no measure of ${row}`);
      const drawn = Array.from({ length: DRAWS }, (_, member) =>
        measure(of(({ drawn }) => drawn[member])),
      ).sort((a, b) => a - b);
      const note = demandNotes[row] ?? demandNotes[row.split(".").slice(0, 2).join(".")];
      return {
        model: {
          median: measure(of(({ best }) => best)),
          low: atShare(drawn, 0.05),
          high: atShare(drawn, 0.95),
        },
        ...(note === undefined ? {} : { note }),
      };
    };
  },
};
