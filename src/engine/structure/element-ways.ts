/** Which loops between arrays are loops of some of their elements. */
import type { SignedLinks } from "./signed-links.js";

/** Whether some elements of the variables on a cycle do go round, where elements are known. */
export function canGoRound(cycle: readonly number[], links: SignedLinks): boolean {
  const { elements, names, slots } = links;
  if (!elements) return true;
  const places = cycle.map((node) => {
    const slot = slots.get(names[node] ?? "");
    return Array.from({ length: slot?.volume ?? 0 }, (_, i) => (slot?.offset ?? 0) + i);
  });
  if (places.every((some) => some.length === 1)) return true;
  // Whatever leads nowhere is taken away until only what goes round is left.
  let alive = places.map((some) => new Set(some));
  for (let before = -1, now = sizeOf(alive); now !== before; ) {
    alive = alive.map((some, i) => {
      const next = alive[(i + 1) % alive.length] ?? new Set<number>();
      return new Set(
        [...some].filter((place) =>
          [...elements.linksFrom(place).keys()].some((to) => next.has(to)),
        ),
      );
    });
    before = now;
    now = sizeOf(alive);
  }
  return sizeOf(alive) > 0;
}

const sizeOf = (sets: readonly ReadonlySet<number>[]): number =>
  sets.reduce((size, set) => size + set.size, 0);
