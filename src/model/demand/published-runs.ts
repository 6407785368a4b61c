/**
 * The sector driven and changed as published studies drove and changed their models, so that their
 * results can be set beside ours: other input paths, measures phased in from a date, states held.
 */
import {
  auxiliary,
  constant,
  flow,
  type VariableDefinition,
} from "../../engine/model/definition.js";
import {
  policy_phase_in_time,
  published_measure_dose,
} from "../../evidence/demand/projection-inputs.js";
import { projected_prescribers_path } from "../../evidence/demand/projection-paths.js";
import { illicit_remission_per_head_1999 } from "../../evidence/demand/source-base-run.js";
import {
  buprenorphine_approved_before_2012,
  buprenorphine_capacity_decay,
  buprenorphine_capacity_first,
  buprenorphine_capacity_ramp_time,
  recovery_support_exponent_20_percent,
} from "../../evidence/demand/treatment-hazards.js";
import { demandSector } from "../demand.js";
import { given, link } from "../from-evidence.js";
import { composed, type Sector } from "../sector.js";
import type { Link, SimulationModel } from "../simulation-model.js";
import { type DemandInputs, projectionInputs } from "./inputs.js";
import { pathOf } from "./path-of.js";

const SOURCE = ["demand.S1", "demand.S3"];

/** The measures of the published policy runs that the sector has. */
export const MEASURES = [
  "less-fentanyl-risk",
  "recovery-support",
  "less-relapse",
  "more-kits",
  "fewer-starts",
  "less-development",
  "more-capacity",
  "more-prescribers",
] as const;
export type Measure = (typeof MEASURES)[number];

/** How a published study drove and changed its model. */
export interface PublishedRun {
  /** Distinguishes the models that are built. */
  readonly id: string;
  readonly inputs?: DemandInputs;
  /** Share by which a measure changes its input or rate; that of the published runs if absent. */
  readonly dose?: number;
  /** Exponent of recovery support at that dose. */
  readonly supportExponent?: number;
  /** Months from January 2012 at which measures begin. */
  readonly begins?: number;
  /** Months over which they are phased in; 0 for at once. */
  readonly phaseIn?: number;
  /** Variables held at one value throughout, or at one before measures begin and another after. */
  readonly held?: Readonly<Record<string, number | readonly [before: number, after: number]>>;
}

/** A model for a published run; every measure acts unless it is cut. */
export function publishedModel(run: PublishedRun): SimulationModel {
  const id = `us-demand-${run.id}`;
  const { inputs = projectionInputs } = run;
  const links: Link[] = MEASURES.map((measure) => ({
    id: measure,
    constant: constantOf(measure),
  }));
  const sector = (structure: Readonly<Record<string, string>>): Sector => {
    const own = demandSector({ structure }, inputs);
    return { ...own, variables: { ...own.variables, ...changes(run, own) } };
  };
  const own = sector({});
  return {
    id,
    define: ({ structure }) => composed(id, own.title, [sector(structure)]),
    outcomes: own.outcomes,
    levers: own.levers,
    links: [...own.links, ...links],
    switches: own.switches,
    takesTies: false,
  };
}

const constantOf = (measure: Measure): string => `measure_${measure.replaceAll("-", "_")}`;

function changes(run: PublishedRun, sector: Sector): Record<string, VariableDefinition> {
  const { held = {} } = run;
  const measured = Object.fromEntries(
    MEASURES.map((measure) => [
      constantOf(measure),
      link(`1 if the measure "${measure}" is taken, 0 if it is cut.`),
    ]),
  );
  const fixed = Object.fromEntries(
    Object.entries(held).flatMap(([name, value]) => {
      const variable = sector.variables[name];
      if (!variable) throw new Error(`the sector has no variable "${name}" to hold`);
      const [before, after] = typeof value === "number" ? [value, value] : value;
      const { unit, means } = variable;
      return [
        [`${name}_before`, constant({ unit, value: before, means: `Held at first: ${means}` })],
        [`${name}_after`, constant({ unit, value: after, means: `Held later: ${means}` })],
        [
          name,
          auxiliary({
            unit,
            equation: `IF_THEN_ELSE(TIME < measure_begins, ${name}_before, ${name}_after)`,
            means,
            sources: SOURCE,
          }),
        ],
      ] satisfies [string, VariableDefinition][];
    }),
  );
  return { ...measured, ...dosed(run), ...taken, ...projected, ...fixed };
}

function dosed({
  dose,
  supportExponent,
  begins = 0,
  phaseIn,
}: PublishedRun): Record<string, VariableDefinition> {
  const chosen = (value: number, unit: string, means: string) => constant({ unit, value, means });
  return {
    measure_dose:
      dose === undefined
        ? given(published_measure_dose, "1")
        : chosen(dose, "1", "Share by which a measure changes an input or rate."),
    support_exponent:
      supportExponent === undefined
        ? given(recovery_support_exponent_20_percent, "1")
        : chosen(supportExponent, "1", "Exponent of recovery support at that dose."),
    measure_begins: chosen(begins, "month", "When measures begin."),
    measure_phase_in:
      phaseIn === undefined
        ? given(policy_phase_in_time, "month")
        : chosen(phaseIn, "month", "Time over which measures are phased in."),
    measure_phase: auxiliary({
      unit: "1",
      equation:
        "MAX(0, MIN(1, SAFEDIV(TIME - measure_begins, measure_phase_in, IF_THEN_ELSE(TIME < measure_begins, 0, 1))))",
      means: "How far measures are phased in: along a straight line.",
      sources: SOURCE,
    }),
    measure_now: auxiliary({
      unit: "1",
      equation: "measure_dose * measure_phase",
      means: "The dose so far.",
      sources: SOURCE,
    }),
  };
}

/** What the measures change. */
const taken: Record<string, VariableDefinition> = {
  fentanyl_multiplier_now: auxiliary({
    unit: "1",
    equation: "fentanyl_multiplier * (1 - measure_less_fentanyl_risk * measure_now)",
    means: "Overdose rate with fentanyl alone, as a multiple, with the measure.",
    sources: SOURCE,
  }),
  relapse_rate_now: auxiliary({
    unit: "1/month",
    equation:
      "relapse_rate * relapse_link * (1 - measure_less_relapse * measure_now) * support_effect",
    means: "Rate of relapse with the measures.",
    sources: SOURCE,
  }),
  support_effect: auxiliary({
    unit: "1",
    equation:
      "(remission_per_head / remission_per_head_1999) ^ (-measure_recovery_support * support_exponent * measure_phase)",
    means: "How recovery support makes relapse rarer as more people are in remission.",
    sources: SOURCE,
  }),
  remission_per_head: auxiliary({
    unit: "1",
    equation:
      "(people_in_early_remission + people_in_stable_remission + in_treatment_in_remission) / population_12_and_over",
    means: "People in remission from an illicit disorder per head.",
    sources: SOURCE,
  }),
  remission_per_head_1999: given(illicit_remission_per_head_1999, "1"),
  development_of_disorder: flow({
    unit: "person/month",
    equation:
      "disorder_development_rate * illicit_users * (1 - measure_less_development * measure_now)",
    means: "People who use illicit opioids and develop a disorder in a month, with the measure.",
    sources: SOURCE,
  }),
  kits_handed_out: auxiliary({
    unit: "kit/month",
    equation: "naloxone_kits * (1 + measure_more_kits * measure_now)",
    means: "Naloxone kits in a month with the measure.",
    sources: SOURCE,
  }),
  starts_of_illicit_use: flow({
    unit: "person/month",
    equation: "(starts_direct + starts_from_misuse) * (1 - measure_fewer_starts * measure_now)",
    means: "People who begin to use illicit opioids in a month, with the measure.",
    sources: SOURCE,
    note: "The published measure leaves starts of people with prescription disorder alone.",
  }),
};

/** What the projection was given in place of the record, with no spread of its own. */
const projected: Record<string, VariableDefinition> = {
  fentanyl_share_spread: constant({ unit: "1", value: 1, means: "No spread: the path is given." }),
  kits_spread: constant({ unit: "1", value: 1, means: "No spread: the path is given." }),
  places_open: auxiliary({
    unit: "person",
    equation: "places_recorded * places_built + buprenorphine_places",
    means: "Places for methadone as given, and for buprenorphine by the number of prescribers.",
    sources: SOURCE,
  }),
  places_for_prescription: auxiliary({
    unit: "person",
    equation: "places_open * (1 - illicit_share_of_places)",
    means: "Places taken by people with prescription disorder alone.",
    sources: SOURCE,
  }),
  buprenorphine_places: auxiliary({
    unit: "person",
    equation:
      "patients_of_first_prescribers / capacity_decay * (1 - EXP(-capacity_decay * prescribers * (1 + measure_more_prescribers * measure_now))) * capacity_ramp * (1 + measure_more_capacity * measure_now)",
    means: "Patients whom all prescribers of buprenorphine can treat.",
    sources: SOURCE,
  }),
  patients_of_first_prescribers: given(buprenorphine_capacity_first, "1"),
  capacity_decay: given(buprenorphine_capacity_decay, "1/person"),
  prescribers: pathOf(projected_prescribers_path, "person"),
  capacity_ramp: auxiliary({
    unit: "1",
    equation: "1 - EXP(-capacity_age) * (1 + capacity_age)",
    means: "Share of that capacity which has come into being: a delay of second order since 2000.",
    sources: SOURCE,
  }),
  capacity_age: auxiliary({
    unit: "1",
    equation: "(TIME + approved_before_start) / (capacity_ramp_time / (1 + 1))",
    means: "Time since 2000 in units of one of the two delays.",
    sources: SOURCE,
  }),
  approved_before_start: given(buprenorphine_approved_before_2012, "month"),
  capacity_ramp_time: given(buprenorphine_capacity_ramp_time, "month"),
};
