import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Adjacency, simpleCycles } from "../../src/engine/structure/cycles.js";
import { shortestWays, strongestWays, wayTo } from "../../src/engine/structure/paths.js";
import { selectedCycles } from "../../src/engine/structure/selected-cycles.js";
import { FUZZ_SEED } from "../support/fuzz.js";

const BOUNDS = { cycles: 1_000_000, steps: 100_000_000 };
const complete = (n: number): number[][] =>
  Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => j).filter((j) => j !== i),
  );

/** Cycles by trying every path from every node that none lower stands on. */
function byTrial(out: Adjacency): Set<string> {
  const found = new Set<string>();
  const walk = (path: number[]): void => {
    for (const next of out[path.at(-1) ?? 0] ?? []) {
      if (next === path[0]) found.add(path.join());
      else if (next > (path[0] ?? 0) && !path.includes(next)) walk([...path, next]);
    }
  };
  out.forEach((_, root) => {
    walk([root]);
  });
  return found;
}

const graphs = fc
  .integer({ min: 1, max: 7 })
  .chain((n) =>
    fc.array(fc.uniqueArray(fc.nat(n - 1), { maxLength: n }), { minLength: n, maxLength: n }),
  );

describe("simple cycles", () => {
  // In a complete graph any k of n nodes stand in (k-1)! cycles: 1; 3+2; 6+8+6; 10+20+30+24.
  it.each([
    [2, 1],
    [3, 5],
    [4, 20],
    [5, 84],
    [7, 2_365],
  ])("of %d nodes that all point to each other are %d", (n, count) => {
    expect(simpleCycles(complete(n), BOUNDS)).toHaveLength(count);
  });

  it("are those that trying every path finds", () => {
    const property = fc.property(graphs, (out) => {
      const cycles = simpleCycles(out, BOUNDS) ?? [];
      expect(new Set(cycles.map(String))).toEqual(byTrial(out));
      expect(cycles).toHaveLength(byTrial(out).size);
    });
    fc.assert(property, { seed: FUZZ_SEED, numRuns: 2_000 });
  });

  it("of a ring of 20,000 are one, and of a path none", () => {
    const ring = Array.from({ length: 20_000 }, (_, i) => [(i + 1) % 20_000]);
    expect(simpleCycles(ring, BOUNDS)).toHaveLength(1);
    const turned = Array.from({ length: 20_000 }, (_, i) => [(i + 19_999) % 20_000]);
    expect(simpleCycles(turned, { cycles: 1, steps: 1_000_000 })).toHaveLength(1);
    expect(simpleCycles([...ring.slice(0, -1), []], { cycles: 1, steps: 1e9 })).toHaveLength(0);
  });

  it("are not listed beyond the bounds", () => {
    expect(simpleCycles(complete(7), { ...BOUNDS, cycles: 2_364 })).toBeUndefined();
    expect(simpleCycles(complete(20), { cycles: 1e9, steps: 100_000 })).toBeUndefined();
  });
});

describe("a choice of cycles", () => {
  const strengthOf = (from: number, to: number): number => ((from * 7 + to * 3) % 10) / 10;
  const product = (cycle: readonly number[]): number =>
    cycle.reduce((all, node, i) => all * strengthOf(node, cycle[(i + 1) % cycle.length] ?? 0), 1);

  it("holds the shortest and the strongest through each edge that stands on any", () => {
    const property = fc.property(graphs, (out) => {
      const all = [...byTrial(out)].map((text) => text.split(",").map(Number));
      const { cycles, edges, edgesSearched } = selectedCycles(out, strengthOf, 1e9);
      const chosen = new Set(cycles.map(String));
      expect(edgesSearched).toBe(edges);
      for (const cycle of cycles) expect(byTrial(out)).toContain(String(cycle));
      out.forEach((targets, from) => {
        for (const to of targets) {
          const through = all.filter((cycle) =>
            cycle.some((node, i) => node === from && cycle[(i + 1) % cycle.length] === to),
          );
          if (through.length === 0) continue;
          const among = through.filter((cycle) => chosen.has(String(cycle)));
          const least = Math.min(...through.map((cycle) => cycle.length));
          const most = Math.max(...through.map(product));
          expect(among.some((cycle) => cycle.length === least)).toBe(true);
          expect(among.some((cycle) => Math.abs(product(cycle) - most) < 1e-12)).toBe(true);
        }
      });
    });
    fc.assert(property, { seed: FUZZ_SEED, numRuns: 1_000 });
  });

  it("says how far it went when it is cut short", () => {
    const { edges, edgesSearched } = selectedCycles(complete(50), strengthOf, 10_000);
    expect(edges).toBe(2_450);
    expect(edgesSearched).toBeLessThan(edges);
    expect(edgesSearched).toBeGreaterThan(0);
  });
});

describe("ways from a node", () => {
  it("prefer few links or strong ones", () => {
    // 0 -> 3 at once but weakly; 0 -> 1 -> 2 -> 3 by links of one half.
    const out = [[1, 3], [2], [3], []];
    const strength = (from: number, to: number): number => (from === 0 && to === 3 ? 0.1 : 0.5);
    expect(wayTo(3, 0, shortestWays(out, 0))).toEqual([0, 3]);
    expect(wayTo(3, 0, strongestWays(out, strength, 0))).toEqual([0, 1, 2, 3]);
    expect(wayTo(0, 3, shortestWays(out, 3))).toEqual([]);
  });
});
