/**
 * People who use methamphetamine, and deaths with it: those without fentanyl follow use, those with
 * fentanyl follow the hazard that opioid users share (demand.md 4.5). No published model of
 * policies exists for it, so starts are those that keep the recorded number of users.
 */
import { auxiliary, flow, stock, type VariableDefinition } from "../../engine/model/definition.js";
import { psychostimulant_deaths_year } from "../../evidence/demand/deaths-by-year.js";
import { initial_methamphetamine_users } from "../../evidence/demand/initial-conditions.js";
import {
  methamphetamine_users_past_year,
  stimulant_deaths_with_fentanyl_share,
} from "../../evidence/demand/methamphetamine-use.js";
import {
  methamphetamine_fentanyl_risk_relative,
  methamphetamine_quit_rate,
  psychostimulant_deaths_2023,
} from "../../evidence/demand/sector-judgements.js";
import {
  methamphetamine_harm_path,
  methamphetamine_users_path,
} from "../../evidence/demand/sector-paths.js";
import { given, link, recorded, recordedPath } from "../from-evidence.js";
import { pathOf } from "./path-of.js";

const SURVEYS = ["demand.S14", "supply.S-RAND19", "demand.S21"];
const DEATHS = ["demand.S5", "demand.S67"];

/** Use of methamphetamine and deaths with it. */
export const methamphetamine: Readonly<Record<string, VariableDefinition>> = {
  methamphetamine_users: stock({
    unit: "person",
    initial: "methamphetamine_users_2012",
    inflows: ["methamphetamine_starts"],
    outflows: ["methamphetamine_quitting", "psychostimulant_deaths"],
    means: "People who use methamphetamine in a year.",
    sources: SURVEYS,
    note: "Many also use opioids and are counted there too: the two stocks overlap.",
  }),
  methamphetamine_users_2012: given(initial_methamphetamine_users, "person"),
  methamphetamine_users_2021: given(methamphetamine_users_past_year, "person"),
  methamphetamine_starts: flow({
    unit: "person/month",
    equation:
      "MAX(0, methamphetamine_quit_rate * methamphetamine_users_recorded + psychostimulant_deaths_recorded + (methamphetamine_users_2021 - methamphetamine_users_2012) * (methamphetamine_users_way(TIME + DT) - methamphetamine_users_way(TIME)) / DT) * starts_allowed",
    means: "People who begin to use methamphetamine in a month, less those whom prevention keeps.",
    sources: SURVEYS,
    note: "As many as keep the recorded number of users while recorded deaths go on.",
  }),
  methamphetamine_users_recorded: auxiliary({
    unit: "person",
    equation:
      "methamphetamine_users_2012 + (methamphetamine_users_2021 - methamphetamine_users_2012) * methamphetamine_users_way(TIME)",
    means: "Users as recorded: a straight line between two levels, then held.",
    sources: SURVEYS,
  }),
  methamphetamine_users_way: auxiliary({
    unit: "1",
    graph: recordedPath(methamphetamine_users_path, "1"),
    means: methamphetamine_users_path.means,
    sources: SURVEYS,
  }),
  methamphetamine_quitting: flow({
    unit: "person/month",
    equation: "methamphetamine_quit_rate * methamphetamine_users",
    means: "People who stop using methamphetamine in a month, net of returns.",
    sources: SURVEYS,
  }),
  methamphetamine_quit_rate: given(methamphetamine_quit_rate, "1/month"),

  psychostimulant_deaths: flow({
    unit: "person/month",
    equation: "methamphetamine_deaths_alone + methamphetamine_deaths_with_fentanyl",
    means: "Overdose deaths in a month in which psychostimulants other than cocaine are involved.",
    sources: DEATHS,
  }),
  methamphetamine_deaths_alone: auxiliary({
    unit: "person/month",
    equation: "death_rate_alone * methamphetamine_users * use_response[methamphetamine]",
    means: "Deaths in a month with psychostimulants and without fentanyl.",
    sources: DEATHS,
  }),
  death_rate_alone: auxiliary({
    unit: "1/month",
    equation: "death_rate_alone_2012 * (death_rate_alone_2023 / death_rate_alone_2012) ^ harm_way",
    means: "Hazard of dying with psychostimulants and without fentanyl.",
    sources: DEATHS,
    note: "An input: no published model explains why it trebled. It links the rate of 2012 to that of 2023 and is then held.",
  }),
  death_rate_alone_2012: auxiliary({
    unit: "1/month",
    equation: "INIT(psychostimulant_deaths_recorded) / methamphetamine_users_2012",
    means: "That hazard in January 2012, when supply held almost no fentanyl.",
    sources: DEATHS,
  }),
  death_rate_alone_2023: auxiliary({
    unit: "1/month",
    equation:
      "deaths_with_psychostimulants_2023 * (1 - share_with_fentanyl_2023) / methamphetamine_users_2021",
    means: "That hazard in 2023.",
    sources: DEATHS,
  }),
  deaths_with_psychostimulants_2023: given(psychostimulant_deaths_2023, "person/month"),
  share_with_fentanyl_2023: given(stimulant_deaths_with_fentanyl_share, "1"),
  harm_way: pathOf(methamphetamine_harm_path, "1"),
  psychostimulant_deaths_recorded: recorded(psychostimulant_deaths_year, "person/month"),
  methamphetamine_deaths_with_fentanyl: auxiliary({
    unit: "person/month",
    equation:
      "fentanyl_death_rate * methamphetamine_fentanyl_risk * methamphetamine_users * stimulant_fentanyl_link",
    means: "Deaths in a month with psychostimulants and fentanyl.",
    sources: DEATHS,
    note: "A mean over all users: most of these deaths are of people who use opioids too.",
  }),
  methamphetamine_fentanyl_risk: given(methamphetamine_fentanyl_risk_relative, "1"),
  stimulant_fentanyl_link: link(
    "1 while fentanyl kills people who use methamphetamine, 0 when that is cut.",
  ),
};
