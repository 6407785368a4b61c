/** How far a learner is: the guesses made, as letters in the address behind `learn/tour/`. */
import { screen } from "../../state/navigation.js";
import { type Guess, guesses, steps } from "./steps.js";

const TOUR = "learn/tour";

/** Parts of the address below this screen; the first names the page. */
export const pathBelow = (): readonly string[] => screen.value.split("/").slice(1);

/** Guesses made so far, in the order of the steps. */
export function guessesMade(): readonly Guess[] {
  const [page, letters = ""] = pathBelow();
  if (page !== "tour") return [];
  return [...letters.slice(0, steps.length)].flatMap(
    (letter) => guesses.find((one) => one.startsWith(letter)) ?? [],
  );
}

/** The step that is shown: the one just guessed, or the next. */
export function shownStep(): number {
  const [page, , step] = pathBelow();
  const asked = page === "tour" && /^[1-9]$/.test(step ?? "") ? Number(step) - 1 : 0;
  return Math.min(asked, guessesMade().length, steps.length - 1);
}

/** Writes guesses and step into the address. */
export function go(made: readonly Guess[], step: number): void {
  const letters = made.map((one) => one.charAt(0)).join("");
  screen.value = letters === "" ? TOUR : `${TOUR}/${letters}/${step + 1}`;
}
