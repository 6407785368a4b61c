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
import { ACTOR_SOURCES, actors, RESPONSE_SOURCES, SCENARIOS_BEGIN, shocks } from "./frame.js";

/** Responses in the order of actors and shocks; 0 where an actor is left alone. */
const responses = (of: "position" | "salience"): readonly number[] =>
  actors.flatMap((actor) =>
    shocks.map(
      (shock) =>
        eventResponses.find((one) => one.actor === actor && one.shock === shock)?.[of] ?? 0,
    ),
  );

const bestOf = (of: "position" | "salience" | "influence"): readonly number[] =>
  useOfForceActors.map((actor) => actor[of].best);

export const bargainingVariables: Readonly<Record<string, VariableDefinition>> = {
  hazard_factor: auxiliary({
    unit: "1",
    equation: "trigger_factor * bargaining_factor * co_operation_factor",
    means: "Factor on the hazard of climbing; the hazard of falling is divided by it.",
    sources: ["force-and-politics.KAHN65"],
  }),

  trigger_factor: auxiliary({
    unit: "1",
    equation: "1 + (trigger_size - 1) * trigger_share * trigger_link",
    means: "Factor on the hazard after attacks on US citizens or agents.",
    sources: ["force-and-politics.MIS26"],
    note: "In expectation: the factor times the probability that an attack is recent.",
  }),
  trigger_size: given(trigger_multiplier, "1"),
  trigger_link: link("1 while attacks on US citizens raise the hazard, 0 when the link is cut."),
  trigger_share: auxiliary({
    unit: "1",
    equation: "1 - EXP(-recent_triggers / one_event)",
    means: "Probability that at least one such attack is recent.",
  }),
  one_event: constant({ unit: "event", value: 1, means: "One event." }),
  recent_triggers: stock({
    unit: "event",
    initial: "no_event",
    inflows: ["triggers"],
    outflows: ["triggers_fading"],
    means: "Attacks on US citizens or agents that still move the hazard.",
    sources: ["force-and-politics.MIS26"],
  }),
  no_event: constant({ unit: "event", value: 0, means: "No event." }),
  triggers: flow({
    unit: "event/month",
    equation:
      "MAX(0, us_citizens_killed - us_citizens_killed_before) / citizens_per_trigger + us_forces_killed / agents_per_trigger",
    means: "Attacks in a month that kill many US citizens, or US agents.",
    sources: ["force-and-politics.UPN20", "force-and-politics.MIS26"],
    note: "Deaths count beyond the usual number only; fewer of them move nobody.",
  }),
  triggers_fading: flow({
    unit: "event/month",
    equation: "recent_triggers / trigger_time",
    means: "Attacks that cease to move the hazard in a month.",
    sources: ["force-and-politics.MIS26"],
  }),
  trigger_time: given(trigger_duration, "month"),
  citizens_per_trigger: given(us_citizens_killed_per_trigger, "person/event"),
  agents_per_trigger: given(us_agents_killed_per_trigger, "person/event"),
  us_citizens_killed_before: stock({
    unit: "person/month",
    initial: "us_citizens_killed",
    inflows: ["usual_deaths_updated"],
    outflows: [],
    means: "US citizens killed in a month as was usual before scenarios begin.",
    sources: ["force-and-politics.AWAY23"],
  }),
  usual_deaths_updated: flow({
    unit: "person/(month^2)",
    equation:
      "before_scenarios * (us_citizens_killed - us_citizens_killed_before) / time_to_notice",
    means: "How the usual number follows the recorded one.",
    sources: ["force-and-politics.AWAY23"],
  }),
  before_scenarios: auxiliary({
    unit: "1",
    equation: "IF_THEN_ELSE(TIME < scenarios_begin, 1, 0)",
    means: "1 until scenarios begin, 0 from then on.",
  }),
  scenarios_begin: constant({
    unit: "month",
    value: SCENARIOS_BEGIN,
    means: "Month in which scenarios begin, from January 2012.",
  }),
  time_to_notice: constant({
    unit: "month",
    value: 1,
    means: "Time within which what is usual follows what is recorded.",
  }),

  co_operation_factor: auxiliary({
    unit: "1",
    equation:
      "EXP(-LN(factor_without_co_operation) * (co_operation - co_operation_before) * co_operation_hazard_link)",
    means: "Factor on the hazard when co-operation changes.",
    sources: ["force-and-politics.SD25", "force-and-politics.CG25"],
  }),
  factor_without_co_operation: given(hazard_factor_without_co_operation, "1"),
  co_operation_hazard_link: link(
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
    equation: "before_scenarios * (co_operation - co_operation_before) / time_to_notice",
    means: "How the usual co-operation follows the present one.",
    sources: ["force-and-politics.SD25"],
  }),

  bargaining_factor: auxiliary({
    unit: "1",
    equation:
      "EXP(LN(factor_per_rung) * (bargained_rung - bargained_rung_at_rest) / one_rung * bargaining_link)",
    means: "Factor on the hazard when the mean position of the actors moves.",
    sources: ACTOR_SOURCES,
  }),
  factor_per_rung: given(hazard_factor_per_rung, "1"),
  bargaining_link: link("1 while actors' positions move the hazard, 0 when the link is cut."),
  bargained_rung: auxiliary({
    unit: "rung",
    equation: "SAFEDIV(SUM(weighted_position[*]), SUM(actor_weight[*]), bargained_rung_at_rest)",
    means: "Mean position of the actors, weighted by influence and salience. HYPOTHETICAL table.",
    sources: ACTOR_SOURCES,
  }),
  bargained_rung_at_rest: auxiliary({
    unit: "rung",
    equation:
      "SUM(influence[*] * salience_at_rest[*] * position_at_rest[*]) / SUM(influence[*] * salience_at_rest[*])",
    means: "The same as the table states it.",
    sources: ACTOR_SOURCES,
  }),
  weighted_position: auxiliary({
    per: ["actor"],
    unit: "rung",
    equation: "actor_weight * actor_position",
    means: "Position of each actor times its weight.",
  }),
  actor_weight: auxiliary({
    per: ["actor"],
    unit: "1",
    equation: "influence * MAX(0, MIN(1, salience_at_rest + salience_shift))",
    means: "Influence of each actor times its salience.",
    sources: ACTOR_SOURCES,
  }),
  actor_position: auxiliary({
    per: ["actor"],
    unit: "rung",
    equation: "MAX(0, MIN(highest_rung, position_at_rest + position_shift))",
    means: "Rung up to which each actor would go.",
    sources: ACTOR_SOURCES,
  }),
  highest_rung: constant({
    unit: "rung",
    value: ladder.length - 1,
    means: "Top of the ladder, beyond which nobody can stand.",
  }),
  position_at_rest: constant({
    per: ["actor"],
    unit: "rung",
    value: bestOf("position"),
    means: "Position of each actor in the table. HYPOTHETICAL.",
    sources: ACTOR_SOURCES,
  }),
  salience_at_rest: constant({
    per: ["actor"],
    unit: "1",
    value: bestOf("salience"),
    means: "Salience of each actor in the table. HYPOTHETICAL.",
    sources: ACTOR_SOURCES,
  }),
  influence: constant({
    per: ["actor"],
    unit: "1",
    value: bestOf("influence"),
    means: "Influence of each actor in the table. HYPOTHETICAL.",
    sources: ACTOR_SOURCES,
  }),

  position_shift: auxiliary({
    per: ["actor"],
    unit: "rung",
    equation: "politics_answer * response_size * SUM(position_response[actor, *] * shock_size[*])",
    means: "How far events have moved each actor.",
    sources: RESPONSE_SOURCES,
  }),
  salience_shift: auxiliary({
    per: ["actor"],
    unit: "1",
    equation: "politics_answer * response_size * SUM(salience_response[actor, *] * shock_size[*])",
    means: "How much events have changed each actor's salience.",
    sources: RESPONSE_SOURCES,
  }),
  shock_size: auxiliary({
    per: ["shock"],
    unit: "event",
    equation: "one_event * LN(1 + recent_shocks / one_event) / LN(1 + 1)",
    means: "Events of each kind as they are felt: the first counts in full, later ones ever less.",
    sources: RESPONSE_SOURCES,
    note: "The evidence lets opinion move with the logarithm of deaths (force-and-politics.md 4.3).",
  }),
  recent_shocks: stock({
    per: ["shock"],
    unit: "event",
    initial: "no_event",
    inflows: ["shock_rate"],
    outflows: ["shocks_fading"],
    means: "Events of each kind that still move the actors.",
    sources: RESPONSE_SOURCES,
  }),
  shocks_fading: flow({
    per: ["shock"],
    unit: "event/month",
    equation: "recent_shocks / memory_of_events",
    means: "Events that cease to move the actors in a month.",
    sources: RESPONSE_SOURCES,
  }),
  position_response: constant({
    per: ["actor", "shock"],
    unit: "rung/event",
    value: responses("position"),
    means: "Rungs by which one event of each kind moves each actor. HYPOTHETICAL.",
    sources: RESPONSE_SOURCES,
  }),
  salience_response: constant({
    per: ["actor", "shock"],
    unit: "1/event",
    value: responses("salience"),
    means: "What one event of each kind adds to each actor's salience. HYPOTHETICAL.",
    sources: RESPONSE_SOURCES,
  }),
  response_size: given(response_scale, "1"),
  memory_of_events: given(response_memory, "month"),
  shock_rate: flow({
    per: ["shock"],
    unit: "event/month",
    equation: {
      us_deaths: "triggers",
      breach: "sovereignty_breaches",
      civilian_deaths: "civilians_killed_by_force / civilians_per_shock",
    },
    means: "Events of each kind in a month.",
    sources: RESPONSE_SOURCES,
  }),
  civilians_per_shock: given(civilians_killed_per_shock, "person/event"),
};
