/** A lever in terms that every program knows: an auxiliary, with parts where settings overlap. */
import { type AuxiliaryDefinition, auxiliary, type LeverDefinition } from "../model/definition.js";
import type { LeverSetting } from "../run/lever-path.js";

type Part = readonly [name: string, variable: AuxiliaryDefinition];

/**
 * A lever on its neutral path, or as settings have it; the same arithmetic as in
 * `run/lever-path.ts` and `model/lower.ts`, so that the same numbers come out.
 */
export function leverParts(
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
    const which = i + 1;
    const of = `setting ${which} of "${name}"`;
    const meansWeight = `Weight of ${of}, and of those before, against the neutral path.`;
    const meansTarget = `Value aimed at by ${of}, and by those before.`;
    if (setting.ramp <= 0) {
      const active = isActive(setting);
      const now = `IF ${active} THEN ${text(setting.value)} ELSE ${target}`;
      target = add(`target_${which}`, lever.unit, meansTarget, now);
      weight = add(`weight_${which}`, "1", meansWeight, `IF ${active} THEN 1 ELSE ${weight}`);
      return;
    }
    const value = add(`value_${which}`, lever.unit, `Value of ${of}.`, text(setting.value));
    const ramp = add(`ramp_${which}`, timeUnit, `Time over which ${of} comes.`, text(setting.ramp));
    const share = add(
      `share_${which}`,
      "1",
      `How far ${of} has come; -1 while it is not in force.`,
      `IF ${isActive(setting)} THEN MIN(1, (TIME - ${text(setting.from)}) / ${ramp}) ELSE -1`,
    );
    const isFirst = weight === "0";
    const keeps = `${weight} * (1 - ${share})`;
    const mixed = add(
      `weight_${which}`,
      "1",
      meansWeight,
      `IF ${share} < 0 THEN ${weight} ELSE IF ${share} = 1 THEN 1 ELSE ${isFirst ? share : `${keeps} + ${share}`}`,
    );
    // Where nothing else is in force the value itself: (share * value) / share is another number.
    const blend = `(${keeps} * ${target} + ${share} * ${value}) / ${mixed}`;
    const aimed = isFirst
      ? value
      : `IF ${share} = 1 OR ${weight} = 0 THEN ${value} ELSE IF ${mixed} > 0 THEN ${blend} ELSE ${target}`;
    target = add(
      `target_${which}`,
      lever.unit,
      meansTarget,
      `IF ${share} < 0 THEN ${target} ELSE ${aimed}`,
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

/** A name as it may stand in any equation. */
export const quoted = (name: string): string => JSON.stringify(name);
const text = (value: number): string => (value < 0 ? `(${value})` : `${value}`);

function isActive({ from, to }: LeverSetting): string {
  const begun = `TIME >= ${text(from)}`;
  return to === undefined ? begun : `${begun} AND TIME < ${text(to)}`;
}
