/**
 * Splits after removals, and the feud between a group and its splinter (M7). Whether a succession is
 * left open is an event drawn by chance, month by month; with `split-events` cut, what is expected
 * of it takes its place, and no outcome depends on luck.
 */
import { auxiliary, flow, stock, type VariableDefinition } from "../../engine/model/definition.js";
import {
  feud_duration,
  feud_weight,
  fracture_2026_chance,
  split_share,
} from "../../evidence/cartels/leader-effect.js";
import { succession_war_lag } from "../../evidence/force-and-politics/retaliation.js";
import { given, link } from "../from-evidence.js";

const SPLITS = ["cartels.jones-2013", "cartels.pc-code-2025c"];

/** Open successions, splits and feuds. */
export const splitVariables: Readonly<Record<string, VariableDefinition>> = {
  open_successions: stock({
    per: ["group"],
    unit: "event",
    initial: "0",
    inflows: ["successions_left_open"],
    outflows: ["successions_turned_to_war"],
    means: "Removals after which no successor is accepted and war has not yet broken out.",
    sources: SPLITS,
  }),
  successions_left_open: flow({
    per: ["group"],
    unit: "event/month",
    equation: "successions_left_open_by_chance + fatal_2026 * fracture_2026",
    means: "Removals in a month that leave the succession open.",
    sources: SPLITS,
  }),
  successions_left_open_by_chance: auxiliary({
    per: ["group"],
    unit: "event/month",
    equation:
      "IF_THEN_ELSE(split_events_link * successions_left_open_expected > 0, one_removal / one_month * POISSON(successions_left_open_expected * one_month / one_removal), successions_left_open_expected)",
    means:
      "Removals beyond the recorded rate that leave the succession open: a count drawn for each month, or as expected.",
    sources: SPLITS,
    note: "The draw belongs to the month and rises with what is expected, so that neither the step nor another mechanism changes the luck.",
  }),
  successions_left_open_expected: auxiliary({
    per: ["group"],
    unit: "event/month",
    equation: "leader_removal_link * chance_of_split * MAX(0, removals_beyond_record)",
    means: "Removals beyond the recorded rate that leave the succession open, as expected.",
    sources: SPLITS,
    note: "Fewer removals than on record undo no split: the fitted lethality holds their mean.",
  }),
  fracture_2026: auxiliary({
    unit: "1",
    equation:
      "IF_THEN_ELSE(split_events_link > 0, IF_THEN_ELSE(fracture_2026_luck < fracture_2026_chance, 1, 0), fracture_2026_chance)",
    means: "1 where the removal of 2026 splits the group and 0 where not, or the chance of it.",
    sources: ["cartels.rbtfl-2026"],
  }),
  fracture_2026_luck: auxiliary({
    unit: "1",
    equation: "UNIFORM(0, 1)",
    means: "Draw that decides whether the removal of 2026 splits the group.",
  }),
  fracture_2026_chance: given(fracture_2026_chance, "1"),
  split_events_link: link("1 while splits come by chance, 0 for what is expected of them."),
  removals_beyond_record: auxiliary({
    per: ["group"],
    unit: "event/month",
    equation:
      "(leader_removals_by_state + leader_removals_by_force - leader_removals_on_record) * leaders_share",
    means: "Leaders removed beyond the recorded rate.",
    sources: SPLITS,
  }),
  successions_turned_to_war: flow({
    per: ["group"],
    unit: "event/month",
    equation: "open_successions / succession_time",
    means: "Open successions that become a split in a month.",
    sources: SPLITS,
  }),
  succession_time: auxiliary({
    unit: "month",
    equation: "MAX(succession_war_lag, one_month)",
    means: "Mean time from a removal to a split, at least a month.",
    sources: ["force-and-politics.PLE24"],
    note: "Shorter lags are felt within the month in which they fall.",
  }),
  succession_war_lag: given(succession_war_lag, "month"),

  splitting_off: flow({
    per: ["group"],
    unit: "person/month",
    equation: "split_share * members * successions_turned_to_war / one_removal",
    means: "Members who leave with a splinter in a month.",
    sources: SPLITS,
  }),
  split_share: given(split_share, "1"),
  feud_weight: given(feud_weight, "1"),
  feud_duration: given(feud_duration, "month"),
  fresh_splinter_members: auxiliary({
    per: ["group"],
    unit: "person",
    equation: "MIN(feuding_members, splinter_members)",
    means: "Members of splinters by how fresh their feud with the parent is.",
    sources: SPLITS,
  }),
  feuding_members: stock({
    per: ["group"],
    unit: "person",
    initial: "0",
    inflows: ["feuds_begun"],
    outflows: ["feuds_faded"],
    means: "People who left in splits, counted with the weight that is left of their feud.",
    sources: SPLITS,
  }),
  feuds_begun: flow({
    per: ["group"],
    unit: "person/month",
    equation: "splitting_off",
    means: "People who enter a feud in a month.",
    sources: SPLITS,
  }),
  feuds_faded: flow({
    per: ["group"],
    unit: "person/month",
    equation: "feuding_members * (1 / feud_duration + group_ending_rate)",
    means: "Weight of feuds that fades in a month, with time and with splinters that end.",
    sources: SPLITS,
  }),
};
