/** What must stand beside a result: persons behind a share, and where it is an extrapolation. */

import { unitFactor } from "../evidence/units.js";
import type { EnsembleResult } from "../experiment/ensemble.js";
import { monthNumber } from "../policy/calendar.js";
import { isStudied, leverById } from "../policy/levers.js";
import { readable } from "./format.js";
import { leverText, studiedText } from "./levers.js";
import type { Locale } from "./locale/locale.js";

const PREVENTION = "mx.recruitment-prevention";

/** People a week behind each share of recruitment prevented, in the month before it begins. */
export function preventionNotes(result: EnsembleResult, locale: Locale): string[] {
  const recruits = result.scenarios[0]?.outcomes.find(({ outcome }) => outcome.id === "recruits");
  if (!recruits) return [];
  return result.scenarios.flatMap(({ scenario }) =>
    scenario.settings
      .filter((setting) => setting.lever === PREVENTION && setting.value > 0)
      .flatMap((setting) => {
        const month = Math.max(0, (monthNumber(setting.from) ?? 0) - 1);
        const spread = recruits.monthly[month];
        if (!spread) return [];
        const perWeek = setting.value * unitFactor("person/month", "person/week");
        const persons = locale.quantity(
          readable(spread.median * perWeek, locale),
          readable(spread.q05 * perWeek, locale),
          readable(spread.q95 * perWeek, locale),
          "",
        );
        return [
          locale.preventionNote({
            scenario: scenario.title[locale.language],
            share: readable(setting.value, locale),
            persons: persons.trim(),
            month: setting.from,
          }),
        ];
      }),
  );
}

/** Settings beyond what has been studied. */
export function extrapolationNotes(result: EnsembleResult, locale: Locale): string[] {
  return result.scenarios.flatMap(({ scenario }) =>
    scenario.settings.flatMap((setting) => {
      const lever = leverById(setting.lever, "");
      if (isStudied(lever, setting.value)) return [];
      return [
        locale.extrapolationNote({
          scenario: scenario.title[locale.language],
          lever: setting.lever,
          value: leverText(lever, setting.value, locale),
          studied: studiedText(lever, locale),
        }),
      ];
    }),
  );
}
