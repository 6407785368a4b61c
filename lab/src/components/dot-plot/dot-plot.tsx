/**
 * The paired difference to the reference as fifty dots, each standing for as many runs (a quantile
 * dot plot, after M. Kay and others, 2016): hollow below no difference, full above.
 */
import "./dot-plot.css";
import { scaleLinear } from "d3-scale";
import { useRef } from "preact/hooks";
import { signed } from "../../../../src/browser.js";
import { componentWords } from "../../locale/parts.js";
import { locale } from "../../state/settings.js";
import { useWidth } from "../use-width.js";

export interface DotPlotProps {
  /** Paired differences run by run. */
  readonly differences: readonly number[];
  /** Unit in words. */
  readonly unit: string;
  readonly title: string;
}

const DOTS = 50;
const USUAL_WIDTH = 560;
const MARGIN = 30;
const COLUMNS = 50;
/** Of a dot at most, where dots stand one above the other. */
const LARGEST_RADIUS = 4.5;
/** Of the tallest pile at most. */
const HIGHEST = 130;

export function DotPlot({ differences, unit, title }: DotPlotProps) {
  const words = componentWords();
  const own = locale();
  const figure = useRef<HTMLElement>(null);
  const width = Math.min(USUAL_WIDTH, useWidth(figure, USUAL_WIDTH));
  if (differences.every((value) => value === 0)) {
    return differences.length > 0 ? <p class="note">{words.allTheSame(title)}</p> : null;
  }
  const values = quantiles(differences, DOTS);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const x = scaleLinear(low < high ? [low, high] : [-1, 1], [MARGIN, width - MARGIN]);
  const placed = stacked(values, x, width);
  const tallest = Math.max(1, ...placed.map(({ level }) => level + 1));
  const radius = Math.min(
    LARGEST_RADIUS,
    HIGHEST / tallest / 2,
    (width - 2 * MARGIN) / COLUMNS / 2,
  );
  const base = tallest * 2 * radius + 18;
  const below = values.filter((value) => value < 0).length;
  const above = values.filter((value) => value > 0).length;
  const text = words.dotPlot(below, above, DOTS);
  const ends = [low, high].filter((value, i) => value !== 0 && (i === 0 || value !== low));
  return (
    <figure ref={figure} class="dots" style={{ margin: 0 }}>
      <svg viewBox={`0 0 ${width} ${base + 24}`} role="img" aria-label={`${title}. ${text}`}>
        <line class="zero" x1={x(0)} x2={x(0)} y1={12} y2={base + 4} />
        <text x={x(0)} y={8} text-anchor={anchorAt(x(0), width)}>
          {words.noDifference}
        </text>
        {placed.map(({ value, column, level }, i) => (
          <circle
            key={i}
            class={value < 0 ? "below" : undefined}
            cx={MARGIN + (column + 0.5) * ((width - 2 * MARGIN) / COLUMNS)}
            cy={base - radius - level * 2 * radius}
            r={radius * 0.87}
          />
        ))}
        {ends.map((value) => (
          <text key={value} x={x(value)} y={base + 18} text-anchor={anchorAt(x(value), width)}>
            {signed(value, own)}
          </text>
        ))}
      </svg>
      <figcaption class="note">
        {title}. {text} {words.scaleIn(unit)}
      </figcaption>
    </figure>
  );
}

function anchorAt(x: number, width: number): "start" | "middle" | "end" {
  if (x < 2 * MARGIN) return "start";
  return x > width - 2 * MARGIN ? "end" : "middle";
}

/** Middles of as many parts of equal weight. */
function quantiles(values: readonly number[], count: number): number[] {
  if (values.length === 0) return [];
  const sorted = Float64Array.from(values).sort();
  return Array.from({ length: count }, (_, i) => {
    const rank = ((i + 0.5) / count) * sorted.length - 0.5;
    const lower = Math.max(0, Math.floor(rank));
    const upper = Math.min(sorted.length - 1, lower + 1);
    const share = Math.max(0, rank - lower);
    return sorted[lower]! * (1 - share) + sorted[upper]! * share;
  });
}

function stacked(values: readonly number[], x: (value: number) => number, width: number) {
  const levels = new Map<number, number>();
  return values.map((value) => {
    const share = (x(value) - MARGIN) / (width - 2 * MARGIN);
    const column = Math.min(COLUMNS - 1, Math.max(0, Math.floor(share * COLUMNS)));
    const level = levels.get(column) ?? 0;
    levels.set(column, level + 1);
    return { value, column, level };
  });
}
