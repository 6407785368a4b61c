/**
 * Kilograms along the chain: what would have to be shipped, what is seized at the border and what
 * crosses it, by ways that multiply when they are watched (supply.md 4.1, 4.7, 4.8).
 */
import {
  auxiliary,
  flow,
  lever,
  stock,
  type VariableDefinition,
} from "../../engine/model/definition.js";
import {
  cocaine_land_seized_share,
  fentanyl_border_seized_share,
  land_border_seized_share_rule,
  methamphetamine_border_seized_share,
} from "../../evidence/supply/border.js";
import { displaced_flow_share } from "../../evidence/supply/interdiction-responses.js";
import { synthesis_capacity_slack } from "../../evidence/supply/laboratories.js";
import {
  displacement_time,
  expected_price_response,
  precursor_slack,
  seizures_from_scanning_share,
  trade_adjustment_time,
} from "../../evidence/supply/market-clearing.js";
import { cars_scanned_share_year } from "../../evidence/supply/recorded-paths.js";
import { given, link, neutralOf, recorded } from "../from-evidence.js";
import { byDrug, holdsFor } from "./drugs.js";

const KG = "kg/month";
const CHAIN = ["supply.S-CR10", "supply.S-GC25"];
const BALLOON = ["supply.S-NARCO19", "supply.S-FRIESEN05"];
const LABORATORIES = ["supply.S-GABSEG", "supply.S-ATP", "supply.S-REUTERS23"];
const PRECURSORS = ["supply.S-MCKETIN11", "supply.S-DN09", "supply.S-DEA25"];

/** From what is wanted to what crosses the border. */
const volumes: Readonly<Record<string, VariableDefinition>> = {
  shipment_wanted: auxiliary({
    per: ["drug"],
    unit: KG,
    equation: "drug_wanted / passing_share",
    means: "Pure drug that must set out in a month so that what is wanted arrives.",
    sources: CHAIN,
  }),
  usual_volume: stock({
    per: ["drug"],
    unit: KG,
    initial: "shipment_wanted",
    inflows: ["volume_growth"],
    outflows: ["volume_decline"],
    means: "Volume for which the trade is set up.",
    sources: CHAIN,
  }),
  volume_growth: flow({
    per: ["drug"],
    unit: "kg/month/month",
    equation: "MAX(0, shipment_wanted - usual_volume) / trade_adjustment_time",
    means: "Growth of the volume for which the trade is set up, in a month.",
    sources: CHAIN,
  }),
  volume_decline: flow({
    per: ["drug"],
    unit: "kg/month/month",
    equation:
      "MAX(0, usual_volume - shipment_wanted * EXP(expected_response * scarcity)) / trade_adjustment_time",
    means: "Decline of the volume for which the trade is set up, in a month.",
    sources: CHAIN,
    note: "In a shortage less is wanted at the higher price. The trade stays set up for what it expects to sell once the price is back, so that supply can return.",
  }),
  expected_response: given(expected_price_response, "1"),
  trade_adjustment_time: given(trade_adjustment_time, "month"),
  normal_volume: auxiliary({
    per: ["drug"],
    unit: KG,
    equation: "MAX(shipment_wanted, usual_volume)",
    means: "Volume for which precursors are bought while none are missing.",
  }),
  capacity_in_use: auxiliary({
    per: ["drug"],
    unit: KG,
    equation: "MAX(drug_wanted / (1 - seized_share_recorded), usual_volume)",
    means: "Volume that laboratories and carriers are set up for, without their slack.",
    note: "Growth of demand is met, as it was in the record. What has to be made on top because more is seized comes out of the slack until the trade has adjusted.",
  }),
  synthesis_limit: auxiliary({
    per: ["drug"],
    unit: KG,
    equation:
      "capacity_in_use * (1 + synthesis_slack) * (1 - laboratories_lost) * groups_capacity_ratio",
    means: "Most that laboratories can make and groups can carry in a month.",
    sources: LABORATORIES,
    note: "A loss reaches buyers only above the slack.",
  }),
  synthesis_slack: given(synthesis_capacity_slack, "1"),
  precursor_limit: auxiliary({
    per: ["drug"],
    unit: KG,
    equation: "normal_volume * (1 + precursor_slack) * (1 - precursors_missing * needs_precursors)",
    means: "Most that the precursors at hand allow in a month.",
    sources: PRECURSORS,
  }),
  precursor_slack: given(precursor_slack, "1"),
  needs_precursors: holdsFor(["fentanyl", "methamphetamine"], {
    unit: "1",
    means: "1 for drugs made from imported precursors, 0 for those made from plants.",
  }),
  shippable: auxiliary({
    per: ["drug"],
    unit: KG,
    equation: "MIN(synthesis_limit, precursor_limit)",
    means: "Most that can set out in a month.",
  }),
  shipped: flow({
    per: ["drug"],
    unit: KG,
    equation: "MIN(shipment_wanted, shippable)",
    means: "Pure drug that sets out for the border in a month.",
    sources: CHAIN,
  }),
  seized_at_border: flow({
    per: ["drug"],
    unit: KG,
    equation: "shipped * (1 - passing_share)",
    means: "Pure drug seized at the border in a month.",
    sources: ["supply.S-CBPFILE"],
  }),
  export_quantity: flow({
    per: ["drug"],
    unit: KG,
    equation: "shipped * passing_share",
    means: "Pure drug that crosses the border in a month.",
    sources: CHAIN,
  }),
};

/** The border: effort, the ways around it, and what passes. */
const border: Readonly<Record<string, VariableDefinition>> = {
  vehicles_scanned: lever({
    unit: "1",
    neutral: "vehicles_scanned_recorded",
    means: "Share of northbound vehicles that are scanned.",
    sources: ["supply.S-GAO26"],
    note: "The record is that of passenger vehicles; commercial ones are scanned more often.",
  }),
  vehicles_scanned_recorded: recorded(cars_scanned_share_year, "1"),
  watch_ratio: auxiliary({
    unit: "1",
    equation:
      "border_seizure_effort * (1 + seizures_from_scanning * (vehicles_scanned - vehicles_scanned_recorded) / vehicles_scanned_2024)",
    means: "Effort against smuggling on the ways in use in the record, relative to the record.",
    sources: ["supply.S-GAO26", "supply.S-CATO24"],
    note: "The part of seizures that scanning brings about belongs to the share scanned in 2024 and grows with it.",
  }),
  vehicles_scanned_2024: neutralOf("us.northbound-inspection", "1"),
  seizures_from_scanning: given(seizures_from_scanning_share, "1"),
  ways: stock({
    unit: "1",
    initial: "1",
    inflows: ["spreading"],
    outflows: [],
    means: "Ways of crossing in use, relative to the record.",
    sources: BALLOON,
  }),
  spreading: flow({
    unit: "1/month",
    equation: "(ways_sought - ways) / displacement_time",
    means: "Ways taken up in a month, or given up.",
    sources: BALLOON,
  }),
  ways_sought: auxiliary({
    unit: "1",
    equation:
      "1 + displacement_link * (MAX(1, watch_ratio / (1 + (1 - displaced_share) * (watch_ratio - 1))) - 1)",
    means: "Ways over which traffickers spread at the present watch.",
    sources: BALLOON,
    note: "So many that the displaced share of what is blocked comes back. Less watch brings no fewer ways.",
  }),
  displaced_share: given(displaced_flow_share, "1"),
  displacement_time: given(displacement_time, "month"),
  displacement_link: link("1 while traffickers spread when watched, 0 when cut."),
  risk_ratio: auxiliary({
    unit: "1",
    equation: "watch_ratio / ways",
    means: "Risk of a shipment relative to the record.",
    sources: BALLOON,
  }),
  passing_share: auxiliary({
    per: ["drug"],
    unit: "1",
    equation: "(1 - seized_share_recorded) ^ risk_ratio",
    means: "Share of what sets out that crosses the border.",
    sources: CHAIN,
    note: "Every unit of risk stops the same share of what is left, so that no effort stops more than all.",
  }),
  seized_share_recorded: byDrug(
    {
      fentanyl: "fentanyl_seized_share",
      methamphetamine: "methamphetamine_seized_share",
      cocaine: "cocaine_seized_share",
      heroin: "heroin_seized_share",
    },
    {
      unit: "1",
      means: "Share of the flow that is seized at the border in the record.",
      sources: ["supply.S-CBPFILE", "supply.S-DHS21"],
    },
  ),
  fentanyl_seized_share: given(fentanyl_border_seized_share, "1"),
  methamphetamine_seized_share: given(methamphetamine_border_seized_share, "1"),
  cocaine_seized_share: given(cocaine_land_seized_share, "1"),
  heroin_seized_share: given(land_border_seized_share_rule, "1"),
};

/** Variables of the chain. */
export const chain: Readonly<Record<string, VariableDefinition>> = { ...volumes, ...border };
