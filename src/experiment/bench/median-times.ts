/** Times of several pieces of work, taken in turn so that all see the same machine. */

/** Rounds that count, after some that warm up. */
const ROUNDS = 15;
const WARMING = 3;
/** Each piece is repeated until it has taken so many milliseconds, or so often. */
const LONG_ENOUGH_MS = 20;
const MOST_REPEATS = 20;

/** Median time of one call of each, in milliseconds. */
export function medianTimes(works: readonly (() => unknown)[]): number[] {
  const times: number[][] = works.map(() => []);
  for (let round = 0; round < ROUNDS + WARMING; round++) {
    works.forEach((work, i) => {
      const start = performance.now();
      let runs = 0;
      while (runs === 0 || (runs < MOST_REPEATS && performance.now() - start < LONG_ENOUGH_MS)) {
        work();
        runs++;
      }
      if (round >= WARMING) times[i]?.push((performance.now() - start) / runs);
    });
  }
  return times.map(median);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
