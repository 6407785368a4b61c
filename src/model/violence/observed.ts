/**
 * The observation model: what each register would show of the same violence. Counting noise is
 * added where model and record are compared (`experiment/history`), not here.
 */
import { auxiliary, type VariableDefinition } from "../../engine/model/definition.js";
import { conflict_death_share_year } from "../../evidence/mexico-data/conflict-deaths.js";
import {
  conflict_deaths_per_registered_homicide,
  daily_police_count_to_victims,
  prosecutor_to_registered,
  registered_final_to_preliminary,
  victims_per_investigation,
} from "../../evidence/mexico-data/registration.js";
import { given, recorded } from "../from-evidence.js";
import { onRecord } from "./record.js";

const PROSECUTORS = ["mexico-data.sesnsp-victims", "mexico-data.inegi"];

/** Expected readings of the registers. */
export const observedVariables: Readonly<Record<string, VariableDefinition>> = {
  prosecutor_victims: auxiliary({
    unit: "person/month",
    equation: "homicides * prosecutor_to_registered",
    means: "Victims of homicide and feminicide as prosecutors record them.",
    sources: PROSECUTORS,
  }),
  prosecutor_to_registered: given(prosecutor_to_registered, "1"),
  homicides_first_released: auxiliary({
    unit: "person/month",
    equation: "homicides / (1 + registered_final_to_preliminary)",
    means: "Homicides by death registration as first released, before revision.",
    sources: ["mexico-data.inegi"],
  }),
  registered_final_to_preliminary: given(registered_final_to_preliminary, "1"),
  daily_police_count: auxiliary({
    unit: "person/month",
    equation: "prosecutor_victims * daily_police_count_to_victims",
    means: "The preliminary daily count of the police.",
    sources: ["mexico-data.daily-count"],
  }),
  daily_police_count_to_victims: given(daily_police_count_to_victims, "1"),
  homicide_case_files: auxiliary({
    unit: "person/month",
    equation: "prosecutor_victims / victims_per_investigation",
    means: "Case files of homicide that prosecutors open: one may hold several victims.",
    sources: ["mexico-data.panq-incid"],
  }),
  victims_per_investigation: given(victims_per_investigation, "1"),
  conflict_deaths_coded: auxiliary({
    unit: "person/month",
    equation:
      "homicides * conflict_death_share * conflict_deaths_per_homicide / conflict_deaths_per_homicide_2023",
    means: "Deaths between groups as a data set of events codes them.",
    sources: ["mexico-data.ucdp-ged", "mexico-data.inegi"],
    note: "Its share of homicides rose from 0.22 to 0.47 between 2007 and 2021, partly by coding; after the record it is held.",
  }),
  conflict_death_share: recorded(conflict_death_share_year, "1"),
  conflict_deaths_per_homicide: given(conflict_deaths_per_registered_homicide, "1"),
  conflict_deaths_per_homicide_2023: onRecord(conflict_deaths_per_registered_homicide, "1"),
};
