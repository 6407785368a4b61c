/** Levers and events in terms that every program knows: auxiliaries, flows and conditions. */
import { canonicalName } from "../language/names.js";
import {
  auxiliary,
  type EventDefinition,
  flow,
  type LeverDefinition,
  type ModelDefinition,
  type VariableDefinition,
} from "../model/definition.js";
import type { LeverSetting } from "../run/lever-path.js";
import { leverParts, quoted } from "./export-lever.js";

/** What a program of the field knows. */
export type PlainVariable = Exclude<VariableDefinition, LeverDefinition | EventDefinition>;

/** A model's variables without levers and events, these replaced by what does the same. */
export function plainVariables(
  definition: ModelDefinition,
  settings: readonly LeverSetting[],
): Map<string, PlainVariable> {
  const plain = new Map<string, PlainVariable>();
  const taken = new Set(Object.keys(definition.variables).map(canonicalName));
  const freeName = (wanted: string): string => {
    let name = wanted;
    while (taken.has(canonicalName(name))) name += "_";
    taken.add(canonicalName(name));
    return name;
  };
  const flows = flowNames(definition);
  for (const [name, variable] of Object.entries(definition.variables)) {
    if (variable.kind === "lever") {
      const own = settings.filter(({ lever }) => canonicalName(lever) === canonicalName(name));
      const { unit } = definition.time;
      for (const [part, entry] of leverParts(name, variable, own, unit, freeName)) {
        plain.set(part, entry);
      }
    } else if (variable.kind === "event") {
      const isFlow = flows.has(canonicalName(name));
      for (const [part, entry] of eventParts(name, variable, isFlow, freeName)) {
        plain.set(part, entry);
      }
    } else plain.set(name, variable);
  }
  return plain;
}

/** Canonical names of everything that fills or drains a stock. */
export function flowNames(definition: ModelDefinition): Set<string> {
  const names = new Set<string>();
  for (const variable of Object.values(definition.variables)) {
    if (variable.kind !== "stock") continue;
    for (const name of [...variable.inflows, ...variable.outflows]) names.add(canonicalName(name));
  }
  return names;
}

/** An event: whether its condition holds, and the rate in the step in which it turns true. */
function eventParts(
  name: string,
  event: EventDefinition,
  isFlow: boolean,
  freeName: (wanted: string) => string,
): [name: string, variable: PlainVariable][] {
  const { when, amount, kind: _, ...described } = event;
  const condition = freeName(`${name}_condition`);
  const inEquation = quoted(condition);
  const equation = `IF ${inEquation} > PREVIOUS(${inEquation}, 0) THEN (${amount}) / DT ELSE 0`;
  const means = `Whether the condition of "${name}" holds.`;
  return [
    [condition, auxiliary({ unit: "1", means, equation: `IF ${when} THEN 1 ELSE 0` })],
    [name, isFlow ? flow({ ...described, equation }) : auxiliary({ ...described, equation })],
  ];
}
