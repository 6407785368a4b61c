/** The graph of which variable needs which, its strongly connected parts, and circles in words. */
import { walkExpression } from "../language/syntax.js";
import { type Model, runningExpressions, startingExpressions, type Variable } from "./model.js";

/** For each variable, the names it needs. */
export type Needs = ReadonlyMap<string, readonly string[]>;

/** Variables whose value at a moment does not wait for other values of the same moment. */
function isSource(variable: Variable): boolean {
  return !["computed", "history"].includes(variable.rule.kind);
}

function namesIn(
  model: Model,
  expressions: Iterable<Parameters<typeof walkExpression>[0]>,
): string[] {
  const names = new Set<string>();
  for (const expression of expressions) {
    walkExpression(expression, (part) => {
      if (part.kind === "name" && model.variables.has(part.name)) names.add(part.name);
    });
  }
  return [...names];
}

/** What each computed variable needs of the same moment while time runs. */
export function runningNeeds(model: Model): Needs {
  const needs = new Map<string, string[]>();
  for (const variable of model.variables.values()) {
    if (isSource(variable)) continue;
    const names = namesIn(model, runningExpressions(variable.rule));
    needs.set(
      variable.name,
      names.filter((name) => {
        const needed = model.variables.get(name);
        return needed !== undefined && !isSource(needed);
      }),
    );
  }
  return needs;
}

/** What each variable needs for its value at the start. */
export function startingNeeds(model: Model): Needs {
  const needs = new Map<string, string[]>();
  for (const variable of model.variables.values()) {
    needs.set(variable.name, namesIn(model, startingExpressions(variable.rule)));
  }
  return needs;
}

/**
 * Strongly connected parts in an order in which every part comes after what it needs (Tarjan's
 * algorithm, written without recursion so that a chain of any length is safe).
 */
export function strongParts<T>(needs: ReadonlyMap<T, readonly T[]>): T[][] {
  const index = new Map<T, number>();
  const low = new Map<T, number>();
  const onStack = new Set<T>();
  const stack: T[] = [];
  const parts: T[][] = [];
  const open = (name: T, trail: { name: T; next: number }[]): void => {
    index.set(name, index.size);
    low.set(name, index.size - 1);
    stack.push(name);
    onStack.add(name);
    trail.push({ name, next: 0 });
  };
  for (const root of needs.keys()) {
    if (index.has(root)) continue;
    const trail: { name: T; next: number }[] = [];
    open(root, trail);
    for (let frame = trail.at(-1); frame !== undefined; frame = trail.at(-1)) {
      const { name } = frame;
      const target = needs.get(name)?.[frame.next++];
      if (target !== undefined) {
        if (!needs.has(target)) continue;
        if (!index.has(target)) open(target, trail);
        else if (onStack.has(target)) {
          low.set(name, Math.min(low.get(name) ?? 0, index.get(target) ?? 0));
        }
        continue;
      }
      trail.pop();
      const above = trail.at(-1);
      if (above) low.set(above.name, Math.min(low.get(above.name) ?? 0, low.get(name) ?? 0));
      if (low.get(name) !== index.get(name)) continue;
      const part: T[] = [];
      for (;;) {
        const member = stack.pop();
        if (member === undefined) break;
        onStack.delete(member);
        part.push(member);
        if (member === name) break;
      }
      parts.push(part);
    }
  }
  return parts;
}

/** The shortest way round a circle within one strongly connected part, first name repeated. */
export function shortestCircle(part: readonly string[], needs: Needs): string[] {
  const members = new Set(part);
  const [start] = part;
  if (start === undefined) return [];
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const name of queue) {
    for (const target of needs.get(name) ?? []) {
      if (target === start) return wayBack(name, start, cameFrom);
      if (!members.has(target) || cameFrom.has(target)) continue;
      cameFrom.set(target, name);
      queue.push(target);
    }
  }
  return [start, start];
}

function wayBack(last: string, start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way = [start];
  for (let name: string | undefined = last; name !== undefined && name !== start; ) {
    way.push(name);
    name = cameFrom.get(name);
  }
  way.push(start);
  return way.reverse();
}

/** Variables of a circle that a message names. */
const MOST_TOLD = 12;

/** A circle told so that a modeller can mend it. */
export function describeCircle(circle: readonly string[], model: Model): string {
  const shown = circle.map((name) => {
    const variable = model.variables.get(name);
    return variable?.within ?? variable?.written ?? name;
  });
  const told = shown.filter((name, i) => name !== shown[i - 1] || shown.length <= 2);
  const left = told.length - MOST_TOLD;
  const way = left > 1 ? [...told.slice(0, MOST_TOLD), `${left} others and these again`] : told;
  return `These variables need each other at the same moment: ${way.join(" needs ")}. A circle must pass through a stock: make one of them a stock, or use a delay, a smooth or PREVIOUS.`;
}
