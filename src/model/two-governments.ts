/** The two governments: force, co-operation, politics, the costs of sanctions and of programmes. */
import { coOperation } from "./co-operation.js";
import { costs } from "./costs.js";
import { force } from "./force.js";
import { politics } from "./politics.js";
import { sanctionsOnOthers } from "./sanctions.js";
import { sectorModel } from "./sector.js";
import type { SimulationModel } from "./simulation-model.js";

/** The preset `two-governments`: these sectors together, the others as stand-ins. */
export const twoGovernments: SimulationModel = sectorModel(
  "two-governments",
  "The two governments: force and co-operation",
  (choices) => {
    const sectors = [force(choices), coOperation(), sanctionsOnOthers()];
    return [...sectors, costs(sectors), politics(choices)];
  },
);
