/** Drafts as the library's scenarios, without a model: for words and law, not for running. */
import { LAST_YEAR, NOW, type Scenario } from "../../../../src/browser.js";
import { leverOf, modelOfPreset, presetOf } from "../../catalog/catalog.js";
import { type Draft, isUnchanged, presetSettings, settingsOf } from "../../state/draft.js";
import { givenTitle } from "./titles.js";

/** Words that mark a draft which differs from its preset. */
export interface Marks {
  readonly en: string;
  readonly es: string;
}

const CHANGED: Marks = { en: "changed", es: "modificado" };

/** Title of a draft in both languages: as given in its file, or its preset's, marked if changed. */
export function titleOf(draft: Draft): Scenario["title"] {
  const given = givenTitle(draft);
  if (given) return given;
  const title = presetOf(draft.preset)?.title;
  const own = typeof title === "string" ? { en: title, es: title } : title;
  const { en, es } = own ?? { en: draft.preset, es: draft.preset };
  return isUnchanged(draft)
    ? { en, es }
    : { en: `${en}, ${CHANGED.en}`, es: `${es}, ${CHANGED.es}` };
}

/** Ids of the levers that a draft sets, its preset's first. */
export const leversOf = (draft: Draft): string[] => [
  ...new Set([...Object.keys(presetOf(draft.preset)?.levers ?? {}), ...Object.keys(draft.levers)]),
];

/** A draft as a scenario to the end of a year. */
export function scenarioOf(draft: Draft, id: string, to: number = LAST_YEAR): Scenario {
  const preset = presetOf(draft.preset);
  const from = preset?.from ?? NOW;
  // What a preset says of itself need not hold for a file that was read.
  const about = givenTitle(draft) ? undefined : preset?.about;
  return {
    id,
    title: titleOf(draft),
    ...(about === undefined ? {} : { about: bilingual(about) }),
    model: preset ? modelOfPreset(preset).id : "",
    from,
    to,
    settings: leversOf(draft).flatMap((lever) =>
      settingsOf(draft, lever).map((setting) => ({
        lever,
        value: numberOf(lever, setting.value),
        from: setting.from ?? from,
        ...(setting.to === undefined ? {} : { to: setting.to }),
        ramp: setting.ramp ?? 0,
      })),
    ),
    structure: { ...preset?.assume, ...draft.switches },
    parameters: { ...preset?.parameters, ...draft.parameters },
    cuts: [...new Set([...(preset?.cut ?? []), ...draft.cuts])],
  };
}

const bilingual = (text: string | Scenario["title"]): Scenario["title"] =>
  typeof text === "string" ? { en: text, es: text } : text;

function numberOf(id: string, value: number | string): number {
  const lever = leverOf(id);
  return lever?.kind === "choice" ? lever.options.indexOf(String(value)) : Number(value);
}

/** Settings of a draft that its preset does not have, as the command line writes them. */
export const changedSettings = (draft: Draft): string[] =>
  Object.entries(draft.levers).flatMap(([lever, settings]) => {
    const own = presetSettings(presetOf(draft.preset), lever);
    if (settings.length === 0 && own.length > 0) return [`${lever}=${leverOf(lever)?.neutral}`];
    return settings.map(({ value, from, to, ramp }) => {
      const span = from || to ? `@${from ?? NOW}${to ? `..${to}` : ""}` : ramp ? `@${NOW}` : "";
      return `${lever}=${value}${span}${ramp ? `/${ramp}` : ""}`;
    });
  });
