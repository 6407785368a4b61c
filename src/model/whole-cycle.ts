/**
 * The whole cycle: all sectors, each hearing the others through couplings that can be cut one at a
 * time (MODEL.md). With all of them cut every sector runs as it does alone.
 */
import { member_deaths_in_the_cycle } from "../evidence/mexico-data/member-deaths.js";
import { arms } from "./arms.js";
import { coOperation } from "./co-operation.js";
import { costs } from "./costs.js";
import { coupled, couplingLink } from "./coupling.js";
import { couplings, couplingsUnder } from "./couplings.js";
import { demandSector } from "./demand.js";
import { force } from "./force.js";
import { groups } from "./groups.js";
import { money } from "./money.js";
import { politics } from "./politics.js";
import { sanctionsOnOthers } from "./sanctions.js";
import { type Sector, sectorModel } from "./sector.js";
import type { ModelChoices, SimulationModel } from "./simulation-model.js";
import { sinceNowSector } from "./since-now.js";
import { stateResponse } from "./state-response.js";
import { supply } from "./supply.js";
import { violence } from "./violence.js";

/** Sectors as they stand when nothing joins them. */
export function sectorsOfTheCycle(choices: ModelChoices): readonly Sector[] {
  return [
    demandSector(choices),
    supply(choices),
    money(choices, true),
    stateResponse(),
    groups(choices),
    arms(choices),
    violence(choices, {
      firepower: "in-member-deaths",
      groups: "told",
      memberDeaths: member_deaths_in_the_cycle,
    }),
    force(choices),
    coOperation(),
    sanctionsOnOthers(),
    politics(choices),
    sinceNowSector,
  ];
}

/** The constants that cut couplings, as a table of their own. */
function couplingConstants(links: Sector["variables"]): Sector {
  return {
    id: "couplings",
    title: "Couplings of the sectors",
    question: "Through what does each sector act on the others?",
    variables: links,
    offers: Object.keys(links),
    needs: {},
    outcomes: [],
    levers: [],
    links: couplings.map(couplingLink),
    switches: [],
    leavesOut: [
      "Delays between sectors beyond those inside them: a sector hears the others at once.",
      "Ways of acting for which nobody has published a size or a sign.",
    ],
    checkedBy: [
      "With all couplings cut every sector gives the same bits as alone; each is cut once in the tests.",
    ],
  };
}

function joinedSectors(choices: ModelChoices): readonly Sector[] {
  const { sectors, links } = coupled(sectorsOfTheCycle(choices), couplingsUnder(choices));
  return [...sectors, costs(sectors), couplingConstants(links)];
}

/** The costs of all levers together, as the page of that sector tells them. */
const costsOfTheCycle = costs(sectorsOfTheCycle({ structure: {} }));

/** The model `whole-cycle`; the other sectors are told on the pages of the models they make alone. */
export const wholeCycle: SimulationModel = {
  ...sectorModel("whole-cycle", "The whole cycle", joinedSectors),
  sectors: [costsOfTheCycle],
};
