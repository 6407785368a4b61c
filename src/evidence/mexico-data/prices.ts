/** Consumer prices and the exchange rate by year: what turns money of one year into another's. */
import { yearly } from "../points.js";
import { type Series, series } from "../record.js";

export const us_consumer_prices_year = series({
  id: "money.us_consumer_prices_year",
  means: "US consumer price index, all urban consumers, mean of the year (1982-84 = 100).",
  unit: "point",
  place: "US",
  step: "year",
  counts: "other",
  points: yearly(
    2006,
    [
      201.6, 207.342, 215.303, 214.537, 218.056, 224.939, 229.594, 232.957, 236.736, 237.017,
      240.007, 245.12, 251.107, 255.657, 258.811, 270.97, 292.655, 304.702, 313.689, 322.1,
    ],
  ),
  vintage: "annual averages, recalled in November 2026",
  preliminary: ["2025"],
  basis: "published",
  seen: "recalled",
  sources: ["mexico-data.bls-cpi"],
  observation:
    "Only the ratio of two years carries meaning. All years are recalled and 2025 is our estimate: confirm them before money figures are published.",
});

export const pesos_per_dollar_year = series({
  id: "money.pesos_per_dollar_year",
  means: "Mexican pesos paid for one US dollar, both of that year; official rate, annual mean.",
  unit: "1",
  place: "MX",
  step: "year",
  counts: "other",
  points: yearly(
    2006,
    [
      10.9, 10.93, 11.13, 13.51, 12.64, 12.42, 13.17, 12.77, 13.29, 15.85, 18.66, 18.93, 19.24,
      19.26, 21.49, 20.28, 20.13, 17.76, 18.3, 19.2,
    ],
  ),
  vintage: "annual averages, recalled in November 2026",
  preliminary: ["2025"],
  basis: "published",
  seen: "recalled",
  sources: ["mexico-data.banxico-rate"],
  observation:
    "Market rate, not purchasing power. All years are recalled and 2025 is our estimate: confirm them before money figures are published.",
});

export const pricesSeries: readonly Series[] = [us_consumer_prices_year, pesos_per_dollar_year];
