/**
 * The sector `money`: what groups in Mexico take in at the border and from other crime, what they
 * spend on members and guns, and the little that sanctions are known to take (cartels.md 1e;
 * force-and-politics.md 4.6). Income is told to others relative to the recorded course of things.
 */
import {
  auxiliary,
  constant,
  type GraphicalFunction,
  type VariableDefinition,
} from "../engine/model/definition.js";
import { members_2012, members_2022 } from "../evidence/cartels/core-model.js";
import { accounts } from "./money/accounts.js";
import { allocation } from "./money/allocation.js";
import { income } from "./money/income.js";
import { sanctions } from "./money/sanctions.js";
import type { Sector } from "./sector.js";
import type { ModelChoices } from "./simulation-model.js";
import { DRUGS } from "./supply/drugs.js";
import { monthOfRecord } from "./supply/passage.js";

const PUBLISHED = ["cartels.pch-2023", "cartels.pc-code-2023"];

/** A path through the two published numbers of members, as such or relative to the first. */
const membersPath = (unit: number): GraphicalFunction => ({
  x: [0, monthOfRecord(members_2022)],
  y: [members_2012, members_2022].map(({ best }) => (best ?? Number.NaN) / unit),
  mode: "continuous",
});

/** Variables of others that the sector reads, with stand-ins from the record. */
const needs: Readonly<Record<string, VariableDefinition>> = {
  export_quantity: auxiliary({
    per: ["drug"],
    unit: "kg/month",
    equation: "1",
    means: "Pure drug that crosses the border in a month: a kilogram of each.",
  }),
  border_price: constant({
    per: ["drug"],
    unit: "USD2024/kg",
    value: 1,
    means: "Price on the US side of the border: a dollar a kilogram.",
  }),
  export_revenue_recorded: constant({
    unit: "USD2024/month",
    value: DRUGS.length,
    means: "What the recorded use would bring: a dollar a month for each drug.",
  }),
  total_members: auxiliary({
    unit: "person",
    equation: "TIME",
    graph: membersPath(1),
    means: "Members of all groups, on a straight line through the published numbers.",
    sources: PUBLISHED,
  }),
};

/**
 * The sector under the chosen structure.
 * @param withGroups whether a sector offers `members` by group, over whom income is shared out
 */
export const money = (choices: ModelChoices, withGroups = false): Sector => ({
  id: "money",
  title: "Money of the groups",
  question:
    "What do the groups take in, what do they make up for elsewhere, and what do sanctions take?",
  dimensions: { drug: DRUGS },
  variables: {
    ...income,
    ...sanctions(choices),
    ...accounts(choices),
    membership_recorded: auxiliary({
      unit: "1",
      equation: "TIME",
      graph: membersPath(members_2012.best ?? Number.NaN),
      means: "Members of all groups relative to 2012, on a line through the published numbers.",
      sources: PUBLISHED,
    }),
    ...(withGroups ? allocation.variables : {}),
  },
  offers: [
    "export_revenue",
    "other_income",
    "sanctions_stage_recorded",
    "sanction_cost",
    "income_per_member_ratio",
    "arms_budget",
    "arms_budget_ratio",
    "reserves",
    "sanctions_stage",
    "gross_export_revenue",
    "reference_revenue",
    ...(withGroups ? ["group_income_share"] : []),
  ],
  needs: { ...needs, ...(withGroups ? allocation.needs : {}) },
  outcomes: [
    {
      id: "export-revenue",
      variable: "export_revenue",
      unit: "USD2024/month",
      as: "flow",
      sources: ["supply.S-RAND10", "supply.S-KILMER22", "supply.S-AZF20"],
    },
    {
      id: "other-income",
      variable: "other_income",
      unit: "USD2024/month",
      as: "flow",
      sources: ["supply.S-RAND10"],
    },
  ],
  levers: [{ lever: "us.sanctions", variable: "sanctions_stage" }],
  links: [
    { id: "income-replacement", constant: "income_replacement_link" },
    { id: "sanctions-on-revenue", constant: "sanctions_link" },
  ],
  switches: ["sanctions"],
  leavesOut: [
    "Marijuana, a fifth of export revenue in 2010, and every drug sold in Mexico or elsewhere than in the United States.",
    "Who owns a load: all that crosses is taken to be sold by groups in Mexico at the border price. Where others own part of it, their revenue is lower.",
    "Cost: revenue is gross. What is paid for cocaine in the Andes, for precursors, carriers and bribes is inside what leaders keep.",
    "Kinds of other crime: extortion, fuel and the rest are one flow, known only as a share of the whole.",
    "Laundering: no bank stands between income and spending, so that orders against banks act on revenue alone and within an assumed bound.",
    "Position: income is shared out by members alone, not by who holds which border.",
  ],
  checkedBy: [
    "Dollars: reserves are those at the start plus income less outlays, to 1e-9, in random draws.",
    "Revenue against the totals of the evidence for 2010-12 and 2024-25, and by drug.",
    "At neutral the income of a member is that of the record in every run.",
  ],
});
