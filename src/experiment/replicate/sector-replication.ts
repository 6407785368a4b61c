/** What a sector brings to the findings board: which rows it can be asked about, and answers. */
import type { PublishedValue, Sector } from "../../evidence/record.js";

/** What the model gives for one published value. */
export interface Measured {
  /**
   * `median` is the value at best parameters (with the shipped network, where there is one); `low`
   * and `high` are the 5 and 95 % points over prior draws or generated networks.
   */
  readonly model: { readonly median: number; readonly low: number; readonly high: number };
  readonly networks?: { readonly reproduced: number; readonly of: number };
  /** What must be known of how the value was got; with a miss, its reason. */
  readonly note?: string;
}

/** How a long replication is watched and stopped. */
export interface ReplicationOptions {
  /** Called with the share that is done. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** A sector, or a model alone, on the board. */
export interface SectorReplication {
  /** Whether it measures the row of that id. */
  readonly measures: (row: string) => boolean;
  /** Sector whose findings stand on the board with their mapping when they cannot be compared. */
  readonly sector?: Sector;
  /** Runs what its measures need and hands over the answers. */
  readonly run: (
    options: ReplicationOptions,
  ) => Promise<(row: string, published: PublishedValue) => Measured>;
}

/** The value below which a share of sorted values lies, by rank. */
export const atShare = (sorted: readonly number[], share: number): number =>
  sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
