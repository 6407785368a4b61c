/**
 * Numbers that the ladder needs and that no source states: all judgements with wide priors. The
 * form of the hazards is that of the evidence (force-and-politics.md 4.10), which leaves its
 * weights open; "approval" and "congress" of that form act through the table of actors.
 */
import { fixed, logNormal, logNormalFromRange } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const campaign_after_strike_rate = parameter({
  id: "politics.campaign_after_strike_rate",
  means: "Monthly rate at which an acknowledged strike without consent grows into a campaign.",
  unit: "1/month",
  best: 0.06,
  range: [0.01, 0.2],
  prior: logNormalFromRange(0.01, 0.2),
  asOf: "June 2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.PRI12", "force-and-politics.AW26", "force-and-politics.TBIJ15"],
  caution:
    "Of four precedents at or above this rung one was a campaign; 0.3 (with half a case added on each side) within half a year is 0.06 a month. No precedent concerns a neighbour.",
});

export const ground_after_campaign_rate = parameter({
  id: "politics.ground_after_campaign_rate",
  means: "Monthly rate at which a campaign of strikes grows into a presence on the ground.",
  unit: "1/month",
  best: 0.02,
  range: [0.003, 0.1],
  prior: logNormalFromRange(0.003, 0.1),
  asOf: "June 2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.TBIJ15"],
  caution: "The one campaign among the precedents led to no presence in more than ten years.",
});

export const hazard_factor_per_rung = parameter({
  id: "politics.hazard_factor_per_rung",
  means:
    "Factor on the hazard of climbing when the mean position of the actors, weighted by influence and salience, rises by one rung.",
  unit: "1",
  best: 1.7,
  range: [1, 3],
  prior: logNormal(1.7, 0.35, [1, 9]),
  priorNote: "Cut off below 1: actors who want to go further do not slow the climb.",
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.KAHN65"],
  caution: "No measurement; 1 would mean that positions do not matter.",
});

export const hazard_factor_without_co_operation = parameter({
  id: "politics.hazard_factor_without_co_operation",
  means:
    "Factor on the hazard of climbing between full co-operation of the two governments and none.",
  unit: "1",
  best: 2,
  range: [0.7, 6],
  prior: logNormalFromRange(0.7, 6),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.SD25", "force-and-politics.CG25"],
  caution:
    "The camp for caution is reported to fear the loss of co-operation, so a loss takes a reason for restraint away; but loss may follow force rather than bring it, hence the range below 1.",
});

export const trigger_duration = parameter({
  id: "politics.trigger_duration",
  means: "Mean time for which an attack on US citizens or agents raises the hazard of climbing.",
  unit: "month",
  best: 1,
  range: [0.5, 3],
  prior: logNormalFromRange(0.5, 3),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.MIS26"],
  caution: "The factor itself is stated for the month after the event.",
});

export const us_citizens_killed_per_trigger = parameter({
  id: "politics.us_citizens_killed_per_trigger",
  means:
    "US citizens killed beyond the usual number who count as one attack that moves US politics.",
  unit: "person/event",
  best: 5,
  range: [2, 10],
  prior: logNormalFromRange(2, 10),
  asOf: "2023",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.UPN20", "force-and-politics.NB23"],
  caution: "Nine were killed in November 2019 and two in March 2023; no strike followed.",
});

export const us_agents_killed_per_trigger = parameter({
  id: "politics.us_agents_killed_per_trigger",
  means: "Members of US forces or agencies killed who count as one such attack.",
  unit: "person/event",
  best: 2,
  range: [1, 4],
  prior: logNormalFromRange(1, 4),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.MIS26"],
  caution: "Two died in April 2026, by accident; no strike followed by June.",
});

export const civilians_killed_per_shock = parameter({
  id: "politics.civilians_killed_per_shock",
  means: "Civilians killed by US force who count as one event that moves politics.",
  unit: "person/event",
  best: 10,
  range: [3, 30],
  prior: logNormalFromRange(3, 30),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.SIL16"],
  caution: "Only the sign of the effect of strikes on opinion was read.",
});

export const response_scale = parameter({
  id: "politics.response_scale",
  means: "Factor on every move of an actor that the table of responses to events states.",
  unit: "1",
  best: 1,
  range: [0.3, 3],
  prior: logNormalFromRange(0.3, 3),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.SIL16", "force-and-politics.ELF25"],
  caution: "Carries the doubt about all those sizes together.",
});

export const response_memory = parameter({
  id: "politics.response_memory",
  means: "Mean time after which an actor's move fades.",
  unit: "month",
  best: 12,
  range: [4, 36],
  prior: logNormalFromRange(4, 36),
  asOf: "2025",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.ELF25"],
  caution: "Mexican support for work with the United States fell by half within two years.",
});

export const campaign_strike_rate = parameter({
  id: "politics.campaign_strike_rate",
  means: "Strikes a month above which strikes without consent are a campaign.",
  unit: "strike/month",
  best: 1,
  range: [0.5, 2],
  prior: fixed(),
  priorNote: "A definition of the rung, not a quantity in doubt.",
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.KAHN65"],
});

export const ladderHazardParameters: readonly Parameter[] = [
  campaign_after_strike_rate,
  ground_after_campaign_rate,
  hazard_factor_per_rung,
  hazard_factor_without_co_operation,
  trigger_duration,
  us_citizens_killed_per_trigger,
  us_agents_killed_per_trigger,
  civilians_killed_per_shock,
  response_scale,
  response_memory,
  campaign_strike_rate,
];
