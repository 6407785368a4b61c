/** What becomes of income: reserves, pay, guns, and what leaders keep. */
import {
  auxiliary,
  constant,
  flow,
  stock,
  type VariableDefinition,
} from "../../engine/model/definition.js";
import { member_pay_model, overhead_share } from "../../evidence/cartels/recruitment-choice.js";
import { kingpin_act_assets_frozen_a_year } from "../../evidence/force-and-politics/sanctions.js";
import {
  arms_share_of_spending,
  months_of_income_held,
} from "../../evidence/supply/group-money.js";
import { given } from "../from-evidence.js";
import type { ModelChoices } from "../simulation-model.js";
import { isBounded } from "./sanctions.js";

const USD = "USD2024/month";
const PAY = ["cartels.pc-code-2025a"];
const REVENUE = ["supply.S-RAND10", "supply.S-KILMER22"];

const common: Readonly<Record<string, VariableDefinition>> = {
  income: flow({
    unit: USD,
    equation: "export_revenue + other_income",
    means: "All that groups take in in a month.",
    sources: REVENUE,
  }),
  months_of_income_held: given(months_of_income_held, "month"),
  spending: auxiliary({
    unit: USD,
    equation: "reserves / months_of_income_held",
    means: "What groups spend in a month: reserves even out good and bad months.",
  }),
  reference_spending: auxiliary({
    unit: USD,
    equation: "SMTH1(reference_revenue + other_income_reference, months_of_income_held)",
    means: "What groups would spend in the recorded course of things.",
  }),
  spending_ratio: auxiliary({
    unit: "1",
    equation:
      "SAFEDIV(spending, reference_spending) / INIT(SAFEDIV(spending, reference_spending, 1))",
    means: "Spending relative to the recorded course of things; 1 at the start.",
  }),
  income_per_member_ratio: auxiliary({
    unit: "1",
    equation:
      "spending_ratio * INIT(total_members) * membership_recorded / MAX(total_members, one_paid_member)",
    means: "Income of a member relative to the recorded course of things.",
    sources: PAY,
  }),
  pay_per_member: auxiliary({
    unit: "USD2024/(person*month)",
    equation: "base_pay / one_paid_member * (1 + overhead_share) * income_per_member_ratio",
    means: "Pay of a member and what else a member costs; it moves with income.",
    sources: PAY,
  }),
  base_pay: given(member_pay_model, USD),
  one_paid_member: constant({
    unit: "person",
    value: 1,
    means: "The one person to whom a pay belongs.",
  }),
  overhead_share: given(overhead_share, "1"),
  payroll: flow({
    unit: USD,
    equation: "MIN(total_members * pay_per_member, spending - arms_budget)",
    means: "Pay of all members in a month, as far as spending allows.",
    sources: PAY,
  }),
  arms_share: given(arms_share_of_spending, "1"),
  arms_budget: flow({
    unit: USD,
    equation: "arms_share * spending",
    means: "Spending on guns in a month.",
    sources: arms_share_of_spending.sources,
  }),
  arms_budget_ratio: auxiliary({
    unit: "1",
    equation: "spending_ratio",
    means: "Spending on guns relative to the recorded course of things.",
  }),
  kept_by_leaders: flow({
    unit: USD,
    equation: "spending - arms_budget - payroll",
    means: "What is left in a month for bribes, goods, carriers and leaders.",
    sources: REVENUE,
  }),
};

const reserves = (outflows: readonly string[]): VariableDefinition =>
  stock({
    unit: "USD2024",
    initial: "income * months_of_income_held",
    inflows: ["income"],
    outflows,
    means: "Money that groups hold.",
    sources: ["supply.S-ICE10"],
  });

const OUTLAYS = ["payroll", "arms_budget", "kept_by_leaders"];

/** Variables of the accounts under the chosen structure. */
export function accounts(choices: ModelChoices): Readonly<Record<string, VariableDefinition>> {
  if (!isBounded(choices)) return { reserves: reserves(OUTLAYS), ...common };
  return {
    reserves: reserves([...OUTLAYS, "assets_frozen"]),
    ...common,
    assets_frozen: flow({
      unit: USD,
      equation: "MIN(frozen_at_most, spending) * listing_in_force * sanctions_link",
      means: "Money frozen in a month, at most.",
      sources: ["force-and-politics.GAO20"],
      note: "What was frozen in a year of all listed traffickers of all countries.",
    }),
    frozen_at_most: given(kingpin_act_assets_frozen_a_year, USD),
  };
}
