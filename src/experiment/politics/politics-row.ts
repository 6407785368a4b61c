/** A row of the answer on politics. */
import type { BargainingResult } from "../../evidence/force-and-politics/bargaining-case.js";
import type { StopRule } from "./bargaining-rounds.js";
import type { OptionProbability } from "./condorcet-election.js";

export interface PoliticsRow {
  /** Subject and method, `use-of-force.weighted-mean`. */
  readonly id: string;
  /** What is forecast: a table of actors, a case, `ladder` or `strike`. */
  readonly subject: string;
  readonly method: string;
  readonly forecast: number;
  /** 5 and 95 % over draws; null where nothing is in doubt. */
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  /** Median after each round, where the method has rounds. */
  readonly rounds: readonly number[];
  /** Mean after each round. */
  readonly means?: readonly number[];
  /** Months within which a strike is asked about. */
  readonly months?: number;
  /** What is assumed beside the record, or the hazard that is held constant. */
  readonly assuming?: string;
  /** Why the rounds ended. */
  readonly stopped?: StopRule;
  /** For an election: how likely it ends at each position. */
  readonly probabilities?: readonly OptionProbability[];
  /** What was published of the same quantity. */
  readonly published?: readonly BargainingResult[];
  /** Whether judgement, and not a record, is behind it. */
  readonly hypothetical: boolean;
  readonly sources: readonly string[];
}
