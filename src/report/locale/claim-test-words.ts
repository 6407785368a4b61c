/** Words around the tests of claims. */
import { type Bilingual, inBoth } from "../../evidence/bilingual.js";
import type { Bounds, Quantity } from "../../experiment/claims/claim-test.js";

/** How what the model computes stands to the verdict of the evidence. */
export type Agreement = "agrees" | "disagrees" | "evidence undecided" | "model undecided";

/** Agreements in words. */
export const agreementOfModel: Readonly<Record<Agreement, Bilingual>> = {
  agrees: inBoth(
    "The model and the evidence point the same way.",
    "El modelo y la evidencia apuntan en el mismo sentido.",
  ),
  disagrees: inBoth(
    "The model and the evidence disagree; the verdict remains that of the evidence.",
    "El modelo y la evidencia discrepan; el veredicto sigue siendo el de la evidencia.",
  ),
  "evidence undecided": inBoth(
    "The evidence does not decide it; this is what the model computes.",
    "La evidencia no lo decide; esto es lo que calcula el modelo.",
  ),
  "model undecided": inBoth("The model does not decide it.", "El modelo no lo decide."),
};

/** Headings and short words. */
export const claimTestWords = {
  rule: inBoth("Rule", "Regla"),
  result: inBoth("Result", "Resultado"),
  flips: inBoth("Flips under", "Cambia con"),
  assumed: inBoth("Assumed", "Supuesto"),
  parts: inBoth("Parts (* decides)", "Partes (* decide)"),
  holds: inBoth("holds", "se cumple"),
  fails: inBoth("does not hold", "no se cumple"),
  without: inBoth("If instead", "Si en cambio"),
  notRun: inBoth("not run; add --run", "no se corrió; añada --run"),
  yes: inBoth("yes: found only with that assumption", "sí: solo se halla con ese supuesto"),
  no: inBoth("no", "no"),
  noneTried: inBoth("not tried: nothing of the sort decides it", "no se probó: nada así lo decide"),
  none: inBoth("none of the states tried", "ninguno de los estados probados"),
  runs: inBoth("runs", "corridas"),
  modelFinds: inBoth("The model finds", "El modelo halla"),
  runForMore: inBoth(
    "What the model computes: add --run.",
    "Lo que calcula el modelo: añada --run.",
  ),
} as const;

/** `in 73 of 100 runs`. */
export const inRuns = (holdsIn: number, of: number): Bilingual =>
  inBoth(`in ${holdsIn} of ${of} runs`, `en ${holdsIn} de ${of} corridas`);

/** Runs without an answer. */
export const lostRuns = (lost: number): Bilingual =>
  inBoth(
    `In ${lost} runs the model left the numbers; they count as not holding.`,
    `En ${lost} corridas el modelo se salió de los números; cuentan como no cumplidas.`,
  );

/** A bound in words; nothing where there is none. */
export function boundsWords({ atLeast, atMost }: Bounds, say: (bound: number) => string) {
  if (atLeast !== undefined && atMost !== undefined) {
    return inBoth(`from ${say(atLeast)} to ${say(atMost)}`, `de ${say(atLeast)} a ${say(atMost)}`);
  }
  if (atLeast !== undefined) return inBoth(`at least ${say(atLeast)}`, `al menos ${say(atLeast)}`);
  if (atMost !== undefined) return inBoth(`at most ${say(atMost)}`, `a lo más ${say(atMost)}`);
  return null;
}

/** What a quantity is, given the words for its reading, its courses and its years. */
export function quantityWords(
  quantity: Quantity,
  reading: string,
  title: (course: string) => string,
): Bilingual {
  const [first, last] = quantity.span;
  const years = first === last ? `${last}` : `${first}-${last}`;
  const own = `“${title(quantity.course)}”`;
  const head = `${reading}, ${years}, ${own}`;
  switch (quantity.kind) {
    case "value":
      return inBoth(head, head);
    case "ratio":
      return inBoth(
        `${head} over “${title(quantity.against)}”`,
        `${head} respecto a “${title(quantity.against)}”`,
      );
    case "difference":
      return inBoth(
        `${head} less “${title(quantity.against)}”`,
        `${head} menos “${title(quantity.against)}”`,
      );
    case "over-record":
      return inBoth(`${head} over the record`, `${head} respecto al registro`);
    case "over-year":
      return inBoth(`${head} over ${quantity.year}`, `${head} respecto a ${quantity.year}`);
    case "over-others":
      return inBoth(
        `${head} over the largest of the other border states`,
        `${head} respecto al mayor de los otros estados fronterizos`,
      );
    case "years-raised":
      return inBoth(
        `Years of ${years} in which it is raised over “${title(quantity.against)}”: ${reading}, ${own}`,
        `Años de ${years} en que es mayor que en “${title(quantity.against)}”: ${reading}, ${own}`,
      );
    case "years-until":
      return inBoth(
        `Years after ${first} until half is left: ${reading}, ${own}`,
        `Años después de ${first} hasta que queda la mitad: ${reading}, ${own}`,
      );
    case "over-best":
      return inBoth(
        `${head} over the lowest of the other courses`,
        `${head} respecto al más bajo de los otros cursos`,
      );
  }
}
