/**
 * One outcome over time with its spread: the record as dots, bands of 50 and 90 of 100 runs, a few
 * single runs, a thin median, the reference dotted. Beside the picture stand a sentence, its
 * structure in words and its values as a table.
 */
import "./fan-chart.css";
import { useId, useMemo, useRef } from "preact/hooks";
import { type Locale, readable } from "../../../../src/browser.js";
import { componentWords } from "../../locale/parts.js";
import { locale } from "../../state/settings.js";
import { useWidth } from "../use-width.js";
import { type FanData, type FanFrame, fanPaths } from "./geometry.js";
import { SaveChart } from "./save-chart.js";
import { ValueTable } from "./value-table.js";

export interface FanChartProps {
  readonly title: string;
  /** Unit in words. */
  readonly unit: string;
  readonly data: FanData;
  /** What the chart says, in one sentence. */
  readonly sentence: string;
  readonly size?: "large" | "small";
  /** Place of the scenario among those compared, 1 to 4: its colour. */
  readonly series?: 1 | 2 | 3 | 4;
  /** First year drawn. */
  readonly from?: number;
  /** Where the record ends and scenarios begin, in years. */
  readonly now?: number;
  /** Top of the scale, where several charts share one. */
  readonly top?: number;
  /** Name for saved files. */
  readonly name: string;
  /** Asked to show a small chart large. */
  readonly onPromote?: () => void;
}

const LARGE = {
  width: 640,
  height: 300,
  margin: { top: 14, right: 74, bottom: 26, left: 64 },
  every: 1,
};
const SMALL = {
  width: 320,
  height: 170,
  margin: { top: 8, right: 10, bottom: 22, left: 52 },
  every: 3,
};
/** Of a chart on a narrow page, in pixels. */
const LOWEST = 200;
const FIRST_YEAR_DRAWN = 2012;

export function FanChart(props: FanChartProps) {
  const {
    title,
    unit,
    data,
    sentence,
    size = "large",
    series = 1,
    from = FIRST_YEAR_DRAWN,
    now,
    top,
    name,
  } = props;
  const words = componentWords();
  const own = locale();
  const id = useId();
  const picture = useRef<SVGSVGElement>(null);
  const usual = size === "large" ? LARGE : SMALL;
  const figure = useRef<HTMLElement>(null);
  const shown = useWidth(figure, usual.width);
  const frame: FanFrame = {
    ...usual,
    width: shown,
    height: Math.round(
      Math.max(size === "large" ? LOWEST : 0, (usual.height / usual.width) * shown),
    ),
    from,
    top,
  };
  const paths = useMemo(() => fanPaths(data, frame), [data, size, from, top, shown]);
  const { width, height, margin } = frame;
  const last = data.years.at(-1) ?? from;
  const structure = [
    words.chartStructure(
      String(from),
      String(Math.floor(last)),
      readable(paths.low, own),
      readable(paths.high, own),
      unit,
    ),
    paths.dots.length > 0 ? words.chartHistory : "",
    paths.reference ? words.chartReference : "",
  ].join(" ");
  return (
    <figure ref={figure} class={`fan ${size}`} style={{ "--series": `var(--series-${series})` }}>
      <figcaption>
        <h3>{title}</h3>
        <span class="unit">{unit}</span>
      </figcaption>
      <svg
        ref={picture}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
      >
        <title id={`${id}-title`}>{`${title}: ${sentence}`}</title>
        <desc id={`${id}-text`}>{structure}</desc>
        {paths.ticks.map(({ value, y }) => (
          <g key={value}>
            <line
              class={value === 0 ? "base" : "grid"}
              x1={margin.left}
              x2={width - margin.right}
              y1={y}
              y2={y}
            />
            <text x={margin.left - 8} y={y + 4} text-anchor="end">
              {tickText(value, own)}
            </text>
          </g>
        ))}
        {paths.years.map(({ year, x }) => (
          <text key={year} x={x} y={height - 6} text-anchor="middle">
            {year}
          </text>
        ))}
        {now === undefined ? null : (
          <line
            class="now"
            x1={paths.x(now)}
            x2={paths.x(now)}
            y1={margin.top}
            y2={height - margin.bottom}
          />
        )}
        <path class="band90" d={paths.band90} />
        <path class="band50" d={paths.band50} />
        {paths.samples.map((path, i) => (
          <path key={i} class="run" d={path} />
        ))}
        <path class="median" d={paths.median} />
        {paths.reference ? <path class="reference" d={paths.reference} /> : null}
        {paths.dots.map(({ x, y, first }) => (
          <circle
            key={x}
            class={first ? "dot first" : "dot"}
            cx={x}
            cy={y}
            r={size === "large" ? 2.6 : 1.8}
          />
        ))}
        {size === "large" ? (
          <EndLabels
            x={width - margin.right + 6}
            labels={[
              { text: words.median, y: paths.ends.median, kind: "label" },
              ...(paths.ends.reference === undefined
                ? []
                : [{ text: words.reference, y: paths.ends.reference, kind: "label of-reference" }]),
            ]}
          />
        ) : null}
        {size === "large" && paths.dots[0] ? (
          <text class="label of-record" x={paths.dots[0].x} y={paths.dots[0].y - 12}>
            {words.record}
          </text>
        ) : null}
      </svg>
      <div class="chart-tools screen-only">
        {props.onPromote ? (
          <button type="button" onClick={props.onPromote} aria-label={`${words.promote}: ${title}`}>
            {words.promote}
          </button>
        ) : null}
        {size === "large" ? (
          <SaveChart
            picture={picture}
            data={data}
            name={name}
            title={title}
            unit={unit}
            alt={`${title}: ${sentence} ${structure}`}
          />
        ) : null}
      </div>
      {size === "large" ? <ValueTable data={data} title={title} unit={unit} /> : null}
    </figure>
  );
}

/** From here on a number on a scale is shortened. */
const LARGE_NUMBER = 1e6;

/** A number on a scale; sentences and tables have it in full. */
const tickText = (value: number, own: Locale): string =>
  Math.abs(value) < LARGE_NUMBER
    ? readable(value, own)
    : new Intl.NumberFormat(own.tag, { notation: "compact" }).format(value);

/** Between the middles of two labels. */
const LABEL_HEIGHT = 14;

interface EndLabelsProps {
  readonly x: number;
  readonly labels: readonly { readonly text: string; readonly y: number; readonly kind: string }[];
}

/** Names of lines at their right ends, kept apart. */
function EndLabels({ x, labels }: EndLabelsProps) {
  const sorted = [...labels].sort((a, b) => a.y - b.y);
  const [upper, lower] = sorted;
  const missing = upper && lower ? Math.max(0, LABEL_HEIGHT - (lower.y - upper.y)) / 2 : 0;
  return (
    <>
      {sorted.map(({ text, y, kind }, i) => (
        <text key={text} class={kind} x={x} y={y + 4 + (i === 0 ? -missing : missing)}>
          {text}
        </text>
      ))}
    </>
  );
}
