/** How income is shared out over groups, where a sector has them. */
import { auxiliary, type VariableDefinition } from "../../engine/model/definition.js";
import { income_size_exponent } from "../../evidence/cartels/largest-group.js";
import { given } from "../from-evidence.js";

const SCALING = ["cartels.pc-code-2025a"];

/** The shares, and the members by group that they are made of. */
export const allocation: {
  readonly variables: Readonly<Record<string, VariableDefinition>>;
  readonly needs: Readonly<Record<string, VariableDefinition>>;
} = {
  variables: {
    group_income_share: auxiliary({
      per: ["group"],
      unit: "1",
      equation: "SAFEDIV(group_income_weight, SUM(group_income_weight[*]))",
      means: "Share of a group in the income of all groups.",
      sources: SCALING,
    }),
    group_income_weight: auxiliary({
      per: ["group"],
      unit: "1",
      equation: "SAFEDIV(MAX(0, members), total_members) ^ income_size_exponent",
      means: "Members of a group to the power with which income grows with size.",
      sources: SCALING,
      note: "Small groups earn more for each member than large ones. No group has fewer than no members.",
    }),
    income_size_exponent: given(income_size_exponent, "1"),
  },
  needs: {
    members: auxiliary({
      per: ["group"],
      unit: "person",
      equation: "total_members / SIZE(group)",
      means: "Members of each group: the same number in each.",
    }),
  },
};
