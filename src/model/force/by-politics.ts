/**
 * The part of what force does that no lever orders. Politics leaves it out of the events it answers
 * to: its hazards above a strike come from cases that hold their own losses, and a belief in a
 * campaign must not move the odds of the first strike.
 */
import { auxiliary, type VariableDefinition } from "../../engine/model/definition.js";

const CASES = ["force-and-politics.TBIJ15"];

export const byPoliticsVariables: Readonly<Record<string, VariableDefinition>> = {
  part_by_politics: auxiliary({
    unit: "1",
    equation: "SAFEDIV(strikes_by_politics, strikes_on_land)",
    means: "Part of the strikes on land that no lever orders.",
    sources: CASES,
  }),
  us_forces_killed_by_politics: auxiliary({
    unit: "person/month",
    equation:
      "strikes_by_politics * us_forces_killed_for_each_strike + ground_share * ground_us_deaths",
    means: "Members of US forces and agencies killed in a month by force that no lever orders.",
    sources: CASES,
  }),
  us_citizens_killed_by_politics: auxiliary({
    unit: "person/month",
    equation:
      "us_citizens_killed_in_retaliation * SAFEDIV(strikes_by_politics, strikes_without_consent)",
    means: "US citizens killed in retaliation for it in a month.",
    sources: CASES,
  }),
  civilians_killed_by_politics: auxiliary({
    unit: "person/month",
    equation: "civilians_killed_by_force * part_by_politics",
    means: "Civilians killed by it in a month, by the chosen count.",
    sources: CASES,
  }),
  breaches_by_politics: auxiliary({
    unit: "event/month",
    equation: "strikes_by_politics * events_for_each_strike",
    means: "Acts of force in a month that no lever orders.",
    sources: CASES,
  }),
};
