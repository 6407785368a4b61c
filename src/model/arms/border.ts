/** What passes the border under southbound inspection, and what joint tracing deters. */
import { auxiliary, lever, type VariableDefinition } from "../../engine/model/definition.js";
import {
  share_seized_southbound,
  southbound_inspection_proposed,
} from "../../evidence/firearms/interdiction.js";
import {
  joint_tracing_lag,
  southbound_inspection_lag,
} from "../../evidence/firearms/lever-lags.js";
import {
  inspection_seized_share,
  joint_tracing_flow,
  joint_tracing_traced_share,
} from "../../evidence/firearms/levers.js";
import { given, neutralOf } from "../from-evidence.js";

const BORDER = ["firearms.S24", "firearms.S25", "firearms.S28"];
const TRACING = ["firearms.S08", "firearms.S70"];

export const borderVariables: Readonly<Record<string, VariableDefinition>> = {
  southbound_inspection: lever({
    unit: "1",
    neutral: "southbound_inspection_now",
    means: "Share of southbound vehicles that the US inspects.",
    sources: BORDER,
  }),
  southbound_inspection_now: neutralOf("us.southbound-inspection", "1"),
  southbound_inspected: auxiliary({
    unit: "1",
    equation:
      "SMTH1(MIN(1, southbound_inspection * southbound_cooperation), southbound_half_time / gun_half_time_scale)",
    means: "Share inspected to effect: after a lag, with Mexico's co-operation.",
    sources: BORDER,
  }),
  southbound_half_time: given(southbound_inspection_lag, "month"),
  southbound_passing_share: auxiliary({
    unit: "1",
    equation:
      "MIN(1, southbound_passing_on_record * southbound_passing_ratio ^ southbound_inspection_over_bill)",
    means: "Share of guns on their way to Mexico that are not seized on the US side.",
    sources: BORDER,
    note: "Each further share of vehicles inspected takes the same share of the guns that are left, so that it can never take more than there are.",
  }),
  southbound_passing_on_record: auxiliary({
    unit: "1",
    equation: "1 - southbound_seized_share",
    means: "Share that passes at the inspection of now.",
    sources: BORDER,
  }),
  southbound_seized_share: given(share_seized_southbound, "1"),
  southbound_passing_ratio: auxiliary({
    unit: "1",
    equation: "MIN(1, SAFEDIV(1 - southbound_seized_under_bill, southbound_passing_on_record, 1))",
    means: "Share that passes under the bill over the share that passes now, at most 1.",
    sources: BORDER,
    note: "Drawn apart, the two shares could cross; more inspection is not let seize less.",
  }),
  southbound_seized_under_bill: given(inspection_seized_share, "1"),
  southbound_inspection_over_bill: auxiliary({
    unit: "1",
    equation:
      "(southbound_inspected - southbound_inspection_now) / (southbound_inspection_under_bill - southbound_inspection_now)",
    means: "Inspection above that of now, in steps of what the bill would add.",
    sources: BORDER,
  }),
  southbound_inspection_under_bill: given(southbound_inspection_proposed, "1"),

  gun_tracing: lever({
    unit: "1",
    neutral: "gun_tracing_now",
    means: "Share of seized guns submitted that are traced to a purchase and prosecuted.",
    sources: TRACING,
  }),
  gun_tracing_now: neutralOf("joint.gun-tracing", "1"),
  guns_traced: auxiliary({
    unit: "1",
    equation: "SMTH1(gun_tracing * tracing_effect, gun_tracing_half_time / gun_half_time_scale)",
    means: "Share traced to effect: after a lag, as far as co-operation carries it.",
    sources: TRACING,
  }),
  gun_tracing_half_time: given(joint_tracing_lag, "month"),
  gun_tracing_deterrence: auxiliary({
    unit: "1",
    equation: "(1 + gun_tracing_effect_in_full) ^ gun_tracing_over_full",
    means: "Guns bought over those bought at the tracing of now.",
    sources: TRACING,
    note: "Joint tracing in full changes the flow by the drawn effect; no effect was ever shown.",
  }),
  gun_tracing_effect_in_full: given(joint_tracing_flow, "1"),
  gun_tracing_over_full: auxiliary({
    unit: "1",
    equation: "(guns_traced - gun_tracing_now) / (gun_tracing_in_full - gun_tracing_now)",
    means: "Tracing above that of now, in steps of what joint tracing in full would add.",
    sources: TRACING,
  }),
  gun_tracing_in_full: given(joint_tracing_traced_share, "1"),
};
