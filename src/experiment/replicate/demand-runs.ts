/**
 * The runs of `us-demand` that its measures read: the record as it stands, and the sector driven
 * and changed as the published studies drove and changed their models.
 */
import {
  layNaloxone,
  naloxoneRise,
  policyDoses,
  trialNaloxoneRise,
  workedHazards,
} from "../../evidence/demand/study-settings.js";
import {
  optimisticInputs,
  pessimisticInputs,
  withFentanylShare,
} from "../../model/demand/inputs.js";
import {
  MEASURES,
  type Measure,
  type PublishedRun,
  publishedModel,
} from "../../model/demand/published-runs.js";
import type { SimulationModel } from "../../model/simulation-model.js";
import { MONTHS_PER_YEAR, NOW } from "../../policy/calendar.js";
import type { Scenario, ScenarioSetting } from "../../policy/scenario.js";
import { ModelTrace, type Moment, monthAt } from "../model-trace.js";
import type { MeasuredAt } from "./sector-measures.js";

/** One run, before its parameters are chosen. */
export interface DemandRun {
  /** A model built for the run; the listed `us-demand` if absent. */
  readonly model?: SimulationModel;
  readonly keep: readonly string[];
  readonly cuts?: readonly string[];
  readonly settings?: readonly ScenarioSetting[];
  readonly structure?: Readonly<Record<string, string>>;
}

/** Results that the studies report. */
const RESULTS = ["opioid_deaths", "people_with_disorder"];
const LAST_YEAR = 2032;

/** The trace of a run with its parameters chosen. */
export function traceOfRun(run: DemandRun, at: MeasuredAt): ModelTrace {
  const id = run.model?.id ?? "us-demand";
  const scenario: Scenario = {
    id,
    title: { en: id, es: id },
    model: id,
    from: NOW,
    to: LAST_YEAR,
    settings: run.settings ?? [],
    structure: run.structure ?? {},
    parameters: {},
    cuts: run.cuts ?? [],
  };
  return new ModelTrace(scenario, run.keep, { ...at, ...(run.model ? { model: run.model } : {}) });
}

/** Runs of the published studies keep the strength of fentanyl as it was when they were made. */
function published(
  model: SimulationModel,
  measures: readonly Measure[],
  keep: readonly string[] = RESULTS,
  cuts: readonly string[] = [],
): DemandRun {
  const left = MEASURES.filter((measure) => !measures.includes(measure));
  return { model, keep, cuts: ["fentanyl-strength", ...left, ...cuts] };
}

/** Id of a run of the published policy runs. */
export const policyRun = (dose: number, measures: readonly Measure[]): string =>
  `${dose}: ${measures.join(", ")}`;

/** Measures of the published packages; those on buprenorphine are no part of them. */
const PACKAGE: readonly Measure[] = [
  "recovery-support",
  "less-relapse",
  "more-kits",
  "fewer-starts",
  "less-development",
];

/** The measures of each strategy, by the finding that reports it. */
export const STRATEGIES: Readonly<Record<string, readonly Measure[]>> = {
  "demand.F01": ["less-fentanyl-risk"],
  "demand.F02": ["recovery-support"],
  "demand.F03": ["less-relapse"],
  "demand.F04": ["more-kits"],
  "demand.F06": ["fewer-starts"],
  "demand.F08": ["more-capacity"],
  "demand.F11": ["more-prescribers"],
  "demand.F12": PACKAGE,
  "demand.F13": [...PACKAGE, "less-fentanyl-risk"],
};

/** A part of the packages that no finding reports by itself. */
const UNREPORTED: readonly Measure[] = ["less-development"];

const START_OF_POLICIES = monthAt(2022);

function policyRuns(): [string, DemandRun][] {
  return policyDoses.flatMap(({ dose, supportExponent }) => {
    const model = publishedModel({
      id: `policy-${dose}`,
      dose,
      supportExponent,
      begins: START_OF_POLICIES,
    });
    return [[], ...Object.values(STRATEGIES), UNREPORTED].map((measures): [string, DemandRun] => {
      const isBase = measures.length === 0;
      const keep = isBase ? [...RESULTS, ...HISTORY] : RESULTS;
      return [policyRun(dose, measures), published(model, measures, keep)];
    });
  });
}

const HISTORY = ["illicit_disorder", "illicit_opioid_starts", "treatment_demand_met"];

/** Tests of history: a mechanism cut throughout. */
function historyRuns(): [string, DemandRun][] {
  const model = publishedModel({ id: "history" });
  return [
    ["history", []],
    ["no fentanyl", ["fentanyl"]],
    ["no perceived risk", ["perceived-risk"]],
    ["no social influence", ["social-influence"]],
    ["no availability", ["availability"]],
  ].map(([id, cuts]) => [
    String(id),
    published(model, [], [...RESULTS, ...HISTORY], Array.isArray(cuts) ? cuts : []),
  ]);
}

/** The projection with other inputs. */
const inputRuns = (): [string, DemandRun][] =>
  (
    [
      ["pessimistic", pessimisticInputs],
      ["optimistic", optimisticInputs],
      ["high fentanyl", withFentanylShare("high")],
      ["low fentanyl", withFentanylShare("low")],
      ["share of 2019", withFentanylShare("held-in-2019")],
    ] as const
  ).map(([id, inputs]) => [
    id,
    published(publishedModel({ id: id.replaceAll(" ", "-"), inputs }), []),
  ]);

/** A measure or a held variable in another study's setting, with and without it. */
function otherStudies(): [string, DemandRun][] {
  const at = (run: Omit<PublishedRun, "phaseIn">): SimulationModel =>
    publishedModel({ ...run, phaseIn: 0 });
  const kits2016 = at({ id: "kits-2016", dose: naloxoneRise, begins: monthAt(2016) });
  const kits2020 = at({ id: "kits-2020", dose: naloxoneRise, begins: monthAt(2020) });
  const kits2021 = at({ id: "kits-2021", dose: trialNaloxoneRise, begins: monthAt([2021, 7]) });
  const [now, later] = layNaloxone;
  const atHand = (id: string, after: number): DemandRun =>
    published(
      at({ id, begins: monthAt(2020), held: { naloxone_at_hand: [now, after] } }),
      [],
      [...RESULTS, "illicit_opioid_deaths", "survived_overdoses"],
    );
  const stronger = { structure: { naloxone: "stronger" } };
  return [
    ["kits from 2016", published(kits2016, ["more-kits"])],
    ["no kits from 2016", published(kits2016, [])],
    ["stronger kits from 2020", { ...published(kits2020, ["more-kits"]), ...stronger }],
    ["no stronger kits from 2020", { ...published(kits2020, []), ...stronger }],
    ["kits from 2021", published(kits2021, ["more-kits"])],
    ["no kits from 2021", published(kits2021, [])],
    ["naloxone at hand stays", atHand("at-hand-stays", now)],
    ["naloxone at hand rises", atHand("at-hand-rises", later)],
  ];
}

/** Id of the run that holds one of the worked hazards. */
export const hazardRun = (example: keyof typeof workedHazards): string => `hazard ${example}`;

const hazardRuns = (): [string, DemandRun][] =>
  Object.entries(workedHazards).map(([example, { fentanylShare, naloxoneAtHand }]) => [
    `hazard ${example}`,
    published(
      publishedModel({
        id: `hazard-${example}`,
        held: { fentanyl_share_in_use: fentanylShare, naloxone_at_hand: naloxoneAtHand },
      }),
      [],
      ["overdose_rate", "overdose_death_rate"],
    ),
  ]);

const RECORD = [
  "overdose_deaths",
  "synthetic_opioid_deaths",
  "psychostimulant_deaths",
  "people_with_disorder",
  "people_in_treatment",
  "fentanyl_strength",
  "naloxone_at_hand",
  "naloxone_kits",
  "treatment_places",
  "population_12_and_over",
];

/** Every parameter at its best value. */
const BEST: MeasuredAt = { values: "published", seed: 0, member: 0 };

/** The record, with and without what may explain the fall since 2023. */
function recordRuns(): [string, DemandRun][] {
  const record: DemandRun = { keep: RECORD };
  const best = traceOfRun(record, BEST);
  const held = (lever: string, variable: string, months: number): DemandRun => ({
    keep: ["synthetic_opioid_deaths"],
    settings: [{ lever, value: best.level(variable, PEAK) * months, from: "2023-01", ramp: 0 }],
  });
  return [
    ["record", record],
    ["strength fixed", { keep: ["synthetic_opioid_deaths"], cuts: ["fentanyl-strength"] }],
    ["kits held", held("us.naloxone-kits", "naloxone_kits", MONTHS_PER_YEAR)],
    ["places held", held("us.treatment-places", "treatment_places", 1)],
  ];
}

/** The middle of the twelve months with most deaths with synthetic opioids. */
const PEAK: Moment = [2023, 1];

/** All runs by id. */
export const demandRuns = (): ReadonlyMap<string, DemandRun> =>
  new Map([
    ...recordRuns(),
    ...historyRuns(),
    ...policyRuns(),
    ...inputRuns(),
    ...otherStudies(),
    ...hazardRuns(),
  ]);
