/** How a sector answers the board: at the best values, with the spread over draws from the priors. */
import type { ParameterValues } from "../draws.js";

/** What the model gives for one published value. */
export interface MeasuredSpread {
  /** With every parameter at its best value. */
  readonly median: number;
  /** The 5 and 95 % points over draws from the priors. */
  readonly low: number;
  readonly high: number;
}

/** Which values of the parameters a trace is made with. */
export interface MeasuredAt {
  readonly values: ParameterValues;
  readonly seed: number;
  readonly member: number;
}

/** The rows that a sector answers for. */
export interface SectorMeasures {
  /** Findings all of whose rows stand on the board. */
  readonly answersFor: (finding: string) => boolean;
  /** Value by row id, for one setting of the parameters. */
  readonly measure: (at: MeasuredAt) => Readonly<Record<string, number>>;
  /** Why the model has no value for a row of a finding that is otherwise used. */
  readonly silent: Readonly<Record<string, string>>;
  /** What must be known of how a value was got, by row id; of a miss, its reason. */
  readonly notes?: Readonly<Record<string, string>>;
}

/** Draws over which the spread is taken. */
const DRAWS = 50;
const SEED = 1;

const known = new WeakMap<SectorMeasures, Readonly<Record<string, MeasuredSpread>>>();

/** The spread of every measure of a sector, worked out once. */
export function measuredSpreads(sector: SectorMeasures): Readonly<Record<string, MeasuredSpread>> {
  const before = known.get(sector);
  if (before) return before;
  const best = sector.measure({ values: "published", seed: SEED, member: 0 });
  const draws = Array.from({ length: DRAWS }, (_, member) =>
    sector.measure({ values: "priors", seed: SEED, member }),
  );
  const spreads = Object.fromEntries(
    Object.entries(best).map(([id, median]) => {
      const sorted = draws.map((draw) => draw[id] ?? Number.NaN).sort((a, b) => a - b);
      return [id, { median, low: atShare(sorted, 0.05), high: atShare(sorted, 0.95) }];
    }),
  );
  known.set(sector, spreads);
  return spreads;
}

/** The value below which a share of sorted values lies, by rank. */
const atShare = (sorted: readonly number[], share: number): number =>
  sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
