/** Retail access by origin under US sale rules, and substitution between origins. */
import {
  auxiliary,
  constant,
  lever,
  type VariableDefinition,
} from "../../engine/model/definition.js";
import { origin_substitution_share } from "../../evidence/firearms/allocation.js";
import {
  multiple_sale_limit_lag,
  rifle_ban_inflow_lag,
  universal_checks_lag,
} from "../../evidence/firearms/lever-lags.js";
import {
  multiple_sale_limit_exports,
  pre_ban_sales_surge,
  pre_ban_surge_length,
  rifle_ban_rifle_inflow,
  universal_checks_flow,
} from "../../evidence/firearms/levers.js";
import {
  origin_share_arizona,
  origin_share_california,
  origin_share_new_mexico,
  origin_share_rest,
  origin_share_texas,
} from "../../evidence/firearms/origin.js";
import { given, link } from "../from-evidence.js";

const RULES = ["firearms.S94", "firearms.S100", "firearms.S102"];
const RIFLE_RULES = ["firearms.S61", "firearms.S103"];
const ORIGINS = ["firearms.S08"];
const SUBSTITUTION = ["firearms.S97", "firearms.S98", "firearms.S100"];

export const accessVariables: Readonly<Record<string, VariableDefinition>> = {
  gun_sale_rules: lever({
    unit: "1",
    neutral: "0",
    means: "US rules on gun sales: 0 as now, 1 dealer rules, 2 dealer and rifle rules.",
    sources: RULES,
  }),
  gun_access: auxiliary({
    per: ["origin", "gun"],
    unit: "1",
    equation: "1 - gun_rules_are_new[origin] * (1 - gun_access_under_rules[gun])",
    means: "Share of what buyers would take in an origin that law and practice leave open.",
    sources: RULES,
  }),
  gun_rules_are_new: constant({
    per: ["origin"],
    unit: "1",
    value: [1, 1, 0, 1, 1],
    means: "1 where the rules would be new, 0 where such rules are in force already: California.",
    sources: ["firearms.S61", "firearms.S94"],
  }),
  gun_access_under_rules: auxiliary({
    per: ["gun"],
    unit: "1",
    equation: {
      pistol: "gun_access_under_dealer_rules",
      rifle: "gun_access_under_dealer_rules * gun_access_under_rifle_rules",
      heavy: "gun_access_under_dealer_rules * gun_access_under_rifle_rules",
    },
    means: "What the decided rules leave open of each class where they are new.",
    sources: RULES,
  }),

  gun_access_under_dealer_rules: auxiliary({
    unit: "1",
    equation:
      "(1 + gun_sale_limit_effect * gun_sale_limit_reach) * (1 + gun_sale_check_effect * gun_sale_check_reach)",
    means: "What limits on multiple sales and checks on private sales leave open.",
    sources: RULES,
  }),
  gun_dealer_rules_decided: auxiliary({
    unit: "1",
    equation: "MIN(1, gun_sale_rules)",
    means: "1 while dealer rules are decided.",
  }),
  gun_sale_limit_effect: given(multiple_sale_limit_exports, "1"),
  gun_sale_limit_reach: auxiliary({
    unit: "1",
    equation: "SMTH1(gun_dealer_rules_decided, gun_sale_limit_half_time / gun_half_time_scale)",
    means: "Share of the effect of limits on multiple sales that is reached.",
    sources: RULES,
  }),
  gun_sale_limit_half_time: given(multiple_sale_limit_lag, "month"),
  gun_sale_check_effect: given(universal_checks_flow, "1"),
  gun_sale_check_reach: auxiliary({
    unit: "1",
    equation: "SMTH1(gun_dealer_rules_decided, gun_sale_check_half_time / gun_half_time_scale)",
    means: "Share of the effect of checks on private sales that is reached.",
    sources: RULES,
  }),
  gun_sale_check_half_time: given(universal_checks_lag, "month"),
  gun_half_time_scale: constant({
    unit: "1",
    value: Math.LN2,
    means: "Natural logarithm of two: a half-time over it is the mean time of an approach.",
  }),

  gun_access_under_rifle_rules: auxiliary({
    unit: "1",
    equation:
      "(1 + rifle_rules_effect * rifle_rules_reach) * (1 + rifle_surge * MAX(0, rifle_rules_decided - rifle_rules_in_force))",
    means: "What rifle rules leave open of rifles and heavy guns; sales surge until they bind.",
    sources: RIFLE_RULES,
  }),
  rifle_rules_decided: auxiliary({
    unit: "1",
    equation: "MAX(0, gun_sale_rules - 1)",
    means: "1 while rifle rules are decided.",
  }),
  rifle_rules_in_force: auxiliary({
    unit: "1",
    equation: "DELAY(rifle_rules_decided, rifle_surge_time, 0)",
    means: "1 while rifle rules bind.",
    sources: RIFLE_RULES,
    note: "They bind, and end, that many months after the decision.",
  }),
  rifle_rules_effect: given(rifle_ban_rifle_inflow, "1"),
  rifle_rules_reach: auxiliary({
    unit: "1",
    equation: "SMTH1(rifle_rules_in_force, rifle_rules_half_time / gun_half_time_scale)",
    means: "Share of the effect of rifle rules that is reached.",
    sources: RIFLE_RULES,
  }),
  rifle_rules_half_time: given(rifle_ban_inflow_lag, "month"),
  rifle_surge: given(pre_ban_sales_surge, "1"),
  rifle_surge_time: given(pre_ban_surge_length, "month"),

  gun_supply_open: auxiliary({
    per: ["gun"],
    unit: "1",
    equation: "SUM(gun_supply_from[*, gun])",
    means: "Share of what is wanted that all origins together supply.",
    sources: ORIGINS,
  }),
  gun_supply_from: auxiliary({
    per: ["origin", "gun"],
    unit: "1",
    equation:
      "gun_origin_share[origin] * gun_access[origin, gun] + gun_supply_taken_over[origin, gun]",
    means: "What an origin supplies, as a share of all that is wanted.",
    sources: ORIGINS,
  }),
  gun_supply_taken_over: auxiliary({
    per: ["origin", "gun"],
    unit: "1",
    equation:
      "gun_substitution_share * gun_substitution_link * gun_origin_share[origin] * SUM(gun_origin_share[*] / (1 - gun_origin_share[*]) * IF_THEN_ELSE(lasting_gun_access[*, gun] < lasting_gun_access[origin, gun], lasting_gun_access[origin, gun] - lasting_gun_access[*, gun], 0))",
    means: "Supply lost elsewhere that an origin with more open access takes over.",
    sources: SUBSTITUTION,
    note: "Where one origin alone closes, the drawn share of its loss reappears from the others by size; where all close alike, nothing does. Distance is left out: distances of the origins are not in the evidence.",
  }),
  lasting_gun_access: auxiliary({
    per: ["origin", "gun"],
    unit: "1",
    equation: "MIN(1, gun_access)",
    means: "Access without the surge before a ban, which is no loss to make up for.",
    sources: SUBSTITUTION,
  }),
  gun_substitution_share: given(origin_substitution_share, "1"),
  gun_substitution_link: link("1 while other origins take over lost supply, 0 when cut."),
  gun_origin_share: auxiliary({
    per: ["origin"],
    unit: "1",
    equation: "gun_origin_weight / SUM(gun_origin_weight[*])",
    means: "Share of each origin in guns bought for Mexico.",
    sources: ORIGINS,
    note: "Shares of guns traced to a purchase, drawn one by one and divided by their sum.",
  }),
  gun_origin_weight: auxiliary({
    per: ["origin"],
    unit: "1",
    equation: {
      texas: "gun_origin_weight_texas",
      arizona: "gun_origin_weight_arizona",
      california: "gun_origin_weight_california",
      new_mexico: "gun_origin_weight_new_mexico",
      rest: "gun_origin_weight_rest",
    },
    means: "Weights of the origins before they are made to add up.",
    sources: ORIGINS,
  }),
  gun_origin_weight_texas: given(origin_share_texas, "1"),
  gun_origin_weight_arizona: given(origin_share_arizona, "1"),
  gun_origin_weight_california: given(origin_share_california, "1"),
  gun_origin_weight_new_mexico: given(origin_share_new_mexico, "1"),
  gun_origin_weight_rest: given(origin_share_rest, "1"),
};
