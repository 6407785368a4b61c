/**
 * The sector `recorded-trade`: a stand-in for supply. Each drug crosses the border as it is used and
 * at the price on record, so that what sanctions take of revenue can be seen without a market.
 */
import { auxiliary } from "../engine/model/definition.js";
import type { Sector } from "./sector.js";
import { DRUGS } from "./supply/drugs.js";
import { recordedPaths } from "./supply/recorded.js";

const RECORD = ["supply.S-KILMER22", "supply.S-AZF20"];

/** The sector; nothing in it is disputed structure. */
export const recordedTrade = (): Sector => ({
  id: "recorded-trade",
  title: "Drug trade as recorded",
  question: "What would the groups sell at the border if use and prices went on as recorded?",
  dimensions: { drug: DRUGS },
  variables: {
    ...recordedPaths,
    export_quantity: auxiliary({
      per: ["drug"],
      unit: "kg/month",
      equation: "use_recorded",
      means: "Pure drug that crosses the border in a month: as much as is used on record.",
      sources: RECORD,
    }),
    border_price: auxiliary({
      per: ["drug"],
      unit: "USD2024/kg",
      equation: "border_price_recorded",
      means: "Price on the US side of the border, as on record.",
      sources: RECORD,
    }),
    export_revenue_recorded: auxiliary({
      unit: "USD2024/month",
      equation: "SUM(value_recorded[*])",
      means: "What the recorded use of the four drugs brings at the recorded border price.",
      sources: RECORD,
    }),
    value_recorded: auxiliary({
      per: ["drug"],
      unit: "USD2024/month",
      equation: "use_recorded * border_price_recorded",
      means: "Recorded use of a drug at its recorded border price.",
      sources: RECORD,
    }),
  },
  offers: ["export_quantity", "border_price", "export_revenue_recorded", "fentanyl_price_recorded"],
  needs: {},
  outcomes: [],
  levers: [],
  links: [],
  switches: [],
  leavesOut: [
    "Any answer of the trade to prices, seizures, laboratories lost or sanctions: those are the sectors on supply and demand.",
  ],
  checkedBy: ["Revenue is use times price on record, drug by drug."],
});
