/** A fan chart as SVG text: bands of 50 and 90 %, the median, a few runs, the record as dots. */
import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import type { Spread } from "../engine/run/statistics.js";
import { readable } from "./format.js";
import { escapeHtml } from "./html.js";
import type { Locale } from "./locale/locale.js";

/** One point in time of a fan, `x` in years. */
export interface FanPoint extends Spread {
  readonly x: number;
}

/** An observed value. */
export interface ChartDot {
  readonly x: number;
  readonly y: number;
  /** A first release, which will be revised; drawn hollow. */
  readonly preliminary?: boolean;
}

/** What is drawn. */
export interface FanChart {
  readonly title: string;
  readonly unit: string;
  readonly points: readonly FanPoint[];
  /** Single runs, as values at the same points. */
  readonly runs: readonly (readonly number[])[];
  /** Median of the reference, dotted. */
  readonly reference?: readonly { readonly x: number; readonly y: number }[];
  /** Observed values. */
  readonly dots?: readonly ChartDot[];
  /** Top of the scale, shared by charts that are compared. */
  readonly top?: number;
  /** What the chart shows, in one sentence, for those who do not see it. */
  readonly description: string;
}

const WIDTH = 460;
const HEIGHT = 280;
const MARGIN = { top: 16, right: 14, bottom: 28, left: 62 };

/** The chart as an SVG element; colours and dashes come from the page's style sheet. */
export function fanChartSvg(chart: FanChart, locale: Locale): string {
  const [first = 0, last = 1] = extent([
    ...chart.points.map((point) => point.x),
    ...(chart.dots ?? []).map((dot) => dot.x),
  ]) as [number, number];
  const highest = Math.max(
    ...chart.points.map((point) => point.q95),
    ...(chart.dots ?? []).map((dot) => dot.y),
    chart.top ?? 0,
  );
  const x = scaleLinear([first, last], [MARGIN.left, WIDTH - MARGIN.right]);
  const y = scaleLinear([0, highest], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(5);
  const band = (low: "q05" | "q25", high: "q75" | "q95"): string =>
    area<FanPoint>(
      (point) => x(point.x),
      (point) => y(point[low]),
      (point) => y(point[high]),
    )(chart.points as FanPoint[]) ?? "";
  const path = (points: readonly { x: number; y: number }[]): string =>
    line<{ x: number; y: number }>(
      (point) => x(point.x),
      (point) => y(point.y),
    )(points as { x: number; y: number }[]) ?? "";
  const run = (values: readonly number[]): string =>
    path(values.map((value, i) => ({ x: chart.points[i]?.x ?? 0, y: value })));
  const years = x.ticks(6).filter(Number.isInteger);
  const parts = [
    ...y
      .ticks(5)
      .map(
        (value) =>
          `<line class="grid" x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${at(y(value))}" y2="${at(y(value))}"/><text class="tick" x="${MARGIN.left - 8}" y="${at(y(value) + 4)}" text-anchor="end">${escapeHtml(readable(value, locale))}</text>`,
      ),
    ...years.map(
      (year) =>
        `<text class="tick" x="${at(x(year))}" y="${HEIGHT - 8}" text-anchor="middle">${year}</text>`,
    ),
    `<path class="band90" d="${short(band("q05", "q95"))}"/>`,
    `<path class="band50" d="${short(band("q25", "q75"))}"/>`,
    ...chart.runs.map((values) => `<path class="run" d="${short(run(values))}"/>`),
    ...(chart.reference ? [`<path class="reference" d="${short(path(chart.reference))}"/>`] : []),
    `<path class="median" d="${short(path(chart.points.map((point) => ({ x: point.x, y: point.median }))))}"/>`,
    ...(chart.dots ?? []).map(
      (dot) =>
        `<circle class="${dot.preliminary ? "dot first" : "dot"}" cx="${at(x(dot.x))}" cy="${at(y(dot.y))}" r="2.6"/>`,
    ),
  ];
  return `<figure><figcaption><strong>${escapeHtml(chart.title)}</strong> <span class="unit">${escapeHtml(chart.unit)}</span></figcaption><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(chart.description)}">${parts.join("")}</svg></figure>`;
}

const at = (value: number): string => value.toFixed(1);

/** Coordinates with one decimal: a tenth of the size, and no eye sees the rest. */
const short = (path: string): string =>
  path.replace(/-?\d+\.\d+/g, (digits) => Number(digits).toFixed(1));
