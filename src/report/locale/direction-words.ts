/** Words of the table of directions in both languages. */
import type { ExpectedSign } from "../../experiment/directions/direction.js";
import type { DirectionVerdict } from "../../experiment/directions/evaluate.js";

type Term =
  | ExpectedSign
  | DirectionVerdict
  | "direction"
  | "expected"
  | "verdict"
  | "lower"
  | "higher"
  | "same"
  | "read"
  | "change"
  | "against";

/** What a language says of directions. */
export type DirectionWords = Readonly<Record<Term, string>> & {
  /** Counts of 100 runs. */
  readonly shares: (lower: number, higher: number, same: number) => string;
  readonly median: (percent: string) => string;
  readonly headline: (parts: {
    readonly holds: number;
    readonly depends: number;
    readonly fails: number;
    readonly members: number;
    readonly seed: number;
  }) => string;
};

/** English words. */
export const directionsEnglish: DirectionWords = {
  direction: "Direction",
  expected: "Expected",
  verdict: "Verdict",
  lower: "Lower in",
  higher: "Higher in",
  same: "Same in",
  read: "Read",
  change: "Change",
  against: "Held against",
  up: "up",
  down: "down",
  none: "no change",
  depends: "depends",
  holds: "holds",
  fails: "fails",
  shares: (lower, higher, same) =>
    `Lower in ${lower}, higher in ${higher}, the same in ${same} of 100 runs.`,
  median: (percent) => `Median change: ${percent} %.`,
  headline: ({ holds, depends, fails, members, seed }) =>
    `${holds} directions hold, ${depends} depend as expected, ${fails} fail; ${members} paired runs each, seed ${seed}, parameters from their priors. A sign holds in at least 95 of 100 runs with the opposite in none; "no change" in at least 95; a sign depends where either is met in at least 5.`,
};

/** Spanish words. */
export const directionsSpanish: DirectionWords = {
  direction: "Dirección",
  expected: "Esperado",
  verdict: "Resultado",
  lower: "Menor en",
  higher: "Mayor en",
  same: "Igual en",
  read: "Se lee",
  change: "Cambio",
  against: "Comparado con",
  up: "sube",
  down: "baja",
  none: "sin cambio",
  depends: "depende",
  holds: "se cumple",
  fails: "falla",
  shares: (lower, higher, same) =>
    `Menor en ${lower}, mayor en ${higher}, igual en ${same} de 100 corridas.`,
  median: (percent) => `Cambio mediano: ${percent} %.`,
  headline: ({ holds, depends, fails, members, seed }) =>
    `${holds} direcciones se cumplen, ${depends} dependen como se esperaba, ${fails} fallan; ${members} corridas pareadas cada una, semilla ${seed}, parámetros según sus distribuciones previas. Un signo se cumple en al menos 95 de 100 corridas y el opuesto en ninguna; «sin cambio» en al menos 95; depende donde cada signo aparece en al menos 5.`,
};
