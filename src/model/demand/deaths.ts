/**
 * Overdose deaths as they are counted. A death counts under every drug that is involved: most
 * deaths with psychostimulants count under synthetic opioids too. All deaths are therefore those
 * with synthetic opioids, those with psychostimulants and no fentanyl, those with heroin and no
 * fentanyl, and the rest, which is an input.
 */
import { auxiliary, type VariableDefinition } from "../../engine/model/definition.js";
import {
  heroin_deaths_year,
  overdose_deaths_year,
  synthetic_opioid_deaths_year,
} from "../../evidence/demand/deaths-by-year.js";
import { initial_synthetic_opioid_deaths } from "../../evidence/demand/initial-conditions.js";
import {
  overdose_rate_prescription_disorder,
  overdose_rate_prescription_misuse,
} from "../../evidence/demand/overdose-hazard.js";
import { other_overdose_deaths_after_record } from "../../evidence/demand/sector-judgements.js";
import { given, recorded } from "../from-evidence.js";
import { sinceLastCount } from "./inputs.js";

const COUNTS = ["demand.S5"];
const SOURCE = ["demand.S1", "demand.S2"];

/** Deaths as the record counts them. */
export const deaths: Readonly<Record<string, VariableDefinition>> = {
  overdose_deaths: auxiliary({
    unit: "person/month",
    equation:
      "synthetic_opioid_deaths + heroin_deaths_alone + methamphetamine_deaths_alone + other_overdose_deaths",
    means: "Overdose deaths of any drug in a month, each counted once.",
    sources: COUNTS,
  }),
  synthetic_opioid_deaths: auxiliary({
    unit: "person/month",
    equation: "fentanyl_deaths + other_synthetic_deaths",
    means: "Overdose deaths in a month with a synthetic opioid other than methadone.",
    sources: COUNTS,
  }),
  fentanyl_deaths: auxiliary({
    unit: "person/month",
    equation: "fentanyl_death_rate * people_at_risk",
    means: "Overdose deaths in a month in which illicit fentanyl is involved.",
    sources: SOURCE,
  }),
  other_synthetic_deaths: auxiliary({
    unit: "person/month",
    equation:
      "MAX(0, synthetic_deaths_at_start - INIT(fentanyl_deaths)) * prescription_disorder_relative",
    means: "Deaths in a month with other synthetic opioids, mostly prescribed.",
    sources: COUNTS,
    note: "What the count of January 2012 leaves after illicit fentanyl, then in proportion to prescription disorder.",
  }),
  synthetic_deaths_at_start: given(initial_synthetic_opioid_deaths, "person/month"),
  heroin_deaths_alone: auxiliary({
    unit: "person/month",
    equation: "MAX(0, illicit_opioid_deaths - fentanyl_deaths)",
    means: "Overdose deaths in a month of people who use illicit opioids, without fentanyl.",
    sources: SOURCE,
  }),
  other_overdose_deaths: auxiliary({
    unit: "person/month",
    equation:
      "MAX(0, overdose_deaths_recorded - synthetic_deaths_recorded - methamphetamine_deaths_alone_recorded - heroin_deaths_recorded * (1 - fentanyl_share_on_record)) * other_deaths_spread",
    means: "Deaths in a month from cocaine, prescription opioids, sedatives and other drugs alone.",
    sources: COUNTS,
    note: "An input: the record less what the sector explains. How many deaths with heroin had no fentanyl is not recorded; the share of supply without it stands in.",
  }),
  overdose_deaths_recorded: recorded(overdose_deaths_year, "person/month"),
  synthetic_deaths_recorded: recorded(synthetic_opioid_deaths_year, "person/month"),
  heroin_deaths_recorded: recorded(heroin_deaths_year, "person/month"),
  methamphetamine_deaths_alone_recorded: auxiliary({
    unit: "person/month",
    equation: "death_rate_alone * methamphetamine_users_recorded",
    means: "Deaths in a month with psychostimulants and no fentanyl, as the record implies.",
    sources: COUNTS,
  }),
  other_deaths_spread: auxiliary({
    unit: "1",
    equation: "1 + since_last_deaths * (other_deaths_drawn - 1)",
    means: "Spread of the deaths that are an input, after the record.",
  }),
  since_last_deaths: auxiliary({
    unit: "1",
    equation: "TIME",
    graph: sinceLastCount(overdose_deaths_year),
    means: "0 up to the last but one year of final counts, 1 from the last on.",
  }),
  other_deaths_drawn: given(other_overdose_deaths_after_record, "1"),

  opioid_deaths: auxiliary({
    unit: "person/month",
    equation: "illicit_opioid_deaths + prescription_opioid_deaths",
    means: "Overdose deaths in a month of people who use opioids, as SOURCE counts them.",
    sources: SOURCE,
  }),
  prescription_opioid_deaths: auxiliary({
    unit: "person/month",
    equation:
      "(overdose_rate_with_prescription_disorder * prescription_disorder + overdose_rate_with_misuse * prescription_misuse) * (1 - prescription_survival) * (1 - witnessed * emergency_called)",
    means: "Overdose deaths in a month of people who use prescription opioids alone.",
    sources: SOURCE,
    note: "Treatment and naloxone among them are left out.",
  }),
  overdose_rate_with_prescription_disorder: given(overdose_rate_prescription_disorder, "1/month"),
  overdose_rate_with_misuse: given(overdose_rate_prescription_misuse, "1/month"),
};
