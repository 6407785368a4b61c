/** What the draws with a plausible history say of each parameter. */
import { readScenario } from "../../policy/read-scenario.js";
import { ParameterDraws } from "../draws.js";
import { preparedScenario } from "../task.js";
import { type AcceptedDraws, acceptedOf } from "./accepted-draws.js";

/** The accepted values of the parameters that a model draws. */
export interface AcceptedValues {
  readonly draws: AcceptedDraws;
  /** By parameter, one value a kept draw, in the parameter's unit. */
  readonly values: ReadonlyMap<string, Float64Array>;
}

/** Accepted values of a model whose history has been matched; undefined for others. */
export function acceptedValues(model: string): AcceptedValues | undefined {
  const draws = acceptedOf(model);
  if (!draws) return undefined;
  const scenario = readScenario({ model }, model);
  const { program } = preparedScenario(scenario);
  const parameters = new ParameterDraws(program, scenario, draws.seed, "accepted");
  const values = new Map<string, Float64Array>(
    parameters.varying.map((id) => [id, new Float64Array(draws.members.length)]),
  );
  draws.members.forEach((_, member) => {
    const own = parameters.parametersOf(member);
    for (const [id, all] of values) all[member] = own.get(id) ?? Number.NaN;
  });
  return { draws, values };
}
