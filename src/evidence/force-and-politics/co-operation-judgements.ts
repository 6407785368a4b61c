/**
 * How co-operation answers to threats and breaches, and what its loss costs: signs that the record
 * of 2020-2026 shows and sizes that nobody measured. Wide priors, all judgements.
 */
import { logitNormal, logNormalFromRange } from "../prior.js";
import { type Parameter, parameter, type Series, series } from "../record.js";

export const breach_loss = parameter({
  id: "co_operation.breach_loss",
  means: "Share of co-operation lost in a month in which force was used without consent (d_U).",
  unit: "1/month",
  best: 0.1,
  range: [0.03, 0.3],
  prior: logNormalFromRange(0.03, 0.3),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.INF22", "force-and-politics.CG25", "force-and-politics.DP25"],
  caution:
    "Every analyst read expects a fall, none gives a size. The affair of late 2020, short of force, cost about ten months of police co-operation.",
});

export const provocation_loss = parameter({
  id: "co_operation.provocation_loss",
  means:
    "Share of co-operation lost by one provocation short of force: an arrest of a high official, unaccredited agents (d_P).",
  unit: "1/event",
  best: 0.1,
  range: [0.02, 0.3],
  prior: logNormalFromRange(0.02, 0.3),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.INF22", "force-and-politics.MIS26", "force-and-politics.IRR26"],
  caution: "Three provocations on record, in 2020 and 2026, and no measure of co-operation.",
});

export const leverage_gain = parameter({
  id: "co_operation.leverage_gain",
  means: "Rise of the level to which co-operation tends under a threat like that of 2025.",
  unit: "1",
  best: 0.12,
  range: [0.03, 0.4],
  prior: logNormalFromRange(0.03, 0.4),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.NN25", "force-and-politics.VOZ26", "force-and-politics.KVIA26"],
  caution:
    "After the threat of February 2025 came 10,000 troops at the border and 92 people handed over in three batches. That the threat caused all of it is an assumption.",
});

export const leverage_backlash = parameter({
  id: "co_operation.leverage_backlash",
  means: "Fall of that level once a threat like that of 2025 has been in use for long.",
  unit: "1",
  best: 0.1,
  range: [0.02, 0.4],
  prior: logNormalFromRange(0.02, 0.4),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.ELF25", "force-and-politics.RB26", "force-and-politics.IRR26"],
  caution:
    "Support for working with the United States fell from 53 to 24 % over the years of threats, and refusals began in May 2026; other causes are not excluded. In some draws it outweighs the gain.",
});

export const leverage_backlash_time = parameter({
  id: "co_operation.leverage_backlash_time",
  means: "Mean time in which the backlash to a threat builds up and fades.",
  unit: "month",
  best: 18,
  range: [6, 48],
  prior: logNormalFromRange(6, 48),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.IRR26", "force-and-politics.PRE26"],
  caution: "From the threat of February 2025 to the refusals of May 2026 it was 15 months.",
});

export const opposition_weight = parameter({
  id: "co_operation.opposition_weight",
  means: "Fall of the level to which co-operation tends for each unit of opinion lost.",
  unit: "1",
  best: 0.5,
  range: [0.1, 1.5],
  prior: logNormalFromRange(0.1, 1.5),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.ELF25"],
  caution:
    "That a government heeds opinion is assumed; co-operation rose in 2025 while opinion had fallen.",
});

export const transfer_threshold = parameter({
  id: "co_operation.transfer_threshold",
  means: "Co-operation above which people are handed over outside extradition (K1).",
  unit: "1",
  best: 0.4,
  range: [0.2, 0.65],
  prior: logitNormal(0.4, [0.2, 0.65]),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.KVIA26", "force-and-politics.IRR26"],
  caution: "Batches were handed over while the index stood, by our own reading, near 0.6.",
});

export const border_closed_by_leverage = parameter({
  id: "costs.border_closed_by_leverage",
  means:
    "Trade lost under a threat like that of 2025, as a share of what a closed border would cost.",
  unit: "1",
  best: 0.01,
  range: [0.001, 0.05],
  prior: logNormalFromRange(0.001, 0.05),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["mexico-data.census-trade"],
  caution:
    "Goods trade grew from 840 to 873 billion dollars in the year of the threat: a loss is not visible and not excluded.",
});

export const border_closed_without_co_operation = parameter({
  id: "costs.border_closed_without_co_operation",
  means:
    "Trade lost where all co-operation has ended, as a share of what a closed border would cost.",
  unit: "1",
  best: 0.03,
  range: [0.003, 0.15],
  prior: logNormalFromRange(0.003, 0.15),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["mexico-data.census-trade", "force-and-politics.WWW25"],
  caution: "A tabletop exercise expects a trade war after force; no size was published.",
});

export const cost_to_firms_of_bank_orders = parameter({
  id: "sanctions.cost_to_firms_of_bank_orders",
  means:
    "Cost to lawful clients of banks that are cut off, in a year, as a share of the largest such bank's assets.",
  unit: "1/year",
  best: 0.01,
  range: [0.001, 0.05],
  prior: logNormalFromRange(0.001, 0.05),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.PC25", "force-and-politics.FIN25"],
  caution:
    "Nobody has measured what the orders of 2025 cost lawful firms, nor how many other banks leave customers for fear of the next.",
});

export const coOperationJudgementsParameters: readonly Parameter[] = [
  breach_loss,
  provocation_loss,
  leverage_gain,
  leverage_backlash,
  leverage_backlash_time,
  opposition_weight,
  transfer_threshold,
  border_closed_by_leverage,
  border_closed_without_co_operation,
  cost_to_firms_of_bank_orders,
];

export const bank_orders_in_force_month: Series = series({
  id: "sanctions.bank_orders_in_force_month",
  means:
    "Sanctions in force: 0 none, 1 groups are listed, 2 groups are listed and banks are cut off.",
  unit: "1",
  place: "MX",
  step: "month",
  counts: "other",
  points: [
    ["2012-01", 0],
    ["2025-01", 0],
    ["2025-02", 1],
    ["2025-09", 1],
    ["2025-10", 2],
  ],
  vintage: "announcements of February to October 2025",
  basis: "derived",
  seen: "read",
  sources: ["force-and-politics.CBS25", "force-and-politics.FIN25"],
  observation:
    "Groups were listed on 20 February 2025; the orders of 25 June took effect on 20 October. Earlier listings under other laws are not counted.",
});

export const coOperationJudgementsSeries: readonly Series[] = [bank_orders_in_force_month];
