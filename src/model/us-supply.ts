/** The preset `us-supply`: supply and money, with use as recorded in the place of demand. */
import { money } from "./money.js";
import { recordedUse } from "./recorded-use.js";
import { sectorModel } from "./sector.js";
import { supply } from "./supply.js";

/** Supply and money without the people who use drugs and without the groups. */
export const usSupply = sectorModel("us-supply", "Drug supply and the groups' money", (choices) => [
  recordedUse(),
  supply(choices),
  money(choices),
]);
