/** Whether the unit of a record is one that the model can read. */
import { InputError } from "../../engine/language/problem.js";
import { parseUnit } from "../../engine/language/unit.js";
import { evidenceUnits } from "../units.js";

/** What is wrong with a unit, in words; null where it parses. */
export function unitFault(unit: string): string | null {
  try {
    parseUnit(unit, evidenceUnits);
    return null;
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}
