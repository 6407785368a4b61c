/**
 * Guns of criminal groups (firearms.md 4, M1-M5). What is wanted in Mexico meets retail access in
 * five origins, loses a share at the border, and is taken up by groups and by others; groups also
 * get guns from other countries and from police. Seizures and attrition take them out. Flow and
 * removal are drawn and the stock follows. Weighted guns for each member are the firepower that
 * other sectors read, with the exponent that studies give it.
 */
import { constant } from "../engine/model/definition.js";
import { members_as_published } from "../evidence/firearms/model-inputs.js";
import { accessVariables } from "./arms/access.js";
import { borderVariables } from "./arms/border.js";
import { firepowerVariables, lethalityVariables } from "./arms/firepower.js";
import { inflowVariables } from "./arms/inflow.js";
import { stockVariables } from "./arms/stock.js";
import { recorded } from "./from-evidence.js";
import { type Sector, sectorModel } from "./sector.js";
import type { ModelChoices, SimulationModel } from "./simulation-model.js";

const FLOW = ["firearms.S01", "firearms.S02b", "firearms.S08"];
const STOCK = ["firearms.S02b", "firearms.S80", "cartels.pch-2023"];

/** The sector `arms`. */
export function arms({ structure }: ModelChoices): Sector {
  const elasticity = structure["gun-elasticity"] === "border-study" ? "border-study" : "us-county";
  return {
    id: "arms",
    title: "Guns of criminal groups",
    question:
      "How many guns do criminal groups in Mexico hold, where do they come from, and what would close the inflow change, and when?",
    dimensions: {
      gun: ["pistol", "rifle", "heavy"],
      origin: ["texas", "arizona", "california", "new_mexico", "rest"],
    },
    variables: {
      ...stockVariables,
      ...inflowVariables,
      ...accessVariables,
      ...borderVariables,
      ...firepowerVariables,
      ...lethalityVariables[elasticity],
    },
    offers: [
      "guns_held",
      "guns_arriving",
      "guns_arriving_from",
      "guns_seized_in_mexico",
      "guns_seized_southbound",
      "firepower_ratio",
      "lethality_of_guns",
      "explosive_devices",
      "drone_borne_devices",
    ],
    needs: {
      total_members: recorded(members_as_published, "person"),
      arms_budget_ratio: constant({
        unit: "1",
        value: 1,
        means: "Money of groups for arms over that on record.",
      }),
      tracing_effect: constant({
        unit: "1",
        value: 1,
        means: "What co-operation makes of gun tracing, over that on record.",
      }),
      southbound_cooperation: constant({
        unit: "1",
        value: 1,
        means: "What co-operation makes of southbound inspection, over that on record.",
      }),
    },
    outcomes: [
      { id: "guns-held", variable: "total_guns_held", unit: "gun", as: "level", sources: STOCK },
      {
        id: "guns-arriving",
        variable: "guns_arriving",
        unit: "gun/month",
        as: "flow",
        sources: FLOW,
      },
    ],
    levers: [
      { lever: "us.gun-sale-rules", variable: "gun_sale_rules" },
      { lever: "us.southbound-inspection", variable: "southbound_inspection" },
      { lever: "joint.gun-tracing", variable: "gun_tracing" },
    ],
    links: [
      { id: "gun-inflow", constant: "gun_inflow_link" },
      { id: "gun-seizures", constant: "gun_seizure_link" },
      { id: "gun-attrition", constant: "gun_attrition_link" },
      { id: "gun-substitution", constant: "gun_substitution_link" },
      { id: "gun-price", constant: "gun_price_link" },
      { id: "gun-demand", constant: "gun_demand_link" },
      { id: "gun-lethality", constant: "gun_lethality_link" },
      { id: "explosives", constant: "explosives_link" },
    ],
    switches: ["gun-elasticity"],
    leavesOut: [
      "Guns of other holders, most of the 13 million unregistered ones: they are bought and cross, and are lost from sight. What groups could take from them when the inflow closes is left out, which makes a closed inflow look more effective than it may be.",
      "Guns by group and by Mexican state: a group's opponents have the firepower of all groups.",
      "Cartridges: no stock of them is measured, and by default they do not bind (firearms.md M5). Rules on cartridges would act within months.",
      "The rise of heavy guns with money and with pressure by the state (M7): its cause is not identified, so the course of the record is an input.",
      "Distance between origins and borders, gun shows and single laws: origins have the shares that traces show.",
      "US prices, fees and penalties: only the loss at the border moves the price.",
      "Licences to purchase, stings against dealers, limits on heavy rifles, Mexican customs, exchange programmes, control of arsenals: in the evidence, not among the levers.",
      "Guided missiles: no public proof, so they are off. Grenades and launchers of the military: under 0.1 % of seizures.",
    ],
    checkedBy: [
      "Guns are conserved to 1e-9; no stock is negative in random draws of parameters, levers and switches; levers at neutral change no bit; halving the step moves no outcome by 1 %.",
      "At the recorded inflow seizures stay at the recorded level, by construction; with the inflow cut the stock halves in 3.5 to 14 years, which is not.",
      "Every row of firearms.md 3 stands on the findings board with its role (`npx ironriver replicate firearms.F03`).",
      "Time from arrival to recovery, guns seized on the US side and shares by class are held against the record in the tests.",
    ],
  };
}

/** The preset `arms-chain`: the sector alone, with members as the published model has them. */
export const armsChain: SimulationModel = sectorModel(
  "arms-chain",
  "The arms chain alone",
  (choices) => [arms(choices)],
);
