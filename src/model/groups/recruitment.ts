/**
 * The choice to join (cartels.md M6): by force, or of free will with log-odds that rise with pay
 * and fall with the risk of prison and death as it comes to be seen. Everything is relative to the
 * start, where the base probability holds.
 */
import { auxiliary, type VariableDefinition } from "../../engine/model/definition.js";
import { least_share, risk_perception_time } from "../../evidence/cartels/group-judgements.js";
import {
  death_sensitivity,
  forced_recruitment_probability,
  member_pay_model,
  money_sensitivity,
  prison_sensitivity,
  recruitment_probability_base,
  voluntary_recruitment_ceiling,
} from "../../evidence/cartels/recruitment-choice.js";
import { given, link } from "../from-evidence.js";

const CHOICE = ["cartels.pc-code-2025a"];

export const recruitmentVariables: Readonly<Record<string, VariableDefinition>> = {
  joining_over_base: auxiliary({
    unit: "1",
    equation: "1 + recruitment_choice_link * (joining_chance / joining_chance_at_start - 1)",
    means: "Chance that an exposed person joins, over that at the start.",
    sources: CHOICE,
  }),
  recruitment_choice_link: link(
    "1 while pay and risk bear on joining, 0 when the mechanism is cut.",
  ),
  joining_chance: auxiliary({
    unit: "1",
    equation: "forced_chance + voluntary_ceiling / (1 + EXP(-joining_log_odds))",
    means: "Chance that a person exposed to recruitment joins, by force or of free will.",
    sources: CHOICE,
  }),
  joining_chance_at_start: auxiliary({
    unit: "1",
    equation: "INIT(joining_chance)",
    means: "The chance at the start.",
  }),
  forced_recruits: auxiliary({
    unit: "person/month",
    equation: "recruits * forced_chance / joining_chance",
    means: "People recruited by force in a month.",
    sources: CHOICE,
    note: "No official figure of forced recruitment exists: the chance is an assumption.",
  }),
  joining_log_odds: auxiliary({
    unit: "1",
    equation:
      "joining_log_odds_at_base + money_weight * member_pay * (income_per_member_ratio - 1) - risk_log_odds",
    means: "Log-odds of joining of free will.",
    sources: CHOICE,
  }),
  joining_log_odds_at_base: auxiliary({
    unit: "1",
    equation: "LN(voluntary_base / MAX(voluntary_ceiling - voluntary_base, least_share))",
    means: "Log-odds that give the base probability.",
    sources: CHOICE,
  }),
  voluntary_base: auxiliary({
    unit: "1",
    equation: "MAX(joining_base - forced_chance, least_share)",
    means: "Base probability of joining of free will.",
    sources: CHOICE,
  }),
  least_share: given(least_share, "1"),
  risk_log_odds: auxiliary({
    unit: "1",
    equation:
      "prison_weight * (prison_risk_seen - INIT(prison_risk_seen)) + death_weight * (death_risk_seen - INIT(death_risk_seen))",
    means: "What the change of risk since the start takes from the log-odds.",
    sources: CHOICE,
    note: "The weights reach down to zero: joining may not answer to risk at all.",
  }),
  prison_risk_seen: auxiliary({
    unit: "1/month",
    equation: "SMTH1(prison_risk, risk_perception_time)",
    means: "Monthly risk of prison as those who may join see it.",
    sources: CHOICE,
  }),
  death_risk_seen: auxiliary({
    unit: "1/month",
    equation: "SMTH1(death_risk, risk_perception_time)",
    means: "Monthly risk of death as those who may join see it.",
    sources: CHOICE,
  }),
  prison_risk: auxiliary({
    unit: "1/month",
    equation: "SAFEDIV(imprisoned, total_members)",
    means: "Share of members imprisoned in a month.",
  }),
  death_risk: auxiliary({
    unit: "1/month",
    equation: "SAFEDIV(deaths + deaths_by_forces, total_members)",
    means: "Share of members killed in a month.",
  }),
  risk_perception_time: given(risk_perception_time, "month"),
  forced_chance: given(forced_recruitment_probability, "1"),
  voluntary_ceiling: given(voluntary_recruitment_ceiling, "1"),
  joining_base: given(recruitment_probability_base, "1"),
  money_weight: given(money_sensitivity, "month/USD2024"),
  member_pay: given(member_pay_model, "USD2024/month"),
  prison_weight: given(prison_sensitivity, "month"),
  death_weight: given(death_sensitivity, "month"),
};
