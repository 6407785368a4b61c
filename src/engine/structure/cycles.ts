/** Simple cycles of a directed graph whose nodes are the numbers from 0. */

/** For each node, the nodes it points to. */
export type Adjacency = readonly (readonly number[])[];

/** What a search may cost before it is given up. */
export interface CycleBounds {
  /** Most cycles that are listed. */
  readonly cycles: number;
  /** Most steps along an edge. */
  readonly steps: number;
}

/**
 * Every simple cycle once, from its lowest node, or undefined where there are more than the bounds
 * allow (Johnson 1975, without recursion; the part of the graph that is strongly connected with
 * the lowest node is found anew for each).
 */
export function simpleCycles(out: Adjacency, bounds: CycleBounds): number[][] | undefined {
  const into = reversed(out);
  const found: number[][] = [];
  let steps = 0;
  for (let root = 0; root < out.length; root++) {
    const reaches = strongPartAbove(root, out, into);
    steps += reaches.size;
    if (steps > bounds.steps) return undefined;
    const search = new RootedSearch(root, out, reaches, bounds.steps - steps, (cycle) => {
      found.push(cycle);
      return found.length <= bounds.cycles;
    });
    if (!search.run()) return undefined;
    steps += search.steps;
  }
  return found;
}

/** All cycles through one root whose other nodes are higher. */
class RootedSearch {
  steps = 0;
  private readonly path: number[];
  private readonly blocked: Set<number>;
  /** Nodes that become free when a node does. */
  private readonly waiting = new Map<number, Set<number>>();
  /** Nodes on the path from which a cycle was closed. */
  private readonly closed = new Set<number>();

  constructor(
    private readonly root: number,
    private readonly out: Adjacency,
    private readonly reaches: ReadonlySet<number>,
    private readonly mostSteps: number,
    private readonly take: (cycle: number[]) => boolean,
  ) {
    this.path = [root];
    this.blocked = new Set([root]);
  }

  /** Whether the search came to its end. */
  run(): boolean {
    const next = [0];
    while (next.length > 0) {
      const node = this.path.at(-1) ?? this.root;
      const at = next.length - 1;
      const target = this.out[node]?.[next[at]!];
      if (target === undefined) {
        this.leave(node);
        next.pop();
        continue;
      }
      next[at]!++;
      if (++this.steps > this.mostSteps) return false;
      if (target === this.root) {
        if (!this.take([...this.path])) return false;
        for (const one of this.path) this.closed.add(one);
      } else if (this.reaches.has(target) && !this.blocked.has(target)) {
        this.path.push(target);
        this.closed.delete(target);
        this.blocked.add(target);
        next.push(0);
      }
    }
    return true;
  }

  private leave(node: number): void {
    this.path.pop();
    if (this.closed.has(node)) {
      this.free(node);
      return;
    }
    for (const target of this.out[node] ?? []) {
      const set = this.waiting.get(target) ?? new Set();
      this.waiting.set(target, set.add(node));
    }
  }

  private free(node: number): void {
    const pending = [node];
    for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
      if (!this.blocked.delete(one)) continue;
      pending.push(...(this.waiting.get(one) ?? []));
      this.waiting.delete(one);
    }
  }
}

/** The graph with its edges turned round. */
export function reversed(out: Adjacency): number[][] {
  const into: number[][] = out.map(() => []);
  out.forEach((targets, node) => {
    for (const target of targets) into[target]?.push(node);
  });
  return into;
}

/** The root and the nodes above it from which it is reached and which it reaches. */
function strongPartAbove(root: number, out: Adjacency, into: Adjacency): ReadonlySet<number> {
  const ahead = new Spread(root, out);
  const behind = new Spread(root, into);
  // The two ways are walked in turn, so that the shorter one decides what it costs.
  for (;;) {
    if (!ahead.step()) return new Spread(root, into, ahead.found).whole();
    if (!behind.step()) return new Spread(root, out, behind.found).whole();
  }
}

/** What is reached from a root by nodes above it, one node a step. */
class Spread {
  readonly found: Set<number>;
  private readonly pending: number[];

  constructor(
    private readonly root: number,
    private readonly edges: Adjacency,
    private readonly within?: ReadonlySet<number>,
  ) {
    this.found = new Set([root]);
    this.pending = [root];
  }

  /** Goes on by one node; whether there was one. */
  step(): boolean {
    const node = this.pending.pop();
    if (node === undefined) return false;
    for (const next of this.edges[node] ?? []) {
      if (next < this.root || this.found.has(next)) continue;
      if (this.within && !this.within.has(next)) continue;
      this.found.add(next);
      this.pending.push(next);
    }
    return true;
  }

  whole(): ReadonlySet<number> {
    while (this.step());
    return this.found;
  }
}
