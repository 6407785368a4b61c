/**
 * What people would buy at the going price, in pure kilograms (demand.md 4.4): use follows the
 * price at once by the short-run elasticity and over months by the long-run one.
 */
import { auxiliary, type VariableDefinition } from "../../engine/model/definition.js";
import { people_at_fentanyl_risk } from "../../evidence/demand/people-with-disorder.js";
import {
  price_elasticity_cocaine,
  price_elasticity_fentanyl_long,
  price_elasticity_fentanyl_short,
  price_elasticity_heroin,
  price_elasticity_long_over_short,
  price_elasticity_methamphetamine_long,
  price_elasticity_methamphetamine_short,
} from "../../evidence/demand/price-elasticities.js";
import {
  fentanyl_share_2016,
  fentanyl_share_2021,
  price_adjustment_time,
} from "../../evidence/demand/sector-judgements.js";
import { heroin_use_path, methamphetamine_use_path } from "../../evidence/demand/sector-paths.js";
import {
  cocaine_consumption_2016,
  fentanyl_consumption_2021,
  heroin_consumption_2016,
  methamphetamine_consumption_2016,
  methamphetamine_consumption_2024,
} from "../../evidence/supply/quantities.js";
import { given, link } from "../from-evidence.js";
import { pathOf } from "./path-of.js";

const QUANTITIES = ["supply.S-KILMER22", "supply.S-RAND19"];
const ELASTICITIES = ["demand.S43", "demand.S46", "demand.S48"];

/** The drugs that the groups export. */
export const DRUGS = ["fentanyl", "methamphetamine", "cocaine", "heroin"] as const;

/** Quantities wanted and how they answer to price. */
export const drugWanted: Readonly<Record<string, VariableDefinition>> = {
  drug_wanted: auxiliary({
    per: ["drug"],
    unit: "kg/month",
    equation: "drug_wanted_at_reference * use_response",
    means: "Pure drug that people would buy in a month at the going price.",
    sources: QUANTITIES,
  }),
  drug_wanted_at_reference: auxiliary({
    per: ["drug"],
    unit: "kg/month",
    equation: {
      fentanyl:
        "fentanyl_used_2021 * people_at_risk / people_at_risk_2022 * fentanyl_share_in_use / share_in_2021",
      methamphetamine:
        "(methamphetamine_used_2016 + (methamphetamine_used_2024 - methamphetamine_used_2016) * methamphetamine_use_way) * methamphetamine_users / methamphetamine_users_recorded",
      cocaine: "cocaine_used_2016",
      heroin:
        "heroin_used_2016 * heroin_use_way * MIN(1, (1 - fentanyl_share_in_use) / (1 - share_in_2016))",
    },
    means: "Pure drug that people would buy in a month at the prices of the record.",
    sources: QUANTITIES,
    note: "Fentanyl follows people at risk and its share of supply; methamphetamine its users; heroin gives way to fentanyl; cocaine stays at the last estimate.",
  }),
  fentanyl_used_2021: given(fentanyl_consumption_2021, "kg/month"),
  people_at_risk_2022: given(people_at_fentanyl_risk, "person"),
  share_in_2021: given(fentanyl_share_2021, "1"),
  methamphetamine_used_2016: given(methamphetamine_consumption_2016, "kg/month"),
  methamphetamine_used_2024: given(methamphetamine_consumption_2024, "kg/month"),
  methamphetamine_use_way: pathOf(methamphetamine_use_path, "1"),
  cocaine_used_2016: given(cocaine_consumption_2016, "kg/month"),
  heroin_used_2016: given(heroin_consumption_2016, "kg/month"),
  heroin_use_way: pathOf(heroin_use_path, "1"),
  share_in_2016: given(fentanyl_share_2016, "1"),

  use_response: auxiliary({
    per: ["drug"],
    unit: "1",
    equation:
      "retail_price_ratio ^ (elasticity_short * price_response_link) * remembered_price ^ ((elasticity_long - elasticity_short) * price_response_link)",
    means: "Use relative to that at the prices of the record.",
    sources: ELASTICITIES,
  }),
  remembered_price: auxiliary({
    per: ["drug"],
    unit: "1",
    equation: "SMTH1(retail_price_ratio, price_adjustment, 1)",
    means: "Price relative to the record to which use has adjusted.",
    sources: ELASTICITIES,
  }),
  price_adjustment: given(price_adjustment_time, "month"),
  elasticity_short: auxiliary({
    per: ["drug"],
    unit: "1",
    equation: {
      fentanyl: "elasticity_fentanyl_short",
      methamphetamine: "elasticity_methamphetamine_short",
      cocaine: "elasticity_cocaine / long_over_short",
      heroin: "elasticity_heroin / long_over_short",
    },
    means: "Price elasticity of use within months.",
    sources: ELASTICITIES,
  }),
  elasticity_long: auxiliary({
    per: ["drug"],
    unit: "1",
    equation: {
      fentanyl: "elasticity_fentanyl_long",
      methamphetamine: "elasticity_methamphetamine_long",
      cocaine: "elasticity_cocaine",
      heroin: "elasticity_heroin",
    },
    means: "Price elasticity of use in the long run.",
    sources: ELASTICITIES,
  }),
  elasticity_fentanyl_short: given(price_elasticity_fentanyl_short, "1"),
  elasticity_fentanyl_long: given(price_elasticity_fentanyl_long, "1"),
  elasticity_methamphetamine_short: given(price_elasticity_methamphetamine_short, "1"),
  elasticity_methamphetamine_long: given(price_elasticity_methamphetamine_long, "1"),
  elasticity_cocaine: given(price_elasticity_cocaine, "1"),
  elasticity_heroin: given(price_elasticity_heroin, "1"),
  long_over_short: given(price_elasticity_long_over_short, "1"),
  price_response_link: link("1 while use answers to price, 0 when the mechanism is cut."),
};
