/**
 * How a shortage clears and how prices stick: numbers that the supply sector needs and no study
 * states. Each is our choice, in a wide prior, with the case that it is held against.
 */
import { beta, logNormal, logNormalFromRange, triangular } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const shortage_clearing_time = parameter({
  id: "supply.shortage_clearing_time",
  means:
    "Time in which a shortage drives the price per pure gram up by as much, in logarithms, as supply falls short of what is wanted.",
  unit: "month",
  best: 0.8,
  range: [0.4, 1.6],
  prior: logNormal(0.8, 0.42, [0.25, 6]),
  asOf: "1995 and 2007",
  basis: "judgement",
  seen: "read",
  sources: ["supply.S-DN09", "supply.S-DEA07"],
  caution:
    "In 1995 a pure gram became 3 to 13 times as dear within months, by whether the published price is per pure gram or per gram as sold; in 2007 it rose by 84 % from January to December. Faster than a quarter of a month is beyond a monthly model.",
});

export const price_at_which_buying_ends = parameter({
  id: "supply.price_at_which_buying_ends",
  means:
    "Price per pure gram, relative to the usual one, beyond which a shortage drives it no more.",
  unit: "1",
  best: 25,
  range: [13, 50],
  prior: logNormalFromRange(13, 50),
  asOf: "1995",
  basis: "judgement",
  seen: "read",
  sources: ["supply.S-DN09"],
  caution:
    "The largest rise on record is about 13: three times the price at less than a quarter of the purity. An elasticity measured near the usual price says nothing of what people can pay at many times it; this is where it stops.",
});

export const list_price_share_of_shortage = parameter({
  id: "supply.list_price_share_of_shortage",
  means:
    "Part of a sudden rise of the price per pure gram, in logarithms, that shows in the price asked; the rest is weaker drug at the same price.",
  unit: "1",
  best: 0.4,
  range: [0.1, 0.65],
  prior: triangular(0, 0.4, 0.75),
  asOf: "1995-2025",
  basis: "judgement",
  seen: "read",
  sources: ["supply.S-DN09", "supply.S-OREG06", "supply.S-DEA07", "supply.S-DEA25"],
  caution:
    "By arithmetic on four squeezes: 0.42 or nothing in 1995 (by whether the price is per gram as sold), 0.70 in 2005-06, 0.51 in 2007; in 2023 nothing shows in prices.",
});

export const retail_price_adjustment_time = parameter({
  id: "supply.retail_price_adjustment_time",
  means: "Time in which retail prices follow a lasting change of cost.",
  unit: "month",
  best: 12,
  range: [4, 36],
  prior: logNormalFromRange(4, 36),
  asOf: "modelling choice, 2026",
  basis: "judgement",
  seen: "read",
  sources: ["supply.S-GC25", "supply.S-KILMER22P"],
  caution:
    "No estimate was found. Production costs fell a hundredfold with fentanyl while prices took years to halve.",
});

export const trade_adjustment_time = parameter({
  id: "supply.trade_adjustment_time",
  means: "Time in which the trade sets itself up for another volume.",
  unit: "month",
  best: 6,
  range: [2, 18],
  prior: logNormal(6, 0.668, [1, 60]),
  asOf: "modelling choice, 2026",
  basis: "judgement",
  seen: "read",
  sources: ["supply.S-KILMER22P"],
  caution: "Fentanyl's share of the market rose by ten points and more a year without a shortage.",
});

export const expected_price_response = parameter({
  id: "supply.expected_price_response",
  means:
    "Per cent by which the trade reckons that less is wanted for each per cent of dearness in a shortage.",
  unit: "1",
  best: 0.5,
  range: [0.3, 0.8],
  prior: logNormalFromRange(0.3, 0.8),
  asOf: "modelling choice, 2026",
  basis: "judgement",
  seen: "read",
  sources: ["demand.S46", "demand.S48"],
  caution:
    "Near the long-run elasticities of the four drugs, which are 0.5 and 0.6 in size. It sets for what volume the trade stays set up, not what people use.",
});

export const expected_short_response = parameter({
  id: "supply.expected_short_response",
  means:
    "Per cent by which the trade reckons that less is wanted at once for each per cent of dearness.",
  unit: "1",
  best: 0.3,
  range: [0.15, 0.5],
  prior: triangular(0.08, 0.3, 0.58),
  asOf: "modelling choice, 2026",
  basis: "judgement",
  seen: "read",
  sources: ["demand.S46", "demand.S43"],
  caution: "Near the short-run elasticities of fentanyl and methamphetamine, 0.3 and 0.2 in size.",
});

export const precursor_slack = parameter({
  id: "supply.precursor_slack",
  means: "Precursors at hand over what is needed, less one.",
  unit: "1",
  best: 0.05,
  range: [0.02, 0.2],
  prior: logNormalFromRange(0.02, 0.2),
  asOf: "modelling choice, 2026",
  basis: "judgement",
  seen: "read",
  sources: ["supply.S-MCKETIN11", "supply.S-DN09"],
  caution:
    "Unknown. Small, because closures of one or two suppliers have been felt within weeks; not nothing, because a closure of a few per cent never was.",
});

export const cost_before_border_share = parameter({
  id: "supply.cost_before_border_share",
  means: "Cost of a kilogram at the Mexican side of the border over its price on the US side.",
  unit: "1",
  best: 0.12,
  range: [0.03, 0.3],
  prior: beta(2.2, 14),
  asOf: "2007 and 2023",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S31", "demand.S40"],
  caution:
    "Fentanyl 10,000 over 100,000 dollars, cocaine 2,400 at export over 19,000 at import. Taken for all drugs: a kilogram seized is replaced at this cost and not at its price in the street.",
});

export const substitute_quality_loss = parameter({
  id: "supply.substitute_quality_loss",
  means: "Strength lost where a substitute precursor or a new product takes the place of the old.",
  unit: "1",
  best: 0.15,
  range: [0, 0.4],
  prior: triangular(0, 0.12, 0.45),
  asOf: "2005-2011",
  basis: "judgement",
  seen: "read",
  sources: ["supply.S-CUNN13"],
  caution: "Published as less potent, without a size, and partly regained later.",
});

export const fentanyl_share_response = parameter({
  id: "supply.fentanyl_share_response",
  means:
    "Per cent fall of the odds that illicit opioids are fentanyl for a per cent rise of its price over that of heroin.",
  unit: "1",
  best: 0.3,
  range: [0, 1],
  prior: triangular(0, 0.3, 1.1),
  asOf: "modelling choice, 2026",
  basis: "judgement",
  seen: "read",
  sources: ["supply.S-CAULKINS21", "supply.S-KILMER22P"],
  caution:
    "Fentanyl came in when it was far cheaper; that it would go the same way is assumed. Little heroin is left to take its place, hence a weak response.",
});

export const cross_price_response = parameter({
  id: "supply.cross_price_response",
  means: "Per cent rise of the use of a drug for a per cent rise of the price of another.",
  unit: "1",
  best: 0.05,
  range: [0, 0.2],
  prior: triangular(0, 0.05, 0.23),
  asOf: "modelling choice, 2026",
  basis: "judgement",
  seen: "read",
  sources: ["demand.S43", "demand.S64"],
  caution:
    "Only the sign is published: users of methamphetamine shift to other drugs when it grows dear, and Australian users of heroin shifted to cocaine.",
});

export const use_adjustment_time = parameter({
  id: "supply.use_adjustment_time",
  means: "Time in which use goes from its short-run to its long-run answer to a price.",
  unit: "month",
  best: 24,
  range: [12, 48],
  prior: logNormalFromRange(12, 48),
  asOf: "modelling choice, 2026",
  basis: "judgement",
  seen: "read",
  sources: ["demand.S48"],
  caution: "The literature separates the two without dating them.",
});

export const seizures_from_scanning_share = parameter({
  id: "supply.seizures_from_scanning_share",
  means: "Part of the seizures at the border that scanning of vehicles brings about.",
  unit: "1",
  best: 0.25,
  range: [0.05, 0.6],
  prior: beta(1.9, 5),
  asOf: "2024",
  basis: "judgement",
  seen: "read",
  sources: ["supply.S-GAO26", "supply.S-CATO24"],
  caution:
    "No published split of seizures by what led to them was found. Most fentanyl is seized at ports, where 8 % of cars were scanned in 2024.",
});

export const displacement_time = parameter({
  id: "supply.displacement_time",
  means: "Time in which traffickers spread to other ways of crossing when one is watched more.",
  unit: "month",
  best: 4,
  range: [2, 8],
  prior: logNormalFromRange(2, 8),
  asOf: "1995-2017",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-NARCO19"],
  caution: "Back elsewhere within a year, read as 95 % in twelve months.",
});

export const perceived_risk_time = parameter({
  id: "supply.perceived_risk_time",
  means: "Time over which traffickers average the losses that they have seen.",
  unit: "month",
  best: 22,
  range: [11, 60],
  prior: logNormalFromRange(11, 60),
  asOf: "code of 2017-2022",
  basis: "derived",
  seen: "read",
  rangeBasis: "derived",
  sources: ["supply.S-NARCOCODE"],
  caution:
    "A memory of 0.91 to 1 a month in the code of the route model; 0.955, the middle, is 22 months.",
});

/** Clearing, stickiness, displacement and substitution. */
export const marketClearingParameters: readonly Parameter[] = [
  shortage_clearing_time,
  price_at_which_buying_ends,
  list_price_share_of_shortage,
  retail_price_adjustment_time,
  trade_adjustment_time,
  expected_price_response,
  expected_short_response,
  precursor_slack,
  cost_before_border_share,
  substitute_quality_loss,
  fentanyl_share_response,
  cross_price_response,
  use_adjustment_time,
  seizures_from_scanning_share,
  displacement_time,
  perceived_risk_time,
];
