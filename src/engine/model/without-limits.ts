/** Undoes the cut of outflows to what their stocks hold. */
import type { Expression } from "../language/syntax.js";
import type { Model, Rule } from "./model.js";

/**
 * The model with its outflows as large as their equations make them, for those who ask what acts
 * on what: the cut to what a stock holds binds only while it runs empty.
 */
export function withoutLimits(model: Model): Model {
  const variables = new Map(model.variables);
  for (const [name, flow] of variables) {
    if (flow.rule.kind !== "computed" || flow.cuts === undefined) continue;
    let rule = flow.rule;
    for (let i = 0; i < flow.cuts; i++) rule = uncut(rule);
    variables.set(name, { ...flow, rule });
  }
  return { ...model, variables };
}

type Computed = Extract<Rule, { kind: "computed" }>;

/** Undoes one cut: the smaller of the equation, which stands first, and what there is. */
function uncut(rule: Computed): Computed {
  const inner = (cut: Expression): Expression => {
    const [whole] = cut.kind === "call" ? cut.arguments : [];
    if (!whole) throw new Error("a cut is a call of MIN");
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
