/** How flows and people answer to interdiction, eradication and lethal force. */
import { beta, fixed, logNormalFromRange, triangular, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

const AGENCY_CLAIM =
  "A claim by an interested agency; independent checks dispute it or are missing.";

export const displaced_flow_share = parameter({
  id: "supply.displaced_flow_share",
  means: "Share of a flow blocked in one place that comes back elsewhere within a year.",
  unit: "1",
  best: 0.8,
  range: [0.5, 1],
  prior: beta(8, 2),
  priorNote: "The suggested distribution, which stays a little inside the range.",
  asOf: "1995-2017",
  basis: "judgement",
  seen: "read",
  sources: ["supply.S-NARCO19", "supply.S-FRIESEN05", "supply.S-PERU01"],
  caution: "A summary of qualitative findings, for use where routes are not modelled.",
});

export const air_deterred_share = parameter({
  id: "force.air_deterred_share",
  means: "Share of would-be drug flights deterred when 3 % of flights met lethal interdiction.",
  unit: "1",
  best: 0.85,
  range: [0.8, 0.9],
  prior: beta(114.2, 19.7),
  asOf: "1995-1997",
  basis: "published",
  seen: "read",
  rangeBasis: "published",
  sources: ["supply.S-IDA00"],
  caution: `Peru. ${AGENCY_CLAIM}`,
});

export const sea_deterred_share = parameter({
  id: "force.sea_deterred_share",
  means: "Share by which suspect vessel movements fell under the US strikes on boats.",
  unit: "1",
  best: 0.15,
  range: [0, 0.25],
  prior: triangular(0, 0.1, 0.25),
  priorNote: "The suggested distribution, whose bounds are the ends of the range.",
  asOf: "March 2026",
  basis: "judgement",
  seen: "read",
  sources: ["supply.S-BAIRD26"],
  caution: AGENCY_CLAIM,
  alternatives: [
    {
      value: 0.2,
      says: "Claimed for the Caribbean.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-BAIRD26"],
    },
    {
      value: 0.25,
      says: "Claimed for the eastern Pacific.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-BAIRD26"],
    },
    {
      value: 0,
      says: "The Coast Guard's commander saw no noticeable difference in flow, November 2025.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-CBS25", "supply.S-LATIN25"],
    },
  ],
  defaultBecause: "Between the claim and the denial, which come from one government.",
});

export const boat_strike_hit_share = parameter({
  id: "force.boat_strike_hit_share",
  means: "Vessels destroyed over movements of vessels with cocaine, per movement.",
  unit: "1",
  best: 0.035,
  range: [0.015, 0.06],
  prior: beta(5.87, 164.6),
  asOf: "September 2025 to mid-March 2026, traffic of 2015",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-BAIRD26", "supply.S-NARCOCODE"],
  caution: "47 vessels over 206 movements a month for 6.5 months.",
});

export const air_willingness_threshold = parameter({
  id: "force.air_willingness_threshold",
  means: "Lethal-hit probability a trip up to which everyone still flies, implied by Peru.",
  unit: "1",
  best: null,
  range: [0.003, 0.006],
  prior: uniform(0.003, 0.006),
  asOf: "1995-1997",
  basis: "derived",
  seen: "recalled",
  sources: ["supply.S-IDA00"],
  caution: "Follows from a willingness of one over the probability, a form that is recalled.",
});

export const sea_willingness_threshold = parameter({
  id: "force.sea_willingness_threshold",
  means:
    "Lethal-hit probability a trip up to which everyone still sails, implied by the boat strikes.",
  unit: "1",
  best: null,
  range: [0.026, 0.028],
  prior: uniform(0.026, 0.028),
  asOf: "March 2026",
  basis: "derived",
  seen: "recalled",
  sources: ["supply.S-BAIRD26", "supply.S-NARCOCODE", "supply.S-IDA00"],
  caution:
    "Four to nine times that of Peru on the claimant's own numbers: deterrence at sea looks far weaker.",
});

export const boat_strike_cocaine_destroyed = parameter({
  id: "force.boat_strike_cocaine_destroyed",
  means: "Cocaine lost with the vessels destroyed by US strikes in 6.5 months.",
  unit: "t",
  best: null,
  range: [30, 70],
  prior: uniform(30, 70),
  asOf: "September 2025 to mid-March 2026",
  basis: "derived",
  seen: "read",
  sources: ["supply.S-BAIRD26", "supply.S-NARCOCODE"],
  caution: "47 vessels at 0.6 to 1.5 t, an assumed load; that all carried drugs is assumed too.",
});

export const cocaine_movement_during_boat_strikes = parameter({
  id: "supply.cocaine_movement_during_boat_strikes",
  means: "Documented movement of cocaine northward in 6.5 months at the traffic of 2015.",
  unit: "t",
  best: null,
  range: [860, 1080],
  prior: uniform(860, 1080),
  asOf: "traffic of 2015",
  basis: "derived",
  seen: "read",
  sources: ["supply.S-NARCOCODE"],
});

export const boat_strike_cocaine_share = parameter({
  id: "force.boat_strike_cocaine_share",
  means: "Share of the documented cocaine movement lost with the vessels destroyed.",
  unit: "1",
  best: null,
  range: [0.03, 0.08],
  prior: uniform(0.03, 0.08),
  asOf: "September 2025 to mid-March 2026, traffic of 2015",
  basis: "derived",
  seen: "read",
  sources: ["supply.S-BAIRD26", "supply.S-NARCOCODE"],
  caution: "At most, and of cocaine: fentanyl does not travel this way.",
});

export const coast_guard_cocaine_seized_2025 = parameter({
  id: "supply.coast_guard_cocaine_seized_2025",
  means: "Cocaine seized by the US Coast Guard in a fiscal year.",
  unit: "kg/year",
  best: 231000,
  range: null,
  prior: fixed(),
  asOf: "FY2025",
  basis: "published",
  seen: "read",
  sources: ["supply.S-CBS25"],
  caution: "A record, more than three times the usual year.",
});

export const scarcity_share_of_homicide_rise = parameter({
  id: "violence.scarcity_share_of_homicide_rise",
  means:
    "Part of the rise of homicides in Mexico from 2006 to 2009 that cocaine seizures in Colombia explain.",
  unit: "1",
  best: 0.12,
  range: [0.1, 0.14],
  prior: uniform(0.098, 0.142),
  asOf: "2006-2009",
  basis: "published",
  seen: "read",
  rangeBasis: "published",
  sources: ["supply.S-CMR20"],
  caution: "The best value is the middle of the published span.",
  also: ["violence.scarcity_share"],
});

export const coca_removed_by_spraying = parameter({
  id: "supply.coca_removed_by_spraying",
  means: "Coca area removed per area sprayed from the air in Colombia.",
  unit: "1",
  best: 0.026,
  range: [0.022, 0.03],
  prior: uniform(0.0216, 0.0304),
  asOf: "from 2006",
  basis: "published",
  seen: "read",
  rangeBasis: "published",
  sources: ["supply.S-MRR17"],
  caution: "The best value is the middle of the published span.",
  alternatives: [
    {
      value: 0.11,
      says: "A second study: an upper bound, displacement is ignored.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-ABADIE15"],
    },
  ],
  defaultBecause:
    "Identified in a band along the border with Ecuador; the other ignores displacement.",
});

export const eradication_cost_per_kg = parameter({
  id: "supply.eradication_cost_per_kg",
  means:
    "Marginal US cost of taking a kilogram of cocaine off US retail by eradication in Colombia.",
  unit: "USD2008/kg",
  best: 940000,
  range: [500000, 1630000],
  prior: logNormalFromRange(500000, 1630000),
  asOf: "2000-2008",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-MR16"],
  caution: "The year of the dollars is not stated; taken as the last of the study.",
  alternatives: [
    {
      value: 1631900,
      says: "The working-paper version.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-MR16"],
    },
  ],
  defaultBecause: "The journal version.",
});

export const interdiction_cost_per_kg = parameter({
  id: "supply.interdiction_cost_per_kg",
  means:
    "Marginal US cost of taking a kilogram of cocaine off US retail by interdiction in Colombia.",
  unit: "USD2008/kg",
  best: 175000,
  range: [100000, 267000],
  prior: logNormalFromRange(100000, 267000),
  asOf: "2000-2008",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-MR16"],
  caution: "The year of the dollars is not stated; taken as the last of the study.",
  alternatives: [
    {
      value: 267450,
      says: "The working-paper version.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-MR16"],
    },
  ],
  defaultBecause: "The journal version.",
});

/** Displacement, deterrence, scarcity, and the cost of a kilogram removed. */
export const interdictionResponseParameters: readonly Parameter[] = [
  displaced_flow_share,
  air_deterred_share,
  sea_deterred_share,
  boat_strike_hit_share,
  air_willingness_threshold,
  sea_willingness_threshold,
  boat_strike_cocaine_destroyed,
  cocaine_movement_during_boat_strikes,
  boat_strike_cocaine_share,
  coast_guard_cocaine_seized_2025,
  scarcity_share_of_homicide_rise,
  coca_removed_by_spraying,
  eradication_cost_per_kg,
  interdiction_cost_per_kg,
];
