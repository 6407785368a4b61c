/**
 * A chart of the brief, legible in black and white: the record as dots, a line a scenario told apart
 * by its dashes and its letter, the shaded 90 of 100 runs of the first scenario, and at the right the
 * spread of each at the end, thick for 50 and thin for 90 of 100 runs.
 */
import { scaleLinear } from "d3-scale";
import { readable } from "../format.js";
import type { Locale } from "../locale/locale.js";
import { letterOf } from "./brief.js";
import type { BriefLine, BriefChart as ChartData } from "./chart-data.js";

const WIDTH = 420;
const HEIGHT = 210;
const MARGIN = { top: 10, bottom: 22, left: 52 };
/** Width of one bar of spread at the right. */
const BAR = 16;
/** Every how many months a line has a point. */
const EVERY = 3;
const TICKS = 4;
const YEARS = 6;

export interface BriefChartProps {
  readonly chart: ChartData;
  readonly locale: Locale;
}

export function BriefChart({ chart, locale }: BriefChartProps) {
  const { lines, dots } = chart;
  const right = WIDTH - BAR * lines.length - 4;
  const own = lines.map((line) => ({
    ...line,
    points: line.points.filter((_, i) => (line.points.length - 1 - i) % EVERY === 0),
  }));
  const all = own.flatMap(({ points }) => points);
  const high = Math.max(...all.map(({ q95 }) => q95), ...dots.map(({ y }) => y));
  const low = Math.min(0, ...all.map(({ q05 }) => q05));
  const first = all[0]?.x ?? 0;
  const last = all.at(-1)?.x ?? first + 1;
  const x = scaleLinear([first, last], [MARGIN.left, right - 6]);
  const y = scaleLinear(
    [low, high > low ? high : low + 1],
    [HEIGHT - MARGIN.bottom, MARGIN.top],
  ).nice(TICKS);
  const at = (value: number): string => value.toFixed(1);
  const path = (points: readonly { readonly x: number }[], value: (i: number) => number): string =>
    `M${points.map((point, i) => `${at(x(point.x))},${at(y(value(i)))}`).join("L")}`;
  const median = ({ points }: BriefLine): string => path(points, (i) => points[i]?.median ?? 0);
  const shaded = own[1]?.points ?? [];
  const band = [
    path(shaded, (i) => shaded[i]?.q95 ?? 0),
    path(shaded, (i) => shaded[i]?.q05 ?? 0)
      .slice(1)
      .split("L")
      .reverse()
      .join("L"),
  ].join("L");
  return (
    <svg class="brief-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={chart.alt}>
      {y.ticks(TICKS).map((value) => (
        <g key={value}>
          <line
            class={value === 0 ? "base" : "grid"}
            x1={MARGIN.left}
            x2={right}
            y1={at(y(value))}
            y2={at(y(value))}
          />
          <text x={MARGIN.left - 6} y={at(y(value) + 3.5)} text-anchor="end">
            {readable(value, locale)}
          </text>
        </g>
      ))}
      {x
        .ticks(YEARS)
        .filter(Number.isInteger)
        .map((year) => (
          <text key={year} x={at(x(year))} y={HEIGHT - 6} text-anchor="middle">
            {year}
          </text>
        ))}
      {shaded.length > 0 ? <path class="band" d={`${band}Z`} /> : null}
      <line
        class="decided"
        x1={at(x(chart.decided))}
        x2={at(x(chart.decided))}
        y1={MARGIN.top}
        y2={HEIGHT - MARGIN.bottom}
      />
      {own.map((line) => (
        <path key={line.place} class={`line of-${line.place}`} d={median(line)} />
      ))}
      {dots
        .filter((dot) => dot.x >= first && dot.x <= last)
        .map((dot) => (
          <circle
            key={dot.x}
            class={dot.preliminary ? "dot first" : "dot"}
            cx={at(x(dot.x))}
            cy={at(y(dot.y))}
            r="1.9"
          />
        ))}
      {own.map(({ points, place }) => {
        const end = points.at(-1);
        const middle = at(right + BAR * (place + 0.5));
        return end ? (
          <g key={place} class={`bar of-${place}`}>
            <line class="thin" x1={middle} x2={middle} y1={at(y(end.q05))} y2={at(y(end.q95))} />
            <line class="thick" x1={middle} x2={middle} y1={at(y(end.q25))} y2={at(y(end.q75))} />
            <circle cx={middle} cy={at(y(end.median))} r="2.6" />
            <text x={middle} y={HEIGHT - 6} text-anchor="middle" class="letter">
              {letterOf(place)}
            </text>
          </g>
        ) : null;
      })}
    </svg>
  );
}
