/**
 * Names as modellers write them: without regard to case, with spaces, line breaks and underscores
 * alike, quoted where they hold other characters (XMILE 1.0, 3.2.2).
 */

/** Names that are in their one form already. */
const CANONICAL = /^[a-z0-9]+(?:_[a-z0-9]+)*$/;

/** The one form under which a name is stored and compared. */
export function canonicalName(written: string): string {
  if (CANONICAL.test(written)) return written;
  const bare =
    written.length > 1 && written.startsWith('"') && written.endsWith('"')
      ? written.slice(1, -1)
      : written;
  return bare
    .replace(/\\(["\\n])/g, (_, escaped: string) => (escaped === "n" ? "_" : escaped))
    .replace(/[\s\u00a0_]+/g, "_")
    .toLowerCase();
}

/** Names longer than this are not compared: a hostile file must not buy quadratic work. */
const LONGEST_COMPARED = 60;
/** Beyond this many candidates no suggestion is sought. */
const MOST_CANDIDATES = 5000;

/** The candidate closest to a mistyped name, or undefined when none is near. */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > LONGEST_COMPARED) return undefined;
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1;
  let seen = 0;
  for (const candidate of candidates) {
    if (++seen > MOST_CANDIDATES) break;
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
    if (candidate.length > LONGEST_COMPARED) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** `; did you mean "x"?` or nothing. */
export function suggestion(name: string, candidates: Iterable<string>): string {
  const nearest = nearestName(name, candidates);
  return nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
}

/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one word into the other;
 * `limit` when it takes that many or more.
 */
function editDistance(a: string, b: string, limit: number): number {
  const width = b.length + 1;
  let beforeLast = new Uint8Array(width);
  let last = Uint8Array.from({ length: width }, (_, j) => j);
  let row = new Uint8Array(width);
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j < width; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let distance = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        distance = Math.min(distance, beforeLast[j - 2]! + 1);
      }
      row[j] = distance;
      least = Math.min(least, distance);
    }
    if (least >= limit && leastBefore >= limit) return limit;
    leastBefore = least;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(limit, last[b.length]!);
}
