/** Operations as JavaScript text. Truth is 1, untruth 0; anything but 0 counts as true. */
import type { Node } from "./program-tree.js";

const INFIX: Readonly<Record<string, string>> = { "+": "+", "-": "-", "*": "*", "/": "/" };
const COMPARED: Readonly<Record<string, string>> = {
  "<": "<",
  "<=": "<=",
  ">": ">",
  ">=": ">=",
  "=": "===",
  "<>": "!==",
};
const HOST: Readonly<Record<string, string>> = {
  sqrt: "Math.sqrt",
  abs: "Math.abs",
  int: "Math.floor",
  min: "Math.min",
  max: "Math.max",
};
const TIMED = new Set(["step", "ramp", "pulse"]);

/** Text of an operation whose operands are written by `write`. */
export function operationText(
  node: Extract<Node, { kind: "operation" }>,
  write: (operand: Node) => string,
): string {
  const { operation, operands } = node;
  const power = operands[1];
  if (operation === "^" && power?.kind === "number" && power.value === 2) {
    return `square(${operands[0] ? write(operands[0]) : "0"})`;
  }
  const texts = operands.map(write);
  const [a = "0", b = "0"] = texts;
  const infix = INFIX[operation];
  if (infix !== undefined) return `(${a} ${infix} ${b})`;
  const compared = COMPARED[operation];
  if (compared !== undefined) return `(${a} ${compared} ${b} ? 1 : 0)`;
  switch (operation) {
    case "negate":
      return `(-${a})`;
    case "not":
      return `(${a} !== 0 ? 0 : 1)`;
    case "and":
      return `(${a} !== 0 && ${b} !== 0 ? 1 : 0)`;
    case "or":
      return `(${a} !== 0 || ${b} !== 0 ? 1 : 0)`;
    case "^":
      return `pow(${a}, ${b})`;
    default: {
      const name = HOST[operation] ?? operation;
      const given = TIMED.has(operation) ? [...texts, "t", "dt"] : texts;
      return `${name}(${given.join(", ")})`;
    }
  }
}

/** A node as a JavaScript condition, without the detour over 1 and 0 where it compares. */
export function conditionText(node: Node, write: (operand: Node) => string): string {
  if (node.kind !== "operation") return `${write(node)} !== 0`;
  const [a, b] = node.operands;
  const compared = COMPARED[node.operation];
  if (compared !== undefined && a && b) return `${write(a)} ${compared} ${write(b)}`;
  if (node.operation === "not" && a) return `!(${conditionText(a, write)})`;
  if ((node.operation === "and" || node.operation === "or") && a && b) {
    const joint = node.operation === "and" ? "&&" : "||";
    return `(${conditionText(a, write)} ${joint} ${conditionText(b, write)})`;
  }
  return `${write(node)} !== 0`;
}
