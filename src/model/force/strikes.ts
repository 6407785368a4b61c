/** Strikes at sea and on land as decided, and what those on land are aimed at. */
import {
  auxiliary,
  constant,
  lever,
  type VariableDefinition,
} from "../../engine/model/definition.js";
import {
  boat_strike_deaths,
  boat_strike_rate_2025,
} from "../../evidence/force-and-politics/civilian-harm.js";
import { given, monthsTo, neutralOf } from "../from-evidence.js";

const AT_SEA = ["force-and-politics.INT26", "force-and-politics.TAG26"];
const ON_LAND = ["force-and-politics.MIR19", "force-and-politics.TBIJ15"];
/** The first strike at sea fell on 2 September 2025. */
const FIRST_STRIKE_AT_SEA = "2025-09";
/** The year at whose beginning the record hands over to the scenario. */
const NOW = 2026;

const MONTHS = 12;
const monthOf = (month: string): number => {
  const [year = Number.NaN, inYear = Number.NaN] = month.split("-").map(Number);
  return Math.round(monthsTo(year + (inYear - 1) / MONTHS));
};

export const strikesVariables: Readonly<Record<string, VariableDefinition>> = {
  strikes_at_sea: lever({
    unit: "strike/month",
    neutral: "strikes_at_sea_on_record",
    means: "US strikes on boats at sea in a month.",
    sources: AT_SEA,
  }),
  strikes_at_sea_on_record: auxiliary({
    unit: "strike/month",
    equation:
      "IF_THEN_ELSE(TIME < first_strike_at_sea, 0, IF_THEN_ELSE(TIME < end_of_force_record, strikes_at_sea_in_2025, strikes_at_sea_now))",
    means: "Strikes at sea in a month as recorded, continued at the tempo of early 2026.",
    sources: AT_SEA,
  }),
  strikes_at_sea_in_2025: given(boat_strike_rate_2025, "strike/month"),
  strikes_at_sea_now: neutralOf("us.force-at-sea", "strike/month"),
  first_strike_at_sea: constant({
    unit: "month",
    value: monthOf(FIRST_STRIKE_AT_SEA),
    means: "September 2025, in months from January 2012.",
    sources: ["force-and-politics.CIB25"],
  }),
  end_of_force_record: constant({
    unit: "month",
    value: monthsTo(NOW),
    means: "January 2026, in months from January 2012.",
  }),
  people_killed_at_sea: auxiliary({
    unit: "person/month",
    equation: "strikes_at_sea * killed_per_strike_at_sea",
    means: "People killed by US strikes on boats in a month.",
    sources: AT_SEA,
    note: "Nobody has shown who they were: they are never added to the civilians killed on land, nor taken from any group. No effect on the flow of drugs is drawn from these strikes, because none was measured.",
  }),
  killed_per_strike_at_sea: given(boat_strike_deaths, "person/strike"),

  force_on_land: lever({
    unit: "1",
    neutral: "0",
    means: "US force on Mexican soil: 0 none, 1 with consent, 2 without it.",
    sources: ON_LAND,
  }),
  force_rate: lever({
    unit: "strike/month",
    neutral: "force_rate_now",
    means: "US strikes on Mexican soil in a month, where force on land is used.",
    sources: ON_LAND,
  }),
  force_rate_now: neutralOf("us.force-rate", "strike/month"),
  force_aim: lever({
    unit: "1",
    neutral: "force_aim_now",
    means: "Share of strikes on land aimed at leadership; the rest at laboratories.",
    sources: ON_LAND,
  }),
  force_aim_now: neutralOf("us.force-aim", "1"),
  strikes_decided: auxiliary({
    unit: "strike/month",
    equation: "force_rate * MIN(1, force_on_land)",
    means: "US strikes on Mexican soil in a month that levers decide on.",
    sources: ON_LAND,
  }),
  strikes_on_land: auxiliary({
    unit: "strike/month",
    equation: "strikes_decided + strikes_by_politics",
    means: "US strikes on Mexican soil in a month.",
    sources: ON_LAND,
    note: "Those that politics decides on by itself are expected values: the belief that a rung is reached times its tempo.",
  }),
  strikes_without_consent: auxiliary({
    unit: "strike/month",
    equation: "strikes_decided * force_without_consent + strikes_by_politics",
    means: "Those among them that have no consent; what politics decides on above rung 8 has none.",
    sources: ON_LAND,
  }),
  share_without_consent: auxiliary({
    unit: "1",
    equation: "SAFEDIV(strikes_without_consent, strikes_on_land, force_without_consent)",
    means: "Their share of all strikes on land; of what was decided last where there are none.",
  }),
  strikes_at_leaders: auxiliary({
    unit: "strike/month",
    equation: "strikes_on_land * force_aim",
    means: "Strikes on land aimed at leadership in a month.",
    sources: ["force-and-politics.RIG19"],
  }),
  strikes_at_laboratories: auxiliary({
    unit: "strike/month",
    equation: "strikes_on_land * (1 - force_aim)",
    means: "Strikes on land aimed at laboratories in a month.",
    sources: ["supply.S-SIGAR19"],
  }),
  force_without_consent: auxiliary({
    unit: "1",
    equation: "MAX(0, force_on_land - 1)",
    means: "1 where force on land has no consent.",
  }),
  sovereignty_breaches: auxiliary({
    unit: "event/month",
    equation: "strikes_without_consent * events_for_each_strike",
    means: "Acts of US force on Mexican soil without consent in a month.",
    sources: ["force-and-politics.DUKE25", "force-and-politics.NH25"],
  }),
  events_for_each_strike: constant({
    unit: "event/strike",
    value: 1,
    means: "Each strike counts as one act.",
  }),
};
