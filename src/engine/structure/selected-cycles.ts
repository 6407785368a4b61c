/** A choice of cycles where all are too many: the shortest and the strongest through each edge. */
import { type Adjacency, reversed } from "./cycles.js";
import { shortestWays, strongestWays, wayTo } from "./paths.js";

/** The cycles chosen and how far the choice went. */
export interface SelectedCycles {
  /** Each from its lowest node; shorter ones first. */
  readonly cycles: readonly (readonly number[])[];
  /** Edges through which a cycle was sought, and edges in all. */
  readonly edgesSearched: number;
  readonly edges: number;
}

/** For each edge, the shortest cycle through it and the strongest, each once. */
export function selectedCycles(
  out: Adjacency,
  strength: (from: number, to: number) => number,
  mostSteps: number,
): SelectedCycles {
  const edges = out.reduce((count, targets) => count + targets.length, 0);
  const sources = reversed(out);
  const found = new Map<string, number[]>();
  let steps = 0;
  let edgesSearched = 0;
  for (let node = 0; node < out.length && steps < mostSteps; node++) {
    const shortest = shortestWays(out, node);
    const strongest = strongestWays(out, strength, node);
    steps += 2 * (edges + out.length);
    // A way from the head of an edge back to its tail closes a cycle through it.
    for (const tail of sources[node] ?? []) {
      edgesSearched++;
      for (const before of [shortest, strongest]) {
        const way = wayTo(tail, node, before);
        steps += way.length;
        if (way.length === 0) continue;
        const cycle = fromLowest(way);
        found.set(cycle.join(), cycle);
      }
    }
  }
  const cycles = [...found.values()].sort(byLength);
  return { cycles, edgesSearched, edges };
}

/** The same cycle begun at its lowest node. */
function fromLowest(cycle: readonly number[]): number[] {
  let lowest = 0;
  cycle.forEach((node, i) => {
    if (node < (cycle[lowest] ?? 0)) lowest = i;
  });
  return [...cycle.slice(lowest), ...cycle.slice(0, lowest)];
}

/** Shorter cycles first, then by their nodes. */
export function byLength(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return a.length - b.length;
  const at = a.findIndex((node, i) => node !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
