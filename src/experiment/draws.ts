/** Draws of the parameters of a model: one point of a scrambled Sobol sequence for each member. */

import type { Program } from "../engine/compile/program.js";
import { sobolPoint } from "../engine/run/sobol.js";
import { priorQuantile } from "../evidence/prior.js";
import type { Parameter } from "../evidence/record.js";
import { parameterById } from "../evidence/registry.js";
import { unitFactor } from "../evidence/units.js";
import type { Scenario } from "../policy/scenario.js";
import { acceptedFor } from "./history/accepted-draws.js";

/** Where the values of parameters come from. */
export type ParameterValues =
  /** Each member draws from the priors. */
  | "priors"
  /** The same, but only draws whose modelled history is plausible. */
  | "accepted"
  /** Every parameter at its best (published) value. */
  | "published";

interface DrawnConstant {
  readonly variable: string;
  /** Of the sequence; variables that hold the same parameter share that of the first of them. */
  readonly dimension: number;
  readonly parameter: Parameter;
  readonly best: number;
  readonly factor: number;
  readonly fixed: number | undefined;
}

/**
 * Values taken where nobody asks for others: draws with a plausible history where every scenario's
 * model has been matched to it, all draws otherwise.
 */
export const usualValues = (scenarios: readonly Scenario[]): ParameterValues =>
  scenarios.every((scenario) => acceptedFor(scenario)) ? "accepted" : "priors";

/** Where in which sequence the draw of a member lies. */
type Place = (member: number) => { readonly index: number; readonly seed: number };

/** @throws Error for accepted draws of a model that has none */
function placesOf(scenario: Scenario, seed: number, from: ParameterValues): Place {
  if (from !== "accepted") return (index) => ({ index, seed });
  const accepted = acceptedFor(scenario);
  if (!accepted) throw new Error(`the history of model ${scenario.model} has not been matched`);
  const { members } = accepted;
  // Another seed begins elsewhere in the list, so that small ensembles differ between seeds.
  return (member) => ({
    index: members[(member + seed - accepted.seed + members.length) % members.length] ?? 0,
    seed: accepted.seed,
  });
}

/** Parameters of a model as constants of its program, drawn member by member. */
export class ParameterDraws {
  private readonly drawn: readonly DrawnConstant[];
  private readonly place: Place;

  constructor(
    program: Program,
    scenario: Scenario,
    seed: number,
    private readonly from: ParameterValues,
  ) {
    const drawn: DrawnConstant[] = [];
    const dimensions = new Map<string, number>();
    for (const variable of program.model.variables.values()) {
      if (variable.rule.kind !== "value" || variable.rule.parameter === undefined) continue;
      const parameter = parameterById(variable.rule.parameter, "");
      // Joined sectors may both read a parameter: one run holds one value of it.
      const dimension = dimensions.get(parameter.id) ?? drawn.length;
      dimensions.set(parameter.id, dimension);
      drawn.push({
        variable: variable.name,
        dimension,
        parameter,
        best: parameter.best ?? Number.NaN,
        factor: unitFactor(parameter.unit, variable.unitText),
        fixed: scenario.parameters[parameter.id],
      });
    }
    this.drawn = drawn;
    this.place = placesOf(scenario, seed, from);
  }

  /** Ids of the parameters that vary between members. */
  get varying(): string[] {
    const ids = this.drawn
      .filter(({ parameter, fixed }) => fixed === undefined && parameter.prior.kind !== "fixed")
      .map(({ parameter }) => parameter.id);
    return [...new Set(ids)];
  }

  /** Values of the constants for a member; its number alone decides them. */
  member(number: number): Map<string, number> {
    const place = this.place(number);
    return new Map(
      this.drawn.map((one) => [one.variable, this.valueOf(one, place) * one.factor] as const),
    );
  }

  /** Values of the parameters for a member, each in the parameter's own unit. */
  parametersOf(number: number): Map<string, number> {
    const place = this.place(number);
    return new Map(this.drawn.map((one) => [one.parameter.id, this.valueOf(one, place)] as const));
  }

  private valueOf(
    { dimension, parameter, best, fixed }: DrawnConstant,
    { index, seed }: ReturnType<Place>,
  ): number {
    if (fixed !== undefined) return fixed;
    return this.from === "published"
      ? best
      : priorQuantile(parameter.prior, sobolPoint(index, dimension, seed), best);
  }
}
