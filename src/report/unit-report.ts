/** What a model's units say, declared and missing, as rows and as text, for `xmile check`. */
import { printExpression } from "../engine/language/print.js";
import { describeProblem, type Problem } from "../engine/language/problem.js";
import { printUnit, type Unit } from "../engine/language/unit.js";
import { checkUnits } from "../engine/model/check-units.js";
import { inferUnits } from "../engine/model/infer-units.js";
import type { Model } from "../engine/model/model.js";
import type { UnitUse } from "../engine/model/unit-reader.js";
import type { Locale } from "./locale/locale.js";
import { type StructureWords, structureWords } from "./locale/structure-words.js";
import { textTable } from "./tables.js";

/** Where a variable is used, as data. */
export interface UseRow {
  readonly unit: string;
  readonly variable: string;
  /** The equation; absent for a stock and its flow. */
  readonly equation?: string;
  /** Character in the equation's own text, counted from 1. */
  readonly position: number;
}

/** The units of a model as data. */
export interface UnitReport {
  readonly kind: "units";
  readonly model: string;
  /** Declared units that disagree. */
  readonly problems: readonly Problem[];
  /** Units proposed for variables that have none, each with the use that settles it. */
  readonly proposals: readonly {
    readonly id: string;
    readonly unit: string;
    readonly because: UseRow;
  }[];
  /** Variables without a unit whose uses ask for different ones. */
  readonly contradictions: readonly {
    readonly id: string;
    readonly first: UseRow;
    readonly second: UseRow;
  }[];
  /** Variables without a unit of which nothing can be told. */
  readonly open: readonly string[];
}

/** What the units of a loaded model say. */
export function unitReport(model: Model): UnitReport {
  const { proposals, contradictions, open } = inferUnits(model);
  return {
    kind: "units",
    model: model.id,
    problems: checkUnits(model),
    proposals: proposals.flatMap(({ written, unit, because: [use] }) =>
      use ? [{ id: written, unit: printUnit(unit), because: useRow(unit, use) }] : [],
    ),
    contradictions: contradictions.map(({ written, first, second }) => ({
      id: written,
      first: useRow(first.unit, first.use),
      second: useRow(second.unit, second.use),
    })),
    open,
  };
}

function useRow(unit: Unit, { variable, equation, position }: UnitUse): UseRow {
  return {
    unit: printUnit(unit),
    variable: variable.written,
    ...(equation ? { equation: printExpression(equation) } : {}),
    position,
  };
}

/** Rows and names printed at once; files hold all. */
const MOST_PRINTED = 100;
/** Longer equations are cut where they stand in a sentence. */
const LONGEST_EQUATION = 80;

/** The units as sentences and a table; one line where there is nothing to say. */
export function unitText(report: UnitReport, locale: Locale): string {
  const words = structureWords(locale.language);
  const { problems, proposals, contradictions, open } = report;
  const parts = [
    problems.length > 0 ? words.unitProblems(problems.length) : "",
    ...problems.slice(0, MOST_PRINTED).map((problem) => `  ${describeProblem(problem)}`),
    restText(problems.length, words),
    ...contradictions.map(({ id, first, second }) =>
      words.contradiction(id, useText(first, words), useText(second, words)),
    ),
    proposals.length > 0 ? words.proposals(proposals.length) : "",
    proposals.length > 0 ? proposalTable(report, words) : "",
    restText(proposals.length, words),
    open.length > 0 ? words.open(open.slice(0, MOST_PRINTED).join(", ")) : "",
    restText(open.length, words),
  ].filter((part) => part !== "");
  return parts.length === 0 ? words.unitsAgree : parts.join("\n");
}

const restText = (count: number, words: StructureWords): string =>
  count > MOST_PRINTED ? words.more(count - MOST_PRINTED) : "";

const proposalTable = ({ proposals }: UnitReport, words: StructureWords): string =>
  textTable(
    [words.variable, words.proposedUnit, words.because],
    proposals
      .slice(0, MOST_PRINTED)
      .map(({ id, unit, because }) => [id, unit, useText({ ...because, unit: "" }, words).trim()]),
  );

function useText({ unit, variable, equation, position }: UseRow, words: StructureWords): string {
  if (equation === undefined) return words.flowUse(unit, variable);
  const cut =
    equation.length > LONGEST_EQUATION ? `${equation.slice(0, LONGEST_EQUATION - 3)}...` : equation;
  return words.use(unit, variable, cut, position);
}
