/**
 * Which variable acts on which while time runs. Stocks are moved by their flows, and what a
 * PREVIOUS or DELAY remembers acts later; starting values act on nothing that is asked about here.
 */
import { walkExpression } from "../language/syntax.js";
import { type Needs, strongParts } from "../model/graph.js";
import {
  expressionsOf,
  type Model,
  type Rule,
  runningExpressions,
  type Variable,
} from "../model/model.js";
import { withoutLimits } from "../model/without-limits.js";

/**
 * For each variable that a modeller wrote, the names of those that act on it; what delays and
 * levers hide stands under the variable in whose equation it arose.
 */
export function dependencies(model: Model): Needs {
  const all = innerDependencies(withoutLimits(model));
  const shown = new Map<string, string[]>();
  for (const variable of model.variables.values()) {
    if (variable.role !== "hidden") shown.set(variable.name, actorsOf(variable.name, all, model));
  }
  return shown;
}

/** The same with hidden variables as they are. */
export function innerDependencies(model: Model): Needs {
  const needs = new Map<string, string[]>();
  for (const variable of model.variables.values())
    needs.set(variable.name, ownActors(variable, model));
  return needs;
}

/** Strongly connected parts that hold feedback, in the order of the model. */
export function feedbackParts(needs: Needs): string[][] {
  const order = new Map([...needs.keys()].map((name, i) => [name, i]));
  const place = (name: string | undefined): number => order.get(name ?? "") ?? 0;
  return strongParts(needs)
    .filter((part) => part.length > 1 || part.some((name) => needs.get(name)?.includes(name)))
    .map((part) => [...part].sort((a, b) => place(a) - place(b)))
    .sort((a, b) => place(a[0]) - place(b[0]));
}

function ownActors({ rule }: Variable, model: Model): string[] {
  if (rule.kind === "stock") return [...new Set([...rule.inflows, ...rule.outflows])];
  const names = new Set<string>();
  for (const expression of actingExpressions(rule)) {
    walkExpression(expression, (part) => {
      const name = part.kind === "name" ? part.name : part.kind === "call" ? part.function : "";
      if (model.variables.has(name)) names.add(name);
    });
  }
  return [...names];
}

/** Expressions whose value moves the variable, now or later. */
function actingExpressions(rule: Rule): ReturnType<typeof runningExpressions> {
  const remembered =
    rule.kind === "previous" || rule.kind === "history" ? expressionsOf(rule.equations) : [];
  return [...runningExpressions(rule), ...remembered];
}

/** Visible variables from which a variable is reached through hidden ones only. */
function actorsOf(name: string, needs: Needs, model: Model): string[] {
  const actors = new Set<string>();
  const passed = new Set<string>();
  const pending = [...(needs.get(name) ?? [])];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const isHidden = model.variables.get(next)?.role === "hidden";
    if (!isHidden) actors.add(next);
    else if (!passed.has(next)) {
      passed.add(next);
      pending.push(...(needs.get(next) ?? []));
    }
  }
  return [...actors];
}
