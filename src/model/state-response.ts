/**
 * What the Mexican state does about the groups: arrests, leader removals, troops, clearance of
 * homicides, prevention, transfers and troops at the border. Each is a lever; what stands between a
 * decision and its effect is capacity that builds up, and co-operation, without which intelligence
 * from abroad does not lead to arrests.
 */
import { auxiliary, constant, lever, type VariableDefinition } from "../engine/model/definition.js";
import { incapacitation } from "../evidence/cartels/core-model.js";
import {
  clearance_deterrence,
  deployment_lethality_elasticity,
  intelligence_yield,
  state_capacity_lag,
} from "../evidence/cartels/group-judgements.js";
import { stock_june_2026 } from "../evidence/force-and-politics/co-operation.js";
import { middleYear } from "../evidence/points.js";
import { timeline } from "../evidence/timeline/timeline.js";
import { given, link, monthsTo, neutralOf } from "./from-evidence.js";
import type { Sector } from "./sector.js";

const PAPER = ["cartels.pch-2023", "cartels.pc-code-2023"];
const LEADERS = ["cartels.dickenson-2014"];
const TROOPS = ["mexico-data.ibero-deploy", "force-and-politics.ER15"];
const ARRESTS = ["mexico-data.sspc-arrests"];

const BORDER_OPERATION = timeline.find(({ id }) => id === "2025-02-border-troops");

const variables: Readonly<Record<string, VariableDefinition>> = {
  arrests_made: auxiliary({
    unit: "person/month",
    equation: "arrest_capacity * arrest_effort * arrest_yield",
    means: "Members imprisoned in a month, all groups together, while there are enough of them.",
    sources: PAPER,
    note: "The lever scales the drawn capacity, so that 220 a week doubles it in every run.",
  }),
  arrest_capacity: given(incapacitation, "person/month"),
  arrest_effort: auxiliary({
    unit: "1",
    equation: "SMTH1(arrests / arrests_now, state_capacity_lag)",
    means: "Arrests over those on record, as capacity follows the decision.",
    sources: ARRESTS,
  }),
  arrests: lever({
    unit: "person/month",
    neutral: "arrests_now",
    means: "Members imprisoned as the state sets out to do.",
    sources: PAPER,
  }),
  arrests_now: neutralOf("mx.arrests", "person/month"),
  arrest_yield: auxiliary({
    unit: "1",
    equation:
      "arrests_intelligence_ratio * (1 + (intelligence_yield - 1) * intelligence_link * intelligence_led_share) / (1 + (intelligence_yield - 1) * intelligence_link * intelligence_now)",
    means: "Lasting removals for each arrest over those on record.",
    sources: ARRESTS,
  }),
  intelligence_led_share: auxiliary({
    unit: "1",
    equation: "MIN(SMTH1(intelligence, state_capacity_lag), co_operation)",
    means: "Share of arrests led by intelligence, never above what co-operation allows.",
    sources: ARRESTS,
  }),
  intelligence: lever({
    unit: "1",
    neutral: "intelligence_now",
    means: "Share of arrests that the two governments want led by intelligence.",
    sources: ARRESTS,
  }),
  intelligence_now: neutralOf("joint.intelligence", "1"),
  intelligence_yield: given(intelligence_yield, "1"),
  intelligence_link: link("1 while intelligence bears on arrests, 0 when the mechanism is cut."),
  state_capacity_lag: given(state_capacity_lag, "month"),

  recruits_prevented_share: auxiliary({
    unit: "1",
    equation: "recruitment_prevention",
    means: "Share of those who would join that is kept from joining.",
    sources: PAPER,
  }),
  recruitment_prevention: lever({
    unit: "1",
    neutral: "0",
    means: "Share of those who would join that the state sets out to keep from joining.",
    sources: PAPER,
    note: "It acts at once, as in the published model; no lag of a programme was measured.",
  }),

  leader_removals_by_state: auxiliary({
    unit: "event/month",
    equation: "leader_removals_decided",
    means: "Leaders captured or killed by the Mexican state in a month.",
    sources: LEADERS,
  }),
  leader_removals_decided: lever({
    unit: "event/month",
    neutral: "leader_removals_on_record",
    means: "Leaders captured or killed in a month as the state sets out to do.",
    sources: LEADERS,
  }),
  leader_removals_on_record: neutralOf("mx.leader-removals", "event/month"),

  deployment_ratio: auxiliary({
    unit: "1",
    equation: "SMTH1(troops_inland / troops_inland_on_record, state_capacity_lag)",
    means: "Troops on public security inland over those on record.",
    sources: TROOPS,
  }),
  troops_inland: auxiliary({
    unit: "person",
    equation: "deployment - (border_troops - border_troops_on_record)",
    means: "Troops on public security, less those moved to the northern border.",
    sources: TROOPS,
  }),
  troops_inland_on_record: neutralOf("mx.military-deployment", "person"),
  deployment: lever({
    unit: "person",
    neutral: "troops_inland_on_record",
    means: "Troops of army and navy on public security.",
    sources: TROOPS,
  }),
  border_troops: lever({
    unit: "person",
    neutral: "border_troops_on_record",
    means: "Troops at the northern border.",
    sources: ["mexico-data.border-deploy"],
  }),
  border_troops_on_record: auxiliary({
    unit: "person",
    equation: "STEP(border_troops_since_2025, border_operation_start)",
    means: "Troops at the northern border as recorded.",
    sources: ["mexico-data.border-deploy"],
  }),
  border_troops_since_2025: neutralOf("mx.border-troops", "person"),
  border_operation_start: constant({
    unit: "month",
    value: monthsTo(middleYear(BORDER_OPERATION?.date ?? "", "month")),
    means: "February 2025, when the operation began.",
    sources: ["mexico-data.border-deploy"],
  }),

  lethality_under_state: auxiliary({
    unit: "1",
    equation:
      "deployment_ratio ^ (deployment_lethality_elasticity * deployment_link) * (1 - clearance_deterrence * clearance_link * clearance_reached) / (1 - clearance_deterrence * clearance_link * clearance_now)",
    means: "What troops and clearance make of the fighting between groups.",
    sources: [...TROOPS, "cartels.ck-2020"],
  }),
  deployment_lethality_elasticity: given(deployment_lethality_elasticity, "1"),
  deployment_link: link("1 while troops bear on the fighting between groups, 0 when cut."),
  clearance_reached: auxiliary({
    unit: "1",
    equation: "SMTH1(clearance, state_capacity_lag)",
    means: "Share of homicides cleared, as capacity follows the decision.",
    sources: ["cartels.ck-2020"],
  }),
  clearance: lever({
    unit: "1",
    neutral: "clearance_now",
    means: "Share of homicides that the state sets out to clear.",
    sources: ["cartels.ck-2020"],
  }),
  clearance_now: neutralOf("mx.clearance", "1"),
  clearance_deterrence: given(clearance_deterrence, "1"),
  clearance_link: link("1 while clearing homicides deters, 0 when the mechanism is cut."),

  prisoners_transferred: lever({
    unit: "person/month",
    neutral: "transfers_now",
    means: "Prisoners handed over to the United States in a month.",
    sources: ["force-and-politics.EXP21", "force-and-politics.KVIA26"],
  }),
  transfers_now: neutralOf("mx.transfers", "person/month"),
};

/** The sector `state response`. */
export function stateResponse(): Sector {
  return {
    id: "state-response",
    title: "What the Mexican state does about the groups",
    question:
      "What do arrests, removals of leaders, troops, clearance of homicides, prevention, transfers and troops at the border ask of the groups, and after what delay?",
    variables,
    offers: [
      "arrests_made",
      "recruits_prevented_share",
      "leader_removals_by_state",
      "leader_removals_on_record",
      "deployment_ratio",
      "lethality_under_state",
      "prisoners_transferred",
      "border_troops",
      "intelligence_led_share",
    ],
    needs: {
      co_operation: given(stock_june_2026, "1"),
      arrests_intelligence_ratio: constant({
        unit: "1",
        value: 1,
        means: "What co-operation makes of arrests, over that on record.",
      }),
    },
    outcomes: [],
    levers: [
      { lever: "mx.arrests", variable: "arrests" },
      { lever: "mx.leader-removals", variable: "leader_removals_decided" },
      { lever: "mx.recruitment-prevention", variable: "recruitment_prevention" },
      { lever: "mx.military-deployment", variable: "deployment" },
      { lever: "mx.clearance", variable: "clearance" },
      { lever: "mx.transfers", variable: "prisoners_transferred" },
      { lever: "mx.border-troops", variable: "border_troops" },
      { lever: "joint.intelligence", variable: "intelligence" },
    ],
    links: [
      { id: "intelligence", constant: "intelligence_link" },
      { id: "deployment", constant: "deployment_link" },
      { id: "clearance", constant: "clearance_link" },
    ],
    switches: [],
    leavesOut: [
      "Costs in money: none was found for any of these levers. What a person prevented or imprisoned costs is for whoever compares them to put in.",
      "Abuse and corruption: forces do what they are sent to do, and no member of them works for a group.",
      "Where troops stand: a study of places finds the rise of homicide where they were sent, which a national ratio thins out.",
      "What transfers do to the command of groups from prison: nobody has measured it. They only keep people from coming back.",
    ],
    checkedBy: [
      "Levers at neutral change no bit; each lever is pushed and its sign checked, or that it has none.",
      "The share of arrests led by intelligence never exceeds co-operation.",
    ],
  };
}
