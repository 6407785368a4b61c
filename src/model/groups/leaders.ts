/**
 * Removal of leaders and the unrest after it (M7). Removals enter as rates: what is expected of them.
 * The published lethality was fitted to years in which leaders were removed at the recorded rate, so
 * only removals beyond that rate add to it. What may follow in a split stands in `splits.ts`.
 */
import {
  auxiliary,
  constant,
  flow,
  stock,
  type VariableDefinition,
} from "../../engine/model/definition.js";
import {
  acute_part,
  acute_rise,
  acute_window,
  capture_calm,
  leaders_killed_share,
  removal_place_share,
  split_chance,
  sustained_window,
} from "../../evidence/cartels/leader-effect.js";
import {
  leader_captured_homicide_rise,
  leader_killed_to_captured,
  leader_removed_drug_homicide_rise,
} from "../../evidence/force-and-politics/leader-removal.js";
import { given, link } from "../from-evidence.js";

/** How the literature on removals is read: the states of the switch `leader-removal`. */
export type LeaderReading = "joint" | "calderon" | "lindo" | "phillips";

const LEADERS = ["cartels.calderon-2015", "cartels.lindo-2018", "cartels.phillips-2015"];

const noSplits = constant({ unit: "1", value: 0, means: "This reading has no splits." });
const splitting: Readonly<Record<string, VariableDefinition>> = {
  chance_of_split: auxiliary({
    unit: "1",
    equation: "(1 - acute_part) * split_chance",
    means: "Chance that a removal splits the group.",
    sources: ["cartels.jones-2013"],
    note: "What is acute is not due to splits: the published rise is shared between them, not counted twice.",
  }),
  acute_part: given(acute_part, "1"),
  split_chance: given(split_chance, "1"),
};

const inThePlace = auxiliary({
  unit: "1",
  equation: "removal_place_share",
  means: "Share of a group's fights that the rise holds for: those in the place of the removal.",
  sources: LEADERS,
});

/** What differs between the readings. */
const READINGS: Readonly<Record<LeaderReading, Readonly<Record<string, VariableDefinition>>>> = {
  joint: {
    unrest_rise: auxiliary({
      unit: "1",
      equation: "acute_part * acute_rise * killing_excess",
      means: "Rise of killings in the place of a removal, apart from splits.",
      sources: LEADERS,
    }),
    acute_rise: given(acute_rise, "1"),
    unrest_time: given(acute_window, "month"),
    ...splitting,
    unrest_reach: inThePlace,
  },
  calderon: {
    unrest_rise: auxiliary({
      unit: "1",
      equation: "acute_rise * killing_excess",
      means: "Rise of killings in the place of a removal.",
      sources: LEADERS,
    }),
    acute_rise: given(leader_removed_drug_homicide_rise, "1"),
    unrest_time: given(acute_window, "month"),
    chance_of_split: noSplits,
    unrest_reach: inThePlace,
  },
  lindo: {
    unrest_rise: auxiliary({
      unit: "1",
      equation: "acute_rise * killing_excess",
      means: "Rise of killings in the place of a removal.",
      sources: LEADERS,
    }),
    acute_rise: given(leader_captured_homicide_rise, "1"),
    unrest_time: given(sustained_window, "month"),
    chance_of_split: noSplits,
    unrest_reach: inThePlace,
  },
  phillips: {
    unrest_rise: auxiliary({
      unit: "1",
      equation:
        "leaders_killed_share * acute_part * acute_rise * killed_to_captured * removal_place_share - (1 - leaders_killed_share) * capture_calm",
      means: "Rise of a group's fighting at first: a rise after a killing, calm after a capture.",
      sources: LEADERS,
      note: "The calm was found for groups, not for places.",
    }),
    acute_rise: given(acute_rise, "1"),
    capture_calm: given(capture_calm, "1"),
    unrest_time: given(acute_window, "month"),
    ...splitting,
    unrest_reach: constant({
      unit: "1",
      value: 1,
      means: "Share of a group's fights that the rise holds for: all of them.",
    }),
  },
};

/** Removals, unrest, successions, splits and feuds under one reading. */
export function leaderVariables(
  reading: LeaderReading,
): Readonly<Record<string, VariableDefinition>> {
  return { ...shared, ...(reading === "phillips" ? {} : killing), ...READINGS[reading] };
}

const killing: Readonly<Record<string, VariableDefinition>> = {
  killing_excess: auxiliary({
    unit: "1",
    equation: "1 + leaders_killed_share * (killed_to_captured - 1)",
    means: "Violence after a removal of the usual kind, relative to after a capture.",
    sources: ["cartels.dickenson-2014"],
  }),
};

const shared: Readonly<Record<string, VariableDefinition>> = {
  leader_removals: auxiliary({
    per: ["group"],
    unit: "event/month",
    equation: "(leader_removals_by_state + leader_removals_by_force) * leaders_share + fatal_2026",
    means: "Leaders removed in a month, by captures, killings and foreign force.",
    sources: LEADERS,
  }),
  leaders_share: auxiliary({
    per: ["group"],
    unit: "1",
    equation: "SAFEDIV((1 - is_small) * members, SUM(named_members[*]))",
    means: "Share of removals that falls on a group: named groups by size.",
    sources: ["cartels.dickenson-2014"],
    note: "No record says how removals are spread; whom to remove is no choice of this model.",
  }),
  named_members: auxiliary({
    per: ["group"],
    unit: "person",
    equation: "(1 - is_small) * members",
    means: "Members of named groups; none for classes of small groups.",
  }),

  unrest: auxiliary({
    per: ["group"],
    unit: "1",
    equation:
      "(1 + unrest_risen * recent_removals) / (1 + unrest_risen * recent_removals_on_record) * EXP(-unrest_calmed * (recent_removals - recent_removals_on_record))",
    means: "How readily a group fights and is fought after removals, over that on record.",
    sources: LEADERS,
    note: "Rises add up and calms compound: studies saw one removal at a time, and a rise that compounds would run away where many are removed.",
  }),
  unrest_risen: auxiliary({
    unit: "1/event",
    equation: "MAX(0, unrest_per_removal)",
    means: "Rise of a group's fighting right after a removal, as a share; 0 where it falls.",
    sources: LEADERS,
  }),
  unrest_calmed: auxiliary({
    unit: "1/event",
    equation: "-MIN(0, unrest_per_removal)",
    means: "Fall of a group's fighting right after a removal, as a share; 0 where it rises.",
    sources: LEADERS,
  }),
  unrest_per_removal: auxiliary({
    unit: "1/event",
    equation: "leader_removal_link * unrest_rise * unrest_reach / (mean_recency * one_removal)",
    means: "Change of a group's fighting right after a removal, as a share.",
    sources: LEADERS,
    note: "The published rise is a mean over a time and holds in one municipality: it is brought to the beginning, and to the whole group by the share of its fights that happens there.",
  }),
  mean_recency: auxiliary({
    unit: "1",
    equation: "1 - EXP(-1)",
    means: "Mean of what is left of a removal over its own fading time.",
    sources: LEADERS,
  }),
  one_removal: constant({ unit: "event", value: 1, means: "One removal." }),
  removal_place_share: given(removal_place_share, "1"),
  leaders_killed_share: given(leaders_killed_share, "1"),
  killed_to_captured: given(leader_killed_to_captured, "1"),
  recent_removals: stock({
    per: ["group"],
    unit: "event",
    initial: "leader_removals_on_record * leaders_share * unrest_time",
    inflows: ["removals_now"],
    outflows: ["removals_forgotten"],
    means: "Removals that still trouble a group.",
    sources: LEADERS,
  }),
  removals_now: flow({
    per: ["group"],
    unit: "event/month",
    equation: "leader_removals",
    means: "Leaders removed in a month.",
    sources: LEADERS,
  }),
  removals_forgotten: flow({
    per: ["group"],
    unit: "event/month",
    equation: "recent_removals / unrest_time",
    means: "Removals that cease to trouble a group.",
    sources: LEADERS,
  }),
  recent_removals_on_record: stock({
    per: ["group"],
    unit: "event",
    initial: "leader_removals_on_record * leaders_share * unrest_time",
    inflows: ["recorded_removals_now"],
    outflows: ["recorded_removals_forgotten"],
    means: "The same had leaders been removed at the recorded rate.",
    sources: LEADERS,
  }),
  recorded_removals_now: flow({
    per: ["group"],
    unit: "event/month",
    equation: "leader_removals_on_record * leaders_share",
    means: "Leaders removed in a month at the recorded rate.",
    sources: LEADERS,
  }),
  recorded_removals_forgotten: flow({
    per: ["group"],
    unit: "event/month",
    equation: "recent_removals_on_record / unrest_time",
    means: "Recorded removals that cease to trouble a group.",
    sources: LEADERS,
  }),
  leader_removal_link: link("1 while removals trouble and split groups, 0 when cut."),
};
