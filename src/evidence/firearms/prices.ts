/** What guns cost on both sides of the border. Pesos and dollars of the year named in the unit. */
import { fixed, logNormalFromRange, triangular } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const rifle_price_us = parameter({
  id: "arms.rifle_price_us",
  means: "Retail price in the US of a rifle of one common pattern.",
  unit: "USD2011/gun",
  best: 700,
  range: [430, 1000],
  prior: triangular(301, 700, 1135),
  asOf: "2011",
  basis: "published",
  seen: "read",
  sources: ["firearms.S34"],
});

export const rifle_price_mexico = parameter({
  id: "arms.rifle_price_mexico",
  means: "Black-market price in Mexico of a rifle of the same pattern.",
  unit: "MXN2022/gun",
  best: 65000,
  range: [50000, 80000],
  prior: triangular(43060, 65000, 86940),
  asOf: "October 2022",
  basis: "published",
  seen: "read",
  sources: ["firearms.S35"],
  caution: "About 2,500 to 4,000 dollars at about 20 pesos to the dollar.",
});

export const rifle_price_mexico_2018 = parameter({
  id: "arms.rifle_price_mexico_2018",
  means: "Black-market price in Mexico City of a rifle of the same pattern.",
  unit: "MXN2018/gun",
  best: 47500,
  range: [45000, 50000],
  prior: triangular(43840, 47500, 51160),
  asOf: "2018",
  basis: "published",
  seen: "read",
  sources: ["firearms.S36"],
});

export const second_rifle_price_mexico_2018 = parameter({
  id: "arms.second_rifle_price_mexico_2018",
  means: "Black-market price in Mexico City of a rifle of another common pattern.",
  unit: "MXN2018/gun",
  best: 30000,
  range: null,
  prior: fixed(),
  asOf: "2018",
  basis: "published",
  seen: "read",
  sources: ["firearms.S36"],
});

export const pistol_price_mexico = parameter({
  id: "arms.pistol_price_mexico",
  means: "Black-market price in Mexico of a pistol of the commonest calibre.",
  unit: "MXN2022/gun",
  best: 30000,
  range: [15000, 30000],
  prior: triangular(10530, 30000, 31020),
  priorNote: "The best value is the upper end of the range, so the middle, 24,653, lies below it.",
  asOf: "2018, 2022",
  basis: "published",
  seen: "read",
  sources: ["firearms.S35", "firearms.S36"],
  caution: "Prices of 2018 and 2022 stand together in the evidence; read here as pesos of 2022.",
});

export const heavy_rifle_price_us = parameter({
  id: "arms.heavy_rifle_price_us",
  means: "Retail price in the US of a heavy rifle.",
  unit: "USD2010/gun",
  best: 10000,
  range: [9000, 12000],
  prior: triangular(8411, 10000, 12780),
  priorNote: "Fitted to the range; its middle, 10,316, lies a little above the best value.",
  asOf: "about 2010",
  basis: "published",
  seen: "read",
  sources: ["firearms.S37"],
  caution: "One transaction; the bounds are recalled. No black-market price in Mexico was found.",
});

export const rifle_markup = parameter({
  id: "arms.rifle_markup",
  means: "Price of a rifle in Mexico over its price in the US.",
  unit: "1",
  best: 4,
  range: [2.5, 6],
  prior: logNormalFromRange(2.5, 6),
  asOf: "2011-22",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["firearms.S34", "firearms.S35", "firearms.S36"],
});

export const straw_buyer_fee = parameter({
  id: "arms.straw_buyer_fee",
  means: "Payment offered to a straw buyer, in one agent's example.",
  unit: "USD2024",
  best: 4500,
  range: [4000, 5000],
  prior: fixed(),
  priorNote: "Not drawn: a single example, not to be generalised.",
  asOf: "2024",
  basis: "published",
  seen: "read",
  sources: ["firearms.S15"],
});

export const pricesParameters: readonly Parameter[] = [
  rifle_price_us,
  rifle_price_mexico,
  rifle_price_mexico_2018,
  second_rifle_price_mexico_2018,
  pistol_price_mexico,
  heavy_rifle_price_us,
  rifle_markup,
  straw_buyer_fee,
];
