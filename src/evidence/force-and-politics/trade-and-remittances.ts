/** What crosses the border lawfully and would be at stake: trade, money sent home. */
import { triangular } from "../prior.js";
import { type Parameter, parameter, type Series, series } from "../record.js";

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
  sources: ["mexico-data.census-trade"],
  caution: "Value of a year divided by 365: some trade would wait and cross later.",
});

export const tradeAndRemittancesParameters: readonly Parameter[] = [trade_of_a_day];

export const remittances_into_mexico_month_first_release = series({
  id: "money.remittances_into_mexico_month_first_release",
  means: "Money sent to Mexico by people abroad in the month, as first published.",
  unit: "USD2025/month",
  place: "MX",
  step: "month",
  counts: "other",
  points: [
    ["2025-06", 5.2e9],
    ["2025-09", 5.214e9],
    ["2025-10", 5.63e9],
    ["2025-11", 5.125e9],
    ["2026-01", 4.594e9],
  ],
  vintage: "first releases, August 2025 to March 2026",
  preliminary: ["2025-06", "2025-09", "2025-10", "2025-11", "2026-01"],
  basis: "published",
  seen: "read",
  sources: ["force-and-politics.FT25", "force-and-politics.MND25", "force-and-politics.MND26"],
  observation:
    "Against the same month a year before: June -16.2 %, September -2.7 %, October -1.7 %, November -5.7 %, January -1.4 %. January 2026 is in dollars of 2026, for which no deflator is held: stated as if of 2025. Never spliced with money.remittances_into_mexico_year, which is revised.",
});

export const remittancesSeries: readonly Series[] = [remittances_into_mexico_month_first_release];
