/** Where the retail price arises: the share made before the US border, and what the rest pays for. */
import { beta, fixed, logNormal, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const import_price_share_fentanyl = parameter({
  id: "supply.import_price_share_fentanyl",
  means: "Import price of fentanyl over its retail price, both per pure gram.",
  unit: "1",
  best: 0.1,
  range: [0.03, 0.35],
  prior: logNormal(0.1, 0.75, [0, 1]),
  asOf: "2021-2024",
  basis: "derived",
  seen: "read",
  sources: ["supply.S-CBSLA", "supply.S-NDTA24", "demand.S31"],
  caution: "Import price means the price over the line, which is what passes on to retail.",
  alternatives: [
    {
      value: 0.15,
      range: [0.05, 0.4],
      says: "200 to 310 US dollars per pure gram (pills at 0.5 to 0.75 dollars and 2.4 mg) against 600 to 4,000 at retail.",
      basis: "derived",
      seen: "read",
      sources: ["supply.S-CBSLA", "supply.S-NDTA24", "supply.S-FTBLOG"],
    },
    {
      value: 0.03,
      range: [0.002, 0.2],
      says: "10,000 to 100,000 US dollars per pure kilogram against 0.5 to 5 million at retail.",
      basis: "derived",
      seen: "read",
      sources: ["demand.S31", "demand.S32"],
    },
  ],
  defaultBecause:
    "The two estimates put the cost in Mexico and the price over the line on top; pass-through needs the latter.",
});

export const import_price_share_cocaine = parameter({
  id: "supply.import_price_share_cocaine",
  means: "Share of the US retail value of cocaine that arises before entry to the US.",
  unit: "1",
  best: 0.15,
  range: [0.12, 0.2],
  prior: beta(35.4, 188.2),
  asOf: "2008",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-DPF2424"],
  caution: "Farmers 1.4 %, traffickers at the source 1 %, international traffickers 13 %.",
  alternatives: [
    {
      value: 0.154,
      range: [0.12, 0.2],
      says: "The sum of the three stages, not rounded.",
      basis: "derived",
      seen: "read",
      sources: ["supply.S-DPF2424"],
    },
    {
      value: 0.16,
      range: [0.05, 0.25],
      says: "19,000 over 122,000 US dollars per pure kilogram, about 2007.",
      basis: "derived",
      seen: "read",
      sources: ["demand.S40"],
    },
  ],
  defaultBecause: "The two estimates agree; they are of different years.",
});

export const import_price_share_heroin = parameter({
  id: "supply.import_price_share_heroin",
  means: "Import price of heroin over its retail price, both per pure gram.",
  unit: "1",
  best: 0.06,
  range: [0.03, 0.12],
  prior: beta(5.68, 76.58),
  asOf: "2016-2020",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-PARDO20", "supply.S-RAND19", "supply.S-KILMER22"],
  caution: "43 billion US dollars over 47 t are 915 dollars a pure gram at retail.",
  alternatives: [
    {
      value: 0.055,
      range: [0.03, 0.12],
      says: "50 over 915 US dollars a gram, not rounded.",
      basis: "derived",
      seen: "read",
      sources: ["supply.S-PARDO20", "supply.S-RAND19", "supply.S-KILMER22"],
    },
    {
      value: 0.07,
      range: [0.05, 0.25],
      says: "Heroin in the United Kingdom, about 2007.",
      basis: "derived",
      seen: "read",
      sources: ["demand.S40"],
    },
  ],
  defaultBecause: "The estimates agree; they are of different years and markets.",
});

export const import_price_share_methamphetamine = parameter({
  id: "supply.import_price_share_methamphetamine",
  means: "Import price of methamphetamine over its retail price, both per pure gram.",
  unit: "1",
  best: 0.02,
  range: [0.01, 0.06],
  prior: logNormal(0.02, 0.66, [0.00865, 0.12]),
  asOf: "2016-2020",
  basis: "derived",
  seen: "recalled",
  rangeBasis: "judgement",
  sources: ["supply.S-RAND19", "supply.S-WEEK20", "supply.S-AZF20"],
  caution:
    "About 3 over 158 US dollars a gram; 27 billion dollars over 171 t are 158 a pure gram, and the 171 t are recalled.",
});

export const cocaine_market_2008 = parameter({
  id: "money.cocaine_market_2008",
  means: "US retail market of cocaine in a year.",
  unit: "USD2008/year",
  best: 35e9,
  range: null,
  prior: fixed(),
  asOf: "2008",
  basis: "published",
  seen: "read",
  sources: ["supply.S-DPF2424"],
});

export const cocaine_international_traffickers_2008 = parameter({
  id: "money.cocaine_international_traffickers_2008",
  means: "Slice of the US cocaine market that went to international traffickers in a year.",
  unit: "USD2008/year",
  best: 4.6e9,
  range: null,
  prior: fixed(),
  asOf: "2008",
  basis: "published",
  seen: "read",
  sources: ["supply.S-DPF2424"],
});

const COMPONENTS =
  "Recalled and approximate: the components of the price of 1990 as published later.";

export const cocaine_price_share_source_1990 = parameter({
  id: "supply.cocaine_price_share_source_1990",
  means: "Share of the US retail price of cocaine that was its price at the source.",
  unit: "1",
  best: 0.01,
  range: null,
  prior: fixed(),
  asOf: "1990",
  basis: "published",
  seen: "recalled",
  sources: ["supply.S-CR10"],
  caution: COMPONENTS,
});

export const cocaine_price_share_importation_1990 = parameter({
  id: "supply.cocaine_price_share_importation_1990",
  means: "Share of the US retail price of cocaine that paid for importation.",
  unit: "1",
  best: 0.12,
  range: null,
  prior: fixed(),
  asOf: "1990",
  basis: "published",
  seen: "recalled",
  sources: ["supply.S-CR10"],
  caution: COMPONENTS,
});

export const cocaine_price_share_retail_labour_1990 = parameter({
  id: "supply.cocaine_price_share_retail_labour_1990",
  means: "Share of the US retail price of cocaine that paid for retail labour.",
  unit: "1",
  best: 0.13,
  range: null,
  prior: fixed(),
  asOf: "1990",
  basis: "published",
  seen: "recalled",
  sources: ["supply.S-CR10"],
  caution: COMPONENTS,
});

export const cocaine_price_share_seizures_1990 = parameter({
  id: "supply.cocaine_price_share_seizures_1990",
  means: "Share of the US retail price of cocaine that made good for seizures.",
  unit: "1",
  best: null,
  range: [0.08, 0.11],
  prior: uniform(0.08, 0.11),
  asOf: "1990",
  basis: "published",
  seen: "recalled",
  sources: ["supply.S-CR10"],
  caution: COMPONENTS,
});

export const cocaine_price_share_prison_risk_1990 = parameter({
  id: "supply.cocaine_price_share_prison_risk_1990",
  means: "Share of the US retail price of cocaine that paid for the risk of prison.",
  unit: "1",
  best: 0.24,
  range: null,
  prior: fixed(),
  asOf: "1990",
  basis: "published",
  seen: "recalled",
  sources: ["supply.S-CR10"],
  caution: COMPONENTS,
});

export const cocaine_price_share_physical_risk_1990 = parameter({
  id: "supply.cocaine_price_share_physical_risk_1990",
  means: "Share of the US retail price of cocaine that paid for the risk of injury and death.",
  unit: "1",
  best: 0.33,
  range: null,
  prior: fixed(),
  asOf: "1990",
  basis: "published",
  seen: "recalled",
  sources: ["supply.S-CR10"],
  caution: COMPONENTS,
});

export const cocaine_price_share_other_1990 = parameter({
  id: "supply.cocaine_price_share_other_1990",
  means: "Share of the US retail price of cocaine that paid for everything else.",
  unit: "1",
  best: 0.05,
  range: null,
  prior: fixed(),
  asOf: "1990",
  basis: "published",
  seen: "recalled",
  sources: ["supply.S-CR10"],
  caution: COMPONENTS,
});

/** Value before the border, and the parts of a retail price. */
export const valueAddedParameters: readonly Parameter[] = [
  import_price_share_fentanyl,
  import_price_share_cocaine,
  import_price_share_heroin,
  import_price_share_methamphetamine,
  cocaine_market_2008,
  cocaine_international_traffickers_2008,
  cocaine_price_share_source_1990,
  cocaine_price_share_importation_1990,
  cocaine_price_share_retail_labour_1990,
  cocaine_price_share_seizures_1990,
  cocaine_price_share_prison_risk_1990,
  cocaine_price_share_physical_risk_1990,
  cocaine_price_share_other_1990,
];
