/** Prices, purity and revenue in January 2012, when a run starts, and at the last observation. */
import { beta, logNormal, logNormalFromRange, normal, triangular } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const fentanyl_powder_purity_2019 = parameter({
  id: "supply.fentanyl_powder_purity_2019",
  means: "Purity of fentanyl powder at the start of its record, used before 2019 as well.",
  unit: "1",
  best: 0.08,
  range: [0.06, 0.1],
  prior: normal(0.08, 0.0122, [0, 1]),
  asOf: "2019",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["mexico-data.supply-shock-repo"],
  caution: "Read off a chart, low confidence; in 2012 there was no fentanyl market to speak of.",
});

export const fentanyl_powder_purity_2025 = parameter({
  id: "supply.fentanyl_powder_purity_2025",
  means: "Purity of fentanyl powder on the US market, latest.",
  unit: "1",
  best: 0.103,
  range: [0.09, 0.13],
  prior: triangular(0.0822, 0.103, 0.1404),
  asOf: "FY2025",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-DEA25"],
  caution:
    "Exhibits that a federal laboratory tested; not a sample of the market. No threat assessment of 2026 was found.",
});

export const potent_pill_share_2025 = parameter({
  id: "supply.potent_pill_share_2025",
  means: "Share of seized counterfeit pills with 2 mg of fentanyl or more, latest.",
  unit: "1",
  best: 0.29,
  range: [0.25, 0.35],
  prior: triangular(0.2289, 0.29, 0.3749),
  asOf: "FY2025",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-DEA25"],
});

export const methamphetamine_purity_2012 = parameter({
  id: "supply.methamphetamine_purity_2012",
  means: "Purity of methamphetamine on the US market.",
  unit: "1",
  best: 0.92,
  range: [0.85, 0.97],
  prior: beta(48.4, 4.26),
  asOf: "January 2012",
  basis: "published",
  seen: "recalled",
  rangeBasis: "judgement",
  sources: ["supply.S-NDTA24"],
  caution: "Remembered from DEA reports of the period; no report of 2012 is held.",
});

export const methamphetamine_purity_2019 = parameter({
  id: "supply.methamphetamine_purity_2019",
  means: "Purity of methamphetamine on the US market, latest.",
  unit: "1",
  best: 0.96,
  range: [0.93, 0.97],
  prior: beta(291, 14.8),
  asOf: "about 2019",
  basis: "published",
  seen: "recalled",
  rangeBasis: "judgement",
  sources: ["supply.S-NDTA24"],
  caution: "About 95 to 97 % and stable since the middle of the 2010s, from memory of DEA reports.",
});

export const heroin_retail_price_2012 = parameter({
  id: "supply.heroin_retail_price_2012",
  means: "Retail price of a pure milligram of heroin in the United States.",
  unit: "USD2012/mg",
  best: 0.49,
  range: [0.41, 0.55],
  prior: triangular(0.3758, 0.49, 0.5804),
  asOf: "January 2012",
  basis: "derived",
  seen: "read",
  sources: ["demand.S1"],
  caution:
    "Between 0.45 (2011) and 0.52 (2013). The year of the dollars is not stated; taken as that of the price.",
});

export const heroin_wholesale_price_2012 = parameter({
  id: "supply.heroin_wholesale_price_2012",
  means: "Wholesale price of a kilogram of heroin in the United States.",
  unit: "USD2017/kg",
  best: 65000,
  range: [60000, 71000],
  prior: triangular(57550, 65000, 73640),
  asOf: "2011-2014",
  basis: "published",
  seen: "read",
  sources: ["demand.S1"],
  caution: "The yearly values of 2011 to 2014 lie between 60,570 and 70,753 dollars of 2017.",
});

export const methamphetamine_retail_price_2012 = parameter({
  id: "supply.methamphetamine_retail_price_2012",
  means: "Retail price of a pure gram of methamphetamine in the United States.",
  unit: "USD2012/g",
  best: 100,
  range: [60, 184],
  prior: logNormal(100, 0.36),
  asOf: "January 2012",
  basis: "judgement",
  seen: "recalled",
  sources: ["supply.S-HAVOC08", "supply.S-NDTA24"],
  caution: "Between 184 (September 2008, read) and 56 to 60 (2019, recalled).",
});

export const methamphetamine_retail_price_2019 = parameter({
  id: "supply.methamphetamine_retail_price_2019",
  means: "Retail price of a pure gram of methamphetamine in the United States, latest.",
  unit: "USD2019/g",
  best: 60,
  range: [40, 100],
  prior: logNormalFromRange(40, 100),
  asOf: "2019",
  basis: "published",
  seen: "recalled",
  rangeBasis: "judgement",
  sources: ["supply.S-NDTA24"],
  caution: "About 50 to 70 in 2019-20, from memory of DEA reports. Nothing after 2021 was found.",
  alternatives: [
    {
      value: 60,
      range: [40, 280],
      says: "The same level with a range that reaches up to the price in the squeeze of 2007.",
      basis: "published",
      seen: "recalled",
      sources: ["supply.S-DEA07", "supply.S-HAVOC08"],
    },
    {
      value: null,
      range: [56, 60],
      says: "2018-19, at a purity of 97 %.",
      basis: "published",
      seen: "recalled",
      sources: ["supply.S-NDTA24"],
    },
  ],
  defaultBecause: "The squeeze of 2007 belongs to the past: it stands in the series of prices.",
});

export const cocaine_wholesale_price_2012 = parameter({
  id: "supply.cocaine_wholesale_price_2012",
  means: "Wholesale price of a kilogram of cocaine in the United States.",
  unit: "USD2012/kg",
  best: 25000,
  range: [20000, 30000],
  prior: normal(25000, 3040),
  asOf: "January 2012",
  basis: "judgement",
  seen: "read",
  sources: ["supply.S-DPF2424", "supply.S-AZF20"],
  caution: "No price of 2012 was read; the choice lies near those of 2008 and 2020.",
});

export const cocaine_wholesale_price_2020 = parameter({
  id: "supply.cocaine_wholesale_price_2020",
  means: "Wholesale price of a kilogram of cocaine in the United States, latest (Arizona).",
  unit: "USD2020/kg",
  best: 24000,
  range: [15000, 35000],
  prior: logNormalFromRange(15000, 35000),
  asOf: "April 2020",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-AZF20"],
  caution:
    "The DEA said in November 2025 that the price per kilogram had risen by 30 to 45 %: an interested party, in defence of the strikes on boats.",
  alternatives: [
    {
      value: 19000,
      says: "Arizona, December 2019.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-AZF20"],
    },
    {
      value: 22000,
      range: [15000, 32000],
      says: "Between the two prices, for 2019-20.",
      basis: "judgement",
      seen: "read",
      sources: ["supply.S-AZF20"],
    },
    {
      value: null,
      range: [31200, 34800],
      says: "24,000 raised by the 30 to 45 % claimed for late 2025.",
      basis: "derived",
      seen: "read",
      sources: ["supply.S-AZF20", "supply.S-CBS25"],
    },
  ],
  defaultBecause: "The last price that was read; the later rise is a claim.",
});

export const fentanyl_border_price_2023 = parameter({
  id: "supply.fentanyl_border_price_2023",
  means: "Price of a pure kilogram of fentanyl just over the US border, latest.",
  unit: "USD2023/kg",
  best: 100000,
  range: [60000, 310000],
  prior: logNormal(100000, 0.66, [54600, 620000]),
  asOf: "about 2023",
  basis: "published",
  seen: "read",
  rangeBasis: "derived",
  sources: ["demand.S31", "supply.S-CBSLA"],
  caution: "Always divide a price by the purity before comparing.",
  alternatives: [
    {
      value: 9000,
      says: "Per bulk kilogram, 2017-19: not a price of pure drug.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-ABQ17", "supply.S-PBS"],
    },
    {
      value: 10000,
      range: [3000, 20000],
      says: "Cost of making or buying a kilogram in Mexico.",
      basis: "published",
      seen: "read",
      sources: ["demand.S31"],
    },
    {
      value: 100000,
      range: [30000, 150000],
      says: "The same figure with the narrower range of the demand evidence.",
      basis: "published",
      seen: "read",
      sources: ["demand.S31"],
    },
  ],
  defaultBecause: 'Its source says that it "may be more typical" of the price inside the border.',
});

export const counterfeit_pill_retail_price_2024 = parameter({
  id: "supply.counterfeit_pill_retail_price_2024",
  means: "Street price of one counterfeit fentanyl pill in the United States, latest (Minnesota).",
  unit: "USD2024/pill",
  best: 2,
  range: [0.5, 20],
  prior: logNormal(2, 1.54, [0.4, 40]),
  asOf: "2024",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-FTBLOG"],
  caution:
    "1 to 2 in 2024 where trade is concentrated, about 20 a few years earlier: it is falling.",
  alternatives: [
    {
      value: 2,
      range: [1, 20],
      says: "The same figure with the range of its source.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-FTBLOG"],
    },
    {
      value: null,
      range: [5, 10],
      says: "A typical place, about 2023; 1 to 2 where trade is concentrated, 20 in remote areas.",
      basis: "published",
      seen: "read",
      sources: ["demand.S31", "demand.S32"],
    },
  ],
  defaultBecause:
    "The latest; the price depends on the place, so choose by place where it matters.",
});

export const drug_export_revenue_2010 = parameter({
  id: "money.drug_export_revenue_2010",
  means: "Gross drug export revenue of groups in Mexico in a year, marijuana and heroin included.",
  unit: "USD2010/year",
  best: 7.6e9,
  range: [5.8e9, 10e9],
  prior: logNormalFromRange(5.8e9, 10e9),
  asOf: "2010-2012",
  basis: "derived",
  seen: "read",
  rangeBasis: "derived",
  sources: ["supply.S-RAND10"],
  caution:
    "1.5 billion of marijuana are 15 to 26 % of the total. Published claims differ five times (6 to 29 billion): the high ones multiply output by US wholesale prices and ignore who owns the load.",
  alternatives: [
    {
      value: 8e9,
      range: [5e9, 20e9],
      says: "A rounder centre with a wide range.",
      basis: "judgement",
      seen: "read",
      sources: ["supply.S-RAND10", "supply.S-WAPO19", "supply.S-ICE10"],
    },
    {
      value: 13e9,
      range: [6e9, 29e9],
      says: "Geometric mean of the ends of all published claims since 2006, in dollars of different years read as those of 2019.",
      basis: "derived",
      seen: "read",
      sources: ["supply.S-WAPO19", "supply.S-ICE10"],
    },
    {
      value: 6.6e9,
      range: [5.8e9, 10e9],
      says: "The figure most often quoted from the study of 2010.",
      basis: "published",
      seen: "recalled",
      sources: ["supply.S-RAND10"],
    },
  ],
  defaultBecause: "Geometric middle of what the one careful study implies.",
  also: ["money.drug_revenue_2010", "money.drug_revenue_claims"],
});

export const drug_export_revenue_2025 = parameter({
  id: "money.drug_export_revenue_2025",
  means: "Gross drug export revenue of groups in Mexico in a year, latest.",
  unit: "USD2024/year",
  best: 5e9,
  range: [2.5e9, 10e9],
  prior: logNormalFromRange(2.5e9, 10e9),
  asOf: "2024-2025",
  basis: "derived",
  seen: "recalled",
  rangeBasis: "judgement",
  sources: ["supply.S-KILMER22", "supply.S-RAND19", "supply.S-DPF2424", "supply.S-AZF20"],
  caution:
    "Drugs only: 0.45 fentanyl, 0.75 methamphetamine, 3.5 cocaine and 0.3 for the rest (a judgement), in billions.",
});

export const fentanyl_seized_border_now = parameter({
  id: "supply.fentanyl_seized_border_now",
  means: "Fentanyl seized at the Mexican border in a month, latest.",
  unit: "lb/month",
  best: 895,
  range: [459, 1497],
  prior: triangular(235, 895, 1752),
  asOf: "October 2025 to April 2026",
  basis: "derived",
  seen: "read",
  rangeBasis: "published",
  sources: ["supply.S-CBPFILE"],
  caution:
    "Mean of seven months (1,006, 1,497, 850, 789, 1,056, 605, 459). Means of earlier fiscal years: 2,227 (2023), 1,762 (2024), 957 (2025). Nothing later was found by border, nor nationwide after August 2026.",
  alternatives: [
    {
      value: 459,
      says: "April 2026 alone.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-CBPFILE"],
    },
    {
      value: 943,
      says: "Nationwide, mean of October 2025 to August 2026.",
      basis: "derived",
      seen: "read",
      sources: ["demand.S70"],
    },
  ],
  defaultBecause: "Months swing by a factor of three, and the later total is nationwide.",
});

/** Levels of 2012 and of the last observation. */
export const initialConditionParameters: readonly Parameter[] = [
  fentanyl_powder_purity_2019,
  fentanyl_powder_purity_2025,
  potent_pill_share_2025,
  methamphetamine_purity_2012,
  methamphetamine_purity_2019,
  heroin_retail_price_2012,
  heroin_wholesale_price_2012,
  methamphetamine_retail_price_2012,
  methamphetamine_retail_price_2019,
  cocaine_wholesale_price_2012,
  cocaine_wholesale_price_2020,
  fentanyl_border_price_2023,
  counterfeit_pill_retail_price_2024,
  drug_export_revenue_2010,
  drug_export_revenue_2025,
  fentanyl_seized_border_now,
];
