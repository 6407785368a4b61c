/**
 * What sanctions cost those who are not meant (force-and-politics.md 4.6): lawful firms that lose
 * their bank, and people who send money home. What they take from groups is the sector on money's.
 */
import { auxiliary, constant } from "../engine/model/definition.js";
import {
  bank_orders_in_force_month,
  cost_to_firms_of_bank_orders,
} from "../evidence/force-and-politics/co-operation-judgements.js";
import { bank_order_assets } from "../evidence/force-and-politics/sanctions.js";
import { given, link, recordedSteps } from "./from-evidence.js";
import type { Sector } from "./sector.js";

const ORDERS = ["force-and-politics.CBS25", "force-and-politics.FIN25"];

/** The sector `sanctions`. */
export function sanctionsOnOthers(): Sector {
  return {
    id: "sanctions",
    title: "What sanctions cost lawful firms and senders of money",
    question: "Whom else do listings and orders against banks cost, and how much?",
    variables: {
      lawful_cost_of_sanctions: auxiliary({
        unit: "USD2024/month",
        equation: "cost_to_lawful_firms + sanction_cost",
        means: "Cost of sanctions to lawful firms and to senders of money in a month.",
        sources: ORDERS,
      }),
      cost_to_lawful_firms: auxiliary({
        unit: "USD2024/month",
        equation:
          "bank_orders_in_force * assets_of_largest_bank * cost_to_firms_of_bank_orders * sanctions_on_firms_link",
        means: "Cost to lawful firms of banks that are cut off, in a month.",
        sources: ["force-and-politics.PC25", "force-and-politics.FIN25"],
        note: "A judged share of the assets of the largest bank: neither the cost nor how many other banks leave customers was measured.",
      }),
      bank_orders_in_force: auxiliary({
        unit: "1",
        equation: "MIN(1, MAX(0, sanctions_stage - 1))",
        means: "1 while orders against banks stand.",
        sources: ["force-and-politics.FIN25"],
      }),
      assets_of_largest_bank: given(bank_order_assets, "USD2024"),
      cost_to_firms_of_bank_orders: given(cost_to_firms_of_bank_orders, "1/month"),
      sanctions_on_firms_link: link("1 while bank orders cost lawful firms, 0 when cut."),
    },
    offers: ["lawful_cost_of_sanctions", "cost_to_lawful_firms"],
    needs: {
      sanctions_stage: auxiliary({
        unit: "1",
        equation: "TIME",
        graph: recordedSteps(bank_orders_in_force_month, "1"),
        means: bank_orders_in_force_month.means,
        sources: bank_orders_in_force_month.sources,
      }),
      sanction_cost: constant({
        unit: "USD2024/month",
        value: 0,
        means: "Money that families do not get because of sanctions: none, as at the best value.",
      }),
    },
    outcomes: [
      {
        id: "lawful-cost-of-sanctions",
        variable: "lawful_cost_of_sanctions",
        unit: "USD2024/month",
        as: "flow",
        sources: ORDERS,
      },
    ],
    levers: [],
    links: [{ id: "sanctions-on-lawful-firms", constant: "sanctions_on_firms_link" }],
    switches: [],
    leavesOut: [
      "How banks weigh a penalty against their margin: the evidence names the form and no value, so a wide share stands for it.",
      "Any effect of listing on violence: one study finds fewer attacks where the host works with the United States, and prints no size.",
      "Prosecution for material support: a few cases, no measure of what it deters.",
      "The US tax on cash remittances: a tax and not a sanction.",
    ],
    checkedBy: ["No order, no cost; the cost is the judged share of the bank's assets by hand."],
  };
}
