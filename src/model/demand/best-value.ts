/** The best value of a record as a constant that is not drawn: what a drawn value is compared to. */
import { type ConstantDefinition, constant } from "../../engine/model/definition.js";
import type { Parameter } from "../../evidence/record.js";
import { given } from "../from-evidence.js";

/** A constant at a record's best value in every run. */
export function bestValue(parameter: Parameter, unit: string): ConstantDefinition {
  const { value, means, sources } = given(parameter, unit);
  return constant({ unit, value, means: `Best value: ${means}`, ...(sources ? { sources } : {}) });
}
