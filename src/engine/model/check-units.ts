/** Checks that equations add up in their units; variables without a unit are passed over. */
import { describeProblem, InputError, type Problem } from "../language/problem.js";
import {
  dimensionless,
  isSameUnit,
  multiplyUnits,
  printUnit,
  raiseUnit,
  type Unit,
} from "../language/unit.js";
import type { Model } from "./model.js";
import { readUnits, type UnitAlgebra, type UnitUse } from "./unit-reader.js";

/** All disagreements of units in a model, in the order of its variables. */
export function checkUnits(model: Model): Problem[] {
  const problems: Problem[] = [];
  const told = new Set<string>();
  const report = ({ variable, position }: UnitUse, message: string): void => {
    const problem = { file: model.file, variable: variable.written, position, message };
    const text = describeProblem(problem);
    if (told.has(text)) return;
    told.add(text);
    problems.push(problem);
  };
  const algebra = declaredUnits(model, report);
  for (const variable of model.asWritten.values()) readUnits(model, variable, algebra);
  return problems;
}

/** @throws InputError when units disagree anywhere */
export function requireUnits(model: Model): void {
  const problems = checkUnits(model);
  if (problems.length > 0) throw new InputError(problems);
}

/** The algebra of units as declared. */
function declaredUnits(
  model: Model,
  report: (use: UnitUse, message: string) => void,
): UnitAlgebra<Unit> {
  return {
    plain: dimensionless,
    variable: (variable) => variable.unit,
    time: () => model.timeUnit,
    multiply: multiplyUnits,
    raise: raiseUnit,
    isPlain: (unit) => Object.keys(unit.powers).length === 0,
    agree(expected, found, use, tell) {
      if (!isSameUnit(expected, found)) report(use, tell(printUnit(found), printUnit(expected)));
    },
    refusePower(base, use) {
      report(
        use,
        `A quantity in ${printUnit(base)} can only be raised to a power written as a number.`,
      );
    },
  };
}
