/**
 * What the ladder does when it climbs by itself: past a strike without consent it strikes, at its top
 * US forces are on the ground. In expectation: the belief in a rung times what the rung means.
 */
import { auxiliary, constant, type VariableDefinition } from "../../engine/model/definition.js";
import {
  campaign_length,
  campaign_tempo,
  ground_length,
} from "../../evidence/force-and-politics/lasting-force.js";
import { consentedForceRung, groundRung, strikeRung } from "../../evidence/timeline/ladder.js";
import { given } from "../from-evidence.js";
import { LADDER_SOURCES, rungElement, rungs } from "./frame.js";

/** Only one of the rungs, as an equation for each. */
const onlyAt = (rung: number, equation: string, otherwise: string): Record<string, string> =>
  Object.fromEntries(rungs.map((one) => [one, one === rungElement(rung) ? equation : otherwise]));

export const ownForceVariables: Readonly<Record<string, VariableDefinition>> = {
  campaign_share_by_politics: auxiliary({
    unit: "1",
    equation:
      "politics_answer * IF_THEN_ELSE(decided_rung < campaign_rung, SUM(share_in_campaign[*]), 0)",
    means: "Belief that a campaign goes on that no lever orders; presence on the ground holds one.",
    sources: LADDER_SOURCES,
  }),
  share_in_campaign: auxiliary({
    per: ["rung"],
    unit: "1",
    equation: "IF_THEN_ELSE(rung_number >= campaign_rung, rung_share, 0)",
    means: "Share of belief at each rung that holds a campaign.",
    sources: LADDER_SOURCES,
  }),
  ground_share: auxiliary({
    unit: "1",
    equation: "politics_answer * SUM(share_on_the_ground[*])",
    means: "Belief that US forces are present on the ground in Mexico.",
    sources: LADDER_SOURCES,
  }),
  share_on_the_ground: auxiliary({
    per: ["rung"],
    unit: "1",
    equation: onlyAt(groundRung, "rung_share", "no_share"),
    means: "Share of belief at the rung of presence on the ground.",
    sources: LADDER_SOURCES,
  }),
  no_share: constant({ unit: "1", value: 0, means: "No belief." }),
  first_strikes_by_politics: auxiliary({
    unit: "1/month",
    equation:
      "SUM(ladder_climbing[*] * rung_below_strike[*]) * IF_THEN_ELSE(decided_rung < strike_rung, 1, 0)",
    means: "Belief in a month that politics takes the step to a strike without consent.",
    sources: LADDER_SOURCES,
  }),
  rung_below_strike: auxiliary({
    per: ["rung"],
    unit: "1",
    equation: onlyAt(strikeRung - 1, "politics_answer", "no_share"),
    means: "1 for the rung below a strike without consent, where politics answers by itself.",
  }),
  strikes_by_politics: auxiliary({
    unit: "strike/month",
    equation:
      "campaign_share_by_politics * campaign_tempo + first_strikes_by_politics * one_strike",
    means: "Strikes in a month that no lever orders.",
    sources: LADDER_SOURCES,
  }),
  campaign_tempo: given(campaign_tempo, "strike/month"),
  one_strike: constant({
    unit: "strike",
    value: 1,
    means: "The strike by which a rung is reached.",
  }),
  force_share_by_politics: auxiliary({
    unit: "1",
    equation:
      "MIN(1, campaign_share_by_politics + first_strikes_by_politics * time_to_carry_out_force)",
    means: "Share of months in which politics uses force without consent that no lever orders.",
    sources: LADDER_SOURCES,
  }),
  provocations: auxiliary({
    unit: "event/month",
    equation:
      "SUM(ladder_climbing[*] * rung_below_covert[*]) * one_political_event * IF_THEN_ELSE(decided_rung < consented_rung, 1, 0)",
    means: "Steps in a month to covert force in Mexico: a provocation each.",
    sources: ["force-and-politics.MIS26", "force-and-politics.DW26"],
    note: "Those before the ladder moves are part of the record of co-operation.",
  }),
  rung_below_covert: auxiliary({
    per: ["rung"],
    unit: "1",
    equation: onlyAt(consentedForceRung - 1, "politics_answer", "no_share"),
    means: "1 for the rung below covert or consented force, where politics answers by itself.",
  }),
  campaign_end_hazard: auxiliary({
    unit: "1/month",
    equation: "1 / campaign_length",
    means: "Hazard with which a campaign ends, from how long others lasted.",
    sources: ["force-and-politics.TBIJ15"],
  }),
  campaign_length: given(campaign_length, "month"),
  ground_end_hazard: auxiliary({
    unit: "1/month",
    equation: "1 / ground_length",
    means: "Hazard with which a presence on the ground ends, from how long others lasted.",
    sources: ["force-and-politics.CRS14"],
  }),
  ground_length: given(ground_length, "month"),
};
