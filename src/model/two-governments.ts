/** The two governments: force, co-operation, sanctions with the money they bear on, politics, costs. */
import { coOperation } from "./co-operation.js";
import { costs } from "./costs.js";
import { force } from "./force.js";
import { money } from "./money.js";
import { politics } from "./politics.js";
import { recordedTrade } from "./recorded-trade.js";
import { sanctionsOnOthers } from "./sanctions.js";
import { sectorModel } from "./sector.js";
import type { SimulationModel } from "./simulation-model.js";

/** The preset `two-governments`: these sectors together, the others as stand-ins. */
export const twoGovernments: SimulationModel = sectorModel(
  "two-governments",
  "The two governments: force and co-operation",
  (choices) => {
    const sectors = [
      force(choices),
      coOperation(),
      recordedTrade(),
      money(choices),
      sanctionsOnOthers(),
    ];
    return [...sectors, costs(sectors), politics(choices)];
  },
);
