/** Guns wanted in Mexico, where they come from, and what passes the border. */
import { auxiliary, type VariableDefinition } from "../../engine/model/definition.js";
import { price_elasticity, revenue_elasticity } from "../../evidence/firearms/allocation.js";
import { guns_trafficked } from "../../evidence/firearms/flow.js";
import { share_other_external_sources } from "../../evidence/firearms/heavy-weapons.js";
import { initial_guns_trafficked } from "../../evidence/firearms/initial-conditions.js";
import { guns_lost_by_police } from "../../evidence/firearms/interdiction.js";
import {
  heavy_share_of_army_seizures,
  share_taken_up_by_groups,
  way_to_latest_flow_estimate,
} from "../../evidence/firearms/model-inputs.js";
import { heavy_rifle_share_army, long_gun_share } from "../../evidence/firearms/weapon-classes.js";
import { given, link, recorded } from "../from-evidence.js";
import { courseOf } from "./course.js";

const FLOW = ["firearms.S01", "firearms.S02b"];
const CLASSES = ["firearms.S08", "firearms.S16", "firearms.S18", "firearms.S75"];
/** The evidence on demand and price (firearms.md M3) has no source of its own: it is a proposal. */
const DEMAND = ["firearms.S01", "firearms.S34", "firearms.S35"];

export const inflowVariables: Readonly<Record<string, VariableDefinition>> = {
  guns_trafficked_on_record: auxiliary({
    unit: "gun/month",
    equation:
      "guns_trafficked_in_2012 + (guns_trafficked_latest - guns_trafficked_in_2012) * way_to_latest_gun_estimate",
    means: "Guns bought in the US for Mexico in a month, as last estimated.",
    sources: FLOW,
    note: "Nobody observes the flow. A straight line joins the estimate for 2010-12 to that for 2022, two methods: part of the fall lies between methods.",
  }),
  guns_trafficked_in_2012: given(initial_guns_trafficked, "gun/month"),
  guns_trafficked_latest: given(guns_trafficked, "gun/month"),
  way_to_latest_gun_estimate: recorded(way_to_latest_flow_estimate, "1"),

  gun_class_share: auxiliary({
    per: ["gun"],
    unit: "1",
    equation: {
      pistol: "1 - MAX(long_gun_share, heavy_gun_share)",
      rifle: "MAX(0, long_gun_share - heavy_gun_share)",
      heavy: "heavy_gun_share",
    },
    means: "Share of each class in what is bought.",
    sources: CLASSES,
    note: "Revolvers, shotguns and the like count as pistols; heavy are rifles of the largest calibre. The course of heavy guns follows the record, its cause is not identified.",
  }),
  long_gun_share: given(long_gun_share, "1"),
  heavy_gun_share: auxiliary({
    unit: "1",
    equation: "heavy_gun_share_latest * heavy_gun_share_course",
    means: "Share of heavy guns in what is bought.",
    sources: CLASSES,
    note: "Taken to be their share in what the army seizes.",
  }),
  heavy_gun_share_latest: given(heavy_rifle_share_army, "1"),
  heavy_gun_share_course: courseOf(heavy_share_of_army_seizures),

  guns_wanted_by_groups: auxiliary({
    per: ["gun"],
    unit: "gun/month",
    equation:
      "guns_trafficked_on_record * gun_class_share * gun_share_taken_up * groups_gun_demand * gun_price_response",
    means: "Guns that groups would have bought in the US in a month, were access as it is now.",
    sources: DEMAND,
  }),
  guns_wanted_by_others: auxiliary({
    per: ["gun"],
    unit: "gun/month",
    equation:
      "guns_trafficked_on_record * gun_class_share * (1 - gun_share_taken_up) * gun_price_response",
    means: "Guns that other buyers in Mexico would have bought in the US in a month.",
    sources: DEMAND,
    note: "Their money and number are not in the model; they meet the same price and access.",
  }),
  gun_share_taken_up: given(share_taken_up_by_groups, "1"),
  groups_gun_demand: auxiliary({
    unit: "1",
    equation:
      "1 + gun_demand_link * (members_over_gun_record ^ (1 - gun_money_elasticity) * arms_budget_ratio ^ gun_money_elasticity - 1)",
    means: "Guns wanted by groups over those wanted on record: grows with members and money.",
    sources: DEMAND,
    note: "Twice the members with twice the money want twice the guns; money for each member counts with the elasticity of firearms.md M3.",
  }),
  gun_demand_link: link("1 while members and money move what groups want, 0 when cut."),
  gun_money_elasticity: auxiliary({
    unit: "1",
    equation: "MIN(1, gun_money_elasticity_drawn)",
    means: "Elasticity of guns wanted to money, at most 1.",
    sources: DEMAND,
    note: "Above 1, more members with the same money would want fewer guns.",
  }),
  gun_money_elasticity_drawn: given(revenue_elasticity, "1"),
  gun_price_response: auxiliary({
    unit: "1",
    equation: "gun_price_ratio ^ (-gun_price_elasticity * gun_price_link)",
    means: "Guns wanted at the going price over those wanted at the price on record.",
    sources: DEMAND,
  }),
  gun_price_elasticity: given(price_elasticity, "1"),
  gun_price_link: link("1 while buyers react to the price, 0 when cut."),
  gun_price_ratio: auxiliary({
    unit: "1",
    equation: "SAFEDIV(southbound_passing_on_record, southbound_passing_share, 1)",
    means:
      "Price of a gun in Mexico over that on record: the price of one must pay for those lost.",
    sources: DEMAND,
    note: "firearms.md M3: cost over the share that passes. US prices, fees of straw buyers and the risk of arrest stay as they are.",
  }),

  guns_bought_for_groups: auxiliary({
    per: ["gun"],
    unit: "gun/month",
    equation: "guns_wanted_by_groups * gun_supply_open * gun_tracing_deterrence",
    means: "Guns bought in the US for groups in a month.",
    sources: FLOW,
  }),
  guns_bought_for_others: auxiliary({
    per: ["gun"],
    unit: "gun/month",
    equation: "guns_wanted_by_others * gun_supply_open * gun_tracing_deterrence",
    means: "Guns bought in the US for other buyers in Mexico in a month.",
    sources: FLOW,
  }),
  guns_arriving: auxiliary({
    unit: "gun/month",
    equation:
      "gun_inflow_link * southbound_passing_share * SUM(guns_bought_for_groups[*] + guns_bought_for_others[*])",
    means: "Guns that come from the US into Mexico in a month, for groups and for others.",
    sources: FLOW,
  }),
  guns_arriving_from: auxiliary({
    per: ["origin"],
    unit: "gun/month",
    equation:
      "gun_inflow_link * southbound_passing_share * gun_tracing_deterrence * SUM((guns_wanted_by_groups[*] + guns_wanted_by_others[*]) * gun_supply_from[origin, *])",
    means: "Guns that come into Mexico in a month, by the US state in which they were bought.",
    sources: ["firearms.S08"],
  }),
  guns_seized_southbound: auxiliary({
    unit: "gun/month",
    equation:
      "gun_inflow_link * (1 - southbound_passing_share) * SUM(guns_bought_for_groups[*] + guns_bought_for_others[*])",
    means: "Guns seized on the US side in a month on their way to Mexico.",
    sources: ["firearms.S24", "firearms.S25", "firearms.S26"],
  }),
  gun_inflow_link: link("1 while groups get new guns from anywhere, 0 when the inflow is cut."),

  guns_from_elsewhere: auxiliary({
    per: ["gun"],
    unit: "gun/month",
    equation:
      "guns_trafficked_on_record * gun_class_share * gun_share_taken_up * groups_gun_demand * guns_elsewhere_over_us",
    means: "Guns that groups get from other countries in a month.",
    sources: ["firearms.S03", "firearms.S18"],
    note: "They do not grow when US access closes: no evidence says by how much they would.",
  }),
  guns_elsewhere_over_us: auxiliary({
    unit: "1",
    equation: "SAFEDIV(guns_elsewhere_share, 1 - guns_elsewhere_share)",
    means: "Guns from other countries for each gun from the US.",
    sources: ["firearms.S03", "firearms.S18"],
  }),
  guns_elsewhere_share: given(share_other_external_sources, "1"),
  guns_from_police: auxiliary({
    per: ["gun"],
    unit: "gun/month",
    equation: "police_guns_lost * gun_class_share",
    means: "Guns lost by or stolen from Mexican police that groups get in a month.",
    sources: ["firearms.S31", "firearms.S32"],
    note: "By class as in the traffic: their classes are not published.",
  }),
  police_guns_lost: given(guns_lost_by_police, "gun/month"),
};
