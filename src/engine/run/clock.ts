/** The moments of a run. */
import type { TimeDefinition } from "../model/definition.js";

/** Closer than this to a whole number, a ratio is one. */
export const WHOLE = 1e-9;

/** Steps of a whole run: the last moment is `start + steps * dt`. */
export function stepsOf({ start, stop, dt }: TimeDefinition): number {
  return Math.round((stop - start) / dt);
}

/** Time of a step, without the creep of repeated addition: start + n / (1/dt) where 1/dt is whole. */
export function clockOf({ start, dt }: TimeDefinition): (stepNumber: number) => number {
  const parts = Math.round(1 / dt);
  const isWhole = parts > 0 && Math.abs(1 / dt - parts) < WHOLE;
  return (n) => (isWhole ? start + n / parts : start + n * dt);
}
