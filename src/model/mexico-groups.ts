/** The preset `mexico-groups`: groups and the state that answers them, all else as on record. */
import { groups } from "./groups.js";
import { sectorModel } from "./sector.js";
import { stateResponse } from "./state-response.js";

/** Groups in full and the state's response, without money, guns, demand or places. */
export const mexicoGroups = sectorModel(
  "mexico-groups",
  "Criminal groups and the state's response",
  (choices) => [stateResponse(), groups(choices)],
);
