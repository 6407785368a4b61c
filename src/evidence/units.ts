/** The units in which evidence and sectors speak. The base of money is the US dollar of 2024. */
import {
  conversion,
  parseUnit,
  type Unit,
  type UnitSystem,
  unitSystem,
} from "../engine/language/unit.js";
import { moneyUnits } from "./money-units.js";

const BASE = [
  "person",
  "gun",
  "round",
  "kit",
  "pill",
  "dose",
  "event",
  "strike",
  "group",
  "state",
  "municipality",
  "site",
  "vehicle",
  "device",
  "km",
  "point",
  "rung",
  "kg",
] as const;

/** Masses in kilograms (the pound is exact by definition). */
const kilograms = (scale: number): Unit => ({ scale, powers: { kg: 1 } });
const MASS = { g: 1e-3, mg: 1e-6, t: 1e3, lb: 0.45359237 } as const;

/** Every unit that a record or an equation may use. */
export const evidenceUnits: UnitSystem = unitSystem([...BASE], {
  ...Object.fromEntries(Object.entries(MASS).map(([name, scale]) => [name, kilograms(scale)])),
  km2: { scale: 1, powers: { km: 2 } },
  ...moneyUnits(),
});

/** Number by which a value in one unit is multiplied to be in another, both as text. */
export function unitFactor(from: string, to: string): number {
  return conversion(parseUnit(from, evidenceUnits), parseUnit(to, evidenceUnits));
}

const PLURALS: Readonly<Record<string, string>> = { people: "person", days: "day" };

/** A unit as people write it: plurals are taken as singulars. @throws InputError */
export function readUnit(text: string): Unit {
  const singular = text.replace(/[A-Za-z]+/g, (word) => {
    if (evidenceUnits.named.has(word)) return word;
    const one = PLURALS[word] ?? (word.endsWith("s") ? word.slice(0, -1) : word);
    return evidenceUnits.named.has(one) ? one : word;
  });
  return parseUnit(singular, evidenceUnits);
}
