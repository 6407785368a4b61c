/** Force that lasts: when strikes become a campaign, how long it has gone on, and what it costs. */
import { auxiliary, flow, stock, type VariableDefinition } from "../../engine/model/definition.js";
import { campaign_strike_rate } from "../../evidence/force-and-politics/ladder-hazards.js";
import {
  campaign_clock,
  campaign_standing_cost,
  ground_cost,
  ground_us_deaths,
} from "../../evidence/force-and-politics/lasting-force.js";
import { given } from "../from-evidence.js";

const CLOCK = ["force-and-politics.us-war-powers-resolution"];
const CASES = ["force-and-politics.TBIJ15", "force-and-politics.NBP16", "force-and-politics.CRS14"];

export const lastingVariables: Readonly<Record<string, VariableDefinition>> = {
  campaign_months_on_end: stock({
    unit: "month",
    initial: "0",
    inflows: ["campaign_months_going_by"],
    outflows: ["campaign_months_ended"],
    means: "Time for which strikes have gone on at the tempo of a campaign without a break.",
    sources: CLOCK,
  }),
  campaign_months_going_by: flow({
    unit: "1",
    equation: "at_campaign_tempo",
    means: "Time that goes by at that tempo.",
    sources: CLOCK,
  }),
  campaign_months_ended: flow({
    unit: "1",
    equation: "(1 - at_campaign_tempo) * campaign_months_on_end / DT",
    means: "Time forgotten at once where the tempo falls below it.",
    sources: CLOCK,
  }),
  at_campaign_tempo: auxiliary({
    unit: "1",
    equation: "IF_THEN_ELSE(strikes_decided > tempo_of_a_campaign, 1, 0)",
    means: "1 while levers decide on strikes at the tempo of a campaign.",
    sources: CLOCK,
  }),
  tempo_of_a_campaign: given(campaign_strike_rate, "strike/month"),
  campaign_clock: given(campaign_clock, "month"),
  campaign_clock_over: auxiliary({
    unit: "1",
    equation: "IF_THEN_ELSE(campaign_months_on_end > campaign_clock, 1, 0)",
    means: "1 once strikes have gone on at that tempo for more than 60 days.",
    sources: CLOCK,
  }),
  campaign_share: auxiliary({
    unit: "1",
    equation: "MIN(1, campaign_clock_over * at_campaign_tempo + campaign_share_by_politics)",
    means: "1 while a campaign is carried out; where politics decides by itself, the belief in it.",
    sources: CASES,
  }),
  months_of_campaign: stock({
    unit: "month",
    initial: "0",
    inflows: ["campaign_time"],
    outflows: [],
    means: "Months of campaign so far, past its first 60 days.",
    sources: CASES,
  }),
  campaign_time: flow({
    unit: "1",
    equation: "campaign_share",
    means: "Months of campaign in a month.",
    sources: CASES,
  }),
  months_on_the_ground: stock({
    unit: "month",
    initial: "0",
    inflows: ["ground_time"],
    outflows: [],
    means: "Months of presence of US forces on the ground so far.",
    sources: CASES,
  }),
  ground_time: flow({
    unit: "1",
    equation: "ground_share",
    means: "Months of presence on the ground in a month.",
    sources: CASES,
  }),
  ground_us_deaths: given(ground_us_deaths, "person/month"),
  cost_of_lasting_force: auxiliary({
    unit: "USD2024/month",
    equation: "campaign_share * campaign_standing_cost + ground_share * ground_cost",
    means: "Cost in a month of forces kept for a campaign and of a presence on the ground.",
    sources: CASES,
    note: "Strikes themselves are priced with the lever that decides on them.",
  }),
  campaign_standing_cost: given(campaign_standing_cost, "USD2024/month"),
  ground_cost: given(ground_cost, "USD2024/month"),
};
