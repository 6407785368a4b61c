/** The five actions of the tour: each a scenario of the lab and an outcome that it may move. */

/** What a learner may guess of an outcome. */
export type Guess = "up" | "down" | "same";
export const guesses: readonly Guess[] = ["up", "down", "same"];

export interface Step {
  /** Its words stand under the same id. */
  readonly id: "treatment" | "strikes" | "trust" | "guns" | "arrests";
  readonly preset: string;
  readonly outcome: string;
}

/** Four scenarios in five steps: as many as one comparison holds. */
export const steps: readonly Step[] = [
  { id: "treatment", preset: "demand-treatment", outcome: "overdose-deaths" },
  { id: "strikes", preset: "strikes-without-consent", outcome: "homicides" },
  { id: "trust", preset: "strikes-without-consent", outcome: "co-operation" },
  { id: "guns", preset: "iron-river-closed", outcome: "guns-held" },
  { id: "arrests", preset: "arrests-doubled", outcome: "recruits" },
];

/** What the steps ask about: not all of it stands among the lab's charts. */
export const askedOutcomes: readonly string[] = [...new Set(steps.map(({ outcome }) => outcome))];

/** Preset with which every action is compared. */
export const TOUR_REFERENCE = "as-now";
/** To the end of this year. */
export const TOUR_YEAR = 2030;
