/**
 * The chance that an acknowledged strike without consent has happened since the record ended: the
 * same ladder, followed only as long as no strike has happened.
 */
import { auxiliary, flow, stock, type VariableDefinition } from "../../engine/model/definition.js";
import { LADDER_SOURCES } from "./frame.js";

export const firstStrikeVariables: Readonly<Record<string, VariableDefinition>> = {
  unstruck_share: stock({
    per: ["rung"],
    unit: "1",
    initial: "is_below_strike * MAX(0, 1 - ABS(rung_number - rung_at_start) / one_rung)",
    inflows: ["unstruck_climbed_into", "unstruck_fallen_into", "unstruck_ordered_into"],
    outflows: ["unstruck_climbing", "unstruck_falling", "unstruck_ordered"],
    means: "Share of belief that the ladder stands at each rung and no strike has happened.",
    sources: LADDER_SOURCES,
  }),
  is_below_strike: auxiliary({
    per: ["rung"],
    unit: "1",
    equation: "IF_THEN_ELSE(rung_number < strike_rung, 1, 0)",
    means: "1 for rungs below an acknowledged strike without consent.",
  }),
  unstruck_climbing: flow({
    per: ["rung"],
    unit: "1/month",
    equation: "ladder_moving * unstruck_share * ladder_leaving * ladder_climb_part",
    means: "Unstruck share that climbs in a month; from the last rung below it is struck.",
    sources: LADDER_SOURCES,
  }),
  unstruck_falling: flow({
    per: ["rung"],
    unit: "1/month",
    equation: "ladder_moving * unstruck_share * ladder_leaving * ladder_fall_part",
    means: "Unstruck share that falls in a month.",
    sources: LADDER_SOURCES,
  }),
  unstruck_ordered: flow({
    per: ["rung"],
    unit: "1/month",
    equation: "politics_answer * unstruck_share * ladder_leaving * ladder_order_part",
    means: "Unstruck share that policy set by levers takes up in a month.",
    sources: LADDER_SOURCES,
  }),
  unstruck_climbed_into: flow({
    per: ["rung"],
    unit: "1/month",
    equation: "is_below_strike * SUM(rung_one_above[rung, *] * unstruck_climbing[*])",
    means: "Unstruck share that arrives from the rung below.",
    sources: LADDER_SOURCES,
  }),
  unstruck_fallen_into: flow({
    per: ["rung"],
    unit: "1/month",
    equation: "is_below_strike * SUM(rung_one_below[rung, *] * unstruck_falling[*])",
    means: "Unstruck share that arrives from the rung above.",
    sources: LADDER_SOURCES,
  }),
  unstruck_ordered_into: flow({
    per: ["rung"],
    unit: "1/month",
    equation:
      "IF_THEN_ELSE(rung_number = decided_rung, is_below_strike * SUM(unstruck_ordered[*]), 0)",
    means: "Unstruck share that policy takes to a rung below the strike.",
    sources: LADDER_SOURCES,
  }),
  strike_probability: auxiliary({
    unit: "1",
    equation: "1 - SUM(unstruck_share[*])",
    means: "Probability that a strike without consent has been acknowledged since the record.",
    sources: LADDER_SOURCES,
    note: "Moves only where politics answers by itself.",
  }),
};
