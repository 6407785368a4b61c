/** The levers: what an actor can decide (MODEL.md 3). Labels stand in the locale files. */

import { suggestion } from "../engine/language/names.js";
import { fail } from "../engine/language/problem.js";
import { type LeverRange, leverRanges } from "../evidence/lever-ranges.js";

/** A lever whose value is an amount. */
export interface Lever {
  readonly id: string;
  /** Unit in which it is set and shown. */
  readonly unit: string;
  readonly neutral: number;
  readonly bounds: readonly [number, number];
  readonly studied: readonly [number, number];
  readonly studiedBecause: string;
  readonly sources: readonly string[];
}

const lever = (range: LeverRange): Lever => ({
  id: range.lever,
  unit: range.unit,
  neutral: range.neutral,
  bounds: range.bounds,
  studied: range.studied,
  studiedBecause: range.studiedBecause,
  sources: range.sources,
});

export const levers: readonly Lever[] = leverRanges.map(lever);

/** The lever of that id. @throws InputError naming the nearest */
export function leverById(id: string, where: string): Lever {
  const found = levers.find((one) => one.id === id);
  if (found) return found;
  const names = levers.map((one) => one.id);
  return fail({
    message: `There is no lever "${id}"${where}.${suggestion(id, names) || ` Levers: ${names.join(", ")}.`}`,
  });
}
