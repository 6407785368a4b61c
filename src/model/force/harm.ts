/** Who dies by force on land: civilians by two counts, US forces, US citizens, and in retaliation. */
import { auxiliary, constant, type VariableDefinition } from "../../engine/model/definition.js";
import {
  civilians_per_strike_mexico_independent,
  civilians_per_strike_mexico_official,
} from "../../evidence/force-and-politics/civilian-harm.js";
import {
  leaders_with_large_retaliation,
  us_forces_killed_per_strike,
} from "../../evidence/force-and-politics/force-judgements.js";
import {
  acute_retaliation_deaths,
  acute_retaliation_security_deaths_regional,
} from "../../evidence/force-and-politics/retaliation.js";
import {
  retaliation_on_us_citizens_multiplier,
  us_citizens_murdered,
} from "../../evidence/force-and-politics/us-citizens.js";
import { given, link } from "../from-evidence.js";
import type { ModelChoices } from "../simulation-model.js";

const COUNTS = ["force-and-politics.TBIJ15", "force-and-politics.ODNI16"];
const RETALIATION = [
  "force-and-politics.WP19",
  "force-and-politics.FR23",
  "force-and-politics.NEW26",
];
const US_CITIZENS = ["force-and-politics.AWAY23", "force-and-politics.CTC25"];

const harm: Readonly<Record<string, VariableDefinition>> = {
  civilians_killed_independent: auxiliary({
    unit: "person/month",
    equation: "strikes_on_land * civilians_per_strike_independent",
    means: "Civilians killed by US force on land in a month, as independent observers would count.",
    sources: ["force-and-politics.TBIJ15"],
    note: "Expected values of the count. No strike on Mexican soil has been counted: the ratio is that of a place outside a war zone where little is known of the ground.",
  }),
  civilians_per_strike_independent: given(civilians_per_strike_mexico_independent, "person/strike"),
  civilians_killed_official: auxiliary({
    unit: "person/month",
    equation: "strikes_on_land * civilians_per_strike_official",
    means: "The same, as the government that strikes would count.",
    sources: ["force-and-politics.ODNI16"],
  }),
  civilians_per_strike_official: given(civilians_per_strike_mexico_official, "person/strike"),

  us_forces_killed: auxiliary({
    unit: "person/month",
    equation:
      "strikes_on_land * us_forces_killed_for_each_strike + ground_share * ground_us_deaths",
    means: "Members of US forces and agencies killed in Mexico in a month.",
    sources: ["force-and-politics.MIS26", "force-and-politics.DIV26"],
    note: "A judgement that spans strikes from the air and raids with people on the ground; those of a lasting presence on the ground come on top.",
  }),
  us_forces_killed_for_each_strike: given(us_forces_killed_per_strike, "person/strike"),

  us_citizens_killed: auxiliary({
    unit: "person/month",
    equation: "us_citizens_murdered_on_record + us_citizens_killed_in_retaliation",
    means: "US citizens killed in Mexico in a month.",
    sources: US_CITIZENS,
    note: "At the record's mean until force without consent, then by up to the multiplier, which is 1 or more: its range begins there, its prior below. No case has been measured.",
  }),
  us_citizens_killed_in_retaliation: auxiliary({
    unit: "person/month",
    equation:
      "us_citizens_murdered_on_record * (MAX(1, us_citizens_multiplier) - 1) * unilateral_presence * retaliation_on_us_citizens_link",
    means: "Those among them who would live but for force without consent.",
    sources: US_CITIZENS,
  }),
  us_citizens_murdered_on_record: given(us_citizens_murdered, "person/month"),
  us_citizens_multiplier: given(retaliation_on_us_citizens_multiplier, "1"),
  unilateral_presence: auxiliary({
    unit: "1",
    equation: "programme_dose * share_without_consent",
    means: "Presence of a programme of strikes that has no consent.",
    sources: ["force-and-politics.CTC25"],
  }),
  retaliation_on_us_citizens_link: link("1 while US citizens are retaliated on, 0 when cut."),

  large_retaliations: auxiliary({
    unit: "event/month",
    equation:
      "leader_removals_by_force * leaders_with_large_retaliation * retaliation_for_force_link",
    means: "Large retaliations within days of a removal of a leader by force, in a month.",
    sources: RETALIATION,
  }),
  leaders_with_large_retaliation: given(leaders_with_large_retaliation, "1"),
  retaliation_for_force_link: link(
    "1 while groups retaliate for a leader lost to force, 0 when cut.",
  ),
  killed_in_retaliation: auxiliary({
    unit: "person/month",
    equation: "large_retaliations * killed_in_a_retaliation",
    means: "People killed in retaliation for leaders lost to US force in a month.",
    sources: RETALIATION,
    note: "Two days of unrest are an impulse here. Where the sector on groups is joined its acute response covers the same deaths: they are a part of it and are not to be added.",
  }),
  killed_in_a_retaliation: given(acute_retaliation_deaths, "person/event"),
  security_killed_in_retaliation: auxiliary({
    unit: "person/month",
    equation: "large_retaliations * MIN(killed_in_a_retaliation, security_killed_in_a_retaliation)",
    means: "Members of Mexican security forces among them.",
    sources: RETALIATION,
    note: "Never more than all who die: the two are drawn apart.",
  }),
  security_killed_in_a_retaliation: given(
    acute_retaliation_security_deaths_regional,
    "person/event",
  ),
};

/** Variables of harm; the count that others read is that of the switch `civilian-ratio`. */
export function harmVariables({
  structure,
}: ModelChoices): Readonly<Record<string, VariableDefinition>> {
  const isOfficial = structure["civilian-ratio"] === "official";
  return {
    ...harm,
    civilians_killed_by_force: auxiliary({
      unit: "person/month",
      equation: isOfficial ? "civilians_killed_official" : "civilians_killed_independent",
      means: "Civilians killed by US force on land in a month, by the chosen count.",
      sources: COUNTS,
    }),
    one_person_a_month: constant({
      unit: "person/month",
      value: 1,
      means: "One person a month, by which a number of deaths is made plain for a logarithm.",
    }),
  };
}
