/**
 * The plan of a program: which values are assigned when and in what order. At the start every
 * stock and constant gets its value; at each step the computed variables that vary are assigned in
 * an order in which everything stands ready; then memories are updated and stocks advance.
 */
import { fail } from "../language/problem.js";
import type { Expression } from "../language/syntax.js";
import {
  describeCircle,
  runningNeeds,
  shortestCircle,
  startingNeeds,
  strongParts,
} from "../model/graph.js";
import type { Equations, Model, Variable } from "../model/model.js";
import { type Layout, layOut } from "./layout.js";
import { type Pace, pacesOf } from "./pace.js";
import { type Axis, type Node, nodeParts, type Slot, walkNode } from "./program-tree.js";
import { Resolver } from "./resolve.js";

/** Elements that are put in order one by one, where arrays need each other. */
const MOST_ORDERED = 200_000;
/** Values that these may read altogether. */
const MOST_READ = 5_000_000;

/** One value or one array of values to be computed and stored. */
export interface Assignment {
  readonly slot: Slot;
  /** Loops over the whole array; empty for a single value. */
  readonly axes: readonly Axis[];
  /** For a single element of an array: its row-major number. */
  readonly element: number | undefined;
  readonly node: Node;
}

/** A stock with the places of its flows. */
export interface PlannedStock {
  readonly slot: Slot;
  readonly inflows: readonly Slot[];
  readonly outflows: readonly Slot[];
  readonly nonNegative: boolean;
}

export interface Plan {
  readonly model: Model;
  readonly layout: Layout;
  readonly starting: readonly Assignment[];
  readonly running: readonly Assignment[];
  /** How often the running ones change. */
  readonly paces: ReadonlyMap<string, Pace>;
  /** Updates of PREVIOUS after a step: written to the slot. */
  readonly previous: readonly Assignment[];
  /** Values appended to each history after a step, one list per history. */
  readonly histories: readonly {
    readonly volume: number;
    readonly slot: Slot;
    readonly assignments: readonly Assignment[];
  }[];
  readonly stocks: readonly PlannedStock[];
  /** Graphical functions by table number. */
  readonly graphOwners: readonly string[];
}

/** @throws InputError on an algebraic circle or an unresolvable subscript */
export function planProgram(model: Model): Plan {
  const layout = layOut(model);
  const resolver = new Resolver(model, layout);
  const planner = new Planner(model, layout, resolver);
  return planner.plan();
}

class Planner {
  private readonly assigned = new Map<Variable, Map<Equations, readonly Assignment[]>>();

  constructor(
    private readonly model: Model,
    private readonly layout: Layout,
    private readonly resolver: Resolver,
  ) {}

  plan(): Plan {
    const running = runningNeeds(this.model);
    const paces = pacesOf(this.model, running, (name) => this.nodesOf(this.variable(name)));
    const starting = startingNeeds(this.model);
    return {
      model: this.model,
      layout: this.layout,
      starting: this.inOrder(strongParts(starting), starting, (variable) => this.startOf(variable)),
      running: this.inOrder(strongParts(running), running, (variable) =>
        paces.get(variable.name)?.kind === "never" ? [] : this.runOf(variable),
      ),
      paces,
      previous: this.of("previous", (variable, rule) =>
        rule.kind === "previous" ? this.assign(variable, rule.equations) : [],
      ),
      histories: this.resolver.historyOwners.map((name) => {
        const variable = this.variable(name);
        const assignments =
          variable.rule.kind === "history" ? this.assign(variable, variable.rule.equations) : [];
        return { volume: variable.volume, slot: this.slot(name), assignments };
      }),
      stocks: [...this.model.variables.values()].flatMap((variable) =>
        variable.rule.kind === "stock"
          ? [
              {
                slot: this.slot(variable.name),
                inflows: variable.rule.inflows.map((name) => this.slot(name)),
                outflows: variable.rule.outflows.map((name) => this.slot(name)),
                nonNegative: variable.rule.nonNegative,
              },
            ]
          : [],
      ),
      graphOwners: this.resolver.graphOwners,
    };
  }

  private variable(name: string): Variable {
    const variable = this.model.variables.get(name);
    if (!variable) throw new Error(`no variable ${name}`);
    return variable;
  }

  private slot(name: string): Slot {
    const slot = this.layout.slots.get(name);
    if (!slot) throw new Error(`no slot for ${name}`);
    return slot;
  }

  private of(
    kind: Variable["rule"]["kind"],
    make: (variable: Variable, rule: Variable["rule"]) => readonly Assignment[],
  ): Assignment[] {
    return [...this.model.variables.values()]
      .filter((variable) => variable.rule.kind === kind)
      .flatMap((variable) => make(variable, variable.rule));
  }

  /** Assignments for the parts in order; a circle among variables may still be none of elements. */
  private inOrder(
    parts: readonly (readonly string[])[],
    needs: ReadonlyMap<string, readonly string[]>,
    make: (variable: Variable) => readonly Assignment[],
  ): Assignment[] {
    const ordered: Assignment[] = [];
    for (const part of parts) {
      const assignments = part.flatMap((name) => make(this.variable(name)));
      const isCircle = part.length > 1 || part.some((name) => needs.get(name)?.includes(name));
      if (isCircle && assignments.length > 0)
        ordered.push(...this.byElement(part, needs, assignments));
      else ordered.push(...assignments);
    }
    return ordered;
  }

  /** Orders single elements of arrays whose elements need each other but go round no circle. */
  private byElement(
    part: readonly string[],
    needs: ReadonlyMap<string, readonly string[]>,
    assignments: readonly Assignment[],
  ): Assignment[] {
    const count = assignments.reduce(
      (sum, { axes, slot }) => sum + (axes.length === 0 ? 1 : slot.volume),
      0,
    );
    if (count > MOST_ORDERED) this.refuseOrder(part, `${count} elements`);
    let read = 0;
    const single = assignments.every((assignment) => assignment.axes.length === 0)
      ? assignments
      : assignments.flatMap((assignment) => unrolled(assignment));
    for (const assignment of single) read += readsOf(assignment.node);
    if (read > MOST_READ) this.refuseOrder(part, `${read} values read`);
    const placeOf = new Map(single.map((assignment) => [targetOf(assignment), assignment]));
    const elementNeeds = new Map<string, string[]>();
    for (const assignment of single) {
      const needed = [...placesRead(assignment.node)]
        .map(String)
        .filter((place) => placeOf.has(Number(place)));
      elementNeeds.set(String(targetOf(assignment)), needed);
    }
    const ordered: Assignment[] = [];
    for (const one of strongParts(elementNeeds)) {
      const [place] = one;
      const circle =
        one.length > 1 || (place !== undefined && elementNeeds.get(place)?.includes(place));
      if (circle) {
        const way = shortestCircle(part, needs);
        const first = this.variable(way[0] ?? "");
        fail({
          file: this.model.file,
          variable: first.within ?? first.written,
          message: describeCircle(way, this.model),
        });
      }
      const assignment = placeOf.get(Number(place));
      if (assignment) ordered.push(assignment);
    }
    return ordered;
  }

  private refuseOrder(part: readonly string[], what: string): never {
    const first = this.variable(part[0] ?? "");
    return fail({
      file: this.model.file,
      variable: first.within ?? first.written,
      message: `It is part of a circle among arrays, whose elements would have to be put in order one by one: ${what} are too many.`,
    });
  }

  private startOf(variable: Variable): readonly Assignment[] {
    const { rule } = variable;
    switch (rule.kind) {
      case "stock":
      case "previous":
        return this.assign(variable, rule.initial);
      case "computed":
        return this.assign(variable, rule.atStart ?? rule.equations);
      case "initial":
        return this.assign(variable, rule.equations);
      case "history":
        return this.assign(variable, rule.initial ?? rule.equations);
      default:
        return [];
    }
  }

  private runOf(variable: Variable): readonly Assignment[] {
    const { rule } = variable;
    if (rule.kind === "computed") return this.assign(variable, rule.equations);
    if (rule.kind !== "history") return [];
    const history = this.resolver.historyOf(variable.name);
    return this.assign(variable, rule.delay).map((assignment) => ({
      ...assignment,
      node: {
        kind: "recall",
        history,
        element: elementNode(assignment),
        delay: assignment.node,
      },
    }));
  }

  private nodesOf(variable: Variable): Node[] {
    const { rule } = variable;
    if (rule.kind !== "computed") return [];
    return this.assign(variable, rule.equations).map((assignment) => assignment.node);
  }

  /** Equations resolved once serve the start, the run and the question how often they change. */
  private assign(variable: Variable, equations: Equations): readonly Assignment[] {
    const own = this.assigned.get(variable) ?? new Map<Equations, readonly Assignment[]>();
    this.assigned.set(variable, own);
    const assignments = own.get(equations) ?? this.resolved(variable, equations);
    own.set(equations, assignments);
    return assignments;
  }

  private resolved(variable: Variable, equations: Equations): Assignment[] {
    const slot = this.slot(variable.name);
    const read = (node: Node): Node => this.throughGraph(variable, node);
    if (equations.kind === "all") {
      const axes = variable.dimensions.map((dimension) =>
        this.resolver.newAxis(dimension.elements.length),
      );
      const node = read(this.resolver.overAxes(variable, axes, equations.expression));
      return [{ slot, axes, element: undefined, node }];
    }
    return equations.expressions.map((expression: Expression, element) => ({
      slot,
      axes: [],
      element,
      node: read(this.resolver.atElement(variable, positionsOf(element, slot.sizes), expression)),
    }));
  }

  private throughGraph(variable: Variable, x: Node): Node {
    if (variable.rule.kind !== "computed" || !variable.rule.graph) return x;
    return { kind: "graph", table: this.resolver.graphOf(variable.name) ?? 0, inverse: false, x };
  }
}

/** Positions along each dimension of the element with this row-major number. */
export function positionsOf(element: number, sizes: readonly number[]): number[] {
  const positions: number[] = [];
  let rest = element;
  for (let i = sizes.length - 1; i >= 0; i--) {
    const size = sizes[i] ?? 1;
    positions.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  return positions;
}

function targetOf(assignment: Assignment): number {
  return assignment.slot.offset + (assignment.element ?? 0);
}

function elementNode(assignment: Assignment): Node {
  if (assignment.element !== undefined) return { kind: "number", value: assignment.element };
  let element: Node = { kind: "number", value: 0 };
  for (const axis of assignment.axes) {
    const scaled: Node = {
      kind: "operation",
      operation: "*",
      operands: [element, { kind: "number", value: axis.size }],
    };
    element = {
      kind: "operation",
      operation: "+",
      operands: [scaled, { kind: "counter", axis: axis.id }],
    };
  }
  return element;
}

/** One assignment per element, loop counters replaced by positions. */
function unrolled(assignment: Assignment): Assignment[] {
  if (assignment.axes.length === 0) return [assignment];
  const { sizes, volume } = assignment.slot;
  return Array.from({ length: volume }, (_, element) => {
    const positions = positionsOf(element, sizes);
    const fixed = new Map(assignment.axes.map((axis, i) => [axis.id, positions[i] ?? 0]));
    return { ...assignment, axes: [], element, node: fixAxes(assignment.node, fixed) };
  });
}

function fixAxes(node: Node, fixed: ReadonlyMap<number, number>): Node {
  const inside = (part: Node): Node => fixAxes(part, fixed);
  switch (node.kind) {
    case "number":
    case "clock":
      return node;
    case "counter": {
      const position = fixed.get(node.axis);
      return position === undefined ? node : { kind: "number", value: position };
    }
    case "load":
      return {
        ...node,
        places: node.places.map((place) => {
          if (place.kind === "computed") return { ...place, position: inside(place.position) };
          const position = place.kind === "axis" ? fixed.get(place.axis) : undefined;
          if (place.kind !== "axis" || position === undefined) return place;
          return {
            kind: "fixed",
            position: place.table ? (place.table[position] ?? 0) : position + place.offset,
          };
        }),
      };
    case "operation":
      return { ...node, operands: node.operands.map(inside) };
    case "choice":
      return {
        ...node,
        condition: inside(node.condition),
        consequent: inside(node.consequent),
        alternative: inside(node.alternative),
      };
    case "fold":
      return { ...node, body: inside(node.body) };
    case "graph":
      return { ...node, x: inside(node.x) };
    case "draw":
      return { ...node, element: inside(node.element), operands: node.operands.map(inside) };
    case "recall":
      return { ...node, element: inside(node.element), delay: inside(node.delay) };
  }
}

/** About how many places in memory a node may read. */
function readsOf(node: Node): number {
  const own =
    node.kind === "load"
      ? node.places.reduce(
          (count, place, i) => count * (place.kind === "fixed" ? 1 : (node.slot.sizes[i] ?? 1)),
          1,
        )
      : 0;
  return nodeParts(node).reduce((sum, part) => sum + readsOf(part), own);
}

/** Every place in memory that a node may read. */
export function placesRead(node: Node): Set<number> {
  const places = new Set<number>();
  const sizes = new Map<number, number>();
  walkNode(node, (part) => {
    if (part.kind === "fold") for (const axis of part.axes) sizes.set(axis.id, axis.size);
  });
  walkNode(node, (part) => {
    if (part.kind !== "load") return;
    let found = [0];
    part.places.forEach((place, i) => {
      const size = part.slot.sizes[i] ?? 1;
      const along =
        place.kind === "fixed"
          ? [place.position]
          : place.kind === "axis" && sizes.has(place.axis)
            ? Array.from({ length: sizes.get(place.axis) ?? 0 }, (_, k) =>
                place.table ? (place.table[k] ?? 0) : k + place.offset,
              )
            : Array.from({ length: size }, (_, k) => k);
      found = found.flatMap((base) => along.map((position) => base * size + position));
    });
    for (const place of found) places.add(part.slot.offset + place);
  });
  return places;
}
