/** Reads `input=value` texts into a situation; inputs that are not named stand as now. */
import { suggestion } from "../../engine/language/names.js";
import { fail, InputError, type Problem } from "../../engine/language/problem.js";
import {
  isValueOf,
  type LawInputId,
  type LawSituation,
  lawInputIds,
  type PartialSituation,
  situationNow,
  valuesOf,
} from "./inputs.js";

/**
 * @param start values where a text names none
 * @throws InputError with every fault
 */
export function readSituation(
  texts: readonly string[],
  start: LawSituation = situationNow,
): LawSituation {
  const problems: Problem[] = [];
  const seen = new Set<LawInputId>();
  let situation = start;
  for (const text of texts) {
    try {
      const [id, part] = readPair(text);
      if (seen.has(id)) fail({ message: `--input ${id} is given twice.` });
      seen.add(id);
      situation = { ...situation, ...part };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return situation;
}

function readPair(text: string): [LawInputId, PartialSituation] {
  const at = text.indexOf("=");
  const name = (at < 0 ? text : text.slice(0, at)).trim().toLowerCase();
  const value =
    at < 0
      ? ""
      : text
          .slice(at + 1)
          .trim()
          .toLowerCase();
  const id = lawInputIds.find((one) => one === name);
  if (id === undefined) {
    return fail({
      message: `There is no input "${name}" of the law tables.${suggestion(name, lawInputIds)} Inputs: ${lawInputIds.join(", ")}.`,
    });
  }
  if (!isValueOf(id, value)) {
    const values = valuesOf(id);
    return fail({
      message: `--input ${id} can be ${values.join(", ")}, but "${value}" was given.${suggestion(value, values)}`,
    });
  }
  return [id, { [id]: value }];
}
