/** What groups do with money, and what sanctions may take at most: choices no study states. */
import { beta, logNormal, logNormalFromRange, triangular } from "../prior.js";
import { type Parameter, parameter, type Series, series } from "../record.js";

export const income_replaced_share = parameter({
  id: "money.income_replaced_share",
  means: "Part of a fall of drug income that groups make up for with other crime.",
  unit: "1",
  best: 0.2,
  range: [0, 0.5],
  prior: beta(2, 7),
  asOf: "2012-2025",
  basis: "judgement",
  seen: "read",
  sources: ["supply.S-RAND10", "supply.S-KILMER22"],
  caution:
    "No estimate was found. Other income is said to have grown from a quarter to a third of the whole while drug income fell.",
});

export const income_replacement_time = parameter({
  id: "money.income_replacement_time",
  means: "Time in which groups build up other income after drug income has fallen.",
  unit: "month",
  best: 12,
  range: [4, 36],
  prior: logNormalFromRange(4, 36),
  asOf: "modelling choice, 2026",
  basis: "judgement",
  seen: "read",
  sources: ["supply.S-RAND10"],
  caution: "No estimate was found.",
});

export const months_of_income_held = parameter({
  id: "money.months_of_income_held",
  means: "Reserves of the groups, in months of their income.",
  unit: "month",
  best: 6,
  range: [2, 18],
  prior: logNormal(6, 0.668, [1, 60]),
  asOf: "modelling choice, 2026",
  basis: "judgement",
  seen: "read",
  sources: ["supply.S-ICE10", "force-and-politics.GAO20"],
  caution: "No estimate was found; what is frozen or seized says nothing of what is held.",
});

export const arms_share_of_spending = parameter({
  id: "money.arms_share_of_spending",
  means: "Part of the groups' spending that goes for guns.",
  unit: "1",
  best: 0.04,
  range: [0.01, 0.12],
  prior: logNormal(0.035, 0.75),
  asOf: "2022",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["firearms.S02", "firearms.S35", "firearms.S36"],
  caution:
    "135,000 guns a year at about 2,400 dollars on the black market, over about 8.6 billion of income: each of the three is uncertain by a factor of two and more.",
});

export const listing_revenue_upper = parameter({
  id: "sanctions.listing_revenue_upper",
  means: "Share of export revenue that listing a group takes while it stands, at most.",
  unit: "1",
  best: 0.05,
  range: [0.02, 0.095],
  prior: triangular(0.01, 0.05, 0.11),
  asOf: "2019",
  basis: "judgement",
  seen: "read",
  sources: ["force-and-politics.GAO20"],
  caution:
    "The upper end of what an audit that could not isolate any effect leaves open; an assumption, used only where a reader asks for that bound.",
});

export const bank_order_revenue_upper = parameter({
  id: "sanctions.bank_order_revenue_upper",
  means: "Share of export revenue that cutting off banks takes on top, at most.",
  unit: "1",
  best: 0.05,
  range: [0.02, 0.095],
  prior: triangular(0.01, 0.05, 0.11),
  asOf: "2025",
  basis: "judgement",
  seen: "read",
  sources: ["force-and-politics.FIN25", "force-and-politics.GAO20"],
  caution: "Nothing was measured. The bound of listings is taken once more.",
});

export const sanctions_stage_month = series({
  id: "sanctions.stage_month",
  means:
    "Sanctions in force: 0 none against the groups as such, 1 listing as terrorist organizations, 2 orders against banks as well.",
  unit: "1",
  place: "US",
  step: "month",
  counts: "other",
  points: [
    ["2012-01", 0],
    ["2025-03", 1],
    ["2025-11", 2],
  ],
  vintage: "timeline of November 2026",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.CBS25", "force-and-politics.FIN25"],
  observation:
    "First full month of each stage: listing on 20 February 2025; orders against two banks and a broker of 25 June 2025, in effect from 20 October 2025. Listings of drug traffickers since 2000 stand at every stage and are not counted.",
});

/** Reserves, spending, replacement of income, and the bounds of sanctions. */
export const groupMoneyParameters: readonly Parameter[] = [
  income_replaced_share,
  income_replacement_time,
  months_of_income_held,
  arms_share_of_spending,
  listing_revenue_upper,
  bank_order_revenue_upper,
];

/** Stages of sanctions. */
export const groupMoneySeries: readonly Series[] = [sanctions_stage_month];
