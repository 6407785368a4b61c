/**
 * Co-operation between the two governments (force-and-politics.md 4.4): threats raise it for a time,
 * breaches of sovereignty cut it, opinion weighs on it, and it comes back within months to years.
 * Arrests, transfers, tracing, southbound work, border encounters and trade follow it.
 */
import { constant } from "../engine/model/definition.js";
import { channelsVariables } from "./co-operation/channels.js";
import { stockVariables } from "./co-operation/stock.js";
import type { Sector } from "./sector.js";

const none = (unit: string, means: string) => constant({ unit, value: 0, means });

/** The sector `co-operation`. */
export function coOperation(): Sector {
  return {
    id: "co-operation",
    title: "Co-operation between the two governments",
    question:
      "How far does Mexico's government work with that of the United States, what do threats and breaches do to it, and what does its loss cost both?",
    variables: { ...stockVariables, ...channelsVariables },
    offers: [
      "co_operation",
      "co_operation_on_record",
      "border_encounters",
      "trade_lost",
      "tracing_effect",
      "southbound_cooperation",
      "arrests_intelligence_ratio",
      "transfers_outside_extradition",
    ],
    needs: {
      months_with_a_breach: none("1", "Share of months with force without consent: none."),
      opinion_lost: none("1", "Mexican opinion of co-operation that is lost: none."),
      provocations: none(
        "event/month",
        "Provocations of the United States short of force in a month, beyond those on record: none.",
      ),
    },
    outcomes: [
      {
        id: "co-operation",
        variable: "co_operation",
        unit: "1",
        as: "level",
        sources: ["force-and-politics.AP12", "force-and-politics.KVIA26"],
      },
      {
        id: "border-encounters",
        variable: "border_encounters",
        unit: "event/month",
        as: "flow",
        sources: ["mexico-data.cbp-monthly", "mexico-data.cbp"],
        observed: "co_operation.border_encounters_path",
      },
      {
        id: "trade-lost",
        variable: "trade_lost",
        unit: "USD2024/month",
        as: "flow",
        sources: ["mexico-data.census-trade"],
      },
    ],
    levers: [
      { lever: "us.leverage", variable: "leverage" },
      { lever: "mx.co-operation-withheld", variable: "co_operation_withheld" },
    ],
    links: [
      { id: "breaches-on-co-operation", constant: "breach_link" },
      { id: "leverage-on-co-operation", constant: "leverage_link" },
      { id: "opinion-on-co-operation", constant: "opposition_link" },
      { id: "co-operation-on-arrests", constant: "arrests_channel_link" },
      { id: "co-operation-on-tracing", constant: "tracing_channel_link" },
      { id: "co-operation-on-southbound-work", constant: "southbound_channel_link" },
      { id: "co-operation-on-encounters", constant: "border_channel_link" },
      { id: "co-operation-on-trade", constant: "trade_link" },
    ],
    switches: [],
    leavesOut: [
      "A measured level: the index of 0.80 in 2012 and 0.60 now is a judgement from proxies, and its course in between is a straight line. The falls of 2020 and the rise of 2025 are inside it and not shown.",
      "US rules on asylum and on migration, which move encounters more than Mexico does and are held as they are.",
      "Provocations short of force: their loss is in the equations, but no lever makes them.",
      "Elections and changes of government on either side.",
      "Co-operation of the United States with Mexico, such as its refusals of Mexican requests.",
      "Trade that waits and crosses later, and prices under tariffs: trade lost is a share of what a closed border would cost.",
    ],
    checkedBy: [
      "Threats raise co-operation at first and breaches lower it, in every draw: the asymmetry of 2025-26.",
      "Without levers and without force the ratio to the record is 1 to the last bit, so that no sector that reads a channel moves.",
      "Encounters on record are the recorded months; the loss of all co-operation multiplies them by the factor of the evidence.",
    ],
  };
}
