/**
 * Illicit opioids: who uses, who has a disorder, who is in remission, and how they move between
 * these (demand.md 4.1, reduced: people with prescription opioids alone are an input).
 */
import {
  auxiliary,
  constant,
  flow,
  stock,
  type VariableDefinition,
} from "../../engine/model/definition.js";
import {
  initial_illicit_disorder,
  initial_illicit_remission,
  initial_illicit_remission_early,
  initial_illicit_remission_stable,
} from "../../evidence/demand/initial-conditions.js";
import { prescription_disorder_path } from "../../evidence/demand/projection-paths.js";
import {
  illicit_use_2012,
  illicit_use_quit_rate_2012,
  other_death_rate_illicit_use,
} from "../../evidence/demand/source-base-run.js";
import {
  disorder_development_rate_illicit_use,
  other_death_rate_disorder,
  relapse_rate_illicit_disorder,
  remission_rate_untreated,
  remission_stabilising_time,
} from "../../evidence/demand/transition-rates.js";
import { given, link } from "../from-evidence.js";
import { pathOf } from "./path-of.js";

const SOURCE = ["demand.S1", "demand.S2"];

/** Stocks of people and the flows between them. */
export const useAndDisorder: Readonly<Record<string, VariableDefinition>> = {
  illicit_users: stock({
    unit: "person",
    initial: "illicit_users_at_start",
    inflows: ["starts_of_illicit_use"],
    outflows: [
      "development_of_disorder",
      "quitting_illicit_use",
      "overdose_deaths_of_users",
      "other_deaths_of_users",
    ],
    means: "People who use illicit opioids without a disorder.",
    sources: SOURCE,
  }),
  illicit_users_at_start: given(illicit_use_2012, "person"),
  people_untreated: stock({
    unit: "person",
    initial: "MAX(0, illicit_disorder_at_start - in_treatment_with_disorder)",
    inflows: [
      "development_of_disorder",
      "starts_with_disorder",
      "relapse",
      "leaving_treatment_with_disorder",
    ],
    outflows: [
      "entry_to_treatment",
      "remission_without_treatment",
      "overdose_deaths_untreated",
      "other_deaths_untreated",
    ],
    means: "People with an illicit-opioid use disorder who are not in treatment with medication.",
    sources: SOURCE,
    note: "The record counts the treated who are not in remission among those with a disorder.",
  }),
  illicit_disorder_at_start: given(initial_illicit_disorder, "person"),
  people_in_early_remission: stock({
    unit: "person",
    initial:
      "MAX(0, remission_at_start * early_at_start / (early_at_start + stable_at_start) - in_treatment_in_remission)",
    inflows: ["remission_without_treatment", "leaving_treatment_in_remission"],
    outflows: ["relapse", "stabilising", "other_deaths_in_early_remission"],
    means: "People in remission from an illicit disorder, out of treatment, who may relapse.",
    sources: SOURCE,
  }),
  people_in_stable_remission: stock({
    unit: "person",
    initial: "remission_at_start * stable_at_start / (early_at_start + stable_at_start)",
    inflows: ["stabilising"],
    outflows: ["other_deaths_in_stable_remission"],
    means: "People in remission from an illicit disorder for so long that nobody relapses.",
    sources: SOURCE,
  }),
  remission_at_start: given(initial_illicit_remission, "person"),
  early_at_start: given(initial_illicit_remission_early, "person"),
  stable_at_start: given(initial_illicit_remission_stable, "person"),

  development_of_disorder: flow({
    unit: "person/month",
    equation: "disorder_development_rate * illicit_users",
    means: "People who use illicit opioids and develop a disorder in a month.",
    sources: SOURCE,
  }),
  disorder_development_rate: given(disorder_development_rate_illicit_use, "1/month"),
  quitting_illicit_use: flow({
    unit: "person/month",
    equation: "quit_rate_now * illicit_users",
    means: "People without a disorder who quit illicit opioids in a month, net of returns.",
    sources: SOURCE,
  }),
  quit_rate_now: auxiliary({
    unit: "1/month",
    equation: "MIN(quit_rate_2012 * price_effect_on_quitting, 1 / shortest_quit_time)",
    means: "Rate of quitting at the price of the time.",
    sources: SOURCE,
    note: "At most all within a month; binds where a pure gram costs tens of times what it did.",
  }),
  shortest_quit_time: constant({
    unit: "month",
    value: 1,
    means:
      "Time within which at most all who use without a disorder quit; binds in no studied run.",
  }),
  quit_rate_2012: given(illicit_use_quit_rate_2012, "1/month"),
  remission_without_treatment: flow({
    unit: "person/month",
    equation: "remission_rate * people_untreated",
    means: "People who go into remission without medication in a month.",
    sources: SOURCE,
  }),
  remission_rate: given(remission_rate_untreated, "1/month"),
  relapse: flow({
    unit: "person/month",
    equation: "relapse_rate_now * people_in_early_remission",
    means: "People who relapse from early remission in a month.",
    sources: SOURCE,
  }),
  relapse_rate_now: auxiliary({
    unit: "1/month",
    equation: "relapse_rate * relapse_link",
    means: "Rate of relapse.",
    sources: SOURCE,
  }),
  relapse_rate: given(relapse_rate_illicit_disorder, "1/month"),
  relapse_link: link("1 while people relapse, 0 when the mechanism is cut."),
  stabilising: flow({
    unit: "person/month",
    equation: "people_in_early_remission / stabilising_time",
    means: "People whose remission becomes stable in a month.",
    sources: SOURCE,
  }),
  stabilising_time: given(remission_stabilising_time, "month"),

  other_deaths_of_users: flow({
    unit: "person/month",
    equation: "other_death_rate_in_use * illicit_users",
    means: "Deaths from other causes of people who use without a disorder.",
    sources: SOURCE,
  }),
  other_deaths_untreated: flow({
    unit: "person/month",
    equation: "other_death_rate_in_disorder * people_untreated",
    means: "Deaths from other causes of people with an untreated disorder.",
    sources: SOURCE,
  }),
  other_deaths_in_early_remission: flow({
    unit: "person/month",
    equation: "other_death_rate_in_use * people_in_early_remission",
    means: "Deaths from other causes in early remission.",
    sources: SOURCE,
  }),
  other_deaths_in_stable_remission: flow({
    unit: "person/month",
    equation: "other_death_rate_in_use * people_in_stable_remission",
    means: "Deaths from other causes in stable remission.",
    sources: SOURCE,
  }),
  other_death_rate_in_use: given(other_death_rate_illicit_use, "1/month"),
  other_death_rate_in_disorder: given(other_death_rate_disorder, "1/month"),

  illicit_disorder: auxiliary({
    unit: "person",
    equation: "people_untreated + in_treatment_with_disorder",
    means: "People with an illicit-opioid use disorder, those in treatment among them.",
    sources: SOURCE,
  }),
  people_with_disorder: auxiliary({
    unit: "person",
    equation: "illicit_disorder + prescription_disorder",
    means: "People with opioid use disorder of any kind.",
    sources: SOURCE,
    note: "Prescription disorder is an input: no lever of the sector moves it.",
  }),
  prescription_disorder: pathOf(prescription_disorder_path, "person"),
  prescription_disorder_relative: auxiliary({
    unit: "1",
    equation: "prescription_disorder / INIT(prescription_disorder)",
    means: "People with prescription disorder relative to January 2012.",
    sources: SOURCE,
  }),
};
