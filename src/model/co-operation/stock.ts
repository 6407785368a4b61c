/** Co-operation as a stock: raised by threats, cut by breaches, and on its way back between them. */
import {
  auxiliary,
  constant,
  flow,
  lever,
  stock,
  type VariableDefinition,
} from "../../engine/model/definition.js";
import {
  stock_january_2012,
  stock_june_2026,
  suspension_length,
} from "../../evidence/force-and-politics/co-operation.js";
import {
  breach_loss,
  leverage_backlash,
  leverage_backlash_time,
  leverage_gain,
  opposition_weight,
  provocation_loss,
} from "../../evidence/force-and-politics/co-operation-judgements.js";
import { given, link, monthsTo, neutralOf } from "../from-evidence.js";

const RECORD = ["force-and-politics.AP12", "force-and-politics.KVIA26"];
const BREACHES = ["force-and-politics.INF22", "force-and-politics.MIS26"];
const LEVERAGE = ["force-and-politics.NN25", "force-and-politics.VOZ26"];
/** The year at whose beginning the record hands over to the scenario. */
const NOW = 2026;

export const stockVariables: Readonly<Record<string, VariableDefinition>> = {
  co_operation: auxiliary({
    unit: "1",
    equation: "MIN(1, co_operation_on_record * co_operation_ratio) * (1 - co_operation_withheld)",
    means: "Co-operation of Mexico's government with that of the United States, 0 to 1.",
    sources: RECORD,
    note: "An index of ours: nobody measures it. What remembers is its ratio to the record.",
  }),
  co_operation_withheld: lever({
    unit: "1",
    neutral: "co_operation_withheld_now",
    means: "Share of co-operation that Mexico's government withholds by decision.",
    sources: RECORD,
  }),
  co_operation_withheld_now: neutralOf("mx.co-operation-withheld", "1"),
  co_operation_on_record: auxiliary({
    unit: "1",
    equation:
      "co_operation_in_2012 + (co_operation_now - co_operation_in_2012) * MIN(1, TIME / end_of_co_operation_record)",
    means: "Co-operation on record: from the level of 2012 to that of now, level from then on.",
    sources: RECORD,
    note: "Two judged levels and a straight line. The threats, gifts and breaches of 2020 to 2026 are part of that line, so that levers count what is new. The level of June 2026 stands for January.",
  }),
  co_operation_in_2012: given(stock_january_2012, "1"),
  co_operation_now: given(stock_june_2026, "1"),
  end_of_co_operation_record: constant({
    unit: "month",
    value: monthsTo(NOW),
    means: "January 2026, in months from January 2012.",
  }),
  co_operation_ratio: stock({
    unit: "1",
    initial: "1",
    inflows: ["co_operation_recovery"],
    outflows: ["co_operation_lost"],
    means: "Co-operation over that on record: 1 while nothing happens that is not on record.",
    sources: RECORD,
  }),
  co_operation_recovery: flow({
    unit: "1/month",
    equation: "(co_operation_ratio_aimed_at - co_operation_ratio) / co_operation_recovery_time",
    means: "Co-operation regained, or given up, in a month on the way to its level.",
    sources: ["force-and-politics.AZ22", "force-and-politics.INF22"],
  }),
  co_operation_recovery_time: given(suspension_length, "month"),
  co_operation_lost: flow({
    unit: "1/month",
    equation:
      "co_operation_ratio * (breach_loss * months_with_a_breach + provocation_loss * provocations) * breach_link",
    means: "Co-operation lost to breaches of sovereignty in a month.",
    sources: BREACHES,
    note: "force-and-politics.md 4.4, with losses in proportion to what there is, so that co-operation cannot fall below none.",
  }),
  breach_loss: given(breach_loss, "1/month"),
  provocation_loss: given(provocation_loss, "1/event"),
  breach_link: link("1 while breaches of sovereignty cut co-operation, 0 when cut."),

  co_operation_ratio_aimed_at: auxiliary({
    unit: "1",
    equation:
      "MIN(MAX(0, 1 + SAFEDIV(leverage_effect - opposition_effect, co_operation_on_record)), SAFEDIV(1, co_operation_on_record, 1))",
    means: "Level to which co-operation tends, over that on record.",
    sources: LEVERAGE,
    note: "Kept between no co-operation and full co-operation.",
  }),
  leverage: lever({
    unit: "1",
    neutral: "leverage_now",
    means: "Threats beyond those on record, as a share of that of February 2025.",
    sources: LEVERAGE,
  }),
  leverage_now: neutralOf("us.leverage", "1"),
  leverage_effect: auxiliary({
    unit: "1",
    equation: "(leverage_gain * leverage - leverage_backlash * leverage_in_use) * leverage_link",
    means: "What threats add to the level to which co-operation tends, less their backlash.",
    sources: LEVERAGE,
  }),
  leverage_gain: given(leverage_gain, "1"),
  leverage_backlash: given(leverage_backlash, "1"),
  leverage_in_use: auxiliary({
    unit: "1",
    equation: "SMTH1(leverage, leverage_backlash_time)",
    means: "Threats as they have been used for some time: what the backlash grows with.",
    sources: ["force-and-politics.ELF25"],
  }),
  leverage_backlash_time: given(leverage_backlash_time, "month"),
  leverage_link: link("1 while threats move co-operation, 0 when cut."),
  opposition_effect: auxiliary({
    unit: "1",
    equation: "opposition_weight * opinion_lost * opposition_link",
    means: "What lost opinion takes from the level to which co-operation tends.",
    sources: ["force-and-politics.ELF25"],
  }),
  opposition_weight: given(opposition_weight, "1"),
  opposition_link: link("1 while Mexican opinion moves co-operation, 0 when cut."),
};
