/** The command that repeats a comparison of the lab. */
import type { EnsembleResult } from "../../../../src/browser.js";
import { isUnchanged } from "../../state/draft.js";
import { locale } from "../../state/settings.js";
import { active, plan } from "../../state/store.js";
import { fileName } from "./file-name.js";
import { changedSettings } from "./scenario.js";

/**
 * As typed. `--set` acts on every scenario but the reference, so that changes of one among several
 * cannot be written so: that scenario is named by its file, which the screen of comparison saves.
 */
export function commandOf({ seed, members }: EnsembleResult): string {
  const { reference, drafts, year } = plan.value;
  const [only] = drafts;
  const isAlone = drafts.length === 1;
  const names = drafts.map((draft, place) =>
    isAlone || isUnchanged(draft) || changedSettings(draft).length === 0
      ? draft.preset
      : fileName(place),
  );
  const { switches, parameters, cuts } = active.value;
  const pairs = (option: string, values: readonly string[]): string[] =>
    values.map((value) => `${option} ${value}`);
  return [
    "npx ironriver brief",
    reference,
    ...names,
    ...(isAlone && only ? pairs("--set", changedSettings(only)) : []),
    ...pairs("--assume", equations(switches)),
    ...pairs("--param", equations(parameters)),
    ...pairs("--cut", cuts),
    `--to ${year} --members ${members} --seed ${seed}`,
    ...(locale().language === "en" ? [] : [`--lang ${locale().language}`]),
  ].join(" ");
}

const equations = (values: Readonly<Record<string, number | string>>): string[] =>
  Object.entries(values).map(([id, value]) => `${id}=${value}`);
