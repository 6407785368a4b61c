/**
 * How often values change in a run, so that none is worked out more often than it changes: never,
 * seldom (when a lever moves or chance draws anew), when a series of time moves that may also rest,
 * or at each step.
 */
import { strongParts } from "../model/graph.js";
import type { Model } from "../model/model.js";
import { type Node, nodeParts, walkNode } from "./program-tree.js";

export type Pace =
  | { readonly kind: "never" | "step" }
  /** No more than once for each new value of an input or each new interval of chance. */
  | { readonly kind: "seldom" }
  /** As seldom, and when one of these variables moves: each reads the clock and may rest. */
  | { readonly kind: "resting"; readonly after: ReadonlySet<string> };

const NEVER: Pace = { kind: "never" };
const SELDOM: Pace = { kind: "seldom" };
const STEP: Pace = { kind: "step" };
const ORDER: readonly Pace["kind"][] = ["never", "seldom", "resting", "step"];

const TIMED: ReadonlySet<string> = new Set(["step", "ramp", "pulse"]);
/** Operations whose value may rest while what they are made of moves. */
const LEVELLING: ReadonlySet<string> = new Set([
  ...TIMED,
  ...["min", "max", "<", "<=", ">", ">=", "=", "<>", "and", "or", "not", "int", "round"],
]);

/**
 * The pace of every computed variable.
 * @param needs what each needs of the same moment
 * @param nodesOf what is worked out for it while time runs
 */
export function pacesOf(
  model: Model,
  needs: ReadonlyMap<string, readonly string[]>,
  nodesOf: (variable: string) => readonly Node[],
): ReadonlyMap<string, Pace> {
  const paces = new Map<string, Pace>();
  for (const part of strongParts(needs)) {
    let pace = NEVER;
    for (const name of part) {
      for (const needed of needs.get(name) ?? []) pace = fasterOf(pace, paces.get(needed) ?? NEVER);
      const own = ownPace(model, name, nodesOf(name));
      // What reads the clock is looked at before all that follows from clocks.
      const isAlone = part.length === 1 && (pace.kind === "never" || pace.kind === "seldom");
      pace = fasterOf(pace, own.kind === "resting" && !isAlone ? STEP : own);
    }
    for (const name of part) paces.set(name, pace);
  }
  return paces;
}

function fasterOf(a: Pace, b: Pace): Pace {
  if (a.kind === "resting" && b.kind === "resting") {
    return { kind: "resting", after: new Set([...a.after, ...b.after]) };
  }
  return ORDER.indexOf(a.kind) >= ORDER.indexOf(b.kind) ? a : b;
}

/** The pace that a variable has by itself, apart from the computed variables that it needs. */
function ownPace(model: Model, name: string, nodes: readonly Node[]): Pace {
  const variable = model.variables.get(name);
  if (variable?.rule.kind === "history") return STEP;
  if (variable?.rule.kind !== "computed") return NEVER;
  // Another equation holds at the start: this one has to be worked out at least once after it.
  let pace = variable.rule.atStart ? SELDOM : NEVER;
  const resting: Pace =
    variable.volume === 1 && nodes.every(mayRest)
      ? { kind: "resting", after: new Set([name]) }
      : STEP;
  for (const node of nodes) {
    walkNode(node, (part) => {
      pace = fasterOf(pace, readsClock(part) ? resting : paceOfPart(model, part));
    });
  }
  return pace;
}

const readsClock = (part: Node): boolean =>
  (part.kind === "clock" && part.reads === "time") ||
  (part.kind === "operation" && TIMED.has(part.operation));

function paceOfPart(model: Model, part: Node): Pace {
  if (part.kind === "draw") return SELDOM;
  if (part.kind === "recall") return STEP;
  if (part.kind !== "load") return NEVER;
  const kind = model.variables.get(part.slot.variable)?.rule.kind;
  if (kind === "stock" || kind === "previous") return STEP;
  return kind === "input" ? SELDOM : NEVER;
}

/** Whether a value may stay as it is while time goes on: a series between limits does. */
function mayRest(node: Node): boolean {
  if (node.kind === "clock") return node.reads !== "time";
  if (node.kind === "operation" && LEVELLING.has(node.operation)) return true;
  if (node.kind === "graph") return true;
  if (node.kind === "choice") {
    return [node.consequent, node.alternative].every(mayRest);
  }
  return nodeParts(node).every(mayRest);
}
