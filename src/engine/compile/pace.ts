/**
 * How often values change in a run, so that none is worked out more often than it changes: never,
 * seldom (when a lever moves or chance draws anew) or at each step.
 */
import { strongParts } from "../model/graph.js";
import type { Model, Rule } from "../model/model.js";
import { type Node, walkNode } from "./program-tree.js";

/** `seldom`: no more than once for each new value of an input or each new interval of chance. */
export type Pace = "never" | "seldom" | "step";

const TIMED: ReadonlySet<string> = new Set(["step", "ramp", "pulse"]);
const ORDER: readonly Pace[] = ["never", "seldom", "step"];

const faster = (a: Pace, b: Pace): Pace => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b);

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
    let pace: Pace = "never";
    for (const name of part) {
      pace = faster(pace, ownPace(model, name, nodesOf(name)));
      for (const needed of needs.get(name) ?? []) {
        pace = faster(pace, paces.get(needed) ?? "never");
      }
    }
    for (const name of part) paces.set(name, pace);
  }
  return paces;
}

/** The pace that a variable has by itself, apart from the computed variables that it needs. */
function ownPace(model: Model, name: string, nodes: readonly Node[]): Pace {
  const rule = model.variables.get(name)?.rule;
  if (rule?.kind === "history") return "step";
  if (rule?.kind !== "computed") return "never";
  // Another equation holds at the start: this one has to be worked out at least once after it.
  let pace: Pace = rule.atStart ? "seldom" : "never";
  for (const node of nodes) {
    walkNode(node, (part) => {
      pace = faster(
        pace,
        paceOfPart(part, (variable) => model.variables.get(variable)?.rule.kind),
      );
    });
  }
  return pace;
}

function paceOfPart(part: Node, kindOf: (variable: string) => Rule["kind"] | undefined): Pace {
  switch (part.kind) {
    case "draw":
      return "seldom";
    case "clock":
      return part.reads === "time" ? "step" : "never";
    case "operation":
      return TIMED.has(part.operation) ? "step" : "never";
    case "recall":
      return "step";
    case "load": {
      const kind = kindOf(part.slot.variable);
      if (kind === "stock" || kind === "previous") return "step";
      return kind === "input" ? "seldom" : "never";
    }
    default:
      return "never";
  }
}
