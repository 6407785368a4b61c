/**
 * From a definition to a loaded model: every equation parsed, every name known, every dimension
 * resolved. All problems are gathered and told at once.
 */
import { builtInNames, isBareBuiltIn } from "../language/functions.js";
import { canonicalName, suggestion } from "../language/names.js";
import { parseExpression } from "../language/parse.js";
import { InputError, type Problem } from "../language/problem.js";
import { type Expression, walkExpression } from "../language/syntax.js";
import { parseUnit, type Unit, type UnitSystem } from "../language/unit.js";
import { checkGraph, checkTime } from "./check-shape.js";
import type { Equation, ModelDefinition, VariableDefinition } from "./definition.js";
import { buildDimensions, elementKeys } from "./dimensions.js";
import { lowerModel } from "./lower.js";
import {
  allExpressions,
  type Dimension,
  type Equations,
  type Model,
  type Rule,
  type Variable,
} from "./model.js";

/** More elements than this in one variable are refused. */
const LARGEST_VOLUME = 4_000_000;
/** More elements than this in the whole model are refused. */
const LARGEST_MODEL = 20_000_000;

/** Problems beyond this many are not looked for: each costs a search for a name like it. */
const MOST_PROBLEMS = 100;

/** What the loader insists on. */
export interface LoadOptions {
  readonly units: UnitSystem;
  /** Our own sectors must say what each variable means; models from elsewhere need not. */
  readonly strict: boolean;
}

/**
 * Loads a model and lowers its delays, levers and events to stocks and hidden variables.
 * @throws InputError with every problem found
 */
export function loadModel(definition: ModelDefinition, options: LoadOptions): Model {
  const problems: Problem[] = [];
  const { file } = definition;
  checkTime(definition.time, file, problems);
  const dimensions = buildDimensions(definition.dimensions ?? {}, file, problems);
  const reader = new Reader(definition, dimensions, options, problems);
  const variables = new Map<string, Variable>();
  let volume = 0;
  for (const [written, entry] of Object.entries(definition.variables)) {
    if (problems.length >= MOST_PROBLEMS) throw new InputError(problems);
    const variable = reader.variable(written, entry);
    if (!variable) continue;
    if (variables.has(variable.name)) {
      problems.push({ file, variable: written, message: "This name is defined twice." });
    }
    volume += variable.volume;
    variables.set(variable.name, variable);
  }
  if (volume > LARGEST_MODEL) {
    problems.push({
      file,
      message: `The model has ${volume} elements; at most ${LARGEST_MODEL} are taken.`,
    });
  }
  const model: Model = {
    id: definition.id,
    file,
    title: definition.title,
    time: definition.time,
    timeUnit: reader.unit(definition.time.unit, undefined),
    dimensions,
    variables,
    asWritten: variables,
    offers: new Set((definition.offers ?? []).map(canonicalName)),
  };
  checkNames(model, problems);
  if (problems.length > 0) throw new InputError(problems);
  return lowerModel(model);
}

/** Reads single variables, gathering problems instead of stopping at the first. */
class Reader {
  constructor(
    private readonly definition: ModelDefinition,
    private readonly dimensions: ReadonlyMap<string, Dimension>,
    private readonly options: LoadOptions,
    private readonly problems: Problem[],
  ) {}

  variable(written: string, entry: VariableDefinition): Variable | undefined {
    const name = canonicalName(written);
    const dimensions = this.dimensionsOf(written, entry.per ?? []);
    if (!dimensions) return undefined;
    const volume = dimensions.reduce(
      (product, dimension) => product * dimension.elements.length,
      1,
    );
    if (volume > LARGEST_VOLUME) {
      this.report(
        written,
        `It would have ${volume} elements; at most ${LARGEST_VOLUME} are taken.`,
      );
      return undefined;
    }
    if (this.options.strict && entry.means.trim() === "") {
      this.report(written, 'It lacks "means": say in one sentence what it is.');
    }
    const rule = this.rule(written, entry, dimensions, volume);
    if (!rule) return undefined;
    return {
      name,
      written,
      role: entry.kind,
      dimensions,
      volume,
      unit: this.unit(entry.unit, written),
      unitText: entry.unit,
      means: entry.means,
      sources: entry.sources ?? [],
      ...(entry.note === undefined ? {} : { note: entry.note }),
      rule,
    };
  }

  unit(text: string, variable: string | undefined): Unit | undefined {
    if (text.trim() === "") {
      if (this.options.strict)
        this.report(variable, 'It lacks a unit; write "1" for a plain number.');
      return undefined;
    }
    return this.attempt(variable, () => parseUnit(text, this.options.units));
  }

  private rule(
    written: string,
    entry: VariableDefinition,
    dimensions: readonly Dimension[],
    volume: number,
  ): Rule | undefined {
    const read = (equation: Equation) => this.equations(written, equation, dimensions);
    switch (entry.kind) {
      case "stock": {
        const initial = read(entry.initial);
        if (!initial) return undefined;
        return {
          kind: "stock",
          initial,
          inflows: entry.inflows.map(canonicalName),
          outflows: entry.outflows.map(canonicalName),
          nonNegative: entry.nonNegative ?? false,
        };
      }
      case "constant":
        return this.values(written, entry.value, volume, entry.parameter);
      case "lever": {
        const equations = read(entry.neutral);
        return equations && { kind: "computed", equations };
      }
      case "event": {
        const when = this.parse(written, entry.when);
        const amount = this.parse(written, entry.amount);
        return (
          when &&
          amount && {
            kind: "computed",
            equations: { kind: "all", expression: fired(when, amount) },
          }
        );
      }
      default: {
        if (entry.graph) checkGraph(entry.graph, written, this.definition.file, this.problems);
        if (entry.equation === undefined) {
          if (entry.graph) return { kind: "graph", graph: entry.graph };
          this.report(written, "It has neither an equation nor a graphical function.");
          return undefined;
        }
        const equations = read(entry.equation);
        if (!equations) return undefined;
        const atStart = entry.atStart === undefined ? undefined : read(entry.atStart);
        if (
          entry.kind === "auxiliary" &&
          !entry.graph &&
          !entry.atStart &&
          equations.kind === "each"
        ) {
          const values = writtenNumbers(equations.expressions);
          if (values) return { kind: "value", values };
        }
        const kept =
          entry.kind === "flow" && entry.nonNegative ? notBelowZero(equations) : equations;
        return {
          kind: "computed",
          equations: kept,
          ...(atStart ? { atStart } : {}),
          ...(entry.graph ? { graph: entry.graph } : {}),
        };
      }
    }
  }

  private values(
    written: string,
    value: number | readonly number[],
    volume: number,
    parameter: string | undefined,
  ): Rule | undefined {
    const values = typeof value === "number" ? new Array<number>(volume).fill(value) : value;
    if (values.length !== volume) {
      this.report(
        written,
        `It needs ${volume} values, one for each element, but has ${values.length}.`,
      );
      return undefined;
    }
    if (values.some((one) => Number.isNaN(one))) {
      this.report(written, "One of its values is not a number.");
      return undefined;
    }
    return { kind: "value", values, ...(parameter === undefined ? {} : { parameter }) };
  }

  private equations(
    written: string,
    equation: Equation,
    dimensions: readonly Dimension[],
  ): Equations | undefined {
    if (typeof equation === "string") {
      const expression = this.parse(written, equation);
      return expression && { kind: "all", expression };
    }
    const given = new Map(Object.entries(equation).map(([key, text]) => [elementKey(key), text]));
    const expressions: Expression[] = [];
    const missing: string[] = [];
    for (const key of elementKeys(dimensions)) {
      const text = given.get(key);
      if (text === undefined) missing.push(key);
      else {
        const expression = this.parse(written, text);
        if (expression) expressions.push(expression);
      }
      given.delete(key);
    }
    if (missing.length > 0) {
      this.report(
        written,
        `No equation is given for ${missing.slice(0, 5).join("; ")}${missing.length > 5 ? " ..." : ""}.`,
      );
    }
    for (const key of [...given.keys()].slice(0, 3)) {
      this.report(
        written,
        `"${key}" is not one of its elements.${suggestion(key, elementKeys(dimensions))}`,
      );
    }
    return { kind: "each", expressions };
  }

  private parse(written: string, text: string): Expression | undefined {
    return this.attempt(written, () => parseExpression(text));
  }

  private dimensionsOf(written: string, per: readonly string[]): Dimension[] | undefined {
    const found: Dimension[] = [];
    for (const name of per) {
      const dimension = this.dimensions.get(canonicalName(name));
      if (dimension) found.push(dimension);
      else {
        this.report(
          written,
          `There is no dimension "${name}".${suggestion(canonicalName(name), this.dimensions.keys())}`,
        );
        return undefined;
      }
    }
    return found;
  }

  private attempt<T>(variable: string | undefined, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      for (const problem of error.problems) {
        this.problems.push({
          file: this.definition.file,
          ...(variable === undefined ? {} : { variable }),
          ...problem,
        });
      }
      return undefined;
    }
  }

  private report(variable: string | undefined, message: string): void {
    this.problems.push({
      file: this.definition.file,
      ...(variable === undefined ? {} : { variable }),
      message,
    });
  }
}

/** The values of equations that are all bare numbers: a table written out in full. */
function writtenNumbers(expressions: readonly Expression[]): number[] | undefined {
  const values: number[] = [];
  for (const expression of expressions) {
    const negative = expression.kind === "unary" && expression.operator === "-";
    const inner = negative ? expression.operand : expression;
    if (inner.kind !== "number") return undefined;
    values.push(negative ? -inner.value : inner.value);
  }
  return values;
}

/** Element keys compare like names, part by part. */
function elementKey(key: string): string {
  return key
    .split(",")
    .map((part) => canonicalName(part.trim()))
    .join(",");
}

/** An event's rate: its amount within the one step in which the condition turns true. */
function fired(when: Expression, amount: Expression): Expression {
  const at = when.at;
  const zero: Expression = { kind: "number", value: 0, at };
  const one: Expression = { kind: "number", value: 1, at };
  const truth: Expression = { kind: "if", condition: when, consequent: one, alternative: zero, at };
  const before: Expression = { kind: "call", function: "previous", arguments: [truth, zero], at };
  const rising: Expression = { kind: "binary", operator: ">", left: truth, right: before, at };
  const step: Expression = { kind: "name", name: "dt", subscripts: [], at };
  const rate: Expression = {
    kind: "binary",
    operator: "/",
    left: amount,
    right: step,
    at: amount.at,
  };
  return { kind: "if", condition: rising, consequent: rate, alternative: zero, at };
}

function notBelowZero(equations: Equations): Equations {
  const cut = (expression: Expression): Expression => ({
    kind: "call",
    function: "max",
    arguments: [expression, { kind: "number", value: 0, at: expression.at }],
    at: expression.at,
  });
  return equations.kind === "all"
    ? { kind: "all", expression: cut(equations.expression) }
    : { kind: "each", expressions: equations.expressions.map(cut) };
}

/** Every name in every equation must be a variable, a built-in, a dimension or an element. */
function checkNames(model: Model, problems: Problem[]): void {
  const elements = new Set<string>();
  for (const dimension of model.dimensions.values()) {
    for (const element of dimension.elements) elements.add(element);
  }
  const known = (name: string) =>
    model.variables.has(name) ||
    isBareBuiltIn(name) ||
    model.dimensions.has(name) ||
    elements.has(name);
  const candidates = () => [...model.variables.keys(), ...builtInNames];
  for (const variable of model.variables.values()) {
    if (problems.length >= MOST_PROBLEMS) return;
    const told = new Set<string>();
    const check = (name: string, position?: number): void => {
      if (known(name) || told.has(name)) return;
      told.add(name);
      problems.push({
        file: model.file,
        variable: variable.written,
        ...(position === undefined ? {} : { position }),
        message: `There is no variable "${name}".${suggestion(name, candidates())}`,
      });
    };
    for (const expression of allExpressions(variable.rule)) {
      walkExpression(expression, (part) => {
        if (part.kind === "name") check(part.name, part.at);
      });
    }
    if (variable.rule.kind === "stock") checkFlows(variable, variable.rule, model, check);
  }
}

function checkFlows(
  stock: Variable,
  rule: Extract<Rule, { kind: "stock" }>,
  model: Model,
  check: (name: string) => void,
): void {
  for (const name of [...rule.inflows, ...rule.outflows]) {
    check(name);
    const shape = model.variables.get(name)?.dimensions;
    if (shape && !isSameShape(shape, stock.dimensions)) {
      throw new InputError([
        {
          file: model.file,
          variable: stock.written,
          message: `Its flow "${name}" runs over [${shape.map((d) => d.name).join(", ")}] but the stock over [${stock.dimensions.map((d) => d.name).join(", ")}].`,
        },
      ]);
    }
  }
}

/** Whether arrays over these dimensions have the same elements in the same order. */
function isSameShape(a: readonly Dimension[], b: readonly Dimension[]): boolean {
  return (
    a.length === b.length &&
    a.every((dimension, i) => {
      const other = b[i];
      return (
        other !== undefined &&
        (dimension.name === other.name ||
          (dimension.root === other.root && dimension.inRoot.join() === other.inRoot.join()))
      );
    })
  );
}

/** Names that nothing reads and nobody offers: leftovers, or slips in an equation. */
export function unusedNames(model: Model): string[] {
  const used = new Set<string>(model.offers);
  for (const variable of model.variables.values()) {
    for (const expression of allExpressions(variable.rule)) {
      walkExpression(expression, (part) => {
        if (part.kind === "name") used.add(part.name);
        if (part.kind === "call") used.add(part.function);
      });
    }
    if (variable.rule.kind === "stock") {
      for (const flow of [...variable.rule.inflows, ...variable.rule.outflows]) used.add(flow);
    }
  }
  return [...model.variables.values()]
    .filter((variable) => variable.role !== "hidden" && !used.has(variable.name))
    .map((variable) => variable.written);
}
