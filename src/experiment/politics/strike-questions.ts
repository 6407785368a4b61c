/** What could move the chance of a strike: events, co-operation, and the numbers in doubt. */
import { auxiliary, type VariableDefinition } from "../../engine/model/definition.js";
import { stock_june_2026 } from "../../evidence/force-and-politics/co-operation.js";
import {
  ladder_rung_reached,
  ladder_step_down_rate,
  ladder_step_up_rate,
  trigger_multiplier,
  unilateral_strike_hazard,
} from "../../evidence/force-and-politics/escalation.js";
import {
  hazard_factor_per_rung,
  us_agents_killed_per_trigger,
} from "../../evidence/force-and-politics/ladder-hazards.js";
import type { Parameter } from "../../evidence/record.js";
import { strikeRung } from "../../evidence/timeline/ladder.js";
import type { LadderQuestion } from "./ladder-question.js";

/** A question with its id. */
export interface StrikeQuestion extends LadderQuestion {
  readonly id: string;
}

/** A variable that another sector would offer, written for a question. */
const offered = (unit: string, equation: string, means: string): VariableDefinition =>
  auxiliary({ unit, equation, means, sources: ["force-and-politics.KAHN65"] });

/** Co-operation that steps from its best value in June 2026 to another. */
const coOperationTo = (value: number): LadderQuestion => ({
  offered: {
    co_operation: offered(
      "1",
      `IF_THEN_ELSE(ladder_record_over > 0, ${value}, ${stock_june_2026.best})`,
      "Co-operation as assumed.",
    ),
  },
});

/** As many deaths of US agents as make one attack, in the first month. */
const attackOnAgents: LadderQuestion = {
  offered: {
    us_forces_killed: offered(
      "person/month",
      "IF_THEN_ELSE(TIME >= ladder_record_end AND TIME < ladder_record_end + time_to_notice_usual, agents_per_trigger * one_political_event / time_to_notice_usual, 0)",
      "US agents killed as assumed.",
    ),
  },
  parameters: bestOf(us_agents_killed_per_trigger),
};

/** One more breach of sovereignty in the first month, as by officers without accreditation. */
const anotherBreach: LadderQuestion = {
  offered: {
    sovereignty_breaches: offered(
      "event/month",
      "IF_THEN_ELSE(TIME >= ladder_record_end AND TIME < ladder_record_end + time_to_notice_usual, one_political_event / time_to_notice_usual, 0)",
      "Breaches as assumed.",
    ),
  },
};

/** Overdose deaths at twice those on record from the first month on. */
const moreOverdoseDeaths: LadderQuestion = {
  offered: {
    overdose_deaths_ratio: offered(
      "1",
      "IF_THEN_ELSE(ladder_record_over > 0, 1 + 1, 1)",
      "Overdose deaths as assumed.",
    ),
  },
};

function bestOf({ id, best }: Parameter): Record<string, number> {
  return { [id]: best ?? Number.NaN };
}

/** One parameter held at the low and at the high end of its range. */
const ends = (name: string, { id, range }: Parameter): readonly StrikeQuestion[] =>
  range === null
    ? []
    : [
        { id: `${name}-low`, parameters: { [id]: range[0] } },
        { id: `${name}-high`, parameters: { [id]: range[1] } },
      ];

/** The same questions asked after an attack. */
const afterAttack = (questions: readonly StrikeQuestion[]): readonly StrikeQuestion[] =>
  questions.map(({ id, ...question }) => ({
    ...attackOnAgents,
    id: `attack-on-us-agents.${id}`,
    parameters: { ...attackOnAgents.parameters, ...question.parameters },
  }));

const [coOperationLow, coOperationHigh] = stock_june_2026.range ?? [0, 1];

/** Questions in the order in which they are shown. */
export const strikeQuestions: readonly StrikeQuestion[] = [
  { id: "attack-on-us-agents", ...attackOnAgents },
  ...afterAttack(ends("trigger-size", trigger_multiplier)),
  ...afterAttack(ends("factor-per-rung", hazard_factor_per_rung)),
  { id: "another-breach", ...anotherBreach },
  { id: "overdose-deaths-doubled", ...moreOverdoseDeaths },
  { id: "co-operation-low", ...coOperationTo(coOperationLow) },
  { id: "co-operation-high", ...coOperationTo(coOperationHigh) },
  { id: "from-rung-8", parameters: { [ladder_rung_reached.id]: strikeRung - 1 } },
  ...ends("strike-hazard", unilateral_strike_hazard),
  ...ends("step-up", ladder_step_up_rate),
  ...ends("step-down", ladder_step_down_rate),
];
