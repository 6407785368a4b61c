/** What groups take in: drugs at the border, and other crime that grows when drugs bring less. */
import { auxiliary, type VariableDefinition } from "../../engine/model/definition.js";
import { other_crime_share_2012, other_crime_share_now } from "../../evidence/cartels/money.js";
import {
  income_replaced_share,
  income_replacement_time,
} from "../../evidence/supply/group-money.js";
import { drug_export_revenue_2025 } from "../../evidence/supply/initial-conditions.js";
import { given, link } from "../from-evidence.js";
import { passageBetween } from "../supply/passage.js";

const USD = "USD2024/month";
const REVENUE = ["supply.S-RAND10", "supply.S-KILMER22"];

/** Variables of income. */
export const income: Readonly<Record<string, VariableDefinition>> = {
  gross_export_revenue: auxiliary({
    unit: USD,
    equation: "SUM(drug_revenue[*])",
    means: "Revenue of the four drugs at the border in a month.",
    sources: REVENUE,
  }),
  drug_revenue: auxiliary({
    per: ["drug"],
    unit: USD,
    equation: "export_quantity * border_price",
    means: "Revenue of a drug at the border in a month.",
    sources: REVENUE,
  }),
  export_revenue: auxiliary({
    unit: USD,
    equation: "gross_export_revenue * (1 - revenue_share_sanctioned * sanctions_link)",
    means: "Export revenue that groups keep in a month.",
    sources: [...REVENUE, "force-and-politics.GAO20"],
  }),
  sanctions_link: link("1 while sanctions take revenue, 0 when cut."),
  reference_revenue: auxiliary({
    unit: USD,
    equation:
      "export_revenue_recorded * INIT(SAFEDIV(gross_export_revenue, export_revenue_recorded, 1))",
    means: "Export revenue in the recorded course of things.",
    sources: REVENUE,
    note: "Scaled to the revenue at the start, so that only what happens after it counts.",
  }),
  other_income_reference: auxiliary({
    unit: USD,
    equation: "reference_revenue * other_income_share / (1 - other_income_share)",
    means: "Income from other crime in the recorded course of things.",
    sources: REVENUE,
  }),
  other_income_share: auxiliary({
    unit: "1",
    equation:
      "(1 - other_share_passage) * other_income_share_2012 + other_share_passage * other_income_share_now",
    means: "Share of other crime in all income, as recorded and then held.",
    sources: other_crime_share_now.sources,
  }),
  other_income_share_2012: given(other_crime_share_2012, "1"),
  other_income_share_now: given(other_crime_share_now, "1"),
  other_share_passage: auxiliary({
    unit: "1",
    equation: "TIME",
    graph: passageBetween(other_crime_share_2012, drug_export_revenue_2025),
    means: "Part of the way from the share of other crime in 2012 to that of now.",
    sources: other_crime_share_now.sources,
  }),
  revenue_missed: auxiliary({
    unit: USD,
    equation: "SMTH1(reference_revenue - export_revenue, income_replacement_time)",
    means: "Drug income that groups miss, as they have had time to answer to it.",
    sources: REVENUE,
  }),
  income_replacement_time: given(income_replacement_time, "month"),
  other_income: auxiliary({
    unit: USD,
    equation:
      "other_income_reference + income_replaced_share * income_replacement_link * MAX(0, revenue_missed)",
    means: "Income from other crime (extortion, fuel and the rest) in a month.",
    sources: REVENUE,
    note: "Part of a fall of drug income is made up for. A rise of drug income does not lower other crime.",
  }),
  income_replaced_share: given(income_replaced_share, "1"),
  income_replacement_link: link("1 while other crime makes up for lost drug income, 0 when cut."),
};
