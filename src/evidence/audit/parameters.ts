/** A parameter's unit reads, its range contains its best value, its prior says what its range says. */
import type { Parameter } from "../record.js";
import type { AuditProblem } from "./audit-problem.js";
import { improperPrior, priorDisagreement } from "./prior-agreement.js";
import { unitFault } from "./unit-fault.js";

/** What is wrong with a parameter. */
export function auditParameter(parameter: Parameter): readonly AuditProblem[] {
  const { id, best, range, prior, alternatives = [] } = parameter;
  const problems: AuditProblem[] = [];
  const add = (rule: AuditProblem["rule"], says: string | null): void => {
    if (says !== null) problems.push({ rule, id, says });
  };

  add("unit", unitFault(parameter.unit));
  if (best === null && range === null) add("range", "there is neither a best value nor a range");
  add("range", valueFault(best, range));
  for (const other of alternatives) add("range", valueFault(other.value, other.range ?? null));
  if (alternatives.length > 0 && parameter.defaultBecause === undefined) {
    add("range", "other estimates stand beside the default without a reason for it");
  }
  const improper = improperPrior(prior, best);
  add("prior", improper);
  if (improper === null && parameter.priorNote === undefined) {
    add("prior", priorDisagreement(parameter));
  }
  return problems;
}

/** Why a value and its range do not fit, or null where they do. */
function valueFault(value: number | null, range: readonly [number, number] | null): string | null {
  if (value !== null && !Number.isFinite(value)) return `${value} is no number`;
  if (range === null) return null;
  const [low, high] = range;
  if (!(low < high)) return `the range ${low} to ${high} is empty`;
  if (value === null || (value >= low && value <= high)) return null;
  return `${value} lies outside ${low} to ${high}`;
}
