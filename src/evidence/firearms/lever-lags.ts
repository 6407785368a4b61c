/**
 * How long decisions about guns take to reach half of their effect on the quantity named. All are
 * judgements. Seizure effort and bans on carrying act at once; exchange programmes have no lag.
 */
import { fixed, uniform } from "../prior.js";
import { type Parameter, parameter } from "../record.js";

/** Lag given as a range of years; the best value is its middle, ours. */
const between = (
  id: Parameter["id"],
  decision: string,
  [low, high]: readonly [number, number],
  sources: readonly string[],
): Parameter =>
  parameter({
    id,
    means: `Years to half of the effect: ${decision}.`,
    unit: "year",
    best: (low + high) / 2,
    range: [low, high],
    prior: uniform(low, high),
    asOf: "2026",
    basis: "judgement",
    seen: "recalled",
    sources,
  });

/** Lag given as one figure. */
const about = (
  id: Parameter["id"],
  decision: string,
  years: number,
  sources: readonly string[],
): Parameter =>
  parameter({
    id,
    means: `Years to half of the effect: ${decision}.`,
    unit: "year",
    best: years,
    range: null,
    prior: fixed(),
    asOf: "2026",
    basis: "judgement",
    seen: "recalled",
    sources,
  });

export const rifle_ban_inflow_lag = between(
  "arms.rifle_ban_inflow_lag",
  "federal rifle ban, on the inflow",
  [1, 2],
  ["firearms.S61"],
);

export const universal_checks_lag = between(
  "arms.universal_checks_lag",
  "checks on private sales",
  [1, 3],
  ["firearms.S94"],
);

export const multiple_sale_limit_lag = between(
  "arms.multiple_sale_limit_lag",
  "limits on multiple sales",
  [1, 2],
  ["firearms.S100"],
);

export const southbound_inspection_lag = between(
  "arms.southbound_inspection_lag",
  "southbound inspection",
  [1, 2],
  ["firearms.S28"],
);

export const joint_tracing_lag = between(
  "arms.joint_tracing_lag",
  "joint tracing",
  [2, 3],
  ["firearms.S70"],
);

export const leverLagsParameters: readonly Parameter[] = [
  rifle_ban_inflow_lag,
  between(
    "arms.rifle_ban_violence_lag",
    "federal rifle ban, on violence, which waits for the stock",
    [3, 8],
    ["firearms.S61"],
  ),
  between(
    "arms.heavy_rifle_limits_lag",
    "limits on heavy rifles, on rifles",
    [1, 2],
    ["firearms.S16"],
  ),
  between(
    "arms.heavy_rounds_limits_lag",
    "limits on heavy rifles, on cartridges (under a year)",
    [0, 1],
    ["firearms.S18"],
  ),
  universal_checks_lag,
  between("arms.permit_to_purchase_lag", "permits to purchase", [2, 5], ["firearms.S102"]),
  multiple_sale_limit_lag,
  between(
    "arms.rifle_report_lag",
    "reports of multiple rifle sales (under a year)",
    [0, 1],
    ["firearms.S33"],
  ),
  about("arms.rifle_report_rescinded_lag", "withdrawal of those reports", 1, ["firearms.S33"]),
  between(
    "arms.dealer_enforcement_lag",
    "stings and lawsuits against dealers (abrupt, under a year)",
    [0, 1],
    ["firearms.S101"],
  ),
  between("arms.inspection_cut_lag", "cut of dealer inspections", [1, 3], ["firearms.S106"]),
  between(
    "arms.trafficking_act_lag",
    "prosecutions under the act of 2022",
    [1, 3],
    ["firearms.S107"],
  ),
  between("arms.dealer_liability_lag", "lawsuits against dealers", [3, 6], ["firearms.S109"]),
  southbound_inspection_lag,
  between("arms.mexican_customs_lag", "customs on the Mexican side", [1, 2], ["firearms.S25"]),
  joint_tracing_lag,
  about("arms.arsenal_control_lag", "control of police arsenals", 1, ["firearms.S32"]),
  between(
    "arms.stockpile_destruction_lag",
    "destruction of Central American stocks",
    [2, 4],
    ["firearms.S66"],
  ),
  between(
    "arms.counter_explosives_lag",
    "countermeasures to explosives and drones",
    [0.5, 1],
    ["firearms.S67"],
  ),
];
