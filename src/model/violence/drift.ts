/**
 * Latent trends: as the record has them while it lasts, then free, returning slowly to their mean
 * and shaken by chance. The drift is a factor that grows by an exponent in each step, so that it
 * stays above zero and does not depend on the step.
 */
import {
  auxiliary,
  constant,
  flow,
  stock,
  type VariableDefinition,
} from "../../engine/model/definition.js";
import type { Parameter } from "../../evidence/record.js";
import { given, link } from "../from-evidence.js";
import type { RecordedCourse } from "./record.js";

/** What a latent trend is made of. */
export interface DriftingTrend {
  /** Prefix of its variables. */
  readonly name: string;
  /** What its logarithm is the logarithm of. */
  readonly of: string;
  readonly onRecord: RecordedCourse;
  readonly variance: Parameter;
  readonly sources: readonly string[];
}

/**
 * The variables of a national trend: `<name>` is the factor that others read. Reads
 * `national_record_end`, `national_record_link`, `violence_trend_reversion` and `violence_chance_month`.
 */
export function driftingTrend({
  name,
  of,
  onRecord,
  variance,
  sources,
}: DriftingTrend): Readonly<Record<string, VariableDefinition>> {
  return {
    [name]: auxiliary({
      unit: "1",
      equation: `EXP(${name}_on_record) * ${name}_drift`,
      means: `${of}, relative to January 2012.`,
      sources,
    }),
    [`${name}_on_record`]: auxiliary({
      unit: "1",
      equation: "MIN(TIME, national_record_end * national_record_link)",
      graph: onRecord.path,
      means: `Logarithm of the same as the record has it; stays where the record ends.`,
      sources,
      note: "Worked out from the record with every parameter at its best value; draws differ from it.",
    }),
    [`${name}_mean_on_record`]: constant({
      unit: "1",
      value: onRecord.mean,
      means: "Mean of that logarithm over 2012-2025, to which it slowly returns.",
      sources,
    }),
    [`${name}_drift`]: stock({
      unit: "1",
      initial: "1",
      inflows: [`${name}_drift_change`],
      outflows: [],
      means: `${of}, relative to where the record ends.`,
      sources,
    }),
    [`${name}_drift_change`]: flow({
      unit: "1/month",
      equation: `${name}_drift * (EXP(${name}_drift_rate * DT) - 1) / DT`,
      means: "Change of that factor in a month.",
      sources,
      note: "An exact exponent over the step: the factor stays above zero with any step.",
    }),
    [`${name}_drift_rate`]: auxiliary({
      unit: "1/month",
      equation: `violence_record_is_over * ${name}_drift_link * (violence_trend_reversion * (${name}_mean_on_record - ${name}_on_record - LN(${name}_drift)) + SQRT(${name}_variance / violence_chance_month) * ${name}_shock)`,
      means: "Rate of change of its logarithm: a slow return and a shock.",
      sources,
    }),
    [`${name}_shock`]: auxiliary({
      unit: "1",
      equation: "NORMAL(0, 1)",
      means: "Shock of the month, in standard deviations.",
    }),
    [`${name}_variance`]: given(variance, "1/month"),
    [`${name}_drift_link`]: link(
      `1 while ${of.charAt(0).toLowerCase()}${of.slice(1)} drifts after the record, 0 when cut.`,
    ),
  };
}
