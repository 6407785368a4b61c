/** Pages of parameters, findings, series and tables. */
import type { Finding, Parameter, Series } from "../../evidence/record.js";
import { evidence } from "../../evidence/registry.js";
import { evidenceTables, sourcesOf } from "../evidence-entries.js";
import { priorText } from "../evidence-text.js";
import { grouped, originText, rangeText, sourceLinks } from "./evidence-links.js";
import { anchor, cellText, markdownTable, type Page, page } from "./markdown.js";

/** One page a sector. */
export const parameterPages = (): Page[] =>
  [...grouped(evidence.parameters)].map(([sector, parameters]) =>
    page(`parameters-${sector}`, `Parameters: ${sector}`, parameters.length, [
      "Value and range in the unit named; cautions and other estimates stand below the meaning.",
      "",
      ...markdownTable(
        ["Id", "Meaning", "Value", "Range", "Unit", "Prior", "As of", "Origin", "Sources"],
        parameters.map((parameter) => [
          anchor(parameter.id),
          parameterMeaning(parameter),
          cellText(parameter.best),
          rangeText(parameter.range),
          cellText(parameter.unit),
          cellText(priorText(parameter.prior)),
          cellText(parameter.asOf),
          originText(parameter),
          sourceLinks(parameter.sources),
        ]),
      ),
    ]),
  );

function parameterMeaning(parameter: Parameter): string {
  const alternatives = (parameter.alternatives ?? []).map((one) => {
    const value = [one.value, rangeText(one.range)].filter((part) => part !== null && part !== "");
    return `Or ${value.join(", ")}: ${cellText(one.says)} (${originText(one)}; ${sourceLinks(one.sources)})`;
  });
  return [
    cellText(parameter.means),
    ...(parameter.caution === undefined ? [] : [`Caution: ${cellText(parameter.caution)}`]),
    ...(parameter.priorNote === undefined ? [] : [`Prior: ${cellText(parameter.priorNote)}`]),
    ...alternatives,
    ...(parameter.defaultBecause === undefined
      ? []
      : [`Default because: ${cellText(parameter.defaultBecause)}`]),
  ].join("<br>");
}

/** Published results. */
export function findingsPage(): Page {
  const { findings } = evidence;
  return page("findings", "Findings", findings.length, [
    "Published results that the model may be asked to reproduce. `used` set a number in the model, `held-out` set none, `not comparable` has another scale, time or estimand.",
    "",
    ...markdownTable(
      ["Id", "Finding", "Published", "Role", "Sector", "Origin", "Sources"],
      findings.map((finding) => [
        anchor(finding.id),
        [
          `**${cellText(finding.title)}**`,
          `${cellText(finding.setting)}. ${cellText(finding.intervention)}. ${cellText(finding.outcome)}.`,
          ...(finding.caution === undefined ? [] : [`Caution: ${cellText(finding.caution)}`]),
        ].join("<br>"),
        publishedText(finding),
        `${finding.role}. ${cellText(finding.roleBecause)} ${cellText(finding.mapping)}`.trim(),
        finding.sector,
        originText(finding),
        sourceLinks(finding.sources),
      ]),
    ),
  ]);
}

const publishedText = (finding: Finding): string =>
  finding.published
    .map((one) => {
      const interval =
        one.low === null || one.high === null ? "" : ` (${rangeText([one.low, one.high])})`;
      const value = one.value === null ? "" : `${one.value}${interval} ${one.unit}: `;
      return `${one.key === "" ? "" : `${one.key}: `}${value}${cellText(one.says)}`;
    })
    .join("<br>");

/** Observed series, without their values. */
export function seriesPage(): Page {
  const { series } = evidence;
  return page("series", "Observed series", series.length, [
    "What is observed, from when to when. The values are printed by `ironriver evidence ID`.",
    "",
    ...markdownTable(
      [
        "Id",
        "Meaning",
        "Unit",
        "Place",
        "Step",
        "From",
        "To",
        "Values",
        "Vintage",
        "Origin",
        "Sources",
      ],
      series.map((one) => [
        anchor(one.id),
        `${cellText(one.means)}<br>${cellText(one.observation)}`,
        cellText(one.unit),
        one.place,
        one.step,
        ...spanOf(one),
        cellText(one.vintage),
        originText(one),
        sourceLinks(one.sources),
      ]),
    ),
  ]);
}

function spanOf(series: Series): readonly [string, string, string] {
  const periods = [series.points, ...Object.values(series.byState ?? {})]
    .flatMap((points) => points.map(([period]) => period))
    .sort();
  return [periods[0] ?? "", periods.at(-1) ?? "", String(periods.length)];
}

/** Tables, without their rows. */
export function tablesPage(): Page {
  return page("tables", "Tables", evidenceTables.length, [
    "Records that are neither a number nor a series: presence, ties, events, capabilities. Their rows are printed by `ironriver evidence ID`.",
    "",
    ...markdownTable(
      ["Id", "Meaning", "Rows", "Sources"],
      evidenceTables.map((one) => [
        anchor(one.id),
        cellText(one.means),
        String(one.rows.length),
        sourceLinks(sourcesOf({ type: "table", record: one })),
      ]),
    ),
  ]);
}
