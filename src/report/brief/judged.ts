/** How much of a scenario rests on judgement: the uncertain numbers that its runs draw. */
import { parameterById } from "../../evidence/registry.js";
import { modelById } from "../../model/models.js";
import type { Scenario } from "../../policy/scenario.js";
import { structureOf } from "../../policy/switches.js";

/** Of the parameters of a scenario's model, how many are judgements, and of how many. */
export function judgedOf(scenario: Pick<Scenario, "model" | "structure">): {
  readonly count: number;
  readonly of: number;
} {
  const model = modelById(scenario.model, "");
  const { variables } = model.define({
    structure: structureOf(model.switches, scenario.structure),
  });
  const ids = new Set(
    Object.values(variables).flatMap((one) =>
      "parameter" in one && one.parameter !== undefined ? [one.parameter] : [],
    ),
  );
  const judged = [...ids].filter((id) => parameterById(id, "").basis === "judgement");
  return { count: judged.length, of: ids.size };
}

/** Of the disputed structure of a scenario's model, the side that is taken. */
export const structureTaken = ({ model, structure }: Scenario): Readonly<Record<string, string>> =>
  structureOf(modelById(model, "").switches, structure);
