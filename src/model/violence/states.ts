/**
 * How homicides spread over the 32 states. A state's share follows the record while it lasts; then
 * it returns slowly to its long-run place and is shaken by small shocks and sudden shifts, which
 * neighbours share in part. Contested overlap of groups moves it as far as the evidence says.
 */
import {
  auxiliary,
  constant,
  flow,
  stock,
  type VariableDefinition,
} from "../../engine/model/definition.js";
import {
  overlap_elasticity,
  state_jump_frequency,
  state_jump_share,
  state_neighbour_mixing,
  state_share_reversion,
  state_share_variance,
} from "../../evidence/mexico-data/violence-model.js";
import { given, link } from "../from-evidence.js";
import {
  logShareTable,
  meanBeforeStart,
  meanToNow,
  neighbourWeights,
  recordYearMiddle,
  STATE_REGISTER,
  stateRecordEnd,
} from "./state-record.js";

/** Shares of the states. */
export const stateVariables: Readonly<Record<string, VariableDefinition>> = {
  homicides_by_state: auxiliary({
    per: ["state"],
    unit: "person/month",
    equation: "homicides * state_share",
    means: "Homicides in each state; they add up to those of the nation.",
    sources: STATE_REGISTER,
  }),
  state_share: auxiliary({
    per: ["state"],
    unit: "1",
    equation: "state_weight / SUM(state_weight[*])",
    means: "Share of a state in the nation's homicides.",
    sources: STATE_REGISTER,
  }),
  state_weight: auxiliary({
    per: ["state"],
    unit: "1",
    equation: "EXP(state_log_weight - highest_state_log_weight) * state_drift",
    means: "Weight of a state among all, over that of the heaviest before it drifts.",
    sources: STATE_REGISTER,
  }),
  highest_state_log_weight: auxiliary({
    unit: "1",
    equation: "MAX(state_log_weight[*])",
    means: "Logarithm of the weight of the heaviest state before it drifts.",
    note: "Taken out so that no weight leaves the numbers, however strong the groups become.",
  }),
  state_log_weight: auxiliary({
    per: ["state"],
    unit: "1",
    equation:
      "state_log_share_on_record + overlap_elasticity * overlap_link * (contested_overlap - contested_overlap_on_record)",
    means: "Logarithm of the weight of a state before it drifts.",
    sources: STATE_REGISTER,
  }),
  overlap_elasticity: given(overlap_elasticity, "1/group^2"),
  overlap_link: link("1 while contested overlap of groups moves a state's homicides, 0 when cut."),

  state_log_share_on_record: auxiliary({
    per: ["state"],
    unit: "1",
    equation: "SUM(state_log_share_table[state, *] * record_year_weight[*])",
    means: "Logarithm of a state's share as recorded; stays where the record ends.",
    sources: STATE_REGISTER,
  }),
  record_year_weight: auxiliary({
    per: ["record_year"],
    unit: "1",
    equation: "MAX(0, 1 - ABS(state_record_time - record_year_middle) / record_year_length)",
    means:
      "Weight of a year of the record at this moment: straight lines between middles of years.",
  }),
  state_record_time: auxiliary({
    unit: "month",
    equation: "MIN(TIME, state_record_end * state_record_link)",
    means: "Moment of the record by state that is read.",
  }),
  state_record_end: stateRecordEnd,
  state_record_link: link(
    "1 while the record informs states' shares, 0 to leave them free from 2012 on.",
  ),
  record_year_length: constant({
    unit: "month",
    value: recordYearLength(),
    means: "Length of a year.",
  }),
  record_year_middle: recordYearMiddle,
  state_log_share_table: logShareTable,

  state_drift: stock({
    per: ["state"],
    unit: "1",
    initial: "1",
    inflows: ["state_drift_change"],
    outflows: [],
    means: "Weight of a state relative to where its record ends.",
    sources: STATE_REGISTER,
  }),
  state_drift_change: flow({
    per: ["state"],
    unit: "1/month",
    equation: "state_drift * (EXP(state_drift_rate * DT) - 1) / DT",
    means: "Change of that weight in a month.",
    sources: STATE_REGISTER,
    note: "An exact exponent over the step: the weight stays above zero with any step.",
  }),
  state_drift_rate: auxiliary({
    per: ["state"],
    unit: "1/month",
    equation:
      "state_record_is_over * state_drift_link * (state_share_reversion * (state_place - state_log_share_on_record - LN(state_drift)) + state_shock / violence_chance_month)",
    means: "Rate of change of its logarithm: a slow return to its place and a shock.",
    sources: STATE_REGISTER,
  }),
  state_record_is_over: auxiliary({
    unit: "1",
    equation: "IF_THEN_ELSE(TIME < state_record_end * state_record_link, 0, 1)",
    means: "0 while the record informs states' shares, 1 from its end on.",
  }),
  state_drift_link: link("1 while states' shares drift after the record, 0 when cut."),
  state_share_reversion: given(state_share_reversion, "1/month"),
  state_place: auxiliary({
    per: ["state"],
    unit: "1",
    equation:
      "state_record_link * state_mean_to_now + (1 - state_record_link) * state_mean_before_start",
    means: "Long-run place of a state: mean logarithm of its share since 2006, as far as known.",
    sources: STATE_REGISTER,
  }),
  state_mean_to_now: meanToNow,
  state_mean_before_start: meanBeforeStart,

  state_shock: auxiliary({
    per: ["state"],
    unit: "1",
    equation:
      "(state_own_shock + state_neighbour_mixing * SUM(state_neighbour_weight[state, *] * state_own_shock[*])) / SQRT(1 + state_neighbour_mixing ^ 2 * state_neighbour_squares)",
    means: "Shock of a month to a state: its own, and part of its neighbours'.",
    sources: STATE_REGISTER,
    note: "Scaled so that mixing changes no variance.",
  }),
  state_neighbour_mixing: given(state_neighbour_mixing, "1"),
  state_neighbour_weight: neighbourWeights,
  state_neighbour_squares: auxiliary({
    per: ["state"],
    unit: "1",
    equation: "SUM(state_neighbour_weight[state, *] * state_neighbour_weight[state, *])",
    means: "Sum of the squared weights of a state's neighbours.",
  }),
  state_own_shock: auxiliary({
    per: ["state"],
    unit: "1",
    equation:
      "SQRT(violence_chance_month * state_share_variance * (1 - state_jump_share)) * state_small_shock + state_jump",
    means: "A state's own shock of a month: many small causes and, seldom, a sudden shift.",
    sources: STATE_REGISTER,
  }),
  state_share_variance: given(state_share_variance, "1/month"),
  state_jump_share: given(state_jump_share, "1"),
  state_jump_frequency: given(state_jump_frequency, "1/month"),
  state_small_shock: auxiliary({
    per: ["state"],
    unit: "1",
    equation: "IF_THEN_ELSE(state_record_is_over > 0, NORMAL(0, 1), 0)",
    means: "Small shock of the month, in standard deviations; none while the record lasts.",
  }),
  state_jump: auxiliary({
    per: ["state"],
    unit: "1",
    equation:
      "state_jump_size * IF_THEN_ELSE(state_jump_chance < violence_chance_month * state_jump_frequency, NORMAL(0, 1), 0)",
    means: "Sudden shift of the month: in most months none.",
    sources: STATE_REGISTER,
  }),
  state_jump_size: auxiliary({
    unit: "1",
    equation: "SQRT(SAFEDIV(state_jump_share * state_share_variance, state_jump_frequency))",
    means: "Standard deviation of a sudden shift.",
    sources: STATE_REGISTER,
  }),
  state_jump_chance: auxiliary({
    per: ["state"],
    unit: "1",
    equation: "IF_THEN_ELSE(state_record_is_over > 0, UNIFORM(0, 1), 1)",
    means: "Draw of the month that decides whether a state shifts; 1 while the record lasts.",
  }),
};

/** Months between the middles of two years of the record. */
function recordYearLength(): number {
  const [first = Number.NaN, second = Number.NaN] =
    typeof recordYearMiddle.value === "number" ? [] : recordYearMiddle.value;
  return second - first;
}
