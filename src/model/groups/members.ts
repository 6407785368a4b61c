/** Members of each party and of what split from it, and the flows that the published model has. */
import {
  auxiliary,
  constant,
  flow,
  stock,
  type VariableDefinition,
} from "../../engine/model/definition.js";
import {
  members_2012,
  recruitment_rate,
  saturation_rate,
  size_rank_exponent,
} from "../../evidence/cartels/core-model.js";
import { given, link } from "../from-evidence.js";
import type { Parties } from "./network-classes.js";

const PAPER = ["cartels.pch-2023", "cartels.pc-code-2023"];

/** Stocks of members, their start, recruitment, arrests and exits. */
export function memberVariables(parties: Parties): Readonly<Record<string, VariableDefinition>> {
  return {
    members: stock({
      per: ["group"],
      unit: "person",
      initial: "members_in_2012 * party_size_weight / SUM(size_weight[*])",
      inflows: ["recruitment", "rejoining", "returning_from_prison", "absorbed", "founded"],
      outflows: [
        "arrests_of_members",
        "killings",
        "killed_by_forces",
        "exits",
        "splitting_off",
        "members_of_ended_groups",
        "founders",
      ],
      means: "Members of each named group, and of each class of small groups, less its splinter.",
      sources: PAPER,
    }),
    splinter_members: stock({
      per: ["group"],
      unit: "person",
      initial: "0",
      inflows: ["splinter_recruitment", "splitting_off"],
      outflows: [
        "splinter_arrests",
        "splinter_killings",
        "splinter_killed_by_forces",
        "splinter_exits",
        "rejoining",
      ],
      means: "Members who have split from a group and act apart from it.",
      sources: ["cartels.jones-2013", "cartels.pc-code-2025c"],
    }),
    members_in_2012: given(members_2012, "person"),
    party_size_weight: auxiliary({
      per: ["group"],
      unit: "1",
      equation: "SUM(belongs_to[group, *] * size_weight[*])",
      means: "Relative size of a party in 2012.",
      sources: PAPER,
    }),
    size_weight: auxiliary({
      per: ["tied_group"],
      unit: "1",
      equation: "size_rank ^ (-rank_exponent)",
      means: "Relative size of each of the 150 groups in 2012: falls with the rank by total ties.",
      sources: PAPER,
    }),
    size_rank: constant({
      per: ["tied_group"],
      unit: "1",
      value: parties.ranks,
      means: "Rank by total weight of rivalries and alliances; 1 has most.",
      sources: PAPER,
    }),
    rank_exponent: given(size_rank_exponent, "1"),
    belongs_to: constant({
      per: ["group", "tied_group"],
      unit: "1",
      value: parties.belongs,
      means: "1 where one of the 150 groups belongs to a party.",
      sources: PAPER,
    }),
    is_small: constant({
      per: ["group"],
      unit: "1",
      value: parties.isSmall,
      means: "1 for a class of small groups, 0 for a named group.",
      sources: PAPER,
    }),
    family_members: auxiliary({
      per: ["group"],
      unit: "person",
      equation: "members + splinter_members",
      means: "Members of a party and of what split from it.",
    }),
    members_apart_from_splinters: auxiliary({
      unit: "person",
      equation: "SUM(members[*])",
      means: "Members of all parties without splinters.",
    }),
    total_members: auxiliary({
      unit: "person",
      equation: "SUM(family_members[*])",
      means: "Members of all groups.",
      sources: PAPER,
    }),

    recruitment: flow({
      per: ["group"],
      unit: "person/month",
      equation: "recruits_per_member * members",
      means: "People who join a party in a month.",
      sources: PAPER,
    }),
    splinter_recruitment: flow({
      per: ["group"],
      unit: "person/month",
      equation: "recruits_per_member * splinter_members",
      means: "People who join a splinter in a month.",
      sources: PAPER,
    }),
    recruits_per_member: auxiliary({
      unit: "1/month",
      equation:
        "recruitment_rate * recruitment_link * joining_over_base * (1 - recruits_prevented_share)",
      means: "People who join in a month for each member.",
      sources: PAPER,
    }),
    recruitment_rate: given(recruitment_rate, "1/month"),
    recruitment_link: link("1 while groups recruit, 0 when the mechanism is cut."),

    arrests_of_members: flow({
      per: ["group"],
      unit: "person/month",
      equation: "arrests_per_member * members",
      means: "Members of a party imprisoned in a month, shared over groups by size.",
      sources: PAPER,
    }),
    splinter_arrests: flow({
      per: ["group"],
      unit: "person/month",
      equation: "arrests_per_member * splinter_members",
      means: "Members of a splinter imprisoned in a month.",
      sources: PAPER,
    }),
    arrests_per_member: auxiliary({
      unit: "1/month",
      equation: "SAFEDIV(MIN(arrests_made * incapacitation_link, most_arrests), total_members)",
      means: "Share of all members imprisoned in a month.",
      sources: PAPER,
    }),
    most_arrests: auxiliary({
      unit: "person/month",
      equation: "total_members / one_month",
      means: "No more can be imprisoned in a month than there are members.",
    }),
    incapacitation_link: link("1 while members are imprisoned, 0 when the mechanism is cut."),
    one_month: constant({
      unit: "month",
      value: 1,
      means:
        "One month: the least in which all members can be imprisoned, all prisoners handed over, or an open succession turn to war; binds in no studied run.",
    }),

    exits: flow({
      per: ["group"],
      unit: "person/month",
      equation: "exits_per_member * members",
      means: "Members of a party who drop out in a month; large groups lose more.",
      sources: PAPER,
    }),
    splinter_exits: flow({
      per: ["group"],
      unit: "person/month",
      equation: "exits_per_member * splinter_members",
      means: "Members of a splinter who drop out in a month.",
      sources: PAPER,
    }),
    exits_per_member: auxiliary({
      per: ["group"],
      unit: "1/month",
      equation: "saturation_rate * saturation_link * own_share * family_members",
      means: "Share of members who drop out in a month.",
      sources: PAPER,
      note: "It follows the size of the whole family: a split does not by itself keep people in.",
    }),
    saturation_rate: given(saturation_rate, "1/(person*month)"),
    saturation_link: link("1 while large groups lose members, 0 when the mechanism is cut."),

    recruits: auxiliary({
      unit: "person/month",
      equation: "SUM(recruitment[*]) + SUM(splinter_recruitment[*])",
      means: "People recruited in a month, all groups.",
      sources: PAPER,
    }),
    imprisoned: auxiliary({
      unit: "person/month",
      equation: "SUM(arrests_of_members[*]) + SUM(splinter_arrests[*])",
      means: "Members imprisoned in a month, all groups.",
      sources: PAPER,
    }),
    departures: auxiliary({
      unit: "person/month",
      equation: "SUM(exits[*]) + SUM(splinter_exits[*])",
      means: "Members who leave in a month, all groups.",
      sources: PAPER,
    }),
  };
}
