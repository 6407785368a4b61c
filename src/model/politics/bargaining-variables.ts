/**
 * How events move the actors, and the actors and co-operation the hazards. Only changes count:
 * while nothing happens the factor on the hazards is exactly 1, wherever the table stands.
 */
import {
  auxiliary,
  constant,
  flow,
  stock,
  type VariableDefinition,
} from "../../engine/model/definition.js";
import { trigger_multiplier } from "../../evidence/force-and-politics/escalation.js";
import { eventResponses } from "../../evidence/force-and-politics/event-responses.js";
import {
  civilians_killed_per_shock,
  hazard_factor_per_rung,
  hazard_factor_without_co_operation,
  response_memory,
  response_scale,
  trigger_duration,
  us_agents_killed_per_trigger,
  us_citizens_killed_per_trigger,
} from "../../evidence/force-and-politics/ladder-hazards.js";
import { useOfForceActors } from "../../evidence/force-and-politics/use-of-force-actors.js";
import { ladder } from "../../evidence/timeline/ladder.js";
import { given, link } from "../from-evidence.js";
import {
  ACTOR_SOURCES,
  actors,
  politicalShocks,
  RESPONSE_SOURCES,
  SCENARIOS_BEGIN,
} from "./frame.js";

/** Responses in the order of actors and shocks; 0 where an actor is left alone. */
const responses = (of: "position" | "salience"): readonly number[] =>
  actors.flatMap((actor) =>
    politicalShocks.map(
      (shock) =>
        eventResponses.find((one) => one.actor === actor && one.shock === shock)?.[of] ?? 0,
    ),
  );

const bestOf = (of: "position" | "salience" | "influence"): readonly number[] =>
  useOfForceActors.map((actor) => actor[of].best);

export const bargainingVariables: Readonly<Record<string, VariableDefinition>> = {
  ladder_hazard_factor: auxiliary({
    unit: "1",
    equation: "trigger_factor * bargaining_factor * co_operation_factor",
    means: "Factor on the hazard of climbing; the hazard of falling is divided by it.",
    sources: ["force-and-politics.KAHN65"],
  }),

  trigger_factor: auxiliary({
    unit: "1",
    equation: "1 + (trigger_size - 1) * trigger_share * ladder_trigger_link",
    means: "Factor on the hazard after attacks on US citizens or agents.",
    sources: ["force-and-politics.MIS26"],
    note: "In expectation: the factor times the probability that an attack is recent.",
  }),
  trigger_size: given(trigger_multiplier, "1"),
  ladder_trigger_link: link(
    "1 while attacks on US citizens raise the hazard, 0 when the link is cut.",
  ),
  trigger_share: auxiliary({
    unit: "1",
    equation: "1 - EXP(-recent_trigger_events / one_political_event)",
    means: "Probability that at least one such attack is recent.",
  }),
  one_political_event: constant({ unit: "event", value: 1, means: "One event." }),
  recent_trigger_events: stock({
    unit: "event",
    initial: "no_political_event",
    inflows: ["trigger_events"],
    outflows: ["trigger_events_fading"],
    means: "Attacks on US citizens or agents that still move the hazard.",
    sources: ["force-and-politics.MIS26"],
  }),
  no_political_event: constant({ unit: "event", value: 0, means: "No event." }),
  trigger_events: flow({
    unit: "event/month",
    equation:
      "MAX(0, us_citizens_killed - us_citizens_killed_by_politics - us_citizens_killed_before) / citizens_per_trigger + MAX(0, us_forces_killed - us_forces_killed_by_politics) / agents_per_trigger",
    means: "Attacks in a month that kill many US citizens, or US agents.",
    sources: ["force-and-politics.UPN20", "force-and-politics.MIS26"],
    note: "Deaths count beyond the usual number only; fewer of them move nobody. Those of force that the ladder itself decided on are inside the hazards from cases.",
  }),
  trigger_events_fading: flow({
    unit: "event/month",
    equation: "recent_trigger_events / MAX(trigger_time, shortest_trigger_time)",
    means: "Attacks that cease to move the hazard in a month.",
    sources: ["force-and-politics.MIS26"],
  }),
  shortest_trigger_time: constant({
    unit: "month",
    value: 0.5,
    means:
      "Two steps: nothing faster is followed as a stock (MODEL.md 1). A shorter time counts as this.",
  }),
  trigger_time: given(trigger_duration, "month"),
  citizens_per_trigger: given(us_citizens_killed_per_trigger, "person/event"),
  agents_per_trigger: given(us_agents_killed_per_trigger, "person/event"),
  us_citizens_killed_before: stock({
    unit: "person/month",
    initial: "us_citizens_killed",
    inflows: ["usual_us_deaths_updated"],
    outflows: [],
    means: "US citizens killed in a month as was usual before scenarios begin.",
    sources: ["force-and-politics.AWAY23"],
  }),
  usual_us_deaths_updated: flow({
    unit: "person/(month^2)",
    equation:
      "before_political_scenarios * (us_citizens_killed - us_citizens_killed_before) / time_to_notice_usual",
    means: "How the usual number follows the recorded one.",
    sources: ["force-and-politics.AWAY23"],
  }),
  before_political_scenarios: auxiliary({
    unit: "1",
    equation: "IF_THEN_ELSE(TIME < political_scenarios_begin, 1, 0)",
    means: "1 until scenarios begin, 0 from then on.",
  }),
  political_scenarios_begin: constant({
    unit: "month",
    value: SCENARIOS_BEGIN,
    means: "Month in which scenarios begin, from January 2012.",
  }),
  time_to_notice_usual: constant({
    unit: "month",
    value: 1,
    means: "Time within which what is usual follows what is recorded.",
  }),

  co_operation_factor: auxiliary({
    unit: "1",
    equation:
      "EXP(-LN(hazard_factor_of_lost_co_operation) * (co_operation - co_operation_before) * ladder_co_operation_link)",
    means: "Factor on the hazard when co-operation changes.",
    sources: ["force-and-politics.SD25", "force-and-politics.CG25"],
  }),
  hazard_factor_of_lost_co_operation: given(hazard_factor_without_co_operation, "1"),
  ladder_co_operation_link: link(
    "1 while co-operation moves the hazard, 0 when the mechanism is cut.",
  ),
  co_operation_before: stock({
    unit: "1",
    initial: "co_operation",
    inflows: ["usual_co_operation_updated"],
    outflows: [],
    means: "Co-operation as it stood when scenarios begin.",
    sources: ["force-and-politics.SD25"],
  }),
  usual_co_operation_updated: flow({
    unit: "1/month",
    equation:
      "before_political_scenarios * (co_operation - co_operation_before) / time_to_notice_usual",
    means: "How the usual co-operation follows the present one.",
    sources: ["force-and-politics.SD25"],
  }),

  bargaining_factor: auxiliary({
    unit: "1",
    equation:
      "EXP(LN(hazard_factor_of_one_rung) * (bargained_rung - bargained_rung_at_rest) / one_rung * ladder_bargaining_link)",
    means: "Factor on the hazard when the mean position of the actors moves.",
    sources: ACTOR_SOURCES,
  }),
  hazard_factor_of_one_rung: given(hazard_factor_per_rung, "1"),
  ladder_bargaining_link: link(
    "1 while actors' positions move the hazard, 0 when the link is cut.",
  ),
  bargained_rung: auxiliary({
    unit: "rung",
    equation:
      "SAFEDIV(SUM(actor_weighted_position[*]), SUM(actor_weight[*]), bargained_rung_at_rest)",
    means: "Mean position of the actors, weighted by influence and salience. HYPOTHETICAL table.",
    sources: ACTOR_SOURCES,
  }),
  bargained_rung_at_rest: auxiliary({
    unit: "rung",
    equation:
      "SUM(actor_influence[*] * actor_salience_at_rest[*] * actor_position_at_rest[*]) / SUM(actor_influence[*] * actor_salience_at_rest[*])",
    means: "The same as the table states it.",
    sources: ACTOR_SOURCES,
  }),
  actor_weighted_position: auxiliary({
    per: ["actor"],
    unit: "rung",
    equation: "actor_weight * actor_position",
    means: "Position of each actor times its weight.",
  }),
  actor_weight: auxiliary({
    per: ["actor"],
    unit: "1",
    equation: "actor_influence * MAX(0, MIN(1, actor_salience_at_rest + actor_salience_shift))",
    means: "Influence of each actor times its salience.",
    sources: ACTOR_SOURCES,
  }),
  actor_position: auxiliary({
    per: ["actor"],
    unit: "rung",
    equation: "MAX(0, MIN(highest_rung, actor_position_at_rest + actor_position_shift))",
    means: "Rung up to which each actor would go.",
    sources: ACTOR_SOURCES,
  }),
  highest_rung: constant({
    unit: "rung",
    value: ladder.length - 1,
    means: "Top of the ladder, beyond which nobody can stand.",
  }),
  actor_position_at_rest: constant({
    per: ["actor"],
    unit: "rung",
    value: bestOf("position"),
    means: "Position of each actor in the table. HYPOTHETICAL.",
    sources: ACTOR_SOURCES,
  }),
  actor_salience_at_rest: constant({
    per: ["actor"],
    unit: "1",
    value: bestOf("salience"),
    means: "Salience of each actor in the table. HYPOTHETICAL.",
    sources: ACTOR_SOURCES,
  }),
  actor_influence: constant({
    per: ["actor"],
    unit: "1",
    value: bestOf("influence"),
    means: "Influence of each actor in the table. HYPOTHETICAL.",
    sources: ACTOR_SOURCES,
  }),

  actor_position_shift: auxiliary({
    per: ["actor"],
    unit: "rung",
    equation:
      "politics_answer * political_response_size * (SUM(actor_position_response[actor, *] * political_shock_size[*]) + deaths_on_politics_link * SUM(actor_position_toll_response[actor, *] * death_toll_felt[*]))",
    means: "How far events and deaths have moved each actor.",
    sources: RESPONSE_SOURCES,
  }),
  actor_salience_shift: auxiliary({
    per: ["actor"],
    unit: "1",
    equation:
      "politics_answer * political_response_size * (SUM(actor_salience_response[actor, *] * political_shock_size[*]) + deaths_on_politics_link * SUM(actor_salience_toll_response[actor, *] * death_toll_felt[*]))",
    means: "How much events and deaths have changed each actor's salience.",
    sources: RESPONSE_SOURCES,
  }),
  political_shock_size: auxiliary({
    per: ["political_shock"],
    unit: "event",
    equation:
      "one_political_event * LN(1 + recent_political_shocks / one_political_event) / LN(1 + 1)",
    means: "Events of each kind as they are felt: the first counts in full, later ones ever less.",
    sources: RESPONSE_SOURCES,
    note: "The evidence lets opinion move with the logarithm of deaths (force-and-politics.md 4.3).",
  }),
  recent_political_shocks: stock({
    per: ["political_shock"],
    unit: "event",
    initial: "no_political_event",
    inflows: ["political_shock_rate"],
    outflows: ["political_shocks_fading"],
    means: "Events of each kind that still move the actors.",
    sources: RESPONSE_SOURCES,
  }),
  political_shocks_fading: flow({
    per: ["political_shock"],
    unit: "event/month",
    equation: "recent_political_shocks / political_memory",
    means: "Events that cease to move the actors in a month.",
    sources: RESPONSE_SOURCES,
  }),
  actor_position_response: constant({
    per: ["actor", "political_shock"],
    unit: "rung/event",
    value: responses("position"),
    means: "Rungs by which one event of each kind moves each actor. HYPOTHETICAL.",
    sources: RESPONSE_SOURCES,
  }),
  actor_salience_response: constant({
    per: ["actor", "political_shock"],
    unit: "1/event",
    value: responses("salience"),
    means: "What one event of each kind adds to each actor's salience. HYPOTHETICAL.",
    sources: RESPONSE_SOURCES,
  }),
  political_response_size: given(response_scale, "1"),
  political_memory: given(response_memory, "month"),
  political_shock_rate: flow({
    per: ["political_shock"],
    unit: "event/month",
    equation: {
      us_deaths: "trigger_events",
      breach: "MAX(0, sovereignty_breaches - breaches_by_politics)",
      civilian_deaths:
        "MAX(0, civilians_killed_by_force - civilians_killed_by_politics) / civilians_per_shock",
    },
    means: "Events of each kind in a month.",
    sources: RESPONSE_SOURCES,
  }),
  civilians_per_shock: given(civilians_killed_per_shock, "person/event"),
};
