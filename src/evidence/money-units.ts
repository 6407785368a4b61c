/** Dollars and pesos of each year as units scaled from the dollar of 2024. */
import type { Unit } from "../engine/language/unit.js";
import { pesos_per_dollar_year, us_consumer_prices_year } from "./mexico-data/prices.js";

/** The year in whose dollars all money inside the model is counted. */
export const MONEY_YEAR = "2024";

/**
 * `USD2012` in dollars of 2024 by US consumer prices; `MXN2012` by that year's mean exchange rate
 * and then the same deflator.
 */
export function moneyUnits(): Record<string, Unit> {
  const prices = new Map(us_consumer_prices_year.points);
  const rates = new Map(pesos_per_dollar_year.points);
  const base = prices.get(MONEY_YEAR);
  if (base === undefined) throw new Error(`the deflator lacks ${MONEY_YEAR}`);
  const units: Record<string, Unit> = {};
  for (const [year, price] of prices) {
    const scale = base / price;
    units[`USD${year}`] = { scale, powers: { [`USD${MONEY_YEAR}`]: 1 } };
    const rate = rates.get(year);
    if (rate !== undefined) {
      units[`MXN${year}`] = { scale: scale / rate, powers: { [`USD${MONEY_YEAR}`]: 1 } };
    }
  }
  return units;
}
