/** Homicides of the nation: background, organised crime, and what is registered of them. */
import {
  auxiliary,
  constant,
  flow,
  type VariableDefinition,
} from "../../engine/model/definition.js";
import { homicide_elasticity_us } from "../../evidence/firearms/lethality.js";
import {
  background_homicide_rate_ceiling,
  organised_crime_share,
} from "../../evidence/mexico-data/homicide-levels.js";
import { initial_registered_homicides } from "../../evidence/mexico-data/initial-conditions.js";
import { registered_share_of_homicides } from "../../evidence/mexico-data/registration.js";
import {
  lethality_trend_variance,
  trend_reversion,
} from "../../evidence/mexico-data/violence-model.js";
import type { Series } from "../../evidence/record.js";
import { given, link } from "../from-evidence.js";
import { driftingTrend } from "./drift.js";
import {
  homicideRateWhenCounted,
  lethalityCourse,
  nationalRecordEnd,
  population,
} from "./record.js";

const REGISTER = ["mexico-data.inegi", "mexico-data.elcrimen"];
const ORGANISED_CRIME = ["mexico-data.gov-oc", "mexico-data.lantia", "cartels.pch-2023"];

/** Homicides by cause and what is registered. @param memberDeaths as on record, at best values */
export const nationalVariables = (
  memberDeaths: Series,
): Readonly<Record<string, VariableDefinition>> => ({
  homicides: flow({
    unit: "person/month",
    equation: "homicides_committed * registered_share_of_homicides",
    means: "Homicides of every kind on the scale of death registration.",
    sources: REGISTER,
  }),
  homicides_committed: auxiliary({
    unit: "person/month",
    equation: "background_homicides + organised_crime_homicides + retaliation_deaths",
    means: "Homicides of every kind. Persons killed and hidden stand among the missing.",
    sources: REGISTER,
  }),
  registered_share_of_homicides: given(registered_share_of_homicides, "1"),

  background_homicides: auxiliary({
    unit: "person/month",
    equation: "background_homicide_rate * mexico_population * background_link",
    means: "Homicides that are not of organised crime.",
    sources: ORGANISED_CRIME,
  }),
  background_homicide_rate: auxiliary({
    unit: "1/month",
    equation:
      "MIN(background_homicide_ceiling, (1 - organised_crime_share) * homicide_rate_when_counted)",
    means: "Homicides not of organised crime per inhabitant; constant.",
    sources: ORGANISED_CRIME,
    note: "What tallies of organised crime leave over, but no more than all homicides of 2007, the low point. At the best values the two agree to 3 %.",
  }),
  background_homicide_ceiling: given(background_homicide_rate_ceiling, "1/month"),
  organised_crime_share: given(organised_crime_share, "1"),
  homicide_rate_when_counted: homicideRateWhenCounted,
  mexico_population: population,
  background_link: link("1 while there are homicides without organised crime, 0 when cut."),

  organised_crime_homicides: auxiliary({
    unit: "person/month",
    equation:
      "member_deaths * homicides_per_member_death * killing_trend * firepower_on_killing * (1 - MIN(1, suppression_by_force)) * organised_crime_link",
    means: "Homicides tied to organised crime by motive: members, their rivals' kin, bystanders.",
    sources: ORGANISED_CRIME,
    note: "A member killed, a homicide of organised crime and a registered homicide are three definitions. Suppression above all has no meaning; below none it is a rise, as after deaths of civilians.",
  }),
  homicides_per_member_death: auxiliary({
    unit: "1",
    equation:
      "SAFEDIV(MAX(0, initial_registered_homicides - INIT(background_homicides)), INIT(member_deaths))",
    means:
      "Homicides of organised crime for each member killed, so that January 2012 is as recorded.",
    sources: ORGANISED_CRIME,
  }),
  initial_registered_homicides: given(initial_registered_homicides, "person/month"),
  organised_crime_link: link("1 while organised crime kills, 0 when cut."),

  ...driftingTrend({
    name: "killing_trend",
    of: "Homicides of organised crime for each member killed",
    onRecord: lethalityCourse(memberDeaths),
    variance: lethality_trend_variance,
    sources: REGISTER,
  }),
  violence_trend_reversion: given(trend_reversion, "1/month"),
  violence_record_is_over: auxiliary({
    unit: "1",
    equation: "IF_THEN_ELSE(TIME < national_record_end * national_record_link, 0, 1)",
    means: "0 while the record informs national trends, 1 from its end on.",
  }),
  national_record_end: nationalRecordEnd,
  national_record_link: link(
    "1 while the record informs national trends up to now, 0 to leave them free from 2012 on.",
  ),
  violence_chance_month: constant({
    unit: "month",
    value: 1,
    means: "Span over which a shock holds.",
  }),
});

/** Where firepower bears on killing: in the deaths of members that others offer, or here. */
export type FirepowerActs = "in-member-deaths" | "here";

/** How firepower bears on homicides of organised crime. */
export function firepowerVariables(
  acts: FirepowerActs,
): Readonly<Record<string, VariableDefinition>> {
  if (acts === "in-member-deaths") {
    return {
      firepower_on_killing: constant({
        unit: "1",
        value: 1,
        means:
          "What guns do beyond their effect on deaths of members, which carry it already: nothing.",
      }),
    };
  }
  return {
    firepower_on_killing: auxiliary({
      unit: "1",
      equation: "MAX(0, firepower_ratio) ^ (homicide_gun_elasticity * firepower_link)",
      means: "Killing over that on record, for the firepower that there is.",
      sources: ["firearms.S60"],
    }),
    homicide_gun_elasticity: given(homicide_elasticity_us, "1"),
    firepower_link: link("1 while firepower bears on homicides, 0 when cut."),
  };
}
