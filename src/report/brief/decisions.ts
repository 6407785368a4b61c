/** What a scenario decides, in words: one line a setting. */
import { leverById, leverUnit, leverValue } from "../../policy/levers.js";
import type { Scenario, ScenarioSetting } from "../../policy/scenario.js";
import { unitWords } from "../describe.js";
import { readable } from "../format.js";
import { briefWords } from "../locale/brief-words.js";
import type { Locale } from "../locale/locale.js";

/** The decisions of a scenario; none where it goes on as recorded. */
export const decisionsOf = (scenario: Scenario, locale: Locale): string[] =>
  scenario.settings.map((setting) => decision(setting, locale));

function decision({ lever: id, value, from, to, ramp }: ScenarioSetting, locale: Locale): string {
  const words = briefWords[locale.language];
  const lever = leverById(id, "");
  const written = leverValue(lever, value);
  const unit = leverUnit(lever);
  const amount =
    typeof written === "number"
      ? `${readable(written, locale)}${unit === "1" ? "" : ` ${unitWords(unit, locale)}`}`
      : (locale.states[`${id}=${written}`] ?? locale.states[written] ?? written);
  const span = to === undefined ? words.since(from) : words.between(from, to);
  const built = ramp > 0 ? `, ${words.builtUp(ramp)}` : "";
  return `${locale.levers[id] ?? id}: ${amount} (${span}${built})`;
}
