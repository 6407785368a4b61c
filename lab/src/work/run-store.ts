/** Values of the runs done so far, by scenario: what was run once is not run again. */
import {
  type OutcomeRuns,
  type ParameterValues,
  type Scenario,
  type SpreadColumns,
  spreadColumns,
} from "../../../src/browser.js";

/**
 * Runs of one scenario. Members are dealt to lanes, one a runner, so that each runner meets the
 * members again whose past it has kept; within a lane they are ordered from the first on.
 */
export class ScenarioRuns {
  /** Members of each lane that have been asked for. */
  readonly ordered: number[];
  private readonly arrived = new Set<number>();
  private whole = 0;
  private readonly values = new Map<string, Float64Array>();
  private readonly columns = new Map<string, SpreadColumns>();
  private readonly shapes = new Map<string, Omit<OutcomeRuns, "values">>();

  constructor(
    readonly scenario: Scenario,
    readonly seed: number,
    readonly from: ParameterValues,
    readonly outcomes: readonly string[],
    lanes: number,
  ) {
    this.ordered = Array.from({ length: lanes }, () => 0);
  }

  /** Members that are there without a gap. */
  get complete(): number {
    return this.whole;
  }

  get bytes(): number {
    return [...this.values.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  /** @param every distance from one member to the next */
  take(firstMember: number, every: number, members: number, runs: readonly OutcomeRuns[]): void {
    for (const { values, ...shape } of runs) {
      const cells = values.length / members;
      const all = this.roomFor(shape.id, (firstMember + (members - 1) * every + 1) * cells);
      for (let i = 0; i < members; i++) {
        const row = values.subarray(i * cells, (i + 1) * cells);
        all.set(row, (firstMember + i * every) * cells);
      }
      this.shapes.set(shape.id, shape);
    }
    for (let i = 0; i < members; i++) this.arrived.add(firstMember + i * every);
    while (this.arrived.has(this.whole)) this.whole++;
  }

  private roomFor(id: string, length: number): Float64Array {
    const known = this.values.get(id);
    if (known && known.length >= length) return known;
    const larger = new Float64Array(Math.max(length, 2 * (known?.length ?? 0)));
    if (known) larger.set(known);
    this.values.set(id, larger);
    return larger;
  }

  /** The first members' values of an outcome, and its shape. */
  runsOf(id: string, members: number): OutcomeRuns | undefined {
    const shape = this.shapes.get(id);
    const values = this.values.get(id);
    if (!shape || !values) return undefined;
    const cells = shape.months * Math.max(1, shape.elements.length);
    return { ...shape, values: values.subarray(0, members * cells) };
  }

  /** Spread month by month of the first members; worked out once. */
  spreads(id: string, members: number, reference?: ScenarioRuns): SpreadColumns | undefined {
    const key = `${id} ${members}`;
    const known = this.columns.get(key);
    if (known) return known;
    const runs = this.runsOf(id, members);
    if (!runs) return undefined;
    const cells = runs.values.length / members;
    const made = spreadColumns(runs.values, members, cells, reference?.spreadKnown(runs, members));
    this.columns.set(key, made);
    return made;
  }

  /** Values and spread of the same outcome here, where their shape is that of other runs. */
  private spreadKnown({ id, values: { length } }: OutcomeRuns, members: number) {
    const values = this.runsOf(id, members)?.values;
    const columns = values?.length === length ? this.spreads(id, members) : undefined;
    return values && columns ? { values, columns } : undefined;
  }
}

/** More than this is not kept for scenarios that nobody looks at any more. */
const MOST_BYTES = 160_000_000;

/** Runs by scenario, the oldest given up first. */
export class RunStore {
  private readonly kept = new Map<string, ScenarioRuns>();

  constructor(private readonly lanes: number) {}

  of(
    scenario: Scenario,
    seed: number,
    from: ParameterValues,
    outcomes: readonly string[],
  ): ScenarioRuns {
    const { id: _, title: __, about: ___, ...what } = scenario;
    const key = JSON.stringify([what, seed, from]);
    const known = this.kept.get(key);
    const isEnough = known && outcomes.every((one) => known.outcomes.includes(one));
    const runs = isEnough ? known : new ScenarioRuns(scenario, seed, from, outcomes, this.lanes);
    this.kept.delete(key);
    this.kept.set(key, runs);
    this.giveUpOldest();
    return runs;
  }

  private giveUpOldest(): void {
    let bytes = [...this.kept.values()].reduce((sum, runs) => sum + runs.bytes, 0);
    for (const [key, runs] of this.kept) {
      if (bytes <= MOST_BYTES || this.kept.size <= 2) return;
      bytes -= runs.bytes;
      this.kept.delete(key);
    }
  }
}
