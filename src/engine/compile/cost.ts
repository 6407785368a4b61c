/** What a model costs to run, told before it is compiled, so that none runs for ever. */
import { fail } from "../language/problem.js";
import type { Assignment, Plan } from "./plan.js";
import { type Node, nodeParts } from "./program-tree.js";

/** Operations that one step may take: some seconds. */
const MOST_A_STEP = 2e9;
/** Operations that a whole run may take: an hour or so. */
const MOST_A_RUN = 2e12;
/** Values with code of their own; arrays under one equation count once. */
const MOST_ASSIGNMENTS = 400_000;

/** Refuses models that would take too long to compile or to run. @throws InputError */
export function checkCost(plan: Plan): void {
  const { file, time } = plan.model;
  const count = plan.starting.length + plan.running.length;
  if (count > MOST_ASSIGNMENTS) {
    fail({
      file,
      message: `The model has ${count} values with equations of their own; at most ${MOST_ASSIGNMENTS} are compiled. Use arrays under one equation.`,
    });
  }
  const step = operationsOf(plan.running);
  const most = Math.max(step, operationsOf(plan.starting));
  if (most > MOST_A_STEP) {
    fail({
      file,
      message: `One step takes about ${most.toExponential(0)} operations; at most ${MOST_A_STEP.toExponential(0)} are taken. Sums over large arrays within large arrays cost most.`,
    });
  }
  const steps = Math.max(1, Math.round((time.stop - time.start) / time.dt));
  if (step * steps > MOST_A_RUN) {
    fail({
      file,
      message: `The run takes about ${(step * steps).toExponential(0)} operations in ${steps} steps; at most ${MOST_A_RUN.toExponential(0)} are taken. Use a longer dt or smaller arrays.`,
    });
  }
}

/** Operations that some assignments take together, loops counted as often as they run. */
export function operationsOf(assignments: readonly Assignment[]): number {
  return assignments.reduce(
    (sum, { axes, node }) =>
      sum + axes.reduce((product, axis) => product * axis.size, operationsIn(node)),
    0,
  );
}

function operationsIn(node: Node): number {
  const inside = nodeParts(node).reduce((sum, part) => sum + operationsIn(part), 1);
  if (node.kind !== "fold") return inside;
  return node.axes.reduce((product, axis) => product * axis.size, inside);
}
