/** Members killed by state forces, and prison with its return (cartels.md M9). */
import { auxiliary, flow, stock, type VariableDefinition } from "../../engine/model/definition.js";
import { prison_sentence } from "../../evidence/cartels/cohort-model.js";
import {
  killed_by_forces_share,
  return_after_prison,
} from "../../evidence/cartels/group-judgements.js";
import { acute_retaliation_deaths_national } from "../../evidence/force-and-politics/retaliation.js";
import { attackers_killed_by_army_2025 } from "../../evidence/mexico-data/force-strength.js";
import { given, link } from "../from-evidence.js";

const ARMY = ["mexico-data.sedena-attacks"];
const PRISON = ["cartels.pc-code-2025b"];

export const stateLossVariables: Readonly<Record<string, VariableDefinition>> = {
  killed_by_forces: flow({
    per: ["group"],
    unit: "person/month",
    equation: "deaths_by_forces * SAFEDIV(members, total_members)",
    means: "Members of a party killed by state forces in a month, shared by size.",
    sources: ARMY,
  }),
  splinter_killed_by_forces: flow({
    per: ["group"],
    unit: "person/month",
    equation: "deaths_by_forces * SAFEDIV(splinter_members, total_members)",
    means: "Members of a splinter killed by state forces in a month.",
    sources: ARMY,
  }),
  deaths_by_forces: auxiliary({
    unit: "person/month",
    equation:
      "MIN(attackers_killed * attackers_who_are_members * deployment_ratio * killed_by_forces_link, most_arrests)",
    means: "Members killed by state forces in a month, following the troops on public security.",
    sources: ARMY,
    note: "The army's count of attackers killed. The published lethality was fitted to all killed members and holds a part of them already: these come beside, and are kept out of deaths by other groups.",
  }),
  attackers_killed: given(attackers_killed_by_army_2025, "person/month"),
  attackers_who_are_members: given(killed_by_forces_share, "1"),
  killed_by_forces_link: link("1 while state forces kill members, 0 when cut."),

  prisoners: stock({
    unit: "person",
    initial: "0",
    inflows: ["entering_prison"],
    outflows: ["released_to_groups", "released_for_good", "transferred_abroad"],
    means: "Members in prison, counted from 2012 on.",
    sources: PRISON,
    note: "Those imprisoned before are in no stock: the fitted recruitment holds their return.",
  }),
  entering_prison: flow({
    unit: "person/month",
    equation: "imprisoned",
    means: "Members who enter prison in a month.",
    sources: PRISON,
  }),
  released_to_groups: flow({
    unit: "person/month",
    equation:
      "prison_return_link * return_after_prison * prisoners / prison_sentence * SAFEDIV(members_apart_from_splinters, members_apart_from_splinters)",
    means: "Members released in a month who go back to a group.",
    sources: PRISON,
    note: "Nobody goes back where no group is left.",
  }),
  released_for_good: flow({
    unit: "person/month",
    equation: "prisoners / prison_sentence - released_to_groups",
    means: "Members released in a month who do not go back.",
    sources: PRISON,
  }),
  transferred_abroad: flow({
    unit: "person/month",
    equation: "MIN(prisoners_transferred, prisoners / one_month)",
    means: "Imprisoned members handed over to the United States in a month.",
    sources: ["force-and-politics.EXP21", "force-and-politics.KVIA26"],
  }),
  returning_from_prison: flow({
    per: ["group"],
    unit: "person/month",
    equation: "released_to_groups * SAFEDIV(members, members_apart_from_splinters)",
    means: "Members who come back from prison to a party, shared by size.",
    sources: PRISON,
  }),
  prison_sentence: given(prison_sentence, "month"),
  return_after_prison: given(return_after_prison, "1"),
  prison_return_link: link("1 while released members come back, 0 when the mechanism is cut."),
};

/** People killed in the days after a removal (M8). */
export const retaliationVariables: Readonly<Record<string, VariableDefinition>> = {
  retaliation_deaths: auxiliary({
    unit: "person/month",
    equation: "SUM(retaliation_deaths_by_group[*])",
    means:
      "People killed in retaliation for removals, in a month: of state forces, of groups, and others.",
    sources: ["cartels.sdp-2026", "cartels.pledge-2023"],
    note: "The dead of groups among them do not come off their members: 34 in the one large event.",
  }),
  retaliation_deaths_by_group: auxiliary({
    per: ["group"],
    unit: "person/month",
    equation:
      "retaliation_link * deaths_in_retaliation * SAFEDIV(family_members, largest_family) * MAX(0, leader_removals - leader_removals_on_record * leaders_share)",
    means: "The same by group: in proportion to its size, for removals beyond the recorded rate.",
    sources: ["cartels.sdp-2026", "cartels.pledge-2023"],
    note: "Over within two days, so that it enters as deaths at the time of the removal and not as a state.",
  }),
  largest_family: auxiliary({
    unit: "person",
    equation: "MAX(members_by_name[*])",
    means: "Members of the largest named group with its splinter.",
  }),
  members_by_name: auxiliary({
    per: ["group"],
    unit: "person",
    equation: "(1 - is_small) * family_members",
    means: "Members of named groups with their splinters.",
  }),
  deaths_in_retaliation: given(acute_retaliation_deaths_national, "person/event"),
  retaliation_link: link("1 while groups strike back after removals, 0 when cut."),
};
