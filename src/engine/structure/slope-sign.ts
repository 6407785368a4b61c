/** From slopes to the signs and weights of links. */
import { type Interval, isZero } from "./interval.js";
import type { Polarity } from "./link.js";

/** The one sign of a slope, if it has one; a slope that may be zero still has a sign. */
export function signOf({ low, high }: Interval): "+" | "-" | undefined {
  if (low >= 0 && high > 0) return "+";
  return high <= 0 && low < 0 ? "-" : undefined;
}

/** The sign that a slope has at every state where it is not zero; `?` if none or several. */
export function signAtStates(slopes: readonly (Interval | undefined)[]): Polarity {
  let found: Polarity | undefined;
  for (const slope of slopes) {
    if (!slope || isZero(slope)) continue;
    const sign = signOf(slope) ?? "?";
    if (found !== undefined && sign !== found) return "?";
    found = sign;
  }
  return found ?? "?";
}

/** Each source's part of the sum of all; zero where nothing pushes. */
export function sharesOf(pushes: readonly (readonly [number, number])[]): Map<number, number> {
  const total = pushes.reduce((sum, [, push]) => sum + push, 0);
  return new Map(pushes.map(([from, push]) => [from, total > 0 ? push / total : 0]));
}
