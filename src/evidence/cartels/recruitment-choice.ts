/**
 * Why people join: pay, legal wages and risk in the authors' participation model of 2025
 * (cartels.md 1b, M6). Its weights are assumptions of its authors and are marked as judgements.
 */
import { beta, fixed, logNormalFromRange, triangular, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const member_pay_model = parameter({
  id: "groups.member_pay_model",
  means: "Pay of a member in a year in the participation model: 250 dollars a week.",
  unit: "USD2025/year",
  best: 13000,
  range: [5500, 25000],
  prior: logNormalFromRange(5500, 25000),
  asOf: "2025",
  basis: "published",
  seen: "read",
  rangeBasis: "derived",
  sources: ["cartels.pc-code-2025a", "cartels.unotv-2026", "cartels.informaoriente-2025"],
  caution: "The range spans reports of pay, of which the highest are advertising.",
});

export const legal_wage_floor = parameter({
  id: "groups.legal_wage_floor",
  means: "Lowest legal wage in a year: 14.7 dollars on 300 days.",
  unit: "USD2025/year",
  best: 4410,
  range: [4410, 7000],
  prior: triangular(4410, 4410, 7746),
  asOf: "2025",
  basis: "published",
  seen: "read",
  sources: ["cartels.pc-code-2025a"],
});

export const programme_value_base = parameter({
  id: "groups.programme_value_base",
  means: "Value of social programmes in a year for each person at risk of being recruited.",
  unit: "USD2025/year",
  best: 832,
  range: [0, 6600],
  prior: fixed(),
  priorNote: "A policy sets it: the range is what has been asked of the model, not doubt.",
  asOf: "2025",
  basis: "published",
  seen: "read",
  sources: ["cartels.pc-code-2025a"],
});

export const overhead_share = parameter({
  id: "groups.overhead_share",
  means: "Other cost for each member as a share of pay.",
  unit: "1",
  best: 0.2,
  range: [0.1, 0.5],
  prior: beta(3.47, 8.97),
  asOf: "2025",
  basis: "published",
  seen: "read",
  sources: ["cartels.pc-code-2025a"],
});

export const recruitment_probability_base = parameter({
  id: "groups.recruitment_probability_base",
  means: "Probability that an exposed person is recruited, at the base.",
  unit: "1",
  best: 0.8,
  range: [0.5, 0.9],
  prior: beta(8.97, 3.47),
  asOf: "2025",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.pc-code-2025a"],
  caution: "An assumption of the authors.",
});

export const voluntary_recruitment_ceiling = parameter({
  id: "groups.voluntary_recruitment_ceiling",
  means: "Highest probability that an exposed person joins of free will.",
  unit: "1",
  best: 0.8,
  range: null,
  prior: fixed(),
  asOf: "2025",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.pc-code-2025a"],
  caution: "An assumption of the authors.",
});

export const forced_recruitment_probability = parameter({
  id: "groups.forced_recruitment_probability",
  means: "Probability that an exposed person is recruited by force.",
  unit: "1",
  best: 0.1,
  range: [0.02, 0.3],
  prior: beta(1.69, 11.56),
  asOf: "2025",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.pc-code-2025a", "cartels.forzado-2025"],
  caution: "An assumption of the authors; no official figure of forced recruitment exists.",
});

export const money_sensitivity = parameter({
  id: "groups.money_sensitivity",
  means: "Weight of the difference of yearly incomes in the log-odds of joining.",
  unit: "year/USD2025",
  best: 0.001,
  range: [0.0003, 0.002],
  prior: logNormalFromRange(0.0003, 0.002),
  asOf: "2025",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.pc-code-2025a"],
  caution: "An assumption of the authors.",
});

export const prison_sensitivity = parameter({
  id: "groups.prison_sensitivity",
  means: "Weight of the weekly risk of arrest in the log-odds of joining.",
  unit: "week",
  best: 5000,
  range: [0, 5000],
  prior: uniform(0, 5000),
  asOf: "2025",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.pc-code-2025a"],
  caution:
    "An assumption of the authors. The spread reaches zero, which a log-normal could not: joining may not answer to risk at all.",
});

export const death_sensitivity = parameter({
  id: "groups.death_sensitivity",
  means: "Weight of the weekly risk of death in the log-odds of joining.",
  unit: "week",
  best: 10000,
  range: [0, 10000],
  prior: uniform(0, 10000),
  asOf: "2025",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.pc-code-2025a"],
  caution:
    "An assumption of the authors. The spread reaches zero, which a log-normal could not: joining may not answer to risk at all.",
});

export const recruitment_age_lowest = parameter({
  id: "groups.recruitment_age_lowest",
  means: "Lowest age at recruitment.",
  unit: "year",
  best: 15,
  range: [12, 15],
  prior: fixed(),
  priorNote: "An assumed bound, shifted by up to five years in tests of sensitivity.",
  asOf: "2025",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.pc-code-2025b"],
  caution:
    "An assumption of the authors: the density of age a is proportional to (a - 15)(35 - a), with mean 25.",
});

export const recruitment_age_highest = parameter({
  id: "groups.recruitment_age_highest",
  means: "Highest age at recruitment.",
  unit: "year",
  best: 35,
  range: [30, 40],
  prior: fixed(),
  priorNote: "An assumed bound, shifted by up to five years in tests of sensitivity.",
  asOf: "2025",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.pc-code-2025b"],
  caution:
    "An assumption of the authors: the density of age a is proportional to (a - 15)(35 - a), with mean 25.",
});

export const recruitmentChoiceParameters: readonly Parameter[] = [
  member_pay_model,
  legal_wage_floor,
  programme_value_base,
  overhead_share,
  recruitment_probability_base,
  voluntary_recruitment_ceiling,
  forced_recruitment_probability,
  money_sensitivity,
  prison_sensitivity,
  death_sensitivity,
  recruitment_age_lowest,
  recruitment_age_highest,
];
