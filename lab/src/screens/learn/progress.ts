/** How far a learner is: the guesses made, as letters in the address behind `learn/tour/`. */
import { type Guess, guesses, steps } from "./steps.js";

const TOUR = "learn/tour";

/** The page of this screen that a path names; empty for its contents. */
export const pageOf = (path: string): string => path.split("/")[1] ?? "";

/** Guesses made so far, in the order of the steps. */
export function guessesMade(path: string): readonly Guess[] {
  if (pageOf(path) !== "tour") return [];
  const letters = path.split("/")[2] ?? "";
  return [...letters.slice(0, steps.length)].flatMap(
    (letter) => guesses.find((one) => one.startsWith(letter)) ?? [],
  );
}

/** The step that is shown: the one asked for, but none beyond the first that is not guessed. */
export function shownStep(path: string): number {
  const step = path.split("/")[3] ?? "";
  const asked = /^[1-9]$/.test(step) ? Number(step) - 1 : 0;
  return Math.min(asked, guessesMade(path).length, steps.length - 1);
}

/** The path with some guesses made, at a step. */
export function pathOf(made: readonly Guess[], step: number): string {
  const letters = made.map((one) => one.charAt(0)).join("");
  return letters === "" ? TOUR : `${TOUR}/${letters}/${step + 1}`;
}
