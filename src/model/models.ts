/** The models that a scenario can run. */
import { suggestion } from "../engine/language/names.js";
import { fail } from "../engine/language/problem.js";
import { armsChain } from "./arms.js";
import { core2023 } from "./core-2023.js";
import { usDemand } from "./demand.js";
import { mexicoGroups } from "./mexico-groups.js";
import { mexicoSide } from "./mexico-side.js";
import { ladderModel } from "./politics.js";
import type { SimulationModel } from "./simulation-model.js";
import { twoGovernments } from "./two-governments.js";
import { usSupply } from "./us-supply.js";
import { mexicoViolence } from "./violence.js";
import { wholeCycle } from "./whole-cycle.js";

export const models: readonly SimulationModel[] = [
  core2023,
  armsChain,
  ladderModel,
  usDemand,
  mexicoGroups,
  mexicoViolence,
  mexicoSide,
  usSupply,
  twoGovernments,
  wholeCycle,
];

/** The model of that id. @throws InputError naming the nearest */
export function modelById(id: string, where: string): SimulationModel {
  const found = models.find((one) => one.id === id);
  if (found) return found;
  const names = models.map((one) => one.id);
  return fail({
    message: `There is no model "${id}"${where}.${suggestion(id, names) || ` Models: ${names.join(", ")}.`}`,
  });
}
