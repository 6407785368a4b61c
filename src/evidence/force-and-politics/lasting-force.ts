/**
 * How long force that lasts has lasted, and what a month of it costs in lives and money: judgements
 * that span the cases in `lasting-precedents.ts`. Aggregate quantities only.
 */
import { fixed, logNormalFromRange } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

/** Sources of the cases of campaigns from the air. */
const CAMPAIGNS = [
  "force-and-politics.TBIJ15",
  "force-and-politics.NBP16",
  "force-and-politics.DWB11",
  "force-and-politics.IGS26",
];
/** Sources of the cases of presence on the ground. */
const GROUND = [
  "force-and-politics.BLB14",
  "force-and-politics.CRS14",
  "force-and-politics.SOP21",
  "force-and-politics.WPA89",
  "force-and-politics.ARC97",
  "force-and-politics.WPX16",
];

export const campaign_clock = parameter({
  id: "force.campaign_clock",
  means: "Days after which force that goes on at the tempo of a campaign is one.",
  unit: "day",
  best: 60,
  range: null,
  prior: fixed(),
  asOf: "1973",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.us-war-powers-resolution"],
  caution: "The clock of US law, taken as the definition of the rung; practice contests it.",
});

export const campaign_length = parameter({
  id: "force.campaign_length",
  means: "Mean time for which a campaign of strikes goes on once it has begun.",
  unit: "month",
  best: 38,
  range: [6, 200],
  prior: logNormalFromRange(6, 200),
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: CAMPAIGNS,
  caution:
    "Six cases: 7 months for the one that ended in the counts read; 141, 103 and 165 months in Pakistan, Somalia and Yemen, 24 in Iraq and Syria and 7 at sea to the ends of counts, all going on. Their geometric mean is 38. None concerned a neighbour.",
});

export const campaign_tempo = parameter({
  id: "force.campaign_tempo",
  means: "Strikes a month of a campaign that politics itself decides on.",
  unit: "strike/month",
  best: 5,
  range: [2, 15],
  prior: logNormalFromRange(2, 15),
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["force-and-politics.TBIJ15", "force-and-politics.INT26", "force-and-politics.TAG26"],
  caution:
    "Three a month in Pakistan over eleven years, eight and then five a month at sea in 2025-26; hundreds a month in the war on the Islamic State, which is left out as another kind.",
});

export const campaign_standing_cost = parameter({
  id: "force.campaign_standing_cost",
  means: "Cost in a month of the forces kept ready for a campaign, besides its strikes.",
  unit: "USD2024/month",
  best: 8e7,
  range: [1e7, 5e8],
  prior: logNormalFromRange(1e7, 5e8),
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: ["force-and-politics.IGS26", "force-and-politics.CNA26", "force-and-politics.ASM16"],
  caution:
    "Strikes at sea cost 647 million dollars in their first seven months by the inspector general, 92 million a month, strikes included; a count of all ships in the region gives near half a billion a month; the war on the Islamic State cost 12.1 million a day.",
});

export const ground_length = parameter({
  id: "force.ground_length",
  means: "Mean time for which a presence of US forces on the ground goes on once it has begun.",
  unit: "month",
  best: 25,
  range: [2, 240],
  prior: logNormalFromRange(2, 240),
  asOf: "2021",
  basis: "judgement",
  seen: "read",
  sources: GROUND,
  caution:
    "Four cases: 1.4 months in Panama, 11 in Mexico in 1916-17, 105 in Iraq, 239 in Afghanistan; their geometric mean is 25. Three were wars against a state, and the one in Mexico was a century ago.",
});

export const ground_us_deaths = parameter({
  id: "force.ground_us_deaths",
  means: "Members of US forces killed in a month of presence on the ground, strikes apart.",
  unit: "person/month",
  best: 12,
  range: [2, 50],
  prior: logNormalFromRange(2, 50),
  asOf: "2021",
  basis: "judgement",
  seen: "read",
  sources: GROUND,
  caution:
    "6 a month in Mexico in 1916-17, 10 in Afghanistan, 16 in Panama, 43 in Iraq: all who died, enemies or not. How many troops there would be is not said by a rung.",
});

export const ground_cost = parameter({
  id: "force.ground_cost",
  means: "Cost of a month of presence on the ground to the United States, strikes apart.",
  unit: "USD2024/month",
  best: 1.5e9,
  range: [2e8, 8e9],
  prior: logNormalFromRange(2e8, 8e9),
  asOf: "2014",
  basis: "judgement",
  seen: "read",
  sources: ["force-and-politics.CRS14", "force-and-politics.CSB12", "force-and-politics.ARC97"],
  caution:
    "815 billion dollars for Iraq over 105 months and 686 for Afghanistan over 156, prices of the day; at 1.2 million a soldier and year the 14,000 of 1916-17 would cost 1.4 billion a month. The lower end stands for a few thousand.",
});

export const lastingForceParameters: readonly Parameter[] = [
  campaign_clock,
  campaign_length,
  campaign_tempo,
  campaign_standing_cost,
  ground_length,
  ground_us_deaths,
  ground_cost,
];
