/** Draws of the parameters of a model: one point of a scrambled Sobol sequence for each member. */

import type { Program } from "../engine/compile/program.js";
import { sobolPoint } from "../engine/run/sobol.js";
import { priorQuantile } from "../evidence/prior.js";
import type { Parameter } from "../evidence/record.js";
import { parameterById } from "../evidence/registry.js";
import { unitFactor } from "../evidence/units.js";
import type { Scenario } from "../policy/scenario.js";

/** Where the values of parameters come from. */
export type ParameterValues =
  /** Each member draws from the priors. */
  | "priors"
  /** Every parameter at its best (published) value. */
  | "published";

interface DrawnConstant {
  readonly variable: string;
  readonly parameter: Parameter;
  readonly best: number;
  readonly factor: number;
  readonly fixed: number | undefined;
}

/** Parameters of a model as constants of its program, drawn member by member. */
export class ParameterDraws {
  private readonly drawn: readonly DrawnConstant[];

  constructor(
    program: Program,
    scenario: Scenario,
    private readonly seed: number,
    private readonly from: ParameterValues,
  ) {
    const drawn: DrawnConstant[] = [];
    for (const variable of program.model.variables.values()) {
      if (variable.rule.kind !== "value" || variable.rule.parameter === undefined) continue;
      const parameter = parameterById(variable.rule.parameter, "");
      drawn.push({
        variable: variable.name,
        parameter,
        best: parameter.best ?? Number.NaN,
        factor: unitFactor(parameter.unit, variable.unitText),
        fixed: scenario.parameters[parameter.id],
      });
    }
    this.drawn = drawn;
  }

  /** Ids of the parameters that vary between members. */
  get varying(): string[] {
    return this.drawn
      .filter(({ parameter, fixed }) => fixed === undefined && parameter.prior.kind !== "fixed")
      .map(({ parameter }) => parameter.id);
  }

  /** Values of the constants for a member; its number alone decides them. */
  member(index: number): Map<string, number> {
    const values = new Map<string, number>();
    this.drawn.forEach(({ variable, parameter, best, factor, fixed }, dimension) => {
      const value =
        fixed ??
        (this.from === "published"
          ? best
          : priorQuantile(parameter.prior, sobolPoint(index, dimension, this.seed), best));
      values.set(variable, value * factor);
    });
    return values;
  }
}
