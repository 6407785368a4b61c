/** How fast rungs of the ladder were reached, and the hazard of the next ones. */
import { fixed, gamma, logNormal } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const strike_hazard_market_january = parameter({
  id: "politics.strike_hazard_market_january",
  means:
    "Monthly hazard of a US strike from the air on Mexican soil implied by a market price of 26 % for 350 days.",
  unit: "1/month",
  best: 0.026,
  range: [0.02, 0.04],
  prior: gamma(22.9, 784),
  asOf: "mid Jan 2026",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["force-and-politics.PP26"],
  caution: "Markets of this kind overprice dramatic outcomes.",
});

export const strike_hazard_market_peak = parameter({
  id: "politics.strike_hazard_market_peak",
  means:
    "The same from a price of about 52 % on 9 January 2026, the day after a statement on strikes on land.",
  unit: "1/month",
  best: 0.063,
  range: [0.04, 0.07],
  prior: gamma(35, 646),
  asOf: "9 Jan 2026",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["force-and-politics.PS26"],
  caution: "Markets of this kind overprice dramatic outcomes.",
});

export const ground_operation_hazard_market = parameter({
  id: "politics.ground_operation_hazard_market",
  means:
    "Monthly hazard of a ground operation with US personnel implied by prices of 20 % and about 42 %, with the end of 2026 as the deadline.",
  unit: "1/month",
  best: 0.05,
  range: [0.036, 0.088],
  prior: gamma(14, 234),
  asOf: "26 June 2026",
  basis: "derived",
  seen: "read",
  sources: ["force-and-politics.SF26"],
  caution: "The deadline is an assumption; the market with the higher price is very thin.",
});

export const strike_hazard_no_event = parameter({
  id: "politics.strike_hazard_no_event",
  means:
    "Monthly hazard of an acknowledged strike, given none in 17 months (20 January 2025 to late June 2026).",
  unit: "1/month",
  best: 0.03,
  range: [0, 0.18],
  prior: gamma(0.5, 17),
  priorNote:
    "Posterior of the Jeffreys prior, as stated; the upper end of the range is the 95 % bound 3/17 for a count of zero, which is wider.",
  asOf: "June 2026",
  basis: "derived",
  seen: "read",
  sources: ["force-and-politics.SF26", "force-and-politics.RB26"],
});

export const unilateral_strike_hazard = parameter({
  id: "politics.unilateral_strike_hazard",
  means:
    "Monthly hazard of an acknowledged US strike on Mexican soil without consent: pooled from two market prices, a ground-operation market and the months without an event.",
  unit: "1/month",
  best: 0.03,
  range: [0.01, 0.07],
  prior: gamma(3.26, 95.5),
  asOf: "June 2026",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["force-and-politics.PP26", "force-and-politics.PS26", "force-and-politics.SF26"],
  caution: "A prior for the model, not a forecast; nothing dated after 26 June 2026 was found.",
});

export const trigger_multiplier = parameter({
  id: "politics.trigger_multiplier",
  means:
    "Factor on that hazard in the month after many US citizens are killed in one attack or US agents are killed.",
  unit: "1",
  best: 3,
  range: [1, 6],
  prior: logNormal(2.6, 0.52),
  asOf: "2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.MIS26"],
  caution: "The deaths of two US officers in April 2026 led to no strike by June 2026.",
});

export const ladder_step_up_rate = parameter({
  id: "politics.ladder_step_up_rate",
  means:
    "Mean monthly rate at which a new rung was reached over rungs 1 to 7: seven in 15 months, January 2025 to April 2026.",
  unit: "1/month",
  best: 0.47,
  range: [0.19, 0.96],
  prior: gamma(4.54, 8.86),
  asOf: "Apr 2026",
  basis: "derived",
  seen: "read",
  sources: [
    "force-and-politics.CBS25",
    "force-and-politics.UST25",
    "force-and-politics.NN25",
    "force-and-politics.CIB25",
    "force-and-politics.AW26",
    "force-and-politics.TH26",
    "force-and-politics.MIS26",
  ],
  caution:
    "Holds below the consent barrier only; from rung 8 to 9 the hazard is an order of magnitude lower. The range is the 95 % interval of a Poisson count.",
});

export const ladder_step_down_rate = parameter({
  id: "politics.ladder_step_down_rate",
  means: "Monthly rate of a lasting step down a rung.",
  unit: "1/month",
  best: 0.02,
  range: [0.005, 0.08],
  prior: gamma(1.69, 52.9),
  asOf: "June 2026",
  basis: "judgement",
  seen: "recalled",
  sources: ["force-and-politics.TAG26", "force-and-politics.INT26"],
  caution:
    "No lasting step down was found at rungs 1 to 4; the tempo of strikes at sea fell by about 40 % in early 2026.",
});

export const ladder_rung_reached = parameter({
  id: "politics.ladder_rung_reached",
  means: "Highest rung of the ladder reached (rung 8 is claimed, denied and unverified).",
  unit: "rung",
  best: 7,
  range: [7, 8],
  prior: fixed(),
  priorNote: "Where the ladder stands is read off the record; an unverified claim is not drawn.",
  asOf: "June 2026",
  basis: "judgement",
  seen: "read",
  sources: ["force-and-politics.MIS26", "force-and-politics.DIV26", "force-and-politics.KAHN65"],
  caution:
    "The rungs are a construct of this project, after a general ladder of the literature that is recalled.",
  alternatives: [
    {
      value: 8,
      says: "Claim of one broadcaster in May 2026 of a part in a killing in Mexico, which Mexico denied.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.DW26", "force-and-politics.NAR26"],
    },
  ],
  defaultBecause:
    "Rung 7 is reported by several papers and admitted in part; rung 8 is unverified.",
});

export const escalationParameters: readonly Parameter[] = [
  strike_hazard_market_january,
  strike_hazard_market_peak,
  ground_operation_hazard_market,
  strike_hazard_no_event,
  unilateral_strike_hazard,
  trigger_multiplier,
  ladder_step_up_rate,
  ladder_step_down_rate,
  ladder_rung_reached,
];
