/** Variables whose equations read other names: what a sector reads when it is joined to others. */
import type { Equation, VariableDefinition } from "../engine/model/definition.js";

const NAME = /[A-Za-z_][A-Za-z_0-9]*/g;

/** A variable that reads the second name of each pair wherever it read the first. */
export function renamed<T extends VariableDefinition>(
  variable: T,
  names: ReadonlyMap<string, string>,
): T {
  const text = (equation: string): string =>
    equation.replaceAll(NAME, (name) => names.get(name) ?? name);
  const changed = (equation: Equation): Equation =>
    typeof equation === "string"
      ? text(equation)
      : Object.fromEntries(Object.entries(equation).map(([key, one]) => [key, text(one)]));
  const list = (all: readonly string[]): string[] => all.map((name) => names.get(name) ?? name);
  switch (variable.kind) {
    case "constant":
      return variable;
    case "stock":
      return {
        ...variable,
        initial: changed(variable.initial),
        inflows: list(variable.inflows),
        outflows: list(variable.outflows),
      };
    case "lever":
      return { ...variable, neutral: text(variable.neutral) };
    case "event":
      return { ...variable, when: text(variable.when), amount: text(variable.amount) };
    default:
      return {
        ...variable,
        ...(variable.equation === undefined ? {} : { equation: changed(variable.equation) }),
        ...(variable.atStart === undefined ? {} : { atStart: changed(variable.atStart) }),
      };
  }
}
