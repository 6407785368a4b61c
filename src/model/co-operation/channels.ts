/** What co-operation does: arrests, transfers, tracing, work on guns, migration, trade. */
import { auxiliary, constant, type VariableDefinition } from "../../engine/model/definition.js";
import {
  encounters_exponent,
  transfer_batch_interval,
  transfers_per_batch,
} from "../../evidence/force-and-politics/co-operation.js";
import {
  border_closed_by_leverage,
  border_closed_without_co_operation,
  transfer_threshold,
} from "../../evidence/force-and-politics/co-operation-judgements.js";
import { trade_of_a_day } from "../../evidence/force-and-politics/trade-and-remittances.js";
import { border_encounters_path } from "../../evidence/mexico-data/border-encounters-path.js";
import { latest_border_patrol_apprehensions } from "../../evidence/mexico-data/initial-conditions.js";
import { given, link, recordedSteps } from "../from-evidence.js";

const INTELLIGENCE = ["force-and-politics.TT26", "force-and-politics.INF22"];
const TRANSFERS = ["force-and-politics.VOZ26", "force-and-politics.KVIA26"];
const BORDER = ["mexico-data.cbp-monthly", "mexico-data.cbp"];
const TRADE = ["mexico-data.census-trade"];

/** A ratio that follows co-operation over that on record, 1 when cut. */
const followed = (linked: string, means: string, sources: readonly string[]): VariableDefinition =>
  auxiliary({
    unit: "1",
    equation: `1 + ${linked} * (co_operation_change_ratio - 1)`,
    means,
    sources,
    note: "In proportion to co-operation: no size was measured.",
  });

export const channelsVariables: Readonly<Record<string, VariableDefinition>> = {
  co_operation_change_ratio: auxiliary({
    unit: "1",
    equation:
      "MIN(co_operation_ratio, SAFEDIV(1, co_operation_on_record, 1)) * (1 - co_operation_withheld)",
    means: "Co-operation over that on record, at most that of full co-operation.",
    sources: INTELLIGENCE,
  }),
  arrests_intelligence_ratio: followed(
    "arrests_channel_link",
    "Arrests that intelligence leads to, over those on record.",
    INTELLIGENCE,
  ),
  arrests_channel_link: link("1 while co-operation moves arrests, 0 when cut."),
  tracing_effect: followed(
    "tracing_channel_link",
    "What co-operation makes of gun tracing, over that on record.",
    ["firearms.S08"],
  ),
  tracing_channel_link: link("1 while co-operation moves gun tracing, 0 when cut."),
  southbound_cooperation: followed(
    "southbound_channel_link",
    "What co-operation makes of southbound inspection, over that on record.",
    ["firearms.S24"],
  ),
  southbound_channel_link: link("1 while co-operation moves southbound work, 0 when cut."),

  transfers_outside_extradition: auxiliary({
    unit: "person/month",
    equation:
      "IF_THEN_ELSE(co_operation > transfer_threshold, transfers_per_batch / transfer_batch_interval, 0) * transfers_have_begun",
    means: "People handed over outside extradition in a month, over many batches.",
    sources: TRANSFERS,
  }),
  transfer_threshold: given(transfer_threshold, "1"),
  transfers_per_batch: given(transfers_per_batch, "person/event"),
  transfer_batch_interval: auxiliary({
    unit: "month/event",
    equation: "months_between_batches / one_batch",
    means: "Time between two batches.",
    sources: TRANSFERS,
  }),
  months_between_batches: given(transfer_batch_interval, "month"),
  one_batch: constant({ unit: "event", value: 1, means: "One batch." }),
  transfers_have_begun: auxiliary({
    unit: "1",
    equation: "IF_THEN_ELSE(TIME < end_of_co_operation_record, 0, 1)",
    means: "1 from January 2026, when the third batch showed a rhythm; 0 before.",
    sources: TRANSFERS,
    note: "The three batches on record are not run again.",
  }),

  border_encounters: auxiliary({
    unit: "event/month",
    equation:
      "border_encounters_on_record * EXP(encounters_exponent * (co_operation_on_record - co_operation) * border_channel_link)",
    means: "People stopped by the Border Patrol at the south-west border in a month.",
    sources: BORDER,
    note: "Events, not persons. The exponent is damped: the two cases behind it fell together with US policy, and asylum at the border has been closed since 2025.",
  }),
  border_encounters_on_record: auxiliary({
    unit: "event/month",
    equation:
      "IF_THEN_ELSE(TIME < end_of_co_operation_record, border_encounters_recorded, border_encounters_now)",
    means: "Encounters as recorded, then at a drawn level near the last month's.",
    sources: BORDER,
  }),
  border_encounters_recorded: auxiliary({
    unit: "event/month",
    equation: "TIME",
    graph: recordedSteps(border_encounters_path, "event/month"),
    means: border_encounters_path.means,
    sources: border_encounters_path.sources,
  }),
  border_encounters_now: given(latest_border_patrol_apprehensions, "event/month"),
  encounters_exponent: given(encounters_exponent, "1"),
  border_channel_link: link("1 while co-operation moves border encounters, 0 when cut."),

  trade_lost: auxiliary({
    unit: "USD2024/month",
    equation:
      "trade_at_a_closed_border * MIN(1, border_closed_by_leverage * leverage + border_closed_without_co_operation * MAX(0, 1 - co_operation_change_ratio)) * trade_link",
    means: "Goods trade between the two countries lost in a month, over that on record.",
    sources: TRADE,
    note: "Both shares are judgements; the value of a closed border is the trade of 2025.",
  }),
  trade_at_a_closed_border: given(trade_of_a_day, "USD2024/month"),
  border_closed_by_leverage: given(border_closed_by_leverage, "1"),
  border_closed_without_co_operation: given(border_closed_without_co_operation, "1"),
  trade_link: link("1 while threats and lost co-operation cost trade, 0 when cut."),
};
