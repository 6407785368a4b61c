/** What crosses the border lawfully and would be at stake: trade, money sent home. */
import { fixed, triangular } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

export const goods_trade_2025 = parameter({
  id: "costs.goods_trade_2025",
  means: "Goods traded between the US and Mexico in 2025, both ways.",
  unit: "USD2025/year",
  best: 872.83e9,
  range: null,
  prior: fixed(),
  asOf: "2025",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.FW26"],
});

export const goods_trade_2024 = parameter({
  id: "costs.goods_trade_2024",
  means: "Goods traded between the US and Mexico in 2024, both ways.",
  unit: "USD2024/year",
  best: 840e9,
  range: null,
  prior: fixed(),
  asOf: "2024",
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.FW26"],
});

export const trade_of_a_day = parameter({
  id: "costs.trade_of_a_day",
  means: "Goods trade that does not cross on a day on which the border is closed altogether.",
  unit: "USD2025/day",
  best: 2.39e9,
  range: [1.5e9, 2.6e9],
  prior: triangular(1.25e9, 2.39e9, 2.65e9),
  asOf: "2025",
  basis: "derived",
  seen: "read",
  rangeBasis: "judgement",
  sources: ["force-and-politics.FW26"],
  caution: "Value of a year divided by 365: some trade would wait and cross later.",
});

export const remittances_2025 = parameter({
  id: "money.remittances_2025",
  means: "Money sent to Mexico by people abroad in 2025.",
  unit: "USD2025/year",
  best: 62.47e9,
  range: null,
  prior: fixed(),
  asOf: "2025, revised",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.banxico"],
  alternatives: [
    {
      value: 61.79e9,
      says: "First release: -4.6 % on 2024, the first fall since 2013.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.MND26"],
    },
  ],
  defaultBecause: "Revised series of the central bank (-3.9 % on 2024).",
});

export const remittances_2024 = parameter({
  id: "money.remittances_2024",
  means: "Money sent to Mexico by people abroad in 2024.",
  unit: "USD2024/year",
  best: 65.02e9,
  range: null,
  prior: fixed(),
  asOf: "2024, revised",
  basis: "published",
  seen: "read",
  sources: ["mexico-data.banxico"],
  alternatives: [
    {
      value: 64.7e9,
      says: "First release.",
      basis: "published",
      seen: "read",
      sources: ["force-and-politics.MND26"],
    },
  ],
  defaultBecause: "Revised series of the central bank.",
});

export const tradeAndRemittancesParameters: readonly Parameter[] = [
  goods_trade_2025,
  goods_trade_2024,
  trade_of_a_day,
  remittances_2025,
  remittances_2024,
];
