/** What the nodes of loops are called. */
import type { Slot } from "../compile/program-tree.js";
import type { Model, Variable } from "../model/model.js";

/** The variable of a node, and the node as shown. */
export type Labels = (node: number) => {
  readonly variable: Variable;
  readonly label: string;
};

/** Nodes that are variables, by their number in the model. */
export function variableLabels(model: Model, names: readonly string[]): Labels {
  return (node) => {
    const variable = variableOf(model, names[node] ?? "");
    return { variable, label: variable.written };
  };
}

/** Nodes that are elements, by their place in memory: `arms[a]`. */
export function elementLabels(model: Model, slots: ReadonlyMap<string, Slot>): Labels {
  const inOrder = [...slots.values()].filter((slot) => slot.volume > 0);
  return (place) => {
    let low = 0;
    for (let high = inOrder.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if ((inOrder[middle]?.offset ?? 0) <= place) low = middle;
      else high = middle;
    }
    const slot = inOrder[low];
    const variable = variableOf(model, slot?.variable ?? "");
    const element = elementKey(variable, place - (slot?.offset ?? 0));
    return {
      variable,
      label: element === "" ? variable.written : `${variable.written}[${element}]`,
    };
  };
}

function elementKey(variable: Variable, element: number): string {
  const keys: string[] = [];
  let rest = element;
  for (const { elements } of [...variable.dimensions].reverse()) {
    keys.unshift(elements[rest % elements.length] ?? "");
    rest = Math.floor(rest / elements.length);
  }
  return keys.join(", ");
}

function variableOf(model: Model, name: string): Variable {
  const variable = model.variables.get(name);
  if (!variable) throw new Error(`no variable ${name}`);
  return variable;
}
