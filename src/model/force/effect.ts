/** What force on land does to laboratories, to leaders and to the violence of an area. */
import {
  auxiliary,
  constant,
  flow,
  stock,
  type VariableDefinition,
} from "../../engine/model/definition.js";
import {
  help_without_consent,
  leader_hit_decay,
  leader_hit_window,
  leaders_removed_per_strike,
  programme_area_share,
  programme_full_presence_rate,
} from "../../evidence/force-and-politics/force-judgements.js";
import { mexican_groups_designated_2025 } from "../../evidence/force-and-politics/sanctions.js";
import {
  leader_hit_attack_multiplier,
  strike_area_suppression,
  strike_fear_share,
  strike_suppression_persistence,
} from "../../evidence/force-and-politics/strikes.js";
import {
  laboratories_active_assumed,
  laboratory_active_share,
  laboratory_replacement_time,
} from "../../evidence/supply/laboratories.js";
import { given, link } from "../from-evidence.js";

const AREA = ["force-and-politics.MIR19", "force-and-politics.JS16"];
const LEADERS = ["force-and-politics.RIG19", "force-and-politics.RIG21"];
const LABORATORIES = ["supply.S-REUTERS23", "supply.S-SIGAR"];

export const effectVariables: Readonly<Record<string, VariableDefinition>> = {
  laboratories_lost_share: auxiliary({
    unit: "1",
    equation:
      "MIN(1, working_laboratories_struck * struck_laboratory_replacement_time / struck_laboratories_at_work) * laboratory_strikes_link",
    means: "Share of working laboratories that force keeps out of work.",
    sources: LABORATORIES,
    note: "Laboratories are back within days, faster than the model's step: rate of loss x time to replace over the number at work.",
  }),
  working_laboratories_struck: auxiliary({
    unit: "site/month",
    equation: "strikes_at_laboratories * sites_for_each_strike * struck_laboratory_active_share",
    means: "Working laboratories destroyed by force in a month.",
    sources: LABORATORIES,
    note: "Most sites are idle when they are reached: as few strikes as raids are taken to find one at work.",
  }),
  sites_for_each_strike: constant({
    unit: "site/strike",
    value: 1,
    means: "A strike destroys the site at which it is aimed.",
  }),
  struck_laboratory_active_share: given(laboratory_active_share, "1"),
  struck_laboratory_replacement_time: given(laboratory_replacement_time, "month"),
  struck_laboratories_at_work: given(laboratories_active_assumed, "site"),
  laboratory_strikes_link: link(
    "1 while strikes on laboratories take them out of work, 0 when cut.",
  ),

  leader_removals_by_force: flow({
    unit: "event/month",
    equation: "strikes_at_leaders * leaders_removed_for_each_strike * leader_strikes_link",
    means: "Leaders of groups removed by force in a month.",
    sources: ["force-and-politics.RIG19"],
    note: "What follows inside the groups is the business of their one conflict process.",
  }),
  leaders_removed_for_each_strike: given(leaders_removed_per_strike, "event/strike"),
  leader_strikes_link: link("1 while strikes on leaders remove them, 0 when cut."),

  recent_leader_hits: stock({
    unit: "event",
    initial: "0",
    inflows: ["leader_removals_by_force"],
    outflows: ["leader_hits_fading"],
    means: "Leaders lost to force, those of long ago counting less.",
    sources: LEADERS,
  }),
  leader_hits_fading: flow({
    unit: "event/month",
    equation: "recent_leader_hits * (1 - EXP(-DT / leader_hit_decay)) / DT",
    means: "Losses of leaders that fade in a month.",
    sources: LEADERS,
    note: "The exact decay over a step, so that the step changes nothing.",
  }),
  leader_hit_decay: auxiliary({
    unit: "month",
    equation: "MAX(leader_hit_decay_drawn, shortest_fading)",
    means: "Mean time in which the violence of a group that lost its leader fades.",
    sources: LEADERS,
  }),
  leader_hit_decay_drawn: given(leader_hit_decay, "month"),
  shortest_fading: constant({
    unit: "month",
    value: 1,
    means: "Nothing may fade faster than in a month; binds in draws far out alone.",
  }),
  leader_hit_excess: auxiliary({
    unit: "group/event",
    equation:
      "(leader_hit_multiplier - 1) / one_leader_hit * leader_hit_window / (leader_hit_decay * (1 - EXP(-leader_hit_window / leader_hit_decay)))",
    means: "Extra violence of a group just after it lost its leader, over its usual violence.",
    sources: LEADERS,
    note: "Such that a fading excess has the measured mean over the six months of the study. The evidence writes the excess inside an exponential; added plainly, its mean is the measured one exactly.",
  }),
  leader_hit_multiplier: given(leader_hit_attack_multiplier, "1"),
  leader_hit_window: given(leader_hit_window, "month"),
  one_leader_hit: constant({
    unit: "event/group",
    value: 1,
    means: "One leader lost by one group.",
  }),
  struck_group_violence_ratio: auxiliary({
    unit: "1",
    equation: "1 + leader_hit_excess * recent_leader_hits / groups_struck",
    means: "Violence of the groups that are struck over their usual violence, mean over them.",
    sources: LEADERS,
    note: "A reading for the comparison with studies. Nothing adds it to killing: the groups' one conflict process takes the leaders removed instead.",
  }),
  groups_struck: given(mexican_groups_designated_2025, "group"),

  programme_dose: auxiliary({
    unit: "1",
    equation: "MIN(1, strikes_on_land / strikes_at_full_presence)",
    means: "Tempo of strikes on land over that of a programme that is fully present.",
    sources: AREA,
  }),
  strikes_at_full_presence: given(programme_full_presence_rate, "strike/month"),
  programme_presence: stock({
    unit: "1",
    initial: "0",
    inflows: ["programme_presence_change"],
    outflows: [],
    means: "Presence of a programme of strikes as it is felt in its area.",
    sources: AREA,
  }),
  programme_presence_change: flow({
    unit: "1/month",
    equation:
      "(programme_dose - programme_presence) / DT * IF_THEN_ELSE(suppression_persistence > 0, 1 - EXP(-SAFEDIV(DT, suppression_persistence)), 1)",
    means: "Presence gained or lost in a month.",
    sources: AREA,
    note: "The exact approach over a step with a mean time that may be zero, so that the step changes nothing.",
  }),
  suppression_persistence: given(strike_suppression_persistence, "month"),
  host_help: auxiliary({
    unit: "1",
    equation: "co_operation * (1 - share_without_consent * (1 - help_without_consent))",
    means: "Help of the host state to a programme of strikes, 0 to 1.",
    sources: AREA,
    note: "That suppression is multiplied by it is an assumption: every programme that was measured had the host's consent, open or tacit.",
  }),
  help_without_consent: given(help_without_consent, "1"),
  area_violence_ratio: auxiliary({
    unit: "1",
    equation: "EXP(-area_suppression * programme_presence * host_help)",
    means: "Violence in the area of the programme over that without it.",
    sources: AREA,
  }),
  area_suppression: auxiliary({
    unit: "1",
    equation:
      "area_suppression_in_full * (strike_fear_share * strike_fear_link + (1 - strike_fear_share) * strike_losses_link)",
    means: "How strongly a programme that is fully present and helped suppresses violence.",
    sources: AREA,
  }),
  area_suppression_in_full: given(strike_area_suppression, "1"),
  strike_fear_share: given(strike_fear_share, "1"),
  strike_fear_link: link("1 while fear of being watched suppresses violence, 0 when cut."),
  strike_losses_link: link("1 while losses to strikes suppress violence, 0 when cut."),
  suppression_by_force: auxiliary({
    unit: "1",
    equation: "1 - (1 - programme_area_share * (1 - area_violence_ratio)) * backlash_ratio",
    means: "Share of violence between groups, in all of Mexico, that force keeps down.",
    sources: [...AREA, "force-and-politics.MJ19"],
    note: "Negative where the backlash outweighs the suppression. Attacks of insurgents in one area were measured, not homicides of a country.",
  }),
  programme_area_share: given(programme_area_share, "1"),
};
