/** Constants of a sector that come from the evidence: the record's value in the model's unit. */
import { type ConstantDefinition, constant } from "../engine/model/definition.js";
import type { Parameter } from "../evidence/record.js";
import { unitFactor } from "../evidence/units.js";

/** A constant that holds a parameter's best value and is drawn from its prior. */
export function given(parameter: Parameter, unit: string): ConstantDefinition {
  if (parameter.best === null) {
    throw new Error(`parameter ${parameter.id} has no best value and cannot enter a model`);
  }
  return constant({
    unit,
    value: parameter.best * unitFactor(parameter.unit, unit),
    parameter: parameter.id,
    means: parameter.means,
    sources: parameter.sources,
  });
}

/** A constant that is 1 while a mechanism acts and is set to 0 to cut it. */
export function link(means: string): ConstantDefinition {
  return constant({ unit: "1", value: 1, means });
}
