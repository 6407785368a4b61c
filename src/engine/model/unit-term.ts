/** Units with unknowns in them, and the solving of what is said about them. */
import {
  dimensionless,
  isSameUnit,
  multiplyUnits,
  raiseUnit,
  type Unit,
} from "../language/unit.js";
import type { UnitUse } from "./unit-reader.js";

/** A product of a known unit and powers of unknown ones. */
export interface UnitTerm {
  readonly known: Unit;
  /** Power of each unknown, by its name; powers of 0 are absent. */
  readonly unknowns: ReadonlyMap<string, number>;
}

/** An unknown, solved: by what term, and by which uses. */
export interface UnitSolution {
  readonly term: UnitTerm;
  readonly because: readonly UnitUse[];
}

/** What two units that must be one lead to. */
export type Outcome =
  | { readonly kind: "learned" | "agreed" | "left out" }
  /** What the use at hand asks of an unknown, against what earlier uses made of it. */
  | {
      readonly kind: "contradiction";
      readonly unknown: string;
      readonly asked: Unit;
      readonly before: UnitSolution;
    };

/** Powers closer than this to a whole number are whole: they come by sums of fractions. */
const WHOLE = 1e-9;
/** Relations with more unknowns than this settle nothing in practice and are passed over. */
const MOST_UNKNOWNS = 30;
/** Uses kept as the reason of a solution. */
const MOST_REASONS = 3;

/** A unit without unknowns. */
export const knownTerm = (known: Unit): UnitTerm => ({ known, unknowns: new Map() });
/** One unknown by itself. */
export const unknownTerm = (name: string): UnitTerm => ({
  known: dimensionless,
  unknowns: new Map([[name, 1]]),
});
/** A plain number. */
export const plainTerm: UnitTerm = knownTerm(dimensionless);

/** The product of two terms. */
export function multiplyTerms(a: UnitTerm, b: UnitTerm): UnitTerm {
  const unknowns = new Map(a.unknowns);
  for (const [name, power] of b.unknowns) {
    const sum = tidy((unknowns.get(name) ?? 0) + power);
    if (sum === 0) unknowns.delete(name);
    else unknowns.set(name, sum);
  }
  return { known: tidyUnit(multiplyUnits(a.known, b.known)), unknowns };
}

/** A term to a power, whole or not. */
export function raiseTerm(term: UnitTerm, exponent: number): UnitTerm {
  if (exponent === 0) return plainTerm;
  const raised = [...term.unknowns].map(([name, power]) => [name, tidy(power * exponent)] as const);
  return { known: tidyUnit(raiseUnit(term.known, exponent)), unknowns: new Map(raised) };
}

/** Whether a term is known to be a plain number, whatever its scale. */
export const isPlainTerm = (term: UnitTerm): boolean =>
  term.unknowns.size === 0 && Object.keys(term.known.powers).length === 0;

function tidy(power: number): number {
  const whole = Math.round(power);
  return Math.abs(power - whole) < WHOLE ? whole : power;
}

function tidyUnit(unit: Unit): Unit {
  const powers = Object.entries(unit.powers)
    .map(([name, power]) => [name, tidy(power)] as const)
    .filter(([, power]) => power !== 0);
  return { scale: unit.scale, powers: Object.fromEntries(powers) };
}

/** Solves for unknown units one relation at a time; the first to speak is believed. */
export class UnitSolver {
  /** Solutions may hold unknowns that were solved after them; `settle` replaces those. */
  private readonly solved = new Map<string, UnitSolution>();

  /** What is known of an unknown so far. */
  solution(name: string): UnitSolution | undefined {
    this.settle(name);
    return this.solved.get(name);
  }

  /** Takes in that two units are one. */
  equate(a: UnitTerm, b: UnitTerm, use: UnitUse): Outcome {
    const raw = multiplyTerms(a, raiseTerm(b, -1));
    if (raw.unknowns.size === 0 || raw.unknowns.size > MOST_UNKNOWNS) return { kind: "left out" };
    const { term, because } = this.reduced({ term: raw, because: [use] });
    if (term.unknowns.size > MOST_UNKNOWNS) return { kind: "left out" };
    const target = easiest(term);
    if (target === undefined) {
      return isSameUnit(term.known, dimensionless)
        ? { kind: "agreed" }
        : this.contradiction(raw, use);
    }
    this.solved.set(target, { term: solvedFor(target, term), because });
    return { kind: "learned" };
  }

  /** A relation with every solved unknown replaced. */
  private reduced(relation: UnitSolution): UnitSolution {
    let reduced = relation;
    for (const name of relation.term.unknowns.keys()) {
      this.settle(name);
      const solution = this.solved.get(name);
      if (solution) reduced = substituted(reduced, name, solution);
    }
    return reduced;
  }

  /** Replaces what has been solved in the solution of an unknown, and in those that it needs. */
  private settle(name: string): void {
    const pending = [name];
    for (let top = pending.at(-1); top !== undefined; top = pending.at(-1)) {
      const own = this.solved.get(top);
      const inner = own && this.solvedIn(own);
      if (!own || inner === undefined) {
        pending.pop();
        continue;
      }
      const solution = this.solved.get(inner);
      if (!solution || this.solvedIn(solution) !== undefined) pending.push(inner);
      else this.solved.set(top, substituted(own, inner, solution));
    }
  }

  private solvedIn(solution: UnitSolution): string | undefined {
    for (const name of solution.term.unknowns.keys()) if (this.solved.has(name)) return name;
    return undefined;
  }

  private contradiction(raw: UnitTerm, use: UnitUse): Outcome {
    for (const name of raw.unknowns.keys()) {
      const before = this.solution(name);
      if (!before) continue;
      const unknowns = new Map(raw.unknowns);
      unknowns.delete(name);
      const { term } = this.reduced({ term: { ...raw, unknowns }, because: [use] });
      const asked = raiseTerm(term, -1 / (raw.unknowns.get(name) ?? 1)).known;
      return { kind: "contradiction", unknown: name, asked, before };
    }
    return { kind: "left out" };
  }
}

/** The unknown to solve for: one that stands to the power of 1 or -1, if any does. */
function easiest(term: UnitTerm): string | undefined {
  let any: string | undefined;
  for (const [name, power] of term.unknowns) {
    if (Math.abs(power) === 1) return name;
    any ??= name;
  }
  return any;
}

/** From `term = 1` to `name = ...`. */
function solvedFor(name: string, term: UnitTerm): UnitTerm {
  const power = term.unknowns.get(name) ?? 1;
  const rest = multiplyTerms(term, raiseTerm(unknownTerm(name), -power));
  return raiseTerm(rest, -1 / power);
}

/** A relation with one unknown replaced by what it was solved to. */
function substituted(relation: UnitSolution, name: string, solution: UnitSolution): UnitSolution {
  const power = relation.term.unknowns.get(name) ?? 0;
  const without = multiplyTerms(relation.term, raiseTerm(unknownTerm(name), -power));
  return {
    term: multiplyTerms(without, raiseTerm(solution.term, power)),
    because: firstReasons([...relation.because, ...solution.because]),
  };
}

const firstReasons = (uses: readonly UnitUse[]): UnitUse[] =>
  [...new Set(uses)].slice(0, MOST_REASONS);
