/**
 * The ladder as shares of belief over its rungs: from the end of the record on, weight climbs and
 * falls by hazards, and policy set by levers takes it up at once. In expectation nothing is drawn.
 */
import {
  auxiliary,
  constant,
  flow,
  stock,
  type VariableDefinition,
} from "../../engine/model/definition.js";
import {
  ladder_rung_reached,
  ladder_step_down_rate,
  ladder_step_up_rate,
  unilateral_strike_hazard,
} from "../../evidence/force-and-politics/escalation.js";
import {
  campaign_after_strike_rate,
  campaign_strike_rate,
  ground_after_campaign_rate,
} from "../../evidence/force-and-politics/ladder-hazards.js";
import {
  campaignRung,
  consentedForceRung,
  groundRung,
  ladder,
  strikeRung,
} from "../../evidence/timeline/ladder.js";
import { given, link } from "../from-evidence.js";
import { LADDER_SOURCES, RECORD_END, recordedRungs, rungElement, rungs } from "./frame.js";

/** Rungs from which the next step up is not that below the consent barrier. */
const STEPS_PAST_THE_BARRIER: Readonly<Record<number, string>> = {
  [strikeRung - 1]: "first_strike_hazard",
  [strikeRung]: "campaign_after_strike_hazard",
  [campaignRung]: "ground_after_campaign_hazard",
};
/** Rungs that end by a hazard of their own: what goes on there has a length. */
const ENDS: Readonly<Record<number, string>> = {
  [campaignRung]: "campaign_end_hazard",
  [groundRung]: "ground_end_hazard",
};
const HIGHEST = ladder.length - 1;

/** One equation a rung. */
const perRung = (equation: (rung: number) => string): Record<string, string> =>
  Object.fromEntries(ladder.map(({ id }) => [rungElement(id), equation(id)]));

/** Which rung leads to which in one step: 1 where a move from the second arrives at the first. */
const steps = (by: number): readonly number[] =>
  rungs.flatMap((_, to) => rungs.map((__, from) => (to === from + by ? 1 : 0)));

/** @param answers whether the governments answer to events by themselves */
export const ladderVariables = (answers: boolean): Record<string, VariableDefinition> => ({
  rung_share: stock({
    per: ["rung"],
    unit: "1",
    initial: "MAX(0, 1 - ABS(rung_number - rung_at_start) / one_rung)",
    inflows: ["ladder_climbed_into", "ladder_fallen_into", "ladder_ordered_into"],
    outflows: ["ladder_climbing", "ladder_falling", "ladder_ordered"],
    means: "Share of belief that the ladder stands at each rung; it moves after the record ends.",
    sources: LADDER_SOURCES,
  }),
  rung_number: constant({
    per: ["rung"],
    unit: "rung",
    value: ladder.map(({ id }) => id),
    means: "Number of the rung.",
  }),
  one_rung: constant({ unit: "rung", value: 1, means: "One step of the ladder." }),
  rung_at_start: auxiliary({
    unit: "rung",
    equation: "MAX(0, MIN(highest_rung, rung_at_record_end))",
    means: "Rung from which the ladder moves on, kept on the ladder.",
    sources: LADDER_SOURCES,
  }),
  rung_at_record_end: given(ladder_rung_reached, "rung"),

  recorded_rung: auxiliary({
    unit: "rung",
    equation: "TIME",
    graph: {
      x: recordedRungs.map(([month]) => month),
      y: recordedRungs.map(([, rung]) => rung),
      mode: "discrete",
    },
    means: "Highest rung reached so far, as recorded; disputed events are left out.",
    sources: LADDER_SOURCES,
  }),
  ladder_record_over: auxiliary({
    unit: "1",
    equation: "IF_THEN_ELSE(TIME >= ladder_record_end, 1, 0)",
    means: "1 from the first month after the record of the ladder, 0 before.",
  }),
  ladder_record_end: constant({
    unit: "month",
    value: RECORD_END,
    means: "First month after the record of the ladder, from January 2012.",
  }),

  ladder_climbing: flow({
    per: ["rung"],
    unit: "1/month",
    equation: "ladder_moving * rung_share * ladder_leaving * ladder_climb_part",
    means: "Share that climbs from each rung to the next in a month.",
    sources: LADDER_SOURCES,
  }),
  ladder_falling: flow({
    per: ["rung"],
    unit: "1/month",
    equation: "ladder_moving * rung_share * ladder_leaving * ladder_fall_part",
    means: "Share that falls from each rung to the one below in a month.",
    sources: LADDER_SOURCES,
  }),
  ladder_ordered: flow({
    per: ["rung"],
    unit: "1/month",
    equation: "politics_answer * rung_share * ladder_leaving * ladder_order_part",
    means: "Share that policy set by levers takes from each lower rung in a month.",
    sources: LADDER_SOURCES,
    note: "Remembered only where politics answers by itself; as an input policy is its own memory.",
  }),
  ladder_climbed_into: flow({
    per: ["rung"],
    unit: "1/month",
    equation: "SUM(rung_one_above[rung, *] * ladder_climbing[*])",
    means: "Share that arrives from the rung below.",
    sources: LADDER_SOURCES,
  }),
  ladder_fallen_into: flow({
    per: ["rung"],
    unit: "1/month",
    equation: "SUM(rung_one_below[rung, *] * ladder_falling[*])",
    means: "Share that arrives from the rung above.",
    sources: LADDER_SOURCES,
  }),
  ladder_ordered_into: flow({
    per: ["rung"],
    unit: "1/month",
    equation: "IF_THEN_ELSE(rung_number = decided_rung, SUM(ladder_ordered[*]), 0)",
    means: "Share that policy set by levers takes to the rung that it amounts to.",
    sources: LADDER_SOURCES,
  }),
  rung_one_above: constant({
    per: ["rung", "rung"],
    unit: "1",
    value: steps(1),
    means: "1 where the first rung lies one above the second.",
  }),
  rung_one_below: constant({
    per: ["rung", "rung"],
    unit: "1",
    value: steps(-1),
    means: "1 where the first rung lies one below the second.",
  }),

  ladder_moving: auxiliary({
    unit: "1",
    equation: "politics_answer * ladder_record_over",
    means: "1 while the ladder moves by its hazards.",
  }),
  politics_answer: constant({
    unit: "1",
    value: answers ? 1 : 0,
    means: "1 where the governments answer to events by themselves, 0 where they are inputs.",
  }),
  ladder_leaving: auxiliary({
    per: ["rung"],
    unit: "1/month",
    equation: "(1 - EXP(-ladder_hazard_of_leaving * DT)) / DT",
    means: "Share of each rung left in a step, per month.",
    note: "Exact for hazards that stay the same within a step, so no rung falls below zero however large they are.",
  }),
  ladder_hazard_of_leaving: auxiliary({
    per: ["rung"],
    unit: "1/month",
    equation: "ladder_climb_hazard + ladder_fall_hazard + ladder_order_hazard",
    means: "Hazard of leaving each rung by any way.",
  }),
  ladder_climb_part: auxiliary({
    per: ["rung"],
    unit: "1",
    equation: "SAFEDIV(ladder_climb_hazard, ladder_hazard_of_leaving)",
    means: "Part of those who leave a rung that climbs.",
  }),
  ladder_fall_part: auxiliary({
    per: ["rung"],
    unit: "1",
    equation: "SAFEDIV(ladder_fall_hazard, ladder_hazard_of_leaving)",
    means: "Part of those who leave a rung that falls.",
  }),
  ladder_order_part: auxiliary({
    per: ["rung"],
    unit: "1",
    equation: "SAFEDIV(ladder_order_hazard, ladder_hazard_of_leaving)",
    means: "Part of those who leave a rung that policy takes up.",
  }),

  ladder_climb_hazard: auxiliary({
    per: ["rung"],
    unit: "1/month",
    equation: "ladder_hazard_at_rest * ladder_hazard_factor * ladder_climb_link",
    means: "Hazard of climbing from each rung to the next.",
    sources: LADDER_SOURCES,
  }),
  ladder_hazard_at_rest: auxiliary({
    per: ["rung"],
    unit: "1/month",
    equation: perRung((rung) =>
      rung === HIGHEST
        ? "no_ladder_hazard"
        : (STEPS_PAST_THE_BARRIER[rung] ?? "ladder_step_up_hazard"),
    ),
    means: "The same while nothing happens that moves politics.",
    sources: LADDER_SOURCES,
    note: "Seven rungs in 15 months below the consent barrier; from there on the prior of a strike without consent, then judgements.",
  }),
  ladder_fall_hazard: auxiliary({
    per: ["rung"],
    unit: "1/month",
    equation: perRung((rung) =>
      rung === 0
        ? "no_ladder_hazard"
        : ENDS[rung] !== undefined
          ? `${ENDS[rung]} * ladder_fall_link`
          : "ladder_step_down_hazard / ladder_hazard_factor * ladder_fall_link",
    ),
    means: "Hazard of falling from each rung to the one below.",
    sources: LADDER_SOURCES,
    note: "A campaign and a presence on the ground end as others did, whatever happens; nothing lasting was seen to end below.",
  }),
  ladder_order_hazard: auxiliary({
    per: ["rung"],
    unit: "1/month",
    equation: "IF_THEN_ELSE(rung_number < decided_rung, 1 / time_to_carry_out_force, 0)",
    means: "Hazard of being taken up by policy set by levers.",
  }),
  no_ladder_hazard: constant({ unit: "1/month", value: 0, means: "There is no rung to go to." }),
  ladder_step_up_hazard: given(ladder_step_up_rate, "1/month"),
  ladder_step_down_hazard: given(ladder_step_down_rate, "1/month"),
  first_strike_hazard: given(unilateral_strike_hazard, "1/month"),
  campaign_after_strike_hazard: given(campaign_after_strike_rate, "1/month"),
  ground_after_campaign_hazard: given(ground_after_campaign_rate, "1/month"),
  time_to_carry_out_force: constant({
    unit: "month",
    value: 1,
    means: "Time within which policy set by levers is carried out.",
  }),
  ladder_climb_link: link("1 while the ladder climbs by itself, 0 when the mechanism is cut."),
  ladder_fall_link: link("1 while the ladder falls by itself, 0 when the mechanism is cut."),

  decided_rung: auxiliary({
    unit: "rung",
    equation: "IF_THEN_ELSE(force_on_land > 0 AND force_rate > 0, rung_of_force, no_force_rung)",
    means: "Rung that the use of force set by levers amounts to; 0 while none is used.",
    sources: LADDER_SOURCES,
  }),
  rung_of_force: auxiliary({
    unit: "rung",
    equation: "IF_THEN_ELSE(force_on_land > 1, rung_without_consent, consented_rung)",
    means: "Rung of force on land with consent (option 1) or without it (option 2).",
    sources: LADDER_SOURCES,
  }),
  rung_without_consent: auxiliary({
    unit: "rung",
    equation:
      "IF_THEN_ELSE(force_rate > campaign_strikes AND campaign_clock_over > 0, campaign_rung, strike_rung)",
    means: "Rung of strikes without consent: single ones, or past 60 days a campaign.",
    sources: LADDER_SOURCES,
  }),
  campaign_strikes: given(campaign_strike_rate, "strike/month"),
  no_force_rung: constant({ unit: "rung", value: 0, means: "No force is decided." }),
  consented_rung: constant({
    unit: "rung",
    value: consentedForceRung,
    means: "Rung of lethal force in Mexico, consented or covert.",
  }),
  strike_rung: constant({
    unit: "rung",
    value: strikeRung,
    means: "Rung of an acknowledged single strike without consent.",
  }),
  campaign_rung: constant({
    unit: "rung",
    value: campaignRung,
    means: "Rung of a campaign of strikes.",
  }),

  rung_now: auxiliary({
    per: ["rung"],
    unit: "1",
    equation:
      "IF_THEN_ELSE(rung_number > decided_rung, rung_share, IF_THEN_ELSE(rung_number = decided_rung, share_up_to_decided, 0))",
    means: "Share of belief at each rung, policy set by levers counted in.",
    sources: LADDER_SOURCES,
  }),
  share_up_to_decided: auxiliary({
    unit: "1",
    equation: "SUM(share_taken_up[*])",
    means: "Share at or below the rung that policy amounts to.",
  }),
  share_taken_up: auxiliary({
    per: ["rung"],
    unit: "1",
    equation: "IF_THEN_ELSE(rung_number <= decided_rung, rung_share, 0)",
    means: "Share of each rung at or below the one that policy amounts to.",
  }),
  ladder_rung: auxiliary({
    unit: "rung",
    equation:
      "IF_THEN_ELSE(ladder_record_over > 0, SUM(rung_number[*] * rung_now[*]), MAX(recorded_rung, decided_rung))",
    means: "Rung of the ladder: as recorded, or policy if higher; after the record the mean rung.",
    sources: LADDER_SOURCES,
  }),
  ladder_rung_of_interval: auxiliary({
    unit: "rung",
    equation: "PREVIOUS(ladder_rung, ladder_rung)",
    means: "Rung on which the ladder stood in the interval that ends at this moment.",
    sources: LADDER_SOURCES,
    note: "What is reported of a month: a level is read at the first moment of the next month, when a lever of that month would show already.",
  }),
});
