/** Two outcomes large, the others small, the sentences and the paired difference. */
import { unitWords, yearlyUnit } from "../../../../src/browser.js";
import { DotPlot } from "../../components/dot-plot/dot-plot.js";
import { FanChart } from "../../components/fan-chart/fan-chart.js";
import { Sentence } from "../../components/sentence/sentence.js";
import { LARGE_CHARTS } from "../../state/plan.js";
import {
  catalogOutcome,
  differenceRuns,
  draftTitle,
  fanData,
  outcomeLabel,
  outcomeSentence,
  outcomeUnit,
} from "../../state/results.js";
import { locale } from "../../state/settings.js";
import { answer, isRefining, plan, promote, shownOutcomes } from "../../state/store.js";
import { labWords } from "./words.js";

/** Scenarios begin here. */
const NOW_YEAR = 2026;
const SMALL_CHARTS = 8;

export function Results() {
  const words = labWords();
  const place = plan.value.active;
  const title = draftTitle(place, words.changed);
  const outcomes = shownOutcomes.value;
  const [first = ""] = outcomes;
  if (!answer.value) return <p role="status">{words.waiting}</p>;
  const outcome = catalogOutcome(first);
  const chart = (id: string, size: "large" | "small") => {
    const data = fanData(place, id);
    return data ? (
      <FanChart
        key={id}
        title={outcomeLabel(id)}
        unit={outcomeUnit(id)}
        data={data}
        sentence={outcomeSentence(place, id, title)}
        size={size}
        now={NOW_YEAR}
        name={id}
        {...(size === "small" ? { onPromote: () => promote(id) } : {})}
      />
    ) : null;
  };
  return (
    <section class="results" aria-labelledby="results-title">
      <h2 id="results-title">{words.results}</h2>
      <div class="large">{outcomes.slice(0, LARGE_CHARTS).map((id) => chart(id, "large"))}</div>
      <Sentence isRefining={isRefining.value}>{outcomeSentence(place, first, title)}</Sentence>
      <DotPlot
        title={`${outcomeLabel(first)}, ${plan.value.year}`}
        differences={differenceRuns(place, first, plan.value.year)}
        unit={
          outcome
            ? unitWords(yearlyUnit({ ...outcome, variable: first, observed: first }), locale())
            : ""
        }
      />
      <div class="few">
        {outcomes.slice(LARGE_CHARTS, LARGE_CHARTS + SMALL_CHARTS).map((id) => chart(id, "small"))}
      </div>
    </section>
  );
}
