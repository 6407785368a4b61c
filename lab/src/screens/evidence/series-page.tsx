/** An observed series: its values as a small chart and as a table, and how it is observed. */
import { readable, type Series, unitWords } from "../../../../src/browser.js";
import { BasisMark } from "../../components/basis-mark/basis-mark.js";
import { locale } from "../../state/settings.js";
import { Facts, SourceList } from "./facts.js";
import { evidenceScreenWords } from "./words.js";

const WIDTH = 640;
const HEIGHT = 180;
const EDGE = 8;
const BOTTOM = 24;

export function SeriesPage({ series }: { readonly series: Series }) {
  const words = evidenceScreenWords();
  const own = locale();
  const { points, means, unit, place, observation, vintage, basis, seen, byState } = series;
  const states = Object.keys(byState ?? {});
  return (
    <>
      <h2 lang="en">{means}</h2>
      <p>
        {unit === "1" ? "" : unitWords(unit, own)} · {place} ·{" "}
        <BasisMark basis={basis} seen={seen} />
      </p>
      {points.length > 1 ? <Course series={series} /> : null}
      <Facts
        rows={[
          ["observation", observation],
          ["vintage", vintage],
        ]}
      />
      {states.length > 0 ? <p>{words.byState(states.length)}</p> : null}
      {points.length > 0 ? (
        <details>
          <summary>{words.values}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.period}</th>
                <th scope="col" class="number">
                  {words.value}
                </th>
              </tr>
            </thead>
            <tbody>
              {points.map(([period, value]) => (
                <tr key={period}>
                  <th scope="row">
                    {period}
                    {series.preliminary?.includes(period) ? " *" : ""}
                  </th>
                  <td class="number">{readable(value, own)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ) : null}
      <SourceList ids={series.sources} />
    </>
  );
}

/** The values in the order of their periods, as dots on a line from zero. */
function Course({ series: { points, means } }: { readonly series: Series }) {
  const words = evidenceScreenWords();
  const own = locale();
  const values = points.map(([, value]) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = (i: number): number => EDGE + (i / (points.length - 1)) * (WIDTH - 2 * EDGE);
  const y = (value: number): number =>
    EDGE + ((high - value) / (high - low || 1)) * (HEIGHT - EDGE - BOTTOM);
  const [first = "", last = ""] = [points[0]?.[0], points.at(-1)?.[0]];
  const text = words.chartText(
    first,
    last,
    readable(Math.min(...values), own),
    readable(Math.max(...values), own),
  );
  return (
    <figure class="course">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${means} ${text}`}>
        <line class="zero" x1={EDGE} x2={WIDTH - EDGE} y1={y(0)} y2={y(0)} />
        <path d={`M${values.map((value, i) => `${x(i)} ${y(value)}`).join("L")}`} />
        {values.map((value, i) => (
          <circle key={points[i]?.[0]} cx={x(i)} cy={y(value)} r={points.length > 60 ? 1.4 : 2.6} />
        ))}
        <text x={EDGE} y={HEIGHT - 4}>
          {first}
        </text>
        <text x={WIDTH - EDGE} y={HEIGHT - 4} text-anchor="end">
          {last}
        </text>
      </svg>
      <figcaption class="note">{text}</figcaption>
    </figure>
  );
}
