/** Printing, and the choice of the year and of what is drawn. */
import { FIRST_YEAR, LAST_YEAR, NOW } from "../../../../src/browser.js";
import { outcomeLabel } from "../../state/results.js";
import { change, plan, setYear, shownOutcomes } from "../../state/store.js";
import { briefScreenWords } from "./words.js";

const FIRST_SHOWN = Number(NOW.slice(0, 4));
const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i).filter(
  (year) => year >= FIRST_SHOWN,
);

export function BriefTools({ isReady }: { readonly isReady: boolean }) {
  const words = briefScreenWords();
  return (
    <div class="brief-tools">
      <label>
        {words.year}{" "}
        <select
          value={plan.value.year}
          onChange={({ currentTarget }) => setYear(Number(currentTarget.value))}
        >
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </label>
      {[0, 1].map((place) => (
        <label key={place}>
          {words.chart(place + 1)}{" "}
          <select
            value={shownOutcomes.value[place]}
            onChange={({ currentTarget }) => draw(place, currentTarget.value)}
          >
            {[...shownOutcomes.value]
              .sort((a, b) => outcomeLabel(a).localeCompare(outcomeLabel(b)))
              .map((id) => (
                <option key={id} value={id}>
                  {outcomeLabel(id)}
                </option>
              ))}
          </select>
        </label>
      ))}
      <button type="button" onClick={() => window.print()}>
        {words.print}
      </button>
      <span class="note" role="status">
        {isReady ? words.ready : words.refining}
      </span>
    </div>
  );
}

/** Draws an outcome at a place; if the other chart had it, they change places. */
function draw(place: number, id: string): void {
  const [first = "", second = ""] = shownOutcomes.value;
  const drawn = [first, second];
  const other = drawn.indexOf(id);
  if (other >= 0) drawn[other] = drawn[place] ?? "";
  drawn[place] = id;
  change((one) => ({ ...one, outcomes: drawn }));
}
