/** What is known of guns: the flow from the US, prices, stock, ammunition, lethality, heavy arms, levers. */
import type { Collection } from "../collection.js";
import { allocationParameters } from "./allocation.js";
import { ammunitionParameters } from "./ammunition.js";
import { dealersParameters } from "./dealers.js";
import { explosivesAndDronesParameters } from "./explosives-and-drones.js";
import { colombiaFindings } from "./findings-colombia.js";
import { mexicoFindings } from "./findings-mexico.js";
import { usFindings } from "./findings-us.js";
import { flowParameters } from "./flow.js";
import { heavyWeaponsParameters } from "./heavy-weapons.js";
import { initialConditionsParameters } from "./initial-conditions.js";
import { interdictionParameters } from "./interdiction.js";
import { lethalityParameters } from "./lethality.js";
import { leverLagsParameters } from "./lever-lags.js";
import { leversParameters } from "./levers.js";
import { modelInputsParameters } from "./model-inputs.js";
import { originParameters } from "./origin.js";
import { pricesParameters } from "./prices.js";
import { firearmsSeries } from "./series.js";
import { firearmsSources } from "./sources.js";
import { stockParameters } from "./stock.js";
import { weaponClassesParameters } from "./weapon-classes.js";

export const firearmsEvidence: Collection = {
  sources: firearmsSources,
  parameters: [
    ...flowParameters,
    ...originParameters,
    ...weaponClassesParameters,
    ...dealersParameters,
    ...interdictionParameters,
    ...allocationParameters,
    ...pricesParameters,
    ...stockParameters,
    ...ammunitionParameters,
    ...lethalityParameters,
    ...heavyWeaponsParameters,
    ...explosivesAndDronesParameters,
    ...leversParameters,
    ...leverLagsParameters,
    ...initialConditionsParameters,
    ...modelInputsParameters,
  ],
  findings: [...mexicoFindings, ...usFindings, ...colombiaFindings],
  series: firearmsSeries,
};
