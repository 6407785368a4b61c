/**
 * What sanctions cost those who are not meant (force-and-politics.md 4.6): lawful firms that lose
 * their bank, and people who send money home; and what a listing does to violence, which it does
 * only where the host helps. What they take from groups is the sector on money's.
 */
import { auxiliary, constant } from "../engine/model/definition.js";
import { stock_june_2026 } from "../evidence/force-and-politics/co-operation.js";
import {
  bank_orders_in_force_month,
  cost_to_firms_of_bank_orders,
} from "../evidence/force-and-politics/co-operation-judgements.js";
import {
  bank_order_assets,
  kingpin_act_assets_frozen_a_year,
  listing_violence_effect,
} from "../evidence/force-and-politics/sanctions.js";
import { given, link, recordedSteps } from "./from-evidence.js";
import type { Sector } from "./sector.js";

const ORDERS = ["force-and-politics.CBS25", "force-and-politics.FIN25"];

const STAGE_ON_RECORD = auxiliary({
  unit: "1",
  equation: "TIME",
  graph: recordedSteps(bank_orders_in_force_month, "1"),
  means: bank_orders_in_force_month.means,
  sources: bank_orders_in_force_month.sources,
});

/** The sector `sanctions`. */
export function sanctionsOnOthers(): Sector {
  return {
    id: "sanctions",
    title:
      "What sanctions cost lawful firms and senders of money, and what listing does to violence",
    question:
      "Whom else do listings and orders against banks cost, how much, and does a listing lower violence?",
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
          "orders_against_banks * assets_of_largest_bank * cost_to_firms_of_bank_orders * sanctions_on_firms_link",
        means: "Cost to lawful firms of banks that are cut off, in a month.",
        sources: ["force-and-politics.PC25", "force-and-politics.FIN25"],
        note: "A judged share of the assets of the largest bank: neither the cost nor how many other banks leave customers was measured.",
      }),
      orders_against_banks: auxiliary({
        unit: "1",
        equation: "MIN(1, MAX(0, sanctions_stage - 1))",
        means: "1 while orders against banks stand.",
        sources: ["force-and-politics.FIN25"],
      }),
      assets_of_largest_bank: given(bank_order_assets, "USD2024"),
      cost_to_firms_of_bank_orders: given(cost_to_firms_of_bank_orders, "1/month"),
      sanctions_on_firms_link: link("1 while bank orders cost lawful firms, 0 when cut."),
      assets_frozen_at_most: auxiliary({
        unit: "USD2024/month",
        equation: "MIN(1, sanctions_stage) * frozen_in_a_month",
        means: "What freezes take from groups in a month, at most.",
        sources: ["force-and-politics.GAO20"],
        note: "What a freeze took of all listed traffickers of all countries. A reading: money takes it only under the bound of the audits.",
      }),
      frozen_in_a_month: given(kingpin_act_assets_frozen_a_year, "USD2024/month"),
      violence_ratio_under_listing: auxiliary({
        unit: "1",
        equation:
          "1 - listing_violence_effect * (MIN(1, sanctions_stage) * co_operation - MIN(1, sanctions_stage_recorded) * co_operation_on_record) * listing_on_violence_link",
        means:
          "Violence between groups under the listing in force over that under the one on record.",
        sources: ["force-and-politics.PHI19"],
        note: "Listing acts where the host works with the United States and in proportion to it; with no co-operation it does nothing. What the listing of 2025 has done is part of the record.",
      }),
      listing_violence_effect: given(listing_violence_effect, "1"),
      listing_on_violence_link: link("1 while listing lowers violence, 0 when cut."),
    },
    offers: [
      "lawful_cost_of_sanctions",
      "cost_to_lawful_firms",
      "assets_frozen_at_most",
      "violence_ratio_under_listing",
    ],
    needs: {
      sanctions_stage: STAGE_ON_RECORD,
      sanctions_stage_recorded: STAGE_ON_RECORD,
      co_operation: given(stock_june_2026, "1"),
      co_operation_on_record: given(stock_june_2026, "1"),
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
      {
        id: "assets-frozen-at-most",
        variable: "assets_frozen_at_most",
        unit: "USD2024/month",
        as: "flow",
        sources: ["force-and-politics.GAO20"],
      },
      {
        id: "violence-ratio-under-listing",
        variable: "violence_ratio_under_listing",
        unit: "1",
        as: "level",
        sources: ["force-and-politics.PHI19"],
      },
    ],
    levers: [],
    links: [
      { id: "sanctions-on-lawful-firms", constant: "sanctions_on_firms_link" },
      { id: "listing-on-violence", constant: "listing_on_violence_link" },
    ],
    switches: [],
    leavesOut: [
      "How banks weigh a penalty against their margin: the evidence names the form and no value, so a wide share stands for it.",
      "Prosecution for material support, up to twenty years: a few cases since May 2025 and no measure of what it deters. The table of law on designation names it as a consequence of listing.",
      "A listing that takes years to work: the one study finds fewer attacks over time and prints neither size nor time.",
      "The US tax on cash remittances: a tax and not a sanction.",
    ],
    checkedBy: [
      "No order, no cost; the cost is the judged share of the bank's assets by hand.",
      "Violence under the listing on record is that on record to the last bit; without co-operation a listing does nothing, in every draw.",
    ],
  };
}
