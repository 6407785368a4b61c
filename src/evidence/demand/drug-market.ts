/**
 * What users spend and how prices and seizures moved. Tonnages, spending by drug, prices along the
 * chain, purity and import shares of retail stand in the evidence on supply, with the estimates
 * of this literature as alternatives there.
 */
import { fixed, logNormalFromRange, normal, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

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
  sources: ["supply.S-RAND19"],
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
  sources: ["supply.S-RAND19"],
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
  sources: ["supply.S-RAND19"],
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
  sources: ["supply.S-RAND19", "demand.S1"],
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
  sources: ["supply.S-KILMER22P"],
  caution:
    "964 observations, p below 0.001. From 2016 to 2021 the price fell by more than half. The spread of 3 points is ours.",
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
  sources: ["supply.S-HEADLINE25"],
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
  sources: ["supply.S-HEADLINE25"],
  caution: "News; seizures follow effort.",
});

/** Every parameter of this file. */
export const drugMarketParameters: readonly Parameter[] = [
  heroin_consumption_growth,
  spending_per_chronic_heroin_user,
  spending_per_chronic_methamphetamine_user,
  chronic_heroin_users_over_survey,
  fentanyl_price_yearly_change,
  dea_fentanyl_weight_change_2024,
  dea_fentanyl_pills_change_2024,
];
