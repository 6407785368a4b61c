/** Two outcomes large, what the difference is and rests on, and eight outcomes small. */
import { DotPlot } from "../../components/dot-plot/dot-plot.js";
import { FanChart } from "../../components/fan-chart/fan-chart.js";
import { Sentence } from "../../components/sentence/sentence.js";
import { LARGE_CHARTS, SMALL_CHARTS } from "../../state/plan.js";
import {
  draftTitle,
  fanData,
  outcomeLabel,
  outcomeSentence,
  outcomeUnit,
  shownRuns,
  shownTexts,
  shownUnit,
} from "../../state/results.js";
import { answer, isRefining, plan, promote, shownOutcomes } from "../../state/store.js";
import { ResultsOfForce } from "./results-of-force.js";
import { RunStatus } from "./run-status.js";
import { Spread } from "./spread.js";
import { TheLaw } from "./the-law.js";
import { labWords } from "./words.js";

/** Scenarios begin here. */
const NOW_YEAR = 2026;

export function Results() {
  const words = labWords();
  const outcomes = shownOutcomes.value;
  const large = outcomes.slice(0, LARGE_CHARTS);
  const small = outcomes.slice(LARGE_CHARTS, LARGE_CHARTS + SMALL_CHARTS);
  if (!answer.value) {
    return (
      <section class="results" aria-labelledby="results-title">
        <h2 id="results-title">{words.results}</h2>
        <p role="status">{words.waiting}</p>
      </section>
    );
  }
  return (
    <section class="results" aria-labelledby="results-title">
      <header class="results-head">
        <h2 id="results-title">{words.results}</h2>
        <RunStatus />
      </header>
      <div class="large">
        {large.map((id) => (
          <OutcomeChart key={id} id={id} size="large" />
        ))}
      </div>
      <div class="meaning">
        {large.map((id) => (
          <Difference key={id} id={id} />
        ))}
      </div>
      <ResultsOfForce />
      <section aria-labelledby="others-title">
        <div class="results-head">
          <h3 id="others-title">{words.otherOutcomes}</h3>
          <OtherOutcome left={outcomes.slice(LARGE_CHARTS)} />
        </div>
        <div class="few">
          {small.map((id) => (
            <OutcomeChart key={id} id={id} size="small" />
          ))}
        </div>
      </section>
      <div class="grounds">
        <TheLaw />
        <Spread />
      </div>
    </section>
  );
}

interface OutcomeChartProps {
  readonly id: string;
  readonly size: "large" | "small";
}

function OutcomeChart({ id, size }: OutcomeChartProps) {
  const words = labWords();
  const place = plan.value.active;
  const data = fanData(place, id);
  if (!data) return null;
  const title = draftTitle(place, words.changed);
  return (
    <FanChart
      title={outcomeLabel(id)}
      unit={outcomeUnit(id)}
      data={data}
      sentence={outcomeSentence(place, id, title)}
      size={size}
      now={NOW_YEAR}
      name={id}
      {...(size === "small" ? { onPromote: () => promote(id) } : {})}
    />
  );
}

/** The sentence about an outcome and its paired differences as dots. */
function Difference({ id }: { readonly id: string }) {
  const words = labWords();
  const place = plan.value.active;
  const texts = shownTexts(place, id);
  if (!texts) return null;
  return (
    <div>
      <Sentence isRefining={isRefining.value}>
        {outcomeSentence(place, id, draftTitle(place, words.changed))}
      </Sentence>
      <DotPlot
        title={words.differenceOf(outcomeLabel(id), texts.period)}
        differences={shownRuns(place, id)}
        unit={shownUnit(place, id)}
      />
    </div>
  );
}

/** Brings an outcome that is not drawn, or drawn small, to the large charts. */
function OtherOutcome({ left }: { readonly left: readonly string[] }) {
  const words = labWords();
  return (
    <label class="screen-only">
      {words.showLarge}{" "}
      <select
        value=""
        onChange={({ currentTarget }) => {
          if (currentTarget.value) promote(currentTarget.value);
          currentTarget.value = "";
        }}
      >
        <option value="">{words.chooseOutcome}</option>
        {left.map((id) => (
          <option key={id} value={id}>
            {outcomeLabel(id)}
          </option>
        ))}
      </select>
    </label>
  );
}
