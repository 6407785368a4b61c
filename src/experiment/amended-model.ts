/**
 * A model with some of its variables amended from outside: for questions that no lever asks, such as
 * what happens when the inflow of guns ends. While every amendment stands at its neutral value the
 * model gives the same bits as the one it was made from.
 */
import {
  auxiliary,
  constant,
  type Equation,
  type VariableDefinition,
} from "../engine/model/definition.js";
import type { SimulationModel } from "../model/simulation-model.js";

/** One amendment, as plain data. */
export interface Amendment {
  readonly variable: string;
  /** Constant by which a scenario sets it. */
  readonly constant: string;
  readonly unit: string;
  /** Value of the constant at which nothing changes. */
  readonly neutral: number;
  /** What takes the variable's place; `before` in it is the variable as the model has it. */
  readonly as: string;
  readonly means: string;
}

/** The model with its amendments; outcomes are left out, so that only what is read is computed. */
export function amendedModel(
  model: SimulationModel,
  amendments: readonly Amendment[],
): SimulationModel {
  const renamed = new Map(amendments.map(({ variable }) => [variable, nameBefore(variable)]));
  return {
    ...model,
    id: `${model.id} amended: ${amendments.map((one) => one.constant).join(", ")}`,
    outcomes: [],
    links: model.links.map((link) => ({
      ...link,
      constant: renamed.get(link.constant) ?? link.constant,
    })),
    define: (choices) => {
      const definition = model.define(choices);
      return { ...definition, variables: amendedVariables(definition.variables, amendments) };
    },
  };
}

const nameBefore = (variable: string): string => `${variable}_before_amendment`;

function amendedVariables(
  variables: Readonly<Record<string, VariableDefinition>>,
  amendments: readonly Amendment[],
): Record<string, VariableDefinition> {
  const amended: Record<string, VariableDefinition> = {};
  // The order of the drawn constants decides their places in the sequence of draws: it is kept.
  for (const [name, own] of Object.entries(variables)) {
    const amendment = amendments.find(({ variable }) => variable === name);
    if (!amendment) {
      amended[name] = own;
      continue;
    }
    const before = nameBefore(name);
    amended[before] = own;
    amended[name] = auxiliary({
      unit: own.unit,
      ...(own.kind === "lever" || !own.per ? {} : { per: own.per }),
      equation: amendment.as.replaceAll(/\bbefore\b/g, before) as Equation & string,
      means: own.means,
      ...(own.sources ? { sources: own.sources } : {}),
    });
  }
  for (const { variable, constant: name, unit, neutral, means } of amendments) {
    if (!Object.hasOwn(variables, variable)) {
      throw new Error(`there is no variable "${variable}" to amend`);
    }
    amended[name] = constant({ unit, value: neutral, means });
  }
  return amended;
}
