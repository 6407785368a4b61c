/** From columns of numbers to the paths of a fan chart. */
import { scaleLinear } from "d3-scale";
import type { ChartDot, SpreadColumns } from "../../../../src/browser.js";

/** What is drawn, whatever the size. */
export interface FanData {
  /** Years, one a point; `2026.5` is the end of June 2026. */
  readonly years: Float64Array;
  readonly spread: SpreadColumns;
  /** Runs that the spread is of. */
  readonly members?: number;
  readonly samples: readonly Float64Array[];
  /** Median of the reference, at the same points. */
  readonly reference?: Float64Array | undefined;
  /** The record, in the same unit. */
  readonly dots: readonly ChartDot[];
}

/** Sizes in the units of the picture. */
export interface FanFrame {
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Every how many points one is drawn. */
  readonly every: number;
  /** First year drawn. */
  readonly from: number;
  /** Top of the scale, where several charts share one. */
  readonly top?: number | undefined;
}

export interface FanPaths {
  readonly band90: string;
  readonly band50: string;
  readonly median: string;
  readonly samples: readonly string[];
  readonly reference: string | undefined;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly first: boolean }[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  /** Heights of the lines at the right end. */
  readonly ends: { readonly median: number; readonly reference: number | undefined };
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly low: number;
  readonly high: number;
}

/** Between two years named below a chart, at least. */
const YEAR_ROOM = 70;
const VALUE_TICKS = 5;

export function fanPaths(data: FanData, frame: FanFrame): FanPaths {
  const { margin, width, height, every, from } = frame;
  const places = drawnPlaces(data.years, every, from);
  const dots = data.dots.filter((dot) => dot.x >= from);
  const lastYear = data.years.at(-1) ?? from + 1;
  const [low, high] = extremes(data, places, dots, frame.top);
  const x = scaleLinear([from, lastYear], [margin.left, width - margin.right]);
  const y = scaleLinear([low, high], [height - margin.bottom, margin.top]).nice(VALUE_TICKS);
  const points = (values: Float64Array): string[] =>
    places.map((place) => `${short(x(data.years[place]!))},${short(y(values[place]!))}`);
  const lineOf = (values: Float64Array): string => `M${points(values).join("L")}`;
  const bandOf = (lower: Float64Array, upper: Float64Array): string =>
    `M${points(upper).join("L")}L${points(lower).reverse().join("L")}Z`;
  const [bottom = 0, top = 1] = y.domain();
  return {
    band90: bandOf(data.spread.q05, data.spread.q95),
    band50: bandOf(data.spread.q25, data.spread.q75),
    median: lineOf(data.spread.median),
    samples: data.samples.map(lineOf),
    reference: data.reference && lineOf(data.reference),
    dots: dots.map((dot) => ({ x: x(dot.x), y: y(dot.y), first: dot.preliminary === true })),
    ticks: y.ticks(VALUE_TICKS).map((value) => ({ value, y: y(value) })),
    years: x
      .ticks(Math.max(2, Math.floor((width - margin.left - margin.right) / YEAR_ROOM)))
      .filter(Number.isInteger)
      .map((year) => ({ year, x: x(year) })),
    ends: {
      median: y(data.spread.median.at(-1) ?? 0),
      reference: data.reference && y(data.reference.at(-1) ?? 0),
    },
    x,
    y,
    low: bottom,
    high: top,
  };
}

function drawnPlaces(years: Float64Array, every: number, from: number): number[] {
  const places: number[] = [];
  const last = years.length - 1;
  for (let place = last % every; place <= last; place += every) {
    if (years[place]! >= from) places.push(place);
  }
  return places;
}

/** The scale holds zero, all that is drawn as a band or line, and the record. */
function extremes(
  { spread, samples, reference }: FanData,
  places: readonly number[],
  dots: readonly ChartDot[],
  top = 0,
): [low: number, high: number] {
  let low = 0;
  let high = top;
  const take = (value: number): void => {
    if (value < low) low = value;
    if (value > high) high = value;
  };
  for (const place of places) {
    take(spread.q05[place]!);
    take(spread.q95[place]!);
    if (reference) take(reference[place]!);
    for (const one of samples) take(one[place]!);
  }
  for (const dot of dots) take(dot.y);
  return [low, high > low ? high : low + 1];
}

/** One decimal: no eye sees the rest. */
const short = (value: number): string => String(Math.round(value * 10) / 10);
