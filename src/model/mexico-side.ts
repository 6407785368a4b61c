/** The preset `mexico-side`: groups, the state that answers them, guns, and violence by state. */
import { arms } from "./arms.js";
import { groups } from "./groups.js";
import { sectorModel } from "./sector.js";
import type { SimulationModel } from "./simulation-model.js";
import { stateResponse } from "./state-response.js";
import { violence } from "./violence.js";

/** Firepower acts through the lethality of the fighting of groups, and not again on homicides. */
export const mexicoSide: SimulationModel = sectorModel(
  "mexico-side",
  "The Mexican side",
  (choices) => [
    groups(choices),
    stateResponse(),
    arms(choices),
    violence(choices, { firepower: "in-member-deaths", groups: "by-name" }),
  ],
);
