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

type Part = readonly [name: string, variable: PlainVariable];

/** An event: whether its condition holds, and the rate in the step in which it turns true. */
function eventParts(
  name: string,
  event: EventDefinition,
  isFlow: boolean,
  freeName: (wanted: string) => string,
): Part[] {
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

/**
 * A lever on its neutral path, or as settings have it; the same arithmetic as in
 * `run/lever-path.ts` and `model/lower.ts`, so that the same numbers come out.
 */
function leverParts(
  name: string,
  lever: LeverDefinition,
  settings: readonly LeverSetting[],
  timeUnit: string,
  freeName: (wanted: string) => string,
): Part[] {
  const { neutral, kind: _, ...described } = lever;
  const whole = (equation: string): Part => [name, auxiliary({ ...described, equation })];
  if (settings.length === 0) return [whole(neutral)];
  if (settings.every(({ ramp }) => ramp <= 0)) {
    return [
      whole(
        settings.reduce(
          (otherwise, setting) =>
            `IF ${isActive(setting)} THEN ${text(setting.value)} ELSE (${otherwise})`,
          neutral,
        ),
      ),
    ];
  }
  const parts: Part[] = [];
  const add = (suffix: string, unit: string, means: string, equation: string): string => {
    const part = freeName(`${name}_${suffix}`);
    parts.push([part, auxiliary({ unit, means, equation })]);
    return quoted(part);
  };
  const neutralPart = freeName(`${name}_neutral`);
  parts.push([
    neutralPart,
    auxiliary({ ...described, means: `Path of "${name}" when nobody decides.`, equation: neutral }),
  ]);
  let weight = "0";
  let target = "0";
  settings.forEach((setting, i) => {
    const of = `of setting ${i + 1} of "${name}"`;
    const value = text(setting.value);
    const ramp =
      setting.ramp > 0
        ? add(
            `ramp_${i + 1}`,
            timeUnit,
            `Time over which the change is made ${of}.`,
            text(setting.ramp),
          )
        : undefined;
    const share = add(
      `share_${i + 1}`,
      "1",
      `How far the change is made ${of}; -1 while it is not in force.`,
      `IF ${isActive(setting)} THEN ${shareOf(setting, ramp)} ELSE -1`,
    );
    const keeps = `${weight} * (1 - ${share})`;
    const mixed = add(
      `weight_${i + 1}`,
      "1",
      `Weight against the neutral path ${of} and those before.`,
      `IF ${share} < 0 THEN ${weight} ELSE IF ${share} = 1 THEN 1 ELSE ${keeps} + ${share}`,
    );
    target = add(
      `target_${i + 1}`,
      lever.unit,
      `Value aimed at ${of} and those before.`,
      `IF ${share} < 0 THEN ${target} ELSE IF ${share} = 1 THEN ${value} ELSE IF ${mixed} > 0 THEN (${keeps} * ${target} + ${share} * ${value}) / ${mixed} ELSE ${target}`,
    );
    weight = mixed;
  });
  const own = quoted(neutralPart);
  parts.push(
    whole(
      `IF ${weight} = 0 THEN ${own} ELSE IF ${weight} = 1 THEN ${target} ELSE ${own} + ${weight} * (${target} - ${own})`,
    ),
  );
  return parts;
}

const quoted = (name: string): string => JSON.stringify(name);
const text = (value: number): string => (value < 0 ? `(${value})` : `${value}`);

function isActive({ from, to }: LeverSetting): string {
  const begun = `TIME >= ${text(from)}`;
  return to === undefined ? begun : `${begun} AND TIME < ${text(to)}`;
}

function shareOf({ from }: LeverSetting, ramp: string | undefined): string {
  return ramp === undefined ? "1" : `MIN(1, (TIME - ${text(from)}) / ${ramp})`;
}
