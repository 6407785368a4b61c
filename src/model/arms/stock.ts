/** Guns held by groups, what takes them out, and the same on record as a measure. */
import {
  auxiliary,
  constant,
  flow,
  stock,
  type VariableDefinition,
} from "../../engine/model/definition.js";
import { initial_guns_held } from "../../evidence/firearms/initial-conditions.js";
import { army_seizures_rate } from "../../evidence/firearms/model-inputs.js";
import { attrition_criminal, guns_seized } from "../../evidence/firearms/stock.js";
import { given, link, monthsTo } from "../from-evidence.js";
import { courseOf } from "./course.js";

const STOCK = ["firearms.S02b", "firearms.S80", "cartels.pc-code-2023"];
const SEIZURES = ["firearms.S80", "firearms.S75", "firearms.S16"];
/** The year at whose beginning the record hands over to the scenario. */
const NOW = 2026;

export const stockVariables: Readonly<Record<string, VariableDefinition>> = {
  guns_held: stock({
    per: ["gun"],
    unit: "gun",
    initial: "guns_held_in_2012 * gun_class_share",
    inflows: ["guns_taken_up"],
    outflows: ["guns_seized_in_mexico", "guns_lost"],
    means: "Guns held by criminal groups, by class.",
    sources: STOCK,
    note: "Not drawn: flow and removal are, and the stock follows. Only its level in January 2012 is a prior.",
  }),
  guns_held_in_2012: given(initial_guns_held, "gun"),
  total_guns_held: auxiliary({
    unit: "gun",
    equation: "SUM(guns_held[*])",
    means: "Guns held by criminal groups, all classes.",
    sources: STOCK,
  }),

  guns_taken_up: flow({
    per: ["gun"],
    unit: "gun/month",
    equation:
      "gun_inflow_link * (guns_bought_for_groups * southbound_passing_share + guns_from_elsewhere + guns_from_police)",
    means: "Guns that reach groups in a month.",
    sources: STOCK,
  }),
  guns_seized_in_mexico: flow({
    per: ["gun"],
    unit: "gun/month",
    equation: "guns_held * gun_seizure_effort * gun_seizure_link",
    means: "Guns of groups seized in Mexico in a month, all forces.",
    sources: SEIZURES,
    note: "Every class with the same chance; all guns seized are taken to be those of groups.",
  }),
  guns_lost: flow({
    per: ["gun"],
    unit: "gun/month",
    equation: "guns_held * gun_attrition * gun_attrition_link",
    means: "Guns discarded, broken or destroyed in the hands of groups in a month.",
    sources: ["firearms.us-stock-accounting"],
  }),
  gun_attrition: given(attrition_criminal, "1/month"),
  gun_attrition_link: link("1 while guns wear out and are lost, 0 when cut."),
  gun_seizure_link: link("1 while Mexico seizes guns, 0 when cut."),

  gun_seizure_effort: auxiliary({
    unit: "1/month",
    equation:
      "MIN(SAFEDIV(gun_seizures_on_record, SUM(guns_on_record[*])), 1 / shortest_gun_seizure)",
    means:
      "Chance of a gun to be seized in a month: that at which the record's stock gives the record's seizures.",
    sources: SEIZURES,
    note: "Effort is held once the record ends: a smaller stock then gives fewer seizures.",
  }),
  shortest_gun_seizure: constant({
    unit: "month",
    value: 1,
    means:
      "Time within which at most all guns can be seized; binds only where a draw leaves hardly any guns.",
  }),
  gun_seizures_on_record: auxiliary({
    unit: "gun/month",
    equation: "gun_seizures_latest * gun_seizures_course",
    means: "Guns seized in Mexico in a month, all forces: the latest level, on the army's course.",
    sources: SEIZURES,
    note: "Counts of different coverage are not joined: one coverage gives the course, another the level.",
  }),
  gun_seizures_latest: given(guns_seized, "gun/month"),
  gun_seizures_course: courseOf(army_seizures_rate),

  guns_on_record: stock({
    per: ["gun"],
    unit: "gun",
    initial: "guns_held_in_2012 * gun_class_share",
    inflows: ["guns_taken_up_on_record"],
    outflows: ["guns_gone_on_record"],
    means: "Guns that groups would hold had everything gone as recorded; stands still from now on.",
    sources: STOCK,
    note: "The measure for seizure effort and firepower: no lever, link or other sector moves it.",
  }),
  guns_taken_up_on_record: flow({
    per: ["gun"],
    unit: "gun/month",
    equation:
      "gun_record_runs * gun_class_share * (guns_trafficked_on_record * gun_share_taken_up * (southbound_passing_on_record + guns_elsewhere_over_us) + police_guns_lost)",
    means: "Guns that reach groups in a month on record.",
    sources: STOCK,
  }),
  guns_gone_on_record: flow({
    per: ["gun"],
    unit: "gun/month",
    equation: "gun_record_runs * guns_on_record * (gun_seizure_effort + gun_attrition)",
    means: "Guns seized or lost in a month on record.",
    sources: SEIZURES,
  }),
  gun_record_runs: auxiliary({
    unit: "1",
    equation: "IF_THEN_ELSE(TIME < end_of_gun_record, 1, 0)",
    means: "1 while the record drives the model, 0 from now on.",
  }),
  end_of_gun_record: constant({
    unit: "month",
    value: monthsTo(NOW),
    means: "January 2026, in months from January 2012.",
  }),
};
