/** What a kilogram costs at each stage from farm to street: how much of the retail price arises before the border. */
import { fixed, logNormal } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

/** 5 % and 95 % points of a log-normal whose logarithm has standard deviation 0.3, over its median. */
const SPREAD = [0.61, 1.64] as const;

/** Price of cocaine at one stage on its way to US users, about 2007. */
const cocainePrice = (stage: string, where: string, dollars: number): Parameter =>
  parameter({
    id: `supply.cocaine_price_${stage}_2007`,
    means: `Price of a pure kilogram of cocaine ${where}.`,
    unit: "USD2007/kg",
    best: dollars,
    range: [dollars * SPREAD[0], dollars * SPREAD[1]],
    prior: logNormal(dollars, 0.3),
    asOf: "about 2007",
    basis: "published",
    seen: "read",
    rangeBasis: "judgement",
    sources: ["demand.S40"],
    caution: "The dollars are taken as those of 2007; the spread is ours.",
  });

/** Price of heroin at one stage on its way from Afghanistan to users in the United Kingdom. */
const heroinPriceUnitedKingdom = (stage: string, where: string, dollars: number): Parameter =>
  parameter({
    id: `supply.heroin_price_uk_${stage}_2007`,
    means: `Price of a pure kilogram of heroin ${where}, from Afghanistan to the United Kingdom.`,
    unit: "USD2007/kg",
    best: dollars,
    range: null,
    prior: fixed(),
    asOf: "about 2007",
    basis: "published",
    seen: "read",
    sources: ["demand.S40"],
    caution: "Another market than the US; the dollars are taken as those of 2007.",
  });

const RETAIL_1992 = 188_000;

/** Price of a kilogram of cocaine at one stage relative to retail, 1992. */
const cocaineShareOfRetail1992 = (stage: string, where: string, dollars: number): Parameter =>
  parameter({
    id: `supply.cocaine_${stage}_share_of_retail_1992`,
    means: `Price of a kilogram of cocaine ${where} as a share of the retail price: ${dollars.toLocaleString("en-US")} of ${RETAIL_1992.toLocaleString("en-US")} dollars of 1992.`,
    unit: "1",
    best: dollars / RETAIL_1992,
    range: null,
    prior: fixed(),
    asOf: "1992",
    basis: "derived",
    seen: "read",
    sources: ["demand.S41"],
    caution:
      "Dollars a kilogram were published; a share needs no price index of 1992. Leaf is counted by the kilogram of cocaine it makes.",
  });

/** Every parameter of this file. */
export const priceChainParameters: readonly Parameter[] = [
  cocainePrice("farm_gate", "at the farm gate", 800),
  cocainePrice("export", "at export", 2_400),
  cocainePrice("import", "at import into the United States", 19_000),
  cocainePrice("mid_level", "at mid-level in the United States", 27_000),
  cocainePrice("retail", "at retail in the United States", 122_000),
  heroinPriceUnitedKingdom("farm_gate", "at the farm gate", 900),
  heroinPriceUnitedKingdom("export", "at export", 4_700),
  heroinPriceUnitedKingdom("import", "at import", 17_000),
  heroinPriceUnitedKingdom("mid_level", "at mid-level", 66_000),
  heroinPriceUnitedKingdom("retail", "at retail", 239_000),
  cocaineShareOfRetail1992("leaf", "in leaf", 650),
  cocaineShareOfRetail1992("export", "at export", 1_050),
  cocaineShareOfRetail1992("import", "at import", 23_000),
  cocaineShareOfRetail1992("kilogram", "sold by the kilogram", 33_000),
  cocaineShareOfRetail1992("ounce", "sold by the ounce", 52_000),
];
