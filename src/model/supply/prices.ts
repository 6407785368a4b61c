/**
 * Who clears the market: a shortage drives up what a pure gram costs, mostly by dilution at prices
 * that stick; a lasting change of cost passes on to retail slowly (supply.md 4.2-4.4, 4.6).
 */
import {
  auxiliary,
  constant,
  flow,
  stock,
  type VariableDefinition,
} from "../../engine/model/definition.js";
import {
  cost_before_border_share,
  expected_short_response,
  fentanyl_share_response,
  list_price_share_of_shortage,
  perceived_risk_time,
  price_at_which_buying_ends,
  retail_price_adjustment_time,
  shortage_clearing_time,
} from "../../evidence/supply/market-clearing.js";
import { price_shock_halflife } from "../../evidence/supply/precursors.js";
import {
  marginal_enforcement_effect,
  price_passthrough_mix,
} from "../../evidence/supply/price-responses.js";
import {
  import_price_share_cocaine,
  import_price_share_fentanyl,
  import_price_share_heroin,
  import_price_share_methamphetamine,
} from "../../evidence/supply/value-added.js";
import { unitFactor } from "../../evidence/units.js";
import { given, link } from "../from-evidence.js";
import type { ModelChoices } from "../simulation-model.js";
import { byDrug } from "./drugs.js";

const SHORTAGE = ["supply.S-DN09", "supply.S-SCI26"];
const COST = ["supply.S-CR10", "supply.S-RK86", "supply.S-GC25"];
const PER_GRAM = "USD2024/g";

/** A shortage and what it does to the price of a pure gram, to the price asked and to purity. */
const shortage: Readonly<Record<string, VariableDefinition>> = {
  tightness: auxiliary({
    per: ["drug"],
    unit: "1",
    equation:
      "-LN(MAX(SAFEDIV(shippable, shipment_wanted, 1), 1 / price_at_which_buying_ends)) * shortage_link",
    means: "Logarithm of what is wanted over what can set out: above 0 in a shortage.",
    sources: SHORTAGE,
  }),
  shortage_link: link("1 while shortages move prices and purity, 0 when cut."),
  scarcity: stock({
    per: ["drug"],
    unit: "1",
    initial: "0",
    inflows: ["scarcity_rise"],
    outflows: ["scarcity_ease"],
    means: "Rise of the price per pure gram by shortage, as a logarithm.",
    sources: SHORTAGE,
  }),
  scarcity_rise: flow({
    per: ["drug"],
    unit: "1/month",
    equation:
      "MAX(0, tightness) * (1 - EXP(-expected_short_response * DT / shortage_clearing_time)) / (expected_short_response * DT) * (1 - scarcity / LN(price_at_which_buying_ends))",
    means: "The price per pure gram rises until no more is wanted than can set out.",
    sources: SHORTAGE,
    note: "Tightness over the clearing time, eased within a step by as much as buyers are expected to answer in it, so that a sudden shortage does not depend on the step.",
  }),
  expected_short_response: given(expected_short_response, "1"),
  shortage_clearing_time: given(shortage_clearing_time, "month"),
  price_at_which_buying_ends: given(price_at_which_buying_ends, "1"),
  scarcity_ease: flow({
    per: ["drug"],
    unit: "1/month",
    equation: "MIN(MAX(0, -tightness) / shortage_clearing_time, scarcity / price_ease_time)",
    means: "It falls again as supply returns, at most as fast as prices did in 1995.",
    sources: SHORTAGE,
  }),
  price_ease_time: auxiliary({
    unit: "month",
    equation: "price_shock_half_life / half",
    means: "Time constant with which a spike of prices passes.",
    sources: SHORTAGE,
  }),
  price_shock_half_life: given(price_shock_halflife, "month"),
  list_price_rise: auxiliary({
    per: ["drug"],
    unit: "1",
    equation: "list_price_share * MAX(0, scarcity - SMTH1(scarcity, price_ease_time))",
    means: "Rise of the price asked per gram as sold, as a logarithm: a spike that passes.",
    sources: SHORTAGE,
    note: "What stays of a shortage is weaker drug at the old price.",
  }),
  list_price_share: given(list_price_share_of_shortage, "1"),
  purity_ratio: auxiliary({
    per: ["drug"],
    unit: "1",
    equation: "EXP(list_price_rise - scarcity) * drug_quality",
    means: "Strength of what is sold, relative to the record.",
    sources: SHORTAGE,
  }),
};

/** Cost and its way to retail. */
const cost: Readonly<Record<string, VariableDefinition>> = {
  import_cost_ratio: auxiliary({
    per: ["drug"],
    unit: "1",
    equation:
      "1 + cost_before_border * ((1 - seized_share_recorded) ^ (1 - risk_ratio) - 1) + perceived_risk ^ enforcement_effect - 1",
    means: "Full cost over the border relative to the record: what is seized, and pay for risk.",
    sources: COST,
    note: "A kilogram seized is replaced at its cost in Mexico. The pay for risk rises with the risk that is perceived, hardly or not at all by the record.",
  }),
  cost_before_border: given(cost_before_border_share, "1"),
  perceived_risk: auxiliary({
    unit: "1",
    equation: "SMTH1(risk_ratio, perceived_risk_time)",
    means: "Risk of a shipment as traffickers see it, relative to the record.",
    sources: ["supply.S-NARCOCODE"],
  }),
  perceived_risk_time: given(perceived_risk_time, "month"),
  enforcement_effect: given(marginal_enforcement_effect, "1"),
  retail_cost_ratio: auxiliary({
    per: ["drug"],
    unit: "1",
    equation:
      "SMTH1(1 + pass_through * pass_through_link * (import_cost_ratio - 1), retail_price_adjustment_time)",
    means: "Retail price that covers full cost, relative to the record; it follows slowly.",
    sources: COST,
  }),
  pass_through_link: link("1 while cost passes on to retail, 0 when cut."),
  retail_price_adjustment_time: given(retail_price_adjustment_time, "month"),
};

/** What is told to others: ratios to the record, and levels. */
const told: Readonly<Record<string, VariableDefinition>> = {
  retail_price_ratio: auxiliary({
    per: ["drug"],
    unit: "1",
    equation: "retail_cost_ratio * EXP(scarcity)",
    means: "Retail price of a pure gram relative to the record.",
    sources: SHORTAGE,
  }),
  border_price: auxiliary({
    per: ["drug"],
    unit: "USD2024/kg",
    equation: "border_price_recorded * import_cost_ratio * EXP(scarcity)",
    means: "Price of a pure kilogram on the US side of the border.",
    sources: [...COST, "supply.S-WEEK20"],
    note: "A shortage raises prices in proportion at every stage, as the squeeze of 2020 did at the border.",
  }),
  fentanyl_purity_ratio: auxiliary({
    unit: "1",
    equation: "purity_ratio[fentanyl]",
    means: "Strength of fentanyl relative to the record.",
    sources: SHORTAGE,
  }),
  fentanyl_purity: auxiliary({
    unit: "1",
    equation: "fentanyl_purity_recorded * fentanyl_purity_ratio",
    means: "Purity of fentanyl powder, or the strength of the same weight of new products.",
    sources: SHORTAGE,
  }),
  fentanyl_price: auxiliary({
    unit: PER_GRAM,
    equation:
      "kilograms_per_gram * fentanyl_border_price_2023 / fentanyl_import_share * fentanyl_price_recorded * retail_price_ratio[fentanyl]",
    means: "Retail price of a pure gram of fentanyl.",
    sources: ["demand.S31", "supply.S-CBSLA", "supply.S-FTBLOG"],
  }),
  kilograms_per_gram: constant({
    unit: "kg/g",
    value: unitFactor("USD2024/kg", PER_GRAM),
    means: "A gram in kilograms.",
  }),
  fentanyl_share: auxiliary({
    unit: "1",
    equation:
      "1 / (1 + (1 / fentanyl_share_recorded - 1) * fentanyl_dearness ^ (fentanyl_share_response * substitution_link))",
    means: "Share of fentanyl in illicit opioids.",
    sources: ["demand.S1", "supply.S-KILMER22P"],
  }),
  fentanyl_dearness: auxiliary({
    unit: "1",
    equation: "retail_price_ratio[fentanyl] / retail_price_ratio[heroin]",
    means: "Price of fentanyl over that of heroin, relative to the record.",
  }),
  fentanyl_share_response: given(fentanyl_share_response, "1"),
  substitution_link: link("1 while sellers turn to heroin when fentanyl is dear, 0 when cut."),
};

/** Shares of the retail price made before the border, and the pass-through that is chosen. */
function passThrough(choices: ModelChoices): Readonly<Record<string, VariableDefinition>> {
  const state = choices.structure["pass-through"] ?? "mixed";
  const means = {
    mixed:
      "Share of a relative change of import cost that reaches retail: between the two schools.",
    additive: "Share of a relative change of import cost that reaches retail: dollars pass on.",
    multiplicative: "Share of a relative change of import cost that reaches retail: all of it.",
  };
  const described = { per: ["drug"], unit: "1", sources: [...COST, "supply.S-IDA00"] };
  const shares = {
    import_price_share: byDrug(
      {
        fentanyl: "fentanyl_import_share",
        methamphetamine: "methamphetamine_import_share",
        cocaine: "cocaine_import_share",
        heroin: "heroin_import_share",
      },
      {
        unit: "1",
        means: "Price over the border as a share of the retail price.",
        sources: ["supply.S-DPF2424"],
      },
    ),
    fentanyl_import_share: given(import_price_share_fentanyl, "1"),
    methamphetamine_import_share: given(import_price_share_methamphetamine, "1"),
    cocaine_import_share: given(import_price_share_cocaine, "1"),
    heroin_import_share: given(import_price_share_heroin, "1"),
  };
  switch (state) {
    case "additive":
      return {
        ...shares,
        pass_through: auxiliary({
          ...described,
          equation: "import_price_share",
          means: means.additive,
        }),
      };
    case "multiplicative":
      return {
        fentanyl_import_share: shares.fentanyl_import_share,
        pass_through: auxiliary({ ...described, equation: "1", means: means.multiplicative }),
      };
    default:
      return {
        ...shares,
        pass_through: auxiliary({
          ...described,
          equation: "passthrough_mix + (1 - passthrough_mix) * import_price_share",
          means: means.mixed,
        }),
        passthrough_mix: given(price_passthrough_mix, "1"),
      };
  }
}

/** Variables of prices and purity under the chosen structure. */
export const prices = (choices: ModelChoices): Readonly<Record<string, VariableDefinition>> => ({
  ...shortage,
  ...cost,
  ...passThrough(choices),
  ...told,
});
