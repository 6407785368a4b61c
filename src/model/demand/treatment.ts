/** Treatment of an illicit disorder with medication: places, who finds one, how people leave. */
import {
  auxiliary,
  flow,
  lever,
  stock,
  type VariableDefinition,
} from "../../engine/model/definition.js";
import { latest_in_treatment } from "../../evidence/demand/initial-conditions.js";
import { treatment_capacity_lag } from "../../evidence/demand/sector-judgements.js";
import {
  medication_illicit_share_year,
  treated_methadone_share_year,
} from "../../evidence/demand/source-base-run.js";
import {
  other_death_hazard_in_treatment_buprenorphine,
  other_death_hazard_in_treatment_methadone,
  overdose_hazard_in_treatment_buprenorphine,
  overdose_hazard_in_treatment_methadone,
  treatment_intake_delay,
} from "../../evidence/demand/treatment-hazards.js";
import {
  treatment_barrier_share,
  treatment_seeking_illicit_disorder_relative,
  treatment_seeking_prescription_disorder,
  treatment_stay_buprenorphine,
  treatment_stay_methadone,
  treatment_success_buprenorphine,
  treatment_success_methadone,
} from "../../evidence/demand/treatment-model.js";
import { given, link, neutralOf } from "../from-evidence.js";
import { type DemandInputs, sinceLastCount } from "./inputs.js";
import { pathOf } from "./path-of.js";

const SOURCE = ["demand.S1", "demand.S2"];
const COUNTS = ["demand.S1", "demand.S72", "demand.S73"];

/** Treatment with medication. */
export const treatment = (inputs: DemandInputs): Readonly<Record<string, VariableDefinition>> => ({
  people_treated: stock({
    unit: "person",
    initial: "places_for_illicit",
    inflows: ["entry_to_treatment"],
    outflows: [
      "leaving_treatment_in_remission",
      "leaving_treatment_with_disorder",
      "overdose_deaths_in_treatment",
      "other_deaths_in_treatment",
    ],
    means: "People in treatment with medication for an illicit-opioid use disorder.",
    sources: SOURCE,
    note: "Demand exceeded places in 2012, so that all were taken.",
  }),
  entry_to_treatment: flow({
    unit: "person/month",
    equation: "MIN(treatment_wanted, intake) * treatment_link",
    means: "People who enter treatment in a month.",
    sources: SOURCE,
  }),
  treatment_wanted: auxiliary({
    unit: "person/month",
    equation: "seeking_rate * seeking_relative * (1 - kept_away) * people_untreated",
    means: "People with an illicit disorder who seek treatment in a month and are not kept away.",
    sources: SOURCE,
  }),
  seeking_rate: given(treatment_seeking_prescription_disorder, "1/month"),
  seeking_relative: given(treatment_seeking_illicit_disorder_relative, "1"),
  kept_away: given(treatment_barrier_share, "1"),
  intake: auxiliary({
    unit: "person/month",
    equation:
      "MAX(0, leaving_treatment_in_remission + leaving_treatment_with_disorder + (places_for_illicit - people_treated) / intake_delay)",
    means: "People whom treatment can take in a month: those who replace others, and free places.",
    sources: SOURCE,
  }),
  intake_delay: given(treatment_intake_delay, "month"),
  treatment_demand_met: auxiliary({
    unit: "1",
    equation: "SAFEDIV(entry_to_treatment, treatment_wanted, 1)",
    means: "Share of those seeking treatment who find a place.",
    sources: SOURCE,
  }),
  treatment_link: link("1 while people enter treatment, 0 when the mechanism is cut."),

  leaving_treatment_in_remission: flow({
    unit: "person/month",
    equation: "people_treated * leaving_rate * leaving_in_remission_share",
    means: "People who leave treatment in remission in a month.",
    sources: SOURCE,
  }),
  leaving_treatment_with_disorder: flow({
    unit: "person/month",
    equation: "people_treated * leaving_rate * (1 - leaving_in_remission_share)",
    means: "People who leave treatment with a disorder in a month.",
    sources: SOURCE,
  }),
  leaving_rate: auxiliary({
    unit: "1/month",
    equation: "(1 - methadone_share) / stay_on_buprenorphine + methadone_share / stay_on_methadone",
    means: "Share of the treated who leave in a month, over both medications.",
    sources: SOURCE,
  }),
  leaving_in_remission_share: auxiliary({
    unit: "1",
    equation:
      "((1 - methadone_share) / stay_on_buprenorphine * success_on_buprenorphine + methadone_share / stay_on_methadone * success_on_methadone) / leaving_rate",
    means: "Share of those leaving who leave in remission, over both medications.",
    sources: SOURCE,
  }),
  methadone_share: pathOf(treated_methadone_share_year, "1"),
  stay_on_buprenorphine: given(treatment_stay_buprenorphine, "month"),
  stay_on_methadone: given(treatment_stay_methadone, "month"),
  success_on_buprenorphine: given(treatment_success_buprenorphine, "1"),
  success_on_methadone: given(treatment_success_methadone, "1"),
  in_treatment_in_remission: auxiliary({
    unit: "person",
    equation: "people_treated * leaving_in_remission_share",
    means: "People in treatment who are in remission.",
    sources: SOURCE,
    note: "SOURCE takes the share that will leave in remission for the share that is in it.",
  }),
  in_treatment_with_disorder: auxiliary({
    unit: "person",
    equation: "people_treated - in_treatment_in_remission",
    means: "People in treatment who still have a disorder.",
    sources: SOURCE,
  }),

  overdose_deaths_in_treatment: flow({
    unit: "person/month",
    equation: "overdose_death_rate * overdose_hazard_in_treatment * in_treatment_with_disorder",
    means: "Overdose deaths in a month of people in treatment.",
    sources: SOURCE,
  }),
  overdose_hazard_in_treatment: auxiliary({
    unit: "1",
    equation:
      "(1 - methadone_share) * overdose_hazard_on_buprenorphine + methadone_share * overdose_hazard_on_methadone",
    means: "Hazard of a fatal overdose in treatment relative to untreated.",
    sources: SOURCE,
  }),
  overdose_hazard_on_buprenorphine: given(overdose_hazard_in_treatment_buprenorphine, "1"),
  overdose_hazard_on_methadone: given(overdose_hazard_in_treatment_methadone, "1"),
  other_deaths_in_treatment: flow({
    unit: "person/month",
    equation: "other_death_rate_in_disorder * other_hazard_in_treatment * people_treated",
    means: "Deaths from other causes in a month of people in treatment.",
    sources: SOURCE,
  }),
  other_hazard_in_treatment: auxiliary({
    unit: "1",
    equation:
      "(1 - methadone_share) * other_hazard_on_buprenorphine + methadone_share * other_hazard_on_methadone",
    means: "Hazard of dying of other causes in treatment relative to untreated.",
    sources: SOURCE,
  }),
  other_hazard_on_buprenorphine: given(other_death_hazard_in_treatment_buprenorphine, "1"),
  other_hazard_on_methadone: given(other_death_hazard_in_treatment_methadone, "1"),

  treatment_places: lever({
    unit: "person",
    neutral: "places_recorded",
    means: "Places for treatment with medication, all kinds of disorder.",
    sources: COUNTS,
  }),
  places_recorded: pathOf(inputs.treatmentPlaces, "person"),
  places_open: auxiliary({
    unit: "person",
    equation: "places_recorded * places_spread * places_built",
    means: "Places that are open.",
    sources: COUNTS,
  }),
  places_built: auxiliary({
    unit: "1",
    equation: "SMTH1(treatment_places / places_recorded, capacity_lag, 1)",
    means: "Open places relative to the record: they follow the decision with a lag.",
    sources: COUNTS,
  }),
  capacity_lag: given(treatment_capacity_lag, "month"),
  places_spread: auxiliary({
    unit: "1",
    equation: "1 + since_last_places * (places_drawn / places_best - 1)",
    means: "Spread of the number of places after the last count.",
  }),
  since_last_places: auxiliary({
    unit: "1",
    equation: "TIME",
    graph: sinceLastCount(inputs.treatmentPlaces),
    means: "0 up to the last full count of patients, 1 from the last point of the path on.",
  }),
  places_drawn: given(latest_in_treatment, "person"),
  places_best: neutralOf("us.treatment-places", "person"),
  illicit_share_of_places: pathOf(medication_illicit_share_year, "1"),
  places_for_illicit: auxiliary({
    unit: "person",
    equation: "places_open - places_for_prescription",
    means: "Places for people with an illicit disorder: what others leave.",
    sources: SOURCE,
  }),
  places_for_prescription: auxiliary({
    unit: "person",
    equation:
      "places_recorded * places_spread * MIN(1, places_built) * (1 - illicit_share_of_places)",
    means: "Places taken by people with prescription disorder alone.",
    sources: SOURCE,
    note: "As recorded; they lose with others when places close, and seek no more when places open.",
  }),
  people_in_treatment: auxiliary({
    unit: "person",
    equation: "people_treated + places_for_prescription",
    means: "People in treatment with medication for opioid use disorder of any kind.",
    sources: SOURCE,
  }),
});
