/**
 * What is thought of a number before the model meets the record, as bars with its range and best
 * value; where draws are accepted, an outline of what remains of it.
 */
import "./density.css";
import { readable } from "../../../../src/browser.js";
import type { LabDensity, LabPosterior } from "../../../build/knowledge.js";
import { locale } from "../../state/settings.js";
import { densityWords } from "./words.js";

export interface DensityProps {
  readonly density: LabDensity;
  readonly best: number | null;
  readonly range: readonly [number, number] | null;
  /** Unit in words. */
  readonly unit: string;
  /** Name of the number. */
  readonly title: string;
}

const WIDTH = 320;
const HEIGHT = 84;
const BASE = 62;
const TOP = 6;
const FULL = 100;

export function Density({ density, best, range, unit, title }: DensityProps) {
  const words = densityWords();
  const own = locale();
  const { low, high, isLog, bars, posteriors } = density;
  const place = (value: number): number => {
    const scale = (one: number): number => (isLog ? Math.log(Math.max(one, low / 10)) : one);
    const share = (scale(value) - scale(low)) / (scale(high) - scale(low));
    return Math.min(WIDTH, Math.max(0, share * WIDTH));
  };
  const step = WIDTH / bars.length;
  const height = (bar: number): number => (bar / FULL) * (BASE - TOP);
  const number = (value: number): string => readable(value, own);
  const prior = words.prior(number(density.median), number(density.q05), number(density.q95), unit);
  const told = [
    prior,
    ...posteriors.map((one) =>
      words.posterior(
        one.model,
        number(one.median),
        number(one.q05),
        number(one.q95),
        one.kept,
        one.tried,
      ),
    ),
  ];
  return (
    <figure class="density">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${title}. ${told.join(" ")}`}>
        {bars.map((bar, i) => (
          <rect
            key={i}
            class="prior"
            x={i * step}
            y={BASE - height(bar)}
            width={step - 0.6}
            height={height(bar)}
          />
        ))}
        {posteriors.map((one, i) => (
          <path key={one.model} class={`posterior of-${i + 1}`} d={outline(one, step, height)} />
        ))}
        <line class="base" x1={0} x2={WIDTH} y1={BASE} y2={BASE} />
        {range ? (
          <line
            class="range"
            x1={place(range[0])}
            x2={place(range[1])}
            y1={BASE + 6}
            y2={BASE + 6}
          />
        ) : null}
        {best === null ? null : <path class="best" d={`M${place(best)} ${BASE + 1}l-5 9h10Z`} />}
        <text x={0} y={HEIGHT - 1}>
          {number(low)}
        </text>
        <text x={WIDTH} y={HEIGHT - 1} text-anchor="end">
          {number(high)}
        </text>
        {isLog ? (
          <text x={WIDTH / 2} y={HEIGHT - 1} text-anchor="middle">
            {words.logScale}
          </text>
        ) : null}
      </svg>
      <figcaption class="note">
        {told.map((sentence) => (
          <span key={sentence}>{sentence} </span>
        ))}
        {words.key}
      </figcaption>
    </figure>
  );
}

function outline({ bars }: LabPosterior, step: number, height: (bar: number) => number): string {
  const points = bars.flatMap((bar, i) => {
    const y = (BASE - height(bar)).toFixed(1);
    return [`${(i * step).toFixed(1)} ${y}`, `${((i + 1) * step).toFixed(1)} ${y}`];
  });
  return `M0 ${BASE}L${points.join("L")}L${WIDTH} ${BASE}`;
}
