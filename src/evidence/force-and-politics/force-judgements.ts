/**
 * What the sector on force needs and no source measures: judgements with wide priors, and rates
 * that follow from counts by plain arithmetic. Aggregate quantities only.
 */
import { fixed, logitNormal, logNormalFromRange, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const strike_rate_pakistan = parameter({
  id: "force.strike_rate_pakistan",
  means: "Strikes a month in Pakistan: 421 in the 141 months from January 2004 to September 2015.",
  unit: "strike/month",
  best: 421 / 141,
  range: null,
  prior: fixed(),
  asOf: "Sept 2015",
  basis: "derived",
  seen: "read",
  sources: ["force-and-politics.TBIJ15"],
  caution: "A mean over years of very different tempo; the count starts in the year 2004.",
});

export const programme_full_presence_rate = parameter({
  id: "force.programme_full_presence_rate",
  means:
    "Strikes a month from which a programme is as present in its area as the one that was studied.",
  unit: "strike/month",
  best: 5,
  range: [2, 12],
  prior: logNormalFromRange(2, 12),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.MIR19", "force-and-politics.TBIJ15"],
  caution:
    "The study states no dose. All of Pakistan saw three strikes a month on average, and several times that while it was studied.",
});

export const programme_area_share = parameter({
  id: "force.programme_area_share",
  means: "Share of Mexico's violence between groups that lies in the area of such a programme.",
  unit: "1",
  best: 0.1,
  range: [0.02, 0.4],
  prior: logitNormal(0.1, [0.02, 0.4]),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.MIR19"],
  caution:
    "One tribal area was studied; Mexico's violence is spread over a country. No programme has covered one.",
});

export const help_without_consent = parameter({
  id: "force.help_without_consent",
  means:
    "Share of the help of a host that consents which one gives that does not consent: to suppression by strikes.",
  unit: "1",
  best: 0.25,
  range: [0, 0.5],
  prior: uniform(0, 0.5),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.MIR19", "force-and-politics.JS16"],
  caution: "No programme without at least tacit consent has been measured.",
});

export const leaders_removed_per_strike = parameter({
  id: "force.leaders_removed_per_strike",
  means: "Leaders of a group removed by a strike that is aimed at leadership.",
  unit: "event/strike",
  best: 0.05,
  range: [0.01, 0.2],
  prior: logNormalFromRange(0.01, 0.2),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.RIG19", "force-and-politics.TBIJ15"],
  caution:
    "Studies compare strikes that hit a leader with strikes that missed and show that most miss; no rate stands in the evidence.",
});

export const leader_hit_window = parameter({
  id: "force.leader_hit_window",
  means: "Months over which attacks by a group whose leader was hit are counted.",
  unit: "month",
  best: 6,
  range: null,
  prior: fixed(),
  asOf: "2019 working paper",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.RIG19"],
});

export const leader_hit_decay = parameter({
  id: "force.leader_hit_decay",
  means: "Mean time in which the extra attacks of a group that lost its leader fade.",
  unit: "month",
  best: 3,
  range: [1.5, 8],
  prior: logNormalFromRange(1.5, 8),
  asOf: "2021",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.RIG21"],
  caution:
    "From three of six months in which the journal version finds a difference; no course over time is printed in what was read.",
});

export const leaders_with_large_retaliation = parameter({
  id: "force.leaders_with_large_retaliation",
  means: "Share of removals of leaders that large retaliation within days follows.",
  unit: "1",
  best: 0.08,
  range: [0.03, 0.25],
  prior: logitNormal(0.08, [0.03, 0.25]),
  asOf: "2026",
  basis: "judgement",
  seen: "read",
  sources: [
    "force-and-politics.WP19",
    "force-and-politics.FR23",
    "force-and-politics.NEW26",
    "cartels.dickenson-2014",
  ],
  caution:
    "Three such events from October 2019 to February 2026, over some 39 removals if they went on at the 25 in 49 months of 2006-2010: neither a count of one period nor a test of what foreign force would provoke.",
});

export const us_forces_killed_per_strike = parameter({
  id: "force.us_forces_killed_per_strike",
  means: "Members of US forces and agencies killed for each strike or raid on Mexican soil.",
  unit: "person/strike",
  best: 0.02,
  range: [0.001, 0.3],
  prior: logNormalFromRange(0.001, 0.3),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: [
    "force-and-politics.MIS26",
    "force-and-politics.DIV26",
    "force-and-politics.NBP16",
    "force-and-politics.MIL18",
    "force-and-politics.general-knowledge",
  ],
  caution:
    "No figure for Mexico. The campaign in Iraq and Syria lost 59 people by March 2018 over more than 11,558 US strikes (at most five for a thousand strikes), that in Libya none. Strikes from the air without anybody on the ground put hardly anyone at risk; with officers on the ground two died, in an accident, in what the press calls at least three operations of 2026. The range spans both.",
});

export const opinion_long_run = parameter({
  id: "force.opinion_long_run",
  means:
    "Share of Mexicans who are for working with the United States against organized crime, to which opinion returns.",
  unit: "1",
  best: 0.38,
  range: [0.24, 0.53],
  prior: uniform(0.24, 0.53),
  asOf: "2023-2025",
  basis: "judgement",
  seen: "read",
  sources: ["force-and-politics.ELF25"],
  caution: "Between the survey of early 2025 (24 %) and the one two years before (53 %).",
});

export const opinion_loss_by_civilians = parameter({
  id: "force.opinion_loss_by_civilians",
  means:
    "Opinion lost in a month for each unit of ln(1 + civilians killed in the month): coefficient k1.",
  unit: "1/month",
  best: 0.005,
  range: [0.001, 0.02],
  prior: logNormalFromRange(0.001, 0.02),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.SIL16", "force-and-politics.MJ19"],
  caution: "The sign was read in drafts; no size is published.",
});

export const opinion_loss_by_breach = parameter({
  id: "force.opinion_loss_by_breach",
  means: "Opinion lost in a month in which force was used without consent: coefficient k2.",
  unit: "1/month",
  best: 0.02,
  range: [0.005, 0.06],
  prior: logNormalFromRange(0.005, 0.06),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.ELF25"],
  caution:
    "Opinion fell by 29 points over two years of threats without force, 0.012 a month; what force would do is not known.",
});

export const opinion_recovery = parameter({
  id: "force.opinion_recovery",
  means: "Share of lost opinion that comes back in a month: coefficient r.",
  unit: "1/month",
  best: 0.05,
  range: [0.02, 0.15],
  prior: logNormalFromRange(0.02, 0.15),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.ELF25"],
  caution: "No series of the question was found; a mean time of 7 to 50 months.",
});

export const forceJudgementsParameters: readonly Parameter[] = [
  strike_rate_pakistan,
  programme_full_presence_rate,
  programme_area_share,
  help_without_consent,
  leaders_removed_per_strike,
  leader_hit_window,
  leader_hit_decay,
  leaders_with_large_retaliation,
  us_forces_killed_per_strike,
  opinion_long_run,
  opinion_loss_by_civilians,
  opinion_loss_by_breach,
  opinion_recovery,
];
