/** Persons who go missing, and how the register sees them later. */
import { auxiliary, flow, stock, type VariableDefinition } from "../../engine/model/definition.js";
import {
  initial_missing,
  initial_missing_stock,
} from "../../evidence/mexico-data/initial-conditions.js";
import {
  missing_share_found_alive,
  missing_share_found_dead,
  missing_share_still_missing,
} from "../../evidence/mexico-data/missing-and-displaced.js";
import { missing_trend_variance } from "../../evidence/mexico-data/violence-model.js";
import { given, link } from "../from-evidence.js";
import { driftingTrend } from "./drift.js";
import { missingCourse } from "./record.js";

const REGISTER = ["mexico-data.rnpdno-arreola", "mexico-data.rnpdno-escobar"];

/** Missing persons and the register. */
export const missingVariables: Readonly<Record<string, VariableDefinition>> = {
  missing_people: stock({
    unit: "person",
    initial: "initial_missing_stock",
    inflows: ["missing"],
    outflows: [],
    means: "Persons who disappeared since 2006 and are not found.",
    sources: REGISTER,
    note: "Those who will be found are never in it: the inflow counts those whom the register of mid-2026 still misses. Older and undated cases, about an eighth of the register, are not counted.",
  }),
  initial_missing_stock: given(initial_missing_stock, "person"),
  missing: flow({
    unit: "person/month",
    equation:
      "initial_missing * SAFEDIV(organised_crime_homicides, INIT(organised_crime_homicides)) * missing_trend * missing_link",
    means: "Persons who go missing and are not found, by month of disappearance.",
    sources: REGISTER,
    note: "Moves with homicides of organised crime, and with how many of its victims are made to disappear, which the record has rising since 2018.",
  }),
  initial_missing: given(initial_missing, "person/month"),
  missing_link: link("1 while people go missing, 0 when cut."),
  ...driftingTrend({
    name: "missing_trend",
    of: "Missing persons for each homicide of organised crime",
    onRecord: missingCourse,
    variance: missing_trend_variance,
    sources: REGISTER,
  }),

  missing_reports: auxiliary({
    unit: "person/month",
    equation: "SAFEDIV(missing, share_still_missing)",
    means: "Persons reported missing, found later or not.",
    sources: REGISTER,
  }),
  found_alive: auxiliary({
    unit: "person/month",
    equation: "missing_reports * SAFEDIV(weight_found_alive, missing_outcome_weights)",
    means: "Of those reported missing in a month, found alive since.",
    sources: REGISTER,
  }),
  found_dead: auxiliary({
    unit: "person/month",
    equation: "missing_reports * SAFEDIV(weight_found_dead, missing_outcome_weights)",
    means: "Of those reported missing in a month, found dead since.",
    sources: REGISTER,
  }),
  share_still_missing: auxiliary({
    unit: "1",
    equation: "SAFEDIV(weight_still_missing, missing_outcome_weights)",
    means: "Share of persons reported missing who are not found.",
    sources: REGISTER,
  }),
  missing_outcome_weights: auxiliary({
    unit: "1",
    equation: "weight_still_missing + weight_found_alive + weight_found_dead",
    means: "Sum of the three drawn shares: draws of each alone need not add up to one.",
  }),
  weight_still_missing: given(missing_share_still_missing, "1"),
  weight_found_alive: given(missing_share_found_alive, "1"),
  weight_found_dead: given(missing_share_found_dead, "1"),
};
