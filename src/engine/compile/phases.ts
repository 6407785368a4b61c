/**
 * Parts a step in two: what rests most of the time and is worked out only when something that it
 * follows has moved, and what is worked out at each step.
 */
import { operationsOf } from "./cost.js";
import type { Assignment, Plan } from "./plan.js";
import { type Node, walkNode } from "./program-tree.js";

/** When a group is worked out: always, when inputs or chance are new, or after these have moved. */
export interface Guard {
  readonly kind: "always" | "stale" | "moved";
  readonly after: readonly string[];
}

export interface Phases {
  /** Worked out first. */
  readonly resting: readonly Assignment[];
  readonly each: readonly Assignment[];
  readonly guardOf: (assignment: Assignment) => Guard;
  /** Variables after whose moves something is worked out. */
  readonly watched: ReadonlySet<string>;
}

/** Work that is left out only where it costs more than the question whether to. */
const LEAST_SAVED = 12;
/** Cost of an elementary function in plain operations. */
const FUNCTION_COST = 15;
const FUNCTIONS: ReadonlySet<string> = new Set(["exp", "ln", "log10", "^", "sin", "cos", "tan"]);

/** No guard at all. */
export const ALWAYS: Guard = { kind: "always", after: [] };
const STALE: Guard = { kind: "stale", after: [] };

export function phasesOf(plan: Plan): Phases {
  const guards = new Map<string, Guard>();
  const work = new Map<
    string,
    { readonly after: ReadonlySet<string>; names: string[]; cost: number }
  >();
  for (const assignment of plan.running) {
    const { variable } = assignment.slot;
    const pace = plan.paces.get(variable);
    if (pace?.kind === "seldom") guards.set(variable, STALE);
    if (pace?.kind !== "resting" || pace.after.has(variable)) continue;
    const key = [...pace.after].sort().join();
    const sum = work.get(key) ?? { after: pace.after, names: [], cost: 0 };
    work.set(key, sum);
    sum.names.push(variable);
    sum.cost += costOf(assignment);
  }
  const watched = new Set<string>();
  for (const { after, names, cost } of work.values()) {
    if (cost < LEAST_SAVED * after.size) continue;
    for (const name of names) guards.set(name, { kind: "moved", after: [...after] });
    for (const name of after) watched.add(name);
  }
  return { ...parted(plan.running, guards), guardOf: guardIn(guards), watched };
}

const guardIn =
  (guards: ReadonlyMap<string, Guard>) =>
  ({ slot }: Assignment): Guard =>
    guards.get(slot.variable) ?? ALWAYS;

/** What has a guard, and all that it needs, comes first. */
function parted(
  running: readonly Assignment[],
  guards: ReadonlyMap<string, Guard>,
): Pick<Phases, "resting" | "each"> {
  const first = new Set(guards.keys());
  const [resting, each]: [Assignment[], Assignment[]] = [[], []];
  for (const assignment of [...running].reverse()) {
    if (!first.has(assignment.slot.variable)) {
      each.push(assignment);
      continue;
    }
    resting.push(assignment);
    walkNode(assignment.node, (part) => {
      if (part.kind === "load") first.add(part.slot.variable);
    });
  }
  return { resting: resting.reverse(), each: each.reverse() };
}

function costOf(assignment: Assignment): number {
  let calls = 0;
  walkNode(assignment.node, (part) => {
    if (isFunction(part)) calls++;
  });
  const elements = assignment.axes.reduce((product, axis) => product * axis.size, 1);
  return operationsOf([assignment]) + FUNCTION_COST * calls * elements;
}

const isFunction = (part: Node): boolean =>
  part.kind === "operation" && FUNCTIONS.has(part.operation);
