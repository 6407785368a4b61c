/**
 * The published model of 2023 alone: 150 criminal groups that recruit, lose members to arrest, to
 * each other and to saturation (cartels.md 4, M1-M4).
 *
 *   dC/dt = recruitment_rate C - arrests C/T - lethality C (sum_j R_ij C_j + T - C) / (allies + 1)
 *           - saturation_rate C^2
 *
 * The paper counts in weeks; the records keep its weekly rates and the engine's unit algebra turns
 * them into months. Sizes in 2012 follow rank by total ties. Nothing here knows of money, guns,
 * leaders or demand, and alliances stay as they were in 2020.
 */
import {
  auxiliary,
  constant,
  flow,
  lever,
  type ModelDefinition,
  stock,
} from "../engine/model/definition.js";
import {
  conflict_lethality,
  incapacitation,
  members_2012,
  recruitment_rate,
  saturation_rate,
  size_rank_exponent,
} from "../evidence/cartels/core-model.js";
import { given, link, neutralOf } from "./from-evidence.js";
import { type GroupNetwork, networkFromTies, shippedNetwork, sizeRanks } from "./network.js";
import { generatedNetwork } from "./network-generator.js";
import type { ModelChoices, SimulationModel } from "./simulation-model.js";

const PAPER = ["cartels.pch-2023", "cartels.pc-code-2023"];
/** Months from January 2012 to December 2040. */
const LAST_MONTH = 348;

/** The table of variables for one network of ties. */
export function coreDefinition(network: GroupNetwork, ranks: readonly number[]): ModelDefinition {
  return {
    id: "core-2023",
    file: "core-2023",
    title: "Size of criminal groups, as published in 2023",
    time: { start: 0, stop: LAST_MONTH, dt: 1 / 4, unit: "month", method: "euler" },
    dimensions: { group: network.groups.map((group) => group.id) },
    offers: ["total_members", "deaths", "recruits", "imprisoned", "departures"],
    variables: {
      members: stock({
        per: ["group"],
        unit: "person",
        initial: "members_at_start * size_weight / total_size_weight",
        inflows: ["recruitment"],
        outflows: ["arrests_of_members", "killings", "exits"],
        means: "Members of each group.",
        sources: PAPER,
      }),
      members_at_start: given(members_2012, "person"),
      size_weight: auxiliary({
        per: ["group"],
        unit: "1",
        equation: "size_rank ^ (-rank_exponent)",
        means: "Relative size in 2012: falls with the rank by total ties.",
        sources: PAPER,
      }),
      total_size_weight: auxiliary({
        unit: "1",
        equation: "SUM(size_weight[*])",
        means: "Sum of the relative sizes.",
      }),
      size_rank: constant({
        per: ["group"],
        unit: "1",
        value: ranks,
        means: "Rank by total weight of rivalries and alliances; 1 has most.",
        sources: PAPER,
      }),
      rank_exponent: given(size_rank_exponent, "1"),
      total_members: auxiliary({
        unit: "person",
        equation: "SUM(members[*])",
        means: "Members of all groups.",
        sources: PAPER,
      }),

      recruitment: flow({
        per: ["group"],
        unit: "person/month",
        equation: "recruits_per_member * members",
        means: "People who join a group in a month.",
        sources: PAPER,
      }),
      recruits_per_member: auxiliary({
        unit: "1/month",
        equation: "recruitment_rate * recruitment_link * (1 - recruitment_prevention)",
        means: "People who join in a month for each member.",
        sources: PAPER,
      }),
      recruitment_rate: given(recruitment_rate, "1/month"),
      recruitment_link: link("1 while groups recruit, 0 when the mechanism is cut."),
      recruitment_prevention: lever({
        unit: "1",
        neutral: "0",
        means: "Share of those who would join that is kept from joining.",
        sources: PAPER,
      }),

      arrests_of_members: flow({
        per: ["group"],
        unit: "person/month",
        equation: "arrests_per_member * members",
        means: "Members imprisoned in a month, shared over groups by size.",
        sources: PAPER,
      }),
      arrests_per_member: auxiliary({
        unit: "1/month",
        equation: "SAFEDIV(arrests_made, total_members)",
        means: "Share of all members imprisoned in a month.",
        sources: PAPER,
      }),
      arrests_made: auxiliary({
        unit: "person/month",
        equation:
          "MIN(arrest_capacity * incapacitation_link * (arrests / arrests_now), total_members / shortest_arrest_time)",
        means: "Members imprisoned in a month, all groups together.",
        sources: PAPER,
        note: "The lever scales the drawn capacity, so that 220 a week doubles it in every run. No more can be imprisoned than there are members.",
      }),
      arrest_capacity: given(incapacitation, "person/month"),
      incapacitation_link: link("1 while members are imprisoned, 0 when the mechanism is cut."),
      arrests: lever({
        unit: "person/month",
        neutral: "arrests_now",
        means: "Members imprisoned as the state sets out to do.",
        sources: PAPER,
      }),
      arrests_now: neutralOf("mx.arrests", "person/month"),
      shortest_arrest_time: constant({
        unit: "month",
        value: 1,
        means: "Time within which at most all members can be imprisoned; binds in no studied run.",
      }),

      killings: flow({
        per: ["group"],
        unit: "person/month",
        equation: "lethality * members * contact / (1 + allied_weight)",
        means: "Members of a group killed by other groups in a month; allies lower a group's loss.",
        sources: PAPER,
      }),
      contact: auxiliary({
        per: ["group"],
        unit: "person",
        equation: "SUM(rivalry[group, *] * members[*]) + total_members - members",
        means: "Members of other groups met, rivals counted by the weight of the rivalry.",
        sources: PAPER,
        note: "Every pair fights a little, even without a recorded rivalry.",
      }),
      lethality: auxiliary({
        unit: "1/(person*month)",
        equation: "conflict_lethality * conflict_link",
        means: "Killings per pair of members that meet.",
        sources: PAPER,
      }),
      conflict_lethality: given(conflict_lethality, "1/(person*month)"),
      conflict_link: link("1 while groups fight, 0 when the mechanism is cut."),
      rivalry: constant({
        per: ["group", "group"],
        unit: "1",
        value: network.rivalry,
        means: "Weight of the rivalry between two groups, by documented mentions.",
        sources: PAPER,
      }),
      allied_weight: auxiliary({
        per: ["group"],
        unit: "1",
        equation: "alliances * alliance_link",
        means: "Weight of a group's alliances that protects it.",
        sources: PAPER,
      }),
      alliances: constant({
        per: ["group"],
        unit: "1",
        value: network.allianceTotals,
        means: "Total weight of a group's alliances.",
        sources: PAPER,
      }),
      alliance_link: link("1 while allies protect, 0 when the mechanism is cut."),

      exits: flow({
        per: ["group"],
        unit: "person/month",
        equation: "saturation_rate * saturation_link * members ^ 2",
        means: "Members who drop out or split off in a month; large groups lose more.",
        sources: PAPER,
      }),
      saturation_rate: given(saturation_rate, "1/(person*month)"),
      saturation_link: link("1 while large groups lose members, 0 when the mechanism is cut."),

      deaths: auxiliary({
        unit: "person/month",
        equation: "SUM(killings[*])",
        means: "Members killed in a month, all groups.",
        sources: PAPER,
      }),
      recruits: auxiliary({
        unit: "person/month",
        equation: "SUM(recruitment[*])",
        means: "People recruited in a month, all groups.",
        sources: PAPER,
      }),
      imprisoned: auxiliary({
        unit: "person/month",
        equation: "SUM(arrests_of_members[*])",
        means: "Members imprisoned in a month, all groups.",
        sources: PAPER,
      }),
      departures: auxiliary({
        unit: "person/month",
        equation: "SUM(exits[*])",
        means: "Members who leave in a month, all groups.",
        sources: PAPER,
      }),
    },
  };
}

function define(choices: ModelChoices): ModelDefinition {
  const network = choices.ties
    ? networkFromTies(choices.ties)
    : choices.network === undefined
      ? shippedNetwork()
      : generatedNetwork(choices.network);
  return coreDefinition(network, sizeRanks(network, choices.structure["group-size"] === "dea"));
}

/** The preset `core-2023`. */
export const core2023: SimulationModel = {
  id: "core-2023",
  page: {
    title: "Size of criminal groups, as published in 2023",
    question:
      "How do recruitment, arrests, killings between groups and saturation change the size of 150 criminal groups in Mexico?",
    leavesOut: [
      "Leaders, splits and retaliation: arrests cause no violence in it, so that it cannot show what studies of leader removal find.",
      "Money, guns and demand in the United States: recruitment goes on at a fixed rate whatever groups earn.",
      "Entry, merger and end of groups, and ties that change: alliances and rivalries stay as recorded in 2020.",
      "Bystanders: it counts members killed by other groups, not homicides.",
    ],
    checkedBy: [
      "Published results and our own re-run of the published code stand on the findings board (`npx ironriver replicate`), for the shipped network and for 200 generated ones.",
      "The compiled program gives the bits of a loop written by hand.",
      "Persons are conserved to 1e-9; no stock is negative over 1,000 draws; halving the step moves no outcome by 1 %.",
      "A constant cut of 110 recruits a week equals 110 more arrests a week, as the algebra says.",
    ],
  },
  define,
  outcomes: [
    {
      id: "group-members",
      variable: "total_members",
      unit: "person",
      as: "level",
      sources: PAPER,
    },
    { id: "member-deaths", variable: "deaths", unit: "person/month", as: "flow", sources: PAPER },
    { id: "recruits", variable: "recruits", unit: "person/month", as: "flow", sources: PAPER },
  ],
  levers: [
    { lever: "mx.arrests", variable: "arrests" },
    { lever: "mx.recruitment-prevention", variable: "recruitment_prevention" },
  ],
  links: [
    { id: "recruitment", constant: "recruitment_link" },
    { id: "incapacitation", constant: "incapacitation_link" },
    { id: "conflict", constant: "conflict_link" },
    { id: "saturation", constant: "saturation_link" },
    { id: "alliances", constant: "alliance_link" },
  ],
  switches: ["group-size"],
  takesTies: true,
};
