/** A comparison as one HTML file that needs nothing else: words, fan charts, table, sources. */

import { registered_homicides_year } from "../evidence/mexico-data/homicides.js";
import {
  prosecutor_homicide_victims_daily_mean_first_release,
  prosecutor_homicide_victims_month,
} from "../evidence/mexico-data/prosecutor-victims.js";
import type { Series } from "../evidence/record.js";
import { sourceById } from "../evidence/registry.js";
import type { EnsembleResult, OutcomeResult, ScenarioResult } from "../experiment/ensemble.js";
import { FIRST_YEAR, MONTHS_PER_YEAR, monthNumber } from "../policy/calendar.js";
import { comparisonSentences, isNational, lastYear, outcomeOf } from "./comparison.js";
import { costPerDeathCell, hasCostPerDeath } from "./cost-per-death.js";
import {
  describeDifference,
  describeSigns,
  describeSpread,
  periodText,
  periodUnit,
  shownDifference,
  unitWords,
} from "./describe.js";
import { type ChartDot, type FanChart, fanChartSvg } from "./fan-chart.js";
import { readable } from "./format.js";
import { escapeHtml } from "./html.js";
import { reportStyle } from "./html-style.js";
import { lawOfComparison } from "./law-brief.js";
import { lawWords } from "./locale/law-words.js";
import type { Locale } from "./locale/locale.js";
import { stateSections } from "./maps/state-section.js";
import { extrapolationNotes, preventionNotes } from "./notes.js";
import { dotsOf, observedDots } from "./observed-dots.js";
import { precedentLines } from "./precedents.js";
import { ensembleNote } from "./tables.js";

/** Series that stand beside the charts. */
const OBSERVED: readonly Series[] = [
  registered_homicides_year,
  prosecutor_homicide_victims_month,
  prosecutor_homicide_victims_daily_mean_first_release,
];

/** Of this model the report tells what it was published for and what has happened since. */
const PUBLISHED_MODEL = "core-2023";

/** The page. `command` is what was typed to make it. */
export function htmlReport(result: EnsembleResult, command: string, locale: Locale): string {
  const { words } = locale;
  const isPublished = result.scenarios.every(({ scenario }) => scenario.model === PUBLISHED_MODEL);
  const title = isPublished
    ? words.reportTitle
    : result.scenarios.map(({ scenario }) => scenario.title[locale.language]).join(" / ");
  const body = [
    `<h1>${escapeHtml(title)}</h1>`,
    ...(isPublished ? [paragraph(words.reportIntro)] : []),
    ...result.scenarios.map(
      ({ scenario }) =>
        `<p><strong>${escapeHtml(scenario.title[locale.language])}.</strong> ${escapeHtml(scenario.about?.[locale.language] ?? "")}</p>`,
    ),
    `<ul>${comparisonSentences(result, locale)
      .map((sentence) => `<li>${escapeHtml(sentence)}</li>`)
      .join("")}</ul>`,
    legend(locale),
    ...chartsByOutcome(result, locale),
    ...stateSections(result, locale),
    ...(isPublished
      ? [`<h2>${escapeHtml(words.sinceTitle)}</h2>`, paragraph(words.sinceText), homicides(locale)]
      : []),
    ...(isPublished || result.scenarios.length > 1 ? [comparisonTable(result, locale)] : []),
    paragraph(isPublished ? words.spreadText : words.spreadTextWithChance),
    ...[...preventionNotes(result, locale), ...extrapolationNotes(result, locale)].map(paragraph),
    ...law(result, locale),
    `<h2>${escapeHtml(words.limitsTitle)}</h2>`,
    paragraph(isPublished ? words.limitsText : words.limitsElsewhere),
    `<h2>${escapeHtml(words.sources)}</h2>`,
    sources(result),
    `<h2>${escapeHtml(words.commandTitle)}</h2>`,
    `<pre>${escapeHtml(command)}</pre>`,
    `<p class="note">${escapeHtml(ensembleNote(result, locale))}</p>`,
  ];
  return `<!doctype html>
<html lang="${locale.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)} - Iron River</title><style>${reportStyle}</style></head>
<body><main>${body.join("\n")}</main></body></html>
`;
}

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;

function legend(locale: Locale): string {
  const { words } = locale;
  const entries = [
    ["band90", "5-95 %"],
    ["band50", "25-75 %"],
    ["median", "50 %"],
    ["run", words.sampledRuns],
    ["reference", words.reference],
    ["dot", words.history],
  ] as const;
  return `<p class="legend">${entries
    .map(
      ([name, text]) =>
        `<span><svg viewBox="0 0 24 12" aria-hidden="true">${
          name.startsWith("band")
            ? `<rect class="${name}" width="24" height="12"/>`
            : name === "dot"
              ? `<circle class="dot" cx="12" cy="6" r="3"/>`
              : `<path class="${name}" d="M0 6H24"/>`
        }</svg> ${escapeHtml(text)}</span>`,
    )
    .join(" ")}</p>`;
}

/** One row of charts an outcome, one chart a scenario, all to the same scale. */
function chartsByOutcome(result: EnsembleResult, locale: Locale): string[] {
  const outcomes = (result.scenarios[0]?.outcomes ?? []).filter(isNational);
  return outcomes.map(({ outcome }) => {
    const own = result.scenarios.flatMap((scenario) => outcomeOf(scenario, outcome.id) ?? []);
    const top = Math.max(...own.flatMap(({ monthly }) => monthly.map((spread) => spread.q95)));
    const charts = result.scenarios.map((scenario, s) =>
      fanChartSvg(chartOf(result, scenario, s, outcome.id, top, locale), locale),
    );
    return `<h2>${escapeHtml(locale.outcomes[outcome.id] ?? outcome.id)}</h2><div class="row">${charts.join("")}</div>`;
  });
}

function chartOf(
  result: EnsembleResult,
  own: ScenarioResult,
  index: number,
  id: string,
  top: number,
  locale: Locale,
): FanChart {
  const { scenario } = own;
  const shown = outcomeOf(own, id);
  const reference = result.scenarios[0] && outcomeOf(result.scenarios[0], id);
  if (!shown || !reference) throw new Error("every scenario has every outcome");
  const last = shown.monthly.at(-1);
  const unit = shown.outcome.unit;
  const since = (monthNumber(scenario.from) ?? 0) - 1;
  return {
    title: scenario.title[locale.language],
    unit: unitWords(unit, locale),
    points: shown.monthly.map((spread, month) => ({ ...spread, x: yearOf(month) })),
    runs: shown.samples.map((values) => [...values]),
    ...(index === 0
      ? {}
      : {
          reference: reference.monthly
            .map((spread, month) => ({ x: yearOf(month), y: spread.median }))
            .slice(Math.max(0, since)),
        }),
    dots: observedDots(shown.outcome),
    top,
    description: `${locale.outcomes[id] ?? id}, ${scenario.title[locale.language]}, ${scenario.to}: ${last ? describeSpread(last, unit, locale) : ""}`,
  };
}

/** A month's value stands at the month's end. */
const yearOf = (month: number): number => FIRST_YEAR + (month + 1) / MONTHS_PER_YEAR;

/** Homicides as observed, without a model: registered a year, and prosecutors' victims a day. */
function homicides(locale: Locale): string {
  const { words } = locale;
  const yearly = dotsOf(registered_homicides_year, "person/year", 2006);
  const daily = [
    ...dotsOf(prosecutor_homicide_victims_month, "person/day", 2018),
    ...dotsOf(prosecutor_homicide_victims_daily_mean_first_release, "person/day", 2018),
  ];
  return `<div class="row">${[
    observedChart(words.homicidesTitle, "person/year", yearly, locale),
    observedChart(words.victimsTitle, "person/day", daily, locale),
  ].join("")}</div><p class="note">${escapeHtml(words.victimsNote)}</p>`;
}

function observedChart(
  title: string,
  unit: string,
  dots: readonly ChartDot[],
  locale: Locale,
): string {
  const latest = dots.at(-1);
  const description = `${title}: ${latest ? `${readable(latest.y, locale)} (${Math.floor(latest.x)})` : ""}`;
  return fanChartSvg(
    { title, unit: unitWords(unit, locale), points: [], runs: [], dots, description },
    locale,
  );
}

function comparisonTable(result: EnsembleResult, locale: Locale): string {
  const year = lastYear(result);
  const cell = (own: OutcomeResult | undefined): string => {
    const difference = shownDifference(own, year);
    if (!own || !difference) return `<td>${escapeHtml(locale.words.reference)}</td>`;
    const text = `${periodText(difference)}: ${describeDifference(difference, periodUnit(own.outcome, difference), locale)}`;
    return `<td>${escapeHtml(text)}<br>${escapeHtml(describeSigns(difference, locale))}</td>`;
  };
  const rows = (result.scenarios[0]?.outcomes ?? [])
    .filter(isNational)
    .map(
      ({ outcome }) =>
        `<tr><th scope="row">${escapeHtml(locale.outcomes[outcome.id] ?? outcome.id)}</th>${result.scenarios
          .map((scenario) => cell(outcomeOf(scenario, outcome.id)))
          .join("")}</tr>`,
    );
  if (hasCostPerDeath(result)) {
    const [, ...others] = result.scenarios;
    const costs = others.map(
      (own) => `<td>${costPerDeathCell(own, locale).map(escapeHtml).join("<br>")}</td>`,
    );
    rows.push(
      `<tr><th scope="row">${escapeHtml(locale.costPerDeath.label(year))}</th><td>${escapeHtml(locale.words.reference)}</td>${costs.join("")}</tr>`,
    );
  }
  const head = result.scenarios
    .map(({ scenario }) => `<th scope="col">${escapeHtml(scenario.title[locale.language])}</th>`)
    .join("");
  return `<h2>${escapeHtml(locale.words.difference)}</h2><table><thead><tr><td></td>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

/** What the three orders of law hold of each scenario, and cases of force like it. */
function law({ scenarios }: EnsembleResult, locale: Locale): string[] {
  const all = scenarios.map(({ scenario }) => scenario);
  const told = lawOfComparison(all, locale);
  if (told.length === 0) return [];
  const cases = new Set(all.flatMap((scenario) => precedentLines(scenario, locale)));
  const list = (lines: readonly string[]): string =>
    `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul>`;
  return [
    `<h2>${escapeHtml(lawWords.law[locale.language])}</h2>`,
    ...told.flatMap(({ titles, lines }) => [
      `<p><strong>${escapeHtml(titles)}</strong></p>`,
      list(lines),
    ]),
    ...(cases.size > 0 ? [list([...cases])] : []),
  ];
}

function sources(result: EnsembleResult): string {
  const ids = new Set(
    (result.scenarios[0]?.outcomes ?? []).flatMap(({ outcome }) => outcome.sources),
  );
  for (const series of OBSERVED) for (const id of series.sources) ids.add(id);
  return `<ul>${[...ids]
    .map((id) => sourceById(id))
    .map(
      (source) =>
        `<li>${escapeHtml(`${source.authors} (${source.year}). ${source.title}. ${source.where}`)}</li>`,
    )
    .join("")}</ul>`;
}
