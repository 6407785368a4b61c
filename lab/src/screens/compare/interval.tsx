/** A paired difference as a small picture: 90 and 50 of 100 runs, the median, and no difference. */
import { scaleLinear } from "d3-scale";
import type { YearDifference } from "../../../../src/browser.js";

const WIDTH = 120;
const HEIGHT = 14;
const MARGIN = 4;

export interface IntervalProps {
  readonly difference: YearDifference;
  /** Ends of the scale that the cells of a row share. */
  readonly scale: readonly [low: number, high: number];
}

/** Its words stand beside it, so that it is hidden from those who hear the page. */
export function Interval({ difference, scale }: IntervalProps) {
  const [low, high] = scale;
  const x = scaleLinear(low < high ? [low, high] : [-1, 1], [MARGIN, WIDTH - MARGIN]);
  const middle = HEIGHT / 2;
  return (
    <svg class="interval" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line class="zero" x1={x(0)} x2={x(0)} y1={0} y2={HEIGHT} />
      <line class="thin" x1={x(difference.q05)} x2={x(difference.q95)} y1={middle} y2={middle} />
      <line class="thick" x1={x(difference.q25)} x2={x(difference.q75)} y1={middle} y2={middle} />
      <circle cx={x(difference.median)} cy={middle} r={3} />
    </svg>
  );
}

/** The scale that holds some differences and none. */
export const scaleOf = (all: readonly YearDifference[]): readonly [number, number] => [
  Math.min(0, ...all.map(({ q05 }) => q05)),
  Math.max(0, ...all.map(({ q95 }) => q95)),
];
