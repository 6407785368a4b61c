/** The two symmetric large groups of the authors' models of 2025 (cartels.md 1b, M6, M7). */
import { fixed, triangular, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const largest_group_members = parameter({
  id: "groups.largest_group_members",
  means: "Members of each of the two large groups.",
  unit: "person",
  best: 25000,
  range: [18800, 31000],
  prior: triangular(16000, 25000, 33800),
  asOf: "2025",
  basis: "published",
  seen: "read",
  sources: ["cartels.pc-code-2025a", "cartels.pc-code-2025c"],
});

export const largest_group_recruits = parameter({
  id: "groups.largest_group_recruits",
  means: "Recruits in a week of a group of 25,000 at steady state.",
  unit: "person/week",
  best: 150,
  range: null,
  prior: fixed(),
  asOf: "2025",
  basis: "published",
  seen: "read",
  sources: ["cartels.pc-code-2025c"],
});

export const largest_group_killed = parameter({
  id: "groups.largest_group_killed",
  means: "Members killed in a week of a group of 25,000 at steady state.",
  unit: "person/week",
  best: 34,
  range: null,
  prior: fixed(),
  asOf: "2025",
  basis: "published",
  seen: "read",
  sources: ["cartels.pc-code-2025c"],
});

export const largest_group_arrested = parameter({
  id: "groups.largest_group_arrested",
  means: "Members arrested in a week of a group of 25,000 at steady state.",
  unit: "person/week",
  best: 40,
  range: null,
  prior: fixed(),
  asOf: "2025",
  basis: "published",
  seen: "read",
  sources: ["cartels.pc-code-2025c"],
});

export const largest_group_saturated = parameter({
  id: "groups.largest_group_saturated",
  means: "Members lost to saturation in a week of a group of 25,000 at steady state.",
  unit: "person/week",
  best: 76,
  range: null,
  prior: fixed(),
  asOf: "2025",
  basis: "published",
  seen: "read",
  sources: ["cartels.pc-code-2025c"],
});

export const largest_group_arrest_risk = parameter({
  id: "groups.largest_group_arrest_risk",
  means: "Members arrested in a year for each member in the participation model: 800 of 25,000.",
  unit: "1/year",
  best: 0.032,
  range: null,
  prior: fixed(),
  asOf: "2025",
  basis: "derived",
  seen: "read",
  sources: ["cartels.pc-code-2025a"],
});

export const largest_group_death_risk = parameter({
  id: "groups.largest_group_death_risk",
  means: "Members killed in a year for each member in the participation model: 700 of 25,000.",
  unit: "1/year",
  best: 0.028,
  range: null,
  prior: fixed(),
  asOf: "2025",
  basis: "derived",
  seen: "read",
  sources: ["cartels.pc-code-2025a"],
});

export const income_size_exponent = parameter({
  id: "money.income_size_exponent",
  means: "Exponent with which a group's income grows with its members.",
  unit: "1",
  best: 0.708,
  range: [0.667, 0.75],
  prior: uniform(0.667, 0.75),
  asOf: "2025",
  basis: "published",
  seen: "read",
  sources: ["cartels.pc-code-2025a"],
});

export const largest_group_model_income = parameter({
  id: "money.largest_group_model_income",
  means: "Yearly income that makes 25,000 members the preferred size in the participation model.",
  unit: "USD2025/year",
  best: 550000000,
  range: null,
  prior: fixed(),
  asOf: "2025",
  basis: "computed",
  seen: "read",
  sources: ["cartels.pc-code-2025a"],
  caution: "An identity of the model, not an estimate of revenue.",
});

export const largest_group_model_cost = parameter({
  id: "money.largest_group_model_cost",
  means: "Yearly pay and overhead of 25,000 members in the participation model.",
  unit: "USD2025/year",
  best: 390000000,
  range: null,
  prior: fixed(),
  asOf: "2025",
  basis: "computed",
  seen: "read",
  sources: ["cartels.pc-code-2025a"],
  caution: "An identity of the model, not an estimate of spending.",
});

export const largest_group_burden = parameter({
  id: "money.largest_group_burden",
  means: "Yearly economic burden of the largest group on society, at least this much.",
  unit: "USD2025/year",
  best: 19000000000,
  range: null,
  prior: fixed(),
  asOf: "2025",
  basis: "published",
  seen: "read",
  sources: ["cartels.pc-2025"],
  caution:
    "A lower bound (published as exceeded), and a burden on society, not the group's income.",
});

export const conflict_shock_factor = parameter({
  id: "groups.conflict_shock_factor",
  means: "Lethality between two groups after a shock, relative to before.",
  unit: "1",
  best: 3,
  range: null,
  prior: fixed(),
  asOf: "2025",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.pc-code-2025c"],
  caution: "An illustration of the authors.",
});

export const conflict_shock_duration = parameter({
  id: "groups.conflict_shock_duration",
  means: "How long that shock lasts.",
  unit: "week",
  best: 26,
  range: null,
  prior: fixed(),
  asOf: "2025",
  basis: "judgement",
  seen: "read",
  sources: ["cartels.pc-code-2025c"],
  caution: "An illustration of the authors.",
});

export const largestGroupParameters: readonly Parameter[] = [
  largest_group_members,
  largest_group_recruits,
  largest_group_killed,
  largest_group_arrested,
  largest_group_saturated,
  largest_group_arrest_risk,
  largest_group_death_risk,
  income_size_exponent,
  largest_group_model_income,
  largest_group_model_cost,
  largest_group_burden,
  conflict_shock_factor,
  conflict_shock_duration,
];
