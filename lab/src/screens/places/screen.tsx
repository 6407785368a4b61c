/** Mexico's states on two maps, over time, with the table that says the same. */
import "./places.css";
import { useMemo, useState } from "preact/hooks";
import { FIRST_YEAR, LAST_YEAR, readable, signed, unitWords } from "../../../../src/browser.js";
import type { Places } from "../../../build/places.js";
import type { CatalogOutcome } from "../../catalog/catalog.js";
import { LoadState } from "../../components/loaded/load-state.js";
import { loadPlaces } from "../../components/loaded/loads.js";
import { isLoaded, useLoaded } from "../../components/loaded/use-loaded.js";
import { RadioGroup } from "../../components/radio-group/radio-group.js";
import { SourceLink } from "../../components/source-link/source-link.js";
import { type Column, SortableTable } from "../../components/table/sortable-table.js";
import { goTo, linkTo, screen } from "../../state/navigation.js";
import { outcomeAnswer, outcomeLabel, presetTitle } from "../../state/results.js";
import { language, locale } from "../../state/settings.js";
import { active, answer, model, plan } from "../../state/store.js";
import { useOutcomes } from "../../state/use-outcomes.js";
import type { OutcomeAnswer } from "../../work/messages.js";
import { ShapeMap, type Shown, TileMap } from "./maps.js";
import { StatePanel } from "./state-panel.js";
import { useStateDots } from "./state-record.js";
import { Timeline } from "./timeline.js";
import {
  SHADES,
  type StateYear,
  scaleOf,
  shadeOf,
  stateFan,
  statesIn,
  tellingOf,
} from "./values.js";
import { placesWords } from "./words.js";

export default function Screen() {
  const words = placesWords();
  const places = useLoaded(loadPlaces);
  const outcomes = model.value.outcomes.filter(({ by }) => by === "state");
  const [chosen, choose] = useState("");
  const outcome = outcomes.find(({ id }) => id === chosen) ?? outcomes[0];
  useOutcomes(outcomes.map(({ id }) => id));
  return (
    <>
      <h1>{words.title}</h1>
      <p class="read">{words.intro}</p>
      {outcome ? (
        <>
          <p>
            <label>
              {words.outcome}{" "}
              <select
                value={outcome.id}
                onChange={({ currentTarget }) => choose(currentTarget.value)}
              >
                {outcomes.map(({ id }) => (
                  <option key={id} value={id}>
                    {outcomeLabel(id)}
                  </option>
                ))}
              </select>
            </label>{" "}
            <span class="note">
              {presetTitle(active.value.preset)} / {presetTitle(plan.value.reference)}
            </span>
          </p>
          {isLoaded(places) ? (
            <Answered places={places} outcome={outcome} />
          ) : (
            <LoadState of={places} />
          )}
        </>
      ) : (
        <p>{words.noOutcome(model.value.id)}</p>
      )}
    </>
  );
}

interface AnsweredProps {
  readonly places: Places;
  readonly outcome: CatalogOutcome;
}

function Answered({ places, outcome }: AnsweredProps) {
  const own = outcomeAnswer(plan.value.active, outcome.id);
  if (!answer.value || !own) return <p role="status">{placesWords().waiting}</p>;
  return <Maps places={places} outcome={outcome} own={own} />;
}

interface MapsProps extends AnsweredProps {
  readonly own: OutcomeAnswer;
}

type What = "value" | "difference";

function Maps({ places, outcome, own }: MapsProps) {
  const words = placesWords();
  const numbers = locale();
  const [year, setYear] = useState(plan.value.year);
  const [what, setWhat] = useState<What>("value");
  const [map, setMap] = useState("tiles");
  const telling = tellingOf(outcome);
  const unit = telling.isRate ? words.perInhabitants : unitWords(outcome.unit, numbers);
  const scale = useMemo(() => {
    const all = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) =>
      statesIn(own, places.states, FIRST_YEAR + i, telling),
    ).flat();
    return scaleOf(all.map((one) => shownValue(one, what)).filter(Number.isFinite));
  }, [own, what]);
  const values = statesIn(own, places.states, year, telling);
  const selected = screen.value.split("/")[1];
  const state = places.states.find(({ id }) => id === selected);
  const name = (id: string): string =>
    places.states.find((one) => one.id === id)?.name[language.value] ?? id;
  const tell = (value: number): string =>
    what === "value" ? readable(value, numbers) : signed(value, numbers);
  const shown = values.map((one): Shown => {
    const value = shownValue(one, what);
    return {
      id: one.id,
      shade: shadeOf(value, scale),
      sign: what === "value" ? 1 : value < 0 ? -1 : value > 0 ? 1 : 0,
      short: tell(Number(value.toPrecision(2))),
      text: words.press(name(one.id), `${tell(value)} ${unit}`),
    };
  });
  const sorted = [...values].sort((a, b) => shownValue(b, what) - shownValue(a, what));
  const [first, last] = [sorted[0], sorted.at(-1)];
  const summary =
    first && last
      ? words.highest(
          name(first.id),
          tell(shownValue(first, what)),
          name(last.id),
          tell(shownValue(last, what)),
        )
      : "";
  const title = words.mapTitle(
    outcomeLabel(outcome.id),
    what === "value" ? words.showValue : words.showDifference,
    year,
    unit,
  );
  const select = (id: string): void => goTo(id === selected ? "places" : `places/${id}`);
  const Picture = map === "tiles" ? TileMap : ShapeMap;
  const reference = outcomeAnswer("reference", outcome.id);
  const dots = useStateDots(state, outcome.id);
  const fan = state && stateFan(own, reference, state, telling);
  return (
    <>
      <div class="places-choose">
        <RadioGroup
          label={words.show}
          options={[
            { id: "value", label: words.showValue },
            { id: "difference", label: words.showDifference },
          ]}
          value={what}
          onChange={(id) => setWhat(id === "difference" ? "difference" : "value")}
        />
        <RadioGroup
          label={words.map}
          options={[
            { id: "tiles", label: words.tiles },
            { id: "shapes", label: words.shapes },
          ]}
          value={map}
          onChange={setMap}
        />
        <label>
          {words.state}{" "}
          <select
            value={state?.id ?? ""}
            onChange={({ currentTarget }) =>
              goTo(currentTarget.value ? `places/${currentTarget.value}` : "places")
            }
          >
            <option value="">{words.choose}</option>
            {places.states.map(({ id }) => (
              <option key={id} value={id}>
                {name(id)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Timeline year={year} onYear={setYear} />
      <div class="places">
        <figure>
          <figcaption>
            <h2>{title}</h2>
          </figcaption>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <section class="wide" tabIndex={0} aria-label={words.map}>
            <Picture
              places={places}
              shown={shown}
              description={`${title}. ${summary}`}
              selected={state?.id}
              onSelect={select}
            />
          </section>
          <Legend scale={scale} what={what} />
          <p class="note">{words.context}</p>
          {telling.isRate ? <p class="note">{words.population}</p> : null}
        </figure>
        {state && fan ? (
          <StatePanel
            state={state}
            states={places.states}
            values={values}
            fan={{ ...fan, dots }}
            label={outcomeLabel(outcome.id)}
            unit={unit}
            year={year}
          />
        ) : (
          <p>{summary}</p>
        )}
      </div>
      <h2>{words.table}</h2>
      <StateTable values={values} name={name} caption={title} />
      <SourceLink ids={[...outcome.sources, ...places.sources]} about={outcomeLabel(outcome.id)} />
    </>
  );
}

const shownValue = (one: StateYear, what: What): number =>
  what === "value" ? one.median : (one.difference?.median ?? 0);

function Legend({ scale, what }: { readonly scale: readonly number[]; readonly what: What }) {
  const words = placesWords();
  const numbers = locale();
  const signs = what === "value" ? [1] : [-1, 1];
  return (
    <div class="places-legend">
      <span>{words.legend}:</span>
      {signs.map((sign) => (
        <ol key={sign}>
          {Array.from({ length: SHADES }, (_, i) => (sign < 0 ? SHADES - i : i + 1)).map(
            (shade) => {
              const end = readable(scale[shade - 1] ?? 0, numbers);
              return (
                <li key={shade}>
                  <span
                    aria-hidden="true"
                    class={`swatch shade-${shade}${sign < 0 ? " lower" : ""}`}
                  />
                  {sign < 0 ? `≥ −${end}` : `≤ ${what === "value" ? "" : "+"}${end}`}
                </li>
              );
            },
          )}
        </ol>
      ))}
    </div>
  );
}

interface StateTableProps {
  readonly values: readonly StateYear[];
  readonly name: (id: string) => string;
  readonly caption: string;
}

function StateTable({ values, name, caption }: StateTableProps) {
  const words = placesWords();
  const numbers = locale();
  const number = (id: "median" | "q05" | "q95", label: string): Column<StateYear> => ({
    id,
    label,
    cell: (row) => readable(row[id], numbers),
    sortBy: (row) => row[id],
    isNumber: true,
  });
  const columns: readonly Column<StateYear>[] = [
    {
      id: "state",
      label: words.state,
      cell: ({ id }) => <a href={linkTo(`places/${id}`)}>{name(id)}</a>,
      sortBy: ({ id }) => name(id),
    },
    number("median", words.median),
    number("q05", words.low),
    number("q95", words.high),
    {
      id: "difference",
      label: words.difference,
      cell: ({ difference }) => (difference ? signed(difference.median, numbers) : ""),
      sortBy: ({ difference }) => difference?.median ?? 0,
      isNumber: true,
    },
    {
      id: "lower",
      label: words.lowerIn,
      cell: ({ difference }) =>
        difference ? words.ofRuns(Math.round(difference.lowerIn * 100)) : "",
      sortBy: ({ difference }) => difference?.lowerIn ?? 0,
      isNumber: true,
    },
  ];
  return <SortableTable caption={caption} columns={columns} rows={values} rowId={({ id }) => id} />;
}
