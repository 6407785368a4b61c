/** Sanctions: what is in force, what it takes of revenue, and what it costs others. */
import {
  auxiliary,
  constant,
  type GraphicalFunction,
  lever,
  type VariableDefinition,
} from "../../engine/model/definition.js";
import { designation_remittance_change } from "../../evidence/force-and-politics/sanctions.js";
import { remittances_into_mexico_2024 } from "../../evidence/mexico-data/exposure-levels.js";
import {
  bank_order_revenue_upper,
  listing_revenue_upper,
  sanctions_stage_month,
} from "../../evidence/supply/group-money.js";
import { given, recordedPath } from "../from-evidence.js";
import type { ModelChoices } from "../simulation-model.js";

const AUDITS = ["force-and-politics.GAO20"];
const ORDERS = ["force-and-politics.CBS25", "force-and-politics.FIN25"];

/** The stage in force: steps at the beginning of the months that the record names. */
function recordedStage(): GraphicalFunction {
  const middle = recordedPath(sanctions_stage_month, "1");
  return { ...middle, x: middle.x.map(Math.floor), mode: "discrete" };
}

/** Whether the reader asks for the upper bound that audits leave open. */
export const isBounded = (choices: ModelChoices): boolean =>
  choices.structure.sanctions === "audit-upper";

const common: Readonly<Record<string, VariableDefinition>> = {
  sanctions_stage: lever({
    unit: "1",
    neutral: "sanctions_stage_recorded",
    means: "Sanctions in force: 0 none, 1 listing, 2 listing and orders against banks.",
    sources: ORDERS,
  }),
  sanctions_stage_recorded: auxiliary({
    unit: "1",
    equation: "TIME",
    graph: recordedStage(),
    means: sanctions_stage_month.means,
    sources: sanctions_stage_month.sources,
  }),
  listing_in_force: auxiliary({
    unit: "1",
    equation: "IF sanctions_stage > 0 THEN 1 ELSE 0",
    means: "1 while groups are listed as terrorist organizations.",
    sources: ORDERS,
  }),
  sanction_cost: auxiliary({
    unit: "USD2024/month",
    equation: "remittances * remittance_loss * listing_in_force",
    means: "Money that families do not get because banks and senders shun the risk.",
    sources: ["force-and-politics.MND26"],
    note: "Nothing at the best value: analysts put the fall of 2025 down to other causes.",
  }),
  remittances: given(remittances_into_mexico_2024, "USD2024/month"),
  remittance_loss: auxiliary({
    unit: "1",
    equation: "-remittance_change",
    means: "Share of remittances lost to sanctions.",
  }),
  remittance_change: given(designation_remittance_change, "1"),
};

/** Variables of sanctions under the chosen structure. */
export function sanctions(choices: ModelChoices): Readonly<Record<string, VariableDefinition>> {
  if (!isBounded(choices)) {
    return {
      ...common,
      revenue_share_sanctioned: constant({
        unit: "1",
        value: 0,
        means: "Share of export revenue that sanctions take: audits could not isolate any.",
        sources: AUDITS,
      }),
    };
  }
  return {
    ...common,
    banks_under_order: auxiliary({
      unit: "1",
      equation: "IF sanctions_stage > 1 THEN 1 ELSE 0",
      means: "1 while orders against banks stand.",
      sources: ORDERS,
    }),
    revenue_share_sanctioned: auxiliary({
      unit: "1",
      equation:
        "1 - (1 - listing_revenue_upper * listing_in_force) * (1 - bank_order_revenue_upper * banks_under_order)",
      means: "Share of export revenue that sanctions take, at most.",
      sources: AUDITS,
    }),
    listing_revenue_upper: given(listing_revenue_upper, "1"),
    bank_order_revenue_upper: given(bank_order_revenue_upper, "1"),
  };
}
