/** What each place in memory can hold, and how it is looked at: at one state or at all at once. */
import type { Plan } from "../compile/plan.js";
import type { GraphicalFunction } from "../model/definition.js";
import type { Model, Variable } from "../model/model.js";
import { EVERYTHING, type Interval, interval, point, UPWARDS } from "./interval.js";
import type { ReferenceState } from "./reference-states.js";
import type { View } from "./trace.js";

/** Places by number, with the variable that owns each and what it can hold. */
export class PlaceTable {
  /** Variables in the order of the model; `ownerOf` gives places in it. */
  readonly names: readonly string[];
  private readonly owner: Int32Array;
  private readonly varying: Uint8Array;
  private readonly lows: Float64Array;
  private readonly highs: Float64Array;
  private readonly graphs: readonly GraphicalFunction[];

  /**
   * @param start a state in which constants have their values
   * @param follows which places are followed back: those that change while time runs, or all
   */
  constructor(
    private readonly model: Model,
    plan: Plan,
    start: ReferenceState | undefined,
    private readonly follows: "varying" | "all" = "varying",
  ) {
    const { size, slots } = plan.layout;
    this.names = [...model.variables.keys()];
    this.owner = new Int32Array(size);
    this.varying = new Uint8Array(size);
    this.lows = new Float64Array(size);
    this.highs = new Float64Array(size);
    this.graphs = plan.graphOwners.map((name) => graphOf(model.variables.get(name)));
    const running = new Set(plan.running.map((assignment) => assignment.slot.variable));
    this.names.forEach((name, number) => {
      const slot = slots.get(name);
      const rule = model.variables.get(name)?.rule;
      if (!slot || !rule) return;
      const varies = rule.kind === "stock" || rule.kind === "previous" || running.has(name);
      const most = rule.kind === "stock" && rule.nonNegative ? UPWARDS : EVERYTHING;
      for (let place = slot.offset; place < slot.offset + slot.volume; place++) {
        this.owner[place] = number;
        this.varying[place] = varies ? 1 : 0;
        this.hold(place, varies ? most : point(start?.memory[place] ?? 0));
      }
    });
  }

  /** Number of the variable at a place. */
  ownerOf(place: number): number {
    return this.owner[place]!;
  }

  /** Says what a place can hold in any state. */
  hold(place: number, { low, high }: Interval): void {
    this.lows[place] = low;
    this.highs[place] = high;
  }

  /** All states at once: constants as they stand, everything else as it may come. */
  allStates(): View {
    const { start, stop, dt } = this.model.time;
    return {
      time: interval(start, stop),
      dt,
      graphs: this.graphs,
      valueOf: (place) => ({ low: this.lows[place]!, high: this.highs[place]! }),
      follows: (place) => this.follows === "all" || this.varying[place] === 1,
    };
  }

  /** One state. */
  atState({ memory, time }: ReferenceState): View {
    return { ...this.allStates(), time: point(time), valueOf: (place) => point(memory[place]!) };
  }
}

function graphOf(variable: Variable | undefined): GraphicalFunction {
  const rule = variable?.rule;
  const graph = rule?.kind === "graph" || rule?.kind === "computed" ? rule.graph : undefined;
  if (!graph) throw new Error("a graph owner has a graph");
  return graph;
}
