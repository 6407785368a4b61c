/**
 * The politics of decision: a ladder of twelve rungs from police work to ground presence, the
 * hazards with which it is climbed, and the actors whose positions events move. With the switch
 * `politics` at `inputs` the ladder stays where the record leaves it unless levers use force; at
 * `endogenous` the two governments answer to events by themselves.
 */
import { constant, lever, type VariableDefinition } from "../engine/model/definition.js";
import { stock_june_2026 } from "../evidence/force-and-politics/co-operation.js";
import { us_citizens_murdered } from "../evidence/force-and-politics/us-citizens.js";
import { given } from "./from-evidence.js";
import { bargainingVariables } from "./politics/bargaining-variables.js";
import { deathTollVariables } from "./politics/death-toll-variables.js";
import { firstStrikeVariables } from "./politics/first-strike-variables.js";
import { actors, deathTolls, LADDER_SOURCES, politicalShocks, rungs } from "./politics/frame.js";
import { ladderVariables } from "./politics/ladder-variables.js";
import { ownForceVariables } from "./politics/own-force-variables.js";
import { type Sector, sectorModel } from "./sector.js";
import type { ModelChoices, SimulationModel } from "./simulation-model.js";

const FORCE_SOURCES = ["force-and-politics.MIR19", "force-and-politics.INT26"];

/** Nothing of what comes of force that politics decides on by itself. */
const none = (unit: string, what: string): VariableDefinition =>
  constant({
    unit,
    value: 0,
    means: `${what}, force being that which no lever orders; none where not modelled.`,
  });

/** What other sectors tell this one, with the stand-in of each where nobody does. */
const NEEDS: Readonly<Record<string, VariableDefinition>> = {
  us_citizens_killed: given(us_citizens_murdered, "person/month"),
  us_forces_killed: constant({
    unit: "person/month",
    value: 0,
    means:
      "Members of US forces and agencies killed in Mexico in a month; none where not modelled.",
  }),
  civilians_killed_by_force: constant({
    unit: "person/month",
    value: 0,
    means: "Civilians killed by US force in a month; none where not modelled.",
  }),
  sovereignty_breaches: constant({
    unit: "event/month",
    value: 0,
    means:
      "Acts of the United States in Mexico without consent in a month; none where not modelled.",
  }),
  co_operation: given(stock_june_2026, "1"),
  us_citizens_killed_by_politics: none("person/month", "US citizens killed in a month for it"),
  us_forces_killed_by_politics: none(
    "person/month",
    "Members of US forces killed in a month by it",
  ),
  civilians_killed_by_politics: none("person/month", "Civilians killed in a month by it"),
  breaches_by_politics: none("event/month", "Acts of it without consent in a month"),
  campaign_clock_over: constant({
    unit: "1",
    value: 1,
    means: "1 once strikes have lasted as long as a campaign; from the first where not modelled.",
  }),
  overdose_deaths_ratio: constant({
    unit: "1",
    value: 1,
    means: "Overdose deaths in the United States over those on record: as on record.",
  }),
  homicides_ratio: constant({
    unit: "1",
    value: 1,
    means: "Homicides in Mexico over those on record: as on record.",
  }),
  force_on_land: lever({
    unit: "1",
    neutral: "0",
    means: "US force on Mexican soil: none (0), with consent (1), without it (2).",
    sources: FORCE_SOURCES,
  }),
  force_rate: lever({
    unit: "strike/month",
    neutral: "0",
    means: "US strikes on Mexican soil in a month, where force on land is used.",
    sources: FORCE_SOURCES,
  }),
};

/** The sector, for a choice of structure. */
export function politics(choices: ModelChoices): Sector {
  const answers = choices.structure.politics === "endogenous";
  return {
    id: "politics",
    title: "The politics of decision and the ladder of escalation",
    question:
      "Where does US action towards Mexico stand on the ladder of escalation, how fast may it climb or fall, and what moves it?",
    dimensions: {
      rung: rungs,
      actor: actors,
      political_shock: politicalShocks,
      death_toll: deathTolls,
    },
    variables: {
      ...ladderVariables(answers),
      ...bargainingVariables,
      ...firstStrikeVariables,
      ...ownForceVariables,
      ...deathTollVariables,
    },
    offers: [
      "ladder_rung",
      "rung_now",
      "strike_probability",
      "bargained_rung",
      "strikes_by_politics",
      "force_share_by_politics",
      "campaign_share_by_politics",
      "ground_share",
      "provocations",
    ],
    needs: NEEDS,
    outcomes: [
      {
        id: "ladder-rung",
        variable: "ladder_rung_of_interval",
        unit: "rung",
        as: "level",
        sources: LADDER_SOURCES,
      },
    ],
    levers: [
      { lever: "us.force-on-land", variable: "force_on_land" },
      { lever: "us.force-rate", variable: "force_rate" },
    ],
    links: [
      { id: "ladder-climb", constant: "ladder_climb_link" },
      { id: "ladder-fall", constant: "ladder_fall_link" },
      { id: "ladder-trigger", constant: "ladder_trigger_link" },
      { id: "ladder-bargaining", constant: "ladder_bargaining_link" },
      { id: "ladder-co-operation", constant: "ladder_co_operation_link" },
      { id: "deaths-on-politics", constant: "deaths_on_politics_link" },
    ],
    switches: ["politics"],
    leavesOut: [
      "Who holds an office, elections and calendars: hazards do not know what year it is, so beyond two years the ladder is an extrapolation that drifts to its top.",
      "What a rung costs those who climb it: lives and money belong to the sectors on force and costs, which read how much force politics decides on.",
      "Steps that skip rungs, and rungs that stand side by side: force at sea and sanctions go on while others are climbed.",
      "Doubt about the table of actors inside a run: only the command on politics draws from its spans; here its best values stand and one scale stretches all responses.",
      "Mexico's own ladder: withdrawal of help is the sector on co-operation.",
    ],
    checkedBy: [
      "The record's seven rungs in 15 months come out within the Poisson interval of the record when the ladder is released in January 2025 without events.",
      "The chance of a first strike agrees with the matrix exponential of the same hazards.",
      "Halving the step moves the rung by less than 1 %. What the ladder does by itself is the end of a chain of rungs, which a step lengthens: deaths, months and cost of that force move by up to 3 % in its first years, when hardly any belief has come so far.",
      "The odds of a first strike are the same to the last bit with and without the sector on force, the link through co-operation apart.",
      "With levers at neutral and politics as input the ladder stays on the recorded rung bit for bit.",
    ],
  };
}

/** The preset `ladder`: this sector alone. */
export const ladderModel: SimulationModel = sectorModel(
  "ladder",
  "The ladder of escalation alone",
  (choices) => [politics(choices)],
);
