/** `core-2023` on the shipped network and on the generated ones, run once for the whole board. */
import { generatedNetworkCount } from "../../evidence/cartels/network-2020.js";
import type { PublishedValue } from "../../evidence/record.js";
import { amountLever } from "../../policy/levers.js";
import { coreMeasures, paperScenarios } from "./core-measures.js";
import { CoreTrace, type PaperTraces, paperScenario } from "./core-trace.js";
import { isWithin } from "./interval.js";

/** What the model gives for one published value. */
export interface Measured {
  /** With the shipped network, and the 5 and 95 % points over generated networks. */
  readonly model: { readonly median: number; readonly low: number; readonly high: number };
  readonly networks: { readonly reproduced: number; readonly of: number };
}

/** How a long replication is watched and stopped. */
export interface ReplicationOptions {
  /** Called with the share of networks done. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** Traces of all networks, and what is read off them. */
export class CoreReplication {
  private constructor(
    private readonly shipped: PaperTraces,
    private readonly generated: readonly PaperTraces[],
  ) {}

  /** Runs every network; others get their turn in between. @throws when the signal stops it */
  static async run({ onProgress, signal }: ReplicationOptions = {}): Promise<CoreReplication> {
    const generated: PaperTraces[] = [];
    for (let number = 1; number <= generatedNetworkCount; number++) {
      generated.push(tracesOf(number));
      onProgress?.(number / generatedNetworkCount);
      await new Promise((resolve) => setImmediate(resolve));
      signal?.throwIfAborted();
    }
    return new CoreReplication(tracesOf(), generated);
  }

  /** The model's answer to a row of the board. */
  measure(id: string, published: PublishedValue): Measured {
    const measure = coreMeasures[id];
    if (!measure) throw new Error(`core-2023 has no measure of ${id}`);
    const values = this.generated.map(measure).sort((a, b) => a - b);
    return {
      model: {
        median: measure(this.shipped),
        low: atShare(values, 0.05),
        high: atShare(values, 0.95),
      },
      networks: {
        reproduced: values.filter((value) => isWithin(value, published.low, published.high)).length,
        of: values.length,
      },
    };
  }
}

function tracesOf(network?: number): PaperTraces {
  const arrests = amountLever("mx.arrests").neutral;
  return Object.fromEntries(
    paperScenarios.map((id) => [id, new CoreTrace(paperScenario(id, arrests), network)]),
  ) as PaperTraces;
}

/** The value below which a share of sorted values lies, by rank. */
const atShare = (sorted: readonly number[], share: number): number =>
  sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
