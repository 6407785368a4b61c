/**
 * Runs of `us-supply` that the findings on supply are read off: each published intervention laid
 * upon the record as it is held from 2026 on.
 */
import { amountRange } from "../../evidence/lever-ranges.js";
import { parameterById } from "../../evidence/registry.js";
import type { ScenarioAdditions } from "../../policy/read-scenario.js";
import { type ModelTrace, type Moment, monthAt, traceOf } from "../model-trace.js";
import { publishedValue } from "./published-value.js";
import type { MeasuredAt } from "./sector-measures.js";

/** Variables that the measures read. */
const NAMES = [
  "export_quantity",
  "seized_at_border",
  "shipped",
  "ways",
  "watch_ratio",
  "import_cost_ratio",
  "border_price",
  "retail_price_ratio",
  "purity_ratio",
  "substitute_share",
  "fentanyl_purity",
  "fentanyl_price",
  "fentanyl_share",
  "active_laboratories_destroyed",
  "laboratories_lost_to_raids",
  "laboratories_at_work",
  "laboratory_replacement_time",
] as const;
/** A variable that can be read. */
export type Read = (typeof NAMES)[number];

/** Interventions begin here, where the record has ended and all paths are held. */
const START = 2026;
/** The month before, in which everything still is as recorded. */
export const BEFORE: Moment = [START - 1, 12];
const LAST_YEAR = 2036;

/** A moment so many months after an intervention has begun. */
export const after = (months: number): Moment => [
  START + Math.floor(months / 12),
  (months % 12) + 1,
];
/** Months that can be looked at after an intervention. */
export const MONTHS_AFTER = monthAt(LAST_YEAR) - monthAt(START);

const best = (id: string): number => parameterById(id).best ?? Number.NaN;

/** A closure of precursors that is felt. */
const closure = (share: number, recovery: "short" | "long"): ScenarioAdditions => ({
  settings: [{ lever: "joint.precursor-control", value: share }],
  structure: { "shock-recovery": recovery },
  parameters: { "supply.precursor_control_success": 1 },
});

const scanning = (share: number): ScenarioAdditions => ({
  settings: [{ lever: "us.northbound-inspection", value: share }],
});

const controlEffect = parameterById("supply.precursor_control_effect");
const inspection = amountRange("us.northbound-inspection");

/** Share of the import price in the worked case, the estimate from pills. */
const pillShare =
  parameterById("supply.import_price_share_fentanyl").alternatives?.[0]?.value ?? Number.NaN;

/**
 * An import price that doubles and nothing else: watch is doubled, nobody evades it, and the price
 * rises with risk one for one.
 */
const doubledImportPrice = (passThrough: string): ScenarioAdditions => ({
  ...scanning(2 * inspection.neutral),
  structure: { "pass-through": passThrough },
  parameters: {
    "supply.import_price_share_fentanyl": pillShare,
    "supply.seizures_from_scanning_share": 1,
    "supply.displaced_flow_share": 0,
    "supply.cost_before_border_share": 0,
    "supply.marginal_enforcement_effect": 1,
    "supply.perceived_risk_time": 1,
    "supply.retail_price_adjustment_time": 1,
    "supply.use_adjustment_time": 1,
    "supply.cross_price_response": 0,
    "demand.price_elasticity_fentanyl_long": best("demand.price_elasticity_fentanyl_short"),
  },
});

/** The interventions by name. */
const SCENARIOS = {
  /** Nothing is decided. */
  record: {},
  /** 1995: as much closed as hospital admissions fell, quickly replaced. */
  "closure-1995": closure(-publishedValue("supply.F01", "hospital"), "short"),
  /** 2007: a closure of the size of the review, slowly replaced. */
  "closure-2007": closure(controlEffect.best ?? Number.NaN, "long"),
  /** 2005: the smallest effect of the review, quickly replaced. */
  "limits-2005": closure(controlEffect.range?.[0] ?? Number.NaN, "short"),
  /** The largest effect of the review. */
  "closure-largest": closure(controlEffect.range?.[1] ?? Number.NaN, "long"),
  /** A control of the size of the review, felt or not as its chance has it. */
  control: {
    settings: [{ lever: "joint.precursor-control", value: controlEffect.best ?? Number.NaN }],
  },
  /** The same where other sources stand open. */
  "other-sources-open": {
    settings: [{ lever: "joint.precursor-control", value: controlEffect.best ?? Number.NaN }],
    parameters: { "supply.precursor_control_success": 0 },
  },
  /** Twice the watch at the border, at the best values. */
  watch: scanning(inspection.studied[1]),
  "import-price-additive": doubledImportPrice("additive"),
  "import-price-mixed": doubledImportPrice("mixed"),
  "import-price-multiplicative": doubledImportPrice("multiplicative"),
} as const satisfies Record<string, ScenarioAdditions>;
/** Name of an intervention. */
export type SupplyScenario = keyof typeof SCENARIOS;

/** The run of an intervention under one setting of the parameters. */
export type Runs = (scenario: SupplyScenario) => ModelTrace;

/** The runs under one setting of the parameters, each made when it is first asked for. */
export function supplyRuns(at: MeasuredAt): Runs {
  const known = new Map<SupplyScenario, ModelTrace>();
  return (scenario) => {
    const made =
      known.get(scenario) ??
      traceOf("us-supply", NAMES, { ...SCENARIOS[scenario], to: LAST_YEAR }, at);
    known.set(scenario, made);
    return made;
  };
}
