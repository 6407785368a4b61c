/** The values of a chart, year by year: its twin for those who do not see it. */
import { useState } from "preact/hooks";
import { readable } from "../../../../src/browser.js";
import { componentWords } from "../../locale/parts.js";
import { locale } from "../../state/settings.js";
import type { FanData } from "./geometry.js";

const MONTHS = 12;

export interface ValueTableProps {
  readonly data: FanData;
  readonly title: string;
  readonly unit: string;
}

export function ValueTable({ data, title, unit }: ValueTableProps) {
  const [isOpen, setOpen] = useState(false);
  const words = componentWords();
  return (
    <details class="screen-only" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.table}</summary>
      {isOpen ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section class="wide" tabIndex={0} aria-label={title}>
          <table>
            <caption class="note">{`${title}, ${unit}`}</caption>
            <thead>
              <tr>
                <th scope="col">{words.year}</th>
                <th scope="col" class="number">
                  {words.median}
                </th>
                <th scope="col" class="number">
                  {words.low}
                </th>
                <th scope="col" class="number">
                  {words.high}
                </th>
                {data.reference ? (
                  <th scope="col" class="number">
                    {words.reference}
                  </th>
                ) : null}
              </tr>
            </thead>
            <tbody>{rowsOf(data)}</tbody>
          </table>
        </section>
      ) : null}
    </details>
  );
}

/** One row a year, at its last month. */
function rowsOf({ years, spread, reference }: FanData) {
  const own = locale();
  const places = Array.from(years.keys()).filter((place) => place % MONTHS === MONTHS - 1);
  return places.map((place) => (
    <tr key={place}>
      <th scope="row">{Math.ceil(years[place]! - 1)}</th>
      {[spread.median, spread.q05, spread.q95, ...(reference ? [reference] : [])].map(
        (column, i) => (
          <td key={i} class="number">
            {readable(column[place]!, own)}
          </td>
        ),
      )}
    </tr>
  ));
}
