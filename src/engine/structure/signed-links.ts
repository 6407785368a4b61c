/**
 * The signed links of a model: inside the parts that hold feedback, or all of them. A sign is read
 * from the equations where they settle it for every state, with constants as they stand; elsewhere
 * from the states of the reference run, where it must be the same at all of them.
 */
import { type Assignment, type Plan, planProgram } from "../compile/plan.js";
import { compileModel } from "../compile/program.js";
import type { Slot } from "../compile/program-tree.js";
import type { Needs } from "../model/graph.js";
import type { Model } from "../model/model.js";
import { withoutLimits } from "../model/without-limits.js";
import { feedbackParts, innerDependencies } from "./dependencies.js";
import { type Interval, isZero } from "./interval.js";
import { type Link, LinkGraph, type Polarity } from "./link.js";
import { PlaceTable } from "./place-table.js";
import { type ReferenceState, referenceStates } from "./reference-states.js";
import { sharesOf, signAtStates, signOf } from "./slope-sign.js";
import { costOf, positionOf, slopesAt, type View } from "./trace.js";

/** Links of a model with their signs. */
export interface SignedLinks {
  /** Between variables, numbered in the order of the model. */
  readonly variables: LinkGraph;
  /** Between single elements, numbered by their place in memory; absent where they are too many. */
  readonly elements: LinkGraph | undefined;
  readonly names: readonly string[];
  readonly slots: ReadonlyMap<string, Slot>;
  /** Moments of the reference run at which signs were read. */
  readonly moments: readonly number[];
}

/** Elements beyond which only variables are linked. */
const MOST_ELEMENTS = 5_000;
/** Steps of reading beyond which the rest of a model is not examined. */
const MOST_STEPS = 2_000_000;

/** Which links are asked for: those that lie on feedback loops, or those of constants as well. */
export type Scope = "feedback" | "all";

/** @throws InputError when the model does not compile */
export function signedLinks(model: Model, scope: Scope): SignedLinks {
  return new Examination(model, scope).links();
}

class Examination {
  private readonly plan: Plan;
  private readonly states: readonly ReferenceState[];
  private readonly table: PlaceTable;
  private readonly needs: Needs;
  /** Number of the part of each variable; links run inside parts only. */
  private readonly part = new Map<string, number>();
  private readonly number: ReadonlyMap<string, number>;
  private readonly variables = new LinkGraph();
  private readonly elements: LinkGraph | undefined;
  private readonly views: { readonly all: View; readonly single: readonly View[] };
  private steps = 0;

  constructor(
    private readonly model: Model,
    private readonly scope: Scope,
  ) {
    const bare = withoutLimits(model);
    this.plan = planProgram(bare);
    this.states = referenceStates(compileModel(model));
    const follows = scope === "all" ? "all" : "varying";
    this.table = new PlaceTable(bare, this.plan, this.states[0], follows);
    this.number = new Map(this.table.names.map((name, i) => [name, i]));
    this.needs = innerDependencies(bare);
    const parts = scope === "all" ? [this.table.names] : feedbackParts(this.needs);
    parts.forEach((part, i) => {
      for (const name of part) this.part.set(name, i);
    });
    const count = parts.flat().reduce((sum, name) => sum + this.volumeOf(name), 0);
    this.elements = count <= MOST_ELEMENTS ? new LinkGraph() : undefined;
    this.views = {
      all: this.table.allStates(),
      single: this.states.map((state) => this.table.atState(state)),
    };
  }

  links(): SignedLinks {
    const { plan } = this;
    for (const assignment of this.fixed()) this.examine(assignment, false);
    for (const assignment of plan.running) this.examine(assignment, true);
    for (const assignment of plan.previous) this.examine(assignment, false);
    for (const history of plan.histories) {
      for (const assignment of history.assignments) this.examine(assignment, false);
    }
    this.linkStocks();
    this.bypassHidden();
    return {
      variables: this.variables,
      elements: this.elements,
      names: this.table.names,
      slots: plan.layout.slots,
      moments: this.states.map((state) => state.time),
    };
  }

  /** What is computed at the start and stays: it links constants, and stands on no loop. */
  private fixed(): Assignment[] {
    if (this.scope === "feedback") return [];
    const running = new Set(this.plan.running.map(({ slot }) => slot.variable));
    return this.plan.starting.filter(({ slot }) => {
      const rule = this.model.variables.get(slot.variable)?.rule;
      return rule?.kind === "computed" && !running.has(slot.variable);
    });
  }

  private volumeOf(name: string): number {
    return this.model.variables.get(name)?.volume ?? 0;
  }

  /** Links into one assignment's elements; what it can hold is kept for those that read it. */
  private examine(assignment: Assignment, isRunning: boolean): void {
    const { slot, axes, node } = assignment;
    const part = this.part.get(slot.variable);
    const cost = costOf(node);
    const elements = assignment.element === undefined ? slot.volume : 1;
    for (let i = 0; i < elements; i++) {
      this.steps += cost;
      if (this.steps > MOST_STEPS) {
        if (part !== undefined) this.linkByName(slot.variable);
        return;
      }
      const element = assignment.element ?? i;
      const place = slot.offset + element;
      const position = positionOf(axes, element);
      const { value, slopes } = slopesAt(node, position, this.views.all);
      if (isRunning) this.table.hold(place, value);
      if (part === undefined) continue;
      const acting = [...slopes].filter(([from, slope]) => !isZero(slope) && this.isIn(from, part));
      if (acting.length === 0) continue;
      const slopesIn = (view: View) => slopesAt(node, position, view).slopes;
      this.linkInto(place, acting, slopesIn, cost);
    }
  }

  private isIn(place: number, part: number): boolean {
    return this.part.get(this.table.names[this.table.ownerOf(place)] ?? "") === part;
  }

  private linkInto(
    to: number,
    acting: readonly (readonly [number, Interval])[],
    slopesIn: (view: View) => ReadonlyMap<number, Interval>,
    cost: number,
  ): void {
    const [first, ...later] = this.views.single;
    const atStart = first ? slopesIn(first) : new Map<number, Interval>();
    const isSettled = acting.every(([, slope]) => signOf(slope) !== undefined);
    const atStates = isSettled ? [] : [atStart, ...later.map(slopesIn)];
    this.steps += cost * (isSettled ? 1 : this.views.single.length);
    const strengths = this.sharesOf(atStart);
    for (const [from, slope] of acting) {
      const always = signOf(slope);
      const polarity = always ?? signAtStates(atStates.map((one) => one.get(from)));
      const basis = always ? "equations" : "run";
      this.link(from, to, { polarity, basis, strength: strengths.get(from) ?? 0 });
    }
  }

  /** The share of each place in all that pushes at the start: slope times value. */
  private sharesOf(slopes: ReadonlyMap<number, Interval>): Map<number, number> {
    const [start] = this.states;
    const pushes = [...slopes].map(([from, { low, high }]) => {
      const push = Math.abs(((low + high) / 2) * (start?.memory[from] ?? 0));
      return [from, Number.isFinite(push) ? push : 0] as const;
    });
    return sharesOf(pushes);
  }

  private link(from: number, to: number, link: Link): void {
    const [source, target] = [this.table.ownerOf(from), this.table.ownerOf(to)];
    const volume = this.volumeOf(this.table.names[target] ?? "");
    this.variables.add(source, target, { ...link, strength: link.strength / volume });
    this.elements?.add(from, to, link);
  }

  /** Links of a variable that is not examined: from the names in its equation. */
  private linkByName(name: string): void {
    const to = this.number.get(name);
    for (const actor of this.needs.get(name) ?? []) {
      const from = this.number.get(actor);
      if (from === undefined || to === undefined) continue;
      if (this.part.get(actor) !== this.part.get(name)) continue;
      this.variables.add(from, to, { polarity: "?", basis: "not examined", strength: 0 });
    }
  }

  private linkStocks(): void {
    for (const { slot, inflows, outflows } of this.plan.stocks) {
      const part = this.part.get(slot.variable);
      if (part === undefined) continue;
      // What flows in and out again at once does not move the stock.
      const flows = [
        ...inflows.map((flow) => ({ flow, polarity: "+" as Polarity })),
        ...outflows.map((flow) => ({ flow, polarity: "-" as Polarity })),
      ].filter(({ flow }) => !(inflows.includes(flow) && outflows.includes(flow)));
      for (let i = 0; i < slot.volume; i++) {
        const sizes = flows.map(({ flow }) => {
          const size = Math.abs(this.states[0]?.memory[flow.offset + i] ?? 0);
          return [flow.offset + i, Number.isFinite(size) ? size : 0] as const;
        });
        const shares = sharesOf(sizes);
        for (const { flow, polarity } of flows) {
          const from = flow.offset + i;
          if (!this.isIn(from, part)) continue;
          const strength = shares.get(from) ?? 0;
          this.link(from, slot.offset + i, { polarity, basis: "equations", strength });
        }
      }
    }
  }

  /** Delays and levers stand as links of the variable in whose equation they arose. */
  private bypassHidden(): void {
    for (const [name, slot] of this.plan.layout.slots) {
      if (this.model.variables.get(name)?.role !== "hidden" || !this.part.has(name)) continue;
      this.variables.bypass(this.number.get(name) ?? 0);
      for (let i = 0; i < slot.volume; i++) this.elements?.bypass(slot.offset + i);
    }
  }
}
