/** The levers: what an actor can decide (MODEL.md 3). Labels stand in the locale files. */
import { suggestion } from "../engine/language/names.js";
import { fail } from "../engine/language/problem.js";
import {
  type AmountRange,
  type ChoiceRange,
  type LeverRange,
  leverRanges,
} from "../evidence/lever-ranges.js";

type Named<T extends LeverRange> = Omit<T, "lever" | "basis" | "seen"> & { readonly id: string };

/** A lever whose value is an amount. */
export type AmountLever = Named<AmountRange>;
/** A lever whose value is one of a few options. */
export type ChoiceLever = Named<ChoiceRange>;
export type Lever = AmountLever | ChoiceLever;

export const levers: readonly Lever[] = leverRanges.map(
  ({ lever, basis: _, seen: __, ...range }) => ({ id: lever, ...range }),
);

/** The lever of that id. @throws InputError naming the nearest */
export function leverById(id: string, where: string): Lever {
  const found = levers.find((one) => one.id === id);
  if (found) return found;
  const names = levers.map((one) => one.id);
  return fail({
    message: `There is no lever "${id}"${where}.${suggestion(id, names) || ` Levers: ${names.join(", ")}.`}`,
  });
}

/** The lever of that id, which must be set to an amount. @throws Error for a choice */
export function amountLever(id: string): AmountLever {
  const found = leverById(id, "");
  if (found.kind !== "amount") throw new Error(`${id} is a choice, not an amount`);
  return found;
}

/** Unit of a lever's number: that of the amount; an option counts as a plain number. */
export const leverUnit = (lever: Lever): string => (lever.kind === "amount" ? lever.unit : "1");

/** A lever's number as it is written: an option by its name. */
export const leverValue = (lever: Lever, value: number): number | string =>
  lever.kind === "amount" ? value : (lever.options[value] ?? String(value));

/** Whether a value lies where the lever has been studied. */
export function isStudied(lever: Lever, value: number): boolean {
  if (lever.kind === "choice") return lever.studied.includes(lever.options[value] ?? "");
  return value >= lever.studied[0] && value <= lever.studied[1];
}
