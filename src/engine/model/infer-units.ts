/**
 * Proposes units for variables that have none, from those that are declared and from what the
 * equations say (unification over the algebra of units), and tells where the uses of a variable
 * without a unit ask for different ones.
 */
import { dimensionless, type Unit } from "../language/unit.js";
import type { Model, Variable } from "./model.js";
import { readUnits, type UnitAlgebra, type UnitUse } from "./unit-reader.js";
import {
  isPlainTerm,
  knownTerm,
  multiplyTerms,
  plainTerm,
  raiseTerm,
  UnitSolver,
  type UnitTerm,
  unknownTerm,
} from "./unit-term.js";

/** A unit proposed for a variable, or for time itself. */
export interface UnitProposal {
  /** Canonical name; `undefined` for the unit of time. */
  readonly variable: string | undefined;
  readonly written: string;
  readonly unit: Unit;
  /** The uses that settle it, first the one that speaks of it. */
  readonly because: readonly UnitUse[];
}

/** Two uses of a variable without a unit that ask for different ones. */
export interface UnitContradiction {
  readonly variable: string | undefined;
  readonly written: string;
  readonly first: { readonly unit: Unit; readonly use: UnitUse };
  readonly second: { readonly unit: Unit; readonly use: UnitUse };
}

/** What can be said of units that are missing. */
export interface UnitInference {
  readonly proposals: readonly UnitProposal[];
  readonly contradictions: readonly UnitContradiction[];
  /** Variables of which the declared units say nothing, as written. */
  readonly open: readonly string[];
}

/** Name of the unit of time among the unknowns; no variable can be called so. */
const TIME = "";

/** Units for what has none. Disagreements of declared units are found by `checkUnits`. */
export function inferUnits(model: Model): UnitInference {
  const solver = new UnitSolver();
  const contradictions = new Map<string, UnitContradiction>();
  const algebra = soughtUnits(model, (a, b, use) => {
    const outcome = solver.equate(a, b, use);
    if (outcome.kind !== "contradiction" || contradictions.has(outcome.unknown)) return;
    const { unknown, asked, before } = outcome;
    const [earlier = use] = before.because;
    contradictions.set(unknown, {
      ...named(model, unknown),
      first: { unit: before.term.known, use: earlier },
      second: { unit: asked, use },
    });
  });
  const variables = [...model.asWritten.values()];
  // Stocks first: that a flow is its stock per time is the surest thing a model says.
  const stocks = variables.filter((variable) => variable.role === "stock");
  const others = variables.filter((variable) => variable.role !== "stock");
  for (const variable of [...stocks, ...others]) readUnits(model, variable, algebra);
  const sought = variables
    .filter((variable) => variable.unit === undefined)
    .map(({ name }) => name);
  if (model.timeUnit === undefined) sought.unshift(TIME);
  const proposals: UnitProposal[] = [];
  const open: string[] = [];
  for (const name of sought) {
    const solution = solver.solution(name);
    const place = named(model, name);
    if (contradictions.has(name)) continue;
    if (!solution || solution.term.unknowns.size > 0) open.push(place.written);
    else proposals.push({ ...place, unit: solution.term.known, because: solution.because });
  }
  return { proposals, contradictions: [...contradictions.values()], open };
}

function named(model: Model, unknown: string): { variable: string | undefined; written: string } {
  if (unknown === TIME) return { variable: undefined, written: "TIME" };
  return { variable: unknown, written: model.asWritten.get(unknown)?.written ?? unknown };
}

/** The algebra in which every missing unit is an unknown. */
function soughtUnits(
  model: Model,
  equate: (a: UnitTerm, b: UnitTerm, use: UnitUse) => void,
): UnitAlgebra<UnitTerm> {
  const time = model.timeUnit ? knownTerm(model.timeUnit) : unknownTerm(TIME);
  return {
    plain: plainTerm,
    variable: ({ unit, name }: Variable) => (unit ? knownTerm(unit) : unknownTerm(name)),
    time: () => time,
    multiply: multiplyTerms,
    raise: raiseTerm,
    isPlain: isPlainTerm,
    agree: (expected, found, use) => equate(expected, found, use),
    refusePower: (base, use) => equate(base, knownTerm(dimensionless), use),
  };
}
