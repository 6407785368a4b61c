/** Shortest and strongest ways back: for graphs with too many cycles to list. */
import type { Adjacency } from "./cycles.js";

/** The way that was taken to each node: the node before it, -1 where none was. */
export type Before = Int32Array;

/** Shortest ways from a node to all others (breadth first). */
export function shortestWays(out: Adjacency, start: number): Before {
  const before = new Int32Array(out.length).fill(-1);
  const queue = [start];
  for (const node of queue) {
    for (const target of out[node] ?? []) {
      if (target === start || before[target] !== -1) continue;
      before[target] = node;
      queue.push(target);
    }
  }
  return before;
}

/**
 * Strongest ways from a node to all others, where a way is as strong as the product of its links,
 * each from 0 to 1 (Dijkstra).
 */
export function strongestWays(
  out: Adjacency,
  strength: (from: number, to: number) => number,
  start: number,
): Before {
  const before = new Int32Array(out.length).fill(-1);
  const best = new Float64Array(out.length);
  const done = new Uint8Array(out.length);
  const heap = new StrongestFirst();
  best[start] = 1;
  heap.push(start, 1);
  for (let node = heap.pop(); node !== undefined; node = heap.pop()) {
    if (done[node]) continue;
    done[node] = 1;
    for (const target of out[node] ?? []) {
      if (done[target]) continue;
      const reached = best[node]! * strength(node, target);
      if (before[target] !== -1 && reached <= best[target]!) continue;
      best[target] = reached;
      before[target] = node;
      heap.push(target, reached);
    }
  }
  return before;
}

/** The nodes from the start of some ways to a node, both included; empty where there is no way. */
export function wayTo(node: number, start: number, before: Before): number[] {
  const way = [node];
  for (let at = node; at !== start; ) {
    at = before[at]!;
    if (at === -1) return [];
    way.push(at);
  }
  return way.reverse();
}

/** A heap that gives the strongest first; equals in the order of their numbers. */
class StrongestFirst {
  private readonly items: { node: number; strength: number }[] = [];

  push(node: number, strength: number): void {
    const { items } = this;
    items.push({ node, strength });
    for (let at = items.length - 1; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!this.isBefore(at, parent)) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  pop(): number | undefined {
    const { items } = this;
    const [top] = items;
    const last = items.pop();
    if (!top || !last || items.length === 0) return top?.node;
    items[0] = last;
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      let first = at;
      for (const child of [left, left + 1]) {
        if (child < items.length && this.isBefore(child, first)) first = child;
      }
      if (first === at) return top.node;
      this.swap(at, first);
      at = first;
    }
  }

  private isBefore(a: number, b: number): boolean {
    const [one, two] = [this.items[a]!, this.items[b]!];
    return one.strength > two.strength || (one.strength === two.strength && one.node < two.node);
  }

  private swap(a: number, b: number): void {
    const kept = this.items[a]!;
    this.items[a] = this.items[b]!;
    this.items[b] = kept;
  }
}
