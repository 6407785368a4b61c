/** Undoes the cut of outflows to what their stocks hold. */
import type { Expression } from "../language/syntax.js";
import type { Model, Rule } from "./model.js";

/**
 * The model with its outflows as large as their equations make them, for those who ask what acts
 * on what: the cut to what a stock holds binds only while it runs empty.
 */
export function withoutLimits(model: Model): Model {
  const cuts = new Map<string, number>();
  for (const { rule } of model.variables.values()) {
    if (rule.kind !== "stock" || !rule.nonNegative) continue;
    for (const flow of rule.outflows) cuts.set(flow, (cuts.get(flow) ?? 0) + 1);
  }
  const variables = new Map(model.variables);
  for (const [name, count] of cuts) {
    const flow = variables.get(name);
    if (flow?.rule.kind !== "computed") continue;
    let rule = flow.rule;
    for (let i = 0; i < count; i++) rule = uncut(rule);
    variables.set(name, { ...flow, rule });
  }
  return { ...model, variables };
}

type Computed = Extract<Rule, { kind: "computed" }>;

/** Undoes one cut of `lowerModel`: the smaller of the equation and what there is. */
function uncut(rule: Computed): Computed {
  const inner = (cut: Expression): Expression => {
    const [whole] = cut.kind === "call" ? cut.arguments : [];
    if (!whole) throw new Error("an outflow of a stock that may not fall below zero was cut");
    return whole;
  };
  const { equations } = rule;
  return {
    ...rule,
    equations:
      equations.kind === "all"
        ? { kind: "all", expression: inner(equations.expression) }
        : { kind: "each", expressions: equations.expressions.map(inner) },
  };
}
