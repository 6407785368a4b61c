/**
 * The sector `recorded-use`: a stand-in for demand. Use follows the record and answers to price
 * as the literature has it, so that the supply and money sectors can be run and proved without
 * the people behind the use (demand.md 4.4).
 */
import { auxiliary, constant } from "../engine/model/definition.js";
import {
  price_elasticity_cocaine,
  price_elasticity_fentanyl_long,
  price_elasticity_fentanyl_short,
  price_elasticity_heroin,
  price_elasticity_long_over_short,
  price_elasticity_methamphetamine_long,
  price_elasticity_methamphetamine_short,
} from "../evidence/demand/price-elasticities.js";
import { cross_price_response, use_adjustment_time } from "../evidence/supply/market-clearing.js";
import { given, link } from "./from-evidence.js";
import type { Sector } from "./sector.js";
import { byDrug, DRUGS } from "./supply/drugs.js";

const REVIEWS = ["demand.S46", "demand.S48"];

/** The sector; nothing in it is disputed structure. */
export const recordedUse = (): Sector => ({
  id: "recorded-use",
  title: "Use as recorded",
  question: "How much would be wanted if use went on as recorded and answered to price alone?",
  dimensions: { drug: DRUGS },
  variables: {
    drug_wanted: auxiliary({
      per: ["drug"],
      unit: "kg/month",
      equation: "use_recorded * EXP(use_response * price_response_link)",
      means: "Pure drug wanted in a month at the going price.",
      sources: REVIEWS,
    }),
    price_response_link: link("1 while use answers to price, 0 when cut."),
    use_response: auxiliary({
      per: ["drug"],
      unit: "1",
      equation:
        "elasticity_short * price_logarithm + (elasticity_long - elasticity_short) * SMTH1(price_logarithm, use_adjustment_time) + cross_price_response * other_prices",
      means: "Logarithm of use over recorded use: at once, in the long run, and by other drugs.",
      sources: REVIEWS,
    }),
    price_logarithm: auxiliary({
      per: ["drug"],
      unit: "1",
      equation: "LN(retail_price_ratio)",
      means: "Logarithm of the price per pure gram over that of the record.",
    }),
    other_prices: auxiliary({
      per: ["drug"],
      unit: "1",
      equation: "SUM(price_logarithm[*]) - price_logarithm",
      means: "Sum of the logarithms of the prices of the other drugs.",
    }),
    use_adjustment_time: given(use_adjustment_time, "month"),
    cross_price_response: given(cross_price_response, "1"),
    elasticity_short: byDrug(
      {
        fentanyl: "fentanyl_elasticity_short",
        methamphetamine: "methamphetamine_elasticity_short",
        cocaine: "cocaine_elasticity / long_over_short",
        heroin: "heroin_elasticity / long_over_short",
      },
      {
        unit: "1",
        means: "Per cent change of use for a per cent change of price, within months.",
        sources: REVIEWS,
      },
    ),
    elasticity_long: byDrug(
      {
        fentanyl: "fentanyl_elasticity_long",
        methamphetamine: "methamphetamine_elasticity_long",
        cocaine: "cocaine_elasticity",
        heroin: "heroin_elasticity",
      },
      {
        unit: "1",
        means: "Per cent change of use for a per cent change of price, in the long run.",
        sources: REVIEWS,
      },
    ),
    fentanyl_elasticity_short: given(price_elasticity_fentanyl_short, "1"),
    fentanyl_elasticity_long: given(price_elasticity_fentanyl_long, "1"),
    methamphetamine_elasticity_short: given(price_elasticity_methamphetamine_short, "1"),
    methamphetamine_elasticity_long: given(price_elasticity_methamphetamine_long, "1"),
    cocaine_elasticity: given(price_elasticity_cocaine, "1"),
    heroin_elasticity: given(price_elasticity_heroin, "1"),
    long_over_short: given(price_elasticity_long_over_short, "1"),
  },
  offers: ["drug_wanted"],
  needs: {
    use_recorded: constant({
      per: ["drug"],
      unit: "kg/month",
      value: 1,
      means: "Recorded use: a kilogram a month of each, where no supply sector is there.",
    }),
    retail_price_ratio: constant({
      per: ["drug"],
      unit: "1",
      value: 1,
      means: "Retail price of a pure gram relative to the record: as recorded.",
    }),
  },
  outcomes: [],
  levers: [],
  links: [{ id: "price-response", constant: "price_response_link" }],
  switches: [],
  leavesOut: [
    "People: nobody starts, stops, is treated or dies. The sector `demand` has them and takes its place in the whole model.",
    "Any trend of use after the record: the last level is held.",
  ],
  checkedBy: ["The pass-through arithmetic of the evidence: use falls by 4, 10 and 19 %."],
});
