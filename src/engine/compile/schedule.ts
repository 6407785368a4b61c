/**
 * Puts assignments into groups that become one loop each. Assignments over the same sizes stand
 * together when each reads the others only at the element at hand, so that a value is computed,
 * used and often never stored.
 */

import { ALWAYS, type Guard } from "./phases.js";
import type { Assignment } from "./plan.js";
import { type Axis, type Node, walkNode } from "./program-tree.js";

/** Assignments that share one loop, or straight-line code when there is no loop. */
export interface Group {
  /** Sizes of the loops, outermost first; empty for straight-line code. */
  readonly sizes: readonly number[];
  readonly assignments: readonly Assignment[];
  readonly guard: Guard;
}

/** How the signature of code without a loop begins. */
const STRAIGHT = "|";

/** Functions longer than this are left unoptimised by V8 more often than not. */
const MOST_IN_GROUP = 60;

/** Whether a load reads its array exactly at the element the loops stand at. */
export function isPointwise(load: Extract<Node, { kind: "load" }>, axes: readonly Axis[]): boolean {
  return (
    load.places.length === axes.length &&
    load.places.every(
      (place, i) =>
        place.kind === "axis" &&
        place.axis === axes[i]?.id &&
        place.offset === 0 &&
        place.table === undefined,
    )
  );
}

interface Pending {
  readonly assignment: Assignment;
  readonly order: number;
  readonly signature: string;
  /** Assignments that this one reads, and whether only at the element at hand. */
  readonly needs: Map<number, boolean>;
  readonly neededBy: number[];
  waiting: number;
}

/** Assignments ready to be placed, from `head` on. */
interface Queue {
  readonly items: Pending[];
  head: number;
}

/**
 * Groups assignments that stand in a valid order; the order of results never depends on timing.
 * @param guardOf what a group is worked out after; assignments of one group have the same
 */
export function groupAssignments(
  assignments: readonly Assignment[],
  guardOf: (assignment: Assignment) => Guard = () => ALWAYS,
): Group[] {
  const pending = linked(assignments, guardOf);
  const ready = new Map<string, Queue>();
  const makeReady = (one: Pending): void => {
    const queue = ready.get(one.signature);
    if (queue) queue.items.push(one);
    else ready.set(one.signature, { items: [one], head: 0 });
  };
  for (const one of pending) if (one.waiting === 0) makeReady(one);
  const groups: Group[] = [];
  while (ready.size > 0) {
    const signature = nextSignature(ready);
    const members = new Set<number>();
    const queue = ready.get(signature);
    if (!queue) break;
    const { items } = queue;
    const postponed: Pending[] = [];
    let i = queue.head;
    for (; i < items.length && members.size < MOST_IN_GROUP; i++) {
      const one = items[i];
      if (!one) continue;
      const joins = [...one.needs].every(([need, pointwise]) => pointwise || !members.has(need));
      if (!joins) {
        postponed.push(one);
        continue;
      }
      members.add(one.order);
      for (const next of one.neededBy) {
        const other = pending[next];
        if (!other || --other.waiting > 0) continue;
        if (other.signature === signature) items.push(other);
        else makeReady(other);
      }
    }
    // What is put off goes back in front, into the places just left: to copy the whole queue for
    // every group would be quadratic.
    queue.head = i - postponed.length;
    postponed.forEach((one, k) => {
      items[queue.head + k] = one;
    });
    if (queue.head === items.length) ready.delete(signature);
    const chosen = [...members].map((order) => pending[order]?.assignment);
    const kept = chosen.filter((assignment) => assignment !== undefined);
    const [first] = kept;
    if (!first) continue;
    groups.push({
      sizes: first.axes.map((axis) => axis.size),
      assignments: kept,
      guard: guardOf(first),
    });
  }
  return groups;
}

/**
 * Straight-line code first, so that loops begin with all they need and more of them join; then the
 * signature with most assignments ready; ties go to the one whose first stands first.
 */
function nextSignature(ready: ReadonlyMap<string, Queue>): string {
  let best = "";
  let most = 0;
  let first = Number.POSITIVE_INFINITY;
  for (const [signature, { items, head }] of ready) {
    if (signature.startsWith(STRAIGHT)) return signature;
    const order = items[head]?.order ?? 0;
    const length = items.length - head;
    if (length > most || (length === most && order < first)) {
      best = signature;
      most = length;
      first = order;
    }
  }
  return best;
}

function linked(
  assignments: readonly Assignment[],
  guardOf: (assignment: Assignment) => Guard,
): Pending[] {
  const writers = new Map<string, number[]>();
  const pending: Pending[] = [];
  assignments.forEach((assignment, order) => {
    const needs = new Map<number, boolean>();
    walkNode(assignment.node, (part) => {
      if (part.kind !== "load") return;
      for (const writer of writers.get(part.slot.variable) ?? []) {
        const other = assignments[writer];
        if (!other || !mayMeet(part, other)) continue;
        const pointwise = other.axes.length === 0 || isPointwise(part, assignment.axes);
        needs.set(writer, (needs.get(writer) ?? true) && pointwise);
      }
    });
    const { kind, after } = guardOf(assignment);
    const sizes = assignment.axes.map((axis) => axis.size).join();
    const signature = [sizes, kind, ...after].join("|");
    pending.push({ assignment, order, signature, needs, neededBy: [], waiting: needs.size });
    for (const need of needs.keys()) pending[need]?.neededBy.push(order);
    const { variable } = assignment.slot;
    const list = writers.get(variable);
    if (list) list.push(order);
    else writers.set(variable, [order]);
  });
  return pending;
}

/** Whether a load can read what an assignment writes: single elements may be told apart. */
function mayMeet(load: Extract<Node, { kind: "load" }>, writer: Assignment): boolean {
  if (writer.element === undefined) return true;
  const place = fixedPlace(load);
  return place === undefined || place === writer.element;
}

/** Row-major number of the element that a load with fixed positions reads. */
export function fixedPlace(load: Extract<Node, { kind: "load" }>): number | undefined {
  let element = 0;
  for (const [i, place] of load.places.entries()) {
    if (place.kind !== "fixed") return undefined;
    element = element * (load.slot.sizes[i] ?? 1) + place.position;
  }
  return element;
}
