/** Outcomes by state in the report: for each scenario two maps, and a table of all states. */

import type { Spread } from "../../engine/run/statistics.js";
import { population_state_year } from "../../evidence/mexico-data/population.js";
import { states } from "../../evidence/mexico-data/states.js";
import { unitFactor } from "../../evidence/units.js";
import type { EnsembleResult, OutcomeResult, ScenarioResult } from "../../experiment/ensemble.js";
import { outcomeOf } from "../comparison.js";
import { unitWords } from "../describe.js";
import { readable } from "../format.js";
import { escapeHtml } from "../html.js";
import type { Locale } from "../locale/locale.js";
import type { StateValue } from "./shades.js";
import { shapeDefinitions, shapeMapSvg } from "./shape-map.js";
import { tileMapSvg } from "./tile-map.js";

/** A rate is told for so many inhabitants. */
const INHABITANTS = 100_000;
const PER_YEAR = unitFactor("person/month", "person/year");

const population = (id: string): number =>
  population_state_year.byState?.[id]?.at(-1)?.[1] ?? Number.NaN;

/** A number of a state's last month as it is shown: persons as a yearly rate, others as they are. */
const shownValue = (value: number, id: string, unit: string): number =>
  unit === "person/month" ? (value * PER_YEAR * INHABITANTS) / population(id) : value;

const shownUnit = (unit: string, locale: Locale): string =>
  unit === "person/month" ? locale.words.yearlyPerInhabitants : unitWords(unit, locale);

const nameOf = (state: (typeof states)[number], locale: Locale): string =>
  locale.language === "en" ? (state.englishName ?? state.name) : state.name;

const lastOf = (own: OutcomeResult, id: string): Spread | undefined => own.by?.[id]?.monthly.at(-1);

function valuesOf(own: OutcomeResult, locale: Locale): StateValue[] {
  const { unit } = own.outcome;
  return states.flatMap((state) => {
    const spread = lastOf(own, state.id);
    if (!spread) return [];
    const value = shownValue(spread.median, state.id, unit);
    return [
      {
        id: state.id,
        name: nameOf(state, locale),
        abbreviation: state.abbreviation,
        value,
        text: `${readable(value, locale)} ${shownUnit(unit, locale)}`,
      },
    ];
  });
}

/** The sections of all outcomes over states; none where a model has no such outcome. */
export function stateSections(result: EnsembleResult, locale: Locale): string[] {
  const ids = (result.scenarios[0]?.outcomes ?? [])
    .filter(({ outcome }) => outcome.by === "state")
    .map(({ outcome }) => outcome.id);
  if (ids.length === 0) return [];
  return [shapeDefinitions(), ...ids.map((id) => sectionOf(result, id, locale))];
}

function sectionOf(result: EnsembleResult, id: string, locale: Locale): string {
  const shown = result.scenarios.flatMap((scenario) => {
    const own = outcomeOf(scenario, id);
    return own ? [{ scenario, own, values: valuesOf(own, locale) }] : [];
  });
  const highest = Math.max(...shown.flatMap(({ values }) => values.map(({ value }) => value)));
  const label = locale.outcomes[id] ?? id;
  const figures = shown.map(({ scenario: { scenario }, own, values }) => {
    const title = `${scenario.title[locale.language]}, ${scenario.to}`;
    const unit = shownUnit(own.outcome.unit, locale);
    const description = `${label}, ${title}, ${unit}`;
    return `<figure><figcaption>${escapeHtml(title)} <span class="unit">${escapeHtml(unit)}</span></figcaption>${tileMapSvg(
      values,
      (value) => readable(value, locale),
      highest,
      description,
    )}${shapeMapSvg(values, highest, description)}</figure>`;
  });
  return `<h2>${escapeHtml(label)}</h2><div class="row">${figures.join("")}</div><p class="note">${escapeHtml(locale.words.mapNote)}</p>${tableOf(
    shown.map(({ scenario, own }) => ({ scenario, own })),
    locale,
  )}`;
}

function tableOf(
  shown: readonly { readonly scenario: ScenarioResult; readonly own: OutcomeResult }[],
  locale: Locale,
): string {
  const head = shown
    .map(
      ({ scenario: { scenario }, own }) =>
        `<th scope="col">${escapeHtml(`${scenario.title[locale.language]}, ${shownUnit(own.outcome.unit, locale)}`)}</th>`,
    )
    .join("");
  const rows = states.map((state) => {
    const cells = shown.map(({ own }) => {
      const spread = lastOf(own, state.id);
      if (!spread) return "<td></td>";
      const [middle = "", low = "", high = ""] = [spread.median, spread.q05, spread.q95].map(
        (value) => readable(shownValue(value, state.id, own.outcome.unit), locale),
      );
      return `<td>${escapeHtml(locale.quantity(middle, low, high, "").trim())}</td>`;
    });
    return `<tr><th scope="row">${escapeHtml(nameOf(state, locale))}</th>${cells.join("")}</tr>`;
  });
  return `<table><thead><tr><th scope="col">${escapeHtml(locale.words.state)}</th>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}
