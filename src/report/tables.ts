/** Results as tables of text for the terminal. */
import Table from "cli-table3";
import type { EnsembleResult, OutcomeResult, ScenarioResult } from "../experiment/ensemble.js";
import { acceptedFor, excludedShare } from "../experiment/history/accepted-draws.js";
import { modelById } from "../model/models.js";
import { endOfYear, monthName, monthNumber } from "../policy/calendar.js";
import { structureOf } from "../policy/switches.js";
import { version } from "../version.js";
import { isNational, lastYear, outcomeOf } from "./comparison.js";
import { costPerDeathCell, hasCostPerDeath } from "./cost-per-death.js";
import {
  describeDifference,
  describeSigns,
  periodText,
  periodUnit,
  shownDifference,
  unitWords,
} from "./describe.js";
import { inHundred, readable } from "./format.js";
import { orderBriefs } from "./law-brief.js";
import type { Locale } from "./locale/locale.js";

/** Borders that survive a copy into an article or a ticket. */
const PLAIN = {
  style: { head: [], border: [] },
  chars: {
    top: "",
    "top-mid": "",
    "top-left": "",
    "top-right": "",
    bottom: "",
    "bottom-mid": "",
    "bottom-left": "",
    "bottom-right": "",
    left: "",
    "left-mid": "",
    mid: "",
    "mid-mid": "",
    right: "",
    "right-mid": "",
    middle: "  ",
  },
};

/** A plain table; numbers are set to the right where `right` says so. */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const table = new Table({
    ...PLAIN,
    head: [...head],
    colAligns: head.map((_, i) => (right.includes(i) ? "right" : "left")),
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString();
}

/** Model, version, seed, members, structure: under every result. */
export function ensembleNote(result: EnsembleResult, locale: Locale): string {
  const scenario = result.scenarios[0]?.scenario;
  if (!scenario) return "";
  const structure = Object.entries(
    structureOf(modelById(scenario.model, "").switches, scenario.structure),
  );
  const accepted = acceptedFor(scenario);
  return locale.ensembleNote({
    model: scenario.model,
    version,
    seed: result.seed,
    members: result.members,
    structure: structure.map(([id, state]) => `${id}=${state}`).join(", ") || locale.words.none,
    values: result.values,
    ...(accepted && result.values === "accepted"
      ? { excluded: `${inHundred(excludedShare(accepted))} %` }
      : {}),
  });
}

/**
 * Months shown of a run: before the scenario begins, the last one of the first decision that ends,
 * five years on, and at its end.
 */
function shownMonths(result: EnsembleResult): number[] {
  const scenario = result.scenarios[0]?.scenario;
  if (!scenario) return [];
  const from = monthNumber(scenario.from) ?? 0;
  const last = endOfYear(scenario.to) - 1;
  const ends = scenario.settings.flatMap(({ to }) => monthNumber(to ?? "") ?? []);
  const wanted = [from - 1, Math.min(...ends), from + 59, last].filter(
    (month) => month >= 0 && month <= last,
  );
  return [...new Set(wanted)].sort((a, b) => a - b);
}

/** A table of outcomes at a few months: median and 5 to 95 %. */
export function outcomeTable(result: EnsembleResult, locale: Locale): string {
  const months = shownMonths(result);
  const outcomes = result.scenarios[0]?.outcomes ?? [];
  return textTable(
    [locale.words.outcome, locale.words.unit, ...months.map(monthName)],
    outcomes
      .filter(isNational)
      .map(({ outcome, monthly }) => [
        locale.outcomes[outcome.id] ?? outcome.id,
        unitWords(outcome.unit, locale),
        ...months.map((month) => spreadText(monthly[month], locale)),
      ]),
    months.map((_, i) => i + 2),
  );
}

function spreadText(spread: OutcomeResult["monthly"][number] | undefined, locale: Locale): string {
  if (!spread) return "";
  const [middle, low, high] = [spread.median, spread.q05, spread.q95].map((value) =>
    readable(value, locale),
  );
  return locale.quantity(middle ?? "", low ?? "", high ?? "", "").trim();
}

/**
 * A table of differences, outcomes in rows and scenarios in columns: flows summed from the first
 * decision on, levels at the end of the last year.
 */
export function differenceTable(result: EnsembleResult, locale: Locale): string {
  const year = lastYear(result);
  const others = result.scenarios.slice(1);
  const outcomes = result.scenarios[0]?.outcomes ?? [];
  return textTable(
    [locale.words.outcome, ...others.map(({ scenario }) => scenario.title[locale.language])],
    [
      ...outcomes.filter(isNational).map(({ outcome }) => [
        wrapped(outcomeAndPeriod(outcome.id, others, year, locale), COLUMN),
        ...others.map((other) => {
          const difference = shownDifference(outcomeOf(other, outcome.id), year);
          return difference
            ? `${describeDifference(difference, periodUnit(outcome, difference), locale)}\n${describeSigns(difference, locale)}`
            : "";
        }),
      ]),
      ...(hasCostPerDeath(result)
        ? [
            [
              locale.costPerDeath.label(year),
              ...others.map((other) => costPerDeathCell(other, locale).join("\n")),
            ],
          ]
        : []),
      ...lawTableRows(others, locale),
    ],
  );
}

/** Characters of a column of text. */
const COLUMN = 44;

/** What the three orders of law hold of each scenario, one row an order. */
function lawTableRows(others: readonly ScenarioResult[], locale: Locale): string[][] {
  const briefs = others.map(({ scenario }) => orderBriefs(scenario, locale));
  return (briefs[0] ?? []).map(({ order }, i) => [
    order,
    ...briefs.map((brief) => wrapped(brief[i]?.answer ?? "", COLUMN)),
  ]);
}

/** A text in lines of at most so many characters, broken between words. */
function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines.join("\n");
}

/** An outcome's label with the year or years that are shown of it. */
function outcomeAndPeriod(
  id: string,
  others: readonly ScenarioResult[],
  year: number,
  locale: Locale,
): string {
  const shown = others.flatMap((other) => shownDifference(outcomeOf(other, id), year) ?? []);
  return [locale.outcomes[id] ?? id, ...shown.slice(0, 1).map(periodText)].join(", ");
}
