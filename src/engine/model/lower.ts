/**
 * Lowers what remembers to what the integrator knows. Delays and smooths become hidden stocks,
 * PREVIOUS, INIT and DELAY hidden variables with a memory of their own, a lever its neutral path
 * blended with what a scenario sets, and a stock that may not fall below zero limits its outflows.
 */
import { builtIn } from "../language/functions.js";
import { fail } from "../language/problem.js";
import type { BinaryOperator, Expression } from "../language/syntax.js";
import {
  type Equations,
  expressionsOf,
  type Model,
  type Rule,
  startingExpressions,
  type Variable,
} from "./model.js";
import { type Look, startingNumber } from "./starting-value.js";

/** Suffixes of the hidden inputs of a lever. */
export const LEVER_WEIGHT = "#weight";
export const LEVER_TARGET = "#target";
export const LEVER_NEUTRAL = "#neutral";

/** A chain of stocks longer than this is refused. */
const HIGHEST_ORDER = 100;

/** Variables that a model may have once its delays are chains of stocks. */
const MOST_VARIABLES = 250_000;

/** A model in which only stocks and the hidden memories remember. */
export function lowerModel(model: Model): Model {
  const variables = new Map<string, Variable>();
  const limited = limitOutflows(model);
  for (const original of model.variables.values()) {
    const variable = limited.get(original.name) ?? original;
    const lowering = new Lowering(model, variable);
    const rule = lowering.rule();
    if (variable.role === "lever")
      for (const hidden of leverParts(variable, rule)) variables.set(hidden.name, hidden);
    else variables.set(variable.name, { ...variable, rule });
    for (const hidden of lowering.hidden) variables.set(hidden.name, hidden);
    if (variables.size > MOST_VARIABLES) {
      fail({
        file: model.file,
        message: `The model has more than ${MOST_VARIABLES} variables, those inside delays and smooths counted. Use arrays, or delays of a lower order.`,
      });
    }
  }
  return { ...model, variables };
}

const number = (value: number, at = 1): Expression => ({ kind: "number", value, at });
const call = (name: string, given: readonly Expression[], at = 1): Expression => ({
  kind: "call",
  function: name,
  arguments: given,
  at,
});
const binary = (operator: BinaryOperator, left: Expression, right: Expression): Expression => ({
  kind: "binary",
  operator,
  left,
  right,
  at: left.at,
});

/** A reference to a variable at the same element as the one that refers to it. */
function refer(variable: Pick<Variable, "name" | "dimensions">, at: number): Expression {
  return {
    kind: "name",
    name: variable.name,
    subscripts: variable.dimensions.map((dimension) => ({
      kind: "index",
      expression: { kind: "name", name: dimension.name, subscripts: [], at },
      at,
    })),
    at,
  };
}

/** Replaces the memory functions in one variable's equations by hidden variables. */
class Lowering {
  readonly hidden: Variable[] = [];

  constructor(
    private readonly model: Model,
    private readonly variable: Variable,
  ) {}

  rule(): Rule {
    const { rule } = this.variable;
    switch (rule.kind) {
      case "stock":
        return { ...rule, initial: this.equations(rule.initial) };
      case "computed":
        return {
          ...rule,
          equations: this.equations(rule.equations),
          ...(rule.atStart ? { atStart: this.equations(rule.atStart) } : {}),
        };
      default:
        return rule;
    }
  }

  private equations(equations: Equations): Equations {
    if (equations.kind === "all") {
      return { kind: "all", expression: this.rewrite(equations.expression, false) };
    }
    return {
      kind: "each",
      expressions: equations.expressions.map((one) => this.rewrite(one, false)),
    };
  }

  private rewrite(expression: Expression, folded: boolean): Expression {
    switch (expression.kind) {
      case "number":
        return expression;
      case "name":
        return {
          ...expression,
          subscripts: expression.subscripts.map((subscript) =>
            subscript.kind === "index"
              ? { ...subscript, expression: this.rewrite(subscript.expression, folded) }
              : subscript,
          ),
        };
      case "unary":
        return { ...expression, operand: this.rewrite(expression.operand, folded) };
      case "binary":
        return {
          ...expression,
          left: this.rewrite(expression.left, folded),
          right: this.rewrite(expression.right, folded),
        };
      case "if":
        return {
          ...expression,
          condition: this.rewrite(expression.condition, folded),
          consequent: this.rewrite(expression.consequent, folded),
          alternative: this.rewrite(expression.alternative, folded),
        };
      case "call":
        return this.rewriteCall(expression, folded);
    }
  }

  private rewriteCall(
    expression: Extract<Expression, { kind: "call" }>,
    folded: boolean,
  ): Expression {
    const known = builtIn(expression.function);
    const folds = folded || (known?.meaning === "reduction" && expression.arguments.length === 1);
    const given = expression.arguments.map((argument) => this.rewrite(argument, folds));
    if (known?.meaning !== "memory") return { ...expression, arguments: given };
    if (known.least > given.length || known.most < given.length) {
      this.refuse(
        expression.at,
        `${known.usage} takes ${known.least} to ${known.most} arguments, but ${given.length} are given.`,
      );
    }
    if (folded) {
      this.refuse(
        expression.at,
        `${known.name.toUpperCase()} cannot stand inside a function over an array. Give it a variable of its own.`,
      );
    }
    return this.remember(known.name, given, expression.at);
  }

  private remember(name: string, given: readonly Expression[], at: number): Expression {
    const [input, second, third, fourth] = given;
    if (input === undefined) return this.refuse(at, `${name.toUpperCase()} needs an input.`);
    const time = second ?? number(1);
    switch (name) {
      case "init":
        return this.hide("init", { kind: "initial", equations: all(input) }, at);
      case "previous":
        return this.hide(
          "previous",
          { kind: "previous", equations: all(input), initial: all(second ?? number(0)) },
          at,
        );
      case "delay":
        return this.hide(
          "delay",
          {
            kind: "history",
            equations: all(input),
            delay: all(time),
            initial: third && all(third),
          },
          at,
        );
      case "smth1":
        return this.smooth(input, time, 1, third, at);
      case "smth3":
        return this.smooth(input, time, 3, third, at);
      case "smthn":
        return this.smooth(input, time, this.order(third, at), fourth, at);
      case "delay1":
        return this.materialDelay(input, time, 1, third, at);
      case "delay3":
        return this.materialDelay(input, time, 3, third, at);
      case "delayn":
        return this.materialDelay(input, time, this.order(third, at), fourth, at);
      case "trend":
        return this.trend(input, time, third ?? number(0), at);
      case "forcst": {
        const trend = this.trend(input, time, fourth ?? number(0), at);
        const growth = binary("+", number(1, at), binary("*", trend, third ?? number(0)));
        return binary("*", input, growth);
      }
      default:
        return this.refuse(at, `${name.toUpperCase()} is not known.`);
    }
  }

  /** Exponential smoothing: a chain of stocks that each close their gap in time / order. */
  private smooth(
    input: Expression,
    time: Expression,
    order: number,
    initial: Expression | undefined,
    at: number,
  ): Expression {
    const share = order === 1 ? time : binary("/", time, number(order, at));
    let signal = input;
    for (let i = 0; i < order; i++) {
      signal = this.hiddenStock("smooth", initial ?? input, at, (level) =>
        binary("/", binary("-", signal, level), share),
      );
    }
    return signal;
  }

  /** Material delay: a chain of stocks, each emptied at level / (time / order). */
  private materialDelay(
    input: Expression,
    time: Expression,
    order: number,
    initial: Expression | undefined,
    at: number,
  ): Expression {
    const share = order === 1 ? time : binary("/", time, number(order, at));
    let flow = input;
    for (let i = 0; i < order; i++) {
      const inflow = flow;
      const level = this.hiddenStock("delay", binary("*", initial ?? input, share), at, (own) =>
        binary("-", inflow, binary("/", own, share)),
      );
      flow = binary("/", level, share);
    }
    return flow;
  }

  /** Fractional rate of change of the input against its smoothed past. */
  private trend(input: Expression, time: Expression, initial: Expression, at: number): Expression {
    const start = binary("/", input, binary("+", number(1, at), binary("*", initial, time)));
    const past = this.smooth(input, time, 1, start, at);
    return call("safediv", [binary("-", input, past), binary("*", past, time)], at);
  }

  /** The order that a delay has at the start; it keeps it. */
  private order(order: Expression | undefined, at: number): number {
    const value = order && startingNumber(order, startingLook(this.model), this.model.time);
    if (value === undefined || !Number.isInteger(value) || value < 1 || value > HIGHEST_ORDER) {
      return this.refuse(
        at,
        `The order of a delay must be a whole number from 1 to ${HIGHEST_ORDER} that is known at the start${value === undefined ? "" : `; it is ${value}`}.`,
      );
    }
    return value;
  }

  private hiddenStock(
    label: string,
    initial: Expression,
    at: number,
    net: (level: Expression) => Expression,
  ): Expression {
    const name = this.newName(label);
    const own = refer({ name, dimensions: this.variable.dimensions }, at);
    const change = this.newName(`${label}_change`);
    this.push(name, {
      kind: "stock",
      initial: all(initial),
      inflows: [change],
      outflows: [],
      nonNegative: false,
    });
    this.push(change, { kind: "computed", equations: all(net(own)) });
    return own;
  }

  private hide(label: string, rule: Rule, at: number): Expression {
    const name = this.newName(label);
    this.push(name, rule);
    return refer({ name, dimensions: this.variable.dimensions }, at);
  }

  private newName(label: string): string {
    return `${this.variable.name}#${label}${this.hidden.length}`;
  }

  private push(name: string, rule: Rule): void {
    this.hidden.push({
      name,
      written: name,
      role: "hidden",
      dimensions: this.variable.dimensions,
      volume: this.variable.volume,
      unit: undefined,
      unitText: "",
      means: `Memory inside "${this.variable.written}".`,
      sources: [],
      rule,
      within: this.variable.name,
    });
  }

  private refuse(position: number, message: string): never {
    return fail({ file: this.model.file, variable: this.variable.written, position, message });
  }
}

/** Starting expressions of the single numbers of a model. */
function startingLook(model: Model): Look {
  const look: Look = (name) => {
    const variable = model.variables.get(name);
    if (variable?.volume !== 1) return undefined;
    const { rule } = variable;
    if (rule.kind === "value") return { expression: number(rule.values[0] ?? 0), look };
    if (rule.kind === "computed" && rule.graph) return undefined;
    const [expression] = startingExpressions(rule);
    return expression && { expression, look };
  };
  return look;
}

const all = (expression: Expression): Equations => ({ kind: "all", expression });

/** A lever: its neutral path, and the weight and target with which a scenario overrides it. */
function leverParts(lever: Variable, rule: Rule): Variable[] {
  const part = (suffix: string, partRule: Rule): Variable => ({
    ...lever,
    name: lever.name + suffix,
    written: lever.written + suffix,
    role: "hidden",
    rule: partRule,
    within: lever.name,
  });
  // A setting is one number, whatever the lever's dimensions.
  const single = { dimensions: [], volume: 1 };
  const neutral = part(LEVER_NEUTRAL, rule);
  const weight = { ...part(LEVER_WEIGHT, { kind: "input" }), ...single };
  const target = { ...part(LEVER_TARGET, { kind: "input" }), ...single };
  const [n, w, t] = [neutral, weight, target].map((one) => refer(one, 1)) as [
    Expression,
    Expression,
    Expression,
  ];
  const blend = binary("+", n, binary("*", w, binary("-", t, n)));
  const equals = (value: number): Expression => binary("=", w, number(value));
  const choose = (
    condition: Expression,
    consequent: Expression,
    alternative: Expression,
  ): Expression => ({
    kind: "if",
    condition,
    consequent,
    alternative,
    at: 1,
  });
  const blended = choose(equals(0), n, choose(equals(1), t, blend));
  return [
    neutral,
    weight,
    target,
    { ...lever, rule: { kind: "computed", equations: all(blended) } },
  ];
}

/**
 * Flows out of stocks that may not fall below zero, cut to what is there: first come, first
 * served, inflows of the same step counted. A flow out of several stocks at once is left as it is,
 * because a cut for the sake of one would change the others; that stock then stops at zero.
 */
function limitOutflows(model: Model): Map<string, Variable> {
  const limited = new Map<string, Variable>();
  const drained = stocksDrained(model);
  for (const stock of model.variables.values()) {
    if (stock.rule.kind !== "stock" || !stock.rule.nonNegative) continue;
    const dt: Expression = { kind: "name", name: "dt", subscripts: [], at: 1 };
    let available: Expression = binary("/", refer(stock, 1), dt);
    for (const inflow of stock.rule.inflows) {
      if (!stock.rule.outflows.includes(inflow)) {
        const variable = model.variables.get(inflow);
        if (variable) available = binary("+", available, refer(variable, 1));
      }
    }
    for (const name of stock.rule.outflows) {
      const flow = limited.get(name) ?? model.variables.get(name);
      if (flow?.rule.kind !== "computed" || drained.get(name) !== 1) continue;
      const most = call("max", [available, number(0)]);
      limited.set(name, { ...flow, cuts: (flow.cuts ?? 0) + 1, rule: cutTo(flow.rule, most) });
      available = binary("-", available, refer(flow, 1));
    }
  }
  return limited;
}

/** How many stocks each flow drains. */
function stocksDrained(model: Model): Map<string, number> {
  const drained = new Map<string, number>();
  for (const { rule } of model.variables.values()) {
    if (rule.kind !== "stock") continue;
    for (const name of rule.outflows) drained.set(name, (drained.get(name) ?? 0) + 1);
  }
  return drained;
}

function cutTo(rule: Extract<Rule, { kind: "computed" }>, most: Expression): Rule {
  const cut = (expression: Expression) => call("min", [expression, most], expression.at);
  const { equations } = rule;
  return {
    ...rule,
    equations:
      equations.kind === "all"
        ? all(cut(equations.expression))
        : { kind: "each", expressions: expressionsOf(equations).map(cut) },
  };
}
