/** One state: its course with spread, the sentence, its neighbours in the same year. */
import { readable, signed } from "../../../../src/browser.js";
import type { PlaceState } from "../../../build/places.js";
import { FanChart } from "../../components/fan-chart/fan-chart.js";
import type { FanData } from "../../components/fan-chart/geometry.js";
import { linkTo } from "../../state/navigation.js";
import { language, locale } from "../../state/settings.js";
import type { StateYear } from "./values.js";
import { placesWords } from "./words.js";

export interface StatePanelProps {
  readonly state: PlaceState;
  readonly states: readonly PlaceState[];
  readonly values: readonly StateYear[];
  readonly fan: FanData;
  readonly label: string;
  readonly unit: string;
  readonly year: number;
}

/** Scenarios begin here. */
const NOW_YEAR = 2026;

export function StatePanel({ state, states, values, fan, label, unit, year }: StatePanelProps) {
  const words = placesWords();
  const own = locale();
  const value = values.find(({ id }) => id === state.id);
  const name = state.name[language.value];
  const number = (one: number): string => readable(one, own);
  const sentence = value
    ? words.chartSentence(
        name,
        year,
        number(value.median),
        number(value.q05),
        number(value.q95),
        unit,
      )
    : "";
  const { difference } = value ?? {};
  return (
    <section class="state-panel" aria-label={name}>
      <h2>{name}</h2>
      <FanChart
        title={label}
        unit={unit}
        data={fan}
        sentence={sentence}
        now={NOW_YEAR}
        name={state.id}
      />
      <p>{sentence}.</p>
      {difference ? (
        <p>
          {words.differenceSentence(
            signed(difference.median, own),
            signed(difference.q05, own),
            signed(difference.q95, own),
            Math.round(difference.lowerIn * 100),
          )}
        </p>
      ) : null}
      {fan.dots.length > 0 ? <p class="note">{words.record}</p> : null}
      <h3>{words.neighbours}</h3>
      <ul>
        {state.neighbours.map((id) => {
          const other = states.find((one) => one.id === id);
          const theirs = values.find((one) => one.id === id);
          return other && theirs ? (
            <li key={id}>
              <a href={linkTo(`places/${id}`)}>{other.name[language.value]}</a>:{" "}
              {number(theirs.median)} ({number(theirs.q05)} – {number(theirs.q95)})
            </li>
          ) : null;
        })}
      </ul>
    </section>
  );
}
