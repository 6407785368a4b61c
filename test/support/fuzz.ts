/** How long and from which seed the fuzz tests run: the one place that says so. */
import fc from "fast-check";
import { InputError } from "../../src/engine/language/problem.js";

/** Seed of every fuzz test. */
export const FUZZ_SEED = 20260101;

/** Inputs of all fuzz tests together; IRONRIVER_FUZZ_RUNS asks for more or fewer. */
const ALL_INPUTS = Number(process.env.IRONRIVER_FUZZ_RUNS ?? 20_000);

/** An input that keeps a reader busy for longer than this is a hang, not a slow machine. */
const HANG_IN_SECONDS = 20;

/** Runs a property over a share of all inputs, always the same ones. */
export function fuzz<T>(
  share: number,
  inputs: fc.Arbitrary<T>,
  property: (input: T) => void,
): void {
  const numRuns = Math.ceil(ALL_INPUTS * share);
  if (!(numRuns > 0)) throw new Error("IRONRIVER_FUZZ_RUNS must be a number above 0");
  const timed = (input: T): void => {
    const began = performance.now();
    property(input);
    const seconds = (performance.now() - began) / 1000;
    if (seconds > HANG_IN_SECONDS) throw new Error(`one input took ${seconds} seconds`);
  };
  fc.assert(fc.property(inputs, timed), { seed: FUZZ_SEED, numRuns });
}

/** The value that reading gives, or undefined where it is refused; any other error is thrown on. */
export function valueOrRefusal<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    if (error.problems.length === 0) throw new Error("a refusal without a reason");
    return undefined;
  }
}
