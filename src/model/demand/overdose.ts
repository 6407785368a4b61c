/**
 * The hazard of dying of an overdose of illicit opioids (demand.md 4.2): how often people overdose,
 * how many die without help, and how often help fails.
 */
import { auxiliary, flow, type VariableDefinition } from "../../engine/model/definition.js";
import {
  fentanyl_overdose_multiplier,
  fentanyl_survival_relative,
  heroin_overdose_survival_relative,
  overdose_rate_illicit_disorder,
  overdose_rate_illicit_use_relative,
  prescription_overdose_survival,
} from "../../evidence/demand/overdose-hazard.js";
import { given } from "../from-evidence.js";

const SOURCE = ["demand.S1", "demand.S2"];

/** Hazard of a fatal overdose, and deaths. */
export const overdose: Readonly<Record<string, VariableDefinition>> = {
  overdose_rate: auxiliary({
    unit: "1/month",
    equation: "overdose_rate_no_fentanyl * (1 + fentanyl_exposure * (fentanyl_multiplier_now - 1))",
    means: "Overdoses, fatal or not, a month of a person with an illicit disorder.",
    sources: SOURCE,
  }),
  overdose_rate_no_fentanyl: given(overdose_rate_illicit_disorder, "1/month"),
  fentanyl_multiplier_now: auxiliary({
    unit: "1",
    equation: "fentanyl_multiplier",
    means: "Overdose rate with fentanyl alone, as a multiple of that without.",
    sources: SOURCE,
  }),
  fentanyl_multiplier: given(fentanyl_overdose_multiplier, "1"),
  fatal_without_help: auxiliary({
    unit: "1",
    equation: "MIN(1, 1 - heroin_survival * (1 - fentanyl_exposure * (1 - fentanyl_survival)))",
    means: "Chance of dying of an overdose with no help.",
    sources: SOURCE,
    note: "Capped at 1 for strengths far above any recorded.",
  }),
  heroin_survival: auxiliary({
    unit: "1",
    equation: "prescription_survival * heroin_survival_relative",
    means: "Chance of surviving an overdose of heroin with no help.",
    sources: SOURCE,
  }),
  prescription_survival: given(prescription_overdose_survival, "1"),
  heroin_survival_relative: given(heroin_overdose_survival_relative, "1"),
  fentanyl_survival: given(fentanyl_survival_relative, "1"),
  overdose_death_rate: auxiliary({
    unit: "1/month",
    equation: "overdose_rate * fatal_without_help * help_fails",
    means: "Hazard of dying of an overdose with an untreated illicit disorder.",
    sources: SOURCE,
  }),
  heroin_death_rate: auxiliary({
    unit: "1/month",
    equation: "overdose_rate_no_fentanyl * (1 - heroin_survival) * help_fails",
    means: "The same hazard if no supply held fentanyl.",
    sources: SOURCE,
  }),
  fentanyl_death_rate: auxiliary({
    unit: "1/month",
    equation: "MAX(0, overdose_death_rate - (1 - fentanyl_share_in_use) * heroin_death_rate)",
    means: "Hazard of dying of an overdose in which fentanyl is involved.",
    sources: SOURCE,
    note: "What is left after the share of supply without fentanyl has killed as heroin does. A death certificate counts involvement, so this is compared with T40.4.",
  }),
  risk_without_disorder: given(overdose_rate_illicit_use_relative, "1"),
  people_at_risk: auxiliary({
    unit: "person",
    equation:
      "people_untreated + risk_without_disorder * illicit_users + in_treatment_with_disorder * overdose_hazard_in_treatment",
    means: "People who use illicit opioids, weighted by their hazard relative to a disorder.",
    sources: SOURCE,
  }),
  overdose_deaths_of_users: flow({
    unit: "person/month",
    equation: "overdose_death_rate * risk_without_disorder * illicit_users",
    means: "Overdose deaths in a month of people who use without a disorder.",
    sources: SOURCE,
  }),
  overdose_deaths_untreated: flow({
    unit: "person/month",
    equation: "overdose_death_rate * people_untreated",
    means: "Overdose deaths in a month of people with an untreated disorder.",
    sources: SOURCE,
  }),
  illicit_opioid_deaths: auxiliary({
    unit: "person/month",
    equation: "overdose_deaths_of_users + overdose_deaths_untreated + overdose_deaths_in_treatment",
    means: "Overdose deaths in a month of people who use illicit opioids.",
    sources: SOURCE,
  }),
  survived_overdoses: auxiliary({
    unit: "person/month",
    equation: "people_at_risk * (overdose_rate - overdose_death_rate)",
    means: "Overdoses in a month that people who use illicit opioids survive.",
    sources: SOURCE,
  }),
};
