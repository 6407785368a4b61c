/** What users spend, what fentanyl costs along the way and how seizures and prices moved: single published figures. The default price over the line, the price of a pill and the tonnages belong to the evidence on supply. */
import { fixed, logNormalFromRange, normal, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const drug_spending_four_drugs_2006_16 = parameter({
  id: "demand.drug_spending_four_drugs_2006_16",
  means:
    "US retail spending a year on cocaine, heroin, marijuana and methamphetamine: lowest and highest year of 2006-2016.",
  unit: "USD2018/year",
  best: null,
  range: [120e9, 145e9],
  prior: uniform(120e9, 145e9),
  asOf: "2006-2016",
  basis: "published",
  seen: "read",
  sources: ["demand.S19"],
  caution: "Read in news reports. The last year alone is 146 billion, rounded otherwise.",
});

export const heroin_consumption_growth = parameter({
  id: "demand.heroin_consumption_growth",
  means: "Yearly growth of heroin consumption.",
  unit: "1/year",
  best: 0.1,
  range: null,
  prior: fixed(),
  asOf: "2010-2016",
  basis: "published",
  seen: "read",
  sources: ["demand.S19"],
  caution: "Read in a news report.",
});

export const spending_per_chronic_heroin_user = parameter({
  id: "demand.spending_per_chronic_heroin_user",
  means: "Retail spending on heroin a year for each chronic user: 43 billion over 2.3 million.",
  unit: "USD2018/(person*year)",
  best: 18_700,
  range: [12_000, 27_000],
  prior: logNormalFromRange(12_000, 27_000),
  asOf: "2016",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S19"],
});

export const spending_per_chronic_methamphetamine_user = parameter({
  id: "demand.spending_per_chronic_methamphetamine_user",
  means:
    "Retail spending on methamphetamine a year for each chronic user: 27 billion over 3.2 million.",
  unit: "USD2018/(person*year)",
  best: 8_400,
  range: [5_000, 13_000],
  prior: logNormalFromRange(5_000, 13_000),
  asOf: "2016",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S19"],
});

export const chronic_heroin_users_over_survey = parameter({
  id: "demand.chronic_heroin_users_over_survey",
  means: "Estimates of chronic heroin users relative to survey counts: span over the years.",
  unit: "1",
  best: null,
  range: [2.2, 4.3],
  prior: uniform(2.2, 4.3),
  asOf: "2000-2016",
  basis: "derived",
  seen: "read",
  sources: ["demand.S19", "demand.S1"],
});

export const fentanyl_price_yearly_change = parameter({
  id: "supply.fentanyl_price_yearly_change",
  means:
    "Yearly change, as a share, of the median price of a pure gram of fentanyl powder in lots above 10 and up to 100 grams.",
  unit: "1/year",
  best: -0.17,
  range: [-0.219, -0.121],
  prior: normal(-0.17, 0.03),
  asOf: "2013-2021",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S30"],
  caution:
    "964 observations, p below 0.001. From 2016 to 2021 the price fell by more than half. The spread of 3 points is ours.",
});

export const fentanyl_cost_in_mexico = parameter({
  id: "supply.fentanyl_cost_in_mexico",
  means: "Cost of making or buying a kilogram of fentanyl in Mexico.",
  unit: "USD2023/kg",
  best: 10_000,
  range: [3_000, 20_000],
  prior: logNormalFromRange(3_000, 20_000),
  asOf: "about 2023",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S31"],
  caution: "The dollars are taken as those of 2023.",
});

export const fentanyl_replacement_cost_us = parameter({
  id: "supply.fentanyl_replacement_cost_us",
  means:
    "Cost of replacing a pure kilogram of fentanyl inside the United States, which its source says may be more typical than the cost in Mexico.",
  unit: "USD2023/kg",
  best: 100_000,
  range: [30_000, 150_000],
  prior: logNormalFromRange(30_000, 150_000),
  asOf: "about 2023",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["demand.S31"],
  caution:
    "The dollars are taken as those of 2023. As the default price over the line the figure stands with the wider range of 60,000 to 310,000 in the evidence on supply; use that one.",
});

export const counterfeit_pill_price_typical = parameter({
  id: "supply.counterfeit_pill_price_typical",
  means: "Street price of a counterfeit pill in a typical place.",
  unit: "USD2023/pill",
  best: null,
  range: [5, 10],
  prior: uniform(5, 10),
  asOf: "about 2023",
  basis: "published",
  seen: "read",
  sources: ["demand.S31"],
  caution: "Choose by place: less in a hub, more in remote areas.",
});

export const counterfeit_pill_price_hub = parameter({
  id: "supply.counterfeit_pill_price_hub",
  means: "Street price of a counterfeit pill in a hub of the trade.",
  unit: "USD2023/pill",
  best: null,
  range: [1, 2],
  prior: uniform(1, 2),
  asOf: "about 2023",
  basis: "published",
  seen: "read",
  sources: ["demand.S32"],
  caution: "Local news.",
});

export const counterfeit_pill_price_remote = parameter({
  id: "supply.counterfeit_pill_price_remote",
  means: "Street price of a counterfeit pill in remote areas.",
  unit: "USD2023/pill",
  best: 20,
  range: null,
  prior: fixed(),
  asOf: "about 2023",
  basis: "published",
  seen: "read",
  sources: ["demand.S31", "demand.S32"],
});

export const dea_fentanyl_weight_change_2024 = parameter({
  id: "supply.dea_fentanyl_weight_change_2024",
  means:
    "Change of the weight of fentanyl seized by the federal drug police, 2024 on 2023, as a share.",
  unit: "1",
  best: -0.29,
  range: null,
  prior: fixed(),
  asOf: "2024",
  basis: "published",
  seen: "read",
  sources: ["demand.S36"],
  caution: "News; seizures follow effort.",
});

export const dea_fentanyl_pills_change_2024 = parameter({
  id: "supply.dea_fentanyl_pills_change_2024",
  means:
    "Change of the number of fentanyl pills seized by the federal drug police, 2024 (61.1 million) on 2023, as a share.",
  unit: "1",
  best: -0.24,
  range: null,
  prior: fixed(),
  asOf: "2024",
  basis: "published",
  seen: "read",
  sources: ["demand.S36"],
  caution: "News; seizures follow effort.",
});

export const import_share_fentanyl_wholesale = parameter({
  id: "supply.import_share_fentanyl_wholesale",
  means:
    "Wholesale cost of fentanyl as a share of its retail price: 10,000 to 100,000 dollars a pure kilogram against 0.5 to 5 million at retail (1 to 10 dollars a pill of about 2 mg).",
  unit: "1",
  best: 0.03,
  range: [0.002, 0.2],
  prior: logNormalFromRange(0.002, 0.2),
  asOf: "about 2023",
  basis: "derived",
  seen: "read",
  sources: ["demand.S31", "demand.S32"],
  caution:
    "Puts the cost in Mexico and the price over the line on top of each other; the pass-through needs the latter, whose default belongs to the evidence on supply.",
});

export const fentanyl_value_at_mexican_cost = parameter({
  id: "money.fentanyl_value_at_mexican_cost",
  means:
    "All fentanyl used in the United States in a year, at its cost in Mexico: 1 to 9.9 tonnes at 10,000 dollars a kilogram.",
  unit: "USD2023/year",
  best: 0.05e9,
  range: [0.01e9, 0.1e9],
  prior: logNormalFromRange(0.01e9, 0.1e9),
  asOf: "2021-2023",
  basis: "derived",
  seen: "read",
  sources: ["demand.S29", "demand.S31"],
  caution: "Not the revenue of exporters, who sell at the price over the line.",
});

export const fentanyl_value_at_us_replacement_cost = parameter({
  id: "money.fentanyl_value_at_us_replacement_cost",
  means:
    "All fentanyl used in the United States in a year, at its replacement cost there: 1 to 9.9 tonnes at 100,000 dollars a kilogram.",
  unit: "USD2023/year",
  best: 0.5e9,
  range: [0.1e9, 1e9],
  prior: logNormalFromRange(0.1e9, 1e9),
  asOf: "2021-2023",
  basis: "derived",
  seen: "read",
  sources: ["demand.S29", "demand.S31"],
  caution: "One of the estimates behind the export revenue of the evidence on supply.",
});

/** Every parameter of this file. */
export const drugMarketParameters: readonly Parameter[] = [
  drug_spending_four_drugs_2006_16,
  heroin_consumption_growth,
  spending_per_chronic_heroin_user,
  spending_per_chronic_methamphetamine_user,
  chronic_heroin_users_over_survey,
  fentanyl_price_yearly_change,
  fentanyl_cost_in_mexico,
  fentanyl_replacement_cost_us,
  counterfeit_pill_price_typical,
  counterfeit_pill_price_hub,
  counterfeit_pill_price_remote,
  dea_fentanyl_weight_change_2024,
  dea_fentanyl_pills_change_2024,
  import_share_fentanyl_wholesale,
  fentanyl_value_at_mexican_cost,
  fentanyl_value_at_us_replacement_cost,
];
