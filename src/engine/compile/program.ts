/** A compiled model: functions over one Float64Array, and where each variable stands in it. */
import { fail } from "../language/problem.js";
import type { GraphicalFunction } from "../model/definition.js";
import type { Model, Variable } from "../model/model.js";
import { checkCost } from "./cost.js";
import { emitJavaScript } from "./emit-javascript.js";
import { type HistoryStore, programLibrary } from "./library.js";
import { type Assignment, type Plan, planProgram } from "./plan.js";
import { type Slot, walkNode } from "./program-tree.js";

/** The functions that the compiler makes. V is the memory of a run, t the time. */
export interface Kernel {
  begin(seed: number, run: number): void;
  tick(interval: number, stepNumber: number, haveInputsMoved: boolean): void;
  start(memory: Float64Array, t: number, dt: number): void;
  evaluate(memory: Float64Array, t: number, dt: number): void;
  remember(memory: Float64Array, scratch: Float64Array, t: number, dt: number): void;
  advance(memory: Float64Array, dt: number): void;
}

/** A model made ready to run. */
export interface Program {
  readonly model: Model;
  readonly plan: Plan;
  readonly kernel: Kernel;
  /** Memory with all constants at their values; copy it to begin a run. */
  readonly initialMemory: Float64Array;
  readonly scratch: Float64Array;
  readonly slots: ReadonlyMap<string, Slot>;
  readonly histories: readonly HistoryStore[];
  /** Generated source, for study. */
  readonly source: string;
}

export interface CompileOptions {
  /** Variables that will be read; all if absent. What nothing kept needs is left out. */
  readonly keep?: readonly string[];
}

/** Histories together may not hold more numbers than this. */
const LARGEST_HISTORY = 50_000_000;

/**
 * Compiles a loaded model.
 * @throws InputError on an algebraic circle, an unresolvable subscript or too long a memory
 */
export function compileModel(model: Model, options: CompileOptions = {}): Program {
  const whole = planProgram(model);
  const kept = new Set(options.keep ?? model.variables.keys());
  for (const name of kept) {
    if (!model.variables.has(name)) throw new Error(`no variable "${name}" to keep`);
  }
  const plan = { ...whole, running: needed(whole, kept) };
  checkCost(plan);
  const { source, tables, previousSize } = emitJavaScript(plan, kept);
  const histories = historyStores(plan);
  const graphs = plan.graphOwners.map((name) => graphOf(model.variables.get(name)));
  const names = tables.map((_, i) => `T${i}`).join(", ");
  // The one place where code is made: the source holds only places, numbers and names of our own.
  const make = new Function("library", "tables", `const [${names}] = tables;\n${source}`);
  const kernel = make(programLibrary(graphs, histories, model.time), tables) as Kernel;
  return {
    model,
    plan,
    kernel,
    initialMemory: initialMemory(plan),
    scratch: new Float64Array(Math.max(1, previousSize)),
    slots: plan.layout.slots,
    histories,
    source,
  };
}

/** Running assignments that stocks, memories or kept variables depend on. */
function needed(plan: Plan, kept: ReadonlySet<string>): Assignment[] {
  const wanted = new Set(kept);
  for (const stock of plan.stocks) {
    for (const flow of [...stock.inflows, ...stock.outflows]) wanted.add(flow.variable);
  }
  const want = (assignments: readonly Assignment[]): void => {
    for (const assignment of assignments) {
      walkNode(assignment.node, (part) => {
        if (part.kind === "load") wanted.add(part.slot.variable);
      });
    }
  };
  want(plan.previous);
  for (const history of plan.histories) want(history.assignments);
  const chosen: Assignment[] = [];
  for (const assignment of [...plan.running].reverse()) {
    if (!wanted.has(assignment.slot.variable)) continue;
    want([assignment]);
    chosen.push(assignment);
  }
  return chosen.reverse();
}

function graphOf(variable: Variable | undefined): GraphicalFunction {
  const rule = variable?.rule;
  const graph = rule?.kind === "graph" || rule?.kind === "computed" ? rule.graph : undefined;
  if (!graph) throw new Error("a graph owner has a graph");
  return graph;
}

function historyStores(plan: Plan): HistoryStore[] {
  const { start, stop, dt } = plan.model.time;
  const steps = Math.round((stop - start) / dt) + 1;
  const total = plan.histories.reduce((sum, history) => sum + history.volume * steps, 0);
  if (total > LARGEST_HISTORY) {
    fail({
      file: plan.model.file,
      message: `DELAY would have to remember ${total} values; at most ${LARGEST_HISTORY} are taken. Use DELAY1 or DELAY3, or a longer dt.`,
    });
  }
  return plan.histories.map(({ volume }) => ({
    volume,
    before: new Float64Array(volume),
    rows: new Float64Array(volume * steps),
  }));
}

function initialMemory(plan: Plan): Float64Array {
  const memory = new Float64Array(plan.layout.size);
  for (const variable of plan.model.variables.values()) {
    const slot = plan.layout.slots.get(variable.name);
    if (slot && variable.rule.kind === "value") memory.set(variable.rule.values, slot.offset);
  }
  return memory;
}
