/** Where the six mapped groups are present, and where their presence overlaps. */
import {
  auxiliary,
  constant,
  flow,
  stock,
  type VariableDefinition,
} from "../../engine/model/definition.js";
import { lesser_presence } from "../../evidence/mexico-data/violence-model.js";
import { given } from "../from-evidence.js";
import { gradedAs, mappedGroupIds, PRESENCE_MAP } from "./state-record.js";

/** Presence of groups by state. */
export const presenceVariables: Readonly<Record<string, VariableDefinition>> = {
  presence_by_state: auxiliary({
    per: ["state"],
    unit: "group",
    equation: "SUM(presence_grade[state, *] * mapped_group_strength[*])",
    means: "Groups present in a state, each by its grade and by its strength relative to 2025.",
    sources: PRESENCE_MAP,
    note: "Influence of a trafficking network, not control.",
  }),
  contested_overlap: auxiliary({
    per: ["state"],
    unit: "group^2",
    equation:
      "(presence_by_state ^ 2 - SUM((presence_grade[state, *] * mapped_group_strength[*]) ^ 2)) / (1 + 1)",
    means: "Pairs of groups present in a state, each pair by the product of their presence.",
    sources: PRESENCE_MAP,
  }),
  contested_overlap_on_record: auxiliary({
    per: ["state"],
    unit: "group^2",
    equation: "(SUM(presence_grade[state, *]) ^ 2 - SUM(presence_grade[state, *] ^ 2)) / (1 + 1)",
    means: "The same with every group as strong as in 2025.",
    sources: PRESENCE_MAP,
  }),
  presence_grade: auxiliary({
    per: ["state", "mapped_group"],
    unit: "group",
    equation:
      "significant_presence * one_present_group + lesser_presence_graded * lesser_presence + ungraded_presence * (one_present_group + lesser_presence) / (1 + 1)",
    means:
      "Presence of a group in a state: significant counts 1, lesser less, without a grade half-way.",
    sources: PRESENCE_MAP,
  }),
  one_present_group: constant({ unit: "group", value: 1, means: "One group." }),
  lesser_presence: given(lesser_presence, "group"),
  significant_presence: gradedAs(["significant"], "1 where the presence is called significant."),
  lesser_presence_graded: gradedAs(["lesser"], "1 where the presence is called lesser."),
  ungraded_presence: gradedAs(
    ["present", "ungraded"],
    "1 where a presence is reported without a grade.",
  ),
};

/** Strength of the mapped groups where no sector of groups is joined: as in 2025. */
export const strengthAsRecorded: VariableDefinition = constant({
  per: ["mapped_group"],
  unit: "1",
  value: 1,
  means: "Members of a mapped group over those when the map was drawn.",
});

/** What a sector that offers `members` by group, under the same ids, tells of the mapped ones. */
export const mappedMembersTold: Readonly<Record<string, string>> = Object.fromEntries(
  mappedGroupIds.map((id) => [id, `members["${id}"]`]),
);

/** Members of the mapped groups where such a sector stands in the same model. */
export const mappedMembersByName: Readonly<Record<string, VariableDefinition>> = {
  mapped_group_members: auxiliary({
    per: ["mapped_group"],
    unit: "person",
    equation: mappedMembersTold,
    means: "Members of a mapped group.",
  }),
};

/** Members of the mapped groups where nobody tells of them: always as many. */
export const mappedMembersAlone: VariableDefinition = constant({
  per: ["mapped_group"],
  unit: "person",
  value: 1,
  means: "Members of a mapped group: one, and always as many.",
});

/** Strength of the mapped groups from their members. */
export const strengthFromMembers: Readonly<Record<string, VariableDefinition>> = {
  mapped_group_strength: auxiliary({
    per: ["mapped_group"],
    unit: "1",
    equation:
      "IF_THEN_ELSE(violence_record_is_over > 0, SAFEDIV(mapped_group_members, mapped_group_members_on_record, 1), 1)",
    means: "Members of a mapped group over those when the record ends; 1 until then.",
    sources: PRESENCE_MAP,
    note: "The map is of 2025 and says nothing of earlier years, in which the record of states speaks.",
  }),
  mapped_group_members_on_record: stock({
    per: ["mapped_group"],
    unit: "person",
    initial: "mapped_group_members",
    inflows: ["mapped_group_growth_on_record"],
    outflows: [],
    means: "Members of a mapped group; those of the end of the record from then on.",
    sources: PRESENCE_MAP,
  }),
  mapped_group_growth_on_record: flow({
    per: ["mapped_group"],
    unit: "person/month",
    equation:
      "(1 - violence_record_is_over) * (mapped_group_members - mapped_group_members_on_record) / DT",
    means: "Follows the members while the record lasts.",
    sources: PRESENCE_MAP,
  }),
};
