/**
 * A yardstick for any model: loops over Float64Array as one would write them by hand, with as many
 * operations of each kind as the model's equations have, and none of its meaning.
 */
import type { Arithmetic } from "../../engine/compile/arithmetic.js";
import { exp } from "../../engine/math/exp.js";

/** Numbers that the loops go round in, a power of two: enough to be no single value, few enough for the cache. */
const PLACES = 256;
/** Products of two places and a sum: operations in one turn of the plain loop. */
const OPERATIONS_A_TURN = 2;

/** Prepares a function that does the arithmetic of so many steps; what it returns is of no use. */
export function plainLoops(step: Arithmetic, steps: number): () => number {
  const values = Float64Array.from({ length: PLACES }, (_, i) => 1 + i / PLACES);
  const results = new Float64Array(PLACES);
  const turns = Math.round(step.plain / OPERATIONS_A_TURN);
  const divisions = Math.round(step.divisions);
  const functions = Math.round(step.functions);
  return () => {
    for (let n = 0; n < steps; n++) {
      for (let i = 0; i < turns; i++) {
        const place = i & (PLACES - 1);
        results[place] = results[place]! + values[place]! * values[n & (PLACES - 1)]!;
      }
      for (let i = 0; i < divisions; i++) {
        const place = i & (PLACES - 1);
        results[place] = values[place]! / values[n & (PLACES - 1)]!;
      }
      for (let i = 0; i < functions; i++) {
        const place = i & (PLACES - 1);
        results[place] = exp(values[place]!);
      }
    }
    return results[0]!;
  };
}
