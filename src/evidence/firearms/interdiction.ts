/** What is taken on the way, and what leaks from the state's own holdings. */
import { beta, fixed, logNormalFromRange, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const share_seized_southbound = parameter({
  id: "arms.share_seized_southbound",
  means: "Share of southbound guns seized on the US side.",
  unit: "1",
  best: 0.02,
  range: [0.005, 0.04],
  prior: beta(3, 147),
  asOf: "FY2024-26",
  basis: "derived",
  seen: "read",
  sources: ["firearms.S24", "firearms.S25", "firearms.S26"],
  caution:
    "Counts move with enforcement and with coverage. At this share, doubling it hardly moves price or quantity.",
});

export const guns_seized_us_side = parameter({
  id: "arms.guns_seized_us_side",
  means: "Guns seized on the US side on their way to Mexico in a year.",
  unit: "gun/year",
  best: null,
  range: [1500, 4000],
  prior: uniform(1500, 4000),
  asOf: "FY2024-26",
  basis: "derived",
  seen: "read",
  sources: ["firearms.S24", "firearms.S25", "firearms.S26"],
  caution:
    "What a simulated flow of 90,000 to 360,000 a year should give. The counts behind it differ in scope.",
});

export const share_recovered_mexico = parameter({
  id: "arms.share_recovered_mexico",
  means: "Guns recovered in Mexico in a year over guns that came in that year.",
  unit: "1",
  best: 0.125,
  range: [0.08, 0.165],
  prior: beta(18.6, 137),
  asOf: "2009-2025",
  basis: "derived",
  seen: "read",
  sources: ["firearms.S13", "firearms.S16"],
  caution:
    "0.165 in 2009-19, all forces; 0.08 in 2025, the army only. A ratio of two flows, not the chance that a gun is found.",
});

export const share_stopped_assumed_2013 = parameter({
  id: "arms.share_stopped_assumed_2013",
  means:
    "Share of trafficked guns that the working paper of 2013 assumed to be stopped by both countries.",
  unit: "1",
  best: 0.15,
  range: null,
  prior: fixed(),
  asOf: "2010-12",
  basis: "published",
  seen: "read",
  sources: ["firearms.S17"],
  caution: "An assumption of that paper, read in a critique of it.",
});

export const southbound_inspection_share = parameter({
  id: "arms.southbound_inspection_share",
  means: "Share of southbound vehicles that the US inspects.",
  unit: "1",
  best: 0.02,
  range: [0, 0.1],
  prior: beta(1, 28.4),
  asOf: "2023",
  basis: "judgement",
  seen: "recalled",
  sources: ["firearms.S27"],
  caution:
    "No rate is published: inspections come and go. Only that they are intermittent was read.",
});

export const southbound_inspection_proposed = parameter({
  id: "arms.southbound_inspection_proposed",
  means: "Share of southbound vehicles to be inspected under a Senate bill of 2023.",
  unit: "1",
  best: 0.2,
  range: null,
  prior: fixed(),
  asOf: "2023",
  basis: "published",
  seen: "read",
  sources: ["firearms.S28"],
  caution:
    "A target of policy, at least that share; the bill also names 50 scanners and 500 officers.",
});

export const guns_lost_by_police = parameter({
  id: "arms.guns_lost_by_police",
  means: "Guns lost by or stolen from Mexican police and federal forces in a year.",
  unit: "gun/year",
  best: 430,
  range: [350, 1250],
  prior: logNormalFromRange(350, 1250),
  priorNote: "Fitted to the range; its middle, 661, lies above the best value.",
  asOf: "2018-2024",
  basis: "derived",
  seen: "read",
  sources: ["firearms.S32", "firearms.S31"],
  caution: "Under 1 % of the flow from the US, negligible in numbers.",
  alternatives: [
    {
      value: 1100,
      range: [350, 1250],
      says: "Mean of 2010 to mid 2020: 11,607 guns.",
      basis: "derived",
      seen: "read",
      sources: ["firearms.S31"],
    },
  ],
  defaultBecause:
    "The higher value is the mean of a past decade; since 2018 it is 350 to 500 a year.",
});

export const interdictionParameters: readonly Parameter[] = [
  share_seized_southbound,
  guns_seized_us_side,
  share_recovered_mexico,
  share_stopped_assumed_2013,
  southbound_inspection_share,
  southbound_inspection_proposed,
  guns_lost_by_police,
];
