/** What drugs cost along the chain: in Mexico, over the line, wholesale and at retail. */
import { fixed, logNormal, logNormalFromRange, normalFromRange } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

const BULK = "Per kilogram as sold, much diluted: divide by the purity before use.";

export const fentanyl_bulk_price_sinaloa = parameter({
  id: "supply.fentanyl_bulk_price_sinaloa",
  means: "Price of a bulk kilogram of diluted fentanyl powder in Sinaloa.",
  unit: "USD2018/kg",
  best: 3000,
  range: [2000, 8000],
  prior: logNormal(3000, 0.57, [1850, 16000]),
  asOf: "2017-2019",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-PBS", "supply.S-ABQ17", "supply.S-GANG20"],
  caution: `5 kg for 15,000 US dollars. ${BULK} The years 2017-19 are taken as dollars of 2018.`,
  alternatives: [
    {
      value: null,
      range: [35000, 42000],
      says: "A purer kilogram, as quoted in April 2020.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-GANG20"],
    },
    {
      value: 10000,
      range: [3000, 20000],
      says: "Cost of making or buying a kilogram in Mexico, about 2023.",
      basis: "published",
      seen: "read",
      sources: ["demand.S31"],
    },
  ],
  defaultBecause: "A quoted sale, of the diluted powder that the next two stages also quote.",
});

export const fentanyl_bulk_price_southwest = parameter({
  id: "supply.fentanyl_bulk_price_southwest",
  means: "Price of a bulk kilogram of diluted fentanyl powder just over the US border.",
  unit: "USD2018/kg",
  best: 9000,
  range: [7000, 20000],
  prior: logNormal(9000, 0.45, [6650, 40000]),
  asOf: "2017-2019",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-ABQ17", "supply.S-PBS"],
  caution: `${BULK} The years 2017-19 are taken as dollars of 2018.`,
});

export const fentanyl_bulk_price_northeast = parameter({
  id: "supply.fentanyl_bulk_price_northeast",
  means: "Price of a bulk kilogram of diluted fentanyl powder in the Northeast of the US.",
  unit: "USD2017/kg",
  best: 18000,
  range: [15000, 30000],
  prior: logNormal(18000, 0.29, [14480, 60000]),
  asOf: "2017",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-ABQ17"],
  caution: `${BULK} It was about 7 % pure.`,
});

export const counterfeit_pill_wholesale_price = parameter({
  id: "supply.counterfeit_pill_wholesale_price",
  means:
    "Price of one counterfeit fentanyl pill in southern California, in lots of 10,000 to a million.",
  unit: "USD2023/pill",
  best: 0.75,
  range: [0.45, 1.5],
  prior: logNormal(0.75, 0.41, [0.396, 3]),
  asOf: "March 2023",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-CBSLA"],
  caution:
    "At 2.4 mg a pill, 0.5 to 0.75 dollars are about 200,000 to 310,000 dollars per pure kilogram. Whether pills or powder set the border price is not settled.",
});

export const fentanyl_price_change_2016_2021 = parameter({
  id: "supply.fentanyl_price_change_2016_2021",
  means:
    "Change of the price per pure gram of fentanyl in lots above 10 g and up to 100 g, as a share.",
  unit: "1",
  best: -0.5,
  range: [-0.6, -0.4],
  prior: normalFromRange(-0.6, -0.4),
  asOf: "2016-2021",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-KILMER22P"],
  caution: "Published as a fall by more than half.",
});

export const methamphetamine_border_price = parameter({
  id: "supply.methamphetamine_border_price",
  means: "Wholesale price of a pound of methamphetamine at the border.",
  unit: "USD2020/lb",
  best: 1200,
  range: [800, 4000],
  prior: logNormal(1200, 0.69, [740, 8000]),
  asOf: "December 2019 to September 2020",
  basis: "judgement",
  seen: "read",
  sources: ["supply.S-WEEK20", "supply.S-AZF20", "supply.S-GANG20B"],
  caution: "The best value lies in the quoted span before the squeeze; the range is ours.",
  alternatives: [
    {
      value: null,
      range: [1000, 1700],
      says: "Before the squeeze of 2020.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-WEEK20", "supply.S-AZF20", "supply.S-GANG20B"],
    },
    {
      value: null,
      range: [1400, 4000],
      says: "In the squeeze of 2020.",
      basis: "published",
      seen: "read",
      sources: ["supply.S-WEEK20", "supply.S-AZF20", "supply.S-GANG20B"],
    },
  ],
  defaultBecause: "The usual level: the squeeze of 2020 was short.",
});

export const methamphetamine_price_ratio_2005_06 = parameter({
  id: "supply.methamphetamine_price_ratio_2005_06",
  means: "Price of a gram of methamphetamine in spring 2006 over that in spring 2005.",
  unit: "1",
  best: 2.6,
  range: null,
  prior: fixed(),
  asOf: "spring 2005 to spring 2006",
  basis: "derived",
  seen: "read",
  sources: ["supply.S-OREG06"],
  caution:
    "From 100 to 260 US dollars a gram while purity fell from 77 % to 51 %; a ratio, because the deflator starts in 2006.",
});

export const heroin_import_price = parameter({
  id: "supply.heroin_import_price",
  means: "Price of heroin at import to the US, in lots of a kilogram.",
  unit: "USD2020/g",
  best: 50,
  range: [35, 80],
  prior: logNormalFromRange(35, 80),
  asOf: "2020",
  basis: "published",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["supply.S-PARDO20"],
});

/** Prices by stage. Those at which a run starts stand with the initial conditions. */
export const priceParameters: readonly Parameter[] = [
  fentanyl_bulk_price_sinaloa,
  fentanyl_bulk_price_southwest,
  fentanyl_bulk_price_northeast,
  counterfeit_pill_wholesale_price,
  fentanyl_price_change_2016_2021,
  methamphetamine_border_price,
  methamphetamine_price_ratio_2005_06,
  heroin_import_price,
];
