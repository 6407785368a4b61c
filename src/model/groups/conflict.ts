/**
 * The one conflict process. Killings follow from how many members of other groups a group meets
 * (M1, M2); every published effect on them acts through it: unrest after a removal on how readily a
 * group fights, a split or a war between factions on the weight between two parts, and troops,
 * clearance, guns and rents on the lethality of all.
 */
import {
  auxiliary,
  constant,
  flow,
  type VariableDefinition,
} from "../../engine/model/definition.js";
import { conflict_lethality } from "../../evidence/cartels/core-model.js";
import { scarcity_elasticity } from "../../evidence/cartels/group-judgements.js";
import { given, link } from "../from-evidence.js";
import type { Parties } from "./network-classes.js";

const PAPER = ["cartels.pch-2023", "cartels.pc-code-2023"];
const SPLITS = ["cartels.pc-code-2025c", "cartels.milenio-2025", "cartels.noroeste-2026b"];
const SCARCITY = ["cartels.cmr-2020", "cartels.ck-2020"];

/** Killings of members and what they depend on. @param scarcity whether a scarce good raises them */
export function conflictVariables(
  parties: Parties,
  scarcity: boolean,
): Readonly<Record<string, VariableDefinition>> {
  return {
    killings: flow({
      per: ["group"],
      unit: "person/month",
      equation: "MIN(lethality * (own_contact + fights_with_own_parts), 1 / one_month) * members",
      means: "Members of a party killed by other groups in a month.",
      sources: PAPER,
      note: "At most all within a month; binds in no studied run.",
    }),
    splinter_killings: flow({
      per: ["group"],
      unit: "person/month",
      equation:
        "MIN(lethality * (splinter_contact + splinter_fights_with_parent), 1 / one_month) * splinter_members",
      means: "Members of splinters killed in a month.",
      sources: PAPER,
    }),
    own_contact: auxiliary({
      per: ["group"],
      unit: "person",
      equation: "unrest * (rivals_met + everyone_met - own_share * members * unrest) / protection",
      means: "Members of other groups met, rivals counted by the weight of the rivalry.",
      sources: PAPER,
      note: "Every pair fights a little, even without a recorded rivalry.",
    }),
    splinter_contact: auxiliary({
      per: ["group"],
      unit: "person",
      equation:
        "unrest * (rivals_met + everyone_met - own_share * splinter_members * unrest) / protection",
      means: "Members of other groups that a splinter meets; it keeps its parent's ties.",
      sources: PAPER,
    }),
    rivals_met: auxiliary({
      per: ["group"],
      unit: "person",
      equation: "SUM(rivalry[group, *] * fighting_members[*])",
      means: "Members of rivals, by the weight of the rivalry.",
      sources: PAPER,
    }),
    fighting_members: auxiliary({
      per: ["group"],
      unit: "person",
      equation: "family_members * unrest",
      means: "Members of a family, by how readily it fights.",
    }),
    everyone_met: auxiliary({
      unit: "person",
      equation: "SUM(fighting_members[*])",
      means: "Members of all groups, by how readily they fight.",
    }),
    own_share: auxiliary({
      per: ["group"],
      unit: "1",
      equation: "own_share_at_start * SAFEDIV(small_groups_at_start, small_groups, 1)",
      means:
        "Chance that two members of a party belong to the same group: 1 for a named group; in a class it falls as its groups grow in number.",
      sources: PAPER,
    }),
    own_share_at_start: auxiliary({
      per: ["group"],
      unit: "1",
      equation: "SUM(belongs_to[group, *] * size_weight[*] ^ 2) / party_size_weight ^ 2",
      means: "The same chance in 2012.",
      sources: PAPER,
    }),
    rivalry: constant({
      per: ["group", "group"],
      unit: "1",
      value: parties.rivalry,
      means: "Weight of the rivalry between two parties, by documented mentions.",
      sources: PAPER,
    }),
    protection: auxiliary({
      per: ["group"],
      unit: "1",
      equation: "1 + alliance_link * (alliances_2020 + alliances_since_2024)",
      means: "By how much allies lower a group's losses.",
      sources: PAPER,
    }),
    alliances_2020: constant({
      per: ["group"],
      unit: "1",
      value: parties.alliances,
      means: "Total weight of a party's alliances.",
      sources: PAPER,
    }),
    alliance_link: link("1 while allies protect, 0 when the mechanism is cut."),

    fights_with_own_parts: auxiliary({
      per: ["group"],
      unit: "person",
      equation: "feud_weight * (fresh_splinter_members + faction_war * other_faction_members)",
      means:
        "Members of the other part of a split group that a party meets, by the weight of the feud.",
      sources: SPLITS,
      note: "Allies do not protect one part from the other.",
    }),
    splinter_fights_with_parent: auxiliary({
      per: ["group"],
      unit: "person",
      equation: "feud_weight * members * SAFEDIV(fresh_splinter_members, splinter_members)",
      means: "Members of the parent that a splinter meets, by the weight of the feud.",
      sources: SPLITS,
    }),

    lethality: auxiliary({
      unit: "1/(person*month)",
      equation: `conflict_lethality * conflict_link * lethality_of_guns * lethality_under_state * violence_ratio_under_listing${scarcity ? " * rent_effect" : ""}`,
      means: "Killings per pair of members that meet.",
      sources: PAPER,
    }),
    ...(scarcity ? rentVariables : {}),
    conflict_lethality: given(conflict_lethality, "1/(person*month)"),
    conflict_link: link("1 while groups fight, 0 when the mechanism is cut."),

    deaths: auxiliary({
      unit: "person/month",
      equation: "SUM(member_deaths_by_group[*])",
      means: "Members killed by other groups in a month.",
      sources: PAPER,
    }),
    member_deaths: auxiliary({
      unit: "person/month",
      equation: "deaths + deaths_by_forces",
      means: "Members killed in a month, by other groups and by state forces.",
      sources: PAPER,
    }),
    member_deaths_by_group: auxiliary({
      per: ["group"],
      unit: "person/month",
      equation: "killings + splinter_killings",
      means: "Members of a family killed by other groups in a month.",
      sources: PAPER,
    }),
  };
}

const rentVariables: Readonly<Record<string, VariableDefinition>> = {
  rent_effect: auxiliary({
    unit: "1",
    equation: "MAX(0, scarcity_rent_ratio) ^ (scarcity_elasticity * scarcity_link)",
    means: "Fighting over that at the reference rent.",
    sources: SCARCITY,
  }),
  scarcity_elasticity: given(scarcity_elasticity, "1"),
  scarcity_link: link("1 while a contested rent bears on fighting, 0 when the mechanism is cut."),
};
