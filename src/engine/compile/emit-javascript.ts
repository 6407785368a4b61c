/**
 * The JavaScript back-end: turns a plan into the source of a module body over one Float64Array.
 * The source holds places and numbers only, never a word of the model's text. Work that does not
 * change inside a loop stands before it; constant matrices that are mostly zero are summed over
 * their entries only.
 */
import { Beside } from "./beside.js";
import { BlockStack, type Table, Tables } from "./code-blocks.js";
import { type FoldNode, jointFolds } from "./joint-folds.js";
import { conditionText, operationText } from "./operation-text.js";
import { ALWAYS, phasesOf } from "./phases.js";
import type { Assignment, Plan, PlannedStock } from "./plan.js";
import {
  type Axis,
  type Node,
  nodeParts,
  type Place,
  type Slot,
  walkNode,
} from "./program-tree.js";
import { fixedPlace, type Group, groupAssignments, isPointwise } from "./schedule.js";
import { sparseRows } from "./sparse.js";

/** Source and data of a program. */
export interface EmittedProgram {
  readonly source: string;
  readonly tables: readonly Table[];
  /** Length of the store for values remembered by PREVIOUS. */
  readonly previousSize: number;
}

type Load = Extract<Node, { kind: "load" }>;

/** Emits all functions of a program. `kept` says which variables must be stored for reading. */
export function emitJavaScript(plan: Plan, kept: ReadonlySet<string>): EmittedProgram {
  const tables = new Tables();
  const phases = phasesOf(plan);
  const beside = new Beside(plan.model.time, phases.watched);
  const starting = groupAssignments(plan.starting);
  const resting = groupAssignments(phases.resting, phases.guardOf);
  const each = groupAssignments(phases.each);
  const stored = storedVariables(plan, [...resting, ...each], kept);
  const phase = (name: string, groups: readonly Group[], elide: boolean): string => {
    const functions = groups.map((group, i) => {
      const body = new GroupEmitter(plan, tables, beside, group, elide ? stored : undefined).text();
      return `function ${name}${i}(V, t, dt) {\n${body}}`;
    });
    const calls = groups.map(({ guard }, i) => {
      const condition = beside.condition(guard);
      return `${condition ? `if (${condition}) ` : ""}${name}${i}(V, t, dt);`;
    });
    return `${functions.join("\n")}\nfunction ${name}(V, t, dt) {\n${calls.join("\n")}\n}`;
  };
  const previous = emitMemories(plan, tables, beside);
  const parts = [
    phase("start", starting, false),
    phase("resting", resting, true),
    phase("each", each, true),
    ...previous.parts,
    emitAdvance(plan.stocks),
  ];
  const source = `"use strict";
const { exp, ln, log10, pow, sin, cos, tan, arcsin, arccos, arctan, at, square, safediv, step, ramp, pulse, mod, round, graph, graphInverse, along, recall, uniformAt, normalAt, uniform, normal, lognormal, exponential, poisson } = library;
let seed = 0, run = 0, interval = 0, stepNumber = 0, isStale = true;
${beside.text()}
function begin(newSeed, newRun) { seed = newSeed; run = newRun; isStale = true; forget(); }
function tick(newInterval, newStep, haveInputsMoved) {
if (haveInputsMoved || newInterval !== interval) isStale = true;
interval = newInterval;
stepNumber = newStep;
}
${parts.join("\n")}
function evaluate(V, t, dt) {
resting(V, t, dt);
isStale = false;
each(V, t, dt);
}
return { begin, tick, start, evaluate, remember, advance };`;
  return { source, tables: tables.list, previousSize: previous.size };
}

/** Variables that something outside their own group reads, or that must be kept. */
function storedVariables(
  plan: Plan,
  groups: readonly Group[],
  kept: ReadonlySet<string>,
): Set<string> {
  const stored = new Set(kept);
  for (const stock of plan.stocks) {
    for (const flow of [...stock.inflows, ...stock.outflows]) stored.add(flow.variable);
  }
  const noteReads = (assignments: readonly Assignment[]): void => {
    for (const assignment of assignments) {
      walkNode(assignment.node, (part) => {
        if (part.kind === "load") stored.add(part.slot.variable);
      });
    }
  };
  noteReads(plan.previous);
  for (const history of plan.histories) noteReads(history.assignments);
  for (const group of groups) {
    const written = new Set(group.assignments.map((one) => one.slot.variable));
    for (const assignment of group.assignments) {
      walkNode(assignment.node, (part) => {
        if (part.kind !== "load") return;
        const { variable } = part.slot;
        const here =
          written.has(variable) &&
          (group.sizes.length === 0
            ? fixedPlace(part) !== undefined
            : isPointwise(part, assignment.axes));
        if (!here) stored.add(variable);
      });
    }
  }
  return stored;
}

/** One group of assignments: a function body. */
class GroupEmitter {
  private readonly blocks = new BlockStack();
  /** Values computed in this group, by place (straight-line) or by variable (loops). */
  private readonly local = new Map<string, { readonly name: string; readonly level: number }>();
  /** Sparse loads under way: the node and the text that stands for it. */
  private readonly standIns = new Map<Node, string>();
  /** Folds taken together at the head of the function: the node and its name. */
  private readonly folded = new Map<Node, string>();
  private readonly levels = new Map<Node, number>();
  private isInBranch = false;
  /** Elements of the variable at hand. */
  private volume = 1;

  constructor(
    private readonly plan: Plan,
    private readonly tables: Tables,
    private readonly beside: Beside,
    private readonly group: Group,
    private readonly stored: ReadonlySet<string> | undefined,
    private readonly target: (place: string) => string = (place) => `V[${place}]`,
  ) {}

  text(): string {
    this.blocks.open("");
    for (const folds of jointFolds(this.plan.model, this.group)) this.foldTogether(folds);
    const { sizes } = this.group;
    const names = sizes.map((size) => this.blocks.openLoop(size));
    for (const assignment of this.group.assignments) {
      for (const [i, axis] of assignment.axes.entries()) {
        this.blocks.name(axis.id, names[i] ?? "", i + 1);
      }
      this.assign(assignment);
    }
    for (const _ of sizes) this.blocks.close();
    return this.blocks.finish();
  }

  private assign(assignment: Assignment): void {
    const { slot, axes, element, node } = assignment;
    this.volume = slot.volume;
    const value = this.node(node);
    const scalar = axes.length === 0;
    const key = scalar ? `${slot.variable}#${element ?? 0}` : slot.variable;
    const name = this.blocks.bind(value);
    this.local.set(key, { name, level: this.blocks.depth });
    const notice = this.stored && this.beside.notice(slot.variable, name);
    if (notice) this.blocks.line(notice);
    if (this.stored && !this.stored.has(slot.variable)) return;
    const place = scalar ? `${slot.offset + (element ?? 0)}` : this.placeText(slot, axes);
    this.blocks.line(`${this.target(place)} = ${name};`);
  }

  private placeText(slot: Slot, axes: readonly Axis[]): string {
    return joinPlace(
      slot.offset,
      axes.map((axis, i) => [this.blocks.nameOf(axis.id), strideAfter(slot.sizes, i)]),
    );
  }

  /** Text of a node; parts that do not change in the loop at hand are bound before it. */
  private node(node: Node): string {
    const level = this.levelOf(node);
    if (level < this.blocks.depth && isWorthBinding(node)) {
      return this.blocks.atLevel(level, () => this.blocks.bindOnce(this.plainText(node)));
    }
    const text = this.plainText(node);
    return isCostly(node) && !this.isInBranch ? this.blocks.bindOnce(text) : text;
  }

  /** Text of a part that may not be worked out: nothing in it is bound before it. */
  private inBranch(node: Node): string {
    const around = this.isInBranch;
    this.isInBranch = true;
    const text = this.node(node);
    this.isInBranch = around;
    return text;
  }

  private plainText(node: Node): string {
    const standIn = this.standIns.get(node) ?? this.folded.get(node);
    if (standIn !== undefined) return standIn;
    switch (node.kind) {
      case "number":
        return numberText(node.value);
      case "counter":
        return this.blocks.nameOf(node.axis);
      case "clock":
        return node.reads === "time" ? "t" : "dt";
      case "load":
        return this.load(node);
      case "operation":
        return operationText(node, (operand) =>
          isLogical(node) ? this.inBranch(operand) : this.node(operand),
        );
      case "choice":
        return `(${conditionText(node.condition, (part) => this.inBranch(part))} ? ${this.inBranch(node.consequent)} : ${this.inBranch(node.alternative)})`;
      case "fold":
        return this.fold(node);
      case "graph":
        return this.graph(node);
      case "draw":
        return this.draw(node);
      case "recall":
        return `recall(${node.history}, stepNumber, ${this.node(node.element)}, ${this.node(node.delay)} / dt)`;
    }
  }

  private graph(node: Extract<Node, { kind: "graph" }>): string {
    const ofTime = node.x.kind === "clock" && node.x.reads === "time" && !node.inverse;
    const name = ofTime ? this.beside.timeline(node.table) : undefined;
    if (name !== undefined) return this.blocks.bindOnce(`${name}[stepNumber]`);
    return `${node.inverse ? "graphInverse" : "graph"}(${node.table}, ${this.node(node.x)})`;
  }

  private draw(node: Extract<Node, { kind: "draw" }>): string {
    const luck = this.beside.luck(node, this.volume);
    const operands = node.operands.map((operand) => this.node(operand));
    return `${node.draw}(${[`${luck}(${this.node(node.element)})`, ...operands].join(", ")})`;
  }

  private load(node: Load): string {
    const local = this.localOf(node);
    if (local) return local.name;
    const computed = node.places.some((place) => place.kind === "computed");
    const terms: [string, number][] = [];
    let fixed = node.slot.offset;
    node.places.forEach((place, i) => {
      const stride = strideAfter(node.slot.sizes, i);
      if (place.kind === "fixed") fixed += place.position * stride;
      else terms.push([this.position(place), stride]);
      if (place.kind === "axis" && !place.table) fixed += place.offset * stride;
    });
    const text = `V[${joinPlace(fixed, terms)}]`;
    if (computed) return `(${text} ?? 0)`;
    return this.blocks.bindOnce(text);
  }

  private position(place: Place): string {
    if (place.kind === "axis") {
      const counter = this.blocks.nameOf(place.axis);
      return place.table ? `${this.tables.whole(place.table)}[${counter}]` : counter;
    }
    if (place.kind === "computed") return `at(${this.node(place.position)}, ${place.size})`;
    return `${place.position}`;
  }

  private localOf(node: Load): { readonly name: string; readonly level: number } | undefined {
    if (this.group.sizes.length === 0) {
      const place = fixedPlace(node);
      return place === undefined ? undefined : this.local.get(`${node.slot.variable}#${place}`);
    }
    const here = node.places.every(
      (place, i) =>
        place.kind === "axis" &&
        place.offset === 0 &&
        place.table === undefined &&
        this.blocks.levelOf(place.axis) === i + 1,
    );
    return here && node.places.length === this.group.sizes.length
      ? this.local.get(node.slot.variable)
      : undefined;
  }

  /** The outermost block in which everything that a node reads is at hand. */
  private levelOf(node: Node): number {
    const known = this.levels.get(node);
    if (known !== undefined) return known;
    if (this.folded.has(node)) return 0;
    let level = 0;
    if (this.standIns.has(node)) level = this.blocks.depth;
    else if (node.kind === "counter") level = this.blocks.levelOf(node.axis);
    else if (node.kind === "load") {
      level = this.localOf(node)?.level ?? 0;
      for (const place of node.places) {
        if (place.kind === "axis") level = Math.max(level, this.blocks.levelOf(place.axis));
      }
    }
    if (node.kind === "fold") return this.levelOfFold(node);
    for (const part of nodeParts(node)) level = Math.max(level, this.levelOf(part));
    this.levels.set(node, level);
    return level;
  }

  /** A fold's own counters do not bind it: they are named as if they stood outside every block. */
  private levelOfFold(node: FoldNode): number {
    for (const axis of node.axes) this.blocks.name(axis.id, "?", 0);
    const before = new Set(this.levels.keys());
    const level = this.levelOf(node.body);
    for (const key of this.levels.keys()) if (!before.has(key)) this.levels.delete(key);
    this.levels.set(node, level);
    return level;
  }

  /** One loop for several folds over the same size; those over the same values are one. */
  private foldTogether(folds: readonly FoldNode[]): void {
    for (const fold of folds) {
      const total = this.blocks.newName();
      this.blocks.line(`let ${total} = ${FOLD_START[fold.fold]};`);
      this.folded.set(fold, total);
    }
    const counter = this.blocks.openLoop(folds[0]?.axes[0]?.size ?? 0);
    const names = new Map<string, string>();
    for (const fold of folds) {
      for (const axis of fold.axes) this.blocks.name(axis.id, counter, this.blocks.depth);
      const total = this.folded.get(fold) ?? "";
      const value = this.node(fold.body);
      const key = `${fold.fold} ${value}`;
      const known = names.get(key);
      if (known) this.folded.set(fold, known);
      else this.blocks.line(foldUpdate(fold.fold, total, value));
      names.set(key, known ?? total);
    }
    this.blocks.close();
    this.levels.clear();
  }

  private fold(node: FoldNode): string {
    const total = this.blocks.newName();
    const mean = node.fold === "mean" || node.fold === "deviation";
    const size = node.axes.reduce((product, axis) => product * axis.size, 1);
    this.blocks.line(`let ${total} = ${FOLD_START[node.fold]};`);
    this.foldLoop(node, (value) => foldUpdate(node.fold, total, value));
    if (!mean) return total;
    const average = this.blocks.bind(`${total} / ${size}`);
    if (node.fold === "mean") return average;
    const squares = this.blocks.newName();
    this.blocks.line(`let ${squares} = 0;`);
    this.foldLoop(node, (value) => `${squares} += square(${value} - ${average});`);
    return this.blocks.bind(`Math.sqrt(${squares} / ${Math.max(1, size - 1)})`);
  }

  private foldLoop(node: FoldNode, update: (value: string) => string): void {
    for (const part of allNodes(node.body)) this.levels.delete(part);
    const sparse = node.fold === "sum" ? sparseRows(this.plan.model, node) : undefined;
    let opened = node.axes.length;
    if (sparse) {
      const { load, along, rows } = sparse;
      const places = load.places.filter((_, i) => i !== along);
      const sizes = load.slot.sizes.filter((_, i) => i !== along);
      const row = joinPlace(
        0,
        places.map((place, i) => [
          place.kind === "axis" && place.offset !== 0
            ? `(${this.position(place)} + ${place.offset})`
            : this.position(place),
          strideAfter(sizes, i),
        ]),
      );
      const from = this.tables.whole(rows.starts);
      const positions = this.tables.whole(rows.positions);
      const values = this.tables.real(rows.values);
      const { counter, depth } = this.blocks.openRows(from, row);
      const [axis] = node.axes;
      const name = this.blocks.bind(`${positions}[${counter}]`);
      if (axis) this.blocks.name(axis.id, name, depth);
      this.standIns.set(load, this.blocks.bind(`${values}[${counter}]`));
      opened = 1;
      this.blocks.line(update(this.node(node.body)));
      this.standIns.delete(load);
    } else {
      for (const axis of node.axes) {
        const name = this.blocks.openLoop(axis.size);
        this.blocks.name(axis.id, name, this.blocks.depth);
      }
      this.blocks.line(update(this.node(node.body)));
    }
    for (let i = 0; i < opened; i++) this.blocks.close();
    for (const part of allNodes(node.body)) this.levels.delete(part);
  }
}

const FOLD_START: Readonly<Record<FoldNode["fold"], string>> = {
  sum: "0",
  mean: "0",
  deviation: "0",
  product: "1",
  min: "Infinity",
  max: "-Infinity",
};

function foldUpdate(fold: FoldNode["fold"], total: string, value: string): string {
  if (fold === "product") return `${total} *= ${value};`;
  if (fold === "min" || fold === "max") return `${total} = Math.${fold}(${total}, ${value});`;
  return `${total} += ${value};`;
}

function* allNodes(node: Node): Iterable<Node> {
  yield node;
  for (const part of nodeParts(node)) yield* allNodes(part);
}

/** Loads bind themselves; numbers, counters and clocks cost nothing. */
function isWorthBinding(node: Node): boolean {
  return !["number", "counter", "clock"].includes(node.kind);
}

const COSTLY: ReadonlySet<string> = new Set([
  ...["/", "safediv", "mod", "^", "exp", "ln", "log10", "sqrt"],
  ...["sin", "cos", "tan", "arcsin", "arccos", "arctan"],
]);

/** Whether to look for the same value worked out before. */
const isCostly = (node: Node): boolean =>
  node.kind === "graph" || (node.kind === "operation" && COSTLY.has(node.operation));

const isLogical = ({ operation }: Extract<Node, { kind: "operation" }>): boolean =>
  operation === "and" || operation === "or";

/** Elements passed over when the position along dimension `i` rises by one. */
function strideAfter(sizes: readonly number[], i: number): number {
  return sizes.slice(i + 1).reduce((product, size) => product * size, 1);
}

function joinPlace(fixed: number, terms: readonly (readonly [string, number])[]): string {
  const scaled = terms.map(([text, stride]) => (stride === 1 ? text : `${text} * ${stride}`));
  return fixed === 0 && scaled.length > 0
    ? scaled.join(" + ")
    : [`${fixed}`, ...scaled].join(" + ");
}

/** A number as it stands in the source. */
export function numberText(value: number): string {
  if (Object.is(value, -0)) return "(-0)";
  return value < 0 ? `(${value})` : `${value}`;
}

/**
 * `remember` works out all values to be kept before it stores any: PREVIOUS into V through a
 * scratch array P, each history into its own list.
 */
function emitMemories(
  plan: Plan,
  tables: Tables,
  beside: Beside,
): { parts: string[]; size: number } {
  const parts: string[] = [];
  const lines: string[] = [];
  const copies: string[] = [];
  const emit = (assignments: readonly Assignment[], target: (place: string) => string): void => {
    for (const assignment of assignments) {
      const sizes = assignment.axes.map((axis) => axis.size);
      const body = new GroupEmitter(
        plan,
        tables,
        beside,
        { sizes, assignments: [assignment], guard: ALWAYS },
        undefined,
        target,
      ).text();
      const name = `remember${parts.length}`;
      parts.push(`function ${name}(V, P, t, dt) {\n${body}}`);
      lines.push(`${name}(V, P, t, dt);`);
    }
  };
  let size = 0;
  for (const assignment of plan.previous) {
    const { slot, element } = assignment;
    const shift = size - slot.offset - (element ?? 0);
    const volume = element === undefined ? slot.volume : 1;
    emit([assignment], (place) => `P[${place} + ${shift}]`);
    copies.push(
      `for (let i = 0; i < ${volume}; i++) V[${slot.offset + (element ?? 0)} + i] = P[${size} + i];`,
    );
    size += volume;
  }
  plan.histories.forEach((history, number) => {
    emit(
      history.assignments,
      (place) =>
        `library.stores[${number}][stepNumber * ${history.volume} + ${place} - ${history.slot.offset}]`,
    );
  });
  parts.push(`function remember(V, P, t, dt) {\n${[...lines, ...copies].join("\n")}\n}`);
  return { parts, size };
}

/** Euler's step: every stock moves by its flows of the moment. */
function emitAdvance(stocks: readonly PlannedStock[]): string {
  const single: string[] = [];
  const loops = new Map<number, string[]>();
  for (const { slot, inflows, outflows, nonNegative } of stocks) {
    const counter = slot.volume === 1 ? "" : " + i";
    const sum = (slots: readonly Slot[]): string =>
      slots.map((one) => `V[${one.offset}${counter}]`).join(" + ");
    if (inflows.length + outflows.length === 0) continue;
    const out = outflows.length > 1 ? `(${sum(outflows)})` : sum(outflows);
    const net = [sum(inflows), out].filter((text) => text !== "").join(" - ");
    const signed = inflows.length === 0 ? `-${net}` : net;
    const place = `V[${slot.offset}${counter}]`;
    const moved = `${place} + (${signed}) * dt`;
    const line = `${place} = ${nonNegative ? `Math.max(0, ${moved})` : moved};`;
    if (slot.volume === 1) single.push(line);
    else loops.set(slot.volume, [...(loops.get(slot.volume) ?? []), line]);
  }
  const parts = chunked(single, 60).map((lines) => lines.join("\n"));
  for (const [volume, lines] of loops) {
    for (const some of chunked(lines, 60)) {
      parts.push(`for (let i = 0; i < ${volume}; i++) {\n${some.join("\n")}\n}`);
    }
  }
  const functions = parts.map((part, i) => `function advance${i}(V, dt) {\n${part}\n}`);
  const calls = parts.map((_, i) => `advance${i}(V, dt);`);
  return `${functions.join("\n")}\nfunction advance(V, dt) {\n${calls.join("\n")}\n}`;
}

function chunked<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  );
}
