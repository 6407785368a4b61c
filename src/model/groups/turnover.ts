/**
 * Small groups that enter, merge and end (cartels.md 2d). Who founds a group breaks away from
 * others, and the members of a group that ends join others: persons move and none is lost.
 */
import {
  auxiliary,
  constant,
  flow,
  stock,
  type VariableDefinition,
} from "../../engine/model/definition.js";
import {
  fragmentation_by_deployment,
  group_ending_rate,
  groups_entering,
  turnover_relative_size,
} from "../../evidence/cartels/group-turnover.js";
import { given, link } from "../from-evidence.js";
import type { Parties } from "./network-classes.js";

const COUNTS = ["cartels.icg-2022"];
const NETWORK = ["cartels.pc-code-2023"];

/** Number of groups, and the members that move when one enters or ends. */
export function turnoverVariables(parties: Parties): Readonly<Record<string, VariableDefinition>> {
  return {
    small_groups: stock({
      per: ["group"],
      unit: "group",
      initial: "small_groups_at_start",
      inflows: ["groups_founded"],
      outflows: ["groups_ended"],
      means: "Small groups of each class; none for a named group.",
      sources: NETWORK,
    }),
    small_groups_at_start: auxiliary({
      per: ["group"],
      unit: "group",
      equation: "is_small * groups_in_party",
      means: "Small groups of each class in 2012.",
      sources: NETWORK,
    }),
    groups_in_party: constant({
      per: ["group"],
      unit: "group",
      value: parties.groups,
      means: "Groups of the network of 2020 in each party.",
      sources: NETWORK,
    }),
    groups_founded: flow({
      per: ["group"],
      unit: "group/month",
      equation:
        "groups_entering * turnover_link * fragmentation * small_groups_at_start / SUM(small_groups_at_start[*])",
      means: "Small groups that enter in a month, spread over classes as in 2020.",
      sources: COUNTS,
    }),
    groups_entering: given(groups_entering, "group/month"),
    fragmentation: auxiliary({
      unit: "1",
      equation: "deployment_ratio ^ (fragmentation_by_deployment * fragmentation_link)",
      means: "Entry of groups over that at the recorded pressure by troops.",
      sources: ["cartels.atuesta-2017"],
    }),
    fragmentation_by_deployment: given(fragmentation_by_deployment, "1"),
    fragmentation_link: link("1 while pressure by troops makes new groups, 0 when cut."),
    groups_ended: flow({
      per: ["group"],
      unit: "group/month",
      equation: "group_ending_rate * turnover_link * small_groups",
      means: "Small groups that end or are absorbed in a month.",
      sources: COUNTS,
    }),
    group_ending_rate: given(group_ending_rate, "1/month"),
    turnover_link: link("1 while small groups enter and end, 0 when the mechanism is cut."),

    members_of_ended_groups: flow({
      per: ["group"],
      unit: "person/month",
      equation: "is_small * group_ending_rate * turnover_link * turnover_relative_size * members",
      means: "Members of groups that end in a month.",
      sources: COUNTS,
      note: "Those who leave for good are among the exits.",
    }),
    turnover_relative_size: given(turnover_relative_size, "1"),
    absorbed: flow({
      per: ["group"],
      unit: "person/month",
      equation: "SUM(members_of_ended_groups[*]) * SAFEDIV(members, members_apart_from_splinters)",
      means: "Members of ended groups who join a party, shared by size.",
      sources: COUNTS,
    }),
    founders: flow({
      per: ["group"],
      unit: "person/month",
      equation: "SUM(founded[*]) * SAFEDIV(members, members_apart_from_splinters)",
      means: "Members who break away to found small groups, from all parties by size.",
      sources: COUNTS,
    }),
    founded: flow({
      per: ["group"],
      unit: "person/month",
      equation: "groups_founded * size_at_founding",
      means: "Members of small groups that enter in a month.",
      sources: COUNTS,
    }),
    size_at_founding: auxiliary({
      unit: "person/group",
      equation: "turnover_relative_size * SAFEDIV(SUM(members_of_small[*]), SUM(small_groups[*]))",
      means: "Members of a group that enters.",
      sources: COUNTS,
    }),
    members_of_small: auxiliary({
      per: ["group"],
      unit: "person",
      equation: "is_small * members",
      means: "Members of small groups.",
    }),

    splinter_groups: stock({
      per: ["group"],
      unit: "group",
      initial: "0",
      inflows: ["splinters_formed"],
      outflows: ["splinters_ended"],
      means:
        "Splinters active; those formed end at a rate, so that a fraction of one is what is expected.",
      sources: ["cartels.jones-2013"],
    }),
    splinters_formed: flow({
      per: ["group"],
      unit: "group/month",
      equation: "successions_turned_to_war * one_group / one_removal",
      means: "Splinters formed in a month.",
      sources: ["cartels.jones-2013"],
    }),
    splinters_ended: flow({
      per: ["group"],
      unit: "group/month",
      equation: "group_ending_rate * splinter_groups",
      means: "Splinters that end or are taken back in a month.",
      sources: COUNTS,
    }),
    rejoining: flow({
      per: ["group"],
      unit: "person/month",
      equation: "group_ending_rate * splinter_members",
      means: "Members of ended splinters who go back to the group they left.",
      sources: COUNTS,
    }),
    one_group: constant({ unit: "group", value: 1, means: "One group." }),

    groups_active: auxiliary({
      unit: "group",
      equation: "SUM(named_groups_left[*]) + SUM(small_groups[*]) + SUM(splinter_groups[*])",
      means: "Groups active: named groups, small groups and splinters.",
      sources: [...NETWORK, ...COUNTS],
    }),
    splinters: auxiliary({
      unit: "group",
      equation: "SUM(splinter_groups[*])",
      means: "Splinters active, all groups.",
    }),
    named_groups_left: auxiliary({
      per: ["group"],
      unit: "group",
      equation: "(1 - is_small) * MIN(one_group, SAFEDIV(members, size_at_founding))",
      means: "1 while a named group is larger than a small group at its founding, less below.",
      sources: NETWORK,
    }),
  };
}
